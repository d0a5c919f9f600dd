// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/countjoiner.h"

namespace tuttu {

std::vector<DoorCount> CountJoiner::add(const DoorCount &report)
{
    if (!(report.from < report.to) || report.in < 0 || report.out < 0)
        return {report};
    std::vector<DoorCount> done;
    const std::pair key{report.counter, report.staff};
    auto waiting = m_waiting.find(key);
    if (waiting != m_waiting.end()) {
        DoorCount &sum = waiting->second;
        if (sum.to == report.from && sum.from.secsTo(report.to) <= longestSecs) {
            sum.in += report.in;
            sum.out += report.out;
            sum.to = report.to;
        } else {
            done.push_back(sum);
            sum = report;
        }
    } else {
        waiting = m_waiting.emplace(key, report).first;
    }
    if (waiting->second.from.secsTo(waiting->second.to) >= longestSecs || m_waiting.size() > mostCounters) {
        done.push_back(waiting->second);
        m_waiting.erase(waiting);
    }
    return done;
}

std::vector<DoorCount> CountJoiner::takeOlderThan(const QDateTime &time)
{
    std::vector<DoorCount> done;
    std::erase_if(m_waiting, [&](const auto &one) {
        if (one.second.to >= time)
            return false;
        done.push_back(one.second);
        return true;
    });
    return done;
}

} // namespace tuttu
