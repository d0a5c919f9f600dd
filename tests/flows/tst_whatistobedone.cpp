// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/todostory.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** What was promised to customers is seen, done, given on, and taken back, on the real window. */
class TestWhatIsToBeDone final : public TodoStory
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLateComesFirstAndWhatIsFarIsNotTold();
    void mineIsShownFirstAndEverybodysOnRequest();
    void whatIsTickedOffIsToldWithWhoAndWhen();
    void whatWasDoneIsKnownAfterARestart();
    void whatIsDoneTwiceWasDoneByTheFirst();
    void aTickIsTakenBack();
    void aPromiseIsGivenToAColleagueByKeyboard();
    void aHoldIsCollectedFromTheList();
    void theCustomerIsOpenedAndOneComesBackToTheList();
    void aNameReadInTheListIsOnRecordOnce();
    void fiveHundredAreReadAsTheyAreSeen();
    void theReasonIsToldWhenTheDiskIsFull();
    void lockingLeavesNobodyInTheList();
    void aNewDayMakesTodaysLate();
};

void TestWhatIsToBeDone::whatIsLateComesFirstAndWhatIsFarIsNotTold()
{
    promise(m_aino, u"Far away"_s, TodoController::comingDays + 4);
    promise(m_aino, u"The last that is told"_s, TodoController::comingDays + 3);
    promise(m_jari, u"Now"_s, 3);
    promise(m_aino, u"Late"_s, 0);
    m_shop->wait(3 * 24 * 3600);
    openList();
    QCOMPARE(shown(), (QStringList{u"Late"_s, u"Now"_s, u"The last that is told"_s}));
    QCOMPARE(state().rows[0].term, TodoTerm::Overdue);
    QCOMPARE(state().rows[1].term, TodoTerm::Today);
    QCOMPARE(state().rows[2].term, TodoTerm::Coming);
    const QString late = rowSaying(u"Late"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(late.contains(u"Aino Virtanen"_s) && late.contains(u"3 day"_s) && late.contains(u"overdue"_s) && late.contains(u"Noted by hand"_s) && late.contains(u"Yours"_s), qPrintable(late));
}

void TestWhatIsToBeDone::mineIsShownFirstAndEverybodysOnRequest()
{
    promise(m_aino, u"Mia's own"_s, 1);
    QVERIFY(m_shop->signIn(u"Leo"_s));
    openList();
    QVERIFY(shown().isEmpty());
    QTRY_VERIFY(says(u"Nothing waits for you"_s));
    touch(u"Show everybody's"_s);
    QCOMPARE(shown(), QStringList{u"Mia's own"_s});
    QVERIFY(rowSaying(u"Mia's own"_s).data(Qt::AccessibleTextRole).toString().contains(u"Mia"_s));
    touch(u"Mine ("_s);
    QVERIFY(shown().isEmpty());
}

void TestWhatIsToBeDone::whatIsTickedOffIsToldWithWhoAndWhen()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    openList();
    m_shop->clock.advance(60);
    touchFinish(u"Ring about the linen"_s);
    QTRY_COMPARE(state().rows.front().term, TodoTerm::Done);
    const TodoRow &done = state().rows.front();
    QCOMPARE(done.doneAt, m_shop->clock.now());
    QCOMPARE(done.doneBy, m_shop->clerk(u"Mia"_s));
    QVERIFY(rowSaying(u"You did it: today"_s).isValid());
    touchFinish(u"Ring about the linen"_s); // there is no tick any more
    QCOMPARE(state().rows.size(), size_t(1));

    QVERIFY(m_shop->signIn(u"Leo"_s));
    openList();
    touch(u"Everybody's ("_s);
    QVERIFY(rowSaying(u"Mia did it: today"_s).isValid());
    m_shop->wait((TodoController::doneDays + 1) * 24 * 3600);
    openList();
    touch(u"Everybody's ("_s);
    QVERIFY(shown().isEmpty()); // long ago
}

void TestWhatIsToBeDone::whatWasDoneIsKnownAfterARestart()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    openList();
    touchFinish(u"Ring about the linen"_s);
    const QDateTime when = m_shop->clock.now();
    m_stage.reset();
    m_shop->restart();
    const auto done = m_shop->await(m_shop->storage().run([when](Shelf &shelf) { return CaptureStore(shelf).followUpsDoneSince(when); }));
    QVERIFY(done);
    QCOMPARE(done->size(), size_t(1));
    QCOMPARE(done->front().at, when);
    QCOMPARE(done->front().by, m_shop->clerk(u"Mia"_s));
    QCOMPARE(done->front().followUp.what, u"Ring about the linen"_s);
}

void TestWhatIsToBeDone::whatIsDoneTwiceWasDoneByTheFirst()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    openList();
    const FollowUpId id = std::get<FollowUpId>(state().rows.front().id);
    const QDateTime first = m_shop->clock.now();
    QVERIFY(m_shop->await(m_shop->engine().captures.record(FollowUpDone{id}, m_shop->clerk(u"Leo"_s))));
    m_shop->clock.advance(3600);
    QVERIFY(m_shop->await(m_shop->engine().captures.record(FollowUpDone{id}, m_shop->clerk(u"Mia"_s))));
    m_shop->settle();
    QCOMPARE(state().rows.front().doneAt, first);
    QCOMPARE(state().rows.front().doneBy, m_shop->clerk(u"Leo"_s));
}

void TestWhatIsToBeDone::aTickIsTakenBack()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    openList();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Space);
    m_shop->settle();
    QTRY_COMPARE(state().rows.front().term, TodoTerm::Done);
    QTRY_VERIFY(says(u"The follow-up is done"_s));
    touch(u"Undo"_s);
    QTRY_COMPARE(state().rows.front().term, TodoTerm::Today);
    QVERIFY(!state().rows.front().doneAt.isValid());
    QVERIFY(m_shop->await(m_shop->storage().run([](Shelf &shelf) { return CaptureStore(shelf).followUpsDoneSince(QDateTime::fromMSecsSinceEpoch(0)); }))->empty());
}

void TestWhatIsToBeDone::aPromiseIsGivenToAColleagueByKeyboard()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    openList();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Menu);
    touch(u"Give to a colleague"_s);
    touch(u"Leo"_s);
    QTRY_VERIFY(state().rows.empty()); // no longer hers
    touch(u"Undo"_s);
    QTRY_COMPARE(state().rows.size(), size_t(1));
    QCOMPARE(state().rows.front().owner, m_shop->clerk(u"Mia"_s));
}

void TestWhatIsToBeDone::aHoldIsCollectedFromTheList()
{
    const Product candle = m_shop->product(u"Birch candle"_s);
    openBrief(m_ainosCard);
    QVERIFY(m_shop->await(m_shop->engine().visit.hold(candle.id, 1, today().addDays(2))));
    openList();
    QCOMPARE(shown(), QStringList{u"On hold: Birch candle"_s});
    QCOMPARE(state().rows.front().due, today().addDays(2));
    touchFinish(u"Birch candle"_s);
    QTRY_VERIFY(state().rows.empty());
    QTRY_VERIFY(m_shop->floor().todos.empty());
}

void TestWhatIsToBeDone::theCustomerIsOpenedAndOneComesBackToTheList()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    openList();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_COMPARE(m_window->place(), Place::Brief);
    QTRY_COMPARE(m_shop->brief().face, BriefState::Face::Ready);
    QCOMPARE(m_shop->brief().customer, m_aino.id);
    Q_EMIT m_window->brief().closeRequested();
    QCOMPARE(m_window->place(), Place::Todo);
    QTRY_COMPARE(state().rows.size(), size_t(1));
}

void TestWhatIsToBeDone::aNameReadInTheListIsOnRecordOnce()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    promise(m_aino, u"Write about the vase"_s, 1);
    QSignalSpy recorded(&m_shop->engine().captures, &CaptureService::recorded);
    const auto read = [&] {
        QStringList by;
        for (const QVariantList &each : recorded) {
            const Op op = each.first().value<Op>();
            if (op.kind == u"card.read" && op.payload.value(u"customer"_s).toString() == m_aino.id.toString())
                by += op.actor == m_shop->clerk(u"Mia"_s) ? u"Mia"_s : u"another"_s;
        }
        return by;
    };
    openList();
    QTRY_COMPARE(read(), QStringList{u"Mia"_s});
    m_window->goTo(Place::Floor);
    openList();
    m_shop->settle();
    QCOMPARE(read(), QStringList{u"Mia"_s});
    QVERIFY(m_shop->signIn(u"Leo"_s));
    openList();
    m_shop->settle();
    QCOMPARE(read().size(), 1); // nothing of hers was shown to him
    touch(u"Everybody's ("_s);
    QTRY_COMPARE(read().size(), 2);
}

void TestWhatIsToBeDone::fiveHundredAreReadAsTheyAreSeen()
{
    std::vector<Customer> people;
    for (int i = 0; i < 500; ++i)
        people.push_back(m_shop->customer(u"Customer %1"_s.arg(i)));
    QFuture<Result<Op>> last;
    for (int i = 0; i < 500; ++i)
        last = m_shop->engine().todos.addFollowUp(people[size_t(i)].id, u"Promise %1"_s.arg(i), today().addDays(i / 20), FollowUpOrigin::ByHand);
    QVERIFY(m_shop->await(last));
    QSignalSpy recorded(&m_shop->engine().captures, &CaptureService::recorded);
    const auto readings = [&] {
        return std::count_if(recorded.begin(), recorded.end(), [](const QVariantList &each) { return each.first().value<Op>().kind == u"card.read"; });
    };
    openList();
    QTRY_COMPARE(list().model()->rowCount(), 500);
    m_shop->settle();
    QTRY_VERIFY(readings() > 0);
    QVERIFY2(readings() < 12, qPrintable(QString::number(readings()))); // as many as there is room for
    list().scrollToBottom();
    m_shop->settle();
    QTRY_VERIFY(list().rowsInSight().second == 499);
    QVERIFY2(readings() < 24, qPrintable(QString::number(readings())));
    const QRect end = list().visualRect(list().model()->index(499, 0));
    QVERIFY(list().viewport()->rect().contains(end));
}

void TestWhatIsToBeDone::theReasonIsToldWhenTheDiskIsFull()
{
    for (int i = 0; i < 3; ++i)
        promise(m_aino, u"Promise %1"_s.arg(i), 0);
    openList();
    QVERIFY(m_shop->await(m_shop->storage().run([](Shelf &shelf) { return shelf.outbox.script("PRAGMA max_page_count = 1"); })));
    Error why;
    for (int i = 0; i < 200; ++i) { // until the pages there are hold no more
        const auto op = m_shop->await(m_shop->engine().todos.addFollowUp(m_jari.id, QString(250, u'x'), today(), FollowUpOrigin::ByHand));
        if (!op) {
            why = op.error();
            break;
        }
    }
    QCOMPARE(why.code, Errc::DiskFull);
    m_shop->settle();
    QStringList refusals;
    connect(&m_shop->engine().todos, &TodoController::refused, this, [&](const Error &error) { refusals += QString::number(int(error.code)); });
    for (int i = 0; i < 50 && refusals.isEmpty(); ++i)
        touchFinish(state().rows.front().text.left(9));
    QVERIFY(!refusals.isEmpty());
    QTRY_VERIFY(says(u"no space left"_s));
    const size_t open = size_t(state().mine);
    QVERIFY(open > 0); // what could not be kept is still to be done
    QVERIFY(m_shop->await(m_shop->storage().run([](Shelf &shelf) { return shelf.outbox.script("PRAGMA max_page_count = 1000000"); })));
    touchFinish(state().rows.front().text.left(9));
    QTRY_COMPARE(size_t(state().mine), open - 1);
}

void TestWhatIsToBeDone::lockingLeavesNobodyInTheList()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    openList();
    QTRY_COMPARE(list().model()->rowCount(), 1);
    m_shop->engine().session.lock();
    QTRY_COMPARE(m_window->place(), Place::SignIn);
    QVERIFY(state().rows.empty());
    QCOMPARE(list().model()->rowCount(), 0);
    QVERIFY(m_shop->signIn(u"Leo"_s));
    openList();
    QCOMPARE(list().model()->rowCount(), 0);
}

void TestWhatIsToBeDone::aNewDayMakesTodaysLate()
{
    promise(m_aino, u"Ring about the linen"_s, 0);
    openList();
    QCOMPARE(state().rows.front().term, TodoTerm::Today);
    m_shop->clock.advance(24 * 3600);
    m_shop->engine().todos.tick();
    m_shop->settle();
    QTRY_COMPARE(state().rows.front().term, TodoTerm::Overdue);
}

QTEST_MAIN(TestWhatIsToBeDone)
#include "tst_whatistobedone.moc"
