// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/numberstory.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The manager goes from a number to what it is made of: the receipts of an hour or a day, the visitors by one door. */
class TestTheReceiptsBehind final : public NumberStory
{
    Q_OBJECT
private Q_SLOTS:
    void theReceiptsOfAnHourAreOpened();
    void theReceiptsOfADayComeToItsFigures();
    void receiptsThatCannotBeReadAreAskedForAgain();
    void theNewestTwoHundredReceiptsAreListed();
    void aDoorHasATrendOfItsOwn();
};

void TestTheReceiptsBehind::theReceiptsOfAnHourAreOpened()
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

void TestTheReceiptsBehind::theReceiptsOfADayComeToItsFigures()
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

void TestTheReceiptsBehind::receiptsThatCannotBeReadAreAskedForAgain()
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

void TestTheReceiptsBehind::theNewestTwoHundredReceiptsAreListed()
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

void TestTheReceiptsBehind::aDoorHasATrendOfItsOwn()
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

QTEST_MAIN(TestTheReceiptsBehind)
#include "tst_thereceiptsbehind.moc"
