// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/clearrows.h"
#include "tests/core/hub/hubrig.h"

#include <thread>

using namespace tuttu;

class TestIngest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void init();
    void aBatchIsTakenAndToldOf();
    void aBatchSentTwiceAnswersTheSameAndChangesNothing();
    void anAnswerLostIsMadeUpForWithTheNextBatch();
    void acknowledgementStopsAtAGapAndGoesOnWhenItIsFilled();
    void aDamagedOpIsRejectedAndTakenWhenItComesWhole();
    void anIdWithAnotherContentIsRefused();
    void aNumberWithAnotherOpIsRefused();
    void poisonIsParkedAndHoldsUpNothing();
    void whatTheTablesRefuseIsParkedAlone();
    void aSealedOpIsLookedIntoAndKeptAsItCame();
    void whatDoesNotOpenIsParkedAndHoldsUpNothing();
    void aNewEpochBeginsAtOne();
    void anotherDevicesBatchIsNotTaken();
    void whatIsPlannedIsToldWordByWord();
    void twoDevicesAtOnceAreBothHeardOnce();
    void oneDeviceSendingTwiceAtOnceIsHeardOnce();
    void whatIsPutBackForAnotherIsDoneAgain();
    void killedInTheMiddleNothingIsHalfDone();

private:
    PgConnection connect() { return must(PgConnection::open(m_info)); }
    PushAnswer push(const Kiosk &kiosk, const std::vector<PushedOp> &ops)
    {
        const PushBatch batch = must(PushBatch::fromBytes(kiosk.batch(ops).toBytes()));
        return must(PushAnswer::fromBytes(must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, batch)).toBytes()));
    }
    Follower followed(const Bucket &bucket)
    {
        Follower follower(*m_db, bucket);
        if (!follower.read())
            qFatal("nobody said to refetch");
        return follower;
    }
    /** All of the database that means something, as one text. */
    QString everything();

    PostgresCluster m_cluster;
    QString m_info;
    std::optional<PgConnection> m_db;
};

void TestIngest::init()
{
    m_db.reset();
    m_info = must(m_cluster.hubDatabase());
    m_db.emplace(connect());
}

QString TestIngest::everything()
{
    return must(m_db->query("SELECT coalesce((SELECT string_agg(o::text, E'\\n' ORDER BY o.device, o.epoch, o.seq) FROM op o), '') || "
                            "coalesce((SELECT string_agg(f::text, E'\\n' ORDER BY f.bucket, f.key) FROM feed f), '') || "
                            "coalesce((SELECT string_agg(e::text, E'\\n' ORDER BY e.key) FROM entity e), '') || "
                            "coalesce((SELECT string_agg(d::text, E'\\n' ORDER BY d.device, d.epoch) FROM device_line d), '')")).text(0, 0);
}

void TestIngest::aBatchIsTakenAndToldOf()
{
    Kiosk till("till");
    const PushedOp said = till.note("likes blue"), planned = till.dayNote("sunday", "market day");
    QCOMPARE(push(till, {said, planned}), PushAnswer{2});

    const Follower customers = followed(ofCustomers), store = followed(ofStore);
    QCOMPARE(customers.holds.size(), 1u);
    const FeedRow row = customers.holds.at("op/" + said.id.toString());
    QCOMPARE(must(pushedOpFromJson(row.content)), said); // whole, to the last field
    QCOMPARE(row.content["device"].toString(), till.sender.device.toString());
    QCOMPARE(row.content["epoch"].toInt(), 1);
    QCOMPARE(row.version, 1);
    QCOMPARE(store.holds.size(), 1u);
    QCOMPARE(must(pushedOpFromJson(store.holds.begin()->second.content)), planned);

    const auto kept = must(m_db->query("SELECT content, at = '2026-11-22T09:30:00.25Z', monotonic_ms, actor, hub_key FROM op WHERE seq = 1"));
    QCOMPARE(kept.bytes(0, 0), said.content);
    QVERIFY(kept.yes(0, 1));
    QCOMPARE(kept.whole(0, 2), said.monotonicMs);
    QCOMPARE(kept.id<ClerkId>(0, 3), said.actor);
    QVERIFY(kept.isNull(0, 4));
}

void TestIngest::aBatchSentTwiceAnswersTheSameAndChangesNothing()
{
    Kiosk till("till");
    std::vector<PushedOp> sent{till.note("a"), till.captured("teapot.boiled", "{}"), till.dayNote("sunday", "b"), till.note("c"), till.note("d")};
    sent.back().sha256 = sent.front().sha256;
    const PushAnswer first = push(till, sent);
    QCOMPARE(first.acknowledged, 4);
    QCOMPARE(first.parked.size(), 1u);
    QCOMPARE(first.rejected.size(), 1u);
    const QString before = everything();
    QCOMPARE(push(till, sent), first);
    QCOMPARE(push(till, sent), first);
    QCOMPARE(everything(), before);
}

void TestIngest::anAnswerLostIsMadeUpForWithTheNextBatch()
{
    Kiosk till("till");
    const PushedOp a = till.note("a"), b = till.note("b"), c = till.note("c"), d = till.note("d");
    push(till, {a, b}); // its answer got lost on the way
    QCOMPARE(push(till, {a, b, c, d}), PushAnswer{4});
    QCOMPARE(countOf(*m_db, "op"), 4);
    const Follower follower = followed(ofCustomers);
    QCOMPARE(follower.holds.size(), 4u);
    for (const auto &[key, row] : follower.holds)
        QCOMPARE(row.version, 1); // nothing happened twice
}

void TestIngest::acknowledgementStopsAtAGapAndGoesOnWhenItIsFilled()
{
    Kiosk till("till");
    const PushedOp a = till.note("a"), b = till.note("b"), c = till.note("c"), d = till.note("d");
    QCOMPARE(push(till, {a, c, d}), PushAnswer{1});
    QCOMPARE(countOf(*m_db, "op"), 1); // what is behind waits: a thing's last word must be the last
    QCOMPARE(push(till, {c}), PushAnswer{1});
    QCOMPARE(push(till, {b, c, d}), PushAnswer{4});
    QCOMPARE(push(till, {}), PushAnswer{4});
}

void TestIngest::aDamagedOpIsRejectedAndTakenWhenItComesWhole()
{
    Kiosk till("till");
    const PushedOp a = till.note("a"), b = till.note("b"), c = till.note("c");
    PushedOp damaged = b;
    damaged.content.replace("b", "x");
    const PushAnswer answer = push(till, {a, damaged, c});
    QCOMPARE(answer, (PushAnswer{1, {{2, b.id, SetbackReason::Damaged}}}));
    QCOMPARE(push(till, {b, c}), PushAnswer{3});
    QCOMPARE(push(till, {damaged}), (PushAnswer{3, {{2, b.id, SetbackReason::Damaged}}}));
    QCOMPARE(must(m_db->query("SELECT content FROM op WHERE seq = 2")).bytes(0, 0), b.content);
}

void TestIngest::anIdWithAnotherContentIsRefused()
{
    Kiosk till("till"), tablet("tablet");
    const PushedOp a = till.note("a");
    push(till, {a});
    PushedOp other = till.note("other");
    other.id = a.id;
    QCOMPARE(push(till, {other}), (PushAnswer{1, {{2, a.id, SetbackReason::OtherContent}}}));
    PushedOp elsewhere = tablet.note("mine"); // another device cannot take it either
    elsewhere.id = a.id;
    QCOMPARE(push(tablet, {elsewhere}), (PushAnswer{0, {{1, a.id, SetbackReason::OtherContent}}}));
    QCOMPARE(countOf(*m_db, "op"), 1);
    QCOMPARE(followed(ofCustomers).holds.size(), 1u);
}

void TestIngest::aNumberWithAnotherOpIsRefused()
{
    Kiosk till("till"), restored("till"); // an old image of its file, put back without a new epoch
    push(till, {till.note("a"), till.note("b")});
    PushedOp other = restored.note("something else");
    other.id = OpId::derived("op", "made after the restore");
    QCOMPARE(push(till, {other}), (PushAnswer{2, {{1, other.id, SetbackReason::OtherContent}}}));
    PushedOp sameIdOtherWords = restored.note("b changed");
    QCOMPARE(push(till, {sameIdOtherWords}).rejected.size(), 1u);
    QCOMPARE(countOf(*m_db, "op"), 2);
}

void TestIngest::poisonIsParkedAndHoldsUpNothing()
{
    Kiosk till("till");
    const PushedOp fine = till.note("a"), unknown = till.captured("teapot.boiled", "{}"), list = till.captured("note.added", "[]"),
                   half = till.captured("note.added", "{\"note\":{}}"), garbage = till.captured("note.added", QByteArray("\0\xff{", 3)), last = till.note("z");
    QCOMPARE(push(till, {fine, unknown, list, half, garbage, last}),
             (PushAnswer{6, {}, {{2, unknown.id, SetbackReason::UnknownKind}, {3, list.id, SetbackReason::Unreadable}, {4, half.id, SetbackReason::Unreadable},
                                 {5, garbage.id, SetbackReason::Unreadable}}}));
    QCOMPARE(followed(ofCustomers).holds.size(), 2u);
    const auto parked = must(m_db->query("SELECT seq, content, parked_detail FROM op WHERE parked IS NOT NULL ORDER BY seq"));
    QCOMPARE(parked.size(), 4); // kept whole, with the reason, for people
    QCOMPARE(parked.bytes(3, 1), garbage.content);
    QVERIFY2(parked.text(2, 2).contains("'note'"), qPrintable(parked.text(2, 2)));
    QCOMPARE(push(till, {till.note("more")}), PushAnswer{7});
}

void TestIngest::whatTheTablesRefuseIsParkedAlone()
{
    Kiosk till("till");
    const PushedOp a = till.note("a"), b = till.dayNote("sunday", "b"), c = till.note("c");
    // No op is known that the tables would refuse; the day one is, the rest of its batch must not wait for it.
    must(m_db->script("ALTER TABLE feed ADD CONSTRAINT sundays CHECK (content NOT LIKE '%dayNote%')"));
    const PushAnswer answer = push(till, {a, b, c});
    QCOMPARE(answer, (PushAnswer{3, {}, {{2, b.id, SetbackReason::Refused}}}));
    QCOMPARE(push(till, {a, b, c}), answer);
    QCOMPARE(followed(ofCustomers).holds.size(), 2u);
    QCOMPARE(countOf(*m_db, "entity"), 2); // what it had changed is taken back
    QVERIFY(must(m_db->query("SELECT parked_detail FROM op WHERE seq = 2")).text(0, 0).contains("sundays"));
}

void TestIngest::aSealedOpIsLookedIntoAndKeptAsItCame()
{
    Kiosk till("till");
    const PushedOp note = till.note("likes blue"), first = till.dayNote("sunday", "market day"),
                   last = till.captured(CaptureUndone{first.id, first.kind, QJsonDocument::fromJson(first.content).object()});
    const std::vector<PushedOp> sent{sealedForTheHub(note), sealedForTheHub(first), sealedForTheHub(last)};
    QCOMPARE(push(till, sent), PushAnswer{3});
    QCOMPARE(must(m_db->query("SELECT content, hub_key FROM op WHERE seq = 1")).bytes(0, 1), sent[0].hubKey);
    for (const char *clear : {"likes blue", "market"})
        QVERIFY2(!everything().toUtf8().contains(QByteArray(clear).toHex()) && !everything().contains(clear), clear); // a backup tells nothing

    const Follower customers = followed(ofCustomers), store = followed(ofStore);
    QCOMPARE(must(pushedOpFromJson(customers.holds.at("op/" + note.id.toString()).content)), sent[0]);
    QCOMPARE(store.holds.size(), 2u); // what it takes back was read: it is told beside that
    QCOMPARE(must(pushedOpFromJson(store.holds.at("op/" + last.id.toString()).content)), sent[2]);

    FeedPage page{ofCustomers, {customers.holds.begin()->second}}; // as it is served
    QCOMPARE(openRows(page, *chainKeys()), 0);
    QCOMPARE(must(pushedOpFromJson(page.rows[0].content)), note);
    QCOMPARE(page.rows[0].content["device"].toString(), till.sender.device.toString());
    QCOMPARE(page.rows[0].content["epoch"].toInt(), 1);
}

void TestIngest::whatDoesNotOpenIsParkedAndHoldsUpNothing()
{
    Kiosk till("till");
    const auto another = must(HubKeys::fromMaster(QByteArray(HubKeys::masterSize, 'x')));
    PushedOp noise = till.captured("note.added", QByteArray("\x01\0\xfe sealed", 10)), moved = sealedForTheHub(till.note("b"));
    noise.hubKey = QByteArray(80, '\x9c');
    moved.hubKey = sealedForTheHub(till.note("c")).hubKey; // another op's
    till.seq = 2;
    const PushedOp foreign = sealedForTheHub(till.note("d"), another), unreadable = sealedForTheHub(till.captured("note.added", "[]")),
                   unknown = sealedForTheHub(till.captured("teapot.boiled", "{}"), another), good = sealedForTheHub(till.note("e"));
    const std::vector<PushedOp> sent{noise, moved, foreign, unreadable, unknown, good};
    const auto setback = [&](size_t i, SetbackReason reason) { return Setback{sent[i].seq, sent[i].id, reason}; };
    QCOMPARE(push(till, sent), (PushAnswer{6, {}, {setback(0, SetbackReason::Unreadable), setback(1, SetbackReason::Unreadable), setback(2, SetbackReason::Unreadable),
                                                  setback(3, SetbackReason::Unreadable), setback(4, SetbackReason::UnknownKind)}}));
    QCOMPARE(countOf(*m_db, "op"), 6); // kept, for people
    QCOMPARE(followed(ofCustomers).holds.size(), 1u);
}

void TestIngest::aNewEpochBeginsAtOne()
{
    Kiosk till("till");
    push(till, {till.note("a"), till.note("b")});
    till.epoch = 2;
    till.seq = 0;
    QCOMPARE(push(till, {till.note("c")}), PushAnswer{1});
    till.epoch = 1;
    QCOMPARE(push(till, {}), PushAnswer{2}); // what the epoch before still had is heard as well
    QCOMPARE(countOf(*m_db, "op"), 3);
}

void TestIngest::anotherDevicesBatchIsNotTaken()
{
    Kiosk till("till"), tablet("tablet");
    QCOMPARE(IngestStore(*m_db, chainKeys()).push(tablet.sender, till.batch({till.note("a")})).error().code, Errc::Unauthorized);
    QCOMPARE(countOf(*m_db, "op"), 0);
    QCOMPARE(countOf(*m_db, "device_line"), 0);
}

void TestIngest::whatIsPlannedIsToldWordByWord()
{
    Kiosk till("till"), tablet("tablet");
    push(till, {till.dayNote("sunday", "market day")});
    const PushedOp second = tablet.dayNote("sunday", "market day, from ten"), third = till.captured(DayNoteRemoved{DayNoteId::derived("dayNote", "sunday")});
    push(tablet, {second});
    push(till, {third});
    Follower store = followed(ofStore);
    QCOMPARE(store.holds.size(), 3u); // whoever takes back the last word needs the one before
    QCOMPARE(must(pushedOpFromJson(store.holds.at("op/" + second.id.toString()).content)), second);
    QCOMPARE(must(pushedOpFromJson(store.holds.at("op/" + third.id.toString()).content)), third);
}

void TestIngest::twoDevicesAtOnceAreBothHeardOnce()
{
    constexpr int batches = 20, size = 10;
    std::vector<std::thread> devices;
    for (const char *name : {"till", "tablet", "phone"}) {
        devices.emplace_back([this, name] {
            auto db = connect();
            Kiosk kiosk{QString(name)};
            for (int i = 0; i < batches; ++i) {
                std::vector<PushedOp> ops;
                for (int j = 0; j < size; ++j)
                    ops.push_back(j % 2 ? kiosk.note(QString::number(i * size + j)) : kiosk.dayNote(QString::number((name[0] == 't' ? j : size - j) / 2), name)); // the same notes, each in its order
                for (int sent = 0; sent <= i % 3; ++sent) // some twice, some three times
                    if (must(IngestStore(db, chainKeys()).push(kiosk.sender, kiosk.batch(ops))) != PushAnswer{kiosk.seq})
                        qFatal("another answer");
            }
        });
    }
    for (std::thread &device : devices)
        device.join();
    QCOMPARE(countOf(*m_db, "op"), 3 * batches * size);
    QCOMPARE(followed(ofCustomers).holds.size(), size_t(3 * batches * size / 2));
    qint64 changes = 0;
    for (const auto &[key, row] : followed(ofStore).holds)
        changes += row.version;
    QCOMPARE(changes, 3 * batches * size / 2); // each change counted once
}

void TestIngest::oneDeviceSendingTwiceAtOnceIsHeardOnce()
{
    Kiosk till("till");
    std::vector<PushedOp> ops;
    for (int i = 0; i < 50; ++i)
        ops.push_back(till.note(QString::number(i)));
    std::vector<std::thread> senders;
    for (int i = 0; i < 4; ++i) {
        senders.emplace_back([&] {
            auto db = connect();
            if (must(IngestStore(db, chainKeys()).push(till.sender, till.batch(ops))) != PushAnswer{50})
                qFatal("another answer");
        });
    }
    for (std::thread &sender : senders)
        sender.join();
    QCOMPARE(countOf(*m_db, "op"), 50);
    QCOMPARE(must(m_db->query("SELECT max(version) FROM feed")).whole(0, 0), 1);
}

void TestIngest::whatIsPutBackForAnotherIsDoneAgain()
{
    Kiosk till("till");
    // The first two tries lose against somebody; the third goes through. A sequence is not put back with its transaction.
    must(m_db->script("CREATE SEQUENCE tried;"
                      "CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS '"
                      "BEGIN IF nextval(''tried'') <= 2 THEN RAISE serialization_failure; END IF; RETURN NEW; END';"
                      "CREATE TRIGGER lose BEFORE INSERT ON feed FOR EACH ROW WHEN (NEW.version = 1) EXECUTE FUNCTION lose()"));
    QCOMPARE(push(till, {till.note("a"), till.note("b")}), PushAnswer{2});
    QCOMPARE(countOf(*m_db, "op"), 2);
    must(m_db->script("CREATE OR REPLACE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE deadlock_detected; END'"));
    QCOMPARE(IngestStore(*m_db, chainKeys()).push(till.sender, till.batch({till.note("c")})).error().code, Errc::Conflict); // not for ever
    QCOMPARE(countOf(*m_db, "op"), 2);
}

void TestIngest::killedInTheMiddleNothingIsHalfDone()
{
    Kiosk till("till");
    push(till, {till.note("before")});
    const QString before = everything();
    std::vector<PushedOp> ops;
    for (int i = 0; i < 20; ++i)
        ops.push_back(till.note(QString::number(i)));
    // The tenth op's own effect ends the connection that writes it.
    must(m_db->script("CREATE FUNCTION fall() RETURNS trigger LANGUAGE plpgsql AS '"
                      "BEGIN IF NEW.key LIKE ''%" + ops[9].id.toString().toLatin1() + "'' THEN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); END IF; RETURN NEW; END';"
                      "CREATE TRIGGER fall BEFORE INSERT ON feed FOR EACH ROW EXECUTE FUNCTION fall()"));
    auto doomed = connect();
    QCOMPARE(IngestStore(doomed, chainKeys()).push(till.sender, till.batch(ops)).error().code, Errc::Unreachable);
    QCOMPARE(everything(), before);

    must(m_db->script("DROP TRIGGER fall ON feed"));
    QCOMPARE(push(till, ops), PushAnswer{21});
    QCOMPARE(followed(ofCustomers).holds.size(), 21u);
}

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
