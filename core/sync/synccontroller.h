// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/retry.h"
#include "core/base/wakeup.h"
#include "core/domain/syncstate.h"
#include "core/security/devicekeys.h"
#include "core/sync/feedsink.h"
#include "core/sync/hubline.h"
#include "core/sync/reachrule.h"
#include "core/sync/wire/standing.h"

#include <QObject>

#include <memory>

namespace tuttu {

class Clock;
class PushQueue;
class ReachController;
class Storage;

/** Keeps this device and its hub told of each other: what was captured goes first, then what has changed is asked for and waited for. One at
 *  a time of each; when it does not go it comes back by itself. While nothing happens it wakes as often as a long poll ends. GUI thread. */
class SyncController final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Storage &storage;
        DeviceKeysPtr keys;
        HubLine &line;
        FeedSink &feed;
        ReachController &reach;
        const Clock &clock;
        Retry retry;
        std::unique_ptr<Wakeup> wakeup = std::make_unique<TimerWakeup>();
    };
    explicit SyncController(Parts parts, QObject *parent = nullptr);
    ~SyncController() override;

    void start();
    const SyncState &state() const { return m_state; }
    std::optional<DeviceStanding> standing() const; ///< the same for the chain's people; none: the outbox was not read yet
    void pushSoon();       ///< something was captured
    void tryNow();         ///< somebody asks for it, or the network has changed: waits are over, but not those the hub asked for

    static constexpr int waitSecs = ChangesQuery::longestWait, rowsAtOnce = 250, rejectionsUntilTold = 3;

Q_SIGNALS:
    void changed();
    void confirmed();      ///< the hub has more than before: count what waits
    void revoked();        ///< once: put out of the chain. What was captured stays; nothing is asked or sent any more

private:
    enum class Side { Push, Pull };
    struct Captured {
        int epoch = 1;
        qint64 last = 0;
    };
    struct Count {
        Captured captured;
        qint64 waiting = 0;
        QDateTime oldest;
        int parked = 0;
        bool held = false; ///< the hub rejected something of the last batch
    };

    struct Next {
        std::optional<PushBatch> batch;
        Count count;       ///< with it
    };

    void go();
    void push();
    void onNext(const Result<Next> &next);
    void onPushed(const PushBatch &sent, const Asked<PushAnswer> &asked);
    void onTaken(const Result<Count> &count);
    void endPush();
    void pull();
    void ask(const std::vector<ChangesQuery::Place> &places);
    void onChanges(const std::vector<ChangesQuery::Place> &places, const Asked<ChangesAnswer> &asked);
    void endPull(bool more);
    void count();
    void keep(const Count &count);
    static Result<Count> counted(const class Outbox &outbox);

    void succeeded(std::chrono::milliseconds took);
    void failed(Side side, const Reaction &reaction, const QString &detail);
    void hold(Side side, HubTrouble trouble, std::chrono::milliseconds wait, const QString &detail);
    void beRevoked();
    void say(HubTrouble trouble, const QString &detail);
    void schedule();
    bool mayTry(Side side) const;
    qint64 now() const;

    Parts m_;
    std::shared_ptr<PushQueue> m_queue; ///< used on the storage thread alone
    ReachRule m_rule;
    SyncState m_state;
    std::optional<Captured> m_captured;
    QDateTime m_toldAt; ///< when it last knew all there was
    bool m_on = false, m_pushing = false, m_pushAgain = false, m_pulling = false, m_isRevoked = false;
    bool m_asked = false;           ///< the hub itself asked for the wait of m_downUntil
    int m_failures = 0, m_rejections = 0, m_emptyAnswers = 0, m_askedWait = 0, m_drops = 0;
    qsizetype m_mostOps = PushBatch::mostOps;
    qint64 m_downUntil = 0, m_pushHeldUntil = 0, m_pullHeldUntil = 0; ///< monotonic ms; 0 = now
};

} // namespace tuttu
