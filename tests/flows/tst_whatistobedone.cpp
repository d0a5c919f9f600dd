// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/storage/capturestore.h"
#include "tests/rig/shop.h"
#include "ui/delegates/tododelegate.h"
#include "ui/dialogs/casesheet.h"
#include "ui/dialogs/followupsheet.h"
#include "ui/dialogs/holdsheet.h"
#include "ui/dialogs/messagesheet.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/todo/todolistview.h"
#include "ui/pages/todopage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Place = MainWindow::Place;

/** What was promised to customers is seen, done, given on, and taken back, on the real window. */
class TestWhatIsToBeDone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

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
    void aTalkingPointIsPutOff();
    void aHoldIsRemindedOf();
    void aCaseIsRemindedOfAndOthersAreNotTold();
    void whatIsWrittenAboutACaseIsLookedOver();
    void whoMayNotBeWrittenToIsToldInTheMenu();
    void whatIsWrittenToThemIsLookedOver();

private:
    QAbstractButton *button(const QString &text) const;
    void touch(const QString &text);
    bool says(const QString &part) const;
    void openBrief(const QString &card);
    Op promise(const Customer &customer, const QString &what, int inDays);
    void openList();
    TodoListView &list() const { return *m_window->findChild<TodoListView *>(); }
    const TodoState &state() const { return m_shop->engine().todos.state(); }
    QModelIndex rowSaying(const QString &part) const;
    QStringList shown() const;              ///< the words of all rows
    void touchFinish(const QString &part);  ///< the tick of the row that says so
    Case complain(const Customer &customer);
    QDate today() const { return m_shop->engine().todos.today(); }

    const QString m_ainosCard = u"2900000000018"_s;
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
    Customer m_aino, m_jari;
};

void TestWhatIsToBeDone::init()
{
    m_languages.use("en");
    m_shop = std::make_unique<Shop>();
    m_aino = m_shop->customer(u"Aino Virtanen"_s, m_ainosCard);
    m_jari = m_shop->customer(u"Jari Koskinen"_s, u"2900000000025"_s);
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    m_shop->engine().session.setIdleLimit(24 * 3600);
    QVERIFY(m_shop->signIn(u"Mia"_s));
}

void TestWhatIsToBeDone::cleanup()
{
    m_stage.reset(); // before the engine it shows
    m_shop.reset();
}

QAbstractButton *TestWhatIsToBeDone::button(const QString &text) const
{
    for (QAbstractButton *each : m_stage->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text().startsWith(text) || each->accessibleName().startsWith(text)))
            return each;
    }
    return nullptr;
}

void TestWhatIsToBeDone::touch(const QString &text)
{
    QTRY_VERIFY2(button(text), qPrintable(text + " is not there"));
    button(text)->click(); // wherever it is scrolled to
    m_shop->settle();
}

bool TestWhatIsToBeDone::says(const QString &part) const
{
    for (const QLabel *label : m_stage->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void TestWhatIsToBeDone::openBrief(const QString &card)
{
    m_shop->scan(card);
    QTRY_COMPARE(m_window->place(), Place::Brief);
}

Op TestWhatIsToBeDone::promise(const Customer &customer, const QString &what, int inDays)
{
    const auto op = m_shop->await(m_shop->engine().todos.addFollowUp(customer.id, what, today().addDays(inDays), FollowUpOrigin::ByHand));
    [&] { QVERIFY(op); }();
    return op ? *op : Op();
}

void TestWhatIsToBeDone::openList()
{
    m_window->goTo(Place::Floor);
    touch(u"All that is to be done"_s);
    QCOMPARE(m_window->place(), Place::Todo);
    QTRY_COMPARE(state().face, TodoState::Face::Ready);
}

QModelIndex TestWhatIsToBeDone::rowSaying(const QString &part) const
{
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QModelIndex index = list().model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().contains(part))
            return index;
    }
    return {};
}

QStringList TestWhatIsToBeDone::shown() const
{
    QStringList rows;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        rows += list().model()->index(row, 0).data(TodoModel::WhatRole).toString();
    return rows;
}

void TestWhatIsToBeDone::touchFinish(const QString &part)
{
    const QModelIndex row = rowSaying(part);
    QVERIFY2(row.isValid(), qPrintable(shown().join('\n')));
    const QRect tick = list().rowDelegate().geometry(list().visualRect(row), list().layoutDirection(), row).finish;
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, tick.center());
    m_shop->settle();
}

Case TestWhatIsToBeDone::complain(const Customer &customer)
{
    Case opened;
    opened.id = CaseId::derived("case", customer.name.shown);
    opened.customer = customer.id;
    opened.opened = m_shop->clock.now();
    opened.due = opened.opened.addSecs(8 * 3600);
    opened.said = u"Nobody came for twenty minutes"_s;
    opened.contact = u"by mail, after six"_s;
    [&] { QVERIFY(m_shop->await(m_shop->engine().captures.record(CaseOpened{opened}, {}))); }();
    m_shop->settle();
    return opened;
}

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

void TestWhatIsToBeDone::aTalkingPointIsPutOff()
{
    openBrief(m_ainosCard);
    QTRY_VERIFY(m_stage->findChild<CueCard *>()->isVisible());
    const QString sentence = m_stage->findChild<CueCard *>()->subject();
    touch(u"Remind me of this later"_s);
    const auto *sheet = qobject_cast<FollowUpSheet *>(m_stage->sheet());
    QVERIFY(sheet);
    QCOMPARE(sheet->draft().what, sentence);
    touch(u"Save the follow-up"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(m_shop->brief().profile.followUps.front().origin, FollowUpOrigin::Cue);
    QTRY_VERIFY(says(u"The follow-up is saved"_s));

    openList();
    QTRY_VERIFY(rowSaying(u"From a talking point"_s).isValid());

    // A suggestion that was left alone does not wait where one writes by hand.
    openBrief(m_ainosCard);
    touch(u"Remind me of this later"_s);
    touch(u"Close"_s);
    m_window->brief().openFollowUp();
    QCOMPARE(qobject_cast<FollowUpSheet *>(m_stage->sheet())->draft().what, QString());
}

void TestWhatIsToBeDone::aHoldIsRemindedOf()
{
    const Product candle = m_shop->product(u"Birch candle"_s);
    m_shop->bought(m_aino, {{candle, 1}}, 30);
    openBrief(m_ainosCard);
    QVERIFY(m_shop->await(m_shop->engine().visit.hold(candle.id, 1, today().addDays(5))));
    m_shop->settle();
    touch(u"On hold"_s); // the footer counts what is
    QVERIFY(qobject_cast<HoldSheet *>(m_stage->sheet()));
    touch(u"Remind me \u00b7"_s); // of that line
    const auto *sheet = qobject_cast<FollowUpSheet *>(m_stage->sheet());
    QVERIFY(sheet);
    QVERIFY2(sheet->draft().what.contains(u"Birch candle"_s), qPrintable(sheet->draft().what));
    QCOMPARE(sheet->draft().due, today().addDays(5));
    const FollowUpDraft sheetsDraft = sheet->draft();
    touch(u"Save the follow-up"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(m_shop->brief().profile.followUps.front().origin, FollowUpOrigin::Hold);

    openList(); // and where all holds are told, with nobody's brief open
    list().setCurrentIndex(rowSaying(u"On hold: Birch candle"_s));
    QTest::keyClick(&list(), Qt::Key_Menu);
    touch(u"Remind me"_s);
    QVERIFY(qobject_cast<FollowUpSheet *>(m_stage->sheet()));
    QCOMPARE(qobject_cast<FollowUpSheet *>(m_stage->sheet())->draft(), sheetsDraft);
    touch(u"Save the follow-up"_s);
    QTRY_COMPARE(state().rows.size(), size_t(3));
    QCOMPARE(std::count_if(state().rows.begin(), state().rows.end(), [&](const TodoRow &row) { return row.origin == FollowUpOrigin::Hold && row.customer == m_aino.id; }), 2);
}

void TestWhatIsToBeDone::aCaseIsRemindedOfAndOthersAreNotTold()
{
    const Case opened = complain(m_aino);
    QVERIFY(m_shop->signIn(u"Elina"_s));
    openList();
    QCOMPARE(shown(), QStringList{u"Wants to hear from us"_s});
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<CaseSheet *>(m_stage->sheet()));
    touch(u"Remind me"_s);
    QVERIFY(qobject_cast<FollowUpSheet *>(m_stage->sheet()));
    touch(u"Save the follow-up"_s);
    QTRY_VERIFY(qobject_cast<CaseSheet *>(m_stage->sheet())); // back at the case
    m_stage->closeOverlays();
    QTRY_VERIFY(rowSaying(u"From a case"_s).isValid());
    QCOMPARE(std::get<CaseId>(state().rows.front().id), opened.id);

    QVERIFY(m_shop->signIn(u"Leo"_s));
    openList();
    touch(u"Everybody's ("_s);
    QCOMPARE(shown(), QStringList{u"Get in touch as agreed"_s}); // a promise, and not why
    QVERIFY(!rowSaying(u"case"_s).isValid());
}

void TestWhatIsToBeDone::whatIsWrittenAboutACaseIsLookedOver()
{
    complain(m_aino);
    QVERIFY(m_shop->signIn(u"Elina"_s));
    QTRY_VERIFY(!m_shop->engine().captures.noteLint().check(u"Diabetic"_s).empty());
    openList();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_VERIFY(m_stage->sheet());
    auto *words = m_stage->sheet()->findChild<TextArea *>();
    QTest::keyClicks(words, u"She is diabetic"_s);
    QVERIFY(says(u"Health. Leave it out"_s));
    QVERIFY(button(u"Add the note"_s)->isEnabled());
    words->setPlainText(u"Refund to 4111 1111 1111 1111"_s);
    QVERIFY(says(u"Card or account number. This cannot be saved"_s));
    QVERIFY(!button(u"Add the note"_s)->isEnabled());
    words->setPlainText(u"Rang her, all is well"_s);
    QVERIFY(!says(u"This cannot be saved"_s));
    touch(u"Add the note"_s);
    QTRY_VERIFY(says(u"all is well"_s));
}

void TestWhatIsToBeDone::whoMayNotBeWrittenToIsToldInTheMenu()
{
    openBrief(m_ainosCard);
    touch(u"More for this customer"_s);
    QVERIFY(button(u"Write to them"_s));
    QVERIFY(!button(u"Write to them"_s)->isEnabled());
    QVERIFY(says(u"They have not agreed to personal messages, or left no address."_s));
    QCOMPARE(button(u"Write to them"_s)->accessibleDescription(), u"They have not agreed to personal messages, or left no address."_s);
    QTest::keyClick(m_stage->focusWidget(), Qt::Key_Down); // the keyboard begins with what can be done
    QCOMPARE(qobject_cast<QAbstractButton *>(m_stage->focusWidget()), button(u"Make or show a look"_s));
}

void TestWhatIsToBeDone::whatIsWrittenToThemIsLookedOver()
{
    Customer aino = m_aino;
    aino.email = u"aino@example.org"_s;
    aino.consents = {{Purpose::EmailMarketing, ConsentState::Granted, m_shop->clock.now()}};
    m_shop->put(aino);
    QTRY_VERIFY(!m_shop->engine().captures.noteLint().check(u"Diabetic"_s).empty());
    openBrief(m_ainosCard);
    touch(u"More for this customer"_s);
    touch(u"Write to them"_s);
    QVERIFY(qobject_cast<MessageSheet *>(m_stage->sheet()));
    auto *words = m_stage->sheet()->findChild<TextArea *>();
    QTest::keyClicks(words, u"Sugar-free for diabetic guests"_s);
    QVERIFY(says(u"Health. Leave it out"_s));
    QVERIFY(button(u"It has been sent"_s)->isEnabled());
    words->setPlainText(u"Your hetu is 131052-308T"_s);
    QVERIFY(says(u"Identity number. This cannot be saved"_s));
    QVERIFY(!button(u"It has been sent"_s)->isEnabled());
    words->setPlainText(u"The linen is here"_s);
    touch(u"It has been sent"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(m_shop->brief().profile.messages.front().text, u"The linen is here"_s);
    QTRY_VERIFY(says(u"The message is noted as sent"_s));
}

QTEST_MAIN(TestWhatIsToBeDone)
#include "tst_whatistobedone.moc"
