// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/contentstore.h"
#include "core/sync/wire/packed.h"
#include "tests/core/hub/hubdevice.h"

#include <QJsonArray>

using namespace tuttu;

namespace {

const StoreId oulu = StoreId::derived("store", "oulu");

/** Until it is so, or two seconds and a little have gone by: as long as a revocation may take. */
bool soon(const std::function<bool()> &so)
{
    return QTest::qWaitFor(so, 2'500);
}

} // namespace

/** The real service over a real database, asked by HTTP. */
class TestHubService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void cleanupTestCase() { m_shared.reset(); }
    void aDeviceComesInSendsAndFollows();
    void whoMayWhat_data();
    void whoMayWhat();
    void aRevokedDeviceIsTurnedAwayWithinTwoSecondsByEveryInstance();
    void aDeviceThatMovedGetsAnotherTokenAndItsEarlierCapturesGoWhereTheyWereMade();
    void aClockThatIsWrongIsToldTheHubs();
    void aTokenEnds();
    void whatIsNotTheProtocolIsRefused_data();
    void whatIsNotTheProtocolIsRefused();
    void bodiesMayComePackedAndAnswersGoPacked();
    void aBombIsRefusedUnopened();
    void sealedNotesAreServedInClear();
    void whenThereIsNoRoomDevicesAreToldToComeLater();
    void whileTheDatabaseIsAwayDevicesAreToldToComeLaterAndThenGoOn();
    void thoseWhoRunItSeeHowItIs();
    void theLogTellsNothingOfAnybody();

private:
    /** For what many rows ask of one hub. */
    RunningHub &shared()
    {
        if (!m_shared) {
            m_shared = std::make_unique<RunningHub>(m_cluster);
            m_shared->addStore(oulu, "Oulu");
        }
        return *m_shared;
    }
    PostgresCluster m_cluster;
    std::unique_ptr<RunningHub> m_shared;
};

void TestHubService::aDeviceComesInSendsAndFollows()
{
    RunningHub hub(m_cluster);
    HubDevice till("till"), tablet("tablet");
    const Heard in = till.enrol(hub);
    QCOMPARE(in.status, 200);
    QCOMPARE(in.fields.value("tuttu-protocol"), "1");
    QCOMPARE(in.fields.value("content-type"), "application/json");
    const EnrolAnswer answer = must(EnrolAnswer::fromBytes(in.body));
    QCOMPARE(answer.chain, "Tuttu Oy");
    QCOMPARE(answer.store, (Store{turku, "Turku", "Europe/Helsinki", "EUR", "FI"}));
    QCOMPARE(answer.hubKey, chainKeys()->publicKey());

    const TokenAnswer token = must(TokenAnswer::fromBytes(till.askForToken(hub).body));
    QCOMPARE(token.leaseHours, 72);
    QCOMPARE(token.storeKey, chainKeys()->storeKey(turku, 1));
    till.token = token.token;
    tablet.comeIn(hub);

    const PushedOp note = till.kiosk.note("likes blue"), planned = till.kiosk.dayNote("sunday", "market");
    QCOMPARE(must(PushAnswer::fromBytes(till.push(hub, {note, planned}).body)), PushAnswer{2});
    QCOMPARE(must(PushAnswer::fromBytes(till.push(hub, {note, planned}).body)), PushAnswer{2}); // its answer was lost

    const ChangesQuery query = tablet.asksForAll();
    const ChangesAnswer heard = must(ChangesAnswer::fromBytes(tablet.changes(hub, query).body));
    QCOMPARE(heard.answers.size(), 2u);
    const FeedPage &store = std::get<FeedPage>(heard.answers[0]), &customers = std::get<FeedPage>(heard.answers[1]);
    QVERIFY(store.checkpoint && customers.checkpoint);
    QCOMPARE(must(pushedOpFromJson(store.rows.at(0).content)), planned);
    QCOMPARE(must(pushedOpFromJson(customers.rows.at(0).content)), note);
    const ChangesAnswer nothing = must(ChangesAnswer::fromBytes(tablet.changes(hub, goneOn(query, heard)).body));
    QVERIFY(std::get<FeedPage>(nothing.answers[0]).rows.empty() && std::get<FeedPage>(nothing.answers[1]).rows.empty());
}

/** Every route with every kind of caller. A route that is new and not here is refused by the last lines. */
void TestHubService::whoMayWhat_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const QString &path, const QString &caller, int status) {
        QTest::newRow(qPrintable(QString("%1 %2 by %3").arg(method, path, caller))) << QByteArray(method) << path << caller << status;
    };
    for (const char *guest : {"nobody", "noise", "another hub", "expired", "basic"}) {
        row("POST", "outbox", guest, 401);
        row("GET", "changes", guest, 401);
        row("GET", "contents", guest, 401);
        row("GET", "content", guest, 401);
    }
    row("GET", "contents", "till", 200);
    row("GET", "contents", "revoked", 410);
    row("GET", "content", "till", 200);
    row("GET", "content", "revoked", 410);
    row("GET", "content of nothing", "till", 404);
    row("GET", "content without a sum", "till", 400);
    row("POST", "content", "till", 405);
    row("POST", "outbox", "revoked", 410);
    row("GET", "changes", "revoked", 410);
    row("POST", "outbox", "moved away", 401);
    row("GET", "changes", "moved away", 401);
    row("POST", "outbox", "till", 200);
    row("GET", "changes", "till", 200);
    row("POST", "outbox of tablet", "till", 403);
    row("GET", "changes of oulu", "till", 403);
    row("GET", "changes of both", "till", 403);
    row("GET", "outbox", "till", 405);
    row("POST", "changes", "till", 405);
    row("DELETE", "outbox", "till", 405);
    row("GET", "nothing", "till", 404);
    row("GET", "nothing", "nobody", 404);
}

void TestHubService::whoMayWhat()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QString, caller);
    QFETCH(const int, status);
    RunningHub &hub = shared();
    HubDevice till(QTest::currentDataTag()), tablet("tablet");
    till.comeIn(hub);
    const QDateTime until = hub.clock.now().addSecs(60);
    const AccessToken own{till.kiosk.sender.device, turku, 1, until}, ended{own.device, turku, 1, hub.clock.now().addSecs(-1)};
    const ContentNotice cues = must(ContentStore(*hub.db).publish("cues", "{}", {turku}));
    QByteArray token = till.token;
    if (caller == "nobody")
        token.clear();
    else if (caller == "noise")
        token = "noise";
    else if (caller == "another hub")
        token = own.signedWith(must(HubKeys::fromMaster(QByteArray(32, 'x')))->tokenSeed());
    else if (caller == "expired")
        token = ended.signedWith(chainKeys()->tokenSeed());
    if (caller == "revoked" || caller == "moved away") {
        if (caller == "revoked")
            hub.revoke(own.device);
        else
            QCOMPARE(till.enrol(hub, oulu).status, 200);
        QVERIFY(soon([&] { return till.push(hub, {}).status != 200; }));
    }
    ChangesQuery query = till.asksForAll();
    if (path == "changes of oulu")
        query.places = {{{Bucket::Kind::Store, oulu}, std::nullopt}};
    else if (path == "changes of both")
        query.places.push_back({{Bucket::Kind::Customers, oulu}, std::nullopt});
    const HubDevice &sender = path == "outbox of tablet" ? tablet : till;
    const QByteArray route = path.section(' ', 0, 0).toLatin1(), asked = path == "content without a sum" ? QByteArray("from=0") : ContentPiece::query(path == "content" ? cues.sha256 : QByteArray(32, 'x'), 0),
                     target = "/v1/" + route + (route == "changes" ? "?" + query.text() : route == "content" ? "?" + asked : QByteArray());
    HttpFields fields = RunningHub::fieldsWith(token, method == "POST");
    if (caller == "basic")
        fields.last().second = "Basic " + token;
    const Heard heard = hub.ask(method, target, fields, method == "POST" ? sender.kiosk.batch({}).toBytes() : QByteArray());
    QCOMPARE(heard.status, status);
    QCOMPARE(heard.fields.value("tuttu-protocol"), "1");
    QVERIFY(status == 200 || Refusal::fromBytes(heard.body)); // with the reason and the time
}

void TestHubService::aRevokedDeviceIsTurnedAwayWithinTwoSecondsByEveryInstance()
{
    RunningHub hub(m_cluster);
    HubOptions options;
    options.database = hub.database();
    const auto second = must(HubService::start(options, chainKeys(), hub.clock, [](const QByteArray &) {}));
    HubDevice till("till"), tablet("tablet");
    till.comeIn(hub);
    tablet.comeIn(hub);
    const QByteArray target = "/v1/changes?" + till.asksForAll().text();
    const auto askSecond = [&](const HubDevice &device) { return HttpCall(second->port(), "GET", target, RunningHub::fieldsWith(device.token, false)).heard(); };
    QVERIFY(soon([&] { return askSecond(till).status == 200; })); // a token of one instance holds at the other
    HttpCall waiting(hub.port(), "GET", "/v1/changes?" + goneOn(till.asksForAll(20), must(ChangesAnswer::fromBytes(hub.read(target, till.token).body))).text(),
                     RunningHub::fieldsWith(till.token, false));
    hub.revoke(till.kiosk.sender.device);
    QVERIFY(soon([&] { return hub.read(target, till.token).is(Refusal::Reason::Revoked); }));
    QVERIFY(soon([&] { return askSecond(till).is(Refusal::Reason::Revoked); }));
    QVERIFY(waiting.heard(2'500).is(Refusal::Reason::Revoked)); // who waited is told at once
    QVERIFY(till.askForToken(hub).is(Refusal::Reason::Revoked));
    QVERIFY(till.push(hub, {till.kiosk.note("a")}).is(Refusal::Reason::Revoked));
    QCOMPARE(hub.read(target, tablet.token).status, 200); // the others go on, with another key among themselves
    QCOMPARE(must(TokenAnswer::fromBytes(tablet.askForToken(hub).body)).storeKey, chainKeys()->storeKey(turku, 2));

    HubDevice stranger("stranger"); // who does not hold the key is not told so
    TokenRequest asked = till.tokenRequest(hub.clock.now());
    asked.signature = signatureOf(asked.signedBytes(), stranger.seed);
    QVERIFY(hub.post("/v1/token", asked.toBytes()).is(Refusal::Reason::Unauthorized));
}

void TestHubService::aDeviceThatMovedGetsAnotherTokenAndItsEarlierCapturesGoWhereTheyWereMade()
{
    RunningHub hub(m_cluster);
    hub.addStore(oulu, "Oulu");
    HubDevice till("till");
    till.comeIn(hub);
    QCOMPARE(till.push(hub, {till.kiosk.note("a")}).status, 200);
    const PushedOp unsent = till.kiosk.note("captured in Turku");
    till.comeIn(hub, oulu);
    QCOMPARE(must(PushAnswer::fromBytes(till.push(hub, {unsent}).body)), PushAnswer{2});
    till.kiosk.epoch = 2;
    till.kiosk.seq = 0;
    QCOMPARE(must(PushAnswer::fromBytes(till.push(hub, {till.kiosk.note("captured in Oulu")}).body)), PushAnswer{1});
    const auto rows = must(hub.db->query("SELECT home, count(*) FROM op GROUP BY home ORDER BY count(*)"));
    QCOMPARE(rows.id<StoreId>(0, 0), oulu);
    QCOMPARE(rows.id<StoreId>(1, 0), turku);
    QCOMPARE(rows.whole(1, 1), 2);
}

void TestHubService::aClockThatIsWrongIsToldTheHubs()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    for (const int wrong : {-310, 310, -315'576'000, 315'576'000}) {
        const Heard heard = hub.post("/v1/token", till.tokenRequest(hub.clock.now().addSecs(wrong)).toBytes());
        QVERIFY(heard.is(Refusal::Reason::Clock));
        const QDateTime told = Refusal::fromBytes(heard.body)->now;
        QVERIFY(std::abs(told.secsTo(hub.clock.now())) <= 10);
        QCOMPARE(hub.post("/v1/token", till.tokenRequest(told).toBytes()).status, 200);
    }
    for (const int little : {-290, 290})
        QCOMPARE(hub.post("/v1/token", till.tokenRequest(hub.clock.now().addSecs(little)).toBytes()).status, 200);
}

void TestHubService::aTokenEnds()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    QCOMPARE(till.push(hub, {}).status, 200);
    hub.clock.by = AccessToken::seconds + 1;
    QVERIFY(till.push(hub, {}).is(Refusal::Reason::Unauthorized));
    till.token = must(TokenAnswer::fromBytes(till.askForToken(hub).body)).token;
    QCOMPARE(till.push(hub, {}).status, 200);
}

void TestHubService::whatIsNotTheProtocolIsRefused_data()
{
    QTest::addColumn<HttpFields>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const HttpFields good{{"Tuttu-Protocol", "1"}, {"Content-Type", "application/json"}};
    QTest::newRow("no marker") << HttpFields{good[1]} << QByteArray("{}") << 400;
    QTest::newRow("another version") << HttpFields{{"Tuttu-Protocol", "2"}, good[1]} << QByteArray("{}") << 400;
    QTest::newRow("no type") << HttpFields{good[0]} << QByteArray("{}") << 400;
    QTest::newRow("a form") << HttpFields{good[0], {"Content-Type", "application/x-www-form-urlencoded"}} << QByteArray("{}") << 400;
    QTest::newRow("no JSON") << good << QByteArray("hello") << 400;
    QTest::newRow("nothing") << good << QByteArray() << 400;
    QTest::newRow("a field is missing") << good << QByteArray("{}") << 400;
    QTest::newRow("gzip") << HttpFields{good[0], good[1], {"Content-Encoding", "gzip"}} << QByteArray("{}") << 400;
    QTest::newRow("no zstd") << HttpFields{good[0], good[1], {"Content-Encoding", "zstd"}} << QByteArray("{}") << 400;
    QTest::newRow("half a frame") << HttpFields{good[0], good[1], {"Content-Encoding", "zstd"}} << packedZstd("{\"device\":\"x\"}").chopped(3) << 400;
    QTest::newRow("a frame and more") << HttpFields{good[0], good[1], {"Content-Encoding", "zstd"}} << packedZstd("{}") + "x" << 400;
    QTest::newRow("too large") << good << QByteArray(PushBatch::largest + 1, ' ') << 413;
}

void TestHubService::whatIsNotTheProtocolIsRefused()
{
    QFETCH(HttpFields, fields);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    RunningHub &hub = shared();
    HubDevice till(QTest::currentDataTag());
    till.comeIn(hub);
    fields << std::pair("Authorization", "Bearer " + till.token);
    const Heard heard = hub.ask("POST", "/v1/outbox", fields, body);
    QCOMPARE(heard.status, status);
    QVERIFY(heard.is(status == 413 ? Refusal::Reason::TooLarge : Refusal::Reason::BadRequest));
    QCOMPARE(hub.ask("POST", "/v1/enrol", fields, body.left(100)).status, 400);
    QCOMPARE(hub.ask("POST", "/v1/token", fields, body.left(100)).status, 400);
}

void TestHubService::bodiesMayComePackedAndAnswersGoPacked()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    std::vector<PushedOp> notes;
    for (int i = 0; i < 50; ++i)
        notes.push_back(till.kiosk.note(QString("looks for a lamp %1").arg(i)));
    HttpFields fields = RunningHub::fieldsWith(till.token, true);
    fields << std::pair("Content-Encoding", "zstd");
    QCOMPARE(must(PushAnswer::fromBytes(hub.ask("POST", "/v1/outbox", fields, packedZstd(till.kiosk.batch(notes).toBytes())).body)), PushAnswer{50});

    const QByteArray target = "/v1/changes?" + till.asksForAll().text();
    const Heard plain = hub.read(target, till.token);
    fields = RunningHub::fieldsWith(till.token, false);
    fields << std::pair("Accept-Encoding", "zstd, gzip");
    const Heard packed = hub.ask("GET", target, fields);
    QVERIFY(plain.fields.value("content-encoding").isEmpty());
    QCOMPARE(packed.fields.value("content-encoding"), "zstd");
    QVERIFY(packed.body.size() < plain.body.size() / 2);
    QCOMPARE(must(unpackedZstd(packed.body, FeedPage::largest)), plain.body);
}

void TestHubService::aBombIsRefusedUnopened()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    const QByteArray bomb = packedZstd(QByteArray(200 * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < 100'000);
    HttpFields fields = RunningHub::fieldsWith(till.token, true);
    fields << std::pair("Content-Encoding", "zstd");
    QVERIFY(hub.ask("POST", "/v1/outbox", fields, bomb).is(Refusal::Reason::TooLarge));
    QCOMPARE(till.push(hub, {}).status, 200);
}

void TestHubService::sealedNotesAreServedInClear()
{
    RunningHub hub(m_cluster);
    HubDevice till("till"), tablet("tablet");
    till.comeIn(hub);
    tablet.comeIn(hub);
    const PushedOp note = till.kiosk.note("likes blue");
    QCOMPARE(must(PushAnswer::fromBytes(till.push(hub, {sealedForTheHub(note)}).body)), PushAnswer{1});
    const ChangesAnswer heard = must(ChangesAnswer::fromBytes(tablet.changes(hub, tablet.asksForAll()).body));
    const FeedRow &row = std::get<FeedPage>(heard.answers[1]).rows.at(0);
    QCOMPARE(must(pushedOpFromJson(row.content)), note);
    QVERIFY(!row.content.contains("hubKey"));
    QCOMPARE(row.content["device"].toString(), till.kiosk.sender.device.toString());
    QVERIFY(!must(hub.db->query("SELECT string_agg(f::text, '') || string_agg(o::text, '') FROM feed f, op o")).text(0, 0).contains("blue"));
}

void TestHubService::whenThereIsNoRoomDevicesAreToldToComeLater()
{
    HubOptions small;
    small.workers = 1;
    small.longestQueue = 2;
    RunningHub hub(m_cluster, small);
    HubDevice till("till");
    till.comeIn(hub);
    must(hub.db->script("BEGIN; LOCK TABLE device_line IN ACCESS EXCLUSIVE MODE")); // somebody holds everything up
    std::vector<std::unique_ptr<HttpCall>> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(std::make_unique<HttpCall>(hub.port(), "POST", "/v1/outbox", RunningHub::fieldsWith(till.token, true), till.kiosk.batch({}).toBytes()));
    std::vector<Heard> refusals;
    for (int i = 5; i < 20; ++i) { // one is at work and two wait, whoever they are; the others hear it at once
        const Heard heard = calls[size_t(i)]->heard(1'000);
        if (heard.status)
            refusals.push_back(heard);
    }
    QVERIFY2(refusals.size() >= 12, qPrintable(QString::number(refusals.size())));
    for (const Heard &refusal : refusals) {
        QVERIFY(refusal.is(Refusal::Reason::Busy));
        QVERIFY(refusal.fields.value("retry-after").toInt() >= 1);
    }
    must(hub.db->script("ROLLBACK"));
    QVERIFY(soon([&] { return till.push(hub, {}).status == 200; }));
}

void TestHubService::whileTheDatabaseIsAwayDevicesAreToldToComeLaterAndThenGoOn()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    QCOMPARE(till.push(hub, {till.kiosk.note("a")}).status, 200);
    auto admin = must(PgConnection::open(QString(hub.database()).replace(QRegularExpression("dbname=\\w+"), "dbname=postgres")));
    const QByteArray name = QRegularExpression("dbname=(\\w+)").match(hub.database()).captured(1).toLatin1();
    must(admin.script("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false"));
    must(admin.script("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'"));
    const std::vector<PushedOp> captured{till.kiosk.note("b")};
    for (int i = 0; i < 5; ++i) {
        const Heard heard = till.push(hub, captured);
        QVERIFY2(heard.is(Refusal::Reason::Busy), heard.body.constData());
        QVERIFY(heard.fields.contains("retry-after"));
    }
    must(admin.script("ALTER DATABASE " + name + " ALLOW_CONNECTIONS true"));
    QVERIFY(soon([&] { return till.push(hub, captured).status == 200; }));
    hub.db.emplace(must(PgConnection::open(hub.database())));
    QCOMPARE(countOf(*hub.db, "op"), 2);
    QVERIFY(soon([&] { return hub.log().contains("databaseAway") && hub.log().contains("databaseBack"); }));
}

void TestHubService::thoseWhoRunItSeeHowItIs()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    till.push(hub, {till.kiosk.note("a"), till.kiosk.captured("teapot.boiled", "{}")});
    const Heard health = hub.ask("GET", "/healthz");
    QCOMPARE(health.status, 200);
    QCOMPARE(QJsonDocument::fromJson(health.body)["schema"].toInt(), must(PgMigration(*hub.db).version()));
    must(hub.db->run("INSERT INTO schema_migration (number) VALUES (9999)"));
    QCOMPARE(hub.ask("GET", "/healthz").status, 503);
    const Heard metrics = hub.ask("GET", "/metrics");
    QCOMPARE(metrics.status, 200);
    for (const char *line : {"tuttu_requests_total{route=\"outbox\",status=\"200\"} 1\n", "tuttu_ops_total{became=\"taken\"} 2\n", "tuttu_ops_total{became=\"parked\"} 1\n",
                             "tuttu_request_seconds_count{route=\"outbox\"} 1\n", "tuttu_database_up 1\n", "tuttu_waiters 0\n", "tuttu_requests_total{route=\"healthz\",status=\"503\"} 1\n"})
        QVERIFY2(metrics.body.contains(line), line);
    QVERIFY(!metrics.body.contains(till.kiosk.sender.device.toString().toLatin1()));
}

void TestHubService::theLogTellsNothingOfAnybody()
{
    RunningHub hub(m_cluster);
    HubDevice till("Till by Mari's door");
    const QByteArray code = hub.code();
    QCOMPARE(hub.post("/v1/enrol", till.enrolRequest(code).toBytes()).status, 200);
    QVERIFY(hub.post("/v1/enrol", HubDevice("x").enrolRequest(code).toBytes()).is(Refusal::Reason::CodeUsed));
    till.token = must(TokenAnswer::fromBytes(till.askForToken(hub).body)).token;
    till.push(hub, {till.kiosk.note("likes blue"), till.kiosk.captured("note.added", "[\"likes red\"]")});
    till.push(hub, {till.kiosk.note("likes green")});
    hub.post("/v1/outbox", "{\"name\":\"Aino Virtanen\"}", till.token);
    hub.read("/v1/changes?b=Aino", till.token);
    hub.read("/v1/Aino", till.token);
    hub.start();
    const QByteArray log = hub.log();
    for (const QByteArray &line : log.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY2(object.contains("at") && object.contains("event"), line.constData());
    }
    for (const char *event : {"started", "enrolled", "pushed", "refused", "stopped"})
        QVERIFY2(log.contains(QByteArray("\"event\":\"" + QByteArray(event) + '"')), event);
    const QByteArrayList secrets{"likes", "Mari", "Aino", "Virtanen", code.toBase64(), code.toHex(), till.token, signingKeyOf(till.seed).toBase64()};
    for (const QByteArray &secret : secrets)
        QVERIFY2(!log.contains(secret), secret.constData());
}

QTEST_GUILESS_MAIN(TestHubService)
#include "tst_hubservice.moc"
