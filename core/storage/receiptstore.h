// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/recognition/counterday.h"

#include <vector>

namespace tuttu {

struct Shelf;

/** One receipt, and nobody's name. */
struct Receipt {
    struct Line {
        QString product;     ///< its name
        int quantity = 0;    ///< negative = taken back
        Money unitPrice;
        friend bool operator==(const Line &, const Line &) = default;
    };
    QDateTime at;            ///< UTC
    bool named = false;      ///< with a customer
    bool sells = false;      ///< a piece at least; else it only takes back
    bool takesBack = false;  ///< a piece at least
    qint64 items = 0;        ///< pieces, returns taken off
    Money net;
    std::vector<Line> lines;
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/** What receipts come to, counted as Tally counts. */
struct ReceiptSum {
    int receipts = 0;        ///< all of them
    int transactions = 0;    ///< with at least one piece sold
    int foreign = 0;         ///< of the transactions, in another currency: their money is in no sum
    qint64 items = 0;
    Money net;
    friend bool operator==(const ReceiptSum &, const ReceiptSum &) = default;
};

/** The receipts a shop's figures are made of: those that RawDayStore reads. */
class ReceiptStore
{
public:
    ReceiptStore(const Shelf &shelf, const StoreId &store, const Currency &currency) : m_shelf(shelf), m_store(store), m_currency(currency) {}

    Result<std::vector<Receipt>> receipts(const Stretch &stretch, int most) const; ///< newest first; the older ones are left out
    Result<ReceiptSum> sum(const Stretch &stretch) const;                          ///< of all of them

private:
    const Shelf &m_shelf;
    StoreId m_store;
    Currency m_currency;
};

} // namespace tuttu
