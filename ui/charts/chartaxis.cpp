// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaxis.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

ChartAxis ChartAxis::around(double low, double high, bool whole, int mostSteps)
{
    if (!(high > low)) {
        const double around = whole || high == 0 ? 1 : std::abs(high) / 10;
        low = low == 0 ? 0 : low - around;
        high += around;
    }
    const double rough = (high - low) / mostSteps, decade = std::pow(10, std::floor(std::log10(rough)));
    ChartAxis axis;
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0}) {
        axis.step = whole ? std::max(1.0, step * decade) : step * decade;
        // A hair of tolerance: 0.30000000000000004 is not beyond 0.3.
        axis.low = std::floor(low / axis.step + 1e-9) * axis.step;
        axis.high = std::ceil(high / axis.step - 1e-9) * axis.step;
        if (std::lround((axis.high - axis.low) / axis.step) <= mostSteps)
            break;
    }
    return axis;
}

std::vector<double> ChartAxis::ticks() const
{
    std::vector<double> all;
    const long count = std::lround((high - low) / step);
    for (long i = 0; i <= count; ++i) {
        const double tick = low + double(i) * step;
        all.push_back(std::abs(tick) < step / 1e6 ? 0 : tick);
    }
    return all;
}

int labelStep(const std::vector<LabelPlace> &labels, double gap)
{
    const auto fits = [&](size_t step) {
        for (size_t i = step; i < labels.size(); i += step) {
            const LabelPlace &before = labels[i - step], &here = labels[i];
            if (std::abs(here.middle - before.middle) < (here.width + before.width) / 2 + gap)
                return false;
        }
        return true;
    };
    size_t step = 1;
    while (step < labels.size() && !fits(step))
        ++step;
    return int(std::max<size_t>(step, 1));
}

} // namespace tuttu
