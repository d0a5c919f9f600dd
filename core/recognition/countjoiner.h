// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sighting.h"

#include <map>
#include <vector>

namespace tuttu {

/** Joins what a counter says second by second into stretches worth keeping, so that a sensor that speaks often does not fill the
 *  outbox. Only what follows without a hole is joined; what is out of order or makes no sense goes on as it came. What waits is lost with the power:
 *  that stretch is then a gap. */
class CountJoiner
{
public:
    static constexpr int longestSecs = 5 * 60;
    static constexpr size_t mostCounters = 64; ///< waiting at a time; more than a shop has doors

    std::vector<DoorCount> add(const DoorCount &report);          ///< the stretches that are complete now
    std::vector<DoorCount> takeOlderThan(const QDateTime &time);  ///< those nothing was added to since: the counter has gone quiet

private:
    std::map<std::pair<QString, bool>, DoorCount> m_waiting; ///< by counter and staff
};

} // namespace tuttu
