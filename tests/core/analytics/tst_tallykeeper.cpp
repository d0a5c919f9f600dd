// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/tally/tallykeeper.h"

#include "core/analytics/tally/countdays.h"
#include "core/storage/importstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The days are counted behind everybody's back. */
class TestTallyKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterAnImportDaysAreCountedOneAtATime();
    void whoeverAsksMeanwhileIsAnsweredBetweenTwoDays();
    void thenItRests();
    void aDayThatStillGoesOnHoldsUpNoOther();
};

namespace {

const StoreId london = StoreId::derived("store", u"london"_s);
const TallyRule rule{london, QTimeZone("Europe/London"), {}, u"GBP"_s};
const Product candle = productNamed(u"84406"_s, u"Candle"_s);
constexpr int days = 12; ///< over, before today
const QDate today(2026, 11, 21); ///< the rig's

/** One receipt at noon of each of the last days, and of today. */
void importReceipts(Rig &rig, int first = 0)
{
    std::vector<Order> orders;
    for (int back = first; back <= days; ++back)
        orders.push_back(orderOf(u"%1-%2"_s.arg(back).arg(first), {}, QDateTime(today.addDays(-back), QTime(11, 0), Qt::UTC), {line(candle, 1)}));
    QVERIFY(rig.run([&](Shelf &shelf) -> Result<> {
        if (const auto done = ImportStore(shelf).importProducts({&candle, 1}); !done)
            return done.error();
        const auto done = ImportStore(shelf).importOrders(orders);
        return done ? Result<>() : done.error();
    }));
}

/** How many days are to be counted; counts none. */
int due(Rig &rig)
{
    const auto left = rig.run([now = rig.clock().now()](Shelf &shelf) { return countDays(shelf, rule, QDate(1970, 1, 1), today.addDays(-1), now, 0); });
    return left ? *left : -1;
}

} // namespace

void TestTallyKeeper::afterAnImportDaysAreCountedOneAtATime()
{
    Rig rig;
    QVERIFY(rig.open());
    importReceipts(rig);
    QCOMPARE(due(rig), days);
    TallyKeeper keeper(rig.storage(), rule, rig.clock());
    QList<int> told;
    connect(&keeper, &TallyKeeper::changed, this, [&] { told += keeper.daysLeft(); });
    keeper.start();
    QTRY_COMPARE(told.size(), qsizetype(days));
    for (int i = 0; i < days; ++i)
        QCOMPARE(told[i], days - 1 - i);
    QCOMPARE(due(rig), 0);
    const auto kept = rig.run([](Shelf &shelf) { return TallyStore(shelf).days(today.addDays(-days), today, TallyStore::Part::Whole); });
    QVERIFY(kept);
    QCOMPARE(kept->size(), size_t(days)); // today is counted when it is looked at
    for (const DayTally &day : *kept)
        QCOMPARE(day.whole.transactions, 1);
}

void TestTallyKeeper::whoeverAsksMeanwhileIsAnsweredBetweenTwoDays()
{
    Rig rig;
    QVERIFY(rig.open());
    importReceipts(rig);
    TallyKeeper keeper(rig.storage(), rule, rig.clock());
    QSignalSpy changed(&keeper, &TallyKeeper::changed);
    keeper.start();
    QVERIFY(changed.wait());
    QVERIFY(keeper.daysLeft() > 0);
    QVERIFY(rig.run([](Shelf &) { return Result<>(); }));
    QVERIFY(keeper.daysLeft() > 0); // the answer did not wait for the last of them
}

void TestTallyKeeper::thenItRests()
{
    Rig rig;
    QVERIFY(rig.open());
    importReceipts(rig);
    TallyKeeper keeper(rig.storage(), rule, rig.clock());
    keeper.start();
    QTRY_COMPARE(due(rig), 0);
    QTRY_COMPARE(keeper.daysLeft(), 0);
    importReceipts(rig, 3); // of the days before the last two once more
    QSignalSpy changed(&keeper, &TallyKeeper::changed);
    QVERIFY(!changed.wait(200)); // several of its short rests
    QCOMPARE(due(rig), days - 2);
    keeper.start();         // whoever imported tells it
    QTRY_COMPARE(due(rig), 0);
}

void TestTallyKeeper::aDayThatStillGoesOnHoldsUpNoOther()
{
    Rig rig;
    QVERIFY(rig.open());
    importReceipts(rig);
    const auto countOne = [&rig] {
        return rig.run([now = rig.clock().now()](Shelf &shelf) { return countDays(shelf, rule, QDate(1970, 1, 1), today, now, 1); });
    };
    for (int left = days; left >= 0; --left) // today stays due for as long as it lasts, and comes last
        QCOMPARE(*countOne(), left);
    QCOMPARE(*countOne(), 0);
}

QTEST_GUILESS_MAIN(TestTallyKeeper)
#include "tst_tallykeeper.moc"
