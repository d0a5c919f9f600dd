// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"

namespace tuttu {

struct Shelf;

/** Baskets on their way to the till, and what the till made of them. */
class BasketStore
{
public:
    explicit BasketStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Inside a transaction.
    /** The first line makes the basket; a quantity of 0 takes a line out. */
    Result<> apply(const BasketLineSet &o, const Op &op);
    Result<> apply(const BasketHandedOver &o, const QDateTime &at);
    Result<> apply(const BasketDropped &o, const QDateTime &at);
    /** Puts the order, marks what was sold of the basket, and ends its customer's holds of the same products. A product the order names and
     *  nobody knows is Invalid. */
    Result<> apply(const BasketSold &o, const QDateTime &at);
    Result<> reopen(const BasketId &basket); ///< handed over or dropped by mistake

    Result<Basket> basket(const BasketId &id) const;               ///< NotFound
    Result<std::vector<Basket>> basketsOf(qint64 customerKey) const; ///< open and with the till, then the last ten; newest first
    Result<std::vector<Basket>> withTheTill() const;               ///< oldest first

    /** Of the recommendations that were put into baskets since then: how many were sold. */
    struct Taken { int offered = 0, sold = 0; };
    Result<Taken> recommendationsSince(const QDateTime &since) const;

private:
    Result<> setState(const BasketId &id, BasketState state, const QDateTime &at, std::optional<TillWay> way);
    Result<std::vector<Basket>> read(class Statement &s) const;
    const Shelf &m_shelf;
};

} // namespace tuttu
