// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboardlayout.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

KeyRow letters(const QString &text)
{
    KeyRow row;
    for (const QChar c : text)
        row.push_back({KeyCap::Act::Write, QString(c)});
    return row;
}

KeyRow between(KeyCap first, KeyRow row, KeyCap last)
{
    row.insert(row.begin(), std::move(first));
    row.push_back(std::move(last));
    return row;
}

KeyRow bottomRow(KeyLanguage language, KeyPage page)
{
    const KeyPage other = page == KeyPage::Letters ? KeyPage::Symbols : KeyPage::Letters;
    return {{KeyCap::Act::Page, other == KeyPage::Letters ? u"abc"_s : u"?123"_s, 15, other},
            {KeyCap::Act::Language, languageName(language), 17},
            {KeyCap::Act::Write, u","_s},
            {KeyCap::Act::Space, {}, 35},
            {KeyCap::Act::Write, u"."_s},
            {KeyCap::Act::Hide, {}, 12},
            {KeyCap::Act::Enter, {}, 15}};
}

std::vector<KeyRow> numberPad()
{
    return {letters(u"123"_s), letters(u"456"_s), letters(u"789"_s),
            {{KeyCap::Act::Write, u"+"_s}, {KeyCap::Act::Write, u"0"_s}, {KeyCap::Act::Backspace, {}}},
            {{KeyCap::Act::Hide, {}, 15}, {KeyCap::Act::Enter, {}, 15}}};
}

} // namespace

std::vector<KeyRow> keyRows(KeyLanguage language, KeyPage page, Keys keys)
{
    if (keys == Keys::Digits)
        return numberPad();
    const KeyCap shift{KeyCap::Act::Shift, {}, 15}, back{KeyCap::Act::Backspace, {}, 15};
    const bool nordic = language != KeyLanguage::English;
    std::vector<KeyRow> rows;
    if (keys == Keys::Mail) {
        rows.push_back(letters(u"1234567890"_s));
        rows.push_back(letters(u"@.-_+"_s));
        for (const QString &end : {u".com"_s, u".fi"_s, u".se"_s, u".co.uk"_s})
            rows.back().push_back({KeyCap::Act::Write, end, 14});
    }
    switch (page) {
    case KeyPage::Letters:
        rows.push_back(letters(nordic ? u"qwertyuiopå"_s : u"qwertyuiop"_s));
        rows.push_back(letters(nordic ? u"asdfghjklöä"_s : u"asdfghjkl"_s));
        rows.push_back(between(shift, letters(u"zxcvbnm-"_s), back));
        break;
    case KeyPage::Symbols:
        rows.push_back(letters(u"1234567890"_s));
        rows.push_back(letters(u"@#€£%&*()/"_s));
        rows.push_back(between({KeyCap::Act::Page, u"éñš"_s, 15, KeyPage::Accents}, letters(u"!?'\":;+="_s), back));
        break;
    case KeyPage::Accents:
        rows.push_back(letters(u"áàâãéèêëíï"_s));
        rows.push_back(letters(u"óòôõúùûüñç"_s));
        rows.push_back(between(shift, letters(u"šžøæßłığ"_s), back));
        break;
    }
    rows.push_back(bottomRow(language, page));
    return rows;
}

KeyLanguage keyLanguageOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Finnish: return KeyLanguage::Finnish;
    case QLocale::Swedish: return KeyLanguage::Swedish;
    default: return KeyLanguage::English;
    }
}

KeyLanguage nextLanguage(KeyLanguage language)
{
    switch (language) {
    case KeyLanguage::English: return KeyLanguage::Finnish;
    case KeyLanguage::Finnish: return KeyLanguage::Swedish;
    case KeyLanguage::Swedish: return KeyLanguage::English;
    }
    Q_UNREACHABLE();
}

QString languageName(KeyLanguage language)
{
    switch (language) {
    case KeyLanguage::English: return u"English"_s;
    case KeyLanguage::Finnish: return u"Suomi"_s;
    case KeyLanguage::Swedish: return u"Svenska"_s;
    }
    Q_UNREACHABLE();
}

} // namespace tuttu
