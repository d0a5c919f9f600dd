// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturerule.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tuttu::Outcome)

namespace {

const QDate today(2026, 11, 21);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);
const CustomerId aino = CustomerId::derived("customer", u"aino"_s);
const ProductId mug = ProductId::derived("product", u"mug"_s);

Note note(const QString &text, const QStringList &chips = {})
{
    return {NoteId(QUuid::createUuid()), aino, {}, noon, chips, text};
}

Hold hold(int quantity, int days)
{
    return {HoldId(QUuid::createUuid()), aino, mug, quantity, noon, noon.addDays(days), {}, HoldState::Open};
}

void rowsOfThePlan()
{
    const auto row = [](const char *name, const Outcome &outcome, const QString &refusedBy = {}) { QTest::newRow(name) << outcome << refusedBy; };
    const StoreId shop = StoreId::derived("store", u"oulu"_s);
    const auto goal = [&](Measure measure, PeriodKind period, QDate from, std::optional<qint64> value) { return GoalSet{{shop, measure, period, from, value}}; };
    row("a goal for this year", goal(Measure::Visitors, PeriodKind::Year, QDate(2026, 1, 1), 100'000'000));
    row("a goal for next week", goal(Measure::Conversion, PeriodKind::Week, QDate(2026, 11, 23), 150));
    row("a goal given up", goal(Measure::Conversion, PeriodKind::Month, QDate(2026, 12, 1), {}));
    row("a goal below nothing, where that can be", goal(Measure::Nps, PeriodKind::Year, QDate(2027, 1, 1), -10'000));
    row("a goal from the middle of a year", goal(Measure::Visitors, PeriodKind::Year, QDate(2026, 11, 21), 1), u"goal.from"_s);
    row("a goal for a year that is over", goal(Measure::Visitors, PeriodKind::Year, QDate(2025, 1, 1), 1), u"goal.past"_s);
    row("a goal for an hour", goal(Measure::Visitors, PeriodKind::Hour, today, 1), u"goal.incomplete"_s);
    row("everybody and one more to buy", goal(Measure::Conversion, PeriodKind::Year, QDate(2027, 1, 1), 1001), u"goal.value"_s);
    row("fewer than no visitors", goal(Measure::Visitors, PeriodKind::Year, QDate(2027, 1, 1), -1), u"goal.value"_s);
    row("a score of 101", goal(Measure::Nps, PeriodKind::Year, QDate(2027, 1, 1), 101'000), u"goal.value"_s);
    const auto day = [&](const QString &text, DayNoteKind kind = DayNoteKind::Other, QDate when = today) {
        return DayNoteWritten{{DayNoteId(QUuid::createUuid()), shop, when, kind, text, {}}};
    };
    row("a note on a day", day(u"Water pipe in the street broken"_s));
    row("a promotion says enough by itself", day({}, DayNoteKind::Promotion, today.addDays(6)));
    row("a note on a day that says nothing", day(u" "_s), u"dayNote.empty"_s);
    row("201 characters on a day", day(QString(201, u'a')), u"dayNote.tooLong"_s);
    row("a note on no day", day(u"x"_s, DayNoteKind::Other, {}), u"dayNote.day"_s);
    row("an identity number on a day", day(u"hetu 131052-308T stole a mug"_s), u"dayNote.idNumber"_s);
    row("a bell on a day", day(u"a\a"_s), u"dayNote.controlCharacters"_s);
    const auto act = [&](const QString &what, QDate due = {}) { return KeyActWritten{{KeyActId(QUuid::createUuid()), shop, 2026, what, {}, due}}; };
    row("a key act", act(u"Greet within two minutes"_s, QDate(2026, 12, 31)));
    row("a key act without a day", act(u"Greet within two minutes"_s));
    row("a key act without words", act(u"\n"_s), u"keyAct.empty"_s);
    row("a key act due in another year", act(u"Greet"_s, QDate(2027, 1, 1)), u"keyAct.due"_s);
    row("an account in a key act", act(u"Pay to FI21 1234 5600 0007 85"_s), u"keyAct.cardNumber"_s);
    row("a key act of the last century", KeyActWritten{{KeyActId(QUuid::createUuid()), shop, 1999, u"x"_s, {}, {}}}, u"keyAct.year"_s);
    row("a plan", PlanWritten{{shop, 2027, QString(2000, u'a')}});
    row("a plan set aside", PlanWritten{{shop, 2027, {}}});
    row("a plan too long to be one", PlanWritten{{shop, 2027, QString(2001, u'a')}}, u"plan.tooLong"_s);
    const auto staff = [&](bool one, size_t hours, int count) { return StaffingPlanned{{shop, today, one, std::vector<int>(hours, count)}}; };
    row("a week of clerks", staff(false, 168, 2));
    row("a day of clerks", staff(true, 24, 99));
    row("no staffing any more", staff(false, 0, 0));
    row("a day for a week", staff(false, 24, 2), u"staffing.hours"_s);
    row("a hundred clerks", staff(true, 24, 100), u"staffing.count"_s);
    const auto trial = [&](int without, int days, const QString &name = u"Suggestions"_s, qint64 visits = 4200) {
        return ExperimentStarted{{ExperimentId(QUuid::createUuid()), shop, name, u"salt"_s, ExperimentKind::Recommendations, without, noon, noon.addDays(days),
                                  VisitMeasure::Bought, {}, visits, {}}};
    };
    row("an experiment", trial(10, 63));
    ExperimentStarted cues = trial(10, 63);
    cues.experiment.kind = ExperimentKind::Cues;
    row("an experiment with cues in which everybody hears the same", cues, u"experiment.cues"_s);
    cues.experiment.unsaid = {u"lapsed"_s};
    row("an experiment with cues some do not hear", cues);
    cues.experiment.instead = {u"lapsedGently"_s};
    row("an experiment with cues some hear instead", cues);
    cues.experiment.unsaid = QStringList(20, u"lapsed"_s);
    row("an experiment with more cues than one can tell of", cues, u"experiment.cues"_s);
    cues.experiment.kind = ExperimentKind::Recommendations;
    row("an experiment with suggestions that names cues", cues, u"experiment.cues"_s);
    row("an experiment nobody does without in", trial(0, 63), u"experiment.share"_s);
    row("an experiment most do without in", trial(51, 63), u"experiment.share"_s);
    row("an experiment that ends before it begins", trial(10, -1), u"experiment.time"_s);
    row("an experiment without a name", trial(10, 63, u" "_s), u"experiment.name"_s);
    row("an experiment of no visits", trial(10, 63, u"x"_s, 0), u"experiment.visits"_s);
    ExperimentStarted before = trial(10, 63);
    before.experiment.from = noon.addDays(-2);
    row("an experiment with visits nobody did without in", before, u"experiment.past"_s);
}

} // namespace

class TestCaptureRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleBothAllowsAndRefuses_data();
    void everyRuleBothAllowsAndRefuses();
};

void TestCaptureRule::everyRuleBothAllowsAndRefuses_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("refusedBy");
    const auto row = [](const char *name, const Outcome &outcome, const QString &refusedBy = {}) { QTest::newRow(name) << outcome << refusedBy; };
    row("a note", NoteAdded{note(u"Likes tea"_s)});
    row("a note of chips alone", NoteAdded{note({}, {u"gift"_s})});
    row("a note of two lines", NoteAdded{note(u"Likes tea\nand scones"_s)});
    row("an empty note", NoteAdded{note(u"  "_s)}, u"note.empty"_s);
    row("280 characters", NoteAdded{note(QString(280, u'a'))});
    row("281 characters", NoteAdded{note(QString(281, u'a'))}, u"note.tooLong"_s);
    row("control characters", NoteAdded{note(u"a\x07"_s)}, u"note.controlCharacters"_s);
    row("a card number", NoteAdded{note(u"card 4111 1111 1111 1111"_s)}, u"note.cardNumber"_s);
    row("an identity number", NoteAdded{note(u"hetu 131052-308T"_s)}, u"note.idNumber"_s);
    row("a doubtful word is the clerk's to judge", NoteAdded{note(u"Allergic to wool"_s)});
    row("an order number", NoteAdded{note(u"order 2026-11-000123, EAN 6416453061200"_s)});
    row("a note about nobody", NoteAdded{{{}, {}, {}, noon, {}, u"x"_s}}, u"note.customer"_s);
    const auto message = [](const QString &text) { return MessageWritten{{MessageId(QUuid::createUuid()), aino, {}, noon, Purpose::EmailMarketing, text, {}}}; };
    const CaseId waits(QUuid::createUuid());
    row("a message", message(u"The linen is here"_s));
    row("a message of nothing", message(u" "_s), u"message.empty"_s);
    row("a card number in a message", message(u"We refund to 4111 1111 1111 1111"_s), u"message.cardNumber"_s);
    row("an identity number in a message", message(u"Your hetu 131052-308T"_s), u"message.idNumber"_s);
    row("an order number in a message", message(u"Your order 2026-11-000123 is here"_s));
    row("a note on a case", CaseNoted{waits, u"Rang her"_s});
    row("an empty note on a case", CaseNoted{waits, u" "_s}, u"case.empty"_s);
    row("a card number on a case", CaseNoted{waits, u"Refund to FI21 1234 5600 0007 85"_s}, u"case.cardNumber"_s);
    row("an identity number on a case", CaseNoted{waits, u"hetu 131052-308T"_s}, u"case.idNumber"_s);
    const auto look = [](int products, const QString &name, CustomerId whose = aino) {
        Look l{LookId(QUuid::createUuid()), whose, name, {}, {}, noon};
        for (int i = 0; i < products; ++i)
            l.products.push_back(ProductId(QUuid::createUuid()));
        return LookMade{l};
    };
    row("a look of two", look(2, {}));
    row("a look of twelve", look(12, QString(60, u'a')));
    row("a look of one", look(1, u"Table"_s), u"look.products"_s);
    row("a look of thirteen", look(13, u"Table"_s), u"look.products"_s);
    row("61 characters for a look", look(2, QString(61, u'a')), u"look.name"_s);
    row("a name on two lines", look(2, u"a\nb"_s), u"look.name"_s);
    row("a look for anybody", look(2, u"Autumn window"_s, {}));
    row("a look for anybody without a name", look(2, u" "_s, {}), u"look.unnamed"_s);
    row("a zero", NpsAnswered{{}, {{}, noon, 0, {}, {}}});
    row("a ten", NpsAnswered{{}, {{}, noon, 10, {}, {}}});
    row("no score", NpsAnswered{{}, {{}, noon, -1, {}, {}}}, u"nps.score"_s);
    row("an eleven", NpsAnswered{{}, {{}, noon, 11, {}, {}}}, u"nps.score"_s);
    row("a novel", NpsAnswered{{}, {{}, noon, 9, {}, QString(1001, u'a')}}, u"nps.commentTooLong"_s);
    row("a hold until tomorrow", HoldPlaced{hold(1, 1)});
    row("a hold of nothing", HoldPlaced{hold(0, 1)}, u"hold.quantity"_s);
    row("a hold of a hundred", HoldPlaced{hold(100, 1)}, u"hold.quantity"_s);
    row("a hold until yesterday", HoldPlaced{hold(1, -1)}, u"hold.until"_s);
    row("a hold for a quarter", HoldPlaced{hold(1, 90)}, u"hold.until"_s);
    row("a follow-up", FollowUpAdded{{{}, aino, {}, u"Ring"_s, today, false}});
    row("a follow-up without words", FollowUpAdded{{{}, aino, {}, {}, today, false}}, u"followUp.empty"_s);
    row("a follow-up due yesterday", FollowUpAdded{{{}, aino, {}, u"Ring"_s, today.addDays(-1), false}}, u"followUp.due"_s);
    row("a follow-up with an account", FollowUpAdded{{{}, aino, {}, u"Refund to FI21 1234 5600 0007 85"_s, today, false}}, u"followUp.cardNumber"_s);
    row("three visitors", VisitorsCounted{{}, 3, Means::DoorCounter});
    row("no visitors", VisitorsCounted{{}, 0, Means::DoorCounter}, u"visitors.count"_s);
    const auto door = [](const QString &counter, int in, int out, int secs) { return DoorCounted{{}, {counter, in, out, false, noon, noon.addSecs(secs)}}; };
    row("five minutes at the door", door(u"main"_s, 3, 2, 300));
    row("nobody came, and that was counted", door(u"main"_s, 0, 0, 300));
    row("a door without a name", door({}, 3, 2, 300), u"door.counter"_s);
    row("a door with a line break and a bell", door(u"main\a"_s, 3, 2, 300), u"door.counter"_s);
    row("a stretch of no length", door(u"main"_s, 3, 2, 0), u"door.stretch"_s);
    row("a stretch of more than a day", door(u"main"_s, 3, 2, 25 * 3600), u"door.stretch"_s);
    row("less than nobody", door(u"main"_s, 3, -1, 300), u"door.people"_s);
    row("a whole town", door(u"main"_s, 100'001, 0, 300), u"door.people"_s);
    Customer someone;
    someone.name.shown = u"Madonna"_s;
    row("a one-name customer with nothing else", CustomerCreated{someone});
    row("a nameless customer", CustomerCreated{{}}, u"customer.name"_s);
    rowsOfThePlan();
    Recognition scanned{Assurance::Identified, Means::Scan, aino, IdentifierKind::Card, noon};
    row("a profile opened by a scan", ProfileOpened{aino, {}, scanned});
    row("a card on the Floor read after a scan", CardRead{aino, {}, scanned});
    scanned.assurance = Assurance::Hint;
    row("a card on the Floor read of a hint", CardRead{aino, {}, scanned}, u"profile.hintOpensNothing"_s);
    row("a profile opened by a hint", ProfileOpened{aino, {}, scanned}, u"profile.hintOpensNothing"_s);
}

void TestCaptureRule::everyRuleBothAllowsAndRefuses()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, refusedBy);
    const Result<> verdict = mayRecord(outcome, today);
    QCOMPARE(verdict.ok(), refusedBy.isEmpty());
    if (!refusedBy.isEmpty()) {
        QCOMPARE(verdict.error().code, Errc::Invalid);
        QCOMPARE(verdict.error().detail, refusedBy);
    }
}

QTEST_GUILESS_MAIN(TestCaptureRule)
#include "tst_capturerule.moc"
