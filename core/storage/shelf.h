// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/security/blindindex.h"
#include "core/security/sealer.h"
#include "core/storage/producttable.h"
#include "core/storage/database.h"
#include "core/storage/searchindex.h"

#include <functional>

namespace tuttu {

/** What lies open on the storage thread; stores borrow it for one call. Never kept, never taken to another thread. */
struct Shelf {
    Database &cache;        ///< cache.db: disposable
    Database &outbox;       ///< outbox.db: captures, staff, this device
    const Sealer &sealer;
    const BlindIndex &blind;
    ProductTable &products;   ///< products in memory
    SearchIndex &search;    ///< ready() says whether it may be asked
    const Clock &clock;
    std::function<void()> erased = {}; ///< told when an erasure has committed: its outbox is cleaned in pieces
};

} // namespace tuttu
