// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workaccount.h"
#include "core/hub/erasing.h"
#include "core/hub/erasurestore.h"
#include "core/hub/servicesettings.h"
#include "tests/cli/program.h"
#include "tests/core/hub/hubdevice.h"

#include <QTcpServer>

#include <signal.h>

using namespace tuttu;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/** A chain from an empty database to its first device, with the real programs. */
class TestTuttuctlHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aChainIsSetUpAndItsFirstDeviceComesIn();
    void aShopsFilesComeIntoTheChainAndIntoTheFilesNewDevicesBeginWith();
    void peopleAndBooksAreHandedToTheDevices();
    void whatIsWrongIsSaidWithWhatToDo();
    void theHubRefusesToStartWithWhatDoesNotFit();
    void theDoctorNamesWhatIsWrong();
    void whoWasErasedSinceTheBackupIsErasedAgainWhenItIsPutBack();

private:
    QString settings(const QJsonObject &other = {})
    {
        QJsonObject json{{"chain", "Villa & Lanka"}, {"address", QString("https://localhost:%1").arg(freePort())}, {"database", m_database}, {"secretFile", m_folder.filePath("secret")},
                         {"authorityFile", m_folder.filePath("authority.pem")}, {"port", int(m_port)}};
        for (auto it = other.begin(); it != other.end(); ++it)
            json[it.key()] = it.value();
        return written(m_folder, "hub.json", QJsonDocument(json).toJson());
    }
    Ran hub(QStringList arguments, const QJsonObject &other = {}) { return tuttuctl(QStringList{"hub"} + arguments + QStringList{"--config", settings(other)}); }

    PostgresCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_database;
    quint16 m_port = 0;
};

void TestTuttuctlHub::initTestCase()
{
    START_POSTGRES(m_cluster);
    m_database = must(m_cluster.emptyDatabase());
    m_port = freePort();
    QProcess openssl;
    openssl.start("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj", "/CN=A chain's authority",
                              "-keyout", m_folder.filePath("authority.key"), "-out", m_folder.filePath("authority.pem")});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
}

void TestTuttuctlHub::aChainIsSetUpAndItsFirstDeviceComesIn()
{
    const Ran early = hub({"store", "list"});
    QCOMPARE(early.code, 6);
    QVERIFY2(early.err.contains("tuttuctl hub init"), qPrintable(early.err));
    const Ran made = hub({"init"});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(made.out.contains("secret was made"));
    const Ran again = hub({"init"});
    QCOMPARE(again.code, 0);
    QVERIFY(!again.out.contains("secret was made"));
    QVERIFY(hub({"store", "list"}).out.contains("no store yet"));
    const QStringList turkuIs{"store", "add", "--name", "Turku", "--zone", "Europe/Helsinki", "--currency", "EUR", "--phone-region", "FI", "--id", turku.toString()};
    QCOMPARE(hub(turkuIs).code, 0);
    QCOMPARE(hub(turkuIs).code, 1);
    QVERIFY(hub({"store", "list"}).out.contains(turku.toString()));

    const Ran given = hub({"ticket", "--store", "Turku", "--svg", m_folder.filePath("ticket.svg")});
    QVERIFY2(given.code == 0, qPrintable(given.err));
    const EnrolmentTicket ticket = must(EnrolmentTicket::fromText(given.out.trimmed()));
    QCOMPARE(ticket.pins.size(), 1u);
    QVERIFY(QFileInfo(m_folder.filePath("ticket.svg")).size() > 1000);

    QProcess service;
    service.start(TUTTU_HUB_PROGRAM, {"--config", settings()});
    QVERIFY(service.waitForReadyRead(20'000)); // the line that says it has started
    HubDevice till("till");
    Heard in;
    QVERIFY(QTest::qWaitFor([&] {
        in = HttpCall(m_port, "POST", "/v1/enrol", RunningHub::fieldsWith({}, true), till.enrolRequest(ticket.code).toBytes()).heard();
        return in.status == 200;
    }, 10'000));
    QCOMPARE(must(EnrolAnswer::fromBytes(in.body)).chain, "Villa & Lanka");
    QVERIFY(must(EnrolAnswer::fromBytes(in.body)).authority.contains("BEGIN CERTIFICATE"));
    const Heard token = HttpCall(m_port, "POST", "/v1/token", RunningHub::fieldsWith({}, true), till.tokenRequest(SystemClock().now()).toBytes()).heard();
    till.token = must(TokenAnswer::fromBytes(token.body)).token;
    const auto push = [&](const std::vector<PushedOp> &ops) {
        return HttpCall(m_port, "POST", "/v1/outbox", RunningHub::fieldsWith(till.token, true), till.kiosk.batch(ops).toBytes()).heard();
    };
    QVERIFY(QTest::qWaitFor([&] { return push({}).status == 200; }, 5'000));
    QCOMPARE(push({till.kiosk.note("a"), till.kiosk.captured("teapot.boiled", "{\"water\":\"much\"}")}).status, 200);

    const QJsonObject device = hub({"devices", "--json"}).json()["devices"][0].toObject();
    QCOMPARE(device["id"].toString(), till.kiosk.sender.device.toString());
    QCOMPARE(device["acknowledged"].toInt(), 2);
    QCOMPARE(device["parked"].toInt(), 1);
    QVERIFY(hub({"devices"}).out.contains("Turku, till"));
    QVERIFY(!hub({"parked"}).out.contains("water"));
    QVERIFY(hub({"parked", "--show"}).out.contains("\"water\":\"much\""));
    QVERIFY(hub({"held", till.kiosk.sender.device.toString()}).out.contains("tuttuctl hub revoke " + till.kiosk.sender.device.toString()));
    QCOMPARE(hub({"revoke", till.kiosk.sender.device.toString()}).code, 0);
    QVERIFY(QTest::qWaitFor([&] { return push({}).is(Refusal::Reason::Revoked); }, 2'500));
    QVERIFY(hub({"devices"}).out.contains("revoked"));
    const Ran held = hub({"held", till.kiosk.sender.device.toString()});
    QVERIFY2(held.code == 0 && held.out.contains("0 customers its store holds.") && held.out.contains("nothing after"), qPrintable(held.out + held.err));
    QCOMPARE(hub({"held", till.kiosk.sender.device.toString(), "--json"}).json()["store"].toString(), turku.toString());
    QVERIFY(hub({"held", DeviceId::derived("device", "never").toString()}).code != 0);

    ::kill(pid_t(service.processId()), SIGTERM);
    QVERIFY(service.waitForFinished(10'000));
    QCOMPARE(service.exitCode(), 0);
    QVERIFY(service.readAllStandardOutput().contains("\"event\":\"stopped\""));
}

void TestTuttuctlHub::aShopsFilesComeIntoTheChainAndIntoTheFilesNewDevicesBeginWith()
{
    QTemporaryDir files;
    for (const char *kind : {"products", "customers", "orders"})
        QVERIFY(QFile::copy(QString(TUTTU_SOURCE_DIR "/tests/data/import/%1_good.csv").arg(QLatin1String(kind)), files.filePath(QLatin1String(kind) + ".csv")));
    const QJsonObject there{{"snapshotFolder", m_folder.filePath("snapshots")}};
    const Ran read = hub({"import", "--store", "Turku", files.path()}, there);
    QVERIFY2(read.code == 3, qPrintable(read.err + read.out)); // two prices are of another currency: named, and the rest is kept
    QVERIFY(read.out.contains("customers.csv: rows"));
    QVERIFY(hub({"import", "--store", "Nowhere", files.path()}, there).err.contains("there is no store 'Nowhere'"));
    QTemporaryDir empty;
    QCOMPARE(hub({"import", "--store", "Turku", empty.path()}, there).code, 2);

    PgConnection db = must(PgConnection::open(m_database));
    const qint64 fed = must(db.query("SELECT count(*) FROM feed WHERE bucket = $1 AND NOT deleted", {ofCustomers.text()})).whole(0, 0);
    QVERIFY(fed > 0);
    must(db.run("INSERT INTO feed (home, bucket, key, version, deleted, content, changed) VALUES ($1, $2, 'customer/gone', 1, true, '', now() - interval '31 days')", {turku, ofCustomers.text()}));
    const Ran first = hub({"snapshots"}, there);
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY2(first.out.contains("1 thing gone for 30 days"), qPrintable(first.out));
    const QStringList made = QDir(m_folder.filePath("snapshots")).entryList(QDir::Files);
    QCOMPARE(made.size(), 2); // goods and people
    QVERIFY(first.out.contains(QString(": %1 rows").arg(fed)));
    QCOMPARE(hub({"snapshots"}, there).code, 0);
    QCOMPARE(QDir(m_folder.filePath("snapshots")).entryList(QDir::Files), made); // nothing has changed
    const Ran cannot = hub({"snapshots"}, {{"snapshotFolder", "/proc/nowhere"}});
    QVERIFY(cannot.code != 0 && cannot.err.contains("/proc/nowhere"));
}

void TestTuttuctlHub::peopleAndBooksAreHandedToTheDevices()
{
    auto db = must(PgConnection::open(m_database));
    Follower till(db, ofStore);
    QVERIFY(hub({"people", "list"}).out.contains("knows nobody"));
    const Ran added = hub({"people", "add", "--store", "Turku", "--name", "Mia Laine", "--manager"});
    QVERIFY2(added.code == 0, qPrintable(added.err));
    QVERIFY(till.read());
    const auto rowsOf = [&](const QString &prefix) {
        QStringList keys;
        for (const auto &[key, row] : till.holds) {
            if (key.startsWith(prefix) && !row.deleted)
                keys << key;
        }
        return keys;
    };
    QCOMPARE(rowsOf("clerk/").size(), 1);
    const QString id = rowsOf("clerk/").first().mid(6);
    QVERIFY(added.out.contains("tuttuctl hub people end --store \"Turku\" --id " + id));
    const Ran again = hub({"people", "add", "--store", "Turku", "--id", id, "--name", "Mia Salo"});
    QVERIFY2(again.out.contains("--name \"Mia Laine\" --account none --manager"), qPrintable(again.out)); // the way back
    QVERIFY(hub({"people", "list", "--store", "Turku"}).out.contains("Mia Salo, serves"));
    const QString account = clerkOfAccount("https://login.shop.example", "1234").toString();
    const Ran linked = hub({"people", "add", "--store", "Turku", "--id", id, "--name", "Mia Salo", "--account", "https://login.shop.example 1234"});
    QVERIFY2(linked.out.contains("--name \"Mia Salo\" --account none"), qPrintable(linked.out + linked.err)); // the way back
    const Ran renamed = hub({"people", "add", "--store", "Turku", "--id", id, "--name", "Mia Laine"}); // and it stays hers
    QVERIFY(renamed.out.contains("--name \"Mia Salo\" --account " + account));
    QVERIFY(hub({"people", "list"}).out.contains(account));
    QVERIFY(till.read());
    QCOMPARE(till.holds.at("clerk/" + id).content["account"].toString(), account);
    QCOMPARE(hub({"people", "add", "--store", "Turku", "--id", id, "--name", "Mia", "--account", "somebody"}).code, 2);
    QVERIFY(hub({"people", "add", "--store", "Turku", "--name", "Leo", "--account", account}).err.contains("somebody else's"));
    QCOMPARE(hub({"people", "add", "--store", "Turku", "--id", id, "--name", "Mia Laine", "--account", "none"}).code, 0);
    QVERIFY(!hub({"people", "list"}).out.contains(account));
    QCOMPARE(hub({"people", "end", "--store", "Turku", "--id", id}).code, 0);
    QVERIFY(till.read() && rowsOf("clerk/").isEmpty());
    QVERIFY(hub({"people", "end", "--store", "Turku", "--id", id}).err.contains("no such clerk"));
    QCOMPARE(hub({"people", "add", "--store", "Turku"}).code, 2);

    const QString book = TUTTU_SOURCE_DIR "/resources/cues/cues.json";
    const Ran published = hub({"publish", "books", book});
    QVERIFY2(published.code == 0 && published.out.contains("Version 1"), qPrintable(published.err));
    QVERIFY(till.read() && rowsOf("content/").contains("content/cues"));
    QVERIFY(hub({"publish", "books", written(m_folder, "bad.json", "{}")}).code != 0); // no device could read it
    QVERIFY(hub({"publish", "models", book}).err.contains("no model"));
    QVERIFY(hub({"publish", "songs", book}).code == 2);

    const Ran watcher = hub({"watchers", "add", "--name", "Ritva"});
    QCOMPARE(watcher.out.trimmed().size(), 32);
    QVERIFY(hub({"watchers", "list"}).out.contains("Ritva"));
    QCOMPARE(hub({"watchers", "end", "--name", "Ritva"}).code, 0);
    QVERIFY(hub({"watchers", "end", "--name", "Ritva"}).err.contains("nobody of the name"));
}

void TestTuttuctlHub::whatIsWrongIsSaidWithWhatToDo()
{
    const auto says = [&](const QStringList &arguments, int code, const QString &words) {
        const Ran ran = hub(arguments);
        return ran.code == code && ran.err.contains(words) && ran.errLines().size() == 1;
    };
    QVERIFY(says({"ticket", "--store", "Nowhere"}, 1, "there is no store 'Nowhere'"));
    QVERIFY(says({"revoke", "x"}, 1, "there is no device"));
    QVERIFY(says({"store", "add", "--name", "Kemi", "--zone", "Kemi", "--currency", "EUR", "--phone-region", "FI"}, 1, "it is written as in Europe/Helsinki"));
    QVERIFY(says({"store", "burn"}, 2, "--help"));
    QCOMPARE(tuttuctl({"hub"}).code, 2);
    QCOMPARE(tuttuctl({"hub", "--help"}).code, 0);
    const Ran nowhere = tuttuctl({"hub", "devices", "--config", "/nowhere/hub.json"});
    QCOMPARE(nowhere.code, 1);
    QVERIFY(nowhere.err.contains("/nowhere/hub.json"));
    const Ran away = hub({"devices"}, {{"database", "host=/nowhere dbname=x"}});
    QCOMPARE(away.code, 1);
    QVERIFY(away.err.contains("Look whether PostgreSQL runs"));
}

void TestTuttuctlHub::theHubRefusesToStartWithWhatDoesNotFit()
{
    const auto says = [&](const QJsonObject &other, const QString &words) {
        QProcess service;
        service.start(TUTTU_HUB_PROGRAM, {"--config", settings(other)});
        return service.waitForFinished(20'000) && service.exitCode() == 1 && QString::fromUtf8(service.readAllStandardError()).contains(words);
    };
    QVERIFY(says({{"workers", 0}}, "field 'workers' is a whole number from 1 to 64"));
    QVERIFY(says({{"worker", 1}}, "field 'worker' is not known"));
    QVERIFY(says({{"secretFile", "nothing"}}, "tuttuctl hub init"));
    QVERIFY(says({{"database", must(m_cluster.emptyDatabase())}}, "tuttuctl hub init"));
    QVERIFY(QFile::setPermissions(m_folder.filePath("secret"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(says({}, "chmod 600"));
    QVERIFY(QFile::setPermissions(m_folder.filePath("secret"), QFile::ReadOwner | QFile::WriteOwner));
}

void TestTuttuctlHub::theDoctorNamesWhatIsWrong()
{
    const Ran ran = hub({"doctor"});
    QCOMPARE(ran.code, 6); // there is no front server here
    QVERIFY(ran.err.contains("No device could come in at https://localhost:"));
    QVERIFY(ran.out.contains("The database answers and has schema"));
    QVERIFY(ran.out.contains("The secret is there"));
    QVERIFY2(ran.out.contains(" left. How full the database's is, look there."), qPrintable(ran.out));
    QVERIFY2(ran.out.contains("connections are in use") && ran.out.contains("no standby"), qPrintable(ran.out));
}

void TestTuttuctlHub::whoWasErasedSinceTheBackupIsErasedAgainWhenItIsPutBack()
{
    const QString backup = m_folder.filePath("chain.backup"), ledger = m_folder.filePath("ledger.json");
    const Ran taken = hub({"backup", backup});
    QVERIFY2(taken.code == 0, qPrintable(taken.err));
    // On Tuesday a customer wants to be forgotten.
    auto db = must(PgConnection::open(m_database));
    const QString key = must(db.query("SELECT key FROM feed WHERE bucket = $1 AND NOT deleted AND key LIKE 'customer/%' ORDER BY key LIMIT 1", {ofCustomers.text()})).text(0, 0);
    const ClerkId manager = ClerkId::derived("clerk", "ritva");
    QCOMPARE(hub({"people", "add", "--store", "Turku", "--id", manager.toString(), "--name", "Ritva Aho", "--manager"}).code, 0);
    const HubKeysPtr keys = must(must(ServiceSettings::load(settings())).keys());
    must(db.transaction([&] { return ErasureStore(db, keys).want(turku, manager, CustomerId::fromString(key.mid(9)), OpId::derived("op", "forget them"), SystemClock().now()); }));
    QCOMPARE(must(Erasing(db, keys).apply()), 1);
    QCOMPARE(hub({"erasures", "--save", ledger}).code, 0);
    // On Wednesday the machine burns.
    const QJsonObject anew{{"database", must(m_cluster.emptyDatabase())}};
    const Ran torn = hub({"restore", backup, "--ledger", written(m_folder, "torn.json", "{\"erasures\": [{\"hash\": \"\"}]}")}, anew);
    QVERIFY(torn.code != 0 && torn.err.contains("line 1 of the ledger is not whole"));
    QVERIFY(hub({"store", "list"}, anew).err.contains("tuttuctl hub init")); // nothing was put back yet
    const Ran back = hub({"restore", backup, "--ledger", ledger}, anew);
    QVERIFY2(back.code == 0, qPrintable(back.err));
    QVERIFY2(back.out.contains("1 customer who had been erased is erased again."), qPrintable(back.out));
    auto restored = must(PgConnection::open(anew["database"].toString()));
    QVERIFY(must(restored.query("SELECT deleted FROM feed WHERE bucket = $1 AND key = $2", {ofCustomers.text(), key})).text(0, 0) == "t");
    QCOMPARE(must(restored.query("SELECT count(*) FROM feed WHERE bucket = $1 AND NOT deleted AND key LIKE 'customer/%'", {ofCustomers.text()})).whole(0, 0) + 1,
             must(db.query("SELECT count(*) FROM feed WHERE bucket = $1 AND key LIKE 'customer/%' AND key <> 'customer/gone'", {ofCustomers.text()})).whole(0, 0));
}

QTEST_GUILESS_MAIN(TestTuttuctlHub)
#include "tst_tuttuctlhub.moc"
