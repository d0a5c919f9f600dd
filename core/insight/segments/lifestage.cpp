// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/lifestage.h"

#include <algorithm>
#include <vector>

namespace tuttu {

namespace {

constexpr size_t fewestGaps = 3;
constexpr double slippingGaps = 1.5, lapsedGaps = 3;

double median(std::vector<double> gaps)
{
    std::sort(gaps.begin(), gaps.end());
    const size_t middle = gaps.size() / 2;
    return gaps.size() % 2 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2;
}

} // namespace

LifeStageFinding lifeStage(std::span<const qint64> days, qint64 today)
{
    LifeStageFinding found;
    found.purchaseDays = int(days.size());
    if (days.empty())
        return found;
    found.daysAway = int(today - days.back());
    std::vector<double> gaps;
    for (size_t i = 1; i < days.size(); ++i)
        gaps.push_back(double(days[i] - days[i - 1]));
    if (gaps.size() < fewestGaps)
        return found;
    const double usual = median(gaps);
    found.usualGapDays = int(usual + 0.5);
    const double away = found.daysAway / usual;
    found.stage = away > lapsedGaps ? LifeStage::Lapsed : away > slippingGaps ? LifeStage::Slipping : LifeStage::Active;
    if (found.stage != LifeStage::Active || gaps.size() <= fewestGaps)
        return found;
    const double last = gaps.back();
    gaps.pop_back(); // the absence itself is no part of what was usual before it
    if (last > lapsedGaps * median(gaps)) {
        found.stage = LifeStage::WonBack;
        found.cameBackAfter = int(last);
    }
    return found;
}

} // namespace tuttu
