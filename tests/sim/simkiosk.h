// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/openfiles.h"
#include "core/storage/opapplier.h"
#include "core/sync/feedapplier.h"
#include "core/sync/pushqueue.h"

#include <QTemporaryDir>

namespace tuttu {

/** Virtual time. The wall may be anywhere; the monotonic clock only goes on. */
class SimClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }
    void advance(qint64 ms)
    {
        m_now = m_now.addMSecs(ms);
        m_monotonic += ms;
    }
    void jump(qint64 secs) { m_now = started().addMSecs(m_monotonic).addSecs(secs); } ///< so far from the truth

private:
    static QDateTime started() { return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC); }
    QDateTime m_now = started();
    qint64 m_monotonic = 1000;
};

/** A device with its real files, its real queue and what it has been told. */
class SimKiosk
{
public:
    /** `files`: a folder with both files as a new device has them, copied for each. */
    SimKiosk(const QString &files, const QString &name, DeviceKeysPtr keys, const QByteArray &hubKey);

    Op capture(const Outcome &outcome);
    /** Lost from memory, its files as they were left. */
    void killAndReopen();
    /** The cache is gone, too. */
    void loseCache();

    Shelf &shelf() { return **m_shelf; }
    SimClock &clock() { return m_clock; }
    PushQueue &queue() { return *m_queue; }
    Outbox outbox() { return Outbox(shelf().outbox); }
    FeedApplier feed() { return FeedApplier(shelf()); }
    const DeviceId &id() const { return m_id; }
    const std::vector<OpId> &captured() const { return m_captured; }

private:
    void open();

    QTemporaryDir m_folder;
    QString m_newFiles, m_name;
    DeviceKeysPtr m_keys;
    DeviceId m_id;
    SimClock m_clock;
    std::unique_ptr<OpenFiles> m_files;
    std::optional<Shelf *> m_shelf;
    std::unique_ptr<PushQueue> m_queue;
    std::vector<OpId> m_captured;
};

} // namespace tuttu
