// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/op.h"
#include "core/recognition/presence.h"
#include "core/security/eidresolver.h"

#include <QObject>
#include <QTimer>

namespace tuttu {

class ArrivalController;
class CaptureService;
class Clock;
class ProfileService;

/** What radios hear, in; hints, out: a member who agreed to be noticed and has been near for long enough, once. Identifiers nobody has
 *  linked are dropped before anything is kept of them but that. All of it lives in memory. GUI thread. */
class PresenceController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int knownMs = 10 * 60'000;      ///< after so long it is asked again whose a beacon is: consents change
    static constexpr int signMs = 10 * 60'000;       ///< somebody who is still here gives a sign so often
    static constexpr qsizetype mostKnown = 50'000;   ///< identifiers remembered, linked or not
    static constexpr qsizetype mostUnknown = 2'000;  ///< waiting to be asked about
    static constexpr qsizetype mostAsked = 100;      ///< in one question to the cache: a scan must not wait behind a storm of made-up ids

    PresenceController(ProfileService &profiles, CaptureService &captures, ArrivalController &arrivals, const Clock &clock, const PresenceRule &rule = {},
                       QObject *parent = nullptr);

    void load();                                     ///< the beacons that change their id
    void see(const Sighting &sighting);
    void tick();                                     ///< once a second, by a timer and by tests
    size_t followed() const { return m_tracker.followed(); }
    qsizetype known() const { return m_known.size(); }

private:
    struct Known {
        CustomerId customer;                         ///< null: nobody's, or nobody who may be noticed
        qint64 answeredMs = 0;
        qint64 signMs = 0;                           ///< when the Floor last heard of them
    };
    void follow(const Sighting &sighting);
    void ask();
    void onAnswer(const QStringList &asked, const Result<QHash<QString, CustomerId>> &linked);
    void tell(const std::vector<PresenceEvent> &events);
    void notice(const QString &beacon, const QString &receiver);
    void onRecorded(const Op &op, const Outcome &outcome);
    bool isOpen() const;

    ProfileService &m_profiles;
    ArrivalController &m_arrivals;
    const Clock &m_clock;
    PresenceTracker m_tracker;
    std::shared_ptr<EidResolver> m_rotating;         ///< null: not read yet
    QHash<QString, Known> m_known;
    QHash<QString, QString> m_at;                    ///< those here: beacon, receiver
    QSet<QString> m_unknown;                         ///< to be asked about next
    bool m_asking = false;
    QTimer m_timer;
};

} // namespace tuttu
