// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace tuttu {

class ContentFetch;
class ProfileService;
class Storage;

/** What a shop's briefs are made with and the chain may hand out: the book of cues ("cues") and what goes together ("affinity"). The chain's takes the
 *  place of the shop's own; one that cannot be read, or of which this shop knows no product, is left alone. Looks up what this device holds,
 *  then lets `fetch` know. All three outlive it. GUI thread. */
QFuture<Result<>> takeContentFrom(ContentFetch &fetch, Storage &storage, ProfileService &profiles);

} // namespace tuttu
