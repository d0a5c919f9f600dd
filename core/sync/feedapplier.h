// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"
#include "core/sync/wire/feedpage.h"

#include <optional>

namespace tuttu {

struct Shelf;

/** What became of a page. */
struct FeedNews {
    bool taken = false;   ///< false: not what is asked for next (a copy, or an answer that came late); nothing is changed
    std::vector<Op> ops;  ///< in the order that holds now, own ones that came to lie on others again among them: whoever keeps something in memory hears them so
};

/** Brings what the hub tells into the cache, in the hub's order and below what this device has captured since. On the storage thread. */
class FeedApplier
{
public:
    explicit FeedApplier(const Shelf &shelf) : m_shelf(shelf) {}

    /** Where to go on; none = from the bucket's beginning. */
    Result<std::optional<Cursor>> cursor(const Bucket &bucket) const;

    /** The page that was asked for behind `asked`, whole and with its cursor, or, on any error, nothing of it. A row nobody here understands is parked
     *  or let be and blocks nothing. */
    Result<FeedNews> apply(const std::optional<Cursor> &asked, const FeedPage &page);
    /** The bucket is read from its beginning. What is here stays as long as the new reading tells the same. False: not what is asked for next. */
    Result<bool> beginAnew(const std::optional<Cursor> &asked, const Bucket &bucket);
    /** And nothing of what is here is believed: all of it is told again. */
    Result<bool> mistrust(const Cursor &at, const Bucket &bucket);

    /** What has been read of the bucket: number of rows and the exclusive or of their hashes, to be compared with the hub's. */
    struct Sum {
        qint64 count = 0;
        quint64 checksum = 0;
        friend bool operator==(const Sum &, const Sum &) = default;
    };
    Result<Sum> sum(const Bucket &bucket) const;
    /** The highest number of this device's present epoch up to which the feed has told all its ops. */
    Result<qint64> toldUpTo() const;

private:
    Result<bool> isNext(const std::optional<Cursor> &asked, const QString &bucket) const;
    const Shelf &m_shelf;
};

} // namespace tuttu
