// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sighting.h"

#include <QHash>

#include <deque>
#include <optional>
#include <vector>

namespace tuttu {

/** When is a beacon in the shop? Distances are those of a log-distance path loss without walls: an ordering, not a tape measure. */
struct PresenceRule {
    double pathLoss = 2.7;          ///< exponent; 2 in the open, more among shelves
    int usualAt1m = -59;            ///< dBm, for beacons that do not say
    double enterMetres = 3;
    double leaveMetres = 8;
    int windowMs = 10'000;          ///< what is smoothed over
    int fewestSamples = 4;          ///< fewer in the window say nothing
    int enterMs = 5'000;            ///< near for so long
    int farMs = 30'000;             ///< beyond leaveMetres for so long
    int unseenMs = 60'000;          ///< not heard at all for so long
    int quietMs = 30 * 60'000;      ///< after leaving: coming back so soon is no new arrival, however long they stay
    int moveDb = 6;                 ///< another receiver must hear it so much better to be the new place
    size_t mostBeacons = 20'000;    ///< further ones are not followed: a storm of made-up ids must not grow
    size_t mostReceivers = 8;       ///< of one beacon
    size_t mostSamples = 64;        ///< of one beacon at one receiver: the newest
};

struct PresenceEvent {
    enum class Kind { Entered, Moved /**< to another receiver */, Left };
    Kind kind = Kind::Entered;
    QString beacon, receiver;
    friend bool operator==(const PresenceEvent &, const PresenceEvent &) = default;
};

/** Metres of a strength heard: 10^((at1m - rssi) / (10 n)). */
double metresOf(double rssi, int rssiAt1m, double pathLoss);

/** The mean of the middle half: outliers do not move it, and it wastes less than a median. `values` must not be empty. */
double middleMean(std::vector<double> values);

/** Follows beacons from radio sightings to "came" and "left": smoothing, hysteresis, several receivers, quiet after leaving.
 *  Feed it linked beacons only. Times are the device's monotonic milliseconds, never going back. Keeps seconds of strengths, in memory. */
class PresenceTracker
{
public:
    explicit PresenceTracker(const PresenceRule &rule = {}) : m_rule(rule) {}

    std::vector<PresenceEvent> see(const Sighting &sighting, qint64 nowMs);
    std::vector<PresenceEvent> tick(qint64 nowMs);  ///< once a second: what silence says
    void forget(const QString &beacon);             ///< paused, or the consent is gone: as if never heard
    bool isHere(const QString &beacon) const;
    size_t followed() const { return size_t(m_beacons.size()); }

private:
    struct Sample {
        qint64 atMs;
        double rssi;
    };
    struct Receiver {
        QString name;
        std::deque<Sample> samples;
    };
    struct Followed {
        std::vector<Receiver> receivers;
        int at1m = 0;
        bool here = false;
        bool told = false;                   ///< its coming was an event; a return in the quiet time is none
        QString place;                       ///< the receiver it is at, while here
        std::optional<qint64> nearSince, farSince;
        qint64 heardMs = 0;
        std::optional<qint64> quietUntil;
    };
    struct Heard {
        const Receiver *receiver = nullptr;
        double rssi = 0;
    };
    std::vector<PresenceEvent> judge(const QString &beacon, Followed &one, qint64 nowMs);
    void judgeAbsence(const QString &beacon, Followed &one, std::vector<PresenceEvent> &out, qint64 nowMs);
    Heard best(const Followed &one, qint64 nowMs) const;
    std::optional<double> smoothed(const Receiver &receiver, qint64 nowMs) const;

    PresenceRule m_rule;
    QHash<QString, Followed> m_beacons;
};

} // namespace tuttu
