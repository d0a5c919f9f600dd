// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pushqueue.h"
#include "tests/core/hub/hubrig.h"
#include "tests/core/storage/storagerig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

/** A device of the shop: its real files, and what it sends. */
struct Device {
    explicit Device(bool knowsTheHub = true)
    {
        must(rig.open());
        if (knowsTheHub)
            meetTheHub();
        queue = std::make_unique<PushQueue>(rig.keys());
    }
    void meetTheHub() { must(rig.run([](Shelf &shelf) { return Outbox(shelf.outbox).setHubKey(chainKeys()->publicKey()); })); }
    void capture(int notes)
    {
        for (int i = 0; i < notes; ++i) {
            NoteAdded added;
            added.note.id = rig.ids().make<NoteId>();
            added.note.customer = CustomerId::derived("customer", "aino");
            added.note.text = u"Looks for a lamp, %1"_s.arg(++captured);
            must(rig.keep(added));
        }
    }
    Result<std::optional<PushBatch>> next()
    {
        return rig.run([this](Shelf &shelf) { return queue->next(Outbox(shelf.outbox)); });
    }
    Result<> hear(const PushBatch &sent, const PushAnswer &answer)
    {
        return rig.run([&](Shelf &shelf) {
            Outbox outbox(shelf.outbox);
            return queue->taken(outbox, sent, answer);
        });
    }
    DeviceIdentity me() { return must(rig.run([](Shelf &shelf) { return Outbox(shelf.outbox).device(); })); }
    qint64 pending() { return must(rig.run([](Shelf &shelf) { return Outbox(shelf.outbox).pending(); })); }

    Rig rig;
    std::unique_ptr<PushQueue> queue;
    int captured = 0;
};

/** As it goes over the wire, both ways. */
PushAnswer push(PgConnection &db, const PushBatch &batch)
{
    const PushBatch arrived = must(PushBatch::fromBytes(batch.toBytes()));
    return must(PushAnswer::fromBytes(must(IngestStore(db, chainKeys()).push({turku, batch.device}, arrived)).toBytes()));
}

/** Until nothing is left; answers with the number of batches. */
int pushAll(Device &device, PgConnection &db)
{
    for (int batches = 0;; ++batches) {
        const auto batch = must(device.next());
        if (!batch)
            return batches;
        must(device.hear(*batch, push(db, *batch)));
        if (batches > 100)
            qFatal("it never ends");
    }
}

} // namespace

/** What is captured in a shop reaches the hub: all of it, once, and readable to the hub alone. */
class TestFromTheOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void everythingCapturedArrivesOnce();
    void anAnswerThatIsLostIsAskedForAgain();
    void aDaysCapturesGoInOneBatchAndLargeOnesInMore();
    void whatWasCapturedBeforeThereWasAHubCanBeReadByIt();
    void aLockedDeviceSendsWhatItNeedsNoKeyFor();
    void afterARestartItGoesOnWhereItWas();
    void anEarlierIncarnationIsSentFirst();
    void aHubThatWasRestoredIsSentWhatItForgot();
    void whatTheDiskHasLostIsCountedAndStopsNothing();
    void aNumberThatIsGoneAltogetherStopsNothing();
    void whenTheHubIsNotWhatItWasItIsAskedWhatItHas();
    void whatIsParkedIsKeptInMindAndStopsNothing();
    void anAnswerToSomethingElseChangesNothing();
    void withoutAHubNothingIsSent();

private:
    PgConnection hub() { return must(PgConnection::open(must(m_cluster.hubDatabase()))); }
    PostgresCluster m_cluster;
};

void TestFromTheOutbox::everythingCapturedArrivesOnce()
{
    PgConnection db = hub();
    Device device;
    device.capture(7);
    QCOMPARE(device.pending(), 7);
    QCOMPARE(pushAll(device, db), 1);
    QCOMPARE(device.pending(), 0);
    QCOMPARE(countOf(db, "op"), 7);
    device.capture(2);
    QCOMPARE(pushAll(device, db), 1);
    QCOMPARE(pushAll(device, db), 0);
    QCOMPARE(countOf(db, "op"), 9);
    Follower follower(db, ofCustomers);
    QVERIFY(follower.read());
    QCOMPARE(follower.holds.size(), size_t(9)); // and whoever follows hears of them
}

void TestFromTheOutbox::anAnswerThatIsLostIsAskedForAgain()
{
    PgConnection db = hub();
    Device device;
    device.capture(3);
    const auto first = must(device.next());
    push(db, *first); // and the network is gone
    device.capture(1);
    QCOMPARE(device.pending(), 4);
    QCOMPARE(pushAll(device, db), 1);
    QCOMPARE(device.pending(), 0);
    QCOMPARE(countOf(db, "op"), 4);
}

void TestFromTheOutbox::aDaysCapturesGoInOneBatchAndLargeOnesInMore()
{
    PgConnection db = hub();
    Device device;
    device.capture(300);
    QCOMPARE(pushAll(device, db), 1);
    device.capture(int(PushBatch::mostOps) + 1);
    QCOMPARE(pushAll(device, db), 2);
    for (int i = 0; i < 50; ++i) {
        must(device.rig.run([&](Shelf &shelf) {
            Op op = device.rig.op(VisitorsCounted{turku, 1, Means::LookUp});
            op.payload.insert(u"large"_s, QString(40'000, QChar(u'x')));
            return Outbox(shelf.outbox).append(op);
        }));
    }
    QVERIFY(must(device.next())->toBytes().size() <= PushBatch::largest);
    QVERIFY(pushAll(device, db) >= 3);
    QCOMPARE(countOf(db, "op"), 300 + PushBatch::mostOps + 1 + 50);
}

void TestFromTheOutbox::whatWasCapturedBeforeThereWasAHubCanBeReadByIt()
{
    PgConnection db = hub();
    Device device(false);
    device.capture(1);
    device.meetTheHub();
    device.capture(1);
    const auto batch = must(device.next());
    QCOMPARE(batch->ops.size(), size_t(2));
    for (const PushedOp &op : batch->ops) {
        QVERIFY(op.intact() && op.isSealed());
        QVERIFY(!op.content.contains("lamp"));
        const auto read = chainKeys()->open(op.id, op.content, op.hubKey);
        QVERIFY(read && read->contains("Looks for a lamp"));
        QVERIFY(!must(HubKeys::fromMaster(QByteArray(HubKeys::masterSize, 'x')))->open(op.id, op.content, op.hubKey));
    }
    QCOMPARE(pushAll(device, db), 1);
}

void TestFromTheOutbox::aLockedDeviceSendsWhatItNeedsNoKeyFor()
{
    PgConnection db = hub();
    Device device;
    device.capture(2);
    device.queue = std::make_unique<PushQueue>(nullptr);
    QCOMPARE(pushAll(device, db), 1);
    QCOMPARE(device.pending(), 0);

    Device early(false);
    early.capture(1);
    early.meetTheHub();
    early.queue = std::make_unique<PushQueue>(nullptr);
    QCOMPARE(early.next().error().code, Errc::KeyLocked);
    early.queue = std::make_unique<PushQueue>(early.rig.keys());
    QCOMPARE(pushAll(early, db), 1);
}

void TestFromTheOutbox::afterARestartItGoesOnWhereItWas()
{
    PgConnection db = hub();
    Device device;
    device.capture(3);
    QCOMPARE(pushAll(device, db), 1);
    device.rig.close();
    must(device.rig.open());
    device.queue = std::make_unique<PushQueue>(device.rig.keys());
    QVERIFY(!must(device.next()));
    device.capture(1);
    QCOMPARE(must(device.next())->ops.front().seq, 4);
}

void TestFromTheOutbox::anEarlierIncarnationIsSentFirst()
{
    PgConnection db = hub();
    Device device;
    device.capture(3);
    QCOMPARE(pushAll(device, db), 1);
    device.capture(2); // not sent yet when the image was taken
    must(device.rig.run([](Shelf &shelf) { return Outbox(shelf.outbox).beginEpoch(2); }));
    device.capture(4);
    device.queue = std::make_unique<PushQueue>(device.rig.keys());
    const auto asks = must(device.next());
    QCOMPARE(asks->epoch, 1);
    QVERIFY(asks->ops.empty()); // how far it came nobody here knows any more
    must(device.hear(*asks, push(db, *asks)));
    const auto rest = must(device.next());
    QCOMPARE(rest->epoch, 1);
    QCOMPARE(rest->ops.front().seq, 4);
    QCOMPARE(pushAll(device, db), 2);
    QCOMPARE(countOf(db, "op"), 9);
    QCOMPARE(device.pending(), 0);
}

void TestFromTheOutbox::aHubThatWasRestoredIsSentWhatItForgot()
{
    PgConnection before = hub(), after = hub();
    Device device;
    device.capture(3);
    const auto early = must(device.next());
    must(device.hear(*early, push(before, *early)));
    push(after, *early); // so far the backup went
    device.capture(5);
    QCOMPARE(pushAll(device, before), 1);
    QCOMPARE(device.pending(), 0);
    device.capture(1);
    QCOMPARE(pushAll(device, after), 2); // the first is answered with how little is known
    QCOMPARE(countOf(after, "op"), 9);
    QCOMPARE(device.pending(), 0);
}

void TestFromTheOutbox::whatTheDiskHasLostIsCountedAndStopsNothing()
{
    PgConnection db = hub();
    Device device;
    device.capture(5);
    must(device.rig.run([](Shelf &shelf) { return shelf.outbox.script("UPDATE op SET record = zeroblob(100) WHERE seq IN (3, 5)"); }));
    const PushBatch batch = *must(device.next());
    QCOMPARE(batch.ops.size(), size_t(5));
    QCOMPARE(batch.ops[2].kind, "op.lost");
    QCOMPARE(batch.ops[2].seq, 3);
    QVERIFY(batch.ops[1].kind == "note.added" && batch.ops[3].kind == "note.added");
    push(db, batch); // the answer is lost, and the device starts anew
    device.queue = std::make_unique<PushQueue>(device.rig.keys());
    const PushBatch again = *must(device.next());
    QCOMPARE(again, batch);
    const PushAnswer answer = push(db, again);
    QVERIFY(answer.parked.empty() && answer.rejected.empty());
    must(device.hear(again, answer));
    QCOMPARE(device.pending(), 0);
    QCOMPARE(device.queue->lost(), 2);
    QCOMPARE(countOf(db, "op"), 5);
    device.capture(1);
    QCOMPARE(pushAll(device, db), 1);
    QCOMPARE(countOf(db, "op"), 6);
}

void TestFromTheOutbox::aNumberThatIsGoneAltogetherStopsNothing()
{
    PgConnection db = hub();
    Device device;
    device.capture(6);
    must(device.rig.run([](Shelf &shelf) { return shelf.outbox.script("DELETE FROM op WHERE seq IN (1, 4, 5)"); })); // as after a rescue
    QCOMPARE(pushAll(device, db), 1);
    QCOMPARE(device.pending(), 0);
    QCOMPARE(device.queue->lost(), 3);
    QCOMPARE(must(db.query("SELECT count(*) FROM op WHERE kind = 'op.lost' AND parked IS NULL")).whole(0, 0), 3);
}

void TestFromTheOutbox::whenTheHubIsNotWhatItWasItIsAskedWhatItHas()
{
    PgConnection before = hub(), after = hub();
    Device device;
    device.capture(3);
    QCOMPARE(pushAll(device, before), 1);
    QVERIFY(!must(device.next())); // it believes the hub has all of it
    device.capture(1);
    const PushBatch onItsWay = *must(device.next());
    const PushAnswer late = push(before, onItsWay);
    device.queue->askAnew();
    must(device.hear(onItsWay, late)); // the word of the hub that is no more
    const PushBatch asks = *must(device.next());
    QVERIFY(asks.ops.empty());
    must(device.hear(asks, push(after, asks)));
    QCOMPARE(device.pending(), 4);
    QCOMPARE(pushAll(device, after), 1);
    QCOMPARE(countOf(after, "op"), 4);
}

void TestFromTheOutbox::whatIsParkedIsKeptInMindAndStopsNothing()
{
    Device device;
    device.capture(3);
    const auto batch = must(device.next());
    const Setback odd{2, batch->ops[1].id, SetbackReason::UnknownKind};
    must(device.hear(*batch, {3, {}, {odd}}));
    must(device.hear(*batch, {3, {}, {odd}}));
    QCOMPARE(device.queue->parked(), std::vector<Setback>{odd});
    QVERIFY(!must(device.next()));

    device.capture(1);
    const auto second = must(device.next());
    const Setback broken{4, second->ops[0].id, SetbackReason::Damaged};
    must(device.hear(*second, {3, {broken}, {}}));
    QCOMPARE(device.queue->rejected(), std::vector<Setback>{broken});
    QCOMPARE(*must(device.next()), *second); // it is offered again
}

void TestFromTheOutbox::anAnswerToSomethingElseChangesNothing()
{
    Device device;
    device.capture(2);
    const auto batch = must(device.next());
    PushBatch anothers = *batch;
    anothers.device = DeviceId::derived("device", "another");
    QCOMPARE(device.hear(anothers, {2, {}, {}}).error().code, Errc::Invalid);
    QCOMPARE(device.hear(*batch, {3, {}, {}}).error().code, Errc::Invalid); // more than there is
    QCOMPARE(device.pending(), 2);
    QCOMPARE(*must(device.next()), *batch);
}

void TestFromTheOutbox::withoutAHubNothingIsSent()
{
    Device device(false);
    device.capture(2);
    QCOMPARE(device.next().error().code, Errc::NotFound);
    QCOMPARE(device.pending(), 2);
}

QTEST_GUILESS_MAIN(TestFromTheOutbox)
#include "tst_fromtheoutbox.moc"
