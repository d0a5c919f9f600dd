// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"

#include <optional>
#include <vector>

namespace tuttu {

struct Shelf;

/** How far a bucket of the feed was read, and what of it is here. */
struct FeedReading {
    QString cursor;       ///< null = from the beginning
    qint64 at = 0;        ///< the place of the last row this reading has come by
    qint64 count = 0;     ///< rows
    quint64 checksum = 0; ///< of their hashes, by exclusive or
    friend bool operator==(const FeedReading &, const FeedReading &) = default;
};

/** A row as the hub told it. */
struct FollowedRow {
    qint64 place = 0; ///< in the order of the hub
    QString key;
    quint64 hash = 0;
    OpId op;          ///< null = of a kind this program lets be
};

/** An op that lies on others. */
struct LaidOp {
    qint64 key = 0;
    OpId op;
    bool own = false;
    QString bucket;   ///< the hub has told it in there; null = not yet
    QByteArray undo;  ///< null = it waits to be put on
};

/** What of the cache the hub has told, and what lies over it. All but the readers inside a transaction; made for one transaction. */
class ReplicaStore
{
public:
    static constexpr quint64 ofNothing = 0; ///< the hash of what is gone: it is no part of a reading's count and sum, as the hub forgets it one day

    explicit ReplicaStore(const Shelf &shelf) : m_shelf(shelf) {}

    Result<FeedReading> reading(const QString &bucket) const; ///< of one never read: empty
    Result<> setReading(const QString &bucket, const FeedReading &reading);
    Result<std::optional<FollowedRow>> rowBehind(const QString &bucket, qint64 place) const;
    /** Puts it behind all others, and away from where it stood. */
    Result<> putRow(const QString &bucket, FollowedRow row, FeedReading &reading);
    Result<> dropRowsFrom(const QString &bucket, qint64 place, FeedReading &reading);
    /** The bucket is read again from its beginning, and taken to be different from this op on. */
    Result<> readAnewFrom(const OpId &op);
    /** And taken to be different from its beginning on: all of it is told again. */
    Result<> readAllAnew(const QString &bucket);

    Result<> lay(const Op &op, bool own, const QString &bucket, const QByteArray &undo);
    Result<std::optional<LaidOp>> laid(const OpId &op) const;
    Result<std::vector<LaidOp>> notTold() const;                                   ///< the upmost first
    Result<std::vector<LaidOp>> toldFrom(const QString &bucket, qint64 place) const; ///< the upmost first
    Result<Op> opOf(const LaidOp &laid) const;                ///< Damaged
    Result<> setTold(const LaidOp &laid, const QString &bucket);
    Result<> lift(const LaidOp &laid);                        ///< what it changed is taken back
    Result<bool> anyWaitsToBeLaid() const;
    Result<qint64> firstNotTold(int epoch) const;             ///< the lowest seq of this device's own; 0 = none
    Result<> forgetOldUndo();

    Result<> wait(const Op &op);
    Result<std::vector<Op>> waiting() const;                  ///< in the order they came; not what waits for goods that are still not here
    Result<> endWaiting(const OpId &op);

private:
    Result<bool> putNewRow(const QString &bucket, const FollowedRow &row, FeedReading &reading);
    Result<std::vector<LaidOp>> readLaid(class Statement &s) const;
    const Shelf &m_shelf;
    /** Behind this place of this bucket nothing stands, as long as nobody else writes: a first reading need not look for each of its rows. */
    struct End {
        QString bucket;
        qint64 place = -1;
    };
    mutable End m_end;
};

} // namespace tuttu
