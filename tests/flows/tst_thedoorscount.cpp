// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doorstore.h"
#include "tests/rig/shop.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** What the counters at the doors say becomes the shop's visitors; what they did not say stays unknown. */
class TestTheDoorsCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<Shop>(); }
    void cleanup() { m_shop.reset(); }

    void minuteByMinuteBecomesStretchesThatSurvive();
    void aSilentCounterLeavesAGapAndNoZero();
    void theSameStretchSaidTwiceCountsOnce();
    void staffAreNoVisitors();
    void whoIsRecognisedWasCountedAtTheDoorToo();
    void atNightItShowsHowWellTheCounterCounts();
    void nonsenseIsRefusedAndLeavesAGap();

private:
    /** Reports of `minutes` minutes each, back to back, until now; one comes in and one goes out in each. */
    void report(int times, int minutes, const QString &counter = u"main door"_s);
    const DoorDay &door(size_t i = 0) const { return m_shop->engine().doors.doors().at(i); }
    std::vector<DoorCount> kept();
    std::unique_ptr<Shop> m_shop;
};

void TestTheDoorsCount::report(int times, int minutes, const QString &counter)
{
    for (int i = 0; i < times; ++i) {
        m_shop->clock.advance(minutes * 60);
        const QDateTime now = m_shop->clock.now();
        m_shop->engine().doors.count({counter, 1, 1, false, now.addSecs(-minutes * 60), now});
    }
    m_shop->settle();
}

std::vector<DoorCount> TestTheDoorsCount::kept()
{
    const QDateTime now = m_shop->clock.now();
    return *m_shop->await(m_shop->storage().run([&](Shelf &shelf) { return DoorStore(shelf).counts(m_shop->context().store.id, now.addDays(-9), now.addDays(1)); }));
}

void TestTheDoorsCount::minuteByMinuteBecomesStretchesThatSurvive()
{
    report(12, 1);
    QCOMPARE(m_shop->floor().visitorsToday, 10); // two full stretches; two minutes wait for their third
    QCOMPARE(kept().size(), size_t(2));
    m_shop->wait(6 * 60); // the counter says no more: what it said is kept all the same
    QCOMPARE(m_shop->floor().visitorsToday, 12);
    m_shop->restart();
    QCOMPARE(m_shop->floor().visitorsToday, 12);
    QCOMPARE(kept().size(), size_t(3));
}

void TestTheDoorsCount::aSilentCounterLeavesAGapAndNoZero()
{
    report(4, 15);
    const QDateTime silent = m_shop->clock.now();
    m_shop->wait(DoorController::lateSecs - 60);
    QVERIFY(door().today.gaps.empty() || door().today.gaps.back().second <= silent); // its next report may be on its way
    m_shop->wait(3600);
    QCOMPARE(door().today.gaps.back(), Stretch(silent, m_shop->clock.now().addSecs(-DoorController::lateSecs)));
    m_shop->clock.advance(3600 + 60);
    const QDateTime again = m_shop->clock.now();
    report(1, 15);
    QCOMPARE(door().today.gaps.back(), Stretch(silent, again));
    QCOMPARE(door().today.in, 5);
}

void TestTheDoorsCount::theSameStretchSaidTwiceCountsOnce()
{
    report(2, 15);
    const QDateTime now = m_shop->clock.now();
    m_shop->engine().doors.count({u"main door"_s, 4, 1, false, now.addSecs(-15 * 60), now}); // said again, corrected
    m_shop->settle();
    QCOMPARE(m_shop->floor().visitorsToday, 5);
    m_shop->restart();
    QCOMPARE(m_shop->floor().visitorsToday, 5);
}

void TestTheDoorsCount::staffAreNoVisitors()
{
    const QDateTime now = m_shop->clock.now();
    m_shop->engine().doors.count({u"main door"_s, 3, 0, true, now.addSecs(-900), now});
    m_shop->settle();
    QCOMPARE(m_shop->floor().visitorsToday, 0);
    QCOMPARE(door().today.staffIn, 3);
}

void TestTheDoorsCount::whoIsRecognisedWasCountedAtTheDoorToo()
{
    m_shop->customer(u"Aino Virtanen"_s, u"2900000000018"_s);
    QVERIFY(m_shop->signIn(u"Mia"_s));
    m_shop->scan(u"2900000000018"_s);
    QCOMPARE(m_shop->floor().visitorsToday, 1); // the counter has not said yet
    report(3, 15);
    QCOMPARE(m_shop->floor().visitorsToday, 3);
    QCOMPARE(m_shop->floor().recognisedToday, 1);
}

void TestTheDoorsCount::atNightItShowsHowWellTheCounterCounts()
{
    report(4, 15);
    const QDateTime now = m_shop->clock.now();
    m_shop->engine().doors.count({u"side door"_s, 9, 5, false, now.addSecs(-900), now});
    m_shop->settle();
    m_shop->wait(24 * 3600);
    QCOMPARE(m_shop->engine().doors.doors().size(), size_t(2));
    QCOMPARE(door(0).yesterday->drift, 0);
    QCOMPARE(door(1).yesterday->drift, 4);
    QCOMPARE(door(1).today.in, 0);
    QVERIFY(!door(1).today.gaps.empty()); // nothing was said today: unknown
    QCOMPARE(m_shop->floor().visitorsToday, 0);
}

void TestTheDoorsCount::nonsenseIsRefusedAndLeavesAGap()
{
    const QDateTime now = m_shop->clock.now();
    for (const DoorCount &nonsense : {DoorCount{u"main door"_s, -1, 0, false, now.addSecs(-900), now}, DoorCount{u"main door"_s, 2'000'000, 0, false, now.addSecs(-900), now},
                                      DoorCount{u"main door"_s, 1, 0, false, now, now.addSecs(-900)}, DoorCount{{}, 1, 0, false, now.addSecs(-900), now},
                                      DoorCount{u"main door"_s, 1, 0, false, now.addDays(-3), now}}) {
        m_shop->engine().doors.count(nonsense);
        m_shop->wait(CountJoiner::longestSecs + 60);
    }
    QVERIFY(kept().empty());
    QVERIFY(m_shop->engine().doors.doors().empty());
    QCOMPARE(m_shop->floor().visitorsToday, 0);
}

QTEST_GUILESS_MAIN(TestTheDoorsCount)
#include "tst_thedoorscount.moc"
