// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

namespace tuttu {

/** The unit of subscription, cursor, checksum and right. What a store keeps of its customers, what it keeps of itself, and what its chain sells. */
struct Bucket {
    enum class Kind { Store, Customers, Catalogue };
    Kind kind = Kind::Store;
    StoreId store; ///< of the catalogue the chain, as it were its place: see catalogueOf()
    friend bool operator==(const Bucket &, const Bucket &) = default;

    QString text() const; ///< "store:...", "cust:..." or "cat:..."
    static Result<Bucket> fromText(const QString &text); ///< Invalid
    /** What every device of a chain may follow: its products and prices. */
    static Bucket catalogueOf(const QString &chain) { return {Kind::Catalogue, StoreId::derived("chain", chain)}; }
};

/** How far a bucket has been read: the last row's transaction and its number in there. Opaque to who holds it. */
struct Cursor {
    QString epoch;      ///< the database and its incarnation: transactions are numbered anew in another
    quint64 xid = 0;
    qint64 seq = 0;
    qint64 forgotten = 0; ///< how often the bucket had forgotten its tombstones when this reading began or last caught up with it
    friend bool operator==(const Cursor &, const Cursor &) = default;

    QString text() const;
    static Result<Cursor> fromText(const QString &text); ///< Invalid
};

} // namespace tuttu
