// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

namespace tuttu {

/** Why the question may be put now, or why not. Nobody chooses who is asked: answers of the chosen would speak for nobody else. */
enum class FeedbackAsk { NoVisit, NotDrawn, Quiet /**< asked not long ago */, Ask };

inline constexpr int feedbackQuietDays = 90; ///< per person, on whatever device and channel

/** Whether this visit is among those asked: `share` of all, the same on every device, known to nobody before. */
bool isDrawn(const VisitId &visit, const StoreId &store, double share);

/** `today` is the store-local day. */
FeedbackAsk mayAskForFeedback(const Profile &profile, const VisitId &visit, const StoreId &store, double share, const QDate &today);

} // namespace tuttu
