// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuefact.h"
#include "core/insight/facts.h"
#include "core/insight/segments/habit.h"
#include "core/insight/segments/lifestage.h"
#include "core/insight/segments/preference.h"

namespace tuttu {

/** Everything one customer's purchases say of their habits, held against what is usual here; nothing for who refused it. */
struct SegmentFindings {
    explicit SegmentFindings(const BriefFacts &facts);

    LifeStageFinding stage;
    HabitCounts habits{};
    std::vector<Preference> categories, brands; ///< strongest first; never a discreet category, nor a brand of one

    void tell(CueFacts &known, const BriefFacts &facts) const; ///< adds what rules may ask for
    QStringList likes() const;                                 ///< at most three, categories before brands
};

/** The first two personas of the book that fit, one of a kind. Each counts what its first condition asks for: a habit, its purchases or lines; the stage
 *  wonBack, the days they had been away; everything else, the days they bought on. */
std::vector<Segment> segmentsOf(const SegmentFindings &found, const CueFacts &known, const BriefFacts &facts);

inline constexpr size_t mostSegments = 2;

} // namespace tuttu
