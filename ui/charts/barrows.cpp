// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barrows.h"

#include "ui/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace tuttu {

namespace {

constexpr double gap = 12, barHeight = 18, leastBar = 120, leastValue = 64;

using Row = BarRows::Row;
using Place = BarRowsGeometry::Place;

std::vector<LegendEntry> legendOf(const BarRows &bars)
{
    std::vector<LegendEntry> entries{{Swatch::Bar, bars.valueName}};
    const auto some = [&](auto has) { return std::any_of(bars.rows.begin(), bars.rows.end(), has); };
    if (some([](const Row &row) { return row.mark.has_value(); }))
        entries.push_back({Swatch::Mark, bars.markName});
    if (some([](const Row &row) { return row.value.known == Known::NotCounted; }))
        entries.push_back({Swatch::Hatch, ChartText::unknown(Known::NotCounted)});
    return entries;
}

/** What stands after the bar: the number, or why there is none. */
QString valueText(const Row &row)
{
    return row.value.isNumber() ? row.value.text : ChartText::unknown(row.value.known);
}

struct Columns {
    double label = 0, value = 0, count = 0, bar = 0;
    double after() const { return value + (count > 0 ? gap + count : 0); }
    /** A reason takes the place of number and count. */
    double words(const Row &row) const { return row.value.isNumber() || !row.count.isEmpty() ? value : after(); }
};

Columns columnsOf(const BarRows &bars, double width)
{
    Columns columns;
    for (const Row &row : bars.rows) {
        columns.label = std::max(columns.label, wordsWidth(row.label, TextRole::Line));
        if (row.value.isNumber())
            columns.value = std::max({columns.value, wordsWidth(row.value.text, TextRole::Chip), wordsWidth(row.value.bandText)});
        columns.count = std::max(columns.count, wordsWidth(row.count));
    }
    columns.label = std::min(columns.label, width * 0.34);
    columns.value = std::clamp(columns.value, leastValue, width * 0.3);
    columns.bar = std::max(width - columns.label - columns.after() - 2 * gap, 24.0);
    return columns;
}

bool hasBand(const Row &row) { return row.value.isNumber() && !row.value.bandText.isEmpty(); }

double heightOf(const Row &row, const Columns &columns, const ChartLook &look)
{
    const double words = wordsHeight(valueText(row), columns.words(row), TextRole::Chip) + (hasBand(row) ? wordsHeight(row.value.bandText, columns.value) : 0);
    return std::max({look.leastCell(), wordsHeight(row.label, columns.label, TextRole::Line) + 8, words + 8});
}

Band extentOf(const BarRows &bars)
{
    Band all{0, bars.most.value_or(0)};
    const auto hold = [&](double value) { all = {std::min(all.low, value), std::max(all.high, value)}; };
    for (const Row &row : bars.rows) {
        if (row.value.isNumber()) {
            hold(row.value.value);
            if (row.value.band) {
                hold(row.value.band->low);
                hold(row.value.band->high);
            }
        }
        if (row.mark)
            hold(*row.mark);
    }
    return all.high > all.low ? all : Band{0, 1};
}

QLineF mirrored(const QLineF &line, const QRectF &in, const ChartLook &look)
{
    return {look.place(line.x1(), in), line.y1(), look.place(line.x2(), in), line.y2()};
}

Place placeOf(const Row &row, const QRectF &cell, const Columns &columns, const Band &extent, const QRectF &in, const ChartLook &look)
{
    Place place;
    const double left = cell.left() + columns.label + gap, middle = cell.center().y();
    const auto x = [&](double value) { return left + columns.bar * (value - extent.low) / (extent.high - extent.low); };
    place.cell = look.place(cell, in);
    place.label = look.place(QRectF(cell.left(), cell.top(), columns.label, cell.height()), in);
    place.value = look.place(QRectF(left + columns.bar + gap, cell.top(), columns.words(row), cell.height()), in);
    if (!row.count.isEmpty())
        place.count = look.place(QRectF(left + columns.bar + gap + columns.value + gap, cell.top(), columns.count, cell.height()), in);
    if (row.value.isNumber()) {
        place.bar = look.place(QRectF(QPointF(x(std::min(0.0, row.value.value)), middle - barHeight / 2), QPointF(x(std::max(0.0, row.value.value)), middle + barHeight / 2)), in);
        if (row.value.band)
            place.whisker = mirrored({x(row.value.band->low), middle, x(row.value.band->high), middle}, in, look);
    } else if (row.value.known == Known::NotCounted) {
        place.hatch = look.place(QRectF(left, middle - barHeight / 2, columns.bar, barHeight), in);
    }
    if (row.mark)
        place.mark = mirrored({x(*row.mark), middle - barHeight / 2 - 4, x(*row.mark), middle + barHeight / 2 + 4}, in, look);
    return place;
}

void paintBar(QPainter &painter, const Place &place, const ChartLook &look, const ChartInks &inks)
{
    if (!place.hatch.isNull())
        paintHatch(painter, place.hatch, inks.hatch, 5);
    if (place.bar.width() > 0)
        paintPanel(painter, place.bar, std::min(5.0, place.bar.width() / 2), inks.bar, {inks.barEdge});
    if (!place.whisker.isNull()) {
        painter.setPen(QPen(inks.foot, 2));
        painter.drawLine(place.whisker);
        for (const QPointF &end : {place.whisker.p1(), place.whisker.p2()})
            painter.drawLine(end - QPointF(0, 5), end + QPointF(0, 5));
    }
    if (!place.mark.isNull()) { // an edge of surface sets it off from bar and whisker
        painter.setPen(QPen(look.tokens->surface, 6, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(place.mark);
        painter.setPen(QPen(inks.goal, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(place.mark);
    }
}

} // namespace

BarRowsGeometry geometryOf(const BarRows &bars, const QRectF &in, const ChartLook &look)
{
    BarRowsGeometry geometry;
    geometry.legend = legendGeometry(legendOf(bars), in, look);
    const Columns columns = columnsOf(bars, in.width());
    const Band extent = extentOf(bars);
    const double top = in.top() + geometry.legend.height + (geometry.legend.height > 0 ? 8 : 0);
    double y = top;
    for (const Row &row : bars.rows) {
        const double height = heightOf(row, columns, look);
        geometry.rows.push_back(placeOf(row, QRectF(in.left(), y, in.width(), height), columns, extent, in, look));
        y += height;
    }
    const double zero = in.left() + columns.label + gap + columns.bar * (0 - extent.low) / (extent.high - extent.low);
    geometry.zero = mirrored({zero, top, zero, y}, in, look);
    return geometry;
}

void paintChart(QPainter &painter, const QRectF &in, const BarRows &bars, const ChartLook &look)
{
    const BarRowsGeometry geometry = geometryOf(bars, in, look);
    const Tokens &t = *look.tokens;
    const ChartInks inks = inksOf(t);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, geometry.legend, look);
    painter.setPen(QPen(inks.expected, 1));
    painter.drawLine(geometry.zero);
    for (size_t i = 0; i < bars.rows.size(); ++i) {
        const Row &row = bars.rows[i];
        const Place &place = geometry.rows[i];
        paintWords(painter, place.label, row.label, t.ink, look, Qt::AlignLeft | Qt::AlignVCenter, TextRole::Line);
        paintBar(painter, place, look, inks);
        const double high = wordsHeight(valueText(row), place.value.width(), TextRole::Chip), low = hasBand(row) ? wordsHeight(row.value.bandText, place.value.width()) : 0;
        const double y = place.value.center().y() - (high + low) / 2;
        paintWords(painter, QRectF(place.value.left(), y, place.value.width(), high), valueText(row), row.value.isNumber() ? t.ink : t.ink2, look, Qt::AlignLeft | Qt::AlignVCenter, TextRole::Chip);
        if (low > 0)
            paintWords(painter, QRectF(place.value.left(), y + high, place.value.width(), low), row.value.bandText, t.ink2, look);
        paintWords(painter, place.count, row.count, t.ink2, look, Qt::AlignRight | Qt::AlignVCenter);
    }
    painter.restore();
}

std::vector<ChartCell> cellsOf(const BarRows &bars, const QRectF &in, const ChartLook &look)
{
    std::vector<ChartCell> cells;
    const BarRowsGeometry geometry = geometryOf(bars, in, look);
    for (size_t i = 0; i < bars.rows.size(); ++i)
        cells.push_back({geometry.rows[i].cell, bars.rows[i].sentence.isEmpty() ? ChartText::sentence(bars.rows[i].label, bars.rows[i].value) : bars.rows[i].sentence, bars.rows[i].opens});
    return cells;
}

ChartTable tableOf(const BarRows &bars)
{
    ChartTable table{bars.caption, {bars.rowName, bars.valueName}, {}};
    if (!bars.countName.isEmpty())
        table.headers.push_back(bars.countName);
    if (!bars.markName.isEmpty())
        table.headers.push_back(bars.markName);
    for (const Row &row : bars.rows) {
        QStringList words{row.label, ChartText::inTable(row.value)};
        if (!bars.countName.isEmpty())
            words.push_back(row.count);
        if (!bars.markName.isEmpty())
            words.push_back(row.markText);
        table.rows.push_back(words);
    }
    return table;
}

double leastWidth(const BarRows &bars, const ChartLook &)
{
    const Columns columns = columnsOf(bars, 480);
    return columns.label + columns.after() + 2 * gap + leastBar;
}

double leastHeight(const BarRows &bars, double width, const ChartLook &look)
{
    const double legend = legendGeometry(legendOf(bars), QRectF(0, 0, width, 1000), look).height;
    const Columns columns = columnsOf(bars, width);
    double height = legend + (legend > 0 ? 8 : 0);
    for (const Row &row : bars.rows)
        height += heightOf(row, columns, look);
    return height;
}

} // namespace tuttu
