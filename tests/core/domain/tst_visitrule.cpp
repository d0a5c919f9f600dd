// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/visitrule.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QDateTime two = QDateTime(QDate(2026, 11, 21), QTime(14, 0), Qt::UTC);
const ClerkId mia = ClerkId::derived("clerk", u"mia"_s), leo = ClerkId::derived("clerk", u"leo"_s);
const CustomerId aino = CustomerId::derived("customer", u"aino"_s), eero = CustomerId::derived("customer", u"eero"_s);

Visit arrived()
{
    Visit v;
    v.id = VisitId::derived("visit", "a");
    v.assurance = Assurance::Hint;
    v.arrived = v.lastSign = two;
    return v;
}

Recognition recognised(const CustomerId &customer, Assurance assurance)
{
    Recognition r;
    r.customer = customer;
    r.assurance = assurance;
    r.means = Means::Scan;
    return r;
}

struct Act {
    Outcome outcome;
    QDateTime at;
};

Visit after(Visit visit, const std::vector<Act> &acts)
{
    for (const Act &act : acts)
        visit = changed(visit, act.outcome, act.at);
    return visit;
}

Outcome anything(QRandomGenerator &dice)
{
    const VisitId id = arrived().id;
    const ClerkId clerk = dice.bounded(2) ? mia : leo;
    const CustomerId customer = dice.bounded(2) ? aino : eero;
    switch (dice.bounded(11)) {
    case 0: return VisitSeen{id};
    case 1: return VisitRecognised{id, recognised(customer, Assurance(dice.bounded(int(Assurance::Identified) + 1)))};
    case 2: return VisitClaimed{id, clerk};
    case 3: return VisitReleased{id};
    case 4: return VisitGreeted{id};
    case 5: return VisitLeftAlone{id, two.addSecs(dice.bounded(3600))};
    case 6: return VisitUnbound{id, customer};
    case 7: return VisitEnded{id, bool(dice.bounded(2))};
    case 8: return VisitReopened{id};
    case 9: return CueJudged{customer, id, u"r"_s, {}, CueVerdict::Said};
    default: {
        Visit before = arrived();
        before.claimedBy = clerk;
        before.lastSign = two.addSecs(dice.bounded(3600));
        if (dice.bounded(2))
            return VisitRestored{before, {}};
        return VisitRestored{before, changed(before, VisitClaimed{id, clerk}, before.lastSign.addSecs(5))};
    }
    }
}

} // namespace

class TestVisitRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimingCountsAsGreetingAndIsASign();
    void whoIsClaimedHasNotLeft();
    void leavingThemAloneTakesTheClaimBack();
    void notThemUnbindsAndIsRememberedOnce();
    void aWeakerRecognitionIsOnlyASign();
    void aHintNamesNobody();
    void aSignHeardLateTakesNoSignBack();
    void whatHappensToAnotherVisitIsNoBusinessOfThisOne();
    void whatIsTakenBackLeavesWhatOthersDidMeanwhile_data();
    void whatIsTakenBackLeavesWhatOthersDidMeanwhile();
    void twoDevicesThatHearTheSameActsEndWithTheSameVisit();
};

void TestVisitRule::claimingCountsAsGreetingAndIsASign()
{
    const Visit v = changed(arrived(), VisitClaimed{arrived().id, mia}, two.addSecs(90));
    QCOMPARE(v.claimedBy, mia);
    QCOMPARE(v.claimedAt, two.addSecs(90));
    QCOMPARE(v.greetedAt, two.addSecs(90));
    QCOMPARE(v.lastSign, two.addSecs(90));
    QVERIFY(changed(v, VisitReleased{v.id}, two.addSecs(100)).greetedAt.isValid()); // greeted they stay
}

/** Ended here and claimed there: whichever the hub heard last. */
void TestVisitRule::whoIsClaimedHasNotLeft()
{
    const Act ended{VisitEnded{{}, true}, two.addSecs(1200)}, claimed{VisitClaimed{{}, mia}, two.addSecs(1190)};
    QVERIFY(!after(arrived(), {ended, claimed}).leftAt.isValid());
    QCOMPARE(after(arrived(), {ended, claimed}).claimedBy, mia);
    QVERIFY(after(arrived(), {claimed, ended}).leftAt.isValid());
}

void TestVisitRule::leavingThemAloneTakesTheClaimBack()
{
    const Visit v = after(arrived(), {{VisitClaimed{{}, mia}, two}, {VisitLeftAlone{{}, two.addSecs(900)}, two.addSecs(10)}});
    QVERIFY(v.claimedBy.isNull());
    QCOMPARE(v.leaveAloneUntil, two.addSecs(900));
}

void TestVisitRule::notThemUnbindsAndIsRememberedOnce()
{
    const Act notThem{VisitUnbound{{}, aino}, two};
    const Visit v = after(arrived(), {{VisitRecognised{{}, recognised(aino, Assurance::Identified)}, two}, notThem, notThem});
    QVERIFY(v.customer.isNull());
    QCOMPARE(v.assurance, Assurance::None);
    QCOMPARE(v.notThem, std::vector<CustomerId>{aino});
}

void TestVisitRule::aWeakerRecognitionIsOnlyASign()
{
    const Visit v = after(arrived(), {{VisitRecognised{{}, recognised(aino, Assurance::Identified)}, two},
                                      {VisitRecognised{{}, recognised(eero, Assurance::Hint)}, two.addSecs(5)}});
    QCOMPARE(v.customer, aino);
    QCOMPARE(v.lastSign, two.addSecs(5));
}

void TestVisitRule::aHintNamesNobody()
{
    QVERIFY(changed(arrived(), VisitRecognised{{}, recognised(eero, Assurance::Hint)}, two).customer.isNull());
}

void TestVisitRule::aSignHeardLateTakesNoSignBack()
{
    const Visit v = after(arrived(), {{VisitSeen{}, two.addSecs(60)}, {VisitSeen{}, two.addSecs(30)}});
    QCOMPARE(v.lastSign, two.addSecs(60));
}

void TestVisitRule::whatHappensToAnotherVisitIsNoBusinessOfThisOne()
{
    QVERIFY(visitOf(NoteAdded{}).isNull());
    QCOMPARE(visitOf(VisitSeen{arrived().id}), arrived().id);
    QCOMPARE(visitOf(VisitRestored{arrived(), {}}), arrived().id);
}

void TestVisitRule::whatIsTakenBackLeavesWhatOthersDidMeanwhile_data()
{
    QTest::addColumn<QList<int>>("meanwhile"); // of the acts below
    QTest::addColumn<bool>("claimGoesBack");
    QTest::newRow("nothing") << QList<int>{} << true;
    QTest::newRow("a sign") << QList<int>{0} << true;
    QTest::newRow("another clerk took over") << QList<int>{1} << false;
    QTest::newRow("somebody let them look around") << QList<int>{2} << false;
    QTest::newRow("they were recognised") << QList<int>{3} << true;
    QTest::newRow("they left") << QList<int>{4} << true;
    QTest::newRow("all of it") << QList<int>{0, 1, 3, 4} << false;
}

/** Mia claims and takes it back; the tablet beside hers did something in between. */
void TestVisitRule::whatIsTakenBackLeavesWhatOthersDidMeanwhile()
{
    QFETCH(QList<int>, meanwhile);
    QFETCH(bool, claimGoesBack);
    const std::vector<Outcome> acts{VisitSeen{}, VisitClaimed{{}, leo}, VisitLeftAlone{{}, two.addSecs(900)}, VisitRecognised{{}, recognised(aino, Assurance::Identified)}, VisitEnded{{}, false}};
    const Visit before = arrived(), claimed = changed(before, VisitClaimed{{}, mia}, two);
    Visit now = claimed, untouched = before;
    for (const int act : std::as_const(meanwhile)) {
        now = changed(now, acts[size_t(act)], two.addSecs(60));
        untouched = changed(untouched, acts[size_t(act)], two.addSecs(60));
    }
    const Visit back = changed(now, VisitRestored{before, claimed}, two.addSecs(120));
    QCOMPARE(back.claimedBy, claimGoesBack ? ClerkId() : now.claimedBy);
    QCOMPARE(back.leaveAloneUntil, now.leaveAloneUntil);
    QCOMPARE(back.customer, now.customer);
    QCOMPARE(back.leftAt, now.leftAt);
    QCOMPARE(back.lastSign, meanwhile.isEmpty() ? before.lastSign : now.lastSign);
    if (claimGoesBack)
        QCOMPARE(back, untouched); // as if she had never claimed
}

/** The hub's order holds: whatever a device heard before, in whatever order, hearing all of it in that order ends alike. */
void TestVisitRule::twoDevicesThatHearTheSameActsEndWithTheSameVisit()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        QRandomGenerator dice(seed);
        std::vector<Act> acts;
        for (int i = dice.bounded(1, 9); i > 0; --i)
            acts.push_back({anything(dice), two.addSecs(dice.bounded(3600))});
        std::vector<Act> early = acts;
        std::shuffle(early.begin(), early.end(), dice);
        early.resize(dice.bounded(int(early.size()) + 1));
        Visit straight = after(arrived(), acts), roundabout = after(after(arrived(), early), acts);
        std::sort(straight.notThem.begin(), straight.notThem.end());
        std::sort(roundabout.notThem.begin(), roundabout.notThem.end());
        QVERIFY2(straight == roundabout, qPrintable(u"SEED=%1"_s.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(TestVisitRule)
#include "tst_visitrule.moc"
