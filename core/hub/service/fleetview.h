// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/devicestore.h"

#include <QJsonObject>

namespace tuttu {

/** The fleet as somebody reads it who has to look after it: what needs a person first. Names stores and devices, and no customer or clerk. */
struct FleetView {
    enum class Need { Person, Soon, Nothing, TurnedAway };
    struct Line {
        FleetDevice device;
        Need need = Need::Nothing;
        QStringList reasons;   ///< sentences, the worst first
        qint64 seenSecs = 0;   ///< since the hub heard of it
        std::optional<qint64> oldestSecs, lagSecs; ///< since its first waiting capture was made; since it knew all; none: not said, or none waits
    };
    QString chain;
    QDateTime at;
    std::vector<Line> lines;   ///< by need, then store and name
    int count(Need need) const;
    QJsonObject toJson() const;

    static constexpr qint64 silentSecs = 3600, stuckSecs = 3600, slowSecs = 15 * 60, behindSecs = 15 * 60;
};

/** Pure. `devices` by store and name. */
FleetView fleetView(const QString &chain, const std::vector<FleetDevice> &devices, const QDateTime &now);

} // namespace tuttu
