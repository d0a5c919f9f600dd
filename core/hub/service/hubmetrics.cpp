// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/hubmetrics.h"

#include <algorithm>

namespace tuttu {

namespace {

void head(QByteArray &text, const char *name, const char *type, const char *help)
{
    text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray number(double value) { return QByteArray::number(value, 'g', 12); }

} // namespace

void HubMetrics::answered(const char *route, int status, qint64 tookMs)
{
    const double seconds = double(tookMs) / 1e3;
    const std::lock_guard lock(m_mutex);
    ++m_requests[{route, status}];
    Latency &latency = m_latencies[route];
    latency.sum += seconds;
    ++latency.below[size_t(std::lower_bound(edges.begin(), edges.end(), seconds) - edges.begin())];
}

void HubMetrics::ops(qint64 taken, qint64 parked, qint64 rejected)
{
    const std::lock_guard lock(m_mutex);
    m_taken += taken;
    m_parked += parked;
    m_rejected += rejected;
}

QByteArray HubMetrics::text(const std::vector<Gauge> &gauges) const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text;
    head(text, "tuttu_requests_total", "counter", "Requests answered, by route and status.");
    for (const auto &[of, count] : m_requests)
        text += "tuttu_requests_total{route=\"" + of.first + "\",status=\"" + QByteArray::number(of.second) + "\"} " + QByteArray::number(count) + '\n';
    head(text, "tuttu_request_seconds", "histogram", "How long answers took, the wait of a long poll not counted.");
    for (const auto &[route, latency] : m_latencies) {
        qint64 all = 0;
        for (size_t i = 0; i <= edges.size(); ++i) {
            all += latency.below[i];
            text += "tuttu_request_seconds_bucket{route=\"" + route + "\",le=\"" + (i < edges.size() ? number(edges[i]) : QByteArray("+Inf")) + "\"} " + QByteArray::number(all) + '\n';
        }
        text += "tuttu_request_seconds_sum{route=\"" + route + "\"} " + number(latency.sum) + "\ntuttu_request_seconds_count{route=\"" + route + "\"} " + QByteArray::number(all) + '\n';
    }
    head(text, "tuttu_ops_total", "counter", "Ops that devices sent, by what became of them.");
    text += "tuttu_ops_total{became=\"taken\"} " + QByteArray::number(m_taken) + "\ntuttu_ops_total{became=\"parked\"} " + QByteArray::number(m_parked)
        + "\ntuttu_ops_total{became=\"rejected\"} " + QByteArray::number(m_rejected) + '\n';
    for (const Gauge &gauge : gauges) {
        head(text, gauge.name, "gauge", gauge.help);
        text += QByteArray(gauge.name) + ' ' + number(gauge.value) + '\n';
    }
    return text;
}

} // namespace tuttu
