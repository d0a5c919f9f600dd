// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuttu {

/** How well the chain can be reached. A policy with a sentence per state, not an error. */
enum class Reach {
    Alone,   ///< this shop has no hub: the outbox is the journal of record
    Offline, ///< cache only, the outbox grows
    Poor,    ///< fetch the customer in front of us, nothing else
    Good
};

} // namespace tuttu
