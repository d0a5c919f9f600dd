// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/op.h"
#include "core/domain/profile.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 11, 21), QTime(12, 0, 0, 250), Qt::UTC);

Customer leyla()
{
    Customer c;
    c.id = CustomerId::derived("customer", u"1"_s);
    c.name = {u"Leyla Şahin"_s, u"Leyla"_s, u"LAY-la"_s, {}};
    c.email = u"leyla@example.invalid"_s;
    c.cards = {{IdentifierKind::Card, u"4006381333931"_s}};
    c.birthday = Birthday{2, 29};
    c.languages = {u"tr"_s, u"en"_s};
    c.sizes = {{u"top"_s, u"38"_s}};
    c.since = QDate(2016, 5, 1);
    c.consents = {{Purpose::Recognition, ConsentState::Withdrawn, noon, u"2026-1"_s}};
    c.changed = noon;
    c.unnoticedUntil = noon.addSecs(3600);
    return c;
}

std::vector<Outcome> oneOfEach()
{
    const VisitId visit(QUuid::createUuid());
    const ClerkId clerk(QUuid::createUuid());
    const ProductId product(QUuid::createUuid());
    const Recognition by{Assurance::Identified, Means::Scan, leyla().id, IdentifierKind::Gsrn, noon};
    Visit v{visit, StoreId(QUuid::createUuid()), leyla().id, Assurance::Identified, Means::Scan, {}, noon, noon, {}, {}, {}, {}, {}, {CustomerId(QUuid::createUuid())}};
    const Note note{NoteId(QUuid::createUuid()), leyla().id, clerk, noon, {u"gift"_s}, u"A gift for a sister"_s};
    const Hold hold{HoldId(QUuid::createUuid()), leyla().id, product, 2, noon, noon.addDays(3), clerk, HoldState::Open};
    const FollowUp followUp{FollowUpId(QUuid::createUuid()), leyla().id, clerk, u"Ring when the candle is back"_s, QDate(2026, 11, 24), false};
    const ConsentEvent said{ConsentId(QUuid::createUuid()), Purpose::EmailMarketing, ConsentState::OneToOne, ConsentState::NotAsked, ConsentId(QUuid::createUuid()), u"email-1"_s,
                            u"ab12"_s, u"tr"_s, u"Kaari"_s, ConsentMethod::Signature, ConsentSpeaker::Customer, u"M1 1L2 2"_s, u"handover"_s, 13, v.store, noon, noon.addYears(2)};
    const Case opened{CaseId(QUuid::createUuid()), leyla().id, noon, noon.addDays(1), clerk, {u"waiting"_s}, u"Nobody came"_s, u"by mail"_s, CaseState::Closed, CaseEnd::NotReached};
    const BasketId basket(QUuid::createUuid());
    const Order order{OrderId(QUuid::createUuid()), u"A-1"_s, leyla().id, v.store, Channel::Store, noon, {{product, 2, Money{1250, Currency(u"GBP")}}}};
    return {VisitOpened{v}, VisitRecognised{visit, by}, VisitSeen{visit}, VisitClaimed{visit, clerk}, VisitReleased{visit}, VisitGreeted{visit},
            VisitLeftAlone{visit, noon.addSecs(900)}, VisitUnbound{visit, leyla().id}, VisitEnded{visit, true}, VisitReopened{visit},
            VisitorsCounted{v.store, 3, Means::DoorCounter}, DoorCounted{v.store, {u"main door"_s, 3, 2, false, noon, noon.addSecs(300)}},
            ProfileOpened{leyla().id, visit, by}, CardRead{leyla().id, visit, by}, CueJudged{leyla().id, visit, u"lapsed"_s, product, CueVerdict::Wrong},
            RecommendationDeclined{leyla().id, product}, NpsAnswered{visit, {leyla().id, noon, 9, {u"staff"_s}, u"Kiitos!"_s}}, NpsDeclined{visit, true},
            NoteAdded{note}, HoldPlaced{hold}, HoldEnded{hold.id, HoldState::Collected}, FollowUpAdded{followUp}, FollowUpDone{followUp.id},
            NoticingPaused{leyla().id, noon.addSecs(3600)}, ConsentAsked{leyla().id, visit, {Purpose::EmailMarketing, Purpose::Profiling}},
            ConsentGiven{leyla().id, said}, ConsentRefused{leyla().id, said}, ConsentWithdrawn{leyla().id, said}, CustomerCreated{leyla()},
            CustomerEdited{leyla().id, {{CustomerField::Phone, {u"1"_s}, {u"2"_s}}}}, CustomersMerged{leyla().id, CustomerId(QUuid::createUuid()), {CustomerField::Email}},
            CustomersUnmerged{OpId(QUuid::createUuid()), leyla().id, CustomerId(QUuid::createUuid())},
            InterestsTold{leyla().id, {u"1"_s, noon, {u"colour:red"_s}, {u"candles"_s}, {u"wool"_s}}}, NpsInvited{leyla().id, visit}, CaseOpened{opened},
            CaseAcknowledged{opened.id}, CaseReassigned{opened.id, clerk}, CaseNoted{opened.id, u"Rang, no answer"_s}, CaseClosed{opened.id, CaseEnd::NotWanted},
            FollowUpReassigned{followUp.id, clerk}, MessageWritten{{MessageId(QUuid::createUuid()), leyla().id, clerk, noon, Purpose::SmsMarketing, u"It is here"_s, followUp.id}},
            BasketLineSet{basket, visit, leyla().id, {product, 2, LineFrom::Recommendation}}, BasketHandedOver{basket, TillWay::Http}, BasketDropped{basket},
            BasketSold{basket, order}, LookMade{{LookId(QUuid::createUuid()), leyla().id, u"Sunday table"_s, {product}, clerk, noon}}, 
            GoalSet{{v.store, Measure::Nps, PeriodKind::Year, QDate(2027, 1, 1), -12'500}},
            DayNoteWritten{{DayNoteId(QUuid::createUuid()), v.store, QDate(2026, 11, 27), DayNoteKind::Promotion, u"Black Friday"_s, clerk}},
            DayNoteRemoved{DayNoteId(QUuid::createUuid())},
            KeyActWritten{{KeyActId(QUuid::createUuid()), v.store, 2027, u"Greet within two minutes"_s, clerk, QDate(2027, 3, 31), KeyActState::Done}},
            PlanWritten{{v.store, 2027, u"The shop one comes to for gifts"_s}}, StaffingPlanned{{v.store, QDate(2026, 12, 24), true, std::vector<int>(24, 3)}},
            ExperimentStarted{{ExperimentId(QUuid::createUuid()), v.store, u"Do suggestions help?"_s, u"salt"_s, ExperimentKind::Cues, 20, noon, noon.addDays(63),
                               VisitMeasure::Items, {VisitMeasure::Minutes, VisitMeasure::CuesUsed}, 4200, {}, {u"lapsed"_s}, {u"lapsedGently"_s}}},
            ExperimentEnded{ExperimentId(QUuid::createUuid())}, VisitRestored{v, v},
            CaptureUndone{OpId(QUuid::createUuid()), u"note.added"_s, {{u"a"_s, 1}}}, OpLost{}, CustomerErased{leyla().id, u"She asked for it"_s}};
}

} // namespace

class TestOp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOutcomeSurvivesTheTripThroughBytes();
    void kindsAreDistinctNounsWithPastVerbs();
    void anUnknownKindIsKeptApartFromABrokenOne();
    void aWrongTypeIsNamed();
    void opsOfEarlierProgramsAreRead();
    void theTimelineIsNewestFirstAndSplitsReturns();
};

void TestOp::everyOutcomeSurvivesTheTripThroughBytes()
{
    QCOMPARE(oneOfEach().size(), std::variant_size_v<Outcome>);
    for (const Outcome &outcome : oneOfEach()) {
        const QByteArray bytes = QJsonDocument(toJson(outcome)).toJson(QJsonDocument::Compact);
        const auto back = outcomeFromJson(opKind(outcome), QJsonDocument::fromJson(bytes).object());
        QVERIFY2(back, qPrintable(opKind(outcome) + (back ? QString() : back.error().detail)));
        QVERIFY2(*back == outcome, qPrintable(opKind(outcome)));
    }
}

void TestOp::kindsAreDistinctNounsWithPastVerbs()
{
    QSet<QString> kinds;
    for (const Outcome &outcome : oneOfEach())
        kinds.insert(opKind(outcome));
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<Outcome>);
}

void TestOp::anUnknownKindIsKeptApartFromABrokenOne()
{
    QCOMPARE(outcomeFromJson(u"teleport.happened"_s, {}).error().code, Errc::NotFound);
    QCOMPARE(outcomeFromJson(u"nps.answered"_s, {}).error().code, Errc::Invalid);
}

void TestOp::aWrongTypeIsNamed()
{
    QJsonObject payload = toJson(Outcome(VisitorsCounted{StoreId(QUuid::createUuid()), 3, Means::DoorCounter}));
    payload[u"count"] = u"three"_s;
    const auto outcome = outcomeFromJson(u"visitors.counted"_s, payload);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().detail.contains(u"count"));
}

void TestOp::opsOfEarlierProgramsAreRead()
{
    // As the first programs wrote them: a withdrawal without its event, a follow-up without its origin, a customer without a title.
    const QJsonObject withdrawn{{u"customer"_s, leyla().id.toString()},
                                {u"consent"_s, QJsonObject{{u"purpose"_s, 2}, {u"state"_s, 3}, {u"since"_s, u"2026-11-21T12:00:00.250Z"_s}, {u"wording"_s, u"2026-1"_s}}}};
    const auto read = outcomeFromJson(u"consent.withdrawn"_s, withdrawn);
    QVERIFY(read);
    const ConsentEvent event = std::get<ConsentWithdrawn>(*read).event;
    QCOMPARE(event.purpose, Purpose::Recognition);
    QCOMPARE(event.state, ConsentState::Withdrawn);
    QCOMPARE(event.at, noon);
    QVERIFY(!event.id.isNull());
    QCOMPARE(std::get<ConsentWithdrawn>(*outcomeFromJson(u"consent.withdrawn"_s, withdrawn)).event.id, event.id); // the same each time it is replayed

    QJsonObject created = toJson(Outcome(CustomerCreated{leyla()}));
    QJsonObject customer = created[u"customer"].toObject();
    for (const QString &later : {u"title"_s, u"buysFor"_s, u"quiz"_s})
        customer.remove(later);
    created[u"customer"] = customer;
    QVERIFY(outcomeFromJson(u"customer.created"_s, created));

    const FollowUp followUp{FollowUpId(QUuid::createUuid()), leyla().id, {}, u"Ring"_s, QDate(2026, 11, 24), false};
    QJsonObject added = toJson(Outcome(FollowUpAdded{followUp}));
    QJsonObject inner = added[u"followUp"].toObject();
    inner.remove(u"origin"_s);
    added[u"followUp"] = inner;
    const auto followed = outcomeFromJson(u"followUp.added"_s, added);
    QVERIFY(followed);
    QCOMPARE(std::get<FollowUpAdded>(*followed).followUp, followUp);
}

void TestOp::theTimelineIsNewestFirstAndSplitsReturns()
{
    Profile p;
    p.customer = leyla();
    const ProductId mug(QUuid::createUuid());
    p.orders = {{{}, u"2"_s, {}, {}, Channel::Store, noon.addDays(-1), {{mug, 1, {}}, {mug, -2, {}}}}, {{}, u"1"_s, {}, {}, Channel::Store, noon.addDays(-9), {{mug, 3, {}}}}};
    const auto line = timelineOf(p);
    QCOMPARE(line.size(), size_t(4)); // consent today, return and order yesterday, order before
    QCOMPARE(line[0].kind, TimelineKind::Consent);
    QCOMPARE(line[1].kind, TimelineKind::Return);
    QCOMPARE(line[2].kind, TimelineKind::Order);
    QCOMPARE(line[3].index, 1);
}

QTEST_GUILESS_MAIN(TestOp)
#include "tst_op.moc"
