// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 8, readOut = 24, labels = 24, leastPlot = 120, dotRoom = 16, goalHeight = 20;

using Period = TrendChart::Period;
using Run = TrendGeometry::Run;

bool any(const TrendChart &chart, bool (*has)(const Period &)) { return std::any_of(chart.periods.begin(), chart.periods.end(), has); }

std::vector<LegendEntry> legendOf(const TrendChart &chart)
{
    const bool banded = any(chart, [](const Period &p) { return p.value.band.has_value(); });
    std::vector<LegendEntry> entries{{banded ? Swatch::LineInBand : Swatch::Line, chart.valueName}};
    if (any(chart, [](const Period &p) { return p.other.isNumber(); }))
        entries.push_back({Swatch::DashedLine, chart.otherName});
    if (any(chart, [](const Period &p) { return p.forecast.isNumber(); }))
        entries.push_back({Swatch::DottedLine, chart.forecastName});
    if (any(chart, [](const Period &p) { return p.value.known == Known::NotCounted; }))
        entries.push_back({Swatch::Hatch, ChartText::unknown(Known::NotCounted)});
    return entries;
}

ChartAxis axisOf(const TrendChart &chart)
{
    std::optional<Band> all;
    const auto hold = [&](double value) { all = all ? Band{std::min(all->low, value), std::max(all->high, value)} : Band{value, value}; };
    for (const Period &period : chart.periods) {
        for (const Reading *reading : {&period.value, &period.other, &period.forecast}) {
            if (!reading->isNumber())
                continue;
            hold(reading->value);
            if (reading->band && reading != &period.other) {
                hold(reading->band->low);
                hold(reading->band->high);
            }
        }
    }
    if (chart.goal)
        hold(*chart.goal);
    if (chart.fromZero)
        hold(0);
    return all ? ChartAxis::around(all->low, all->high, chart.whole) : ChartAxis{};
}

bool isEmpty(const TrendChart &chart)
{
    return !chart.goal && !any(chart, [](const Period &p) { return p.value.isNumber() || p.other.isNumber() || p.forecast.isNumber(); });
}

QString tickText(const TrendChart &chart, double value) { return chart.tickText ? chart.tickText(value) : QLocale().toString(value); }

/** Plot and scale: where a period and a number are. */
struct Ground {
    QRectF in, plot;
    ChartAxis axis;
    double slot;
    ChartLook look;

    double x(size_t i) const { return look.place(plot.left() + (double(i) + 0.5) * slot, in); }
    double y(double value) const { return plot.bottom() - plot.height() * axis.share(value); }
    QPointF at(size_t i, double value) const { return {x(i), y(value)}; }
};

std::vector<Run> runsOf(const TrendChart &chart, Reading Period::*which, const Ground &ground)
{
    std::vector<Run> runs;
    Run run;
    QPolygonF back;
    bool banded = false;
    const auto close = [&] {
        std::reverse(back.begin(), back.end());
        run.band += back;
        if (!std::exchange(banded, false))
            run.band.clear();
        if (!run.line.isEmpty())
            runs.push_back(std::move(run));
        run = {};
        back.clear();
    };
    for (size_t i = 0; i < chart.periods.size(); ++i) {
        const Reading &reading = chart.periods[i].*which;
        if (!reading.isNumber()) {
            close();
            continue;
        }
        run.line << ground.at(i, reading.value);
        banded = banded || reading.band.has_value();
        // Without an interval of its own a point's band has no width: the band narrows to it.
        const Band band = reading.band.value_or(Band{reading.value, reading.value});
        run.band << ground.at(i, band.high);
        back << ground.at(i, band.low);
    }
    close();
    return runs;
}

/** The forecast goes on from the last number there is, when it follows at once. */
void joinForecast(TrendGeometry &geometry, const TrendChart &chart, const Ground &ground)
{
    for (size_t i = 1; i < chart.periods.size(); ++i) {
        const Reading &last = chart.periods[i - 1].value;
        const bool begins = chart.periods[i].forecast.isNumber() && !chart.periods[i - 1].forecast.isNumber();
        if (!begins || !last.isNumber())
            continue;
        for (Run &run : geometry.forecast) {
            if (run.line.first().x() == ground.x(i)) {
                run.line.prepend(ground.at(i - 1, last.value));
                if (!run.band.isEmpty()) {
                    run.band.prepend(ground.at(i - 1, last.value));
                    run.band.append(ground.at(i - 1, last.value));
                }
            }
        }
    }
}

std::vector<QRectF> uncountedOf(const TrendChart &chart, const Ground &ground)
{
    std::vector<QRectF> all;
    for (size_t i = 0; i < chart.periods.size(); ++i) {
        if (chart.periods[i].value.known != Known::NotCounted)
            continue;
        const QRectF column(ground.x(i) - ground.slot / 2, ground.plot.top(), ground.slot, ground.plot.height());
        const bool joins = i > 0 && chart.periods[i - 1].value.known == Known::NotCounted;
        if (joins)
            all.back() = all.back().united(column);
        else
            all.push_back(column);
    }
    return all;
}

/** Moved inwards at both ends, so that no label is cut, and thinned out until none touches the next. */
std::vector<QRectF> labelsOf(const TrendChart &chart, const Ground &ground)
{
    std::vector<QRectF> places(chart.periods.size());
    std::vector<LabelPlace> fitting;
    std::vector<size_t> which;
    const QRectF beside = ground.look.place(ground.plot.adjusted(-gap, 0, 0, 0), ground.in); // not under the words of the ticks
    for (size_t i = 0; i < chart.periods.size(); ++i) {
        const double width = wordsWidth(chart.periods[i].label);
        if (width == 0)
            continue;
        const double middle = std::clamp(ground.x(i), beside.left() + width / 2, std::max(beside.left() + width / 2, beside.right() - width / 2));
        fitting.push_back({middle, width});
        which.push_back(i);
    }
    const size_t step = size_t(labelStep(fitting, 10));
    for (size_t k = 0; k < which.size(); k += step)
        places[which[k]] = QRectF(fitting[k].middle - fitting[k].width / 2, ground.plot.bottom() + 4, fitting[k].width, labels - 4);
    return places;
}

void placeTicks(TrendGeometry &geometry, const TrendChart &chart, const Ground &ground, double words)
{
    for (const double tick : ground.axis.ticks()) {
        const double y = ground.y(tick);
        geometry.ticks.push_back({QLineF(ground.plot.left(), y, ground.plot.right(), y), ground.look.place(QRectF(ground.in.left(), y - 9, words, 18), ground.in), tickText(chart, tick)});
    }
    for (TrendGeometry::Tick &tick : geometry.ticks) {
        if (ground.look.mirrored())
            tick.line = QLineF(ground.look.place(tick.line.x2(), ground.in), tick.line.y1(), ground.look.place(tick.line.x1(), ground.in), tick.line.y1());
    }
}

/** How much of the lines a rectangle would hide. */
qsizetype hidden(const TrendGeometry &geometry, const QRectF &by)
{
    qsizetype points = 0;
    for (const auto *runs : {&geometry.value, &geometry.other, &geometry.forecast}) {
        for (const Run &run : *runs)
            points += std::count_if(run.line.begin(), run.line.end(), [&](const QPointF &point) { return by.adjusted(-8, -6, 8, 6).contains(point); });
    }
    return points;
}

/** The goal's word lies along its line, above or below, where it hides least: at the leading end, the other, or between. */
void placeGoal(TrendGeometry &geometry, const TrendChart &chart, const Ground &ground)
{
    if (!chart.goal)
        return;
    const QRectF &plot = ground.plot;
    const double y = ground.y(*chart.goal), width = wordsWidth(chart.goalText, TextRole::Chip) + 14;
    geometry.goal = QLineF(ground.look.place(plot.left(), ground.in), y, ground.look.place(plot.right(), ground.in), y);
    if (chart.goalText.isEmpty())
        return;
    qsizetype least = -1;
    for (const double left : {plot.left() + 4, plot.right() - width - 4, plot.left() + plot.width() / 4, plot.center().x(), plot.left() + plot.width() * 0.7}) {
        for (const double top : {y - goalHeight - 3, y + 3}) {
            const QRectF place = ground.look.place(QRectF(left, top, width, goalHeight), ground.in);
            const bool inside = top >= plot.top() - 8 && top + goalHeight <= plot.bottom() && left + width <= plot.right();
            if (const qsizetype hides = hidden(geometry, place); inside && (least < 0 || hides < least)) {
                least = hides;
                geometry.goalWords = place;
            }
        }
    }
}

} // namespace

TrendGeometry geometryOf(const TrendChart &chart, const QRectF &in, const ChartLook &look)
{
    TrendGeometry geometry;
    geometry.legend = legendGeometry(legendOf(chart), in, look);
    geometry.axis = axisOf(chart);
    double y = in.top() + geometry.legend.height;
    if (!look.paper) {
        geometry.readOut = QRectF(in.left(), y, in.width(), readOut);
        y += readOut;
    }
    double words = 0;
    for (const double tick : geometry.axis.ticks())
        words = std::max(words, wordsWidth(tickText(chart, tick)));
    const QRectF plot(in.left() + words + gap, y + 10, in.width() - words - gap, std::max(in.bottom() - labels - y - 10, 40.0));
    const Ground ground{in, plot, geometry.axis, plot.width() / double(std::max<size_t>(chart.periods.size(), 1)), look};
    geometry.plot = look.place(plot, in);
    if (!isEmpty(chart))
        placeTicks(geometry, chart, ground, words);
    geometry.labels = labelsOf(chart, ground);
    geometry.value = runsOf(chart, &Period::value, ground);
    geometry.other = runsOf(chart, &Period::other, ground);
    geometry.forecast = runsOf(chart, &Period::forecast, ground);
    joinForecast(geometry, chart, ground);
    geometry.uncounted = uncountedOf(chart, ground);
    placeGoal(geometry, chart, ground);
    geometry.dots = ground.slot >= dotRoom;
    for (size_t i = 0; i < chart.periods.size(); ++i) {
        const Period &period = chart.periods[i];
        geometry.columns.push_back(QRectF(ground.x(i) - ground.slot / 2, plot.top(), ground.slot, plot.height()));
        const Reading &shown = period.value.isNumber() ? period.value : period.forecast;
        geometry.points.push_back(shown.isNumber() ? ground.at(i, shown.value) : QPointF());
    }
    return geometry;
}

std::vector<ChartCell> cellsOf(const TrendChart &chart, const QRectF &in, const ChartLook &look)
{
    std::vector<ChartCell> cells;
    const TrendGeometry geometry = geometryOf(chart, in, look);
    for (size_t i = 0; i < chart.periods.size(); ++i) {
        const Period &period = chart.periods[i];
        const Reading &shown = period.value.isNumber() || !period.forecast.isNumber() ? period.value : period.forecast;
        const bool asksWhy = period.value.known == Known::NotCounted || period.value.known == Known::TooFew;
        cells.push_back({geometry.columns[i], period.sentence.isEmpty() ? ChartText::sentence(period.name, shown) : period.sentence, period.value.isNumber() || asksWhy});
    }
    return cells;
}

ChartTable tableOf(const TrendChart &chart)
{
    ChartTable table{chart.caption, {chart.periodName}, {}};
    const auto shown = [](const QString &name) { return !name.isEmpty(); };
    for (const QString &name : {chart.valueName, chart.otherName, chart.forecastName}) {
        if (shown(name))
            table.headers.push_back(name);
    }
    for (const Period &period : chart.periods) {
        QStringList row{period.name};
        if (shown(chart.valueName))
            row.push_back(ChartText::inTable(period.value));
        if (shown(chart.otherName))
            row.push_back(ChartText::inTable(period.other));
        if (shown(chart.forecastName))
            row.push_back(period.forecast.isNumber() ? ChartText::inTable(period.forecast) : QString());
        table.rows.push_back(row);
    }
    return table;
}

double leastWidth(const TrendChart &, const ChartLook &) { return 320; }

double leastHeight(const TrendChart &chart, double width, const ChartLook &look)
{
    return legendGeometry(legendOf(chart), QRectF(0, 0, width, 1000), look).height + (look.paper ? 0 : readOut) + 10 + leastPlot + labels;
}

} // namespace tuttu
