// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recommendation.h"
#include "core/insight/facts.h"
#include "core/insight/ranking.h"
#include "core/insight/segments/preference.h"

#include <functional>

namespace tuttu {

/** Whether a product suits the customer and is not too like what is chosen already. */
using MayShow = std::function<bool(const Product &)>;

/** Something shown with, or of one collection with, a thing they bought in the last 180 days and kept: of the newest such thing that has a
 *  companion they do not own, the one the model ranks first. What is of one collection is of another category. */
std::optional<Recommendation> completeLook(const BriefFacts &facts, const Ranking &ranking, const MayShow &mayShow);

/** Of the two thousand that the model ranks first, the first that is dearer than half of what they paid per piece in its category, and not dearer than nine tenths
 *  of it, where they bought on four days at least. Percentiles are nearest ranks: prices they really paid. Prices of nought or less, and
 *  those of another currency, count for nothing. None while something has to be put right. */
std::optional<Recommendation> stepUp(const BriefFacts &facts, Ranking &ranking, const MayShow &mayShow);

/** One of what came in within 60 days and was in fewer than 20 baskets, of the hundred newest of each category they prefer (`tastes`). Which one is drawn by customer and
 *  store-local day: all have the same chance, and it stays all day. Sizes and colours of one style are one. */
std::optional<Recommendation> firstChance(const BriefFacts &facts, std::span<const Preference> tastes, const MayShow &mayShow);

} // namespace tuttu
