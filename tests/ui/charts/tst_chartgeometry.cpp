// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeupcharts.h"

#include <QTest>

using namespace tuttu;

namespace {

const ChartLook plain = ChartLook::onPaper(Qt::LeftToRight), rtl = ChartLook::onPaper(Qt::RightToLeft);
const ChartLook screen{&lightTokens(), Qt::LeftToRight, false};

bool overlap(const QRectF &a, const QRectF &b) { return a.adjusted(0.1, 0.1, -0.1, -0.1).intersects(b.adjusted(0.1, 0.1, -0.1, -0.1)); }

QString name(const QRectF &r) { return QString("(%1, %2, %3 x %4)").arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height()); }

/** Words that touch each other or lie outside. */
QStringList clashes(const std::vector<QRectF> &words, const QRectF &in)
{
    QStringList found;
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].isNull())
            continue;
        if (!in.adjusted(-0.5, -10, 0.5, 0.5).contains(words[i]))
            found += "outside: " + name(words[i]);
        for (size_t j = 0; j < i; ++j) {
            if (!words[j].isNull() && overlap(words[i], words[j]))
                found += name(words[i]) + " on " + name(words[j]);
        }
    }
    return found;
}

std::vector<QRectF> wordsOf(const HourStripGeometry &geometry)
{
    std::vector<QRectF> words;
    for (const auto &hour : geometry.hours)
        words.insert(words.end(), {hour.count, hour.label, hour.dotText, hour.figure});
    for (const auto &mark : geometry.marks)
        words.push_back(mark.pill);
    for (const auto &entry : geometry.legend.places)
        words.insert(words.end(), {entry.text, entry.swatch});
    return words;
}

std::vector<QRectF> wordsOf(const HeatMapGeometry &geometry)
{
    std::vector<QRectF> words = geometry.columns;
    words.insert(words.end(), geometry.labels.begin(), geometry.labels.end());
    words.insert(words.end(), geometry.notes.begin(), geometry.notes.end());
    for (const auto &row : geometry.cells) {
        for (const auto &cell : row)
            words.push_back(cell.box);
    }
    return words;
}

std::vector<QRectF> wordsOf(const TrendGeometry &geometry)
{
    std::vector<QRectF> words = geometry.labels;
    for (const auto &tick : geometry.ticks)
        words.push_back(tick.words);
    words.push_back(geometry.goalWords);
    words.push_back(geometry.readOut);
    return words;
}

std::vector<QRectF> wordsOf(const BarRowsGeometry &geometry)
{
    std::vector<QRectF> words;
    for (const auto &row : geometry.rows)
        words.insert(words.end(), {row.label, row.value, row.count, row.bar, row.hatch});
    return words;
}

bool mirrors(const QRectF &one, const QRectF &other, const QRectF &in)
{
    if (one.isNull() || other.isNull())
        return one.isNull() && other.isNull();
    return std::abs(one.left() - in.left() - (in.right() - other.right())) < 0.01 && std::abs(one.width() - other.width()) < 0.01 && one.top() == other.top();
}

} // namespace

class TestChartGeometry : public QObject
{
    Q_OBJECT
private slots:
    void aDayFitsWhateverItsHours_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<double>("width");
        for (const int hours : {1, 2, 3, 8, 11, 14, 23, 24, 25}) {
            for (const double width : {420.0, 800.0, 1200.0})
                QTest::addRow("%d hours in %g", hours, width) << hours << width;
        }
    }
    void aDayFitsWhateverItsHours()
    {
        QFETCH(int, hours);
        QFETCH(double, width);
        HourStrip strip = madeUpHours(hours, 0, hours == 25 ? 2 : -1);
        strip.marks = {{Icon::Tag, "Autumn sale in the whole town", 0, hours - 1}, {Icon::Alert, "Door counter silent 78 min", hours / 2, hours / 2}, {Icon::Sun, "Warm", hours - 1, hours - 1}};
        for (auto &hour : strip.hours) {
            hour.figure = "12 / 13";
            hour.figureCalls = true;
        }
        const QRectF in(10, 20, width, leastHeight(strip, width, plain));
        const HourStripGeometry geometry = geometryOf(strip, in, plain);
        QCOMPARE(int(geometry.hours.size()), hours);
        const QStringList found = clashes(wordsOf(geometry), in);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
        QVERIFY(!geometry.hours.front().label.isNull());
        for (const auto &hour : geometry.hours)
            QVERIFY(hour.bar.top() >= geometry.baseline.y1() - in.height() && qAbs(hour.bar.bottom() - geometry.baseline.y1()) < 0.01);
        for (const auto &mark : geometry.marks)
            QVERIFY(wordsHeight("x", 100) <= mark.words.height() + 4);
    }

    void theHourThatComesTwiceStandsTwice()
    {
        const HourStrip strip = madeUpHours(25, 0, 2);
        QCOMPARE(strip.hours[2].label, strip.hours[3].label);
        const HourStripGeometry geometry = geometryOf(strip, {0, 0, 1200, 320}, screen);
        QVERIFY(!geometry.hours[2].label.isNull() && !geometry.hours[3].label.isNull()); // none is left out at this width
        QVERIFY(geometry.hours[3].cell.left() >= geometry.hours[2].cell.right() - 0.01);
    }

    void barsAreAsHighAsTheirNumbers()
    {
        const HourStrip strip = madeUpDay();
        const HourStripGeometry geometry = geometryOf(strip, {0, 0, 1200, 420}, screen);
        const double unit = geometry.hours[5].bar.height() / strip.hours[5].bar.value;
        QVERIFY(unit > 0);
        for (size_t i = 0; i < strip.hours.size(); ++i) {
            const auto &hour = strip.hours[i];
            const auto &place = geometry.hours[i];
            QCOMPARE(place.bar.isNull(), !hour.bar.isNumber());
            if (hour.bar.isNumber())
                QVERIFY(qAbs(place.bar.height() - unit * hour.bar.value) < 0.01);
            if (hour.foot.isNumber())
                QVERIFY(qAbs(place.foot.height() - unit * hour.foot.value) < 0.01);
            QCOMPARE(!place.expected.isNull(), hour.expected.isNumber());
            QCOMPARE(!place.unknown.isNull(), hour.bar.known == Known::NotCounted || hour.bar.known == Known::Partly);
            QCOMPARE(place.dot.isNull(), !hour.dot.isNumber());
        }
        const auto &whole = geometry.hours[1].unknown, &part = geometry.hours[2].unknown;
        QVERIFY(qAbs(whole.bottom() - geometry.baseline.y1()) < 0.01 && part.bottom() < geometry.hours[2].bar.top());
    }

    void aDotLiesInsideItsInterval()
    {
        const HourStripGeometry geometry = geometryOf(madeUpDay(), {0, 0, 1200, 420}, screen);
        for (const auto &hour : geometry.hours) {
            if (!hour.dot.isNull())
                QVERIFY(hour.range.top() <= hour.dot.center().y() && hour.dot.center().y() <= hour.range.bottom());
        }
    }

    void everyChartIsMirroredWhereOneReadsFromTheRight()
    {
        const QRectF in(10, 20, 900, 460);
        const auto same = [&](const std::vector<QRectF> &left, const std::vector<QRectF> &right) {
            QCOMPARE(left.size(), right.size());
            for (size_t i = 0; i < left.size(); ++i)
                QVERIFY2(mirrors(left[i], right[i], in), qPrintable(name(left[i]) + " and " + name(right[i])));
        };
        same(wordsOf(geometryOf(madeUpDay(), in, plain)), wordsOf(geometryOf(madeUpDay(), in, rtl)));
        same(wordsOf(geometryOf(madeUpWeek(), in, plain)), wordsOf(geometryOf(madeUpWeek(), in, rtl)));
        same(wordsOf(geometryOf(madeUpBars(), in, plain)), wordsOf(geometryOf(madeUpBars(), in, rtl)));
        const TrendGeometry left = geometryOf(madeUpConversion(), in, plain), right = geometryOf(madeUpConversion(), in, rtl);
        QVERIFY(left.value.front().line.first().x() < in.center().x() && right.value.front().line.first().x() > in.center().x());
        QVERIFY(mirrors(left.plot, right.plot, in) && mirrors(left.uncounted.front(), right.uncounted.front(), in));
    }

    void gridsFitAndHideNoNumber()
    {
        const HeatMap week = madeUpWeek(24);
        const HeatMap months = heatMapOf(madeUpCohorts());
        for (const HeatMap *map : {&week, &months}) {
            const double width = leastWidth(*map, screen);
            const QRectF in(0, 0, width, leastHeight(*map, width, screen));
            const HeatMapGeometry geometry = geometryOf(*map, in, screen);
            const QStringList found = clashes(wordsOf(geometry), in);
            QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
            QVERIFY(geometry.numbers);
            for (const ChartCell &cell : cellsOf(*map, in, screen))
                QVERIFY(cell.rect.width() >= (map == &week ? 44 : 48) && cell.rect.height() >= 48);
        }
        const double inside = 1280 - 2 * 24 - 2 * 16; // a card's on the smallest tablet
        QVERIFY(leastWidth(week, screen) <= inside && leastWidth(madeUpHours(25), screen) <= inside);
        for (const ChartCell &cell : cellsOf(week, {0, 0, inside, 420}, screen))
            QVERIFY(cell.rect.width() >= 48);
        QVERIFY(!geometryOf(week, {0, 0, 400, 400}, screen).numbers); // rather none than cut ones
    }

    void theScaleGoesFromTheLeastToTheGreatestNumber()
    {
        QCOMPARE(heatStep(2, 2, 41), 0);
        QCOMPARE(heatStep(41, 2, 41), heatSteps - 1);
        QCOMPARE(heatStep(99, 2, 41), heatSteps - 1);
        QCOMPARE(heatStep(5, 5, 5), heatSteps / 2); // all alike
        const HeatMap week = madeUpWeek();
        const HeatMapGeometry geometry = geometryOf(week, {0, 0, 1200, 420}, screen);
        for (size_t r = 0; r < week.rows.size(); ++r) {
            for (size_t c = 0; c < week.rows[r].cells.size(); ++c)
                QCOMPARE(geometry.cells[r][c].step >= 0, week.rows[r].cells[c].reading.isNumber());
        }
    }

    void ticksAreFewAndRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("a share") << 0.0 << 0.29 << false << QList<double>{0, 0.1, 0.2, 0.3};
        QTest::newRow("exactly at the end") << 0.0 << 0.3 << false << QList<double>{0, 0.1, 0.2, 0.3};
        QTest::newRow("a count") << 0.0 << 1384.0 << true << QList<double>{0, 500, 1000, 1500};
        QTest::newRow("few people") << 0.0 << 2.0 << true << QList<double>{0, 1, 2};
        QTest::newRow("nobody") << 0.0 << 0.0 << true << QList<double>{0, 1};
        QTest::newRow("a score around zero") << -12.0 << 46.0 << false << QList<double>{-20, 0, 20, 40, 60};
        QTest::newRow("far from zero") << 1012.0 << 1048.0 << false << QList<double>{1010, 1020, 1030, 1040, 1050};
    }
    void ticksAreFewAndRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QList<double>, ticks);
        QFETCH(bool, whole);
        const std::vector<double> found = ChartAxis::around(low, high, whole).ticks();
        QCOMPARE(int(found.size()), int(ticks.size()));
        for (size_t i = 0; i < found.size(); ++i)
            QVERIFY(qAbs(found[i] - ticks[qsizetype(i)]) < 1e-9);
    }

    void labelsAreSkippedRatherThanCut()
    {
        const auto step = [](double apart) {
            std::vector<LabelPlace> labels;
            for (int i = 0; i < 12; ++i)
                labels.push_back({i * apart, 30});
            return labelStep(labels, 4);
        };
        QCOMPARE(step(40), 1);
        QCOMPARE(step(20), 2);
        QCOMPARE(step(12), 3);
        QCOMPARE(labelStep({}, 4), 1);
    }

    void aTrendFitsAndItsZeroIsThereWhereACountNeedsIt_data()
    {
        QTest::addColumn<int>("weeks");
        QTest::addColumn<double>("width");
        for (const int weeks : {0, 1, 2, 8, 52, 260}) {
            for (const double width : {320.0, 600.0, 1200.0})
                QTest::addRow("%d weeks in %g", weeks, width) << weeks << width;
        }
    }
    void aTrendFitsAndItsZeroIsThereWhereACountNeedsIt()
    {
        QFETCH(int, weeks);
        QFETCH(double, width);
        const TrendChart count = madeUpFootfall(weeks, weeks > 2 ? 4 : 0), share = madeUpConversion(weeks);
        for (const TrendChart *chart : {&count, &share}) {
            const QRectF in(0, 0, width, leastHeight(*chart, width, screen));
            const TrendGeometry geometry = geometryOf(*chart, in, screen);
            const QStringList found = clashes(wordsOf(geometry), in);
            QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
            QVERIFY(geometry.axis.low <= 0);
            QVERIFY(geometry.ticks.size() <= 6);
            for (const auto &run : geometry.value) {
                for (const QPointF &point : run.line)
                    QVERIFY(geometry.plot.adjusted(-0.5, -0.5, 0.5, 0.5).contains(point));
            }
        }
        TrendChart close = share;
        close.fromZero = false;
        if (weeks > 8)
            QVERIFY(geometryOf(close, {0, 0, width, 300}, screen).axis.low > 0);
    }

    void noLineIsDrawnThroughAGap()
    {
        const TrendChart chart = madeUpConversion();
        const TrendGeometry geometry = geometryOf(chart, {0, 0, 1200, 320}, screen);
        QCOMPARE(int(geometry.value.size()), 4); // broken by three weeks not counted and by two of too few
        qsizetype points = 0, numbers = 0;
        for (const auto &run : geometry.value)
            points += run.line.size();
        for (const auto &period : chart.periods)
            numbers += period.value.isNumber();
        QCOMPARE(points, numbers);
        QCOMPARE(int(geometry.uncounted.size()), 1);
        QCOMPARE(int(geometry.value[2].line.size()), 1); // one week alone is a dot
    }

    void theForecastGoesOnFromTheLastNumber()
    {
        const TrendChart chart = madeUpFootfall(8, 3);
        const TrendGeometry geometry = geometryOf(chart, {0, 0, 600, 300}, screen);
        QCOMPARE(int(geometry.forecast.size()), 1);
        QCOMPARE(geometry.forecast.front().line.first(), geometry.value.front().line.last());
        QCOMPARE(int(geometry.forecast.front().line.size()), 4);
        TrendChart apart = chart;
        apart.periods[7].value = {.known = Known::NotCounted};
        QCOMPARE(int(geometryOf(apart, {0, 0, 600, 300}, screen).forecast.front().line.size()), 3);
    }

    void barsBeginAtZeroAndWhiskersHoldTheirEnds()
    {
        for (const double width : {360.0, 700.0, 1200.0}) {
            const BarRows bars = madeUpBars();
            const QRectF in(0, 0, width, leastHeight(bars, width, screen));
            const BarRowsGeometry geometry = geometryOf(bars, in, screen);
            const QStringList found = clashes(wordsOf(geometry), in);
            QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
            for (size_t i = 0; i < bars.rows.size(); ++i) {
                const auto &place = geometry.rows[i];
                QCOMPARE(place.bar.isNull(), !bars.rows[i].value.isNumber());
                QVERIFY(place.cell.height() >= 48);
                if (place.bar.isNull())
                    continue;
                QVERIFY(qAbs(place.bar.left() - geometry.zero.x1()) < 0.01);
                QVERIFY(place.whisker.x1() <= place.bar.right() && place.bar.right() <= place.whisker.x2() + 0.01);
            }
        }
    }

    void aTileHoldsItsWordsAtAnyWidth()
    {
        for (const Tile &tile : madeUpUnknownTiles()) {
            for (const double width : {120.0, 152.0, 240.0}) {
                const TileGeometry geometry = geometryOf(tile, {0, 0, width, 400}, screen);
                const QStringList found = clashes({geometry.label, geometry.figure, geometry.second, geometry.third, geometry.glyph}, {0, 0, width, geometry.height + 0.5});
                QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
                QVERIFY(geometry.second.height() > 0); // the reason is always said
                QVERIFY(geometry.third.isNull() || geometry.third.height() >= wordsHeight(tile.third, geometry.third.width()));
            }
        }
    }

    void whatIsNotKnownIsAlwaysSaid()
    {
        QStringList said;
        for (const Known known : {Known::NotCounted, Known::Hidden, Known::TooFew, Known::NotYet, Known::Closed}) {
            said += ChartText::inTable({.known = known, .value = 0, .text = "0"});
            QVERIFY(!said.last().isEmpty() && !said.last().contains('0'));
        }
        said.removeDuplicates();
        QCOMPARE(int(said.size()), 5);
    }

    void theTableSaysWhatTheChartShows()
    {
        const HourStrip day = madeUpDay();
        const ChartTable hours = tableOf(day);
        QCOMPARE(hours.rows.size(), day.hours.size());
        QCOMPARE(hours.rows[5], (QStringList{"14", "21", "5", "", "24 % (11 to 45 %)", "2 / 3", QLocale().createSeparatedList({"Autumn sale", "First warm day"})}));
        QCOMPARE(hours.rows[1][1], ChartText::unknown(Known::NotCounted));
        QVERIFY(hours.rows[9][1] == ChartText::unknown(Known::NotYet) && hours.rows[9][3] == "15");
        const HeatMap week = madeUpWeek();
        for (size_t r = 0; r < week.rows.size(); ++r) {
            for (size_t c = 0; c < week.columns.size(); ++c)
                QCOMPARE(tableOf(week).rows[r][qsizetype(c) + 1], ChartText::inTable(week.rows[r].cells[c].reading));
        }
        const TrendChart trend = madeUpConversion();
        for (size_t i = 0; i < trend.periods.size(); ++i)
            QCOMPARE(tableOf(trend).rows[i], (QStringList{trend.periods[i].name, ChartText::inTable(trend.periods[i].value), trend.periods[i].other.text}));
        QCOMPARE(tableOf(madeUpBars()).rows[0], (QStringList{"Card or code scanned", "48 % (40 to 57 %)", "n 126", "42 %"}));
        QCOMPARE(tableOf(madeUpCohorts()).rows[10][3], ChartText::unknown(Known::NotYet));
        QCOMPARE(tableOf("Today", madeUpTiles()).rows[1], (QStringList{"Conversion", "22 %", "16 to 30 %, n 126", "less than on other Saturdays"}));
        for (const ChartTable &table : {hours, tableOf(week), tableOf(trend), tableOf(madeUpBars()), tableOf(madeUpCohorts())}) {
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.headers.size());
        }
    }
};

QTEST_MAIN(TestChartGeometry)
#include "tst_chartgeometry.moc"
