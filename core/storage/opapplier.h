// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/storage/outbox.h"

#include <QHash>

namespace tuttu {

struct Shelf;

struct JournalPosition { ///< how far a cache has read the journal
    int epoch = 0;
    qint64 seq = 0;
    friend bool operator==(const JournalPosition &, const JournalPosition &) = default;
};

/** What becomes of an op that is refused when it has changed something already. */
enum class HalfWay { Fails /**< perhaps the disk's fault: all is taken back, and it is tried again */, Parks /**< nothing may wait for it */ };

/** Brings captures into the cache, each op once. */
class OpApplier
{
public:
    explicit OpApplier(const Shelf &shelf) : m_shelf(shelf) {}

    /** One transaction: the effect, the op's id and the journal's position. An op applied before changes nothing and is a success. An op
     *  that cannot be understood is parked and is a success too: it waits for a program that knows it. */
    Result<> apply(const Op &op);
    /** An op of another device, handed on before the hub has told it: the same effect, once; this device's journal is not touched. */
    Result<> applyFromElsewhere(const Op &op);
    /** Its effect and its id, inside a transaction, and then that of those that waited for it. */
    Result<> applyInside(const Op &op, HalfWay halfWay);
    /** Inside a transaction: it is kept in mind as not understood. */
    Result<> park(const OpId &op, const QString &because);
    /** Inside a transaction: the record that has come contains what changed it and could not be applied without it. */
    Result<> endContained(const CustomerId &record);
    Result<bool> isApplied(const OpId &op) const;
    /** Applies what the journal has and the cache has not, in order, and what was parked once more. Answers how many were new. */
    Result<qint64> catchUp(const DeviceKeys &keys);
    Result<qint64> parkedCount() const;
    Result<QHash<OpId, QString>> parked() const; ///< and why
    Result<JournalPosition> position() const;
    Result<> moveOn(int epoch, qint64 seq); ///< what stands before it in the journal is not looked at; never back

private:
    Result<bool> effect(const Op &op, HalfWay halfWay);
    Result<> retryWaiting();
    Result<> markApplied(const OpId &op);
    Result<> retry(const Op &op);
    Result<> applyKept(const Outbox::Kept &kept, const DeviceKeys &keys);
    Result<> retryParked(const DeviceKeys &keys);
    const Shelf &m_shelf;
};

} // namespace tuttu
