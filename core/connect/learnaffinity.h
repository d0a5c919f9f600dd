// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTimeZone>

namespace tuttu {

struct Shelf;

/** Learns from all receipts what is bought together and keeps it for the briefs: after an import. On the storage thread; about a second
 *  for the demo shop. `zone`: the store's, in which a day is a day. */
Result<> learnAffinity(Shelf &shelf, const QTimeZone &zone);

} // namespace tuttu
