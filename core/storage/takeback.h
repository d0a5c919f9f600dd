// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"

namespace tuttu {

struct Shelf;

/** Whether an act of this kind can be taken back by its op alone. Visits go back to what they were (VisitRestored); others by an act of their own. */
bool canTakeBack(const QString &kind);

/** Inside a transaction: the cache as if the op had never been. Invalid: cannot be taken back. */
Result<> takeBack(const Shelf &shelf, const CaptureUndone &undone);

} // namespace tuttu
