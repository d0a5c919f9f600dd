// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "core/sync/wire/pushbatch.h"

namespace tuttu {

/** A device of the chain, where it stands now. */
struct EnrolledDevice {
    StoreId store;
    QByteArray signKey;
    int firstEpoch = 1; ///< what it captured in an earlier one belongs to the store it stood in then
    bool revoked = false;
};

/** A line of the fleet's page. */
struct FleetDevice {
    DeviceId id;
    StoreId store;
    QString storeName, name, program;
    QDateTime enrolled, seen, pushed, revoked; ///< invalid: never
    int epoch = 0;           ///< the newest that something came of; 0 = nothing came
    qint64 acknowledged = 0; ///< of that epoch
    qint64 parked = 0;       ///< ops that wait for people
    int leaseHours = 0;      ///< its store's
    QDateTime oldest, told, reported; ///< since when its first capture waited; when it last knew all that its buckets have; when it said so
    std::optional<qint64> waiting;    ///< of the captures it has said it has, those that are not here; none: it never said
};

/** An op that had no effect and waits for people. */
struct ParkedOp {
    StoreId store;
    DeviceId device;
    OpId op;
    qint64 seq = 0;
    QString kind, why;
    SetbackReason reason = SetbackReason::Unreadable;
    QDateTime received;
    QByteArray content, hubKey; ///< as it came
};

/** A device that may not go on as it did: its tokens hold no longer. */
struct EndedDevice {
    StoreId store;
    DeviceId device;
    bool revoked = false; ///< else it stands in another store now
    friend bool operator==(const EndedDevice &, const EndedDevice &) = default;
};

/** The chain's devices. */
class DeviceStore
{
public:
    explicit DeviceStore(PgConnection &db) : m_db(db) {}

    Result<EnrolledDevice> find(const DeviceId &device);                       ///< NotFound
    Result<StoreId> homeOf(const DeviceId &device, int epoch);                 ///< where it stood then; NotFound
    Result<> seen(const StoreId &store, const DeviceId &device, const QString &program, const QDateTime &now);
    /** And the store's devices get another key. Errors: NotFound, and a connection's. */
    Result<> revoke(const DeviceId &device, const QDateTime &now);
    Result<std::vector<EndedDevice>> ended();

    Result<std::vector<FleetDevice>> fleet();                                  ///< by store and name
    Result<std::vector<ParkedOp>> parked(int limit);                           ///< newest first

private:
    PgConnection &m_db;
};

} // namespace tuttu
