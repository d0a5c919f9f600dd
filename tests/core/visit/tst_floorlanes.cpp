// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/floorcontroller.h"
#include "core/visit/floorlanes.h"
#include "core/visit/sessioncontroller.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QDateTime two = QDateTime(QDate(2026, 11, 21), QTime(14, 0), Qt::UTC);
const ClerkId mia = ClerkId::derived("clerk", u"mia"_s);
const CustomerId aino = CustomerId::derived("customer", u"aino"_s);

Visit arrivedAt(const QDateTime &at, const QString &name = u"a"_s)
{
    Visit v;
    v.id = VisitId::derived("visit", name);
    v.customer = aino;
    v.assurance = Assurance::Identified;
    v.arrived = v.lastSign = at;
    return v;
}

} // namespace

class TestFloorLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claimingMovesThemAndCountsAsGreeting();
    void releasingPutsThemBack();
    void aVisitEndsTwentyMinutesAfterItsLastSign();
    void whoIsLeftAloneIsNotOverBeforeTheirTime();
    void reopeningIsASignOfItsOwn();
    void longestWaitingStandsFirst();
    void mineStandFirstAmongThoseWithAClerk();
    void leaveAloneRunsOut();
};

void TestFloorLanes::claimingMovesThemAndCountsAsGreeting()
{
    const Visit v = changed(arrivedAt(two), VisitClaimed{arrivedAt(two).id, mia}, two.addSecs(90));
    QCOMPARE(v.lane(), Lane::WithClerk);
    QCOMPARE(v.claimedBy, mia);
    QCOMPARE(v.greetedAt, two.addSecs(90));
    QCOMPARE(v.lastSign, two.addSecs(90));
}

void TestFloorLanes::releasingPutsThemBack()
{
    Visit v = changed(arrivedAt(two), VisitClaimed{{}, mia}, two);
    v = changed(v, VisitReleased{v.id}, two.addSecs(60));
    QCOMPARE(v.lane(), Lane::Arrived);
    QVERIFY(v.greetedAt.isValid()); // greeted they stay
}

void TestFloorLanes::aVisitEndsTwentyMinutesAfterItsLastSign()
{
    const Visit v = changed(arrivedAt(two), VisitSeen{}, two.addSecs(600));
    QVERIFY(!isOver(v, two.addSecs(600 + 1199), 1200));
    QVERIFY(isOver(v, two.addSecs(600 + 1200), 1200));
    QVERIFY(!isOver(changed(v, VisitEnded{}, two.addSecs(700)), two.addSecs(9000), 1200));
}

void TestFloorLanes::whoIsLeftAloneIsNotOverBeforeTheirTime()
{
    const Visit v = changed(arrivedAt(two), VisitLeftAlone{{}, two.addSecs(900)}, two);
    QVERIFY(!isOver(v, two.addSecs(1200), 1200));
    QVERIFY(isOver(v, two.addSecs(2100), 1200));
}

void TestFloorLanes::reopeningIsASignOfItsOwn()
{
    Visit v = changed(arrivedAt(two), VisitEnded{{}, true}, two.addSecs(1200));
    QCOMPARE(v.lane(), Lane::Left);
    v = changed(v, VisitReopened{}, two.addSecs(1300));
    QCOMPARE(v.lane(), Lane::Arrived);
    QVERIFY(!isOver(v, two.addSecs(1310), 1200));
}

void TestFloorLanes::longestWaitingStandsFirst()
{
    FloorState floor;
    sortIntoLanes({VisitCard{arrivedAt(two.addSecs(60), u"late"_s)}, VisitCard{arrivedAt(two, u"early"_s)}}, {}, two.addSecs(120), floor);
    QCOMPARE(floor.arrived.size(), size_t(2));
    QCOMPARE(floor.arrived.front().visit.id, VisitId::derived("visit", u"early"_s));
}

void TestFloorLanes::mineStandFirstAmongThoseWithAClerk()
{
    SessionState session;
    session.phase = SessionState::Phase::SignedIn;
    session.clerk = Clerk{mia, u"Mia"_s, u"ML"_s, Role::Associate};
    session.clerks = {*session.clerk, Clerk{ClerkId::derived("clerk", u"leo"_s), u"Leo"_s, u"LV"_s, Role::Associate}};
    const Visit leos = changed(arrivedAt(two, u"leos"_s), VisitClaimed{{}, session.clerks[1].id}, two);
    const Visit mias = changed(arrivedAt(two.addSecs(60), u"mias"_s), VisitClaimed{{}, mia}, two.addSecs(60));
    FloorState floor;
    sortIntoLanes({VisitCard{leos}, VisitCard{mias}}, session, two.addSecs(70), floor);
    QVERIFY(floor.withClerk.at(0).mine);
    QCOMPARE(floor.withClerk.at(1).clerkName, u"Leo"_s);
    session.phase = SessionState::Phase::SignedOut;
    sortIntoLanes({VisitCard{mias}}, session, two.addSecs(70), floor);
    QVERIFY(!floor.withClerk.at(0).mine); // nobody's while nobody is signed in
}

void TestFloorLanes::leaveAloneRunsOut()
{
    const Visit v = changed(arrivedAt(two), VisitLeftAlone{{}, two.addSecs(900)}, two);
    FloorState floor;
    sortIntoLanes({VisitCard{v}}, {}, two.addSecs(899), floor);
    QCOMPARE(floor.withClerk.size(), size_t(1));
    sortIntoLanes({VisitCard{v}}, {}, two.addSecs(900), floor);
    QCOMPARE(floor.arrived.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestFloorLanes)
#include "tst_floorlanes.moc"
