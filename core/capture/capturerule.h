// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"

namespace tuttu {

inline constexpr int maxNoteLength = 280;     ///< characters, product.md's short notes
inline constexpr int maxCommentLength = 1000; ///< characters of a customer's comment
inline constexpr int minLookProducts = 2, maxLookProducts = 12;
inline constexpr int maxLookName = 60; ///< characters: it is a heading, on a screen and on paper
inline constexpr int maxContactLength = 200; ///< characters of how somebody wants to be reached
inline constexpr int maxDayNote = 200, maxPlanText = 2000; ///< characters
inline constexpr int maxExperimentName = 60; ///< characters
inline constexpr int maxWithout = 50; ///< of a hundred visits: more would be the other way round
inline constexpr int maxCuesTried = 20; ///< rules of the cue book in one experiment
inline constexpr int maxHoldDays = 30;
inline constexpr int maxHoldQuantity = 99;

/** Whether a goal of a measure can be this: a share between nothing and all, a score from -100 to 100, everything else not below nothing. */
bool isMeaningful(Measure measure, qint64 thousandths);

/** Pure: may this be recorded? Errc::Invalid with the rule's name in `detail`. `today` is the store-local date. */
Result<> mayRecord(const Outcome &outcome, const QDate &today);

} // namespace tuttu
