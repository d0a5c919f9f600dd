// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"
#include "tests/ui/samples/walk.h"

#include "app/languages/languages.h"
#include "core/storage/importstore.h"
#include "core/visit/managerengine.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/tile.h"
#include "ui/pages/managerpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>

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
    void everyPageCanBeReadAndTouched_data();
    void everyPageCanBeReadAndTouched();

private:
    void open(const QString &language);
    void show(Tab tab);
    void press(int key) { QTest::keyClick(m_stage->windowHandle(), Qt::Key(key)); }
    void closes();

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
                const auto kept = shop.await(shop.engine().captures.record(DoorCounted{shop.context().store.id, {u"main"_s, people, people, false, at(day, hour), at(day, hour + 1)}}, ClerkId()));
                QVERIFY(kept);
            }
            const QString number = u"%1-%2"_s.arg(back).arg(hour);
            orders.push_back({OrderId::derived("order", number), number, {}, shop.context().store.id, Channel::Store, at(day, hour).addSecs(60), {{candle.id, 1 + hour % 2, candle.price}}});
        }
    }
    const auto done = shop.await(shop.storage().run([orders](Shelf &shelf) { return ImportStore(shelf).importOrders(orders); }));
    QVERIFY(done && done->rejected.empty());
    for (int i = 0; i < 12; ++i)
        shop.bought(shop.customer(u"Customer %1"_s.arg(i)), {{candle, 1}}, 5 + 9 * i);
}

} // namespace

/** One shop for all: nobody changes it. */
void TestTheManagerByKeyboard::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_shop = std::make_unique<Shop>();
    QVERIFY(m_shop->signIn(u"Elina"_s));
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

QTEST_MAIN(TestTheManagerByKeyboard)
#include "tst_themanagerbykeyboard.moc"
