// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/synccontroller.h"

#include "core/storage/outbox.h"
#include "core/sync/reach.h"
#include "tests/rig/virtualtime.h"

#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = Reaction::Step;

/** The device's side of the line, in a time that jumps: when it speaks, when it waits, what it says to people. */
class TestSyncController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsCapturedGoesAtOnce();
    void whatIsToldWithABatchCountsTheBatch();
    void changesAreAskedForAfterTheOutboxIsEmpty();
    void anOutageEndsByItselfAndEverythingIsSentOnce();
    void waitsGrowToFiveMinutesAndNoLonger();
    void theHubsOwnWaitIsKept();
    void tooMuchAtOnceIsHalvedAndWhatIsTooLargeAloneHoldsNothingElseUp();
    void anOpThatIsRejectedAgainAndAgainIsToldOf();
    void whatIsRefusedWaitsAnHourAndChangesAreFollowed();
    void aRevokedDeviceIsSilent();
    void anIdleHourWakesNoOftenerThanItsLongPolls();
    void aHubThatDoesNotWaitIsNotAskedWithoutABreath();
    void aPoorLineIsAskedShortly();
    void aNetworkThatIsBackIsTriedAtOnce();
    void whatCannotBeKeptIsAskedForAgain();
};

namespace {

template<typename T> QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/** A hub in one object, whose line can be cut. */
struct FakeLine final : HubLine {
    explicit FakeLine(VirtualTime &of) : time(of) {}

    QFuture<Asked<PushAnswer>> push(const PushBatch &batch) override
    {
        said += 'p';
        times.push_back(time.now());
        batches.push_back(batch);
        if (standing)
            stood.push_back(standing());
        if (batch.ops.size() > most)
            return late<PushAnswer>({Step::Halve, HubTrouble::TooLarge, {}});
        if (pushTrouble)
            return late<PushAnswer>(*pushTrouble);
        PushAnswer answer{int(ops.size()), {}, {}};
        for (const PushedOp &op : batch.ops) {
            if (rejects) {
                answer.rejected.push_back({op.seq, op.id, SetbackReason::Damaged});
                break;
            }
            if (op.seq == answer.acknowledged + 1) {
                ops.push_back(op);
                ++answer.acknowledged;
            }
        }
        return late<PushAnswer>({}, answer);
    }
    QFuture<Asked<ChangesAnswer>> changes(const ChangesQuery &query) override
    {
        said += 'c';
        waits.push_back(query.waitSecs);
        if (pullTrouble)
            return late<ChangesAnswer>(*pullTrouble);
        return late<ChangesAnswer>({}, ChangesAnswer{answers}, waitsAsAsked ? std::chrono::seconds(query.waitSecs) : 0s);
    }
    void drop() override { ++drops; }

    template<typename T> QFuture<Asked<T>> late(const Reaction &reaction, const std::optional<T> &answer = {}, std::chrono::milliseconds more = 0ms)
    {
        auto promise = std::make_shared<QPromise<Asked<T>>>();
        promise->start();
        const auto future = promise->future();
        time.in(took + more, [promise, reaction, answer, all = took + more] {
            promise->addResult(Asked<T>{reaction, answer, all, {}});
            promise->finish();
        });
        return future;
    }
    void cut(bool cut)
    {
        pushTrouble = pullTrouble = cut ? std::optional(Reaction{Step::Again, HubTrouble::NoAnswer, {}}) : std::nullopt;
    }

    VirtualTime &time;
    std::chrono::milliseconds took{50};
    std::optional<Reaction> pushTrouble, pullTrouble;
    bool rejects = false, waitsAsAsked = true;
    size_t most = 500;
    std::vector<FeedAnswer> answers;
    QByteArray said; ///< p, c in the order it was asked
    std::vector<PushBatch> batches;
    std::vector<PushedOp> ops; ///< what the hub has
    std::vector<int> waits;
    std::vector<qint64> times; ///< of the pushes, monotonic ms
    std::function<DeviceStanding()> standing;
    std::vector<DeviceStanding> stood; ///< as it was told with each batch
    int drops = 0;
};

struct FakeFeed final : FeedSink {
    QFuture<Result<std::vector<ChangesQuery::Place>>> places() override { return ready(Result<std::vector<ChangesQuery::Place>>({{bucket, {}}})); }
    QFuture<Result<>> apply(const std::vector<ChangesQuery::Place> &, const ChangesAnswer &) override
    {
        ++applied;
        return ready(fails ? Result<>(Errc::DiskFull) : Result<>());
    }
    Bucket bucket{Bucket::Kind::Store, StoreId::derived("store", u"covent-garden"_s)};
    int applied = 0;
    bool fails = false;
};

struct Rig {
    Rig()
    {
        customer = shop.customer(u"Aino"_s);
        [&] {
            QVERIFY(shop.await(shop.storage().run([](Shelf &shelf) {
                return Outbox(shelf.outbox).setHubKey(DeviceKeys::fromMaster(QByteArray(DeviceKeys::masterSize, 'h')).value()->publicKey());
            })));
        }();
        auto itsBell = std::make_unique<VirtualTime::Bell>(time);
        bell = itsBell.get();
        sync = std::make_unique<SyncController>(SyncController::Parts{shop.storage(), shop.keys(), line, feed, reach, shop.clock, Retry{[] { return 0.999; }}, std::move(itsBell)});
        QObject::connect(&shop.engine().captures, &CaptureService::recorded, sync.get(), &SyncController::pushSoon);
    }
    void capture(int count = 1)
    {
        IdMaker ids(shop.clock);
        for (int i = 0; i < count; ++i)
            QVERIFY(shop.await(shop.engine().captures.record(NoteAdded{{ids.make<NoteId>(), customer.id, shop.clerk(u"Mia"_s), shop.clock.now(), {}, u"Note %1"_s.arg(++notes)}}, shop.clerk(u"Mia"_s))));
    }
    void begin()
    {
        sync->start();
        time.pass(5s);
        line.said.clear();
    }

    Shop shop;
    VirtualTime time{shop};
    Customer customer;
    FakeLine line{time};
    FakeFeed feed;
    ReachController reach{Reach::Alone, shop.clock};
    VirtualTime::Bell *bell = nullptr;
    std::unique_ptr<SyncController> sync;
    int notes = 0;
};

} // namespace

void TestSyncController::whatIsCapturedGoesAtOnce()
{
    Rig rig;
    rig.begin();
    QCOMPARE(rig.line.waits.front(), 0); // how well it goes is to be known before anything is left hanging
    QCOMPARE(rig.reach.reach(), Reach::Good);
    QSignalSpy confirmed(rig.sync.get(), &SyncController::confirmed);
    rig.capture(2);
    rig.time.pass(1s); // a long poll is under way all the while
    QCOMPARE(rig.line.ops.size(), 2u);
    QVERIFY(confirmed.count() >= 1);
    QCOMPARE(rig.sync->state().waiting, 0);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::None);
    QVERIFY(rig.sync->state().lastContact.isValid());
}

void TestSyncController::whatIsToldWithABatchCountsTheBatch()
{
    Rig rig;
    rig.line.standing = [&] { return *rig.sync->standing(); };
    QVERIFY(!rig.sync->standing()); // nobody has looked yet
    rig.begin();
    rig.capture();
    rig.time.pass(10s);
    QCOMPARE(rig.line.stood.size(), 1u);
    QCOMPARE(rig.line.stood.back().last, 1);
    QVERIFY(rig.line.stood.back().oldestSecs && rig.line.stood.back().toldSecs);
    QCOMPARE(*rig.sync->standing(), (DeviceStanding{1, 1, {}, rig.sync->standing()->toldSecs}));

    rig.line.cut(true);
    rig.capture(3);
    rig.time.pass(60s);
    const qint64 told = *rig.line.stood.back().oldestSecs;
    QCOMPARE(rig.line.stood.back().last, 4);
    QVERIFY2(told >= 10 && told <= 60, qPrintable(QString::number(told))); // it grows while nobody answers
}

void TestSyncController::changesAreAskedForAfterTheOutboxIsEmpty()
{
    Rig rig;
    rig.line.most = 4;
    rig.capture(10);
    rig.sync->start();
    rig.time.pass(5s);
    QCOMPARE(rig.line.ops.size(), 10u);
    QVERIFY2(rig.line.said.startsWith("ppp"), rig.line.said.constData());
    QVERIFY(!rig.line.said.mid(rig.line.said.indexOf('c')).contains('p'));
    QCOMPARE(rig.line.waits.back(), SyncController::waitSecs);
}

void TestSyncController::anOutageEndsByItselfAndEverythingIsSentOnce()
{
    Rig rig;
    rig.begin();
    rig.line.cut(true);
    const QDateTime before = rig.shop.clock.now();
    rig.capture(3);
    rig.time.pass(60s);
    QCOMPARE(rig.reach.reach(), Reach::Offline);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::NoAnswer);
    QCOMPARE(rig.sync->state().waiting, 3);
    QCOMPARE(rig.sync->state().oldestWaiting, before);
    QVERIFY(rig.sync->state().lastContact <= before.addSecs(SyncController::waitSecs)); // the poll that was under way
    rig.capture(2);
    rig.time.pass(10min);
    rig.line.cut(false);
    rig.line.said.clear();
    rig.time.pass(6min);
    QCOMPARE(rig.line.said.left(2), "pc");
    QCOMPARE(rig.line.ops.size(), 5u);
    for (size_t i = 0; i < rig.line.ops.size(); ++i)
        QCOMPARE(rig.line.ops[i].seq, qint64(i + 1));
    QCOMPARE(rig.sync->state().waiting, 0);
    QVERIFY(!rig.sync->state().oldestWaiting.isValid());
    QCOMPARE(rig.reach.reach(), Reach::Good);
}

void TestSyncController::waitsGrowToFiveMinutesAndNoLonger()
{
    Rig rig;
    rig.line.cut(true);
    rig.capture();
    rig.sync->start();
    rig.time.pass(1h);
    const std::vector<qint64> &tries = rig.line.times;
    QVERIFY(tries.size() > 10 && tries.size() < 30);
    for (size_t i = 1; i < tries.size(); ++i)
        QVERIFY(tries[i] - tries[i - 1] <= 302'000);
    QVERIFY(tries[2] - tries[1] < 10'000);
    QVERIFY(tries.back() - tries[tries.size() - 2] >= 299'000);
}

void TestSyncController::theHubsOwnWaitIsKept()
{
    Rig rig;
    rig.begin();
    rig.line.pushTrouble = Reaction{Step::Again, HubTrouble::Busy, 600s};
    rig.line.pullTrouble = rig.line.pushTrouble;
    rig.capture();
    rig.time.pass(30s);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::Busy);
    rig.line.said.clear();
    rig.capture();
    rig.sync->tryNow(); // nor does somebody's hurry shorten it
    rig.time.pass(560s);
    QCOMPARE(rig.line.said, "");
    rig.line.cut(false);
    rig.time.pass(60s);
    QCOMPARE(rig.line.ops.size(), 2u);
}

void TestSyncController::tooMuchAtOnceIsHalvedAndWhatIsTooLargeAloneHoldsNothingElseUp()
{
    Rig rig;
    rig.line.most = 3;
    rig.capture(20);
    rig.sync->start();
    rig.time.pass(5s);
    QCOMPARE(rig.line.ops.size(), 20u);
    rig.line.most = 0;
    rig.capture(2);
    rig.line.said.clear();
    rig.time.pass(120s);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::TooLarge);
    QCOMPARE(rig.line.batches.back().ops.size(), 1u);
    QVERIFY(rig.line.said.count('p') < 5);
    QVERIFY(rig.line.said.count('c') >= 3); // changes are followed all the same
    QCOMPARE(rig.reach.reach(), Reach::Good);
    rig.line.most = 500;
    rig.time.pass(61min);
    QCOMPARE(rig.line.ops.size(), 22u);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::None);
}

void TestSyncController::anOpThatIsRejectedAgainAndAgainIsToldOf()
{
    Rig rig;
    rig.begin();
    rig.line.rejects = true;
    rig.capture();
    rig.time.pass(60s);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::Held);
    QCOMPARE(rig.line.said.count('p'), SyncController::rejectionsUntilTold);
    QCOMPARE(rig.sync->state().waiting, 1);
    rig.line.rejects = false;
    rig.time.pass(61min);
    QCOMPARE(rig.sync->state().waiting, 0);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::None);
}

void TestSyncController::whatIsRefusedWaitsAnHourAndChangesAreFollowed()
{
    Rig rig;
    rig.begin();
    rig.line.pushTrouble = Reaction{Step::Tell, HubTrouble::Refused, Reaction::longestWait};
    rig.capture();
    rig.time.pass(50min);
    QCOMPARE(rig.line.said.count('p'), 1);
    QVERIFY(rig.line.said.count('c') > 100);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::Refused);
    rig.line.pushTrouble.reset();
    rig.time.pass(15min);
    QCOMPARE(rig.line.ops.size(), 1u);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::None);
}

void TestSyncController::aRevokedDeviceIsSilent()
{
    Rig rig;
    rig.begin();
    QSignalSpy revoked(rig.sync.get(), &SyncController::revoked);
    rig.line.pushTrouble = rig.line.pullTrouble = Reaction{Step::Forget, HubTrouble::Revoked, {}};
    rig.capture();
    rig.time.pass(30s);
    QCOMPARE(revoked.count(), 1);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::Revoked);
    rig.line.said.clear();
    rig.capture(); // it is kept here
    rig.sync->tryNow();
    rig.time.pass(2h);
    QCOMPARE(rig.line.said, "");
    QCOMPARE(revoked.count(), 1);
    QCOMPARE(rig.shop.engine().captures.pending(), 2);
    QCOMPARE(rig.sync->state().waiting, 2);
}

void TestSyncController::anIdleHourWakesNoOftenerThanItsLongPolls()
{
    Rig rig;
    rig.begin();
    rig.bell->rings = 0;
    rig.time.pass(1h);
    const qsizetype polls = rig.line.said.count('c');
    QVERIFY2(polls >= 140 && polls <= 3600 / SyncController::waitSecs + 1, qPrintable(QString::number(polls)));
    QCOMPARE(rig.line.said.count('p'), 0);
    QVERIFY(rig.bell->rings <= 1);
    QCOMPARE(rig.feed.applied, 0);
}

void TestSyncController::aHubThatDoesNotWaitIsNotAskedWithoutABreath()
{
    Rig rig;
    rig.line.waitsAsAsked = false;
    rig.begin();
    rig.time.pass(10min);
    QVERIFY2(rig.line.said.count('c') < 40, qPrintable(QString::number(rig.line.said.count('c'))));
}

void TestSyncController::aPoorLineIsAskedShortly()
{
    Rig rig;
    rig.line.took = ReachRule::slow + 500ms;
    rig.begin();
    QCOMPARE(rig.reach.reach(), Reach::Poor);
    rig.line.waits.clear();
    rig.time.pass(5min);
    QVERIFY(rig.line.waits.size() >= 8 && rig.line.waits.size() <= 13);
    QVERIFY(std::all_of(rig.line.waits.begin(), rig.line.waits.end(), [](int wait) { return wait == 0; }));
    rig.line.took = 40ms;
    rig.time.pass(2min);
    QCOMPARE(rig.reach.reach(), Reach::Good);
}

void TestSyncController::aNetworkThatIsBackIsTriedAtOnce()
{
    Rig rig;
    rig.line.cut(true);
    rig.capture();
    rig.sync->start();
    rig.time.pass(20min);
    rig.line.cut(false);
    rig.line.said.clear();
    rig.sync->tryNow();
    rig.time.pass(2s);
    QCOMPARE(rig.line.ops.size(), 1u);
    QVERIFY(rig.line.drops > 0);
}

void TestSyncController::whatCannotBeKeptIsAskedForAgain()
{
    Rig rig;
    rig.feed.fails = true;
    rig.line.answers = {FeedPage{rig.feed.bucket, {{u"dayNote/1"_s, 1, false, {{u"text"_s, u"rain"_s}}}}, {u"1-1"_s, 1, 1, 0}, true}};
    rig.begin();
    rig.time.pass(60s);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::CannotKeep);
    const int before = rig.feed.applied;
    QVERIFY(before >= 2 && before < 20);
    rig.feed.fails = false;
    rig.line.waitsAsAsked = true;
    rig.line.answers.clear();
    rig.time.pass(10min);
    QCOMPARE(rig.sync->state().trouble, HubTrouble::None);
}

QTEST_GUILESS_MAIN(TestSyncController)
#include "tst_synccontroller.moc"
