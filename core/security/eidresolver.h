// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/secret.h"

#include <QMultiHash>

#include <queue>
#include <vector>

namespace tuttu {

using Key16 = Secret<16>;

/** A beacon of ours that changes its id every 2^exponent seconds. */
struct EidBeacon {
    QString identity;      ///< what a customer is linked with, an Identifier of kind Beacon
    Key16 key;             ///< its identity key
    int exponent = 10;     ///< 0 to 15
    qint64 startedAt = 0;  ///< Unix seconds at which its own clock stood at zero
};

/** The id such a beacon sends when its clock shows `seconds`: AES-128 of OpenSSL, arranged as github.com/google/eddystone,
 *  eddystone-eid/eid-computation.md says. Errc::Invalid for an exponent out of range, Errc::Io when there is no AES. */
Result<quint64> computeEid(const Key16 &key, int exponent, quint32 seconds);

/** Tells whose ephemeral id was heard: this period's, the one before and the one after, so that a beacon's clock may be off by one.
 *  A look-up is one step whatever the number of beacons; their ids are computed ahead and roll on with the clock.
 *  An id recorded and played back later is refused as soon as the beacon itself was heard in a newer period; within its own period a
 *  copy cannot be told from the beacon: a sighting stays a hint. Not thread-safe. */
class EidResolver
{
public:
    /** Errc::Invalid when an exponent is out of range. */
    static Result<EidResolver> make(const Clock &clock, std::vector<EidBeacon> beacons);

    /** The identity behind "eid:<16 hex>". Errc::NotFound: none of ours, or of two at once. Errc::Invalid: no such form, or played back. */
    Result<QString> resolve(const QString &beacon);

private:
    struct Slot {
        qsizetype beacon = 0;
        qint64 period = 0;
        friend bool operator==(const Slot &, const Slot &) = default;
    };
    struct Turn { ///< when a beacon's period ends
        qint64 at = 0;
        qsizetype beacon = 0;
        friend bool operator>(const Turn &a, const Turn &b) { return a.at > b.at; }
    };
    struct Track {
        std::vector<quint64> eids; ///< in the table, for the periods around `period`
        qint64 period = 0;
        qint64 newestHeard = -1;
    };

    EidResolver(const Clock &clock, std::vector<EidBeacon> beacons);
    void rollTo(qint64 now);
    void roll(qsizetype beacon, qint64 now);

    const Clock *m_clock;
    std::vector<EidBeacon> m_beacons;
    std::vector<Track> m_tracks;           ///< one for each beacon
    QMultiHash<quint64, Slot> m_table;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> m_turns;
    qint64 m_rolledTo = 0;                 ///< Unix seconds
};

} // namespace tuttu
