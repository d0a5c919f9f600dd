// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"
#include "core/storage/customersearch.h"
#include "core/storage/customerstore.h"
#include "core/storage/erasedstore.h"
#include "core/storage/importstore.h"
#include "core/storage/opapplier.h"
#include "core/storage/statement.h"
#include "core/storage/takeback.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <QDir>

#include <sqlite3.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Somebody is erased from a device. */
class TestErasure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingOfThemIsLeftAndTheOthersAreAsTheyWere();
    void noRowOfAnyTableNamesThem();
    void theSealedBytesAreGoneFromTheFilesTheLogAndTheJournal();
    void whatIsSaidOfThemLaterHasNoEffectAndIsNoTrouble();
    void itCannotBeTakenBack();
    void aCacheBuiltAnewFromTheJournalHasNothingOfThem();
    void anImportDoesNotBringThemBack();

private:
    Op said(const Outcome &outcome)
    {
        const auto kept = m_rig->keep(outcome);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        return *kept;
    }
    void erase() { said(CustomerErased{leyla().id, u"She asked for it by letter"_s}); }
    /** Every sealed cell of theirs and every record of the journal about them, as they lie on the disk. */
    QByteArrayList sealedBytes();
    QByteArray everything() const
    {
        QByteArray heap;
        for (const QFileInfo &info : QDir(m_rig->folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                heap += file.readAll();
        }
        return heap;
    }
    bool outboxIsClean()
    {
        return QTest::qWaitFor([this] {
            return m_rig->run([](Shelf &s) -> Result<bool> {
                Statement left(s.cache, "SELECT EXISTS (SELECT 1 FROM erasing)");
                return left.step() ? Result<bool>(left.integer(0) == 0) : left.error();
            }).value();
        }, 20'000);
    }
    qint64 number(Sql sql)
    {
        return m_rig->run([sql](Shelf &s) -> Result<qint64> {
            Statement count(s.cache, sql);
            return count.step() ? Result<qint64>(count.integer(0)) : count.error();
        }).value();
    }

    std::unique_ptr<Rig> m_rig;
    Product m_candle = productNamed(u"22423"_s, u"Candle"_s);
    const Customer m_other = customerNamed(u"2"_s, u"Otto Other"_s, u"otto@example.invalid"_s);
    const CaseId m_case = CaseId::derived("case", u"1"_s);
    const NoteId m_note = NoteId::derived("note", u"1"_s);
    std::vector<OpId> m_about;
};

void TestErasure::init()
{
    m_rig = std::make_unique<Rig>();
    QVERIFY(m_rig->open());
    const std::vector<Customer> both{leyla(), m_other};
    QVERIFY(m_rig->run([&](Shelf &s) { return ImportStore(s).importProducts(std::span(&m_candle, 1)); }));
    QVERIFY(m_rig->run([&](Shelf &s) { return ImportStore(s).importCustomers(both); }));
    m_about.clear();
    const CustomerId who = leyla().id;
    const std::vector<Outcome> about{
        NoteAdded{{m_note, who, {}, noon, {u"gift"_s}, u"A gift for a sister"_s}},
        NpsAnswered{{}, {who, noon, 3, {u"waiting"_s}, u"Slow"_s}},
        HoldPlaced{{HoldId::derived("hold", u"1"_s), who, m_candle.id, 1, noon, noon.addDays(2), {}, HoldState::Open}},
        FollowUpAdded{{FollowUpId::derived("followUp", u"1"_s), who, {}, u"Ring"_s, QDate(2026, 11, 24), false}},
        CaseOpened{{m_case, who, noon, noon.addDays(1), {}, {u"waiting"_s}, u"Nobody came"_s, u"by mail"_s}},
        CaseNoted{m_case, u"Rang, no answer"_s},
        MessageWritten{{MessageId::derived("message", u"1"_s), who, {}, noon, Purpose::EmailMarketing, u"It is here"_s, {}}},
        CustomerEdited{who, {{CustomerField::Phone, {leyla().phone}, {u"+447700900555"_s}}}},
        BasketLineSet{BasketId::derived("basket", u"1"_s), {}, who, {m_candle.id, 2, LineFrom::Scan}},
        CueJudged{who, {}, u"rebuy"_s, m_candle.id, CueVerdict::NotNow},
    };
    for (const Outcome &outcome : about)
        m_about.push_back(said(outcome).id);
    said(NoteAdded{{NoteId::derived("note", u"2"_s), m_other.id, {}, noon, {}, u"Of the other"_s}});
}

QByteArrayList TestErasure::sealedBytes()
{
    return m_rig->run([this](Shelf &s) -> Result<QByteArrayList> {
        QByteArrayList all;
        Statement cells(s.cache, "SELECT sealed FROM customer WHERE key = 1 UNION ALL SELECT sealed FROM customer_search WHERE customer = 1 UNION ALL "
                                 "SELECT sealed FROM note WHERE customer = 1 UNION ALL SELECT sealed FROM nps WHERE customer = 1 UNION ALL SELECT sealed FROM customer_case WHERE customer = 1 "
                                 "UNION ALL SELECT sealed FROM case_event UNION ALL SELECT sealed FROM message WHERE customer = 1 UNION ALL SELECT sealed FROM field_edit WHERE customer = 1 "
                                 "UNION ALL SELECT sealed FROM follow_up WHERE customer = 1");
        while (cells.step())
            all << cells.bytes(0).right(24);
        for (const OpId &op : m_about) {
            const auto record = Outbox(s.outbox).record(op);
            if (!record)
                return record.error();
            all << record->envelope.sealed.right(24) << record->envelope.deviceKey.right(24);
        }
        return all;
    }).value();
}

void TestErasure::nothingOfThemIsLeftAndTheOthersAreAsTheyWere()
{
    QVERIFY(m_rig->waitForSearch());
    const auto find = [this](const QString &typed) {
        return m_rig->run([&](Shelf &s) { return CustomerSearch(s).find(typed); }).value().hits.size();
    };
    QCOMPARE(find(u"leyla"_s), 1u);
    erase();
    QCOMPARE(find(u"leyla"_s), 0u);
    QCOMPARE(find(u"otto"_s), 1u);
    QCOMPARE(m_rig->run([](Shelf &s) { return CustomerStore(s).customer(leyla().id); }).error().code, Errc::NotFound);
    QVERIFY(m_rig->run([this](Shelf &s) { return CustomerStore(s).customer(m_other.id); }));
    QCOMPARE(number("SELECT count(*) FROM note"), 1);
    QCOMPARE(m_rig->run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Email, leyla().email}); }).value().size(), 0u);
}

void TestErasure::noRowOfAnyTableNamesThem()
{
    QVERIFY(number("SELECT count(*) FROM note WHERE customer = 1") > 0); // the first of the file
    erase();
    const auto left = m_rig->run([](Shelf &s) -> Result<QStringList> {
        QStringList found;
        QList<std::pair<QString, QString>> places;
        Statement tables(s.cache, "SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'customer'");
        while (tables.step())
            places.append({tables.text(0), tables.text(1)});
        if (places.size() < 18)
            return {Errc::Damaged, u"the list of tables is not the list of tables"_s};
        for (const auto &[table, column] : places) {
            sqlite3_stmt *statement = nullptr;
            const QByteArray sql = "SELECT count(*) FROM " + table.toUtf8() + " WHERE " + column.toUtf8() + " = 1";
            if (sqlite3_prepare_v2(s.cache.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK || sqlite3_step(statement) != SQLITE_ROW || sqlite3_column_int(statement, 0) > 0)
                found << table + u'.' + column;
            sqlite3_finalize(statement);
        }
        return found;
    });
    QVERIFY2(left, left ? "" : qPrintable(left.error().detail));
    QCOMPARE(*left, QStringList());
}

void TestErasure::theSealedBytesAreGoneFromTheFilesTheLogAndTheJournal()
{
    const QByteArrayList theirs = sealedBytes();
    QVERIFY(theirs.size() >= 28);
    const QByteArray before = everything();
    for (const QByteArray &bytes : theirs)
        QVERIFY(before.contains(bytes)); // the search can find them
    erase();
    QVERIFY(outboxIsClean());
    const QByteArray after = everything(); // while both files are open, with their logs
    int found = 0;
    for (const QByteArray &bytes : theirs)
        found += after.contains(bytes);
    QCOMPARE(found, 0);
}

void TestErasure::whatIsSaidOfThemLaterHasNoEffectAndIsNoTrouble()
{
    erase();
    said(NoteAdded{{NoteId::derived("note", u"3"_s), leyla().id, {}, noon, {}, u"Too late"_s}});
    said(CaseNoted{m_case, u"Rang again"_s}); // does not name them
    said(CustomerCreated{leyla()});
    QCOMPARE(number("SELECT count(*) FROM note"), 1);
    QCOMPARE(number("SELECT count(*) FROM case_event"), 0);
    QCOMPARE(number("SELECT count(*) FROM waiting_op"), 0);
    QCOMPARE(m_rig->run([](Shelf &s) { return OpApplier(s).parkedCount(); }).value(), 0);
    QCOMPARE(m_rig->run([](Shelf &s) { return CustomerStore(s).customer(leyla().id); }).error().code, Errc::NotFound);
}

void TestErasure::itCannotBeTakenBack()
{
    const CustomerErased erased{leyla().id, u"She asked for it"_s};
    const Op op = said(erased);
    QVERIFY(!canTakeBack(op.kind));
    said(CaptureUndone{op.id, op.kind, op.payload});
    QCOMPARE(m_rig->run([](Shelf &s) { return CustomerStore(s).customer(leyla().id); }).error().code, Errc::NotFound);
}

void TestErasure::aCacheBuiltAnewFromTheJournalHasNothingOfThem()
{
    erase();
    QVERIFY(outboxIsClean());
    m_rig->close();
    for (const QString &name : QDir(m_rig->folder()).entryList({u"cache*"_s}))
        QVERIFY(QFile::remove(m_rig->folder() + u'/' + name));
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->run([this](Shelf &s) { return ImportStore(s).importProducts(std::span(&m_candle, 1)); }));
    QCOMPARE(number("SELECT count(*) FROM note WHERE customer = (SELECT key FROM customer WHERE uid IN erased)"), 0);
    QCOMPARE(number("SELECT count(*) FROM customer_case"), 0);
    QCOMPARE(number("SELECT count(*) FROM erased WHERE uid IN (SELECT uid FROM customer)"), 1);
}

void TestErasure::anImportDoesNotBringThemBack()
{
    erase();
    const std::vector<Customer> both{leyla(), m_other};
    QVERIFY(m_rig->run([&](Shelf &s) { return ImportStore(s).importCustomers(both); }));
    QCOMPARE(m_rig->run([](Shelf &s) { return CustomerStore(s).customer(leyla().id); }).error().code, Errc::NotFound);
    QVERIFY(m_rig->run([this](Shelf &s) { return CustomerStore(s).customer(m_other.id); }));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
