// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeupcharts.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace tuttu {

namespace {

QString percent(double share) { return QString("%1 %").arg(qRound(share * 100)); }

Reading unknown(Known known) { return {.known = known}; }

HourStrip named(const QString &caption)
{
    return {.caption = caption, .hourName = "Hour", .barName = "visitors", .footName = "of them buyers", .expectedName = "still expected",
            .dotName = "conversion with its interval", .figureName = "clerks planned / needed", .marksName = "Notes", .hours = {}};
}

HourStrip::Hour hour(const QString &label, int visitors, int buyers)
{
    HourStrip::Hour hour{.label = label, .bar = counted(visitors), .foot = counted(buyers), .dot = visitors ? shareOf(buyers, visitors) : Reading{}};
    hour.sentence = QString("%1: %2 visitors, %3 buyers").arg(label).arg(visitors).arg(buyers);
    return hour;
}

double wave(int i) { return std::sin(i * 0.35) + 0.4 * std::sin(i * 1.7 + 1) + 0.25 * std::sin(i * 2.9); }

} // namespace

Reading counted(double value) { return {.known = Known::Yes, .value = value, .text = QLocale(QLocale::English).toString(value, 'f', 0)}; }

Reading shareOf(int part, int all)
{
    constexpr double z = 1.959964;
    const double n = all, p = part / n, d = 1 + z * z / n, middle = (p + z * z / (2 * n)) / d, half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / d;
    return {.known = Known::Yes, .value = p, .text = percent(p), .band = Band{middle - half, middle + half}, .bandText = QString("%1 to %2 %").arg(qRound((middle - half) * 100)).arg(qRound((middle + half) * 100))};
}

HourStrip madeUpDay()
{
    HourStrip strip = named("Hour by hour");
    constexpr std::array visitors{7, 11, 9, 14, 17, 21, 19, 16, 12}, buyers{1, 3, 2, 3, 5, 5, 4, 3, 2};
    for (size_t i = 0; i < visitors.size(); ++i)
        strip.hours.push_back(hour(QString::number(9 + i), visitors[i], buyers[i]));
    strip.hours[1].bar = strip.hours[1].dot = unknown(Known::NotCounted);
    strip.hours[1].sentence = "10: visitors were not counted, 3 buyers";
    strip.hours[2].bar = {.known = Known::Partly, .value = 9, .text = "9+"};
    strip.hours[2].dot = unknown(Known::NotCounted);
    strip.hours[0].dot = unknown(Known::TooFew);
    strip.hours[8].bar.known = strip.hours[8].foot.known = Known::SoFar;
    strip.hours[8].expected = counted(18);
    for (const int expected : {15, 9}) {
        HourStrip::Hour ahead{.label = QString::number(9 + int(strip.hours.size())), .bar = unknown(Known::NotYet), .foot = unknown(Known::NotYet), .expected = counted(expected), .dot = unknown(Known::NotYet)};
        ahead.sentence = QString("%1: %2 visitors are expected").arg(ahead.label).arg(expected);
        strip.hours.push_back(ahead);
    }
    constexpr std::array planned{1, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1}, needed{1, 2, 2, 2, 3, 3, 3, 2, 2, 2, 1};
    for (size_t i = 0; i < planned.size(); ++i) {
        strip.hours[i].figure = QString("%1 / %2").arg(planned[i]).arg(needed[i]);
        strip.hours[i].figureCalls = planned[i] < needed[i];
    }
    strip.marks = {{Icon::Alert, "Door counter silent 78 min", 1, 2}, {Icon::Tag, "Autumn sale", 3, 8}, {Icon::Sun, "First warm day", 4, 5}};
    return strip;
}

HourStrip madeUpHours(int count, int firstHour, int twice)
{
    HourStrip strip = named(QString("A day of %1 hours").arg(count));
    for (int i = 0; i < count; ++i) {
        const int o = firstHour + i - (twice >= 0 && i > twice - firstHour ? 1 : 0), visitors = int(14 + 9 * wave(i + 1) + (o > 9 && o < 19 ? 60 : 0));
        strip.hours.push_back(hour(QString::number(o), std::max(visitors, 1), std::max(visitors, 1) / 4));
    }
    return strip;
}

HeatMap madeUpWeek(int columns)
{
    HeatMap map{.caption = "When people come", .rowName = "Day", .noteName = {}, .columns = {}, .rows = {}, .leastText = "2 visitors", .mostText = "41 visitors"};
    for (int c = 0; c < columns; ++c)
        map.columns.push_back(QString::number((columns > 14 ? 0 : 9) + c));
    const std::array days{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    for (int d = 0; d < 7; ++d) {
        HeatMap::Row row{columns > 14 ? QString(days[size_t(d)]).left(3) : QString(days[size_t(d)]), {}, {}};
        for (int c = 0; c < columns; ++c) {
            const double middle = 1 - std::abs(c - columns * 0.55) / columns * 1.8;
            Reading reading = counted(std::round(std::max(2.0, (d == 5 ? 41 : 18 + 3 * d) * middle)));
            if (d == 6 && (c < 3 || c > columns - 4))
                reading = unknown(Known::Closed);
            else if (d == 2 && (c == 4 || c == 5))
                reading = unknown(Known::NotCounted);
            else if (d == 2 && c == 6)
                reading.known = Known::Partly;
            else if (d == 0 && c == 0)
                reading = unknown(Known::Hidden);
            row.cells.push_back({reading});
        }
        map.rows.push_back(row);
    }
    return map;
}

TrendChart madeUpConversion(int weeks)
{
    TrendChart chart{.caption = "Conversion, week by week", .periodName = "Week", .valueName = "this year with its interval", .otherName = "a year ago", .forecastName = {}, .periods = {},
                     .goal = 0.25, .goalText = "Goal 25 %", .fromZero = true, .whole = false, .tickText = percent};
    const std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int month = -1;
    for (int w = 0; w < weeks; ++w) {
        const int now = int(w / 4.345) % 12, n = int(420 + 120 * wave(w));
        TrendChart::Period period{.label = now != month ? months[size_t(now)] : "", .name = QString("week %1").arg(w % 52 + 1)};
        month = now;
        period.value = shareOf(int(n * (0.21 + 0.03 * wave(w + 3))), n);
        period.other = counted(0.19 + 0.02 * wave(w + 9));
        period.other.text = percent(period.other.value);
        if (w >= 17 && w < 20)
            period.value = unknown(Known::NotCounted);
        if (w == 30 || w == 32)
            period.value = unknown(Known::TooFew);
        if (w > weeks - 6)
            period.value = unknown(Known::NotYet);
        chart.periods.push_back(period);
    }
    return chart;
}

TrendChart madeUpFootfall(int weeks, int ahead)
{
    TrendChart chart{.caption = "Visitors, week by week", .periodName = "Week", .valueName = "visitors", .otherName = {}, .forecastName = "forecast, four weeks of five within its band", .periods = {}, .fromZero = true, .whole = true};
    for (int w = 0; w < weeks + ahead; ++w) {
        const double level = 900 + 160 * wave(w) + w;
        TrendChart::Period period{.label = w % 52 == 0 ? QString::number(2021 + w / 52) : "", .name = QString("week %1 of %2").arg(w % 52 + 1).arg(2021 + w / 52)};
        if (w < weeks) {
            period.value = counted(std::round(level));
        } else {
            period.value = unknown(Known::NotYet);
            period.forecast = counted(std::round(level));
            const double half = 60 + 14 * (w - weeks);
            period.forecast.band = Band{level - half, level + half};
            period.forecast.bandText = QString("%1 to %2").arg(qRound(level - half)).arg(qRound(level + half));
        }
        chart.periods.push_back(period);
    }
    return chart;
}

CohortGrid madeUpCohorts()
{
    CohortGrid grid{.caption = "Who comes back", .cohortName = "First purchase", .sizeName = "People", .months = {}, .cohorts = {}, .leastText = "0 %", .mostText = "38 %"};
    const std::array months{"Dec 2025", "Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026", "May 2026", "Jun 2026", "Jul 2026", "Aug 2026", "Sep 2026", "Oct 2026"};
    for (int m = 1; m <= 11; ++m)
        grid.months.push_back(QString::number(m));
    for (int c = 0; c < int(months.size()); ++c) {
        const int n = c == 4 ? 7 : 41 + 6 * c;
        CohortGrid::Cohort cohort{months[size_t(c)], QString("n %1").arg(n), {}};
        for (int m = 0; m < 11 - c; ++m) {
            const int back = int(n * (0.38 - 0.025 * m + 0.05 * wave(c + m)));
            cohort.cells.push_back({back < 5 ? unknown(Known::Hidden) : shareOf(back, n)});
        }
        grid.cohorts.push_back(cohort);
    }
    return grid;
}

BarRows madeUpBars()
{
    BarRows bars{.caption = "Who was recognised, and how", .rowName = "Way", .valueName = "share of visitors with its interval", .countName = "Visitors", .markName = "the month before", .rows = {}};
    bars.rows = {{.label = "Card or code scanned", .value = shareOf(61, 126), .count = "n 126", .mark = 0.42, .markText = "42 %"},
                 {.label = "Looked up by name, phone or mail", .value = shareOf(18, 126), .count = "n 126", .mark = 0.15, .markText = "15 %"},
                 {.label = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas", .value = shareOf(3, 126), .count = "n 126", .mark = 0.02, .markText = "2 %"},
                 {.label = "Nearby", .value = unknown(Known::NotCounted)},
                 {.label = "Told by a colleague", .value = unknown(Known::Hidden)}};
    return bars;
}

std::vector<Tile> madeUpTiles()
{
    const auto tile = [](const QString &label, const QString &figure, const QString &second, const QString &third = {}) {
        return Tile{.label = label, .figure = {.known = Known::Yes, .value = 1, .text = figure}, .second = second, .third = third, .sentence = QString("%1: %2, %3").arg(label, figure, second)};
    };
    std::vector<Tile> tiles{tile("Visitors", "126", "so far today", "as on other Saturdays"), tile("Conversion", "22 %", "16 to 30 %, n 126", "less than on other Saturdays"), tile("Average sale", "€ 61", "52 to 70, n 28", "more than a week ago"),
                            tile("Recognised", "35 %", "27 to 44 %, n 126", "goal 40 %: not reached"), tile("NPS, 30 days", "46", "31 to 59, n 112", "no difference to before"), tile("E-mail yes", "9 of 14", "asked today")};
    tiles[1].way = Tile::Way::Down;
    tiles[1].thirdInk = Ink::Care;
    tiles[2].way = Tile::Way::Up;
    tiles[2].thirdInk = Ink::Live;
    return tiles;
}

std::vector<Tile> madeUpUnknownTiles()
{
    const auto tile = [](const QString &label, Known known, const QString &reason) { return Tile{.label = label, .figure = unknown(known), .second = reason, .sentence = label + ": " + reason}; };
    return {tile("NPS, 30 days", Known::TooFew, "too few answers: 12, at least 30 are needed"), tile("Returning", Known::Hidden, ""), tile("Visitors", Known::NotCounted, "the door counter has been silent since 9:12"),
            tile("Dwell", Known::NotYet, ""), Tile{.label = "Lentokonesuihkuturbiinimoottori", .figure = {.known = Known::Yes, .value = 1, .text = "12 345 678,90 €"}, .second = "11 999 999,00 € … 12 999 999,00 €, n 126", .third = "mer än de senaste fem lördagarna", .way = Tile::Way::Up, .thirdInk = Ink::Live}};
}

} // namespace tuttu
