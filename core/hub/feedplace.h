// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/cursor.h"
#include "core/sync/wire/pushbatch.h"

namespace tuttu {

/** Where an op's change is told. */
struct FeedPlace {
    Bucket bucket;
    QString key;          ///< ops of one key replace each other: the last one taken holds
    bool deleted = false; ///< it takes away what stands under the key
    friend bool operator==(const FeedPlace &, const FeedPlace &) = default;
};

/** What a manager plans stands under what it is about. Everything else is said once and stays: under the op's own id, as a sealed op does, which
 *  nobody has opened (openedOp). Errors: NotFound (an unknown kind), Invalid (names the field that is missing or wrong). */
Result<FeedPlace> feedPlaceOf(const StoreId &store, const PushedOp &op);

} // namespace tuttu
