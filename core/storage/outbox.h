// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/storage/oprecord.h"

#include <map>
#include <vector>

namespace tuttu {

class Database;

/** This device, as its ops name it. */
struct DeviceIdentity {
    DeviceId id;
    int epoch = 1;           ///< incarnation: one more after an old image of the file was restored
    QByteArray publicKey;    ///< of DeviceKeys
    QByteArray hubKey;       ///< empty = no hub
    qint64 lastSeq = 0;      ///< the last number given out in this epoch
    qint64 confirmedSeq = 0; ///< the hub has all up to here
    friend bool operator==(const DeviceIdentity &, const DeviceIdentity &) = default;
};

/** The truth about what was captured: an append-only journal. Needs no unlocked key to write. */
class Outbox
{
public:
    explicit Outbox(Database &file) : m_db(file) {}

    Result<DeviceIdentity> device() const; ///< NotFound before create()
    Result<DeviceIdentity> create(const DeviceId &id, const QByteArray &publicKey);
    Result<> setHubKey(const QByteArray &publicKey);
    Result<> setPublicKey(const QByteArray &publicKey); ///< from here on ops are sealed for another key of this device
    /** What waits and was captured before there was a hub is sealed for it, while this device's key can still open it. Inside a transaction. */
    Result<> sealForHub(const DeviceKeys &keys);
    Result<> beginEpoch(int epoch);        ///< seq starts at 1 again

    /** Seals and appends one op and answers when its COMMIT is on the disk: the op with device, epoch and the next seq filled in.
     *  An op id that is there already answers with what is there, so retrying is safe. On any error nothing is kept.
     *  Errors: DiskFull, Io, ReadOnly, TooLarge (payload over 48 KiB), KeyLocked (no key was ever made here). */
    Result<Op> append(Op op);
    static constexpr qsizetype largestPayload = 48 * 1024;
    /** A rescued record, as it was. Inside a transaction. */
    Result<> restore(const OpRecord &record);

    /** Another content in the place of an op, under its id and number. Inside a transaction. */
    Result<> replace(const Op &op);

    Result<qint64> pending() const; ///< ops the hub has not confirmed
    Result<> setConfirmed(qint64 seq);   ///< of this epoch, as the hub says: it may know less than it did
    Result<std::map<int, qint64>> lastOfEpochs() const; ///< the highest seq of each epoch there are ops of
    Result<qint64> count() const;
    Result<OpRecord> record(const OpId &op) const; ///< NotFound, Damaged

    struct Kept {
        int epoch;
        qint64 seq;
        Result<OpRecord> record; ///< Damaged: its checksum is wrong
    };
    /** The next records after (epoch, seq), in order. */
    Result<std::vector<Kept>> recordsAfter(int epoch, qint64 seq, int limit) const;
    /** The records before (epoch, seq), newest first. */
    Result<std::vector<Kept>> recordsBefore(int epoch, qint64 seq, int limit) const;

private:
    Result<std::vector<Kept>> read(class Statement &s) const;
    Database &m_db;
};

} // namespace tuttu
