// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migration.h"
#include "core/storage/packed.h"
#include "core/storage/statement.h"
#include "tests/core/storage/people.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

qint64 number(Database &db, Sql sql)
{
    Statement s(db, sql);
    return s.step() ? s.integer(0) : -1;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothFilesAreAskedForTheirGuarantees();
    void valuesComeBackAsTheyWere();
    void aTransactionIsAllOrNothing();
    void whatMirrorsRowsIsToldOnlyOfCommits();
    void aStatementInUseMayBeAskedAgain();
    void onlyOneConnectionMayOpenAFile();
    void anotherProcessIsToldSo();
    void aForeignDatabaseIsNotTouched();
    void theTwoFilesAreNotMistakenForEachOther();
    void aFailingMigrationLeavesTheOneBefore();
    void aNewerFileIsRefusedAndLeftAsItIs();
    void releasedMigrationsAreFrozen();
    void packedValuesSurviveAndCutOnesAreRefused();
    void anAppendedFieldKeepsOldCellsReadable();
};

void TestDatabase::bothFilesAreAskedForTheirGuarantees()
{
    QTemporaryDir folder;
    const auto cache = Database::open(folder.filePath("cache.db"), FileKind::Cache);
    const auto outbox = Database::open(folder.filePath("outbox.db"), FileKind::Outbox);
    QVERIFY(cache && outbox);
    for (Database *db : {cache->get(), outbox->get()}) {
        Statement mode(*db, "PRAGMA journal_mode");
        QVERIFY(mode.step());
        QCOMPARE(mode.text(0), u"wal"_s);
        QCOMPARE(number(*db, "PRAGMA foreign_keys"), 1);
        QCOMPARE(number(*db, "PRAGMA secure_delete"), 1);
        QCOMPARE(number(*db, "PRAGMA mmap_size"), 0);
    }
    QCOMPARE(number(**cache, "PRAGMA synchronous"), 1);
    QCOMPARE(number(**outbox, "PRAGMA synchronous"), 2); // FULL
    QCOMPARE(number(**outbox, "PRAGMA page_size"), 8192);
}

void TestDatabase::valuesComeBackAsTheyWere()
{
    QTemporaryDir folder;
    const auto db = Database::open(folder.filePath("cache.db"), FileKind::Cache);
    QVERIFY((*db)->script("CREATE TABLE t (a, b, c, d, e, f, g)"));
    const CustomerId id(QUuid::createUuid());
    const QByteArray binary("\0\x01\xff", 3);
    Statement insert(**db, "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)");
    QVERIFY(insert.bind(qint64(1) << 60, u"İstanbul 宮崎 🎁"_s, binary, noon, QDate(2016, 2, 29), id, std::optional<int>()).run());
    QVERIFY(insert.bind(-1, u""_s, QByteArray(), QDateTime(), QDate(), CustomerId(), Channel::Online).run());
    Statement s(**db, "SELECT * FROM t ORDER BY a DESC");
    QVERIFY(s.step());
    QCOMPARE(s.integer(0), qint64(1) << 60);
    QCOMPARE(s.text(1), u"İstanbul 宮崎 🎁"_s);
    QCOMPARE(s.bytes(2), binary);
    QCOMPARE(s.time(3), noon);
    QCOMPARE(s.day(4), QDate(2016, 2, 29));
    QCOMPARE(s.id<CustomerId>(5), id);
    QVERIFY(s.isNull(6));
    QVERIFY(s.step());
    QCOMPARE(s.integer(0), -1);
    QVERIFY(!s.isNull(1) && s.text(1).isEmpty());
    QVERIFY(s.isNull(2) && s.isNull(3) && s.isNull(4) && s.isNull(5));
    QVERIFY(!s.time(3).isValid() && !s.day(4).isValid() && s.id<CustomerId>(5).isNull());
    QCOMPARE(s.enumeration<Channel>(6), Channel::Online);
    QVERIFY(!s.step() && s.ok());
}

void TestDatabase::aTransactionIsAllOrNothing()
{
    QTemporaryDir folder;
    const auto db = Database::open(folder.filePath("cache.db"), FileKind::Cache);
    QVERIFY((*db)->script("CREATE TABLE t (a INTEGER PRIMARY KEY)"));
    const auto refused = (*db)->transaction([&]() -> Result<int> {
        if (const auto done = Statement(**db, "INSERT INTO t VALUES (1)").run(); !done)
            return done.error();
        const auto again = Statement(**db, "INSERT INTO t VALUES (1)").run();
        return again ? Result<int>(7) : again.error();
    });
    QCOMPARE(refused.error().code, Errc::Duplicate);
    QCOMPARE(number(**db, "SELECT count(*) FROM t"), 0);
    QVERIFY(!(*db)->inTransaction());
    const auto kept = (*db)->transaction([&]() -> Result<int> {
        const auto done = Statement(**db, "INSERT INTO t VALUES (1)").run();
        return done ? Result<int>(7) : done.error();
    });
    QCOMPARE(*kept, 7);
    QCOMPARE(number(**db, "SELECT count(*) FROM t"), 1);
}

void TestDatabase::whatMirrorsRowsIsToldOnlyOfCommits()
{
    QTemporaryDir folder;
    const auto db = Database::open(folder.filePath("cache.db"), FileKind::Cache);
    QStringList told;
    std::ignore = (*db)->transaction([&]() -> Result<> {
        (*db)->onCommit([&] { told.append(u"taken back"_s); });
        return Errc::Invalid;
    });
    std::ignore = (*db)->transaction([&]() -> Result<> {
        (*db)->onCommit([&] { told.append(u"kept"_s); });
        return {};
    });
    QCOMPARE(told, QStringList{u"kept"_s});
}

void TestDatabase::aStatementInUseMayBeAskedAgain()
{
    QTemporaryDir folder;
    const auto db = Database::open(folder.filePath("cache.db"), FileKind::Cache);
    QVERIFY((*db)->script("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2), (3)"));
    static constexpr const char *sql = "SELECT a FROM t ORDER BY a";
    QList<qint64> pairs;
    Statement outer(**db, Sql(sql));
    while (outer.step()) {
        Statement inner(**db, Sql(sql));
        while (inner.step())
            pairs.append(outer.integer(0) * 10 + inner.integer(0));
    }
    QCOMPARE(pairs, (QList<qint64>{11, 12, 13, 21, 22, 23, 31, 32, 33}));
}

void TestDatabase::onlyOneConnectionMayOpenAFile()
{
    QTemporaryDir folder;
    auto first = Database::open(folder.filePath("outbox.db"), FileKind::Outbox);
    QVERIFY(first);
    QCOMPARE(Database::open(folder.filePath("outbox.db"), FileKind::Outbox).error().code, Errc::InUse);
    first->reset();
    QVERIFY(Database::open(folder.filePath("outbox.db"), FileKind::Outbox));
}

void TestDatabase::anotherProcessIsToldSo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("outbox.db");
    if (qEnvironmentVariableIsSet("TUTTU_TEST_OPEN")) { // the child
        const auto db = Database::open(qEnvironmentVariable("TUTTU_TEST_OPEN"), FileKind::Outbox);
        QCOMPARE(db ? Errc::Invalid : db.error().code, Errc::InUse);
        return;
    }
    const auto mine = Database::open(path, FileKind::Outbox);
    QVERIFY(mine);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TUTTU_TEST_OPEN", path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {"anotherProcessIsToldSo"});
    QVERIFY(child.waitForFinished());
    QVERIFY2(child.exitCode() == 0, child.readAll());
}

void TestDatabase::aForeignDatabaseIsNotTouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("cache.db");
    sqlite3 *theirs = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &theirs), SQLITE_OK);
    QCOMPARE(sqlite3_exec(theirs, "CREATE TABLE someone_elses (a); INSERT INTO someone_elses VALUES (1)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(theirs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(Database::open(path, FileKind::Cache).error().code, Errc::Damaged);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestDatabase::theTwoFilesAreNotMistakenForEachOther()
{
    QTemporaryDir folder;
    QVERIFY(Database::open(folder.filePath("outbox.db"), FileKind::Outbox));
    QVERIFY(QFile::rename(folder.filePath("outbox.db"), folder.filePath("cache.db")));
    QCOMPARE(Database::open(folder.filePath("cache.db"), FileKind::Cache).error().code, Errc::Damaged);
}

void TestDatabase::aFailingMigrationLeavesTheOneBefore()
{
    QTemporaryDir folder, sql;
    const auto db = Database::open(folder.filePath("cache.db"), FileKind::Cache);
    write(sql.filePath("0001_one.sql"), "CREATE TABLE one (a);\nINSERT INTO one VALUES (7);");
    write(sql.filePath("0002_two.sql"), "CREATE TABLE two (a);\nUPDATE one SET a = 8;\nCREATE TABLE two (again);");
    write(sql.filePath("0003_three.sql"), "CREATE TABLE three (a);");
    QCOMPARE(Migration(**db).to(sql.path()).error().code, Errc::Io);
    QCOMPARE(*Migration(**db).version(), 1);
    QCOMPARE(number(**db, "SELECT a FROM one"), 7);
    QCOMPARE(number(**db, "SELECT count(*) FROM sqlite_schema"), 1);
    write(sql.filePath("0002_two.sql"), "CREATE TABLE two (a);\nUPDATE one SET a = 8;");
    QVERIFY(Migration(**db).to(sql.path()));
    QCOMPARE(*Migration(**db).version(), 3);
    QCOMPARE(number(**db, "SELECT a FROM one"), 8);
}

void TestDatabase::aNewerFileIsRefusedAndLeftAsItIs()
{
    QTemporaryDir folder, sql;
    const auto db = Database::open(folder.filePath("cache.db"), FileKind::Cache);
    QVERIFY((*db)->script("CREATE TABLE future (a); PRAGMA user_version = 9"));
    write(sql.filePath("0001_one.sql"), "CREATE TABLE one (a);");
    QCOMPARE(Migration(**db).to(sql.path()).error().code, Errc::NewerSchema);
    QCOMPARE(*Migration(**db).version(), 9);
    QCOMPARE(number(**db, "SELECT count(*) FROM sqlite_schema"), 1);
}

void TestDatabase::releasedMigrationsAreFrozen()
{
    // A released file is never changed: shops have run it. A new need is a new file, and a new line here.
    const QMap<QString, QByteArray> released{
        {u"cache/0001_first_shop.sql"_s, "dba8eee2bc3e5dcf0615abcd9cc0915a2be65afe5e23f5a597b5f17c4898929c"},
        {u"cache/0002_carried_secrets.sql"_s, "d276025da39380b5ed35f438eb41f3e2ce569b6f9383eb10305ea723408a54d7"},
        {u"cache/0003_door_counts.sql"_s, "281ef4013c6cb8896271cac652897e6dc4a319ae762a46d4bdfa0d4abb432b6d"},
        {u"cache/0004_what_goes_together.sql"_s, "c21cae6973448d2052094359afd98935fc55eb1412d6020028b87aa43babbcf0"},
        {u"cache/0005_customers_and_captures.sql"_s, "6144c97b11960eea8e7e473017524bca1b0315d020246cd4e5c3af4145d1fef9"},
        {u"cache/0006_what_was_done.sql"_s, "ca2c680d88ea38c4aebe9cd7657b1f69ad02e01a73061c86d5ab473b6fc64252"},
        {u"cache/0007_plan.sql"_s, "256a1f37fdefbd5851715488e1992ca0899cd2c2b66dfa71ffc9a29d5a9ddfd8"},
        {u"cache/0008_tallies.sql"_s, "75bc14a89605423ac302bc6309347094c5fa66320d6972566164b2e36aeacdf4"},
        {u"cache/0009_replica.sql"_s, "2a3a6fdcf24e11723aa84f69af277a980ff77af0cbe21abc03c1d984e927efb3"},
        {u"cache/0010_waiting_records.sql"_s, "d0b60637d66e0073520e47fb1c9eb3d1b8530a338d06d8c4deccf57bd2002aa2"},
        {u"cache/0011_erased.sql"_s, "2cfa4af160d3e2371a6b1f2274e352989e4ee57b663e60ab8c123acfd76fe224"},
        {u"cache/0012_rows_of_ops.sql"_s, "d619d1863f5b38f911a46709bfafc9998016db1ff05a3cb5fa8ee96229cdadc2"},
        {u"cache/0013_orders_of_the_merged.sql"_s, "cb6d0ef09d19cf5a5d2a7337c2672f824e66e7574f41b9fe7bbdc2de0673ccf0"},
        {u"outbox/0001_journal.sql"_s, "5f0798f21445fb141b516a2fe496a090aca039beb127fd4309087bee465ae319"},
        {u"outbox/0002_lease.sql"_s, "56b7cfa82b562afb556b9f17db6d7c3d57838f991753496375ed5b5ad030d2a9"},
    };
    QMap<QString, QByteArray> here;
    for (const QString &folder : {Migration::cacheFolder(), Migration::outboxFolder()}) {
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            here.insert(QDir(folder).dirName() + u'/' + info.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
        }
    }
    QCOMPARE(here, released);
}

void TestDatabase::packedValuesSurviveAndCutOnesAreRefused()
{
    Customer whole = leyla();
    whole.unnoticedUntil = QDateTime(QDate(2026, 11, 21), QTime(15, 0), Qt::UTC); // every field, to the last one, has something to lose
    whole.phoneAsGiven = u"0400 123456"_s;
    const QByteArray bytes = packed(whole);
    QCOMPARE(*unpacked<Customer>(bytes), whole);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto cut = unpacked<Customer>(bytes.left(size)); // must not crash; a cut between two fields reads as an older cell
        QVERIFY(!cut || *cut != whole);
    }
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ 0xff);
        std::ignore = unpacked<Customer>(changed);
    }
    const Customer empty;
    QCOMPARE(*unpacked<Customer>(packed(empty)), empty);
}

namespace {
struct Old { QString name; int count = 0; };
struct New { QString name; int count = 0; QStringList added{u"default"_s}; };
template<typename V, Same<Old> T> void fields(V &v, T &t) { v("name", t.name); v("count", t.count); }
template<typename V, Same<New> T> void fields(V &v, T &t) { v("name", t.name); v("count", t.count); v("added", t.added); }
} // namespace

void TestDatabase::anAppendedFieldKeepsOldCellsReadable()
{
    const auto read = unpacked<New>(packed(Old{u"mug"_s, -3}));
    QVERIFY(read);
    QCOMPARE(read->name, u"mug"_s);
    QCOMPARE(read->count, -3);
    QCOMPARE(read->added, QStringList{u"default"_s});
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
