// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/staff.h"

namespace tuttu {

struct Shelf;

/** Learns from all receipts what is bought together and what habits are usual, and keeps both for the briefs: after an import. On the storage
 *  thread; one to two seconds for the demo shop. `here`: the store, whose days and currency count. */
Result<> learnModels(Shelf &shelf, const Store &here);

} // namespace tuttu
