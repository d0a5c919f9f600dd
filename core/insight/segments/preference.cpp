// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/preference.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>

namespace tuttu {

namespace {

constexpr double priorChoices = 10;
constexpr double doubt = 0.05;
constexpr int fewestTimes = 4;

} // namespace

std::vector<Preference> preferences(const QHash<QString, int> &chosen, const QHash<QString, double> &usual)
{
    int all = 0;
    for (const int times : chosen)
        all += times;
    std::vector<Preference> found;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const double expected = usual.value(it.key(), 0);
        if (it.value() < fewestTimes || expected <= 0 || expected >= 1)
            continue;
        const double yes = priorChoices * expected + it.value(), no = priorChoices * (1 - expected) + all - it.value();
        if (boost::math::quantile(boost::math::beta_distribution<>(yes, no), doubt) > expected)
            found.push_back({it.key(), it.value(), all, expected, yes / (yes + no)});
    }
    std::sort(found.begin(), found.end(), [](const Preference &a, const Preference &b) {
        const double clearA = a.share - a.usual, clearB = b.share - b.usual;
        return clearA != clearB ? clearA > clearB : a.what < b.what;
    });
    return found;
}

} // namespace tuttu
