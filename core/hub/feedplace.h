// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/cursor.h"
#include "core/sync/wire/pushbatch.h"

namespace tuttu {

/** Where an op is told. */
struct FeedPlace {
    Bucket bucket;
    QString key; ///< its own: it replaces nothing
    friend bool operator==(const FeedPlace &, const FeedPlace &) = default;
};

/** Every op is told, under its own id, also where a later one says other things of the same: what is taken back brings back what stood before it, and a
 *  device that has captured something itself must hear behind what the hub has put it. What is about the shop and no customer has its own bucket.
 *  Errors: NotFound (an unknown kind), Invalid (names the field that is missing or wrong). */
Result<FeedPlace> feedPlaceOf(const StoreId &store, const PushedOp &op);

} // namespace tuttu
