// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/preference.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>

namespace tuttu {

namespace {

using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

constexpr double priorChoices = 10;
constexpr double doubt = 0.05;
constexpr int fewestTimes = 4;

/** Their share with the prior's choices added. */
std::pair<double, double> drawn(int times, int of, double usual)
{
    return {priorChoices * usual + times, priorChoices * (1 - usual) + of - times};
}

} // namespace

bool isPreference(int times, int of, double usual)
{
    if (times < fewestTimes || usual <= 0 || usual >= 1 || times <= of * usual)
        return false;
    const auto [yes, no] = drawn(times, of, usual);
    return boost::math::ibeta(yes, no, usual, Plain()) < doubt; // the chance that their share lies below the usual one
}

std::vector<Preference> preferences(const QHash<QString, int> &chosen, const QHash<QString, double> &usual)
{
    int all = 0;
    for (const int times : chosen)
        all += times;
    std::vector<Preference> found;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        const double expected = usual.value(it.key(), 0);
        if (!isPreference(it.value(), all, expected))
            continue;
        const auto [yes, no] = drawn(it.value(), all, expected);
        found.push_back({it.key(), it.value(), all, expected, yes / (yes + no)});
    }
    std::sort(found.begin(), found.end(), [](const Preference &a, const Preference &b) {
        const double clearA = a.share - a.usual, clearB = b.share - b.usual;
        return clearA != clearB ? clearA > clearB : a.what < b.what;
    });
    return found;
}

} // namespace tuttu
