// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchkeys.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace tuttu {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/** The digits of a text that has nothing else in it than what people put between digits; empty otherwise. */
QByteArray plainNumber(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits.append(char(c.unicode()));
        else if (c.digitValue() >= 0) // Arabic-Indic and the like
            digits.append(char('0' + c.digitValue()));
        else if (!c.isSpace() && !QStringView(u"+-()./").contains(c))
            return {};
    }
    return digits;
}

/** How many digits of an international number are the country's (ITU-T E.164): one for zones 1 and 7, the two-digit codes below, else three. */
int countryDigits(const QByteArray &digits)
{
    static constexpr char two[] = "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 "
                                  "81 82 84 86 90 91 92 93 94 95 98 ";
    if (digits.startsWith('1') || digits.startsWith('7'))
        return 1;
    return QByteArrayView(two).contains(QByteArray(digits.left(2) + ' ')) ? 2 : 3;
}

void add(QByteArrayList &list, const QByteArray &key)
{
    if (!key.isEmpty() && !list.contains(key))
        list.append(key);
}

/** Latin words of a text in another script are only a second way to it; a query in that script asks for its own. */
QStringList queryWords(const QString &text)
{
    QStringList words = searchWords(text);
    const auto ascii = [](const QString &w) { return std::all_of(w.begin(), w.end(), [](QChar c) { return c.unicode() < 128; }); };
    if (!std::all_of(words.begin(), words.end(), ascii)) {
        const QString lower = text.normalized(QString::NormalizationForm_KC).toLower();
        words.removeIf([&](const QString &w) { return ascii(w) && !lower.contains(w); });
    }
    return words;
}

int weight(const QString &word)
{
    int sum = 0;
    for (const uint c : word.toUcs4()) {
        const auto script = QChar::script(c);
        const bool wide = script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
        sum += wide ? 2 : 1;
    }
    return sum;
}

} // namespace

SearchKeys searchKeysOf(const Customer &c)
{
    SearchKeys keys;
    for (const QString &name : {c.name.shown, c.name.preferred, c.name.latin}) {
        for (const QString &word : searchWords(name))
            add(keys.words, word.toUtf8());
    }
    const QString mail = c.email.trimmed().toLower();
    add(keys.words, mail.toUtf8());
    for (const QString &word : searchWords(mail.section(u'@', 0, 0)))
        add(keys.words, word.toUtf8());
    const QByteArray phone = plainNumber(c.phone);
    add(keys.numbers, phone);
    if (c.phone.startsWith(u'+'))
        add(keys.numbers, phone.mid(countryDigits(phone)));
    for (const Identifier &card : c.cards) {
        const QByteArray digits = plainNumber(card.value);
        for (const QString &word : digits.isEmpty() ? searchWords(card.value) : QStringList())
            add(keys.words, word.toUtf8());
        add(keys.numbers, digits);
    }
    return keys;
}

SearchQuery parseSearch(const QString &typed)
{
    SearchQuery query;
    const QString text = typed.simplified().left(200);
    int letters = 0;
    const auto addNumber = [&](const QByteArray &digits, bool international) {
        QByteArrayList forms{digits};
        if (!international) {
            qsizetype zeros = 0;
            while (zeros < digits.size() && digits[zeros] == '0')
                ++zeros;
            if (zeros > 0 && zeros < digits.size())
                forms.append(digits.mid(zeros)); // 0… at home, 00… abroad; a card keeps its zeros
        }
        query.numbers.push_back(forms);
        letters += int(digits.size());
    };
    if (const QByteArray number = plainNumber(text); !number.isEmpty()) {
        addNumber(number, text.startsWith(u'+'));
        const QString digits = QString::fromLatin1(number);
        query.exact = {{IdentifierKind::Card, digits}, {IdentifierKind::Gsrn, digits}, {IdentifierKind::SourceKey, digits}};
        if (text.startsWith(u'+') || digits.startsWith(u"00"))
            query.exact.push_back({IdentifierKind::Phone, u'+' + digits.mid(digits.startsWith(u"00") ? 2 : 0)});
    } else {
        for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
            const QByteArray digits = plainNumber(part);
            if (digits.size() >= 3) {
                addNumber(digits, part.startsWith(u'+'));
            } else if (part.contains(u'@')) {
                query.words.append(part.toLower().toUtf8());
                letters += int(part.size()) - 1;
            } else {
                for (const QString &word : queryWords(part)) {
                    query.words.append(word.toUtf8());
                    letters += weight(word);
                }
            }
        }
        const QString whole = text.toLower();
        if (whole.contains(u'@'))
            query.exact = {{IdentifierKind::Email, whole}};
        else if (!whole.contains(u' '))
            query.exact = {{IdentifierKind::Card, text}, {IdentifierKind::SourceKey, text}};
    }
    query.longEnough = letters >= 3;
    return query;
}

} // namespace tuttu
