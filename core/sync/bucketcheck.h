// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/recordline.h"

#include <QDateTime>
#include <QObject>
#include <QTimeZone>

#include <vector>

namespace tuttu {

class Storage;

/** Compares what this device has read of a bucket with what the hub has of it. What is unlike is read anew, once: were it still unlike then, another reading would mend nothing.
 *  GUI thread. */
class BucketCheck final : public QObject
{
    Q_OBJECT
public:
    /** The next four o'clock of the store's night, UTC: always later than `now`. */
    static QDateTime nextNight(const QDateTime &now, const QTimeZone &store);

    enum class Found { Same, Moved /**< it has changed meanwhile: another time */, Unlike, Silent /**< the hub or the disk did not say */ };

    BucketCheck(Storage &storage, RecordLine &line, QObject *parent = nullptr) : QObject(parent), m_storage(storage), m_line(line) {}

    QFuture<Found> check(const Bucket &bucket);

Q_SIGNALS:
    void begunAnew(); ///< the bucket is to be asked for from its beginning

private:
    struct Read {
        std::optional<Cursor> at;
        qint64 count = 0;
        quint64 checksum = 0;
    };
    void compare(const Read &here, const BucketSum &there, const std::function<void(Found)> &finish);

    Storage &m_storage;
    RecordLine &m_line;
    std::vector<Bucket> m_begunAnew;
};

} // namespace tuttu
