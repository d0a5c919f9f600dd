// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/makebrief.h"
#include "core/profile/profileservice.h"

namespace tuttu {

/** Sees one customer as a brief would; called on the storage thread, one after the other. */
using LookAtOne = std::function<void(const Profile &profile, const Catalogue &catalogue, const BriefContext &context)>;

/** Shows `look` every customer of the shop, or `most` of them, a few at a time so that a scan in between need not wait. Answers with how
 *  many they were. The future tells its progress in customers, and cancelling it ends the looking. Records nothing. Errors: those of
 *  reading; Damaged, Io. */
QFuture<Result<int>> lookAtEverybody(Storage &storage, const ShopContext &shop, LookAtOne look, qsizetype most = -1);

} // namespace tuttu
