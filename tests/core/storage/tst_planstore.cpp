// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planstore.h"

#include "core/storage/takeback.h"
#include "tests/core/storage/storagerig.h"

#include <QDirIterator>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId oulu = StoreId::derived("store", u"oulu"_s), turku = StoreId::derived("store", u"turku"_s);
const ClerkId mia = ClerkId::derived("clerk", u"mia"_s);
const QDate friday(2026, 11, 27);
const DayNoteId noteId = DayNoteId::derived("dayNote", u"1"_s);
const KeyActId actId = KeyActId::derived("keyAct", u"1"_s);

DayNote note(const QString &text, QDate day = friday) { return {noteId, oulu, day, DayNoteKind::Promotion, text, mia}; }
KeyAct act(const QString &what, KeyActState state = KeyActState::Open) { return {actId, oulu, 2027, what, mia, QDate(2027, 3, 31), state}; }
Goal goal(qint64 value, QDate from = QDate(2026, 1, 1)) { return {oulu, Measure::Visitors, PeriodKind::Year, from, value}; }
Staffing day(QDate of, int clerks) { return {oulu, of, true, std::vector<int>(hoursOfDay, clerks)}; }
Staffing week(QDate from, int clerks) { return {oulu, from, false, std::vector<int>(size_t(daysOfWeek * hoursOfDay), clerks)}; }

Experiment experiment(const QDateTime &from, int days)
{
    return {ExperimentId::derived("experiment", from.toString(Qt::ISODate)), oulu, u"Do suggestions help?"_s, u"salt"_s, ExperimentKind::Recommendations, 10,
            from, from.addDays(days), VisitMeasure::Bought, {VisitMeasure::Minutes}, 4200, {}};
}

} // namespace

Q_DECLARE_METATYPE(tuttu::Outcome)

class TestPlanStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsSaidLastHolds();
    void whatIsTakenBackLeavesWhatHeldBefore_data();
    void whatIsTakenBackLeavesWhatHeldBefore();
    void aShopSeesItsOwnAlone();
    void staffingIsWhatBearsOnTheDays();
    void anExperimentRunsUntilItsTimeOrItsEnd();
    void theJournalAloneMakesTheSamePlan();
    void whatPeopleWroteDoesNotLieOpenOnTheDisk();

private:
    /** All a screen can show of the plan. */
    struct Seen {
        std::vector<Goal> goals;
        std::vector<DayNote> notes;
        std::vector<KeyAct> acts;
        std::optional<ShopPlan> plan;
        std::vector<Staffing> staffing;
        std::vector<Experiment> experiments;
        friend bool operator==(const Seen &, const Seen &) = default;
    };
    Seen seen(const StoreId &store = oulu)
    {
        const auto all = m_rig->run([store](Shelf &s) -> Result<Seen> {
            const PlanStore plan(s);
            return Seen{*plan.goals(store), *plan.notes(store, friday.addDays(-30), friday.addDays(30)), *plan.acts(store, 2027), *plan.plan(store),
                        *plan.staffing(store, friday.addDays(-30), friday.addDays(30)), *plan.experiments(store)};
        });
        return *all;
    }
    std::unique_ptr<Rig> m_rig;
};

void TestPlanStore::init()
{
    m_rig = std::make_unique<Rig>();
    QVERIFY(m_rig->open());
}

void TestPlanStore::whatIsSaidLastHolds()
{
    QVERIFY(m_rig->keep(DayNoteWritten{note(u"Black Friday"_s)}));
    QVERIFY(m_rig->keep(DayNoteWritten{note(u"Black Friday, doors at eight"_s)}));
    QVERIFY(m_rig->keep(KeyActWritten{act(u"Greet"_s)}));
    QVERIFY(m_rig->keep(KeyActWritten{act(u"Greet within two minutes"_s, KeyActState::Done)}));
    QVERIFY(m_rig->keep(PlanWritten{{oulu, 2026, u"Gifts"_s}}));
    QVERIFY(m_rig->keep(PlanWritten{{oulu, 2027, u"Gifts and homes"_s}}));
    QCOMPARE(seen().notes, std::vector{note(u"Black Friday, doors at eight"_s)});
    QCOMPARE(seen().acts, std::vector{act(u"Greet within two minutes"_s, KeyActState::Done)});
    QCOMPARE(*seen().plan, (ShopPlan{oulu, 2027, u"Gifts and homes"_s}));
    QVERIFY(m_rig->keep(DayNoteWritten{note(u"It was the Saturday"_s, friday.addDays(1))}));
    QCOMPARE(seen().notes.size(), size_t(1)); // moved, not doubled
    QVERIFY(m_rig->keep(DayNoteRemoved{noteId}));
    QVERIFY(seen().notes.empty());
}

void TestPlanStore::whatIsTakenBackLeavesWhatHeldBefore_data()
{
    QTest::addColumn<Outcome>("outcome");
    const Experiment running = experiment(QDateTime(friday, {}, Qt::UTC), 63);
    const std::vector<Outcome> all{GoalSet{goal(2)}, DayNoteWritten{note(u"Second"_s)}, DayNoteWritten{note(u"Moved"_s, friday.addDays(3))}, DayNoteRemoved{noteId},
                                   KeyActWritten{act(u"Second"_s, KeyActState::Done)}, KeyActWritten{act(u"First"_s, KeyActState::GivenUp)}, PlanWritten{{oulu, 2027, u"Second"_s}}, StaffingPlanned{day(friday, 9)},
                                   ExperimentStarted{experiment(QDateTime(friday.addDays(1), {}, Qt::UTC), 7)}, ExperimentEnded{running.id}};
    int row = 0;
    for (const Outcome &outcome : all)
        QTest::addRow("%d %s", row++, qPrintable(opKind(outcome))) << outcome;
}

void TestPlanStore::whatIsTakenBackLeavesWhatHeldBefore()
{
    QFETCH(Outcome, outcome);
    for (const Outcome &earlier : {Outcome(GoalSet{goal(1)}), Outcome(DayNoteWritten{note(u"First"_s)}), Outcome(KeyActWritten{act(u"First"_s)}),
                                   Outcome(PlanWritten{{oulu, 2026, u"First"_s}}), Outcome(StaffingPlanned{week(friday.addDays(-7), 2)}),
                                   Outcome(ExperimentStarted{experiment(QDateTime(friday, {}, Qt::UTC), 63)})})
        QVERIFY(m_rig->keep(earlier));
    const Seen before = seen();
    const auto op = m_rig->keep(outcome);
    QVERIFY(op);
    QVERIFY2(!(seen() == before), "the act changed nothing that can be seen");
    QVERIFY(canTakeBack(op->kind));
    QVERIFY(m_rig->keep(CaptureUndone{op->id, op->kind, op->payload}));
    QVERIFY(seen() == before);
}

void TestPlanStore::aShopSeesItsOwnAlone()
{
    QVERIFY(m_rig->keep(GoalSet{goal(1)}));
    QVERIFY(m_rig->keep(DayNoteWritten{note(u"Black Friday"_s)}));
    QVERIFY(m_rig->keep(KeyActWritten{act(u"Greet"_s)}));
    QVERIFY(m_rig->keep(PlanWritten{{oulu, 2026, u"Gifts"_s}}));
    QVERIFY(m_rig->keep(StaffingPlanned{week(friday, 2)}));
    QVERIFY(m_rig->keep(ExperimentStarted{experiment(QDateTime(friday, {}, Qt::UTC), 63)}));
    QVERIFY(!(seen() == Seen{}));
    QVERIFY(seen(turku) == Seen{});
}

void TestPlanStore::staffingIsWhatBearsOnTheDays()
{
    const std::vector<Staffing> planned{week(QDate(2026, 1, 1), 1), week(QDate(2026, 11, 1), 2), day(friday, 5), day(friday.addDays(-40), 6), week(QDate(2026, 12, 1), 3), day(friday, 4),
                                        {oulu, friday.addDays(2), true, {}}};
    for (const Staffing &one : planned)
        QVERIFY(m_rig->keep(StaffingPlanned{one}));
    const auto between = [&](QDate from, QDate to) { return *m_rig->run([=](Shelf &s) { return PlanStore(s).staffing(oulu, from, to); }); };
    QCOMPARE(between(friday, friday), (std::vector{planned[1], planned[2], planned[5]})); // the week in force, and both words about the day
    QCOMPARE(between(friday.addDays(1), QDate(2026, 12, 24)), (std::vector{planned[1], planned[4], planned[6]}));
    QCOMPARE(between(QDate(2026, 2, 1), QDate(2026, 2, 2)), std::vector{planned[0]});
    QVERIFY(between(QDate(2025, 2, 1), QDate(2025, 2, 2)).empty());
}

void TestPlanStore::anExperimentRunsUntilItsTimeOrItsEnd()
{
    const QDateTime from = m_rig->clock().now();
    QVERIFY(m_rig->keep(ExperimentStarted{experiment(from, 7)}));
    const auto running = [&](const QDateTime &at) { return m_rig->run([=](Shelf &s) { return PlanStore(s).running(oulu, at); })->size() == 1; };
    QVERIFY(!running(from.addMSecs(-1)));
    QVERIFY(running(from));
    QVERIFY(running(from.addDays(7).addMSecs(-1)));
    QVERIFY(!running(from.addDays(7)));
    const auto op = m_rig->keep(ExperimentEnded{experiment(from, 7).id});
    QVERIFY(running(op->at.addMSecs(-1)));
    QVERIFY(!running(op->at));
    QCOMPARE(seen().experiments.front().endedAt, op->at);
    QVERIFY(m_rig->keep(ExperimentEnded{experiment(from, 7).id})); // on another device, later: it had ended then
    QCOMPARE(seen().experiments.front().lastsUntil(), op->at);
}

void TestPlanStore::theJournalAloneMakesTheSamePlan()
{
    QVERIFY(m_rig->keep(GoalSet{goal(1)}));
    QVERIFY(m_rig->keep(GoalSet{{oulu, Measure::Visitors, PeriodKind::Year, QDate(2026, 1, 1), {}}}));
    QVERIFY(m_rig->keep(DayNoteWritten{note(u"Black Friday"_s)}));
    QVERIFY(m_rig->keep(StaffingPlanned{week(friday, 2)}));
    QVERIFY(m_rig->keep(ExperimentStarted{experiment(QDateTime(friday, {}, Qt::UTC), 63)}));
    const Seen before = seen();
    m_rig->close();
    QVERIFY(QFile::remove(m_rig->cachePath()));
    QVERIFY(m_rig->open());
    QVERIFY(seen() == before);
}

void TestPlanStore::whatPeopleWroteDoesNotLieOpenOnTheDisk()
{
    QVERIFY(m_rig->keep(DayNoteWritten{note(u"zqnoteA"_s)}));
    QVERIFY(m_rig->keep(KeyActWritten{act(u"zqactA"_s)}));
    QVERIFY(m_rig->keep(PlanWritten{{oulu, 2026, u"zqplanA"_s}}));
    Experiment named = experiment(QDateTime(friday, {}, Qt::UTC), 63);
    named.name = u"zqexpA"_s;
    QVERIFY(m_rig->keep(ExperimentStarted{named}));
    QCOMPARE(seen().experiments.front().name, u"zqexpA"_s);
    m_rig->close();
    QByteArray heap;
    QDirIterator files(m_rig->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        heap += file.readAll();
    }
    QVERIFY(heap.contains("experiment_store")); // the search can find what is in clear
    for (const char *word : {"zqnote", "zqact", "zqplan", "zqexp"})
        QVERIFY2(!heap.contains(word), word);
}

QTEST_GUILESS_MAIN(TestPlanStore)
#include "tst_planstore.moc"
