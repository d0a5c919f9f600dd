// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/hubrig.h"

#include <QDir>

#include <thread>

using namespace tuttu;

class TestPostgres : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void whatIsNotInstalledIsSaid();
    void valuesComeBackAsTheyWentIn();
    void aTransactionThatFailedLeavesNothing();
    void aFailedStatementIsNotCommittedBySilence();
    void errorsSayWhatToDoNext();
    void aLostConnectionIsUnreachable();
    void aSnapshotSeesOneMomentAndWritesNothing();
    void releasedSchemasAreFrozen();
    void hubsThatStartTogetherMakeOneSchema();
    void aNewerSchemaIsLeftAlone();
    void aSchemaFileThatFailsLeavesNothing();
    void everyKeyBeginsWithTheStore();

private:
    PostgresCluster m_cluster;
};

void TestPostgres::whatIsNotInstalledIsSaid()
{
    PostgresCluster nowhere;
    QCOMPARE(nowhere.start("/usr/lib/postgresql/no"), "PostgreSQL 15 is not in /usr/lib/postgresql/no: install Debian's package postgresql (packaging/install-dependencies test)");
}

void TestPostgres::valuesComeBackAsTheyWentIn()
{
    auto db = must(PgConnection::open(must(m_cluster.emptyDatabase())));
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every += char(i);
    const QDateTime at(QDate(2026, 11, 22), QTime(9, 30, 0, 250), Qt::UTC);
    const auto rows = must(db.query("SELECT $1::bytea, $2::text, $3::bigint, $4::uuid, $5::uuid, $6::boolean, $7::timestamptz = '2026-11-22 09:30:00.25+00', $8::xid8::text",
                                    {every, QString("'; DROP TABLE op; -- \u00e4 \u5bae"), qint64(-5), turku, StoreId(), true, at, quint64(18'446'744'073'709'551'615u)}));
    QCOMPARE(rows.bytes(0, 0), every);
    QCOMPARE(rows.text(0, 1), "'; DROP TABLE op; -- \u00e4 \u5bae");
    QCOMPARE(rows.whole(0, 2), -5);
    QCOMPARE(rows.id<StoreId>(0, 3), turku);
    QVERIFY(rows.isNull(0, 4));
    QVERIFY(rows.yes(0, 5));
    QVERIFY(rows.yes(0, 6));
    QCOMPARE(rows.xid(0, 7), 18'446'744'073'709'551'615u);
}

void TestPostgres::aTransactionThatFailedLeavesNothing()
{
    auto db = must(PgConnection::open(must(m_cluster.emptyDatabase())));
    must(db.script("CREATE TABLE t (n int)"));
    const auto failed = db.transaction([&]() -> Result<> {
        must(db.run("INSERT INTO t VALUES ($1)", {1}));
        return {Errc::Cancelled};
    });
    QCOMPARE(failed.error().code, Errc::Cancelled);
    QCOMPARE(countOf(db, "t"), 0);
    must(db.transaction([&] { return db.run("INSERT INTO t VALUES ($1)", {2}); }));
    QCOMPARE(countOf(db, "t"), 1);
}

void TestPostgres::aFailedStatementIsNotCommittedBySilence()
{
    auto db = must(PgConnection::open(must(m_cluster.emptyDatabase())));
    must(db.script("CREATE TABLE t (n int)"));
    const auto done = db.transaction([&]() -> Result<> {
        must(db.run("INSERT INTO t VALUES (1)"));
        std::ignore = db.run("SELECT 1 / 0"); // forgotten by whoever wrote this
        return {};
    });
    QCOMPARE(done.error().code, Errc::Io);
    QCOMPARE(countOf(db, "t"), 0);
}

void TestPostgres::errorsSayWhatToDoNext()
{
    auto db = must(PgConnection::open(must(m_cluster.emptyDatabase())));
    must(db.script("CREATE TABLE t (secret text PRIMARY KEY)"));
    must(db.run("INSERT INTO t VALUES ($1)", {QString("Aino")}));
    const auto twice = db.run("INSERT INTO t VALUES ($1)", {QString("Aino")});
    QCOMPARE(twice.error().code, Errc::Invalid);
    QVERIFY2(!twice.error().detail.contains("Aino"), qPrintable(twice.error().detail)); // logs travel
    QCOMPARE(db.run("SELECT nonsense").error().code, Errc::Io);
    QCOMPARE(db.run("SELECT $1::uuid", {QString("x")}).error().code, Errc::Invalid);
    QCOMPARE(PgConnection::open("host=/nowhere dbname=x").error().code, Errc::Unreachable);
}

void TestPostgres::aLostConnectionIsUnreachable()
{
    const QString info = must(m_cluster.emptyDatabase());
    auto db = must(PgConnection::open(info));
    auto other = must(PgConnection::open(info));
    const qint64 pid = must(db.query("SELECT pg_backend_pid()")).whole(0, 0);
    must(other.run("SELECT pg_terminate_backend($1, 5000)", {int(pid)}));
    QCOMPARE(db.run("SELECT 1").error().code, Errc::Unreachable);
    QCOMPARE(db.run("SELECT 1").error().code, Errc::Unreachable); // and stays so
}

void TestPostgres::aSnapshotSeesOneMomentAndWritesNothing()
{
    const QString info = must(m_cluster.emptyDatabase());
    auto db = must(PgConnection::open(info));
    auto other = must(PgConnection::open(info));
    must(db.script("CREATE TABLE t (n int)"));
    must(db.snapshot([&]() -> Result<> {
        const qint64 before = countOf(db, "t");
        must(other.run("INSERT INTO t VALUES (1)"));
        return before == 0 && countOf(db, "t") == 0 ? Result<>() : Result<>(Errc::Invalid);
    }));
    QCOMPARE(db.snapshot([&] { return db.run("INSERT INTO t VALUES (2)"); }).error().code, Errc::Io);
    QCOMPARE(countOf(db, "t"), 1);
}

void TestPostgres::releasedSchemasAreFrozen()
{
    // A database out there was made by these very files. Never change one: add the next.
    const QMap<QString, QByteArray> released{
        {"0001_ops_and_feed.sql", "2f4cd0183424316a7dd4595bcdeb79359a0df1cc74dee604f8c078e7e357233c"},
        {"0002_devices.sql", "29192b7f169a18fac976a6291b18ff48bbb0de9f576cd6427349b27047ae1ea8"},
        {"0003_records.sql", "c33a868f80c2ab2919e18a92018dccc4c3b957a5f890be1ab4363fb20ca8fae7"},
        {"0004_content.sql", "a4d7dafd1512591b2dd16cb8b546cc9960904dc7fece45836d04e0aaddc6c1a9"},
        {"0005_people.sql", "e9f44fcb2aaec281797d7f252c506aa4716d473eed5a592e88a8f0aba47f2cc9"},
        {"0006_erasures.sql", "e02358ba580d5079960b0fd2b314d2076c6d44a2338c5633fa652ed0cdfaa8d9"},
        {"0007_fleet.sql", "257a6b995ae361c65d3e9f586d4de1aa984f2bfc36e834732c2c47f1bf68b71a"},
        {"0008_accounts.sql", "1273ef8bc37b34eea6d41cf4d021b5c8ecc856da310169bb09110c02813df842"},
        {"0009_captured.sql", "a3d7a0199066095f681267c7a1701ef9e5bb8e6739022f74f30417d91f0da9c4"},
        {"0010_names.sql", "5f600c54e3c5784cf3f8f5b8532394a315d55d85da4b48bf1b3616e181eb6475"},
        {"0011_asked.sql", "b3416671620c834fe63c8d828269bec2fc92aec87b3c00b63b2fa5ee35a9edba"},
    };
    QMap<QString, QByteArray> here;
    for (const QFileInfo &info : QDir(PgMigration::folder()).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        here.insert(info.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    QCOMPARE(here, released);
}

void TestPostgres::hubsThatStartTogetherMakeOneSchema()
{
    const QString info = must(m_cluster.emptyDatabase());
    std::vector<Result<>> done(4, Result<>());
    std::vector<std::thread> hubs;
    for (Result<> &each : done) {
        hubs.emplace_back([&] {
            auto db = must(PgConnection::open(info));
            each = PgMigration(db).to(PgMigration::folder());
        });
    }
    for (std::thread &hub : hubs)
        hub.join();
    for (const Result<> &each : done)
        QVERIFY2(each, qPrintable(each ? QString() : each.error().detail));
    auto db = must(PgConnection::open(info));
    const QString newest = QDir(PgMigration::folder()).entryList(QDir::Files, QDir::Name).last();
    QCOMPARE(must(PgMigration(db).version()), newest.left(4).toInt());
    QCOMPARE(countOf(db, "feed_generation"), 1);
}

void TestPostgres::aNewerSchemaIsLeftAlone()
{
    auto db = must(PgConnection::open(must(m_cluster.hubDatabase())));
    must(db.run("INSERT INTO schema_migration (number) VALUES (9999)"));
    QCOMPARE(PgMigration(db).to(PgMigration::folder()).error().code, Errc::NewerSchema);
}

void TestPostgres::aSchemaFileThatFailsLeavesNothing()
{
    auto db = must(PgConnection::open(must(m_cluster.emptyDatabase())));
    QTemporaryDir folder;
    const auto write = [&](const char *name, const char *sql) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sql) > 0);
    };
    write("0001_good.sql", "CREATE TABLE good (n int); INSERT INTO good VALUES (1);");
    write("0002_bad.sql", "CREATE TABLE bad (n int); INSERT INTO nowhere VALUES (1);");
    const auto failed = PgMigration(db).to(folder.path());
    QCOMPARE(failed.error().code, Errc::Damaged);
    QVERIFY2(failed.error().detail.startsWith("0002_bad.sql: "), qPrintable(failed.error().detail));
    QCOMPARE(must(PgMigration(db).version()), 0);
    QVERIFY(!must(db.query("SELECT to_regclass('good') IS NOT NULL")).yes(0, 0));
}

void TestPostgres::everyKeyBeginsWithTheStore()
{
    auto db = must(PgConnection::open(must(m_cluster.hubDatabase())));
    const auto keys = must(db.query(R"(
        SELECT c.relname, a.attname FROM pg_index i
        JOIN pg_class c ON c.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
        WHERE c.relnamespace = 'public'::regnamespace AND c.relname NOT IN ('schema_migration', 'feed_generation', 'device_home', 'customer_home', 'customer_mark', 'customer_store', 'content', 'content_piece', 'erasure', 'fleet_watcher')
          AND i.indexrelid <> 'op_names'::regclass)"));
    QVERIFY(keys.size() >= 11); // whoever is erased is looked for in all stores
    for (int i = 0; i < keys.size(); ++i)
        QVERIFY2(keys.text(i, 1) == "home", qPrintable(keys.text(i, 0)));
}

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
