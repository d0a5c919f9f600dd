// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/rfm.h"

#include <algorithm>

namespace tuttu {

namespace {

/** 1 to 5 by how many of all lie below. */
template<typename Of>
std::vector<int> fifths(std::span<const RfmInput> customers, Of of)
{
    std::vector<qint64> sorted;
    for (const RfmInput &one : customers)
        sorted.push_back(of(one));
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> scores;
    for (const RfmInput &one : customers) {
        const auto below = std::lower_bound(sorted.begin(), sorted.end(), of(one)) - sorted.begin();
        scores.push_back(1 + int(5 * below / std::ptrdiff_t(sorted.size())));
    }
    return scores;
}

} // namespace

std::vector<RfmScore> rfmScores(std::span<const RfmInput> customers)
{
    const std::vector<int> recency = fifths(customers, [](const RfmInput &one) { return -qint64(one.daysSinceLast); });
    const std::vector<int> frequency = fifths(customers, [](const RfmInput &one) { return qint64(one.visits); });
    const std::vector<int> money = fifths(customers, [](const RfmInput &one) { return one.spent; });
    std::vector<RfmScore> scores(customers.size());
    for (size_t i = 0; i < scores.size(); ++i)
        scores[i] = {recency[i], frequency[i], money[i]};
    return scores;
}

} // namespace tuttu
