// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <map>
#include <mutex>
#include <vector>

namespace tuttu {

/** What the hub counts of itself, as Prometheus reads it (text format 0.0.4). From any thread. */
class HubMetrics
{
public:
    void answered(const char *route, int status, qint64 tookMs); ///< a long poll's wait is no latency: without it
    void ops(qint64 taken, qint64 parked, qint64 rejected);

    struct Gauge {
        const char *name, *help;
        double value;
    };
    QByteArray text(const std::vector<Gauge> &gauges) const;

private:
    static constexpr std::array<double, 10> edges{0.001, 0.002, 0.005, 0.01, 0.025, 0.1, 0.25, 1, 5, 30}; ///< seconds
    struct Latency {
        std::array<qint64, edges.size() + 1> below{};
        double sum = 0;
    };
    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, qint64> m_requests;
    std::map<QByteArray, Latency> m_latencies;
    qint64 m_taken = 0, m_parked = 0, m_rejected = 0;
};

} // namespace tuttu
