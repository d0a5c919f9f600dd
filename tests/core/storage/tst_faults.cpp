// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"
#include "core/storage/customersearch.h"
#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/storagecheck.h"
#include "tests/core/storage/faultvfs.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <sqlite3.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

NoteAdded noteSaying(Rig &rig, const QString &text)
{
    return {{rig.ids().make<NoteId>(), leyla().id, {}, rig.clock().now(), {}, text}};
}

size_t notesIn(Rig &rig)
{
    const auto key = rig.run([](Shelf &s) { return CustomerStore(s).key(leyla().id); });
    return key ? rig.run([&](Shelf &s) { return CaptureStore(s).notesOf(*key, leyla().id); })->size() : 0;
}

CheckReport doctor(Rig &rig) { return *rig.run([&](Shelf &s) { return StorageCheck(s).check(*rig.keys()); }); }

constexpr int endless = -1;

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultVfs::install(); }
    void cleanup() { FaultVfs::heal(); }
    void aCaptureThatWasNotWrittenIsNotAcknowledged_data();
    void aCaptureThatWasNotWrittenIsNotAcknowledged();
    void aFullCacheLosesNoCapture_data();
    void aFullCacheLosesNoCapture();
    void anImportIsNeverHalfThere_data();
    void anImportIsNeverHalfThere();
    void aFullDiskAtTheStartIsSaid();
    void aCheckpointThatFailsIsDoneLater();
};

void TestFaults::aCaptureThatWasNotWrittenIsNotAcknowledged_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("times");
    QTest::addColumn<Errc>("told");
    QTest::newRow("the disk is full") << int(FaultVfs::Write) << SQLITE_FULL << endless << Errc::DiskFull;
    QTest::newRow("the disk is full once") << int(FaultVfs::Write) << SQLITE_FULL << 1 << Errc::DiskFull;
    QTest::newRow("writing fails") << int(FaultVfs::Write) << SQLITE_IOERR_WRITE << endless << Errc::Io;
    QTest::newRow("writing fails once") << int(FaultVfs::Write) << SQLITE_IOERR_WRITE << 1 << Errc::Io;
    QTest::newRow("syncing fails") << int(FaultVfs::Sync) << SQLITE_IOERR_FSYNC << endless << Errc::Io;
    QTest::newRow("syncing fails once") << int(FaultVfs::Sync) << SQLITE_IOERR_FSYNC << 1 << Errc::Io;
}

void TestFaults::aCaptureThatWasNotWrittenIsNotAcknowledged()
{
    QFETCH(int, call);
    QFETCH(int, code);
    QFETCH(int, times);
    QFETCH(Errc, told);
    int refusals = 0;
    for (int k = 1; k <= 12; ++k) {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.keep(noteSaying(rig, u"before"_s)));
        const Op op = rig.op(noteSaying(rig, u"the one"_s));
        FaultVfs::failFrom(FaultVfs::Call(call), k, code, "outbox.db-wal", times);
        const auto first = answerOf(rig.storage().keep(op));
        const bool failed = FaultVfs::failed() > 0;
        QCOMPARE(first.ok(), !failed); // acknowledged exactly when nothing failed
        if (failed) {
            ++refusals;
            QCOMPARE(first.error().code, told);
            QCOMPARE(*answerOf(rig.storage().pendingOps()), 1);
            if (times == endless)
                QCOMPARE(answerOf(rig.storage().keep(op)).error().code, told);
        }
        QCOMPARE(notesIn(rig), size_t(failed ? 1 : 2)); // nothing of it in the cache
        FaultVfs::heal(); // space returns; nobody restarts
        const auto again = answerOf(rig.storage().keep(op));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(again->seq, 2); // no gap
        QCOMPARE(rig.keep(noteSaying(rig, u"after"_s))->seq, 3);
        QVERIFY(doctor(rig).sound());
        rig.close();
        QVERIFY(rig.open());
        QCOMPARE(doctor(rig).ops, 3);
        QCOMPARE(notesIn(rig), size_t(3));
        QVERIFY(doctor(rig).sound());
    }
    QVERIFY(refusals > 0);
}

void TestFaults::aFullCacheLosesNoCapture_data()
{
    QTest::addColumn<int>("k");
    for (int k : {1, 2, 3, 4, 6, 8, 12})
        QTest::newRow(qPrintable(u"from write %1 on"_s.arg(k))) << k;
}

void TestFaults::aFullCacheLosesNoCapture()
{
    QFETCH(int, k);
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.keep(CustomerCreated{leyla()}));
    FaultVfs::failFrom(FaultVfs::Write, k, SQLITE_FULL, "cache.db-wal");
    for (int i = 0; i < 4; ++i)
        QVERIFY(rig.keep(noteSaying(rig, u"note"_s))); // safe: it is in the outbox
    QVERIFY(FaultVfs::failed() > 0);
    QVERIFY(notesIn(rig) < 4);
    FaultVfs::heal();
    QVERIFY(rig.keep(noteSaying(rig, u"the fifth brings the others along"_s)));
    QCOMPARE(notesIn(rig), size_t(5));
    const CheckReport report = doctor(rig);
    QVERIFY(report.sound());
    QCOMPARE(report.ops, 6);
    QCOMPARE(report.notes, 5);
}

void TestFaults::anImportIsNeverHalfThere_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("full") << SQLITE_FULL;
    QTest::newRow("error") << SQLITE_IOERR_WRITE;
}

void TestFaults::anImportIsNeverHalfThere()
{
    QFETCH(int, code);
    const Product mug = productNamed(u"22423"_s, u"Regency Mug"_s);
    std::vector<Customer> customers;
    std::vector<Order> orders;
    for (int i = 0; i < 400; ++i) {
        customers.push_back(customerNamed(QString::number(i), u"Person %1"_s.arg(QString(i % 26 + 1, u'a')), u"p%1@example.invalid"_s.arg(i)));
        orders.push_back(orderOf(QString::number(i), customers.back().id, noon, {line(mug, 1), line(mug, 2), line(mug, 3)}));
    }
    for (const int k : {1, 2, 5, 17, 40}) {
        Rig rig;
        QVERIFY(rig.open() && rig.waitForSearch());
        QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importProducts(std::span(&mug, 1)); }));
        FaultVfs::failFrom(FaultVfs::Write, k, code, "cache.db-wal");
        const auto failed = rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(customers); });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, code == SQLITE_FULL ? Errc::DiskFull : Errc::Io);
        QCOMPARE(*rig.run([](Shelf &s) { return CustomerStore(s).count(); }), 0);
        QVERIFY(rig.run([](Shelf &s) { return CustomerSearch(s).find(u"person"_s); })->hits.empty()); // nor in memory
        FaultVfs::heal();
        QCOMPARE(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(customers); })->kept, 400);
        FaultVfs::failFrom(FaultVfs::Write, k, code, "cache.db-wal");
        QVERIFY(!rig.run([&](Shelf &s) { return ImportStore(s).importOrders(orders); }));
        QCOMPARE(doctor(rig).orders, 0);
        QCOMPARE(doctor(rig).orderLines, 0);
        FaultVfs::heal();
        QCOMPARE(rig.run([&](Shelf &s) { return ImportStore(s).importOrders(orders); })->kept, 400);
        QCOMPARE(doctor(rig).orderLines, 1200);
        QVERIFY(doctor(rig).sound());
    }
}

void TestFaults::aFullDiskAtTheStartIsSaid()
{
    for (int k = 1; k <= 8; ++k) {
        Rig rig;
        FaultVfs::failFrom(FaultVfs::Write, k, SQLITE_FULL, "");
        const auto refused = rig.open();
        if (FaultVfs::failed() == 0)
            break;
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::DiskFull);
        FaultVfs::heal();
        QVERIFY(answerOf(rig.storage().open(rig.folder(), rig.keys())));
        QCOMPARE(rig.keep(VisitSeen{})->seq, 1);
        QVERIFY(doctor(rig).sound());
    }
}

void TestFaults::aCheckpointThatFailsIsDoneLater()
{
    Rig rig;
    QVERIFY(rig.open());
    // The main file takes nothing, the WAL does: commits are good, checkpoints are not.
    FaultVfs::failFrom(FaultVfs::Write, 1, SQLITE_IOERR_WRITE, "outbox.db");
    for (int i = 0; i < 400; ++i)
        QVERIFY(rig.keep(noteSaying(rig, QString(200, u'x'))));
    QVERIFY(FaultVfs::failed() > 0);
    QCOMPARE(notesIn(rig), size_t(400));
    FaultVfs::heal();
    rig.close();
    QVERIFY(rig.open());
    QVERIFY(doctor(rig).sound());
    QCOMPARE(doctor(rig).ops, 400);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
