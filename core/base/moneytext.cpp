// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moneytext.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Signs everybody reads alike wherever they are; "kr" or "$" for a Canadian would not be: those keep their ISO code. */
QString symbolOf(const Currency &currency, const QLocale &locale)
{
    const QString code = currency.code();
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
        return locale.currencySymbol();
    if (code == "GBP"_L1)
        return u"£"_s;
    if (code == "EUR"_L1)
        return u"€"_s;
    if (code == "JPY"_L1)
        return u"¥"_s;
    return code == "USD"_L1 ? u"$"_s : code + QChar(QChar::Nbsp);
}

} // namespace

QString moneyText(const Money &money, const QLocale &locale)
{
    if (money.isNull())
        return {};
    const int digits = money.currency.exponent();
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const qint64 amount = qAbs(money.minor);
    // The locale lays out sign and symbol around whole units; the fraction follows the last digit.
    QString text = locale.toCurrencyString(qlonglong(amount / unit), symbolOf(money.currency, locale));
    if (digits > 0) {
        QString fraction = locale.toString(qlonglong(amount % unit));
        fraction = fraction.rightJustified(digits, locale.zeroDigit().at(0));
        qsizetype last = text.size() - 1;
        while (last > 0 && !text.at(last).isDigit())
            --last;
        text.insert(last + 1, locale.decimalPoint() + fraction);
    }
    return money.minor < 0 ? locale.negativeSign() + text : text;
}

} // namespace tuttu
