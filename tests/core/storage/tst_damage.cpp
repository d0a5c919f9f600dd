// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/outbox.h"
#include "core/storage/profilestore.h"
#include "core/storage/staffstore.h"
#include "core/storage/storagecheck.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <QDir>
#include <QRandomGenerator>

#include <unistd.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr int opsKept = 40;
const Clerk mia{ClerkId::derived("clerk", u"mia"_s), u"Mia"_s, u"M"_s, Role::Manager};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

/** A shop with a customer, orders and forty notes in the journal, closed. */
void fillShop(Rig &rig)
{
    QVERIFY(rig.open());
    const Product mug = productNamed(u"22423"_s, u"Regency Mug"_s);
    std::vector<Customer> customers{leyla()};
    for (int i = 2; i < 60; ++i)
        customers.push_back(customerNamed(QString::number(i), u"Person %1"_s.arg(i)));
    std::vector<Order> orders;
    for (int i = 0; i < 200; ++i)
        orders.push_back(orderOf(QString::number(i), customers[size_t(i % 59)].id, noon.addDays(-i), {line(mug, 1), line(mug, 2)}));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importProducts(std::span(&mug, 1)); }));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(customers); }));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importOrders(orders); }));
    QVERIFY(rig.run([](Shelf &s) { return StaffStore(s).putClerk(mia); }));
    for (int i = 0; i < opsKept; ++i)
        QVERIFY(rig.keep(NoteAdded{{rig.ids().make<NoteId>(), leyla().id, mia.id, noon.addSecs(i), {}, u"note %1 "_s.arg(i) + QString(i * 20, u'x')}}));
    rig.close();
}

size_t notesIn(Rig &rig)
{
    const auto key = rig.run([](Shelf &s) { return CustomerStore(s).key(leyla().id); });
    if (!key)
        return 0;
    const auto notes = rig.run([&](Shelf &s) { return CaptureStore(s).notesOf(*key, leyla().id); });
    return notes ? notes->size() : 0;
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCacheThatIsNoDatabaseIsRebuilt_data();
    void aCacheThatIsNoDatabaseIsRebuilt();
    void everyPageOfTheCacheMayBeBroken();
    void aBrokenCacheStillCaptures();
    void everyPageOfTheOutboxMayBeBroken();
    void anOutboxWithoutItsHeadGivesAllItsOpsBack();
    void aRecordWithAWrongChecksumIsCountedAsLost();
    void aRescueWithoutTheKeyNeedsTheDevicesRow();
    void aLeftWalIsNotPlayedIntoTheRescuedFile();
    void filesOneMayOnlyReadAreSaidSo();
    void aNewerFileIsLeftAlone();

private:
    void restore(Rig &rig) const
    {
        rig.close();
        for (const QString &file : QDir(rig.folder()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(rig.folder() + u'/' + file);
        writeBytes(rig.cachePath(), m_cache);
        writeBytes(rig.outboxPath(), m_outbox);
    }
    QByteArray m_cache, m_outbox;
};

void TestDamage::initTestCase()
{
    Rig rig;
    fillShop(rig);
    m_cache = bytesOf(rig.cachePath());
    m_outbox = bytesOf(rig.outboxPath());
    QVERIFY(m_cache.size() > 20 * 4096 && m_outbox.size() > 5 * 8192);
}

void TestDamage::aCacheThatIsNoDatabaseIsRebuilt_data()
{
    QTest::addColumn<QByteArray>("content"); // empty: a folder
    QTest::newRow("a text") << QByteArray("Dear diary, today we sold forty mugs.\n").repeated(200);
    QTest::newRow("a short text") << QByteArray("hello");
    QTest::newRow("random bytes") << [] {
        QByteArray bytes(40'000, Qt::Uninitialized);
        QRandomGenerator random(1);
        for (char &c : bytes)
            c = char(random.generate());
        return bytes;
    }();
    QTest::newRow("half a database") << m_cache.left(m_cache.size() / 2);
    QTest::newRow("only its first page") << m_cache.left(4096);
    QTest::newRow("a folder") << QByteArray();
    QTest::newRow("the outbox") << m_outbox;
}

void TestDamage::aCacheThatIsNoDatabaseIsRebuilt()
{
    QFETCH(QByteArray, content);
    Rig rig;
    restore(rig);
    QVERIFY(QFile::remove(rig.cachePath()));
    if (content.isEmpty())
        QVERIFY(QDir().mkpath(rig.cachePath() + u"/inside"_s));
    else
        writeBytes(rig.cachePath(), content);
    const auto refused = rig.open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Damaged);
    QVERIFY(refused.error().detail.contains("cache.db"));
    const auto aside = answerOf(rig.storage().rebuildCache(rig.folder()));
    QVERIFY2(aside, qPrintable(aside ? QString() : aside.error().detail));
    QVERIFY(QFileInfo::exists(*aside));
    const auto opened = answerOf(rig.storage().open(rig.folder(), rig.keys()));
    QVERIFY(opened);
    QCOMPARE(opened->replayed, opsKept);
    QCOMPARE(notesIn(rig), size_t(opsKept));
    // Once more: an earlier one put aside does not stand in the way.
    QVERIFY(answerOf(rig.storage().rebuildCache(rig.folder())));
    QVERIFY(answerOf(rig.storage().open(rig.folder(), rig.keys())));
}

void TestDamage::everyPageOfTheCacheMayBeBroken()
{
    const int samples = qEnvironmentVariableIntValue("TUTTU_MUTANTS") > 0 ? qEnvironmentVariableIntValue("TUTTU_MUTANTS") : 120;
    QRandomGenerator random(20261121);
    Rig rig;
    int noticed = 0;
    for (int i = 0; i < samples; ++i) {
        restore(rig);
        QByteArray mutant = m_cache;
        const qsizetype page = i % (mutant.size() / 4096) * 4096;
        if (i % 3 == 0)
            mutant.replace(page, 4096, QByteArray(4096, i % 2 ? '\0' : '\xff')); // a page gone
        else
            mutant[page + random.bounded(4096)] = char(random.generate()); // a byte changed
        writeBytes(rig.cachePath(), mutant);
        const auto opened = rig.open();
        if (opened) { // values may be wrong, sealed ones are refused; nothing crashes and nothing hangs
            std::ignore = rig.run([](Shelf &s) { return ProfileStore(s).profile(leyla().id); });
            QVERIFY(rig.run([&](Shelf &s) { return StorageCheck(s).check(*rig.keys()); }));
            QVERIFY(rig.keep(VisitSeen{}));
            continue;
        }
        ++noticed;
        QVERIFY2(opened.error().code == Errc::Damaged || opened.error().code == Errc::NewerSchema, qPrintable(opened.error().detail));
        QVERIFY(answerOf(rig.storage().rebuildCache(rig.folder())));
        const auto again = answerOf(rig.storage().open(rig.folder(), rig.keys()));
        QVERIFY(again);
        QCOMPARE(notesIn(rig), size_t(opsKept));
    }
    QVERIFY(noticed > samples / 4);
}

void TestDamage::aBrokenCacheStillCaptures()
{
    Rig rig;
    restore(rig);
    writeBytes(rig.cachePath(), "nonsense, and long enough to be looked at as a database header, which it is not, is it? No.....");
    QCOMPARE(rig.open().error().code, Errc::Damaged);
    const auto kept = rig.keep(NoteAdded{{rig.ids().make<NoteId>(), leyla().id, {}, noon, {}, u"all the same"_s}});
    QVERIFY(kept);
    QCOMPARE(kept->seq, opsKept + 1);
    QCOMPARE(rig.run([](Shelf &s) { return CustomerStore(s).count(); }).error().code, Errc::Damaged);
}

void TestDamage::everyPageOfTheOutboxMayBeBroken()
{
    const qsizetype pages = m_outbox.size() / 8192;
    Rig rig;
    for (qsizetype page = 0; page < pages; ++page) {
        restore(rig);
        QByteArray mutant = m_outbox;
        const QByteArray gone = mutant.mid(page * 8192, 8192);
        mutant.replace(page * 8192, 8192, QByteArray(8192, '\xa5'));
        writeBytes(rig.outboxPath(), mutant);
        const qint64 lostWithThePage = qint64(OpRecord::findAll(gone).size());
        const auto refused = rig.open();
        QVERIFY2(!refused, qPrintable(QString::number(page)));
        QCOMPARE(refused.error().code, Errc::Damaged);
        QVERIFY(refused.error().detail.contains("outbox.db"));
        const auto rescued = answerOf(rig.storage().rescueOutbox(rig.folder(), rig.keys()));
        QVERIFY2(rescued, qPrintable(rescued ? QString() : rescued.error().detail));
        QCOMPARE(rescued->kept, opsKept - lostWithThePage); // every record outside the broken page
        QVERIFY(QFileInfo::exists(rescued->aside));
        const auto opened = answerOf(rig.storage().open(rig.folder(), rig.keys()));
        QVERIFY(opened);
        // Never silently fewer: by the rescue's own count or, when the numbers themselves were on the broken page, against the cache.
        QCOMPARE(rescued->lost + opened->lostOps, lostWithThePage);
        if (rescued->staffKept)
            QCOMPARE(*rig.run([](Shelf &s) { return StaffStore(s).clerks(); }), std::vector<Clerk>{mia});
        const auto next = rig.keep(VisitSeen{});
        QVERIFY(next);
        QVERIFY(next->epoch > 1 || next->seq == opsKept + 1);
        QVERIFY(rig.run([&](Shelf &s) { return StorageCheck(s).check(*rig.keys()); })->outboxFaults.isEmpty());
    }
}

void TestDamage::anOutboxWithoutItsHeadGivesAllItsOpsBack()
{
    Rig rig;
    restore(rig);
    writeBytes(rig.outboxPath(), "No head, no tree, only " + m_outbox.mid(8192));
    QCOMPARE(rig.open().error().code, Errc::Damaged);
    const auto rescued = answerOf(rig.storage().rescueOutbox(rig.folder(), rig.keys()));
    QVERIFY(rescued);
    QCOMPARE(rescued->kept, opsKept);
    QCOMPARE(rescued->lost, 0);
    QVERIFY(!rescued->staffKept);
    QVERIFY(QFile::remove(rig.cachePath()));
    QCOMPARE(answerOf(rig.storage().open(rig.folder(), rig.keys()))->replayed, opsKept);
    QCOMPARE(notesIn(rig), size_t(opsKept));
}

void TestDamage::aRecordWithAWrongChecksumIsCountedAsLost()
{
    Rig rig;
    restore(rig);
    QByteArray mutant = m_outbox;
    const qsizetype at = mutant.indexOf("TuttuOp1", mutant.size() / 2);
    QVERIFY(at > 0);
    mutant[at + 60] = char(mutant[at + 60] ^ 0x10);
    writeBytes(rig.outboxPath(), mutant);
    QVERIFY(rig.open()); // the tree is sound: only looking into the records shows it
    const auto report = rig.run([&](Shelf &s) { return StorageCheck(s).check(*rig.keys()); });
    QCOMPARE(report->damagedOps, 1);
    QVERIFY(!report->sound());
    const auto rescued = answerOf(rig.storage().rescueOutbox(rig.folder(), rig.keys()));
    QCOMPARE(rescued->kept, opsKept - 1);
    QCOMPARE(rescued->lost, 1);
    QVERIFY(rescued->staffKept);
}

void TestDamage::aRescueWithoutTheKeyNeedsTheDevicesRow()
{
    Rig rig;
    restore(rig);
    QVERIFY(rig.open());
    const auto whole = answerOf(rig.storage().rescueOutbox(rig.folder(), nullptr));
    QCOMPARE(whole->kept, opsKept);
    restore(rig);
    writeBytes(rig.outboxPath(), "No head, no tree, only " + m_outbox.mid(8192));
    QCOMPARE(rig.open().error().code, Errc::Damaged);
    QCOMPARE(answerOf(rig.storage().rescueOutbox(rig.folder(), nullptr)).error().code, Errc::KeyLocked);
    QVERIFY(bytesOf(rig.outboxPath()).startsWith("No head")); // what cannot be mended yet is left as it is
}

void TestDamage::aLeftWalIsNotPlayedIntoTheRescuedFile()
{
    Rig rig;
    restore(rig);
    QVERIFY(rig.open());
    QVERIFY(rig.keep(VisitSeen{}));
    const QByteArray wal = bytesOf(rig.outboxPath() + u"-wal"_s); // as after a kill
    QVERIFY(!OpRecord::findAll(wal).empty());
    restore(rig);
    QByteArray mutant = m_outbox;
    mutant.replace(100, 900, QByteArray(900, '\0'));
    writeBytes(rig.outboxPath(), mutant);
    writeBytes(rig.outboxPath() + u"-wal"_s, wal);
    std::ignore = rig.open(); // the WAL may even heal the page; the rescue must cope either way
    const auto rescued = answerOf(rig.storage().rescueOutbox(rig.folder(), rig.keys()));
    QVERIFY(rescued);
    QCOMPARE(rescued->kept, opsKept + 1);
    QVERIFY(answerOf(rig.storage().open(rig.folder(), rig.keys())));
    QCOMPARE(rig.keep(VisitSeen{})->seq, opsKept + 2);
    QVERIFY(rig.run([&](Shelf &s) { return StorageCheck(s).check(*rig.keys()); })->sound());
}

void TestDamage::filesOneMayOnlyReadAreSaidSo()
{
    Rig rig;
    restore(rig);
    const auto readOnlyFor = [&](const QString &path) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    };
    QFile::setPermissions(rig.folder(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup);
    readOnlyFor(rig.cachePath());
    readOnlyFor(rig.outboxPath());
    const bool root = geteuid() == 0; // to root nothing is read-only: be nobody for a moment
    if (root)
        QVERIFY(setresuid(65534, 65534, 0) == 0);
    const auto refused = rig.open();
    rig.close();
    if (root)
        QVERIFY(setresuid(0, 0, 0) == 0);
    QFile::setPermissions(rig.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!refused);
    QVERIFY2(refused.error().code == Errc::ReadOnly, qPrintable(refused.error().detail));
    QCOMPARE(bytesOf(rig.outboxPath()), m_outbox);
}

void TestDamage::aNewerFileIsLeftAlone()
{
    Rig rig;
    restore(rig);
    QVERIFY(rig.open());
    QVERIFY(rig.run([](Shelf &s) { return s.outbox.script("PRAGMA user_version = 99"); }));
    rig.close();
    QCOMPARE(rig.open().error().code, Errc::NewerSchema);
    restore(rig);
    QVERIFY(rig.open());
    QVERIFY(rig.run([](Shelf &s) { return s.cache.script("PRAGMA user_version = 99"); }));
    rig.close();
    QCOMPARE(rig.open().error().code, Errc::NewerSchema);
    QVERIFY(rig.keep(VisitSeen{})); // the outbox is ours: captures go on
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
