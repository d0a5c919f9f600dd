// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/presence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tuttu {

double metresOf(double rssi, int rssiAt1m, double pathLoss)
{
    return std::pow(10.0, (rssiAt1m - rssi) / (10 * pathLoss));
}

double middleMean(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto cut = std::ptrdiff_t(values.size() / 4);
    const auto from = values.begin() + cut, to = values.end() - cut;
    return std::accumulate(from, to, 0.0) / double(to - from);
}

std::vector<PresenceEvent> PresenceTracker::see(const Sighting &sighting, qint64 nowMs)
{
    if (sighting.rssi >= 0 || sighting.beacon.isEmpty())
        return {}; // 0: not known; above: no strength a radio hears
    auto it = m_beacons.find(sighting.beacon);
    if (it == m_beacons.end()) {
        if (followed() >= m_rule.mostBeacons)
            return {};
        it = m_beacons.insert(sighting.beacon, {});
    }
    Followed &one = *it;
    one.at1m = sighting.rssiAt1m < 0 ? sighting.rssiAt1m : m_rule.usualAt1m;
    one.heardMs = nowMs;
    auto receiver = std::find_if(one.receivers.begin(), one.receivers.end(), [&](const Receiver &r) { return r.name == sighting.receiver; });
    if (receiver == one.receivers.end()) {
        if (one.receivers.size() >= m_rule.mostReceivers)
            return {};
        receiver = one.receivers.insert(one.receivers.end(), {sighting.receiver, {}});
    }
    std::deque<Sample> &samples = receiver->samples;
    samples.push_back({nowMs, double(sighting.rssi)});
    while (samples.front().atMs <= nowMs - m_rule.windowMs || samples.size() > m_rule.mostSamples)
        samples.pop_front();
    return judge(sighting.beacon, one, nowMs);
}

std::vector<PresenceEvent> PresenceTracker::tick(qint64 nowMs)
{
    std::vector<PresenceEvent> out;
    for (auto it = m_beacons.begin(); it != m_beacons.end();) {
        judgeAbsence(it.key(), *it, out, nowMs);
        std::erase_if(it->receivers, [&](const Receiver &r) { return r.samples.empty() || r.samples.back().atMs <= nowMs - m_rule.windowMs; });
        const bool quiet = it->quietUntil && nowMs < *it->quietUntil;
        it = it->here || quiet || !it->receivers.empty() ? std::next(it) : m_beacons.erase(it);
    }
    return out;
}

void PresenceTracker::forget(const QString &beacon) { m_beacons.remove(beacon); }

bool PresenceTracker::isHere(const QString &beacon) const
{
    const auto it = m_beacons.find(beacon);
    return it != m_beacons.end() && it->here;
}

std::optional<double> PresenceTracker::smoothed(const Receiver &receiver, qint64 nowMs) const
{
    std::vector<double> window;
    for (const Sample &sample : receiver.samples) {
        if (sample.atMs > nowMs - m_rule.windowMs)
            window.push_back(sample.rssi);
    }
    if (int(window.size()) < m_rule.fewestSamples)
        return {};
    return middleMean(std::move(window));
}

PresenceTracker::Heard PresenceTracker::best(const Followed &one, qint64 nowMs) const
{
    Heard best, current;
    for (const Receiver &receiver : one.receivers) {
        const auto rssi = smoothed(receiver, nowMs);
        if (!rssi)
            continue;
        if (!best.receiver || *rssi > best.rssi)
            best = {&receiver, *rssi};
        if (one.here && receiver.name == one.place)
            current = {&receiver, *rssi};
    }
    return current.receiver && best.rssi < current.rssi + m_rule.moveDb ? current : best;
}

std::vector<PresenceEvent> PresenceTracker::judge(const QString &beacon, Followed &one, qint64 nowMs)
{
    std::vector<PresenceEvent> out;
    const Heard heard = best(one, nowMs);
    if (!heard.receiver)
        return out;
    const double metres = metresOf(heard.rssi, one.at1m, m_rule.pathLoss);
    if (one.here) {
        if (heard.receiver->name != one.place) {
            one.place = heard.receiver->name;
            if (one.told)
                out.push_back({PresenceEvent::Kind::Moved, beacon, one.place});
        }
        if (metres <= m_rule.leaveMetres)
            one.farSince.reset();
        else if (!one.farSince)
            one.farSince = nowMs;
        judgeAbsence(beacon, one, out, nowMs);
        return out;
    }
    if (metres >= m_rule.enterMetres) {
        one.nearSince.reset();
        return out;
    }
    if (!one.nearSince) // the window has been near on the whole, so its first sample is when it began
        one.nearSince = heard.receiver->samples.front().atMs;
    if (nowMs - *one.nearSince < m_rule.enterMs)
        return out;
    one.here = true;
    one.place = heard.receiver->name;
    one.farSince.reset();
    one.told = !one.quietUntil || nowMs >= *one.quietUntil;
    if (one.told)
        out.push_back({PresenceEvent::Kind::Entered, beacon, one.place});
    one.quietUntil.reset();
    return out;
}

void PresenceTracker::judgeAbsence(const QString &beacon, Followed &one, std::vector<PresenceEvent> &out, qint64 nowMs)
{
    if (!one.here || (nowMs - one.heardMs < m_rule.unseenMs && !(one.farSince && nowMs - *one.farSince >= m_rule.farMs)))
        return;
    if (one.told)
        out.push_back({PresenceEvent::Kind::Left, beacon, one.place});
    one.here = one.told = false;
    one.nearSince.reset();
    one.farSince.reset();
    one.quietUntil = nowMs + m_rule.quietMs;
}

} // namespace tuttu
