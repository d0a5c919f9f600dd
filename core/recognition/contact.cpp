// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/contact.h"

#include <QStringList>
#include <QUrl>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace tuttu {

namespace {

constexpr qsizetype longestPhone = 40; // E.164 has 15 digits; people add brackets and spaces

bool isDash(QChar c) { return c == u'-' || c == u'\u2212' || c.category() == QChar::Punctuation_Dash; }

/** The number with ASCII digits; none when a letter or anything else no number has is in it. */
std::optional<QString> phoneCharacters(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            out.append(QChar(u'0' + digit));
        else if (c == u'+' || c == u'\uff0b')
            out.append(u'+');
        else if (c.isSpace() || isDash(c) || c == u'.' || c == u'/')
            out.append(u' ');
        else if (c == u'(' || c == u')')
            out.append(c);
        else if (c.category() != QChar::Other_Format) // direction marks come along when a number is pasted
            return std::nullopt;
    }
    if (out.size() > longestPhone)
        return std::nullopt;
    return out;
}

std::optional<QString> e164(const QString &text, const QString &region, bool inUse)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const std::optional<QString> plain = phoneCharacters(text);
    if (!plain)
        return std::nullopt;
    const PhoneNumberUtil &phones = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (phones.Parse(plain->toStdString(), region.toUpper().toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    const bool good = inUse ? phones.IsValidNumber(number) : phones.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
    if (!good)
        return std::nullopt;
    std::string formatted;
    phones.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

bool isLocalPart(const QString &local)
{
    static const QString forbidden = QStringLiteral("\"(),:;<>@[\\]");
    if (local.isEmpty() || local.size() > 64 || local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return false;
    return std::none_of(local.begin(), local.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || forbidden.contains(c);
    });
}

bool isHostLabel(const QString &label)
{
    const auto ok = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), ok);
}

} // namespace

std::optional<QString> normalEmail(const QString &text)
{
    const QString trimmed = text.trimmed().normalized(QString::NormalizationForm_C);
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 1)
        return std::nullopt;
    const QString local = trimmed.first(at).toLower();
    const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.sliced(at + 1))).toLower();
    const QStringList labels = domain.split(u'.');
    const bool numberAtEnd = std::all_of(labels.last().begin(), labels.last().end(), [](QChar c) { return c.isDigit(); });
    if (!isLocalPart(local) || labels.size() < 2 || numberAtEnd || !std::all_of(labels.begin(), labels.end(), isHostLabel))
        return std::nullopt;
    const QString whole = local + u'@' + domain;
    if (whole.size() > 254)
        return std::nullopt;
    return whole;
}

std::optional<QString> tidyEmail(const QString &text)
{
    const auto normal = normalEmail(text);
    if (!normal)
        return std::nullopt;
    const QString written = text.trimmed().normalized(QString::NormalizationForm_C);
    return written.first(written.lastIndexOf(u'@')) + normal->sliced(normal->lastIndexOf(u'@'));
}

std::optional<QString> normalPhone(const QString &text, const QString &region) { return e164(text, region, false); }

std::optional<QString> validPhone(const QString &text, const QString &region) { return e164(text, region, true); }

std::optional<QString> normalDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits.append(QChar(u'0' + digit));
        else if (!c.isSpace() && !isDash(c) && c.category() != QChar::Other_Format)
            return std::nullopt;
    }
    if (digits.isEmpty())
        return std::nullopt;
    return digits;
}

std::optional<QString> normalCard(const QString &text)
{
    std::optional<QString> digits = normalDigits(text);
    if (digits && digits->size() == 12)
        digits->prepend(u'0');
    return digits;
}

} // namespace tuttu
