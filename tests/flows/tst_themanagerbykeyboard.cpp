// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"
#include "tests/ui/samples/walk.h"

#include "app/languages/languages.h"
#include "core/storage/importstore.h"
#include "core/visit/managerengine.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/tile.h"
#include "ui/dialogs/figuresheet.h"
#include "ui/dialogs/receiptssheet.h"
#include "ui/dialogs/stucksheet.h"
#include "ui/pages/manager/dayview.h"
#include "ui/pages/managerpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QScrollArea>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Tab = ManagerPage::Tab;

/** The manager's pages without a finger, and with nothing cut. TUTTU_PICTURES names a folder to keep pictures in. */
class TestTheManagerByKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everythingIsReached();
    void whatIsReachedOpensAndCloses();
    void theStripIsWalkedHourByHour();
    void receiptsAreReachedAndReadOut();
    void aDoorLeadsToItsTrendAndBack();
    void whatIsStuckIsGivenAway();
    void everyPageCanBeReadAndTouched_data();
    void everyPageCanBeReadAndTouched();
    void everySheetCanBeReadAndTouched_data();
    void everySheetCanBeReadAndTouched();

private:
    void open(const QString &language);
    void show(Tab tab);
    void press(int key) { QTest::keyClick(m_stage->windowHandle(), Qt::Key(key)); }
    void closes();
    QWidget *walkTo(const QString &spoken);
    void lookAt(QWidget &widget, const QString &name, QStringList &stumbles);

    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ManagerEngine> m_manager;
    std::unique_ptr<Stage> m_stage;
    ManagerPage *m_page = nullptr;
};

namespace {

constexpr int opens = 8, shuts = 22; ///< of the rig's shop

/** Seven weeks of yesterdays and all hours of each, so that there is something on every page. */
void fill(Shop &shop)
{
    const QDate today = shop.clock.now().toTimeZone(shop.context().zone).date();
    const auto at = [&shop](const QDate &day, int hour) { return QDateTime(day, QTime(hour, 0), shop.context().zone).toUTC(); };
    const Product candle = shop.product(u"Candle"_s, 1000);
    std::vector<Order> orders;
    for (int back = 1; back <= 49; ++back) {
        const QDate day = today.addDays(-back);
        for (int hour = opens; hour < shuts; ++hour) {
            const int people = 8 + (hour * 3 + back) % 11;
            if (back != 1 || hour != 14) { // yesterday the door was silent for an hour
                for (const auto &[door, in] : {std::pair(u"main"_s, people - 3), {u"garden"_s, 3}}) {
                    const auto kept = shop.await(shop.engine().captures.record(DoorCounted{shop.context().store.id, {door, in, in, false, at(day, hour), at(day, hour + 1)}}, ClerkId()));
                    QVERIFY(kept);
                }
            }
            const QString number = u"%1-%2"_s.arg(back).arg(hour);
            const int pieces = hour == 15 ? -1 : 1 + hour % 2; // at three something is brought back
            orders.push_back({OrderId::derived("order", number), number, {}, shop.context().store.id, Channel::Store, at(day, hour).addSecs(60), {{candle.id, pieces, candle.price}}});
        }
    }
    const auto done = shop.await(shop.storage().run([orders](Shelf &shelf) { return ImportStore(shelf).importOrders(orders); }));
    QVERIFY(done && done->rejected.empty());
    for (int i = 0; i < 12; ++i)
        shop.bought(shop.customer(u"Customer %1"_s.arg(i)), {{candle, 1}}, 5 + 9 * i);
}

/** Promises that nobody keeps, and somebody who waits to hear from the shop. */
void leaveUndone(Shop &shop)
{
    const Customer aino = shop.customer(u"Aino Virtanen"_s), jari = shop.customer(u"Jari-Matti Koskinen-Lehtonen"_s);
    TodoController &todos = shop.engine().todos;
    QVERIFY(shop.await(todos.addFollowUp(aino.id, u"Ring about the linen"_s, todos.today(), FollowUpOrigin::ByHand)));
    QVERIFY(shop.await(todos.addFollowUp(jari.id, u"Ask whether the vase that was chipped on the way home has been replaced, and offer the second one of the pair at half its price"_s, todos.today(), FollowUpOrigin::Hold)));
    Case opened;
    opened.id = CaseId::derived("case", u"keyboard"_s);
    opened.customer = jari.id;
    opened.opened = shop.clock.now();
    opened.due = opened.opened.addSecs(8 * 3600);
    QVERIFY(shop.await(shop.engine().captures.record(CaseOpened{opened}, {})));
    shop.wait(2 * 24 * 3600);
}

} // namespace

/** One shop for all: nobody changes it. */
void TestTheManagerByKeyboard::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setReducedMotion(true); // pictures of what has come to rest
    m_shop = std::make_unique<Shop>();
    m_shop->engine().session.setIdleLimit(100 * 24 * 3600);
    QVERIFY(m_shop->signIn(u"Elina"_s));
    leaveUndone(*m_shop);
    fill(*m_shop);
}

void TestTheManagerByKeyboard::init()
{
    m_manager = std::make_unique<ManagerEngine>(m_shop->storage(), m_shop->engine(), m_shop->context(), m_shop->clock);
}

void TestTheManagerByKeyboard::cleanup()
{
    m_stage.reset();
    m_manager.reset();
}

void TestTheManagerByKeyboard::open(const QString &language)
{
    m_languages.use(language);
    m_page = new ManagerPage(m_shop->clock);
    m_page->serve(*m_manager);
    m_stage = std::make_unique<Stage>(m_page);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    m_page->showDayBefore();
    show(Tab::Day);
}

void TestTheManagerByKeyboard::show(Tab tab)
{
    m_page->showTab(tab);
    m_shop->settle();
    QTRY_VERIFY(!m_page->isReading());
    m_shop->settle();
}

void TestTheManagerByKeyboard::closes()
{
    QTRY_VERIFY(m_stage->sheet());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_stage->sheet());
}

void TestTheManagerByKeyboard::everythingIsReached()
{
    open(u"en"_s);
    QSet<QWidget *> reached;
    for (int i = 0; i < 120; ++i) {
        press(Qt::Key_Tab);
        reached += QApplication::focusWidget();
    }
    int expected = 0;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool acts = qobject_cast<QAbstractButton *>(widget) || dynamic_cast<ChartWidget *>(widget);
        if (!acts || !widget->isVisible() || !widget->isEnabled())
            continue;
        ++expected;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(reached.contains(widget), qPrintable(button ? button->text() + button->accessibleName() : widget->accessibleName()));
    }
    QVERIFY2(expected >= 7 + 6 + 1 + 6, qPrintable(QString::number(expected))); // tabs, tiles, the strip; ways back and on, the report, the table, a note
}

void TestTheManagerByKeyboard::whatIsReachedOpensAndCloses()
{
    open(u"en"_s);
    for (TileWidget *tile : m_page->findChildren<TileWidget *>()) {
        tile->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        closes();
        QTRY_COMPARE(QApplication::focusWidget(), tile); // where one was
    }
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || (button->text() != u"Report" && button->text() != u"As a table" && button->text() != u"Write a note"))
            continue;
        for (const int key : {Qt::Key_Return, Qt::Key_Space}) {
            button->setFocus(Qt::TabFocusReason);
            press(key);
            closes();
        }
    }
    for (ToggleChip *chip : m_page->findChildren<ToggleChip *>()) {
        if (chip->text() != u"Trends")
            continue;
        chip->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QCOMPARE(m_page->tab(), Tab::Trends);
        QVERIFY(chip->isChecked());
    }
    QCOMPARE(m_page->tab(), Tab::Trends);
}

void TestTheManagerByKeyboard::theStripIsWalkedHourByHour()
{
    open(u"en"_s);
    ChartWidget *strip = nullptr;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (auto *chart = dynamic_cast<ChartWidget *>(widget); chart && chart->isVisible())
            strip = chart;
    }
    QVERIFY(strip);
    QCOMPARE(strip->cells().size(), size_t(shuts - opens));
    strip->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    for (int hour = 0; hour < shuts - opens; ++hour) {
        QCOMPARE(strip->current(), hour);
        QVERIFY(!strip->cells()[size_t(hour)].sentence.isEmpty());
        press(Qt::Key_Right);
    }
    QVERIFY2(strip->cells()[6].sentence.contains(u"visitors not counted"_s), qPrintable(strip->cells()[6].sentence));
    press(Qt::Key_Return);
    closes();
}

/** Tab after Tab until the focus stands on what is called so. */
QWidget *TestTheManagerByKeyboard::walkTo(const QString &spoken)
{
    for (int i = 0; i < 120; ++i) {
        QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<QAbstractButton *>(focus);
        if (button && (button->text().contains(spoken) || button->accessibleName().contains(spoken)))
            return focus;
        press(Qt::Key_Tab);
    }
    return nullptr;
}

void TestTheManagerByKeyboard::receiptsAreReachedAndReadOut()
{
    open(u"en"_s);
    m_page->findChild<TileWidget *>()->setFocus(Qt::TabFocusReason);
    QWidget *from = QApplication::focusWidget();
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<FigureSheet *>(m_stage->sheet()));
    QVERIFY(walkTo(u"Receipts"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ReceiptsSheet *>(m_stage->sheet()));
    m_shop->settle();
    QTRY_VERIFY(walkTo(u"Return"_s)); // a row says all it shows in one sentence
    const auto *row = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY2(row->text().contains(u"15:01"_s) && row->text().contains(u"-£10.00"_s) && row->text().contains(u"1 piece back"_s), qPrintable(row->text()));
    QCOMPARE(row->accessibleDescription(), u"Shows what was bought"_s);
    for (const bool shown : {true, false}) {
        press(Qt::Key_Return);
        QCOMPARE(row->isChecked(), shown);
        QCOMPARE(stumblesIn(*m_stage->sheet()), QStringList());
    }
    closes();
    QTRY_COMPARE(QApplication::focusWidget(), from);
}

void TestTheManagerByKeyboard::aDoorLeadsToItsTrendAndBack()
{
    open(u"en"_s);
    m_page->findChild<TileWidget *>()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_stage->sheet());
    QVERIFY(walkTo(u"garden: "_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->tab(), Tab::Trends);
    m_shop->settle();
    QTRY_VERIFY(!m_page->isReading());
    m_shop->settle();
    QTRY_VERIFY(walkTo(u"Visitors by the door “garden”"_s));
    QVERIFY(walkTo(u"The whole shop"_s));
    press(Qt::Key_Space);
    QVERIFY(!m_manager->figures.state().part);
    m_shop->settle();
}

void TestTheManagerByKeyboard::whatIsStuckIsGivenAway()
{
    open(u"en"_s);
    m_manager->figures.showDay(m_manager->figures.state().today);
    show(Tab::Day);
    QVERIFY(walkTo(u"Open"_s));
    QPointer<QWidget> from = QApplication::focusWidget();
    QVERIFY(from->accessibleDescription().contains(u"case"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<StuckSheet *>(m_stage->sheet()));
    m_shop->settle();
    QWidget *give = walkTo(u"Give to a colleague · Jari-Matti Koskinen-Lehtonen · Wants to hear from us"_s);
    QVERIFY(give);
    press(Qt::Key_Return);
    QVERIFY(walkTo(u"Leo"_s));
    press(Qt::Key_Return);
    m_shop->settle();
    const auto owner = [this] { return m_shop->engine().cases.state().open.front().about.owner; };
    QTRY_COMPARE(owner(), m_shop->clerk(u"Leo"_s));
    QTRY_COMPARE(QApplication::focusWidget(), give); // the row is still there, and so is the one who gave
    closes();
    QTRY_COMPARE(QApplication::focusWidget(), from.data());
    const CaseId id = m_shop->engine().cases.state().open.front().about.id;
    QVERIFY(m_shop->await(m_shop->engine().cases.giveTo(id, m_shop->clerk(u"Mia"_s))));
}

void TestTheManagerByKeyboard::everyPageCanBeReadAndTouched_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Finnish") << u"fi"_s;
}

void TestTheManagerByKeyboard::everyPageCanBeReadAndTouched()
{
    QFETCH(QString, language);
    open(language);
    const std::vector<std::pair<Tab, QString>> tabs{{Tab::Day, u"day"_s}, {Tab::Week, u"week"_s}, {Tab::Trends, u"trends"_s}, {Tab::Forecast, u"forecast"_s},
                                                    {Tab::Customers, u"customers"_s}, {Tab::Goals, u"goals"_s}, {Tab::Experiments, u"experiments"_s}};
    QStringList all;
    for (const auto &[tab, name] : tabs) {
        show(tab);
        m_stage->grab();
        QApplication::sendPostedEvents(); // what was just put in stands in its place
        const QPixmap picture = m_stage->grab();
        if (const QString folder = qEnvironmentVariable("TUTTU_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(u"%1-%2.png"_s.arg(name, language))));
        QStringList stumbles;
        const auto none = [&] { return (stumbles = stumblesIn(*m_page)).isEmpty(); };
        (void)QTest::qWaitFor(none, 2'000);
        for (const QString &stumble : stumbles)
            all += name + u": "_s + stumble;
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestTheManagerByKeyboard::everySheetCanBeReadAndTouched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("English") << u"en"_s << false;
    QTest::newRow("Finnish") << u"fi"_s << false;
    QTest::newRow("English, dark") << u"en"_s << true;
    QTest::newRow("Finnish, dark") << u"fi"_s << true;
}

void TestTheManagerByKeyboard::lookAt(QWidget &widget, const QString &name, QStringList &stumbles)
{
    m_shop->settle();
    m_stage->grab();
    QApplication::sendPostedEvents();
    const QPixmap picture = m_stage->grab();
    if (const QString folder = qEnvironmentVariable("TUTTU_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
    QStringList found;
    const auto none = [&] { return (found = stumblesIn(widget)).isEmpty(); };
    (void)QTest::qWaitFor(none, 2'000);
    for (const QString &stumble : found)
        stumbles += name + u": "_s + stumble;
}

void TestTheManagerByKeyboard::everySheetCanBeReadAndTouched()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    m_theme->choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    open(language);
    const QString kind = u"-%1%2"_s.arg(language, dark ? u"-dark"_s : QString());
    QStringList all;
    emit m_page->findChild<DayView *>()->measureOpened(Measure::Visitors);
    for (QAbstractButton *button : m_stage->sheet()->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"main: "_s))
            m_stage->sheet()->findChild<QScrollArea *>()->ensureWidgetVisible(button);
    }
    lookAt(*m_stage->sheet(), u"figure"_s + kind, all);
    auto *figure = qobject_cast<FigureSheet *>(m_stage->sheet());
    emit figure->receiptsWanted();
    m_shop->settle();
    QTRY_VERIFY(m_stage->sheet()->findChildren<QAbstractButton *>().size() > 4);
    m_stage->sheet()->findChildren<QAbstractButton *>().at(3)->click();
    lookAt(*m_stage->sheet(), u"receipts"_s + kind, all);
    m_stage->closeOverlays();
    m_manager->figures.showPart(PartOf{TallyPart::Kind::Door, u"garden"_s});
    show(Tab::Trends);
    lookAt(*m_page, u"door"_s + kind, all);
    m_manager->figures.showPart({});
    m_manager->figures.showDay(m_manager->figures.state().today);
    show(Tab::Day);
    emit m_page->findChild<DayView *>()->stuckWanted();
    m_shop->settle();
    QTRY_VERIFY(m_stage->sheet() && m_stage->sheet()->findChildren<QAbstractButton *>().size() > 4);
    lookAt(*m_stage->sheet(), u"stuck"_s + kind, all);
    m_theme->choose(Theme::Choice::Light);
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

QTEST_MAIN(TestTheManagerByKeyboard)
#include "tst_themanagerbykeyboard.moc"
