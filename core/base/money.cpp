// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

namespace tuttu {

Currency::Currency(QStringView code)
{
    if (code.size() != 3)
        return;
    for (int i = 0; i < 3; ++i) {
        const char16_t c = code[i].unicode();
        if (c < u'A' || c > u'Z') {
            m_code = {};
            return;
        }
        m_code[size_t(i)] = char(c);
    }
}

QString Currency::code() const
{
    return isValid() ? QString::fromLatin1(m_code.data(), 3) : QString();
}

int Currency::exponent() const
{
    static constexpr const char *none[] = {"JPY", "KRW", "ISK", "VND", "CLP", "XOF", "XAF", "UGX", "PYG", "RWF", "VUV", "KMF", "DJF", "GNF", "BIF", "XPF"};
    static constexpr const char *three[] = {"KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"};
    const auto isOneOf = [this](const auto &codes) {
        for (const char *c : codes) {
            if (m_code[0] == c[0] && m_code[1] == c[1] && m_code[2] == c[2])
                return true;
        }
        return false;
    };
    return isOneOf(none) ? 0 : isOneOf(three) ? 3 : 2;
}

Money operator+(const Money &a, const Money &b)
{
    if (a.isNull())
        return b;
    if (b.isNull())
        return a;
    Q_ASSERT(a.currency == b.currency);
    return {a.minor + b.minor, a.currency};
}

std::optional<Money> moneyFromDecimal(QStringView text, Currency currency)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView part = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 12 || (point >= 0 && part.isEmpty()) || !currency.isValid())
        return std::nullopt;
    qint64 minor = 0;
    for (const QChar c : whole) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        minor = minor * 10 + (c.unicode() - u'0');
    }
    for (int i = 0; i < currency.exponent(); ++i)
        minor = minor * 10 + (i < part.size() && part[i] >= u'0' && part[i] <= u'9' ? part[i].unicode() - u'0' : 0);
    for (qsizetype i = 0; i < part.size(); ++i) {
        // More digits than the currency has are an error unless they are zeros: nothing is rounded in silence.
        if (part[i] < u'0' || part[i] > u'9' || (i >= currency.exponent() && part[i] != u'0'))
            return std::nullopt;
    }
    return Money{negative ? -minor : minor, currency};
}

QString toDecimal(const Money &money)
{
    const int digits = money.currency.exponent();
    QString text = QString::number(qAbs(money.minor));
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return money.minor < 0 ? u'-' + text : text;
}

} // namespace tuttu
