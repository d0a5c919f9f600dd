// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hourstrip.h"

#include "ui/charts/chartaxis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 8, wordsLine = 18, labelsLine = 22, leastBars = 96, dotsZone = 60, figuresLine = 26, laneLine = 26, widestSlot = 160, ringRoom = 4;
constexpr double glyph = 14, pillPadding = 8;

using Hour = HourStrip::Hour;
using Place = HourStripGeometry::Place;

bool any(const HourStrip &strip, bool (*has)(const Hour &)) { return std::any_of(strip.hours.begin(), strip.hours.end(), has); }
bool hasDot(const Hour &hour) { return hour.dot.isNumber() || !ChartText::onCell(hour.dot).isEmpty(); }
bool hasFigure(const Hour &hour) { return !hour.figure.isEmpty(); }
bool isUnderWay(const Hour &hour) { return hour.bar.known == Known::NotYet || hour.bar.known == Known::SoFar; }
bool hasExpected(const Hour &hour) { return isUnderWay(hour) && hour.expected.isNumber(); }
bool isUncounted(const Hour &hour) { return hour.bar.known == Known::NotCounted || hour.bar.known == Known::Partly; }

std::vector<LegendEntry> legendOf(const HourStrip &strip)
{
    std::vector<LegendEntry> entries{{Swatch::Bar, strip.barName}, {Swatch::Foot, strip.footName}};
    if (any(strip, hasExpected))
        entries.push_back({Swatch::Expected, strip.expectedName});
    if (any(strip, isUncounted))
        entries.push_back({Swatch::Hatch, ChartText::unknown(Known::NotCounted)});
    if (any(strip, hasDot))
        entries.push_back({Swatch::Dot, strip.dotName});
    for (const Known known : {Known::TooFew, Known::Hidden}) {
        if (std::any_of(strip.hours.begin(), strip.hours.end(), [known](const Hour &hour) { return hour.dot.known == known || hour.bar.known == known; }))
            entries.push_back({Swatch::Dash, ChartText::unknown(known)});
    }
    if (const auto first = std::find_if(strip.hours.begin(), strip.hours.end(), hasFigure); first != strip.hours.end())
        entries.push_back({Swatch::Figure, strip.figureName, first->figure});
    return entries;
}

double slotOf(const HourStrip &strip, double width) { return std::min(width / double(std::max<size_t>(strip.hours.size(), 1)), widestSlot); }

/** Pills lie in the first lane with room for them; a pill is never narrower than its word. */
class MarkLanes
{
public:
    MarkLanes(const HourStrip &strip, const QRectF &in)
    {
        const double slot = slotOf(strip, in.width());
        std::vector<std::vector<QRectF>> lanes;
        for (const HourStrip::Mark &mark : strip.marks) {
            const double width = std::min(wordsWidth(mark.word, TextRole::Chip) + glyph + 4 + 2 * pillPadding, in.width());
            const double from = in.left() + mark.first * slot, to = in.left() + (mark.last + 1) * slot;
            const double left = std::clamp(from, in.left(), std::max(in.left(), in.right() - width));
            const double height = std::max(laneLine - 4, wordsHeight(mark.word, width - glyph - 4 - 2 * pillPadding, TextRole::Chip) + 4);
            const QRectF pill(left, 0, width, height), taken = pill.united(QRectF(from, 0, to - from, 1)).adjusted(-2, 0, 2, 0);
            size_t at = 0;
            while (at < lanes.size() && std::any_of(lanes[at].begin(), lanes[at].end(), [&](const QRectF &r) { return r.left() < taken.right() && taken.left() < r.right(); }))
                ++at;
            lanes.resize(std::max(lanes.size(), at + 1));
            lanes[at].push_back(taken);
            m_heights.resize(lanes.size());
            m_heights[at] = std::max(m_heights[at], height + 4);
            m_pills.push_back({pill, at, from, to});
        }
    }

    double height() const { return top(m_heights.size()); }

    std::vector<HourStripGeometry::MarkPlace> places(double y, const QRectF &in, const ChartLook &look) const
    {
        std::vector<HourStripGeometry::MarkPlace> all;
        for (const Pill &each : m_pills) {
            const QRectF pill = each.pill.translated(0, y + top(each.lane));
            const double middle = pill.center().y();
            all.push_back({look.place(pill, in), look.place(pill.adjusted(pillPadding + glyph + 4, 0, -pillPadding, 0), in),
                           QPointF(look.place(pill.left() + pillPadding + glyph / 2, in), middle),
                           QLineF(look.place(each.from + 2, in), middle, look.place(each.to - 2, in), middle)});
        }
        return all;
    }

private:
    struct Pill {
        QRectF pill;
        size_t lane;
        double from, to;
    };
    double top(size_t lane) const { return std::accumulate(m_heights.begin(), m_heights.begin() + qsizetype(lane), 0.0); }

    std::vector<Pill> m_pills;
    std::vector<double> m_heights;
};

/** From the top: legend, marks, bars over their labels, the line, dots over their words, figures. */
struct Zones {
    QRectF marks, bars, labels, dots, dotWords, figures;
};

double below(const HourStrip &strip)
{
    return labelsLine + (any(strip, hasDot) ? gap + dotsZone + wordsLine : 0) + (any(strip, hasFigure) ? gap + figuresLine : 0) + ringRoom;
}

Zones zonesOf(const HourStrip &strip, const QRectF &in, double legend, double marks)
{
    Zones zones;
    double y = in.top() + legend + (legend > 0 ? gap : 0);
    const auto take = [&](double height) {
        const QRectF zone(in.left(), y, in.width(), height);
        y += height;
        return zone;
    };
    zones.marks = take(marks);
    zones.bars = take(std::max(in.bottom() - y - below(strip), wordsLine + 24)).adjusted(0, wordsLine, 0, 0);
    zones.labels = take(labelsLine);
    if (any(strip, hasDot)) {
        y += gap;
        zones.dots = take(dotsZone);
        zones.dotWords = take(wordsLine);
    }
    if (any(strip, hasFigure)) {
        y += gap;
        zones.figures = take(figuresLine);
    }
    return zones;
}

double most(const HourStrip &strip)
{
    double most = 0;
    for (const Hour &hour : strip.hours) {
        for (const Reading *reading : {&hour.bar, &hour.foot, hasExpected(hour) ? &hour.expected : &hour.foot}) {
            if (reading->isNumber())
                most = std::max(most, reading->value);
        }
    }
    return most > 0 ? most : 1;
}

double mostDot(const HourStrip &strip)
{
    double most = 0;
    for (const Hour &hour : strip.hours) {
        if (hour.dot.isNumber())
            most = std::max({most, hour.dot.value, hour.dot.band ? hour.dot.band->high : 0.0});
    }
    return most > 0 ? most : 1;
}

double widestFigure(const HourStrip &strip)
{
    double widest = 0;
    for (const Hour &hour : strip.hours)
        widest = std::max(widest, wordsWidth(hour.figure, TextRole::Chip));
    return widest;
}

const QString &countOf(const Hour &hour) { return hour.bar.known == Known::NotYet && hasExpected(hour) ? hour.expected.text : hour.bar.text; }

/** The bar's zone of one hour, left to right. */
void placeBars(Place &place, const Hour &hour, const QRectF &column, double highest)
{
    const auto standing = [&](double value) { return QRectF(column.left(), column.bottom() - column.height() * value / highest, column.width(), column.height() * value / highest); };
    double top = column.bottom();
    if (hour.bar.isNumber()) {
        place.bar = standing(hour.bar.value);
        top = place.bar.top();
    }
    if (hasExpected(hour) && (!hour.bar.isNumber() || hour.expected.value > hour.bar.value)) {
        place.expected = standing(hour.expected.value);
        if (hour.bar.known == Known::NotYet)
            top = place.expected.top();
    }
    if (hour.bar.known == Known::NotCounted)
        place.unknown = column;
    else if (hour.bar.known == Known::Partly)
        place.unknown = column.adjusted(0, 0, 0, -place.bar.height() - wordsLine);
    if (hour.foot.isNumber())
        place.foot = standing(hour.foot.value);
    if (!place.expected.isNull() && std::abs(place.expected.top() - top) < wordsLine)
        top = std::min(top, place.expected.top()); // the outline would go through the words
    const QString count = hour.bar.isNumber() || hasExpected(hour) ? countOf(hour) : ChartText::onCell(hour.bar);
    if (!count.isEmpty())
        place.count = QRectF(column.center().x() - wordsWidth(count, TextRole::Chip) / 2, top - wordsLine, wordsWidth(count, TextRole::Chip), wordsLine);
}

void placeDot(Place &place, const Hour &hour, const Zones &zones, double highest)
{
    const QRectF zone = zones.dots.adjusted(0, 7, 0, -7);
    const auto y = [&](double value) { return zone.bottom() - zone.height() * value / highest; };
    const double x = place.cell.center().x();
    if (hour.dot.isNumber()) {
        place.dot = QRectF(x - 5, y(hour.dot.value) - 5, 10, 10);
        if (hour.dot.band)
            place.range = QRectF(x - 3, y(hour.dot.band->high), 6, y(hour.dot.band->low) - y(hour.dot.band->high));
    }
    if (const QString text = ChartText::onCell(hour.dot); !text.isEmpty())
        place.dotText = QRectF(x - wordsWidth(text) / 2, zones.dotWords.top(), wordsWidth(text), wordsLine);
}

/** The outermost words may be wider than their column. */
void keepInside(Place &place, const QRectF &in)
{
    for (QRectF *words : {&place.count, &place.label, &place.dotText, &place.figure}) {
        if (!words->isNull())
            words->moveLeft(std::clamp(words->left(), in.left(), std::max(in.left(), in.right() - words->width())));
    }
}

/** Leaves out every second, third... of one kind of words, so that none touches its neighbour. */
void thinOut(std::vector<Place> &places, QRectF Place::*words)
{
    std::vector<LabelPlace> labels;
    for (const Place &place : places)
        labels.push_back({(place.*words).isNull() ? place.cell.center().x() : (place.*words).center().x(), (place.*words).width()});
    const int step = labelStep(labels, 3);
    for (size_t i = 0; i < places.size(); ++i) {
        if (int(i) % step != 0)
            places[i].*words = {};
    }
}

void mirror(Place &place, const QRectF &in, const ChartLook &look)
{
    for (QRectF *rect : {&place.cell, &place.bar, &place.foot, &place.expected, &place.unknown, &place.count, &place.label, &place.dotText, &place.figure, &place.dot, &place.range}) {
        if (!rect->isNull())
            *rect = look.place(*rect, in);
    }
}

} // namespace

HourStripGeometry geometryOf(const HourStrip &strip, const QRectF &in, const ChartLook &look)
{
    HourStripGeometry geometry;
    geometry.legend = legendGeometry(legendOf(strip), in, look);
    const MarkLanes lanes(strip, in);
    const Zones zones = zonesOf(strip, in, geometry.legend.height, lanes.height());
    geometry.marks = lanes.places(zones.marks.top(), in, look);
    const double slot = slotOf(strip, in.width()), space = std::clamp(slot * 0.06, 2.0, 8.0), highest = most(strip), highestDot = mostDot(strip);
    geometry.figureGlyphs = widestFigure(strip) + glyph + 12 + 3 <= slot;
    for (size_t i = 0; i < strip.hours.size(); ++i) {
        const Hour &hour = strip.hours[i];
        Place place;
        const double left = in.left() + double(i) * slot;
        place.cell = QRectF(left, zones.marks.bottom(), slot, in.bottom() - zones.marks.bottom());
        placeBars(place, hour, QRectF(left + space / 2, zones.bars.top(), slot - space, zones.bars.height()), highest);
        placeDot(place, hour, zones, highestDot);
        const double middle = place.cell.center().x();
        place.label = QRectF(middle - wordsWidth(hour.label) / 2, zones.labels.top() + 2, wordsWidth(hour.label), labelsLine - 2);
        if (hasFigure(hour)) {
            const double width = wordsWidth(hour.figure, TextRole::Chip) + (hour.figureCalls ? (geometry.figureGlyphs ? glyph + 12 : 10) : 0);
            place.figure = QRectF(middle - width / 2, zones.figures.top() + 1, width, figuresLine - 2);
        }
        keepInside(place, in);
        geometry.hours.push_back(place);
    }
    for (const auto part : {&Place::count, &Place::label, &Place::dotText, &Place::figure})
        thinOut(geometry.hours, part);
    for (Place &place : geometry.hours)
        mirror(place, in, look);
    geometry.baseline = QLineF(in.left(), zones.bars.bottom(), in.right(), zones.bars.bottom());
    if (any(strip, hasDot) || any(strip, hasFigure))
        geometry.divider = QLineF(in.left(), zones.labels.bottom() + gap / 2, in.right(), zones.labels.bottom() + gap / 2);
    return geometry;
}

std::vector<ChartCell> cellsOf(const HourStrip &strip, const QRectF &in, const ChartLook &look)
{
    std::vector<ChartCell> cells;
    const HourStripGeometry geometry = geometryOf(strip, in, look);
    for (size_t i = 0; i < strip.hours.size(); ++i) {
        const Hour &hour = strip.hours[i];
        cells.push_back({geometry.hours[i].cell, hour.sentence.isEmpty() ? ChartText::sentence(hour.label, hour.bar) : hour.sentence, hour.bar.known != Known::Closed});
    }
    return cells;
}

ChartTable tableOf(const HourStrip &strip)
{
    struct Column {
        QString name;
        QString (*words)(const Hour &);
    };
    const auto all = std::to_array<Column>({{strip.barName, [](const Hour &h) { return ChartText::inTable(h.bar); }},
                                            {strip.footName, [](const Hour &h) { return ChartText::inTable(h.foot); }},
                                            {strip.expectedName, [](const Hour &h) { return h.expected.isNumber() ? h.expected.text : QString(); }},
                                            {strip.dotName, [](const Hour &h) { return ChartText::inTable(h.dot); }},
                                            {strip.figureName, [](const Hour &h) { return h.figure; }}});
    ChartTable table{strip.caption, {strip.hourName}, {}};
    for (const Column &column : all) {
        if (!column.name.isEmpty())
            table.headers.push_back(column.name);
    }
    const bool marked = !strip.marks.empty();
    if (marked) {
        table.wordColumns.push_back(int(table.headers.size()));
        table.headers.push_back(strip.marksName);
    }
    for (size_t i = 0; i < strip.hours.size(); ++i) {
        QStringList row{strip.hours[i].label};
        for (const Column &column : all) {
            if (!column.name.isEmpty())
                row.push_back(column.words(strip.hours[i]));
        }
        if (marked) {
            QStringList here;
            for (const HourStrip::Mark &mark : strip.marks) {
                if (int(i) >= mark.first && int(i) <= mark.last)
                    here.push_back(mark.word);
            }
            row.push_back(QLocale().createSeparatedList(here));
        }
        table.rows.push_back(row);
    }
    return table;
}

double leastWidth(const HourStrip &strip, const ChartLook &look) { return look.leastColumn(strip.hours.size()) * double(std::max<size_t>(strip.hours.size(), 6)); }

double leastHeight(const HourStrip &strip, double width, const ChartLook &look)
{
    const QRectF in(0, 0, width, 1000);
    const double legend = legendGeometry(legendOf(strip), in, look).height;
    return legend + (legend > 0 ? gap : 0) + MarkLanes(strip, in).height() + wordsLine + leastBars + below(strip);
}

} // namespace tuttu
