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
    void whatIsSaidAgainOfTheSameIsToldBesideIt();
    void whatIsTakenBackIsToldWhereItWasTold();
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

void TestFeedPlace::whatIsSaidAgainOfTheSameIsToldBesideIt()
{
    const DayNoteId sunday = DayNoteId::derived("dayNote", "sunday");
    for (const auto &[first, second] : {std::pair<Outcome, Outcome>{DayNoteWritten{{sunday}}, DayNoteRemoved{sunday}},
                                        {GoalSet{{turku, Measure::Visitors, PeriodKind::Year, QDate(2026, 11, 22), 1}}, GoalSet{{turku, Measure::Visitors, PeriodKind::Year, QDate(2026, 11, 22), 2}}}}) {
        const auto a = feedPlaceOf(turku, op("1", first)), b = feedPlaceOf(turku, op("2", second));
        QVERIFY2(a && b, qPrintable(a ? QString() : a.error().detail));
        QCOMPARE(a->key, "op/" + OpId::derived("op", "1").toString());
        QVERIFY(a->key != b->key);
    }
}

void TestFeedPlace::whatIsTakenBackIsToldWhereItWasTold()
{
    for (const Outcome &outcome : {Outcome(GoalSet{{turku, Measure::Visitors, PeriodKind::Year, QDate(2026, 11, 22), 1}}), Outcome(NoteAdded{})}) {
        const PushedOp said = op("1", outcome);
        const auto undone = feedPlaceOf(turku, op("2", CaptureUndone{said.id, said.kind, toJson(outcome)}));
        QVERIFY(undone);
        QCOMPARE(undone->bucket, feedPlaceOf(turku, said)->bucket);
    }
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
