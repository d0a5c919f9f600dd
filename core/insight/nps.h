// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace tuttu {

/** Answers to "would you recommend us?", counted: 9 and 10, 7 and 8, 0 to 6. */
struct NpsCounts {
    int promoters = 0, passives = 0, detractors = 0;
    int all() const { return promoters + passives + detractors; }
    void add(int score);
    friend bool operator==(const NpsCounts &, const NpsCounts &) = default;
};

/** 100 (promoters - detractors) / all: -100 to 100, with what it may be off. */
struct NpsScore {
    double score = 0;
    double low = 0, high = 0;   ///< 95 %
};

inline constexpr int fewestForNps = 30;  ///< below it a score is noise: show the count alone

/** Nothing for no answers. The interval is the adjusted Wald's, which holds its 95 % with few and with extreme answers (Rocks, The American
 *  Statistician 2016): three answers are added, a quarter of each a promoter and a detractor. `asked`: when everybody there is was asked,
 *  how many that is, for then the answers scatter less; 0 = a sample of many. */
std::optional<NpsScore> npsScore(const NpsCounts &counts, int asked = 0);
/** The plain interval, for comparison with published ones: too narrow for few answers. */
std::optional<NpsScore> npsScoreWald(const NpsCounts &counts);

/** `a` less `b` with the adjusted parts; nothing when one has no answers. When it holds zero there is no difference to speak of. */
std::optional<NpsScore> npsDifference(const NpsCounts &a, const NpsCounts &b);
/** Difference of two scores by its standard error: below 1.96 either way it is no change. Nothing when one has no answers. */
std::optional<double> npsChange(const NpsCounts &before, const NpsCounts &after);

} // namespace tuttu
