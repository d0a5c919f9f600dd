// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/analytics/quality/findings.h"
#include "core/analytics/report/report.h"
#include "core/storage/importstore.h"
#include "core/visit/managerengine.h"
#include "ui/charts/tile.h"
#include "ui/pages/managerpage.h"
#include "ui/pages/manager/dayview.h"
#include "ui/pages/manager/latelyview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/stage.h"

#include <QAbstractButton>
#include <QLabel>

#include <memory>
#include <utility>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The manager looks at the day: what the doors, the till and the clerks said becomes figures that say how sure they are. */
class TestTheManagersDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayStandsBesideItsLikes();
    void aDoorThatWasSilentIsAGapAndNotAQuietHour();
    void whatIsTakenBackIsNoLongerCounted();
    void withoutSixWeeksNothingIsForetold();
    void theHoursToComeShowWhatIsExpected();
    void thePlanStaysKnownWhileOneOfItsPagesIsOpen();
    void tooManyVisitorsAClerkAreActedOn();
    void theReportHoldsWhatThePageShows();
    void thePageSaysHowSureItIs();
    void aFirstCountOfTheCustomersMayBeStoppedAndBegunAgain();
    void theWeekSaysWhatWasNotCountedLately();
};

namespace {

constexpr int open = 8, shut = 22; ///< of the rig's shop

QDateTime at(Shop &shop, const QDate &day, int hour) { return QDateTime(day, QTime(hour, 0), shop.context().zone).toUTC(); }
QDate today(Shop &shop) { return shop.clock.now().toTimeZone(shop.context().zone).date(); }

void keep(Shop &shop, const Outcome &outcome) { QVERIFY(shop.await(shop.engine().captures.record(outcome, ClerkId()))); }

/** The door's counter speaks for so many people in each open hour but those it is silent in, once before them and once behind. */
void doorSays(Shop &shop, const QDate &day, int people, const QList<int> &silent = {})
{
    for (int hour = open; hour < shut; ++hour) {
        const int from = hour;
        while (hour < shut && !silent.contains(hour) && at(shop, day, hour + 1) <= shop.clock.now())
            ++hour;
        if (const int all = people * (hour - from); all > 0)
            keep(shop, DoorCounted{shop.context().store.id, {u"main"_s, all, all, false, at(shop, day, from), at(shop, day, hour)}});
    }
}

void tillSells(Shop &shop, const QDate &day, int hour, int receipts)
{
    const Product candle = shop.product(u"Candle"_s, 1000);
    std::vector<Order> orders;
    for (int i = 0; i < receipts; ++i) {
        const QString number = u"%1-%2-%3"_s.arg(day.toString(Qt::ISODate)).arg(hour).arg(i);
        orders.push_back({OrderId::derived("order", number), number, {}, shop.context().store.id, Channel::Store, at(shop, day, hour).addSecs(i), {{candle.id, 1 + i % 2, candle.price}}});
    }
    const auto done = shop.await(shop.storage().run([orders](Shelf &shelf) { return ImportStore(shelf).importOrders(orders); }));
    QVERIFY(done && done->rejected.empty());
}

DayReading dayOf(Shop &shop, const QDate &day)
{
    const ReadingNow now{tallyRuleOf(shop.context()), shop.clock.now()};
    const auto reading = shop.await(shop.storage().run([now, day](Shelf &shelf) { return readDay(shelf, now, day); }));
    return reading ? *reading : DayReading();
}

QStringList wordsOn(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words += label->text();
    return words;
}

} // namespace

void TestTheManagersDay::aDayStandsBesideItsLikes()
{
    Shop shop;
    const QDate yesterday = today(shop).addDays(-1);
    for (int week = 0; week <= 6; ++week) {
        doorSays(shop, yesterday.addDays(-7 * week), 20 + week);
        tillSells(shop, yesterday.addDays(-7 * week), 12, 15);
    }
    const DayReading reading = dayOf(shop, yesterday);
    QCOMPARE(reading.hours.size(), size_t(shut - open));
    QCOMPARE(reading.whole.visitors, 20 * (shut - open));
    QCOMPARE(reading.whole.transactions, 15);
    QCOMPARE(reading.former.size(), 5u); // the five before it, no more
    QCOMPARE(reading.former.front().whole.visitors, 21 * (shut - open));
    QCOMPARE(reading.former.back().whole.visitors, 25 * (shut - open));
    QCOMPARE(findingsOf(reading, {}).size(), 1u); // no clerks planned, and nothing else
}

void TestTheManagersDay::aDoorThatWasSilentIsAGapAndNotAQuietHour()
{
    Shop shop;
    const QDate yesterday = today(shop).addDays(-1);
    doorSays(shop, yesterday, 20, {14, 15});
    tillSells(shop, yesterday, 12, 4);
    tillSells(shop, yesterday, 14, 8);
    const DayReading reading = dayOf(shop, yesterday);
    QCOMPARE(reading.whole.missedSeconds, 2 * 3600);
    const Figure visitors = figureOf(Measure::Visitors, reading.whole), conversion = figureOf(Measure::Conversion, reading.whole);
    QCOMPARE(visitors.value, 12. * 20);
    QCOMPARE(visitors.missedMinutes, 120);
    QCOMPARE(conversion.part, 4); // what was sold while nobody counted has no share
    QCOMPARE(conversion.n, 12 * 20);
    QCOMPARE(figureOf(Measure::Visitors, reading.hours[size_t(14 - open)].tally).state, Figure::State::NotCounted);
    const auto findings = findingsOf(reading, {});
    QCOMPARE(findings.front().kind, Finding::Kind::DoorSilent);
    QCOMPARE(findings.front().count, 120);
    QCOMPARE(findings.front().from, at(shop, yesterday, 14));
}

void TestTheManagersDay::whatIsTakenBackIsNoLongerCounted()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Mia"_s));
    const auto counted = shop.await(shop.engine().captures.record(VisitorsCounted{shop.context().store.id, 3, Means::LookUp}, shop.clerk(u"Mia"_s)));
    QVERIFY(counted);
    QCOMPARE(dayOf(shop, today(shop)).whole.visitors, 3);
    QCOMPARE(dayOf(shop, today(shop)).whole.groups, 1); // they came in together
    QCOMPARE(dayOf(shop, today(shop)).whole.grouped, 3);
    QVERIFY(shop.await(shop.engine().captures.undo(counted->id, shop.clerk(u"Mia"_s))));
    QCOMPARE(dayOf(shop, today(shop)).whole.visitors, 0);
    QCOMPARE(dayOf(shop, today(shop)).whole.groups, 0);
    QCOMPARE(dayOf(shop, today(shop)).whole.grouped, 0);
}

void TestTheManagersDay::withoutSixWeeksNothingIsForetold()
{
    Shop shop;
    const ReadingNow now{tallyRuleOf(shop.context()), shop.clock.now()};
    const auto forecast = [&] { return shop.await(shop.storage().run([now](Shelf &shelf) { return readForecast(shelf, now, now.today().addDays(-1)); })); };
    for (int back = 1; back <= 5 * 7; ++back)
        doorSays(shop, today(shop).addDays(-back), 10);
    QVERIFY(!forecast()->has_value());
    for (int back = 5 * 7 + 1; back <= 9 * 7; ++back)
        doorSays(shop, today(shop).addDays(-back), 10);
    const auto told = forecast();
    QVERIFY(told->has_value());
    QCOMPARE((*told)->days.size(), 14u);
    QCOMPARE((*told)->days.front().day, today(shop));
    QCOMPARE(qRound((*told)->days.front().hours[12]->people), 10);
    QVERIFY(!(*told)->days.front().hours[3]); // the shop is shut
}

void TestTheManagersDay::theHoursToComeShowWhatIsExpected()
{
    Shop shop;
    for (int back = 0; back <= 9 * 7; ++back)
        doorSays(shop, today(shop).addDays(-back), 10);
    FiguresController figures(shop.storage(), tallyRuleOf(shop.context()), shop.clock);
    figures.show(FiguresState::View::Day);
    QTRY_COMPARE(figures.state().face, FiguresState::Face::Ready);
    const auto hours = figures.state().read->hours; // it is four past two
    QVERIFY(!hours[size_t(12 - open)].expected);
    QCOMPARE(qRound(hours[size_t(18 - open)].expected->people), 10);
    figures.showDay(today(shop).addDays(-1));
    QTRY_COMPARE(figures.state().face, FiguresState::Face::Ready);
    QVERIFY(std::none_of(figures.state().read->hours.begin(), figures.state().read->hours.end(), [](const HourReading &hour) { return hour.expected.has_value(); }));
}

void TestTheManagersDay::thePlanStaysKnownWhileOneOfItsPagesIsOpen()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    ManagerEngine manager(shop.storage(), shop.engine(), shop.context(), shop.clock);
    auto *page = new ManagerPage(shop.clock);
    page->serve(manager);
    Stage stage(page);
    stage.resize(1280, 800);
    stage.show();
    QVERIFY(shop.await(manager.plan.setYearsGoal(Measure::Conversion, 180)));
    QTRY_COMPARE(manager.plan.state().goals.size(), 1u);
    page->showTab(ManagerPage::Tab::Goals);
    QTRY_VERIFY(!page->isReading());
    page->showTab(ManagerPage::Tab::Day);
    QTRY_VERIFY(!page->isReading());
    QCOMPARE(manager.plan.state().goals.size(), 1u); // the day holds its figures against them
    stage.hide();
    QCOMPARE(manager.plan.state().goals.size(), 0u);
}

void TestTheManagersDay::tooManyVisitorsAClerkAreActedOn()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    ManagerEngine manager(shop.storage(), shop.engine(), shop.context(), shop.clock);
    const QDate yesterday = today(shop).addDays(-1);
    doorSays(shop, yesterday, 12);
    std::vector<int> clerks(24, 2);
    clerks[15] = clerks[16] = 1;
    QVERIFY(shop.await(manager.plan.planDay(yesterday, clerks)));
    const auto findings = findingsOf(dayOf(shop, yesterday), 8);
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings.front(), (Finding{Finding::Kind::TooFewClerks, at(shop, yesterday, 15), at(shop, yesterday, 17), 0, 12, 8}));
}

void TestTheManagersDay::theReportHoldsWhatThePageShows()
{
    Shop shop;
    const QDate yesterday = today(shop).addDays(-1);
    doorSays(shop, yesterday, 20);
    tillSells(shop, yesterday, 12, 30);
    const ReadingNow now{tallyRuleOf(shop.context()), shop.clock.now()};
    const auto report = shop.await(shop.storage().run([now, yesterday](Shelf &shelf) { return readReport(shelf, now, PeriodKind::Day, yesterday); }));
    QVERIFY(report);
    QCOMPARE(report->whole, dayOf(shop, yesterday).whole);
    const QByteArray csv = reportCsv(*report, now.rule);
    const QString day = yesterday.toString(Qt::ISODate);
    QVERIFY2(csv.contains(u"day,%1,%1,visitors,count,known,280,,,280,0\r\n"_s.arg(day).toUtf8()), csv.constData());
    QVERIFY(csv.contains(u"day,%1,%1,conversion,share,known,0.1071,0.0761,0.1488,280,0\r\n"_s.arg(day).toUtf8())); // Wilson of 30 in 280
    QVERIFY(csv.contains(u"day,%1,%1,average-sale,GBP,known,15.00,"_s.arg(day).toUtf8()));
    QVERIFY(csv.contains(u"hour,%1T12:00:00Z"_s.arg(day).toUtf8()) || csv.contains(u"hour,%1T12:00:00+00:00"_s.arg(day).toUtf8()));
    QCOMPARE(csvCell(u"=HYPERLINK(\"http://x\",\"y\")"_s), QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""));
    for (const char *bad : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
        QVERIFY(csvCell(QString::fromLatin1(bad)).startsWith('\''));
}

void TestTheManagersDay::thePageSaysHowSureItIs()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    const QDate yesterday = today(shop).addDays(-1);
    doorSays(shop, yesterday, 20, {14});
    tillSells(shop, yesterday, 12, 30);
    ManagerEngine manager(shop.storage(), shop.engine(), shop.context(), shop.clock);
    auto *page = new ManagerPage(shop.clock);
    page->serve(manager);
    Stage stage(page);
    stage.resize(1280, 800);
    stage.show();
    page->showDayBefore();
    QTRY_VERIFY(!page->isReading());
    QStringList tiles;
    for (const TileWidget *tile : page->findChildren<TileWidget *>())
        tiles += tile->tile().sentence;
    QVERIFY2(tiles.filter(u"at least 260"_s).size() == 1, qPrintable(tiles.join(u'\n')));
    QVERIFY2(tiles.filter(u"12 %. 8 to 16 %, n\u00a0260"_s).size() == 1, qPrintable(tiles.join(u'\n')));
    QVERIFY2(wordsOn(*page).join(u'\n').contains(u"a door was not counted for 60 minute"_s), qPrintable(wordsOn(*page).join(u'\n')));
    page->showTab(ManagerPage::Tab::Forecast);
    QTRY_VERIFY(!page->isReading());
    QVERIFY(wordsOn(*page).contains(u"Too little has been counted to look ahead"_s));
    page->showTab(ManagerPage::Tab::Customers);
    QTRY_VERIFY(!page->isReading());
    for (const auto tab : {ManagerPage::Tab::Week, ManagerPage::Tab::Trends, ManagerPage::Tab::Goals, ManagerPage::Tab::Experiments}) {
        page->showTab(tab);
        QTRY_VERIFY(!page->isReading());
    }
}

void TestTheManagersDay::theWeekSaysWhatWasNotCountedLately()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    const QDate yesterday = today(shop).addDays(-1), monday = today(shop).addDays(-5);
    for (QDate day = today(shop).addDays(-28); day <= today(shop); day = day.addDays(1)) { // one report a day will do, but on Monday
        const DoorCount whole{u"main"_s, 280, 280, false, at(shop, day, open), std::min(at(shop, day, shut), shop.clock.now())};
        if (day == monday)
            doorSays(shop, day, 20, {14, 15});
        else
            keep(shop, DoorCounted{shop.context().store.id, whole});
    }
    ManagerEngine manager(shop.storage(), shop.engine(), shop.context(), shop.clock);
    auto *page = new ManagerPage(shop.clock);
    page->serve(manager);
    page->showTab(ManagerPage::Tab::Week);
    Stage stage(page);
    stage.resize(1280, 800);
    stage.show();
    QTRY_VERIFY(page->findChild<LatelyView *>());
    auto *lately = page->findChild<LatelyView *>();
    const auto shownDays = [lately] {
        QList<Button *> days;
        for (Button *button : lately->findChildren<Button *>()) {
            if (!button->isHidden())
                days += button;
        }
        return days;
    };
    QTRY_COMPARE(shownDays().size(), 1);
    QVERIFY2(wordsOn(*lately).join(u'\n').contains(u"A door was not counted for 120 minute"_s), qPrintable(wordsOn(*lately).join(u'\n')));
    shownDays().front()->click();
    QTRY_COMPARE(page->tab(), ManagerPage::Tab::Day);
    QCOMPARE(manager.figures.state().day, monday);

    for (const int hour : {14, 15}) // the door's memory comes in late
        keep(shop, DoorCounted{shop.context().store.id, {u"main"_s, 20, 20, false, at(shop, monday, hour), at(shop, monday, hour + 1)}});
    manager.figures.showDay(yesterday);
    page->showTab(ManagerPage::Tab::Week);
    QTRY_VERIFY2(wordsOn(*lately).contains(u"Everybody was counted in the last 28 days."_s), qPrintable(wordsOn(*lately).join(u'\n')));
    QVERIFY(shownDays().empty());
}

void TestTheManagersDay::aFirstCountOfTheCustomersMayBeStoppedAndBegunAgain()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    shop.bought(shop.customer(u"Leyla"_s), {{shop.product(u"Candle"_s), 1}}, 3);
    ManagerEngine manager(shop.storage(), shop.engine(), shop.context(), shop.clock);
    const auto stopped = std::make_shared<bool>(false);
    QObject::connect(&manager.people, &PeopleController::changed, &manager.people, [&manager, stopped] {
        if (manager.people.state().counting && !std::exchange(*stopped, true))
            manager.people.cancel();
    });
    auto *page = new ManagerPage(shop.clock);
    page->serve(manager);
    Stage stage(page);
    stage.resize(1280, 800);
    stage.show();
    page->showTab(ManagerPage::Tab::Customers);
    QTRY_VERIFY(wordsOn(*page).contains(u"The customers have not been counted"_s) && *stopped);
    const auto buttons = page->findChildren<QAbstractButton *>();
    const auto again = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *b) { return b->text() == u"Count now"; });
    QVERIFY(again != buttons.end());
    (*again)->click();
    QTRY_VERIFY(!page->isReading());
    QCOMPARE(manager.people.state().reading->people, 1);
}

QTEST_MAIN(TestTheManagersDay)
#include "tst_themanagersday.moc"
