// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/briefsamples.h"
#include "ui/delegates/timelinedelegate.h"
#include "ui/models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace tuttu;

namespace {

std::vector<TimelineLine> lines()
{
    const BriefState state = samples::aino();
    const BriefScene scene = samples::scene();
    const TimeText time(scene.zone, scene.now, QLocale("en_GB"));
    const TimelineText text(state.profile, scene.clerks, scene.reader, time);
    std::vector<TimelineLine> all;
    for (const TimelineEntry &entry : state.timeline)
        all.push_back(text.line(entry));
    return all;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsAModelQtAgreesWith();
    void theSpokenRowSaysEverything();
    void aFilterLetsThroughItsKindAlone();
    void aMonthBeginsAndEndsOnce();
    void partsOfARowDoNotMeet_data();
    void partsOfARowDoNotMeet();
};

void TestTimelineModel::itIsAModelQtAgreesWith()
{
    TimelineModel model;
    TimelineProxyModel proxy(model);
    QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filtered(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(lines());
    QCOMPARE(model.rowCount(), 12);
    for (int filter = 0; filter <= int(TimelineFilter::Consents); ++filter)
        proxy.setFilter(TimelineFilter(filter));
    model.setRows({});
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setFilter(TimelineFilter::All);
    model.setRows(lines());
    QCOMPARE(proxy.rowCount(), 12);
}

void TestTimelineModel::theSpokenRowSaysEverything()
{
    TimelineModel model;
    model.setRows(lines());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        for (const int role : {TimelineModel::WhenRole, TimelineModel::TitleRole, TimelineModel::DetailRole, TimelineModel::AmountRole})
            QVERIFY2(spoken.contains(index.data(role).toString()), qPrintable(spoken));
        QVERIFY(!index.data(TimelineModel::TitleRole).toString().isEmpty());
    }
}

void TestTimelineModel::aFilterLetsThroughItsKindAlone()
{
    TimelineModel model;
    model.setRows(lines());
    TimelineProxyModel proxy(model);
    int sum = 0;
    for (int filter = int(TimelineFilter::All) + 1; filter <= int(TimelineFilter::Consents); ++filter) {
        proxy.setFilter(TimelineFilter(filter));
        QVERIFY2(proxy.rowCount() > 0, qPrintable(QString::number(filter)));
        for (int row = 1; row < proxy.rowCount(); ++row)
            QCOMPARE(proxy.index(row, 0).data(TimelineModel::KindRole), proxy.index(0, 0).data(TimelineModel::KindRole));
        sum += proxy.rowCount();
    }
    QCOMPARE(sum, model.rowCount()); // each row stands under one filter
}

void TestTimelineModel::aMonthBeginsAndEndsOnce()
{
    TimelineModel model;
    model.setRows(lines());
    QStringList months;
    int begun = 0, ended = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (TimelineDelegate::beginsMonth(index)) {
            months += index.data(TimelineModel::DayRole).toDate().toString("yyyy-MM");
            ++begun;
        }
        ended += TimelineDelegate::endsMonth(index);
        QCOMPARE(begun - ended, TimelineDelegate::endsMonth(index) ? 0 : 1);
    }
    QCOMPARE(QSet<QString>(months.begin(), months.end()).size(), months.size());
    QVERIFY(months.size() > 3);
}

void TestTimelineModel::partsOfARowDoNotMeet_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("amount");
    QTest::addColumn<bool>("first");
    QTest::newRow("a tablet") << 1232 << 90 << true;
    QTest::newRow("inside a month") << 1232 << 90 << false;
    QTest::newRow("narrow") << 420 << 90 << true;
    QTest::newRow("a long amount") << 420 << 600 << false;
}

void TestTimelineModel::partsOfARowDoNotMeet()
{
    QFETCH(int, width);
    QFETCH(int, amount);
    QFETCH(bool, first);
    const QRect row(24, 300, width, TimelineGeometry::rowHeight + (first ? TimelineGeometry::headingHeight : 0));
    for (const TimelineGeometry &g : {TimelineGeometry::of(row, first, amount), TimelineGeometry::of(row, first, amount).mirrored(row)}) {
        const QRect parts[] = {g.glyphCircle, g.title, g.detail, g.amount, g.when};
        QCOMPARE(g.card.height(), TimelineGeometry::rowHeight);
        QCOMPARE(g.heading.isEmpty(), !first);
        for (const QRect &a : parts) {
            QVERIFY(g.card.contains(a));
            QVERIFY(!a.intersects(g.heading));
            QVERIFY(a.width() > 30);
            for (const QRect &b : parts)
                QVERIFY(&a == &b || !a.intersects(b));
        }
    }
    const TimelineGeometry g = TimelineGeometry::of(row, first, amount);
    QVERIFY(g.glyphCircle.right() < g.title.left() && g.title.right() < g.amount.left());
    QVERIFY(g.mirrored(row).glyphCircle.left() > g.mirrored(row).title.right());
}

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
