// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/record.h"

namespace tuttu {

/** Asks the chain for somebody the device does not hold: by the id a code carries, or by a card, number or mail. Always a body, never an address:
 *  addresses are written into logs. */
struct CustomerAsk {
    std::variant<CustomerId, Identifier> whom;
    friend bool operator==(const CustomerAsk &, const CustomerAsk &) = default;

    static constexpr qsizetype largest = 4096, longestValue = 320; ///< bytes; characters of an identifier

    QByteArray toBytes() const;
    static Result<CustomerAsk> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

/** Everybody it fits (families share a mail), each with their newest orders and the products in them. Nothing: the chain knows nobody such. */
struct CustomerAnswer {
    std::vector<Record> records; ///< in an order in which they can be put: products, customers, orders
    friend bool operator==(const CustomerAnswer &, const CustomerAnswer &) = default;

    static constexpr qsizetype mostPeople = 10, mostOrders = 200, mostRecords = 8000, largest = 8 * 1024 * 1024; ///< orders of each

    QByteArray toBytes() const;
    static Result<CustomerAnswer> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

} // namespace tuttu
