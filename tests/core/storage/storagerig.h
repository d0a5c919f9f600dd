// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/storage.h"
#include "tests/rig/answerof.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tuttu {

class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }
    void advance(qint64 ms)
    {
        m_now = m_now.addMSecs(ms);
        m_monotonic += ms;
    }

private:
    QDateTime m_now{QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
    qint64 m_monotonic = 1'000'000;
};

inline DeviceKeysPtr testKeys(char seed = 'k')
{
    return *DeviceKeys::fromMaster(QByteArray(32, seed));
}

/** A folder with both files open and a clock of its own. */
class Rig
{
public:
    explicit Rig(DeviceKeysPtr keys = testKeys()) : m_keys(std::move(keys)) {}

    Result<Opened> open()
    {
        m_storage = std::make_unique<Storage>(m_clock);
        return answerOf(m_storage->open(folder(), m_keys));
    }
    void close() { m_storage.reset(); }

    /** Runs a job on the storage thread and waits. */
    template<typename F> auto run(F f) { return answerOf(m_storage->run(std::move(f))); }

    Op op(const Outcome &outcome, const ClerkId &actor = {})
    {
        m_clock.advance(1);
        Op made;
        made.id = m_ids.make<OpId>();
        made.at = m_clock.now();
        made.monotonicMs = m_clock.monotonicMs();
        made.actor = actor;
        made.kind = opKind(outcome);
        made.payload = toJson(outcome);
        return made;
    }
    Result<Op> keep(const Outcome &outcome) { return answerOf(m_storage->keep(op(outcome))); }
    bool waitForSearch()
    {
        return QTest::qWaitFor([this] { return run([](Shelf &s) { return Result<bool>(s.search.ready()); }).value(); }, 120'000);
    }

    QString folder() const { return m_folder.path(); }
    QString cachePath() const { return Storage::cachePath(folder()); }
    QString outboxPath() const { return Storage::outboxPath(folder()); }
    Storage &storage() { return *m_storage; }
    FakeClock &clock() { return m_clock; }
    IdMaker &ids() { return m_ids; }
    const DeviceKeysPtr &keys() const { return m_keys; }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    IdMaker m_ids{m_clock};
    DeviceKeysPtr m_keys;
    std::unique_ptr<Storage> m_storage;
};

} // namespace tuttu
