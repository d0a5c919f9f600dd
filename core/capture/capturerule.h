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
inline constexpr int maxHoldDays = 30;
inline constexpr int maxHoldQuantity = 99;

/** Pure: may this be recorded? Errc::Invalid with the rule's name in `detail`. `today` is the store-local date. */
Result<> mayRecord(const Outcome &outcome, const QDate &today);

} // namespace tuttu
