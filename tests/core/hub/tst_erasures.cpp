// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/erasurestore.h"
#include "core/hub/erasing.h"
#include "core/hub/devicestore.h"
#include "core/hub/recordstore.h"
#include "core/hub/service/hubservice.h"
#include "tests/core/hub/hubrig.h"

using namespace tuttu;

/** Somebody is erased from the chain. */
class TestErasures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void init();
    void nothingOfThemIsLeftInAnyTableAndTheOthersAre();
    void whatComesLateIsAcknowledgedAndNotKept();
    void theSameBatchAgainIsNoTrouble();
    void onlyAManagerErases();
    void aManagerErasesByTheirWorkAccountToo();
    void aBackupFromBeforeIsErasedAgainByTheLedger();
    void itIsSeenWhichDeviceHasNotHeardOfIt();
    void whatWasCapturedBeforeOpsHadNamesIsFound();
    void whatBrokeOffIsDoneTheNextTime();
    void aThingThatIsKnownToBeTheirsOnlyLaterGoesThen();
    void whoIsErasedWhileSomebodyElseIsComesNext();
    void aHubThatStartsGoesOnWithWhatBrokeOff();

private:
    /** From here on this happens before an op is emptied. */
    void beforeAnOpIsEmptied(const QByteArray &statement)
    {
        must(m_db->script("CREATE OR REPLACE FUNCTION hook() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF length(NEW.content) = 0 THEN " + statement + "; END IF; RETURN NEW; END $$;"
                          "CREATE TRIGGER hook BEFORE UPDATE ON op FOR EACH ROW EXECUTE FUNCTION hook()"));
    }
    void asBefore() { must(m_db->script("DROP TRIGGER hook ON op")); }
    PushAnswer push(Kiosk &kiosk, const std::vector<PushedOp> &ops) { return must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, kiosk.batch(ops))); }
    PushedOp erasing(Kiosk &kiosk, const QString &by = "mari")
    {
        PushedOp op = kiosk.captured(CustomerErased{m_aino, "She asked for it by letter"});
        op.actor = ClerkId::derived("clerk", by);
        return sealedForTheHub(op);
    }
    int apply(Erasing::Scope scope = Erasing::Scope::Wanted) { return must(Erasing(*m_db, chainKeys()).apply(scope)); }
    /** Every value of every row of every table, opened where it was sealed. */
    QString everything();
    QStringList traces() const { return {"Aino Virtanen", "aino@example.org", "Aino@example.org", "6400000000017", "Likes blue", "Nobody came", "Rang, no answer"}; } // their id stands in the keys of what is gone: devices must be told of whom
    QStringList found()
    {
        QStringList still;
        const QString all = everything();
        for (const QString &trace : traces()) {
            if (all.contains(trace))
                still << trace;
        }
        return still;
    }
    void seed();

    const StoreId m_oulu = StoreId::derived("store", "oulu");
    const CustomerId m_aino = CustomerId::derived("customer", "aino"), m_otto = CustomerId::derived("customer", "otto");
    const CaseId m_case = CaseId::derived("case", "1");
    PostgresCluster m_cluster;
    QString m_conninfo;
    std::optional<PgConnection> m_db;
    std::optional<Kiosk> m_till;
};

void TestErasures::init()
{
    m_db.reset();
    m_conninfo = must(m_cluster.hubDatabase());
    m_db.emplace(must(PgConnection::open(m_conninfo)));
    m_till.emplace("till");
    for (const StoreId &store : {turku, m_oulu})
        must(m_db->run("INSERT INTO store (home, name, zone, currency, phone_region, lease_hours, added) VALUES ($1, 'A store', 'Europe/Helsinki', 'EUR', 'FI', 72, now())", {store}));
    for (const auto &[clerk, role] : {std::pair("mari", 1), std::pair("onni", 0)})
        must(m_db->run("INSERT INTO clerk (home, id, name, initials, role) VALUES ($1, $2, 'A clerk', 'C', $3)", {turku, ClerkId::derived("clerk", clerk), role}));
    seed();
}

void TestErasures::seed()
{
    Customer aino, otto;
    aino.id = m_aino;
    aino.name.shown = "Aino Virtanen";
    aino.email = "Aino@example.org";
    aino.cards = {{IdentifierKind::Card, "6400000000017"}};
    otto.id = m_otto;
    otto.name.shown = "Otto Other";
    aino.homeStore = otto.homeStore = turku;
    const Order order{OrderId::derived("order", "1"), "1", m_aino, m_oulu, Channel::Store, QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC), {{ProductId::derived("product", "p"), 1, {990, Currency(u"EUR")}}}};
    must(m_db->transaction([&] { return RecordStore(*m_db, chainKeys()).putCustomers({aino, otto}, turku); }));
    must(m_db->transaction([&]() -> Result<> {
        const auto kept = RecordStore(*m_db, chainKeys()).putOrders({order}, QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        return kept ? Result<>() : Result<>(kept.error());
    }));
    NoteAdded note, other;
    note.note = {NoteId::derived("note", "1"), m_aino, {}, {}, {}, "Likes blue"};
    other.note = {NoteId::derived("note", "2"), m_otto, {}, {}, {}, "Likes green"};
    push(*m_till, {sealedForTheHub(m_till->captured(note)), m_till->captured(other), sealedForTheHub(m_till->captured(CaseOpened{{m_case, m_aino, {}, {}, {}, {}, "Nobody came", {}}})),
                   sealedForTheHub(m_till->captured(CaseNoted{m_case, "Rang, no answer"}))});
    must(m_db->run("INSERT INTO snapshot (home, bucket, name, cursor, sha256, size, rows, key) VALUES ($1, $2, 'a-file', '', '', 1, 1, 'the-files-key')", {turku, ofCustomers.text()}));
}

QString TestErasures::everything()
{
    QString all;
    const auto tables = must(m_db->query("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"));
    for (int i = 0; i < tables.size(); ++i) {
        const QByteArray sql = "SELECT coalesce(string_agg(t::text, ' '), '') FROM " + tables.text(i, 0).toUtf8() + " t";
        const QByteArray act = tables.text(i, 0) == "op" ? sql + " WHERE kind <> 'customer.erased'" : tables.text(i, 0) == "feed" ? sql + " WHERE content NOT LIKE '%customer.erased%'" : sql;
        all += must(m_db->query(act.constData())).text(0, 0) + '\n';
    }
    const auto ops = must(m_db->query("SELECT id, content, hub_key FROM op WHERE kind <> 'customer.erased' AND length(content) > 0"));
    for (int i = 0; i < ops.size(); ++i)
        all += QString::fromUtf8(ops.isNull(i, 2) ? ops.bytes(i, 1) : must(chainKeys()->open(ops.id<OpId>(i, 0), ops.bytes(i, 1), ops.bytes(i, 2))));
    return all;
}

void TestErasures::nothingOfThemIsLeftInAnyTableAndTheOthersAre()
{
    QCOMPARE(found().size(), traces().size() - 1); // the mail stands there as it was written; the search can find them
    const auto answer = push(*m_till, {erasing(*m_till)});
    QCOMPARE(answer.acknowledged, 5);
    QVERIFY(answer.parked.empty());
    QCOMPARE(apply(), 1);
    QCOMPARE(found(), QStringList());
    const QString all = everything();
    QVERIFY(all.contains("Otto Other"));
    QVERIFY(all.contains("Likes green"));
    QCOMPARE(countOf(*m_db, "snapshot"), 0);
    Follower here(*m_db, ofCustomers), there(*m_db, {Bucket::Kind::Customers, m_oulu});
    QVERIFY(here.read() && there.read());
    QVERIFY(here.holds.at("customer/" + m_aino.toString()).deleted);
    const QString act = "op/" + OpId::derived("op", "till1/5").toString();
    QVERIFY(!here.holds.at(act).deleted && !there.holds.at(act).deleted); // every store hears of it
    QVERIFY(here.holds.at("op/" + OpId::derived("op", "till1/4").toString()).deleted); // of their case, though it does not name them
    QCOMPARE(apply(), 0); // it is done
}

void TestErasures::whatComesLateIsAcknowledgedAndNotKept()
{
    push(*m_till, {erasing(*m_till)});
    apply();
    Kiosk late("door");
    NoteAdded note;
    note.note = {NoteId::derived("note", "9"), m_aino, {}, {}, {}, "Likes blue"};
    const auto answer = push(late, {sealedForTheHub(late.captured(note)), sealedForTheHub(late.captured(CaseNoted{m_case, "Rang, no answer"}))});
    QCOMPARE(answer.acknowledged, 2);
    QVERIFY(answer.parked.empty() && answer.rejected.empty());
    QCOMPARE(found(), QStringList());
    Follower reader(*m_db, ofCustomers);
    QVERIFY(reader.read());
    QVERIFY(reader.holds.at("op/" + OpId::derived("op", "door1/1").toString()).deleted); // its device is told that it is contained
}

void TestErasures::theSameBatchAgainIsNoTrouble()
{
    Kiosk late("door");
    const PushedOp note = late.note("Likes blue");
    push(late, {note});
    push(*m_till, {erasing(*m_till)});
    apply();
    const auto answer = push(late, {note});
    QCOMPARE(answer.acknowledged, 1);
    QVERIFY(answer.rejected.empty() && answer.parked.empty());
    QCOMPARE(found(), QStringList());
}

void TestErasures::onlyAManagerErases()
{
    const auto answer = push(*m_till, {erasing(*m_till, "onni")});
    QCOMPARE(answer.parked.size(), 1u);
    QCOMPARE(apply(), 0);
    QVERIFY(found().contains("Aino Virtanen"));
}

void TestErasures::aManagerErasesByTheirWorkAccountToo()
{
    const auto has = [&](const char *clerk, const char *account) {
        must(m_db->run("UPDATE clerk SET account = $1 WHERE id = $2", {ClerkId::derived("clerk", account), ClerkId::derived("clerk", clerk)}));
    };
    has("onni", "onnis account");
    QCOMPARE(push(*m_till, {erasing(*m_till, "maris account"), erasing(*m_till, "onnis account")}).parked.size(), 2u);
    has("mari", "maris account");
    QVERIFY(push(*m_till, {erasing(*m_till, "maris account")}).parked.empty());
    QCOMPARE(apply(), 1);
    QCOMPARE(found(), QStringList());
}

void TestErasures::aBackupFromBeforeIsErasedAgainByTheLedger()
{
    push(*m_till, {erasing(*m_till)});
    apply();
    const auto ledger = must(ErasureStore(*m_db, chainKeys()).ledger());
    QVERIFY(ledger.size() >= 3); // her, the note, the case
    init(); // as it was before
    QVERIFY(!found().isEmpty());
    must(ErasureStore(*m_db, chainKeys()).putLedger(ledger));
    QCOMPARE(apply(Erasing::Scope::Everything), 1);
    QCOMPARE(found(), QStringList());
    QVERIFY(everything().contains("Likes green"));
}

void TestErasures::itIsSeenWhichDeviceHasNotHeardOfIt()
{
    const DeviceId here = m_till->sender.device, there = DeviceId::derived("device", "oulu");
    for (const auto &[store, device] : {std::pair(turku, here), std::pair(m_oulu, there)})
        must(m_db->run("INSERT INTO device (home, id, name, sign_key, program, enrolled, seen) VALUES ($1, $2, 'A till', '', '0.7', now(), now())", {store, device}));
    push(*m_till, {erasing(*m_till)});
    apply();
    ErasureStore erasures(*m_db, chainKeys());
    Follower reader(*m_db, ofCustomers);
    must(erasures.heardUpTo(turku, here, ofCustomers, Cursor{})); // from the beginning: not yet
    QCOMPARE(must(erasures.states()).at(0).waiting.size(), 2u);
    QVERIFY(reader.read());
    must(erasures.heardUpTo(turku, here, ofCustomers, *reader.cursor));
    const auto states = must(erasures.states());
    QCOMPARE(states.size(), 1u);
    QCOMPARE(states[0].confirmed, 1);
    QVERIFY(states[0].done.isValid());
    QCOMPARE(states[0].waiting.size(), 1u);
    QCOMPARE(states[0].waiting[0].device, there);
}

void TestErasures::whatWasCapturedBeforeOpsHadNamesIsFound()
{
    must(m_db->run("UPDATE op SET names = NULL"));
    push(*m_till, {erasing(*m_till)});
    QCOMPARE(apply(), 1);
    QCOMPARE(found(), QStringList());
    QVERIFY(everything().contains("Likes green"));
    QCOMPARE(must(m_db->query("SELECT count(*) FROM op WHERE names IS NULL")).whole(0, 0), 0); // each is opened once for that
}

void TestErasures::whatBrokeOffIsDoneTheNextTime()
{
    push(*m_till, {erasing(*m_till)});
    beforeAnOpIsEmptied("RAISE EXCEPTION 'the power is gone'");
    QVERIFY(!Erasing(*m_db, chainKeys()).apply());
    QVERIFY(found().contains("Rang, no answer"));
    QVERIFY(!must(ErasureStore(*m_db, chainKeys()).states()).at(0).done.isValid());
    asBefore();
    QCOMPARE(apply(), 1);
    QCOMPARE(found(), QStringList());
    QVERIFY(must(ErasureStore(*m_db, chainKeys()).states()).at(0).done.isValid());
}

void TestErasures::aThingThatIsKnownToBeTheirsOnlyLaterGoesThen()
{
    const CaseId another = CaseId::derived("case", "2");
    Kiosk door("door"), late("late");
    push(door, {sealedForTheHub(door.captured(CaseNoted{another, "Rang, no answer"}))}); // nobody knows whose case that is
    push(*m_till, {erasing(*m_till)});
    QCOMPARE(apply(), 1);
    QCOMPARE(found(), QStringList{"Rang, no answer"});
    push(late, {sealedForTheHub(late.captured(CaseOpened{{another, m_aino, {}, {}, {}, {}, "Nobody came", {}}}))});
    QCOMPARE(apply(), 0); // nobody new
    QCOMPARE(found(), QStringList());
}

void TestErasures::whoIsErasedWhileSomebodyElseIsComesNext()
{
    push(*m_till, {erasing(*m_till)});
    const QByteArray hash = chainKeys()->erasureMarkOf(m_otto.uuid()).toHex();
    beforeAnOpIsEmptied("INSERT INTO erasure (hash, op, at, is_who, pending) VALUES ('\\x" + hash + "', gen_random_uuid(), now(), true, '" + m_otto.toString().toLatin1()
                        + "') ON CONFLICT DO NOTHING");
    QCOMPARE(apply(), 1);
    asBefore();
    QVERIFY(everything().contains("Otto Other"));
    QCOMPARE(apply(), 1);
    const QString all = everything();
    QVERIFY(!all.contains("Otto Other") && !all.contains("Likes green"));
}

void TestErasures::aHubThatStartsGoesOnWithWhatBrokeOff()
{
    push(*m_till, {erasing(*m_till)});
    HubOptions options;
    options.database = m_conninfo;
    options.chain = "Tuttu Oy";
    const SystemClock clock;
    const auto hub = must(HubService::start(options, chainKeys(), clock, [](const QByteArray &) {}));
    QTRY_COMPARE_WITH_TIMEOUT(found(), QStringList(), 20'000);
}

QTEST_GUILESS_MAIN(TestErasures)
#include "tst_erasures.moc"
