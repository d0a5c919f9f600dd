// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/hubkeys.h"
#include "core/sync/wire/feedpage.h"
#include "core/sync/wire/pushbatch.h"

namespace tuttu {

/** The op in clear, its sum that of the clear content; one that came in clear as it is. Errors: Damaged, KeyLost (sealed to another hub, or there are no keys). */
Result<PushedOp> openedOp(const PushedOp &op, const HubKeys *keys);

/** Opens the ops of a page for whoever follows: the feed keeps them sealed as they came. Answers how many rows did not open; those stay as they are. */
int openRows(FeedPage &page, const HubKeys &keys);

} // namespace tuttu
