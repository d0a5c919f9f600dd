// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tuttu {

/** An ISO 4217 code, by value. */
class Currency
{
public:
    Currency() = default;
    explicit Currency(QStringView code);
    QString code() const;
    int exponent() const; ///< digits after the point: JPY 0, GBP 2, KWD 3 (ISO 4217)
    bool isValid() const { return m_code[0] != 0; }
    friend bool operator==(const Currency &, const Currency &) = default;

private:
    std::array<char, 3> m_code{};
};

/** An amount in the currency's minor units (pence). No floating point near a price. */
struct Money {
    qint64 minor = 0;
    Currency currency;

    Money operator-() const { return {-minor, currency}; }
    Money times(qint64 count) const { return {minor * count, currency}; }
    bool isNull() const { return !currency.isValid(); }
    friend bool operator==(const Money &, const Money &) = default;
};

/** Adds amounts of one currency; asserts that they are. */
Money operator+(const Money &a, const Money &b);

/** "12.50" in the given currency -> minor units; nothing but digits, one sign and one point; nullopt when it is not such. */
std::optional<Money> moneyFromDecimal(QStringView text, Currency currency);

/** "12.50": for files and logs. Screens use QLocale. */
QString toDecimal(const Money &money);

} // namespace tuttu
