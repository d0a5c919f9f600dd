// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace tuttu {

namespace {

icu::UnicodeString toIcu(const QString &text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

/** One per thread: ICU's transliterators may not be shared while they run. */
const icu::Transliterator &latin()
{
    thread_local const std::unique_ptr<icu::Transliterator> t = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString("NFKC; Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !made)
            qFatal("ICU offers no Any-Latin transliterator");
        return made;
    }();
    return *t;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

QString latinised(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    icu::UnicodeString u = toIcu(text);
    latin().transliterate(u);
    return fromIcu(u);
}

/** Words of letters and digits; apostrophes and hyphens join, everything else parts. */
void appendWords(const QString &text, QStringList &words)
{
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            word.append(c);
        else if (!(c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u02bc' || c == u'`'))
            flush();
    }
    flush();
}

} // namespace

QStringList searchWords(const QString &text)
{
    QStringList words;
    appendWords(latinised(text), words);
    if (!isAscii(text)) {
        const QString native = text.normalized(QString::NormalizationForm_KC).toLower();
        const bool latinScript = std::all_of(native.begin(), native.end(), [](QChar c) {
            return !c.isLetter() || c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common;
        });
        if (!latinScript)
            appendWords(native, words);
    }
    return words;
}

QString folded(const QString &text)
{
    return searchWords(latinised(text)).join(QString());
}

} // namespace tuttu
