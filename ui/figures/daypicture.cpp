// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/daypicture.h"

#include "ui/text/measuretext.h"
#include "ui/text/plantext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

using State = Figure::State;

bool isCount(Measure measure) { return natureOf(measure).unit == MeasureUnit::Count; }

} // namespace

DayPicture::DayPicture(const DayReading &reading, const TallyRule &rule) : m_reading(reading), m_rule(rule), m_text(Currency(rule.currency)) {}

QString DayPicture::heading() const
{
    const QString day = QLocale().toString(m_reading.day, QLocale::LongFormat);
    return m_reading.isToday ? tr("%1, so far", "a day").arg(day) : day;
}

QString DayPicture::hourLabel(const QDateTime &hour, const QTimeZone &zone)
{
    const QLocale locale;
    const QTime local = hour.toTimeZone(zone).time();
    const bool twelve = !locale.timeFormat(QLocale::ShortFormat).contains(u'H'); // an "a" may stand in a word
    return locale.toString(local, twelve ? QStringLiteral("h AP") : QStringLiteral("H"));
}

/** What the same weekdays had by now, and whether this is another matter. Only an interval makes a difference one. */
QString DayPicture::usualWords(Measure measure, Tile &tile) const
{
    std::vector<double> before;
    for (const DayTally &day : m_reading.former) {
        const Figure figure = figureOf(measure, day.whole);
        if (figure.state == State::Known && !(measure == Measure::Visitors && figure.missedMinutes > 0)) // "at least" is not what was usual
            before.push_back(figure.value);
    }
    if (before.empty())
        return {};
    const Figure now = figureOf(measure, m_reading.comparable);
    std::optional<double> away;
    if (const auto usual = isCount(measure) || measure == Measure::NetSales ? usualRange(before) : std::nullopt; usual && now.state == State::Known && now.missedMinutes == 0)
        away = usual->holds(now.value) ? 0 : now.value - usual->high;
    else if (const auto difference = differenceOf(measure, m_reading.comparable, m_reading.formerSum))
        away = difference->holds(0) ? 0 : difference->low;
    if (away && *away != 0)
        tile.way = *away > 0 ? Tile::Way::Up : Tile::Way::Down;
    const auto [low, high] = std::minmax_element(before.begin(), before.end());
    const QString least = m_text.value(measure, *low);
    return tr("Before: %1", "what such weekdays had; a figure or a range of figures").arg(least == m_text.value(measure, *high) ? least : m_text.between(measure, {*low, *high}));
}

Tile DayPicture::tile(Measure measure) const
{
    const Figure figure = figureOf(measure, m_reading.whole);
    Tile tile;
    tile.label = MeasureText::name(measure);
    tile.figure = m_text.reading(figure);
    if (figure.state != State::Known)
        tile.second = FigureText::whyNot(figure);
    else if (figure.between)
        tile.second = tr("%1, %2", "interval, number").arg(m_text.between(measure, *figure.between), FigureText::countOf(figure));
    else if (figure.missedMinutes > 0)
        tile.second = FigureText::gap(figure.missedMinutes);
    tile.third = usualWords(measure, tile);
    tile.sentence = QStringList{tile.label, figure.state == State::Known ? tile.figure.text : QString(), tile.second, tile.third}.join(QStringLiteral(". "));
    return tile;
}

Tile DayPicture::feedbackTile() const
{
    const Figure figure = figureOf(Measure::Nps, m_reading.feedback);
    Tile tile;
    tile.label = tr("NPS, %n days", nullptr, feedbackDays);
    tile.figure = m_text.reading(figure);
    tile.second = figure.state == State::Known ? tr("%1, %2", "interval, number").arg(m_text.between(Measure::Nps, *figure.between), FigureText::countOf(figure))
                                               : FigureText::whyNot(figure);
    const Tally &t = m_reading.feedback;
    if (t.invited >= fewestPeople)
        tile.third = tr("%1 of %2 asked answered", "numbers").arg(QLocale().toString(figure.n), QLocale().toString(std::max(t.invited, int(figure.n))));
    tile.sentence = QStringList{tile.label, tile.figure.text, tile.second, tile.third}.join(QStringLiteral(". "));
    return tile;
}

Tile DayPicture::consentTile() const
{
    Tile made = tile(Measure::ConsentsGiven);
    const Figure figure = figureOf(Measure::ConsentsGiven, m_reading.whole);
    if (figure.state == State::Known)
        made.third = tr("%1 of %2 questions", "numbers").arg(QLocale().toString(figure.part), QLocale().toString(figure.n));
    made.way = Tile::Way::None;
    return made;
}

std::vector<DayPicture::TileOf> DayPicture::tiles() const
{
    return {{Measure::Visitors, tile(Measure::Visitors)}, {Measure::Conversion, tile(Measure::Conversion)}, {Measure::AverageSale, tile(Measure::AverageSale)},
            {Measure::Recognised, tile(Measure::Recognised)}, {Measure::Nps, feedbackTile()}, {Measure::ConsentsGiven, consentTile()}};
}

QString DayPicture::sentence(const HourReading &hour, const Figure &visitors, const Figure &conversion) const
{
    const QString time = QLocale().toString(hour.hour.toTimeZone(m_rule.zone).time(), QLocale::ShortFormat);
    QStringList parts;
    if (visitors.state == State::Known)
        parts += tr("%n visitor(s)", nullptr, int(visitors.value));
    else
        parts += tr("visitors not counted");
    if (visitors.missedMinutes > 0)
        parts += FigureText::gap(visitors.missedMinutes);
    parts += tr("%n receipt(s)", nullptr, hour.tally.transactions);
    if (conversion.state == State::Known)
        parts += tr("conversion %1, between %2").arg(m_text.value(Measure::Conversion, conversion.value), m_text.between(Measure::Conversion, *conversion.between));
    if (hour.expected)
        parts += tr("%n expected", nullptr, int(std::lround(hour.expected->people)));
    if (hour.clerks)
        parts += tr("%n clerk(s) planned", nullptr, *hour.clerks);
    return tr("From %1: %2", "a time, facts").arg(time, parts.join(QStringLiteral(", ")));
}

HourStrip::Hour DayPicture::hour(const HourReading &reading) const
{
    const Figure visitors = figureOf(Measure::Visitors, reading.tally), receipts = figureOf(Measure::Transactions, reading.tally);
    const Figure conversion = figureOf(Measure::Conversion, reading.tally);
    const bool begun = reading.hour <= m_reading.asOf;
    HourStrip::Hour hour{hourLabel(reading.hour, m_rule.zone), {}};
    if (begun) {
        hour.bar = m_text.hourReading(visitors, reading.over);
        if (hour.bar.isNumber())
            hour.bar.text = QLocale().toString(int(visitors.value)); // "at least" is what the hatch says here
        hour.foot = m_text.hourReading(receipts, reading.over);
        if (reading.over)
            hour.dot = m_text.reading(conversion);
    } else {
        hour.bar.known = Known::NotYet;
    }
    if (reading.expected)
        hour.expected = {Known::Yes, reading.expected->people, QLocale().toString(std::lround(reading.expected->people)), Band{reading.expected->low, reading.expected->high},
                         tr("%1 to %2", "two figures").arg(std::lround(reading.expected->low)).arg(std::lround(reading.expected->high))};
    if (reading.clerks)
        hour.figure = QLocale().toString(*reading.clerks);
    hour.sentence = sentence(reading, visitors, conversion);
    return hour;
}

HourStrip DayPicture::strip() const
{
    HourStrip strip;
    strip.caption = tr("Hour by hour");
    strip.hourName = tr("Hour");
    strip.barName = tr("Visitors");
    strip.footName = tr("of them receipts");
    strip.dotName = tr("Conversion with what it may be off");
    const auto any = [this](auto has) { return std::any_of(m_reading.hours.begin(), m_reading.hours.end(), has); };
    if (any([](const HourReading &h) { return h.expected.has_value(); }))
        strip.expectedName = tr("Expected");
    if (any([](const HourReading &h) { return h.clerks.has_value(); }))
        strip.figureName = tr("Clerks planned");
    for (const HourReading &reading : m_reading.hours)
        strip.hours.push_back(hour(reading));
    if (!m_reading.notes.empty() && !strip.hours.empty())
        strip.marksName = tr("Notes");
    for (const DayNote &note : m_reading.notes) {
        if (!strip.hours.empty())
            strip.marks.push_back({PlanText::glyph(note.kind), PlanText::kind(note.kind), 0, int(strip.hours.size()) - 1});
    }
    return strip;
}

} // namespace tuttu
