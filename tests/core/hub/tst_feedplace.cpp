// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/op.h"
#include "core/hub/feedplace.h"
#include "core/sync/wire/feedpage.h"

#include <QJsonDocument>
#include <QTest>

using namespace tuttu;

class TestFeedPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAPlaceThatFitsTheFeed();
    void whatReplacesWhat_data();
    void whatReplacesWhat();
    void aRemovalTakesItsThingAway();
    void whatNamesNothingIsInvalid();
    void aSealedOpStandsUnderItsOwnId();
};

namespace {

const StoreId turku = StoreId::derived("store", "turku");

PushedOp op(const QString &id, const Outcome &outcome)
{
    PushedOp made{OpId::derived("op", id), 1};
    made.kind = opKind(outcome);
    made.content = QJsonDocument(toJson(outcome)).toJson(QJsonDocument::Compact);
    return made;
}

template<size_t... I> std::vector<Outcome> oneOfEach(std::index_sequence<I...>)
{
    return {Outcome(std::in_place_index<I>)...};
}

GoalSet goal(Measure measure, QDate from, std::optional<qint64> value)
{
    return {{turku, measure, PeriodKind::Year, from, value}};
}

StaffingPlanned staffing(QDate from, bool thatDayOnly)
{
    return {{turku, from, thatDayOnly, {}}};
}

NoteAdded note(const QString &text)
{
    NoteAdded added;
    added.note.id = NoteId::derived("note", "the same");
    added.note.text = text;
    return added;
}

} // namespace

void TestFeedPlace::everyKindHasAPlaceThatFitsTheFeed()
{
    QStringList ofTheStore;
    for (const Outcome &outcome : oneOfEach(std::make_index_sequence<std::variant_size_v<Outcome>>())) {
        PushedOp sealed = op("x", outcome);
        sealed.hubKey = "key"; // empty outcomes are not all readable; the kind alone says the bucket
        const auto place = feedPlaceOf(turku, sealed);
        QVERIFY2(place, qPrintable(sealed.kind));
        QVERIFY(place->key.size() <= FeedRow::longestKey);
        QCOMPARE(place->bucket.store, turku);
        if (place->bucket.kind == Bucket::Kind::Store)
            ofTheStore << sealed.kind;
    }
    ofTheStore.sort();
    QCOMPARE(ofTheStore, (QStringList{"dayNote.removed", "dayNote.written", "door.counted", "experiment.ended", "experiment.started", "goal.set", "keyAct.written",
                                      "plan.written", "staffing.planned", "visitors.counted"}));
}

void TestFeedPlace::whatReplacesWhat_data()
{
    QTest::addColumn<Outcome>("first");
    QTest::addColumn<Outcome>("second");
    QTest::addColumn<bool>("replaces");
    const QDate day(2026, 11, 22);
    const DayNoteId sunday = DayNoteId::derived("dayNote", "sunday"), monday = DayNoteId::derived("dayNote", "monday");
    const auto row = [](const char *name, const Outcome &first, const Outcome &second, bool replaces) { QTest::newRow(name) << first << second << replaces; };
    row("a goal of the same day", goal(Measure::Visitors, day, 1), goal(Measure::Visitors, day, 2), true);
    row("a goal of another measure", goal(Measure::Visitors, day, 1), goal(Measure(int(Measure::Visitors) + 1), day, 1), false);
    row("a goal of another day", goal(Measure::Visitors, day, 1), goal(Measure::Visitors, day.addDays(1), 1), false);
    row("a day's note written anew", DayNoteWritten{{sunday}}, DayNoteWritten{{sunday, turku}}, true);
    row("a day's note removed", DayNoteWritten{{sunday}}, DayNoteRemoved{sunday}, true);
    row("another note", DayNoteWritten{{sunday}}, DayNoteWritten{{monday}}, false);
    row("staffing of a week and of a day", staffing(day, false), staffing(day, true), false);
    row("staffing planned anew", staffing(day, true), staffing(day, true), true);
    row("a plan of the same years", PlanWritten{{turku, 2027, "a"}}, PlanWritten{{turku, 2027, "b"}}, true);
    row("a plan of other years", PlanWritten{{turku, 2027, "a"}}, PlanWritten{{turku, 2030, "a"}}, false);
    row("what is said of a customer stays", note("a"), note("b"), false);
}

void TestFeedPlace::whatReplacesWhat()
{
    QFETCH(Outcome, first);
    QFETCH(Outcome, second);
    QFETCH(bool, replaces);
    const auto a = feedPlaceOf(turku, op("1", first)), b = feedPlaceOf(turku, op("2", second));
    QVERIFY2(a && b, qPrintable(a ? QString() : a.error().detail));
    QCOMPARE(a->key == b->key, replaces);
    QCOMPARE(a->bucket, b->bucket);
    QVERIFY(!a->deleted);
}

void TestFeedPlace::aRemovalTakesItsThingAway()
{
    const auto place = feedPlaceOf(turku, op("1", DayNoteRemoved{DayNoteId::derived("dayNote", "sunday")}));
    QVERIFY(place && place->deleted);
}

void TestFeedPlace::whatNamesNothingIsInvalid()
{
    QCOMPARE(feedPlaceOf(turku, op("1", DayNoteRemoved{})).error().code, Errc::Invalid);
    QCOMPARE(feedPlaceOf(turku, op("1", KeyActWritten{})).error().code, Errc::Invalid);
}

void TestFeedPlace::aSealedOpStandsUnderItsOwnId()
{
    PushedOp sealed = op("1", DayNoteWritten{{DayNoteId::derived("dayNote", "sunday")}});
    sealed.content = "\x01\x02";
    sealed.hubKey = "key";
    QCOMPARE(feedPlaceOf(turku, sealed)->key, "op/" + sealed.id.toString());
    sealed.kind = "teapot.boiled";
    QCOMPARE(feedPlaceOf(turku, sealed).error().code, Errc::NotFound);
}

QTEST_GUILESS_MAIN(TestFeedPlace)
#include "tst_feedplace.moc"
