// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/storage/casestore.h"
#include "core/visit/businesshours.h"

using namespace tuttu;
using namespace Qt::StringLiterals;
using Step = HandOverState::Step;

/** Aino waited too long, says so, and asks to hear from the shop: a colleague looks after it until it is put right. */
class TestACaseToItsEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDetractorsCaseToItsEnd();
    void onlyWhoLooksAfterItReadsIt();
    void nobodyIsOfferedContactAfterAGoodAnswer();
    void aStepCanBeTakenBack();
    void theDeadlineCountsOpenHours_data();
    void theDeadlineCountsOpenHours();

private:
    static const QString card;
};

const QString TestACaseToItsEnd::card = u"2900000000018"_s;

namespace {

/** Mia has turned the tablet round, and Aino has answered. */
void complain(Shop &shop, const QString &words)
{
    shop.customer(u"Aino Virtanen"_s, u"2900000000018"_s);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(u"2900000000018"_s);
    HandOverController &tablet = shop.engine().handOver;
    tablet.start(shop.brief().customer, shop.brief().visit);
    tablet.choose(3);
    QVERIFY(tablet.state().mayAskBack);
    tablet.toggleReason(u"waiting"_s);
    tablet.setComment(words);
    tablet.setWantsContact(true);
    QVERIFY(tablet.state().withName); // nobody can be reached without a name
    tablet.setContact(u"by mail, after six"_s);
    tablet.send();
    QTRY_COMPARE(tablet.state().step, Step::Thanks);
    shop.settle();
    tablet.idle();
    shop.settle();
}

} // namespace

void TestACaseToItsEnd::aDetractorsCaseToItsEnd()
{
    Shop shop;
    complain(shop, u"Nobody came for twenty minutes"_s);
    const QDateTime asked = shop.clock.now();
    CaseController &cases = shop.engine().cases;

    // The manager is told as soon as she is here, and reminded until somebody takes it up.
    QVERIFY(shop.signIn(u"Elina"_s));
    QTRY_COMPARE(cases.state().open.size(), size_t(1));
    QCOMPARE(cases.state().unacknowledged, 1);
    const CaseView first = cases.state().open.front();
    QCOMPARE(first.name.shown, u"Aino Virtanen"_s);
    QCOMPARE(first.about.said, u"Nobody came for twenty minutes"_s);
    QCOMPARE(first.about.contact, u"by mail, after six"_s);
    QCOMPARE(first.about.reasons, QStringList{u"waiting"_s});
    QCOMPARE(first.about.due, afterBusinessTime(asked, 8 * 60, shop.context().hours, shop.context().zone));
    QVERIFY(!first.late);

    // She gives it to Leo; he must say himself that he has it.
    QVERIFY(shop.await(cases.giveTo(first.about.id, shop.clerk(u"Leo"_s))));
    QVERIFY(shop.signIn(u"Leo"_s));
    QTRY_COMPARE(cases.state().open.size(), size_t(1));
    QCOMPARE(cases.state().unacknowledged, 1);
    QVERIFY(shop.await(cases.acknowledge(first.about.id)));
    QTRY_COMPARE(cases.state().unacknowledged, 0);
    QVERIFY(shop.await(cases.addNote(first.about.id, u"Wrote to her, offered a quiet hour on Thursday"_s)));

    // It outlives the night, and what is late is said to be.
    shop.restart();
    shop.wait(int(shop.clock.now().secsTo(first.about.due)) + 60);
    QVERIFY(shop.signIn(u"Leo"_s));
    QTRY_COMPARE(shop.engine().cases.state().open.size(), size_t(1));
    QVERIFY(shop.engine().cases.state().open.front().late);

    QVERIFY(shop.await(shop.engine().cases.close(first.about.id, CaseEnd::Solved)));
    QTRY_VERIFY(shop.engine().cases.state().open.empty());
    const auto history = shop.await(shop.storage().run([id = first.about.id](Shelf &shelf) { return CaseStore(shelf).historyOf(id); }));
    QVERIFY(history);
    std::vector<CaseStep> steps;
    for (const CaseEvent &event : *history)
        steps.push_back(event.step);
    QCOMPARE(steps, (std::vector<CaseStep>{CaseStep::Opened, CaseStep::Reassigned, CaseStep::Acknowledged, CaseStep::Noted, CaseStep::Closed}));
    QVERIFY(history->front().by.isNull()); // the customer's own act
    QCOMPARE(history->at(1).to, shop.clerk(u"Leo"_s));
}

void TestACaseToItsEnd::onlyWhoLooksAfterItReadsIt()
{
    Shop shop;
    complain(shop, u"Mia was busy with her phone"_s);
    CaseController &cases = shop.engine().cases;
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.settle();
    QVERIFY(cases.state().open.empty()); // it was promised to go to the shop, not to who served
    shop.engine().session.switchUser();
    shop.settle();
    QVERIFY(cases.state().open.empty()); // nor to an empty shop
    QVERIFY(shop.signIn(u"Elina"_s));
    QTRY_COMPARE(cases.state().open.size(), size_t(1));
}

void TestACaseToItsEnd::nobodyIsOfferedContactAfterAGoodAnswer()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    HandOverController &tablet = shop.engine().handOver;
    tablet.start(shop.brief().customer, shop.brief().visit);
    tablet.choose(4);
    tablet.setWantsContact(true);
    tablet.back();
    tablet.choose(7);
    QVERIFY(!tablet.state().mayAskBack);
    QVERIFY(!tablet.state().wantsContact);
    tablet.setWantsContact(true);
    QVERIFY(!tablet.state().wantsContact);
}

void TestACaseToItsEnd::aStepCanBeTakenBack()
{
    Shop shop;
    complain(shop, u"Cold coffee"_s);
    QVERIFY(shop.signIn(u"Elina"_s));
    CaseController &cases = shop.engine().cases;
    QTRY_COMPARE(cases.state().open.size(), size_t(1));
    const auto closed = shop.await(cases.close(cases.state().open.front().about.id, CaseEnd::NotWanted));
    QTRY_VERIFY(cases.state().open.empty());
    QVERIFY(shop.await(shop.engine().captures.undo(closed->id, shop.clerk(u"Elina"_s))));
    QTRY_COMPARE(cases.state().open.size(), size_t(1));
    QCOMPARE(cases.state().open.front().about.state, CaseState::Open);
    QCOMPARE(shop.await(shop.engine().captures.undo(closed->id, shop.clerk(u"Elina"_s))).error().code, Errc::NotFound); // once
}

void TestACaseToItsEnd::theDeadlineCountsOpenHours_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QDateTime>("due");
    const QTimeZone london("Europe/London");
    const auto at = [&](int month, int day, int hour, int minute = 0) { return QDateTime(QDate(2026, month, day), QTime(hour, minute), london); };
    // Monday to Saturday 10 to 18, Friday until 20; Saturday's market night 22 to 02; Sunday closed. 2026-11-23 is a Monday.
    QTest::newRow("the same day") << at(11, 23, 10, 30) << 4 << at(11, 23, 14, 30);
    QTest::newRow("over the night") << at(11, 23, 16) << 4 << at(11, 24, 12);
    QTest::newRow("asked after closing") << at(11, 23, 20) << 2 << at(11, 24, 12);
    QTest::newRow("asked before opening") << at(11, 23, 7) << 2 << at(11, 23, 12);
    QTest::newRow("to the very end of a day") << at(11, 23, 10) << 8 << at(11, 23, 18);
    QTest::newRow("over a Sunday, through the market night") << at(11, 28, 17) << 8 << at(11, 30, 13);
    QTest::newRow("within the night that began yesterday") << at(11, 29, 1) << 1 << at(11, 29, 2);
    QTest::newRow("over the night the clocks go back") << at(10, 24, 17) << 5 << QDateTime(QDate(2026, 10, 25), QTime(1, 0), Qt::UTC); // that night has an hour twice
}

void TestACaseToItsEnd::theDeadlineCountsOpenHours()
{
    QFETCH(QDateTime, from);
    QFETCH(int, hours);
    QFETCH(QDateTime, due);
    OpeningHours open;
    for (int day = 1; day <= 6; ++day)
        open.spans.push_back({day, QTime(10, 0), QTime(day == 5 ? 20 : 18, 0)});
    open.spans.push_back({6, QTime(22, 0), QTime(2, 0)});
    const QTimeZone london("Europe/London");
    const QDateTime answer = afterBusinessTime(from, hours * 60, open, london);
    QCOMPARE(answer, due.toUTC());
    QCOMPARE(afterBusinessTime(from, 90, {}, london), from.addSecs(5400)); // no hours told: always open
}

QTEST_GUILESS_MAIN(TestACaseToItsEnd)
#include "tst_acasetoitsend.moc"
