// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "ui/charts/chartaxis.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 10, header = 24, between = 3, radius = 6, widest = 112, highest = 60;

const HeatMap::Cell &cellAt(const HeatMap::Row &row, size_t column)
{
    static const HeatMap::Cell closed;
    return column < row.cells.size() ? row.cells[column] : closed;
}

template<typename Visit>
void eachCell(const HeatMap &map, Visit visit)
{
    for (const HeatMap::Row &row : map.rows) {
        for (const HeatMap::Cell &cell : row.cells)
            visit(cell);
    }
}

bool has(const HeatMap &map, Known known)
{
    bool found = false;
    eachCell(map, [&](const HeatMap::Cell &cell) { found = found || cell.reading.known == known; });
    return found;
}

Band scaleOf(const HeatMap &map)
{
    if (map.scale)
        return *map.scale;
    std::optional<Band> all;
    eachCell(map, [&](const HeatMap::Cell &cell) {
        if (cell.reading.isNumber())
            all = all ? Band{std::min(all->low, cell.reading.value), std::max(all->high, cell.reading.value)} : Band{cell.reading.value, cell.reading.value};
    });
    return all.value_or(Band{});
}

std::vector<LegendEntry> legendOf(const HeatMap &map)
{
    std::vector<LegendEntry> entries{{Swatch::Ramp, map.mostText.isEmpty() ? ChartText::more() : map.mostText, map.leastText.isEmpty() ? ChartText::less() : map.leastText}};
    if (has(map, Known::NotCounted))
        entries.push_back({Swatch::Hatch, ChartText::unknown(Known::NotCounted)});
    if (has(map, Known::Partly))
        entries.push_back({Swatch::HatchFoot, ChartText::countedInPart()});
    if (has(map, Known::Hidden))
        entries.push_back({Swatch::Dash, ChartText::unknown(Known::Hidden)});
    if (has(map, Known::TooFew))
        entries.push_back({Swatch::Dash, ChartText::unknown(Known::TooFew)});
    if (has(map, Known::NotYet))
        entries.push_back({Swatch::NotYet, ChartText::unknown(Known::NotYet)});
    return entries;
}

/** Label and note stand before their row, each in a column of its own. */
struct Before {
    double label = 0, note = 0;
    double width() const { return label + (note > 0 ? note + gap : 0) + gap; }
};

Before beforeOf(const HeatMap &map)
{
    Before before;
    for (const HeatMap::Row &row : map.rows) {
        before.label = std::max(before.label, wordsWidth(row.label));
        before.note = std::max(before.note, wordsWidth(row.note));
    }
    return before;
}

double widestNumber(const HeatMap &map)
{
    double width = 0;
    eachCell(map, [&](const HeatMap::Cell &cell) { width = std::max(width, wordsWidth(ChartText::onCell(cell.reading), TextRole::Chip)); });
    return width;
}

HeatMapGeometry::Place placeOf(const Reading &reading, const QRectF &cell, const Band &scale)
{
    HeatMapGeometry::Place place{cell, cell.adjusted(between / 2, between / 2, -between / 2, -between / 2), {}, -1};
    if (reading.known == Known::Closed)
        place.box = {};
    else if (reading.isNumber())
        place.step = heatStep(reading.value, scale.low, scale.high);
    if (reading.known == Known::NotCounted)
        place.hatch = place.box;
    else if (reading.known == Known::Partly)
        place.hatch = QRectF(place.box.left(), place.box.bottom() - 10, place.box.width(), 10);
    return place;
}

void paintCell(QPainter &painter, const HeatMapGeometry::Place &place, const Reading &reading, bool numbers, const ChartLook &look)
{
    if (place.box.isNull())
        return;
    const Tokens &t = *look.tokens;
    const ChartInks inks = inksOf(t);
    if (place.step < 0) {
        const bool empty = reading.known == Known::NotYet || reading.known == Known::NotCounted;
        paintPanel(painter, place.box, radius, empty ? QColor() : t.sunk, empty ? Edge{t.line} : Edge{});
        paintHatch(painter, place.hatch, inks.hatch, radius);
        paintWords(painter, place.box, ChartText::onCell(reading), t.ink2, look, Qt::AlignCenter, TextRole::Chip);
        return;
    }
    const Pair pair = heatScale(t)[size_t(place.step)];
    paintPanel(painter, place.box, radius, pair.ground);
    if (!place.hatch.isNull()) { // on the surface, so that the lines are seen on every step
        painter.save();
        QPainterPath box;
        box.addRoundedRect(place.box.adjusted(1, 0, -1, -1), radius, radius);
        painter.setClipPath(box);
        painter.fillRect(place.hatch, t.surface);
        paintHatch(painter, place.hatch, inks.hatch);
        painter.restore();
    }
    if (numbers)
        paintWords(painter, place.box.adjusted(0, 0, 0, place.hatch.isNull() ? 0 : -10), reading.text, pair.ink, look, Qt::AlignCenter, TextRole::Chip);
}

} // namespace

HeatMapGeometry geometryOf(const HeatMap &map, const QRectF &in, const ChartLook &look)
{
    HeatMapGeometry geometry;
    geometry.legend = legendGeometry(legendOf(map), in, look);
    const Before before = beforeOf(map);
    const double count = double(std::max<size_t>(map.columns.size(), 1)), rows = double(std::max<size_t>(map.rows.size(), 1));
    const double top = in.top() + geometry.legend.height + gap, left = in.left() + before.width();
    const double width = std::min((in.right() - left) / count, widest), height = std::clamp((in.bottom() - top - header) / rows, look.leastCell(), highest);
    geometry.numbers = widestNumber(map) <= width - between - 2;

    std::vector<LabelPlace> heads;
    for (size_t i = 0; i < map.columns.size(); ++i)
        heads.push_back({left + (double(i) + 0.5) * width, wordsWidth(map.columns[i])});
    const int step = labelStep(heads, 4);
    for (size_t i = 0; i < heads.size(); ++i) {
        const QRectF words(heads[i].middle - heads[i].width / 2, top, heads[i].width, header);
        geometry.columns.push_back(int(i) % step == 0 ? look.place(words, in) : QRectF());
    }
    const Band scale = scaleOf(map);
    for (size_t r = 0; r < map.rows.size(); ++r) {
        const double y = top + header + double(r) * height;
        geometry.labels.push_back(look.place(QRectF(in.left(), y, before.label, height), in));
        geometry.notes.push_back(before.note > 0 ? look.place(QRectF(in.left() + before.label + gap, y, before.note, height), in) : QRectF());
        std::vector<HeatMapGeometry::Place> places;
        for (size_t c = 0; c < map.columns.size(); ++c)
            places.push_back(placeOf(cellAt(map.rows[r], c).reading, look.place(QRectF(left + double(c) * width, y, width, height), in), scale));
        geometry.cells.push_back(std::move(places));
    }
    return geometry;
}

void paintChart(QPainter &painter, const QRectF &in, const HeatMap &map, const ChartLook &look)
{
    const HeatMapGeometry geometry = geometryOf(map, in, look);
    const Tokens &t = *look.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, geometry.legend, look);
    for (size_t c = 0; c < map.columns.size(); ++c) {
        if (!geometry.columns[c].isNull())
            paintWords(painter, geometry.columns[c], map.columns[c], t.ink2, look, Qt::AlignCenter);
    }
    for (size_t r = 0; r < map.rows.size(); ++r) {
        paintWords(painter, geometry.labels[r], map.rows[r].label, t.ink, look);
        paintWords(painter, geometry.notes[r], map.rows[r].note, t.ink2, look, Qt::AlignRight | Qt::AlignVCenter);
        for (size_t c = 0; c < map.columns.size(); ++c)
            paintCell(painter, geometry.cells[r][c], cellAt(map.rows[r], c).reading, geometry.numbers, look);
    }
    painter.restore();
}

std::vector<ChartCell> cellsOf(const HeatMap &map, const QRectF &in, const ChartLook &look)
{
    std::vector<ChartCell> cells;
    const HeatMapGeometry geometry = geometryOf(map, in, look);
    for (size_t r = 0; r < map.rows.size(); ++r) {
        for (size_t c = 0; c < map.columns.size(); ++c) {
            const HeatMap::Cell &cell = cellAt(map.rows[r], c);
            const QString sentence = cell.sentence.isEmpty() ? ChartText::sentence(map.rows[r].label, map.columns[c], cell.reading) : cell.sentence;
            cells.push_back({geometry.cells[r][c].cell, sentence, cell.opens && cell.reading.known != Known::Closed});
        }
    }
    return cells;
}

ChartTable tableOf(const HeatMap &map)
{
    ChartTable table{map.caption, {map.rowName}, {}};
    if (!map.noteName.isEmpty())
        table.headers.push_back(map.noteName);
    for (const QString &column : map.columns)
        table.headers.push_back(column);
    for (const HeatMap::Row &row : map.rows) {
        QStringList words{row.label};
        if (!map.noteName.isEmpty())
            words.push_back(row.note);
        for (size_t c = 0; c < map.columns.size(); ++c)
            words.push_back(ChartText::inTable(cellAt(row, c).reading));
        table.rows.push_back(words);
    }
    return table;
}

double leastWidth(const HeatMap &map, const ChartLook &look)
{
    return beforeOf(map).width() + double(map.columns.size()) * std::max(look.leastColumn(map.columns.size()), widestNumber(map) + between + 2);
}

double leastHeight(const HeatMap &map, double width, const ChartLook &look)
{
    return legendGeometry(legendOf(map), QRectF(0, 0, width, 1000), look).height + gap + header + double(map.rows.size()) * look.leastCell();
}

} // namespace tuttu
