// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/storage/importstore.h"
#include "core/visit/managerengine.h"
#include "tests/rig/shop.h"
#include "ui/charts/charttablesheet.h"
#include "ui/charts/chartwidget.h"
#include "ui/dialogs/figuresheet.h"
#include "ui/dialogs/receiptssheet.h"
#include "ui/dialogs/stucksheet.h"
#include "ui/pages/manager/dayview.h"
#include "ui/pages/manager/measureview.h"
#include "ui/pages/managerpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Place = MainWindow::Place;
using Tab = ManagerPage::Tab;

/** The manager goes from a number to what it is made of: what is stuck and whose it is, the receipts of an hour, the visitors by one door. */
class TestFromANumberDown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void whatIsStuckIsListedAndGivenAway();
    void aCaseIsGivenAwayAndTakenBack();
    void nothingStuckSaysSo();
    void whatCannotBeReadIsSaidAndAskedForAgain();
    void aNameReadThereIsOnRecordOnce();
    void allThatIsToBeDoneIsOneTouchAway();
    void lockingClosesItAndLeavesNobody();
    void theReceiptsOfAnHourAreOpened();
    void theReceiptsOfADayComeToItsFigures();
    void receiptsThatCannotBeReadAreAskedForAgain();
    void theNewestTwoHundredReceiptsAreListed();
    void whoHasTooMuchToGiveAwayIsTold();
    void whatCouldNotBeGivenIsTold();
    void aDoorHasATrendOfItsOwn();

private:
    QAbstractButton *button(const QString &text) const;
    void touch(const QString &text);
    bool says(const QString &part) const;
    QDate today() const { return m_shop->engine().todos.today(); }
    QDateTime at(const QDate &day, int hour) const { return QDateTime(day, QTime(hour, 0), m_shop->context().zone).toUTC(); }
    void promise(const QString &what, int inDays);
    Case complain(const Customer &customer, int hours);
    void sell(const QDate &day, int hour, std::vector<OrderLine> lines, const CustomerId &customer = {});
    void doorSays(const QDate &day, int hour, const QString &door, int people);
    void openDay(int back = 0);
    void openStuck();
    void openFigure(Measure measure);
    StuckSheet *stuck() const { return qobject_cast<StuckSheet *>(m_stage->sheet()); }

    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ManagerEngine> m_manager;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
    Customer m_aino, m_jari;
    Product m_candle;
    int m_orders = 0;
};

void TestFromANumberDown::init()
{
    m_languages.use("en");
    m_orders = 0;
    m_shop = std::make_unique<Shop>();
    m_aino = m_shop->customer(u"Aino Virtanen"_s);
    m_jari = m_shop->customer(u"Jari Koskinen"_s);
    m_candle = m_shop->product(u"Birch candle"_s, 1000);
    m_manager = std::make_unique<ManagerEngine>(m_shop->storage(), m_shop->engine(), m_shop->context(), m_shop->clock);
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_window->useManager(*m_manager);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    m_shop->engine().session.setIdleLimit(100 * 24 * 3600);
    QVERIFY(m_shop->signIn(u"Mia"_s));
}

void TestFromANumberDown::cleanup()
{
    m_stage.reset(); // before the engines it shows
    m_manager.reset();
    m_shop.reset();
}

QAbstractButton *TestFromANumberDown::button(const QString &text) const
{
    for (QAbstractButton *each : m_stage->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text().startsWith(text) || each->accessibleName().startsWith(text)))
            return each;
    }
    return nullptr;
}

void TestFromANumberDown::touch(const QString &text)
{
    QTRY_VERIFY2(button(text), qPrintable(text + " is not there"));
    button(text)->click();
    m_shop->settle();
}

bool TestFromANumberDown::says(const QString &part) const
{
    for (const QLabel *label : m_stage->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void TestFromANumberDown::promise(const QString &what, int inDays)
{
    QVERIFY(m_shop->await(m_shop->engine().todos.addFollowUp(m_aino.id, what, today().addDays(inDays), FollowUpOrigin::ByHand)));
}

Case TestFromANumberDown::complain(const Customer &customer, int hours)
{
    Case opened;
    opened.id = CaseId::derived("case", customer.name.shown);
    opened.customer = customer.id;
    opened.opened = m_shop->clock.now();
    opened.due = opened.opened.addSecs(hours * 3600);
    opened.said = u"Nobody came for twenty minutes"_s;
    [&] { QVERIFY(m_shop->await(m_shop->engine().captures.record(CaseOpened{opened}, {}))); }();
    m_shop->settle();
    return opened;
}

void TestFromANumberDown::sell(const QDate &day, int hour, std::vector<OrderLine> lines, const CustomerId &customer)
{
    const QString number = QString::number(++m_orders);
    const std::vector<Order> orders{{OrderId::derived("order", number), number, customer, m_shop->context().store.id, Channel::Store, at(day, hour).addSecs(60 * m_orders), std::move(lines)}};
    const auto done = m_shop->await(m_shop->storage().run([orders](Shelf &shelf) { return ImportStore(shelf).importOrders(orders); }));
    QVERIFY(done && done->rejected.empty());
}

void TestFromANumberDown::doorSays(const QDate &day, int hour, const QString &door, int people)
{
    QVERIFY(m_shop->await(m_shop->engine().captures.record(DoorCounted{m_shop->context().store.id, {door, people, people, false, at(day, hour), at(day, hour + 1)}}, ClerkId())));
}

void TestFromANumberDown::openDay(int back)
{
    QVERIFY(m_shop->signIn(u"Elina"_s));
    m_window->goTo(Place::Manager);
    if (back > 0)
        m_window->managersPage().showDayBefore(back);
    m_shop->settle();
    QTRY_VERIFY(!m_window->managersPage().isReading());
}

void TestFromANumberDown::openStuck()
{
    touch(u"Open"_s);
    QTRY_VERIFY(stuck());
    QTRY_VERIFY(!says(u"Reading what is stuck"_s));
}

void TestFromANumberDown::openFigure(Measure measure)
{
    emit m_window->managersPage().findChild<DayView *>()->measureOpened(measure); // a tile was touched
    QTRY_VERIFY(qobject_cast<FigureSheet *>(m_stage->sheet()));
}

void TestFromANumberDown::whatIsStuckIsListedAndGivenAway()
{
    promise(u"Ring about the linen"_s, 0);
    promise(u"Write about the vase"_s, 1);
    promise(u"Not yet due"_s, 9);
    m_shop->wait(3 * 24 * 3600);
    complain(m_jari, 8);
    openDay();
    QTRY_VERIFY(says(u"2 follow-ups overdue"_s));
    openStuck();
    QVERIFY(says(u"Cases (1)"_s) && says(u"Overdue follow-ups (2)"_s));
    QVERIFY(says(u"Jari Koskinen"_s) && says(u"Wants to hear from us"_s) && says(u"Nobody's yet"_s));
    QVERIFY(says(u"3 days overdue"_s) && says(u"2 days overdue"_s) && says(u"Mia"_s));
    QVERIFY(!says(u"Not yet due"_s));
    QVERIFY(!says(u"Nobody came for twenty minutes"_s)); // what they said is read where the case is open

    QStringList order;
    for (const QLabel *label : stuck()->findChildren<QLabel *>()) {
        if (label->text() == u"Wants to hear from us" || label->text() == u"Ring about the linen" || label->text() == u"Write about the vase")
            order += label->text();
    }
    QCOMPARE(order, (QStringList{u"Wants to hear from us"_s, u"Ring about the linen"_s, u"Write about the vase"_s}));

    QAbstractButton *give = nullptr;
    for (QAbstractButton *each : stuck()->findChildren<QAbstractButton *>()) {
        if (each->accessibleName().contains(u"Ring about the linen"_s))
            give = each;
    }
    QVERIFY(give && give->height() >= 48);
    give->click();
    QTRY_VERIFY(button(u"Leo"_s));
    QVERIFY(!button(u"Mia"_s)); // hers already
    touch(u"Leo"_s);
    QTRY_VERIFY(says(u"Leo"_s));
    QVERIFY(stuck());                       // one goes on with the next
    const auto owners = [this] {
        QSet<ClerkId> of;
        for (const TodoRow &row : m_shop->engine().todos.state().rows)
            of += row.text == u"Ring about the linen" ? row.owner : ClerkId();
        return of;
    };
    QVERIFY(owners().contains(m_shop->clerk(u"Leo"_s)));
    QTRY_VERIFY(says(u"The follow-up is your colleague's now"_s));
    touch(u"Undo"_s);
    QTRY_VERIFY(owners().contains(m_shop->clerk(u"Mia"_s)));

    // The day's line follows what is done, without being asked.
    FollowUpId done;
    for (const TodoRow &row : m_shop->engine().todos.state().rows) {
        if (row.text == u"Write about the vase")
            done = std::get<FollowUpId>(row.id);
    }
    QVERIFY(m_shop->await(m_shop->engine().captures.record(FollowUpDone{done}, m_shop->clerk(u"Leo"_s))));
    QTRY_VERIFY(says(u"Overdue follow-ups (1)"_s));
    QTRY_VERIFY(says(u"1 follow-up overdue"_s));
    m_stage->closeOverlays();
    QVERIFY(m_shop->engine().todos.state().rows.empty()); // nobody's name stays
}

void TestFromANumberDown::aCaseIsGivenAwayAndTakenBack()
{
    const Case opened = complain(m_jari, 8);
    m_shop->wait(9 * 3600);
    openDay();
    QTRY_VERIFY(says(u"1 case should have been answered by now"_s));
    openStuck();
    QVERIFY(says(u"Was to be answered by"_s));
    touch(u"Give to a colleague"_s);
    touch(u"Leo"_s);
    const auto owner = [&] { const CaseView *view = m_shop->engine().cases.find(opened.id); return view ? view->about.owner : ClerkId(); };
    QTRY_COMPARE(owner(), m_shop->clerk(u"Leo"_s));
    QTRY_VERIFY(says(u"Leo"_s));
    QTRY_VERIFY(says(u"Your colleague has it now"_s));
    touch(u"Undo"_s);
    QTRY_VERIFY(owner().isNull());
    QTRY_VERIFY(says(u"Nobody's yet"_s));
}

void TestFromANumberDown::nothingStuckSaysSo()
{
    promise(u"Ring about the linen"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    FollowUpId id;
    for (const TodoRow &row : m_shop->engine().todos.state().rows)
        id = std::get<FollowUpId>(row.id);
    QVERIFY(m_shop->await(m_shop->engine().captures.record(FollowUpDone{id}, m_shop->clerk(u"Mia"_s))));
    QTRY_VERIFY(says(u"Nothing is stuck"_s));
    QTRY_VERIFY(!says(u"overdue,"_s)); // nor on the day's page
}

void TestFromANumberDown::whatCannotBeReadIsSaidAndAskedForAgain()
{
    promise(u"Ring about the linen"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    const auto rename = [this](const char *script) { return m_shop->await(m_shop->storage().run([script](Shelf &shelf) { return shelf.cache.script(script); })); };
    QVERIFY(rename("ALTER TABLE hold RENAME TO away"));
    touch(u"Open"_s);
    QTRY_VERIFY(says(u"What is stuck cannot be shown just now"_s));
    QVERIFY(rename("ALTER TABLE away RENAME TO hold"));
    touch(u"Try again"_s);
    QTRY_VERIFY(says(u"Ring about the linen"_s));
}

void TestFromANumberDown::aNameReadThereIsOnRecordOnce()
{
    promise(u"Ring about the linen"_s, 0);
    promise(u"Write about the vase"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    QSignalSpy recorded(&m_shop->engine().captures, &CaptureService::recorded);
    const auto read = [&] {
        return std::count_if(recorded.begin(), recorded.end(), [&](const QVariantList &each) {
            const Op op = each.first().value<Op>();
            return op.kind == u"card.read" && op.actor == m_shop->clerk(u"Elina"_s) && op.payload.value(u"customer"_s).toString() == m_aino.id.toString();
        });
    };
    openStuck();
    QTRY_COMPARE(read(), 1);
    m_stage->closeOverlays();
    openStuck();
    m_shop->settle();
    QCOMPARE(read(), 1);
}

void TestFromANumberDown::allThatIsToBeDoneIsOneTouchAway()
{
    promise(u"Ring about the linen"_s, 0);
    promise(u"Not yet due"_s, 3);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    touch(u"All that is to be done"_s);
    QTRY_COMPARE(m_window->place(), Place::Todo);
    QTRY_COMPARE(m_shop->engine().todos.state().rows.size(), 2u);
    QVERIFY(!m_stage->sheet());
}

void TestFromANumberDown::lockingClosesItAndLeavesNobody()
{
    promise(u"Ring about the linen"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    m_shop->engine().session.lock();
    QTRY_COMPARE(m_window->place(), Place::SignIn);
    QTRY_VERIFY(!m_stage->sheet());
    QVERIFY(m_shop->engine().todos.state().rows.empty());
}

void TestFromANumberDown::theReceiptsOfAnHourAreOpened()
{
    const QDate yesterday = today().addDays(-1);
    const Product vase = m_shop->product(u"Vase"_s, 4500);
    sell(yesterday, 12, {{m_candle.id, 3, m_candle.price}});
    sell(yesterday, 12, {{vase.id, 1, vase.price}, {m_candle.id, -1, m_candle.price}}, m_aino.id);
    sell(yesterday, 13, {{m_candle.id, 9, m_candle.price}});
    openDay(1);
    auto *day = m_window->managersPage().findChild<DayView *>();
    const auto &hours = m_manager->figures.state().read->hours;
    const auto noon = std::find_if(hours.begin(), hours.end(), [&](const HourReading &hour) { return hour.hour == at(yesterday, 12); });
    QVERIFY(noon != hours.end());
    QCOMPARE(figureOf(Measure::NetSales, noon->tally).state, Figure::State::Hidden); // of two receipts no sum is told
    emit day->hourOpened(int(noon - hours.begin()));
    QTRY_VERIFY(qobject_cast<FigureSheet *>(m_stage->sheet()));
    QVERIFY(says(u"of fewer than 5: not shown"_s)); // and why
    touch(u"Receipts"_s);
    QTRY_VERIFY(qobject_cast<ReceiptsSheet *>(m_stage->sheet()));
    QTRY_VERIFY(says(u"£65.00"_s)); // 30 and 35
    QVERIFY(button(u"12:02"_s));
    const QString spoken = button(u"12:02"_s)->text();
    QVERIFY2(spoken.contains(u"£35.00"_s) && spoken.contains(u"with a customer"_s) && spoken.contains(u"Return"_s), qPrintable(spoken));
    QVERIFY(!says(u"Aino"_s));
    QVERIFY(!button(u"13:03"_s));
    QVERIFY(!says(u"Vase"_s));
    touch(u"12:02"_s);
    QVERIFY(says(u"Vase"_s) && says(u"1 × £45.00"_s) && says(u"-1 × £10.00"_s));
    touch(u"12:02"_s);
    QVERIFY(!says(u"Vase"_s));
}

void TestFromANumberDown::theReceiptsOfADayComeToItsFigures()
{
    const QDate yesterday = today().addDays(-1);
    for (int i = 0; i < 6; ++i)
        sell(yesterday, 9 + i, {{m_candle.id, 1 + i, m_candle.price}});
    sell(yesterday, 15, {{m_candle.id, -1, m_candle.price}});
    openDay(1);
    openFigure(Measure::NetSales);
    QVERIFY(says(u"£200.00"_s));
    touch(u"Receipts"_s);
    QTRY_VERIFY(qobject_cast<ReceiptsSheet *>(m_stage->sheet()));
    QTRY_VERIFY(says(u"1 receipt only takes back"_s));
    const ReceiptsSheet *sheet = qobject_cast<ReceiptsSheet *>(m_stage->sheet());
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(u"£200.00"_s) && words.contains(u"6"_s) && words.contains(u"20"_s), qPrintable(words.join(u'\n')));
    m_stage->closeOverlays();

    m_manager->figures.showDay(yesterday.addDays(-1));
    QTRY_VERIFY(!m_window->managersPage().isReading());
    openFigure(Measure::NetSales);
    touch(u"Receipts"_s);
    QTRY_VERIFY(says(u"There are no receipts of this time"_s));
}

void TestFromANumberDown::receiptsThatCannotBeReadAreAskedForAgain()
{
    const QDate yesterday = today().addDays(-1);
    sell(yesterday, 12, {{m_candle.id, 3, m_candle.price}});
    openDay(1);
    openFigure(Measure::NetSales);
    const auto rename = [this](const char *script) { return m_shop->await(m_shop->storage().run([script](Shelf &shelf) { return shelf.cache.script(script); })); };
    QVERIFY(rename("ALTER TABLE order_line RENAME TO away"));
    touch(u"Receipts"_s);
    QTRY_VERIFY(says(u"The receipts cannot be shown just now"_s));
    QVERIFY(rename("ALTER TABLE away RENAME TO order_line"));
    touch(u"Try again"_s);
    QTRY_VERIFY(button(u"12:01"_s));
    QVERIFY(!says(u"The receipts cannot be shown just now"_s));
}

void TestFromANumberDown::theNewestTwoHundredReceiptsAreListed()
{
    const QDate yesterday = today().addDays(-1);
    std::vector<Order> orders;
    for (int i = 0; i < mostReceipts + 30; ++i) {
        const QString number = u"many-%1"_s.arg(i);
        orders.push_back({OrderId::derived("order", number), number, {}, m_shop->context().store.id, Channel::Store, at(yesterday, 12).addSecs(i), {{m_candle.id, 1, m_candle.price}}});
    }
    QVERIFY(m_shop->await(m_shop->storage().run([orders](Shelf &shelf) { return ImportStore(shelf).importOrders(orders); })));
    openDay(1);
    openFigure(Measure::NetSales);
    touch(u"Receipts"_s);
    QTRY_VERIFY(says(u"The newest 200 are listed; the sums are of all."_s));
    QVERIFY(says(u"£2,300.00"_s));
    int rows = 0;
    for (const QAbstractButton *each : m_stage->sheet()->findChildren<QAbstractButton *>())
        rows += each->isCheckable();
    QCOMPARE(rows, mostReceipts);
}

void TestFromANumberDown::whoHasTooMuchToGiveAwayIsTold()
{
    for (int i = 0; i < 43; ++i)
        promise(u"Promise %1"_s.arg(i), 0);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    QVERIFY(says(u"Overdue follow-ups (43)"_s)); // as the day's line says
    QVERIFY(says(u"43 follow-ups overdue"_s));
    QVERIFY(says(u"3 more stand under all that is to be done."_s));
}

void TestFromANumberDown::whatCouldNotBeGivenIsTold()
{
    promise(u"Ring about the linen"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    QVERIFY(m_shop->await(m_shop->storage().run([](Shelf &shelf) { return shelf.outbox.script("PRAGMA query_only = 1"); })));
    touch(u"Give to a colleague"_s);
    touch(u"Leo"_s);
    QTRY_VERIFY(says(u"cannot"_s) || says(u"could not"_s) || says(u"read"_s));
    QVERIFY(m_shop->await(m_shop->storage().run([](Shelf &shelf) { return shelf.outbox.script("PRAGMA query_only = 0"); })));
    QCOMPARE(m_shop->engine().todos.state().rows.front().owner, m_shop->clerk(u"Mia"_s)); // nothing changed
    touch(u"Give to a colleague"_s);
    touch(u"Leo"_s);
    QTRY_COMPARE(m_shop->engine().todos.state().rows.front().owner, m_shop->clerk(u"Leo"_s));
}

void TestFromANumberDown::aDoorHasATrendOfItsOwn()
{
    for (int week = 0; week < 4; ++week) {
        for (int hour = 8; hour < 22; ++hour) {
            doorSays(today().addDays(-1 - 7 * week), hour, u"street"_s, 20);
            doorSays(today().addDays(-1 - 7 * week), hour, u"garden"_s, 2 + week);
        }
    }
    openDay(1);
    openFigure(Measure::Visitors);
    touch(u"garden: 28"_s);
    QTRY_COMPARE(m_window->managersPage().tab(), Tab::Trends);
    QTRY_VERIFY(!m_window->managersPage().isReading());
    m_shop->settle();
    QCOMPARE(m_manager->figures.state().part, (PartOf{TallyPart::Kind::Door, u"garden"_s}));
    QTRY_VERIFY(button(u"Visitors by the door “garden”"_s));
    auto *trend = m_window->managersPage().findChildren<TrendWidget *>().constFirst();
    for (TrendWidget *each : m_window->managersPage().findChildren<TrendWidget *>())
        trend = each->isVisible() ? each : trend;
    QTRY_COMPARE(trend->cells().size(), 4u);
    const ChartTable table = trend->table();
    QVERIFY2(table.caption.contains(u"garden"_s), qPrintable(table.caption));
    QVERIFY2(table.headers.join(u'|').contains(u"garden"_s), qPrintable(table.headers.join(u'|')));
    QVERIFY2(table.rows.front().value(1).startsWith(u"at least 70"_s), qPrintable(table.rows.front().join(u'|'))); // the oldest first: 14 hours, 5 in each; the week's other days were not counted
    touch(u"As a table"_s);
    QTRY_VERIFY(qobject_cast<ChartTableSheet *>(m_stage->sheet()));
    QVERIFY(m_stage->sheet()->accessibleName().contains(u"garden"_s));
    m_stage->closeOverlays();

    const auto month = [&] {
        m_manager->figures.showKind(PeriodKind::Month);
        m_shop->settle();
        QTRY_VERIFY(!m_window->managersPage().isReading());
    };
    QVERIFY(m_shop->await(m_manager->plan.setMonthsGoal(Measure::Visitors, 900'000)));
    month();
    QVERIFY(!trend->chart().goal); // it is the shop's
    touch(u"The whole shop"_s);
    month();
    QTRY_VERIFY(trend->chart().goal);
    m_manager->figures.showKind(PeriodKind::Week);
    QVERIFY(!m_manager->figures.state().part);
    QTRY_VERIFY(!m_window->managersPage().isReading());
    QTRY_VERIFY(trend->table().rows.front().value(1).startsWith(u"at least 350"_s));
    QVERIFY(!button(u"The whole shop"_s));

    m_manager->figures.showPart(PartOf{TallyPart::Kind::Door, u"street"_s});
    QTRY_VERIFY(button(u"Visitors by the door “street”"_s));
    m_manager->figures.showMeasure(Measure::Transactions); // no door sells anything
    QVERIFY(!m_manager->figures.state().part);
}

QTEST_MAIN(TestFromANumberDown)
#include "tst_fromanumberdown.moc"
