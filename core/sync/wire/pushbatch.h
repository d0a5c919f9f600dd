// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace tuttu {

/** One op on its way to the hub, as it lies in the outbox: device and epoch stand on its batch. */
struct PushedOp {
    OpId id;
    qint64 seq = 0;         ///< from 1, gapless per device and epoch
    qint64 baseVersion = 0; ///< of the entity the clerk saw; 0 = not about a versioned one
    QDateTime at;           ///< wall time, UTC, milliseconds: shown, never used for order
    qint64 monotonicMs = 0;
    ClerkId actor;          ///< null = the customer or the device itself
    QString kind;           ///< "nps.answered"
    int schemaVersion = 1;
    QByteArray content;     ///< the outcome's JSON; sealed when there is a hubKey
    QByteArray hubKey;      ///< the key of `content`, sealed for the hub; empty = content is in clear
    QByteArray sha256;      ///< of `content` as it stands here

    bool intact() const;    ///< the sum is right
    bool isSealed() const { return !hubKey.isEmpty(); }
    friend bool operator==(const PushedOp &, const PushedOp &) = default;

    static constexpr qsizetype largestContent = 48 * 1024 + 64; ///< the outbox's largest payload and what sealing adds
};

/** What a device sends at once: its ops of one epoch by ascending seq. */
struct PushBatch {
    DeviceId device;
    int epoch = 1;
    std::vector<PushedOp> ops;
    friend bool operator==(const PushBatch &, const PushBatch &) = default;

    static constexpr qsizetype mostOps = 500, largest = 1024 * 1024; ///< bytes of its JSON

    QByteArray toBytes() const;
    /** Errors: TooLarge, Invalid (names the op by its place in the batch and the field). */
    static Result<PushBatch> fromBytes(const QByteArray &json);
};

/** Why an op is not in the chain's record as it was sent. */
enum class SetbackReason {
    Damaged,      ///< rejected: its SHA-256 is wrong; send it again as it was captured
    OtherContent, ///< rejected: its id or its number is taken by another op; a restored image begins a new epoch
    UnknownKind,  ///< parked: a newer program's
    Unreadable,   ///< parked: the content is not what its kind asks for
    Refused       ///< parked: the record would not take what it does
};

struct Setback {
    qint64 seq = 0;
    OpId op;
    SetbackReason reason = SetbackReason::Damaged;
    friend bool operator==(const Setback &, const Setback &) = default;
};

/** The hub's answer. A rejected op is not kept and stops the acknowledgement; a parked one is kept, waits for people and stops nothing. */
struct PushAnswer {
    qint64 acknowledged = 0; ///< the highest seq up to which the hub has all of this epoch
    std::vector<Setback> rejected;
    std::vector<Setback> parked;
    friend bool operator==(const PushAnswer &, const PushAnswer &) = default;

    QByteArray toBytes() const;
    static Result<PushAnswer> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

QJsonObject toJson(const PushedOp &op);
Result<PushedOp> pushedOpFromJson(const QJsonObject &json); ///< Invalid

} // namespace tuttu
