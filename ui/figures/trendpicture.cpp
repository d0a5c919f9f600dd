// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/trendpicture.h"

#include "core/analytics/plan/clerksat.h"
#include "ui/figures/daypicture.h"
#include "ui/text/choicetext.h"
#include "ui/text/measuretext.h"
#include "ui/text/timetext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace tuttu {

namespace {

QString shortDay(int weekday) { return QLocale().standaloneDayName(weekday, QLocale::ShortFormat); }
QString count(double n) { return QLocale().toString(std::lround(n)); }
bool isDaily(Measure measure) { return natureOf(measure).unit == MeasureUnit::Count || measure == Measure::NetSales; }

} // namespace

QString TrendPicture::periodName(const Period &period)
{
    const QLocale locale;
    switch (period.kind) {
    case PeriodKind::Week:
        return tr("week %1, %2", "number of the week, its year").arg(period.first.weekNumber()).arg(period.first.addDays(3).year());
    case PeriodKind::Month:
        return tr("%1 %2", "month, year").arg(locale.standaloneMonthName(period.first.month()), QString::number(period.first.year()));
    case PeriodKind::Year:
        return QString::number(period.first.year());
    case PeriodKind::Hour:
    case PeriodKind::Day:
        break;
    }
    return tr("%1 %2", "weekday, day").arg(shortDay(period.first.dayOfWeek()), TimeText::date(period.first, true));
}

QString TrendPicture::kindName(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Week: return tr("Weeks");
    case PeriodKind::Month: return tr("Months");
    case PeriodKind::Year: return tr("Years");
    case PeriodKind::Hour:
    case PeriodKind::Day: break;
    }
    return tr("Days");
}

QString TrendPicture::hourSpan(int hour) const
{
    const auto label = [](int h) { return DayPicture::hourLabel(QDateTime(QDate(2026, 1, 5), QTime(h % 24, 0), Qt::UTC), QTimeZone::utc()); };
    return tr("%1 to %2", "hours").arg(label(hour), label(hour + 1));
}

int TrendPicture::heatWeekday(int row) { return (int(QLocale().firstDayOfWeek()) - 1 + row) % 7 + 1; }

std::vector<int> TrendPicture::heatHours(const HeatReading &reading)
{
    const auto [first, last] = std::minmax_element(reading.cells.begin(), reading.cells.end(), [](const auto &a, const auto &b) { return a.hour < b.hour; });
    std::vector<int> hours(reading.cells.empty() ? 0 : size_t(last->hour - first->hour + 1));
    std::iota(hours.begin(), hours.end(), hours.empty() ? 0 : first->hour);
    return hours;
}

HeatMap TrendPicture::heat(const HeatReading &reading) const
{
    const QLocale locale;
    HeatMap map;
    map.caption = tr("%1 by weekday and hour, %2 to %3").arg(MeasureText::name(reading.measure), locale.toString(reading.first, QLocale::ShortFormat), locale.toString(reading.last, QLocale::ShortFormat));
    map.rowName = tr("Day");
    const std::vector<int> hours = heatHours(reading);
    for (const int hour : hours)
        map.columns.push_back(DayPicture::hourLabel(QDateTime(QDate(2026, 1, 5), QTime(hour, 0), Qt::UTC), QTimeZone::utc()));
    for (int i = 0; i < 7; ++i) {
        const int weekday = heatWeekday(i);
        HeatMap::Row row{shortDay(weekday), {}, std::vector<HeatMap::Cell>(map.columns.size())};
        for (const HeatReading::Cell &cell : reading.cells) {
            if (cell.weekday != weekday)
                continue;
            Reading shown = m_text.reading(cell.figure);
            if (isDaily(reading.measure) && shown.isNumber()) {
                shown.value = cell.perDay;
                shown.text = natureOf(reading.measure).unit == MeasureUnit::Money ? m_text.value(reading.measure, cell.perDay) : QLocale().toString(cell.perDay, 'f', cell.perDay > 0 && cell.perDay < 10 ? 1 : 0);
                shown.known = Known::Yes;
            }
            const QString when = tr("%1, %2", "weekday, hours").arg(locale.standaloneDayName(weekday), hourSpan(cell.hour));
            const QString of = tr("of %n such hour(s)", nullptr, cell.days);
            row.cells[size_t(cell.hour - hours.front())] = {shown, ChartText::sentence(when, shown) + QStringLiteral(", ") + of, true};
        }
        map.rows.push_back(std::move(row));
    }
    return map;
}

QString TrendPicture::name(const TrendReading &reading)
{
    if (!reading.part)
        return MeasureText::name(reading.measure);
    return reading.part->kind == TallyPart::Kind::Place ? tr("Visits noticed at “%1”", "a place").arg(reading.part->name)
                                                        : tr("Visitors by the door “%1”", "a door").arg(reading.part->name);
}

QString TrendPicture::formula(const TrendReading &reading)
{
    if (!reading.part)
        return FigureText::formula(reading.measure);
    return reading.part->kind == TallyPart::Kind::Place
        ? tr("Visits that began with being noticed there. Who is not noticed is in none of them.")
        : tr("People counted in at this door while the shop was open, without staff. What was not counted may have been at another door: which one was silent is not kept.");
}

TrendChart TrendPicture::trend(const TrendReading &reading, std::optional<double> goal) const
{
    TrendChart chart;
    chart.caption = tr("%1, %2", "measure, kind of periods").arg(name(reading), kindName(reading.kind).toLower());
    chart.periodName = kindName(reading.kind);
    chart.valueName = name(reading);
    const MeasureUnit unit = natureOf(reading.measure).unit;
    chart.fromZero = unit != MeasureUnit::Score;
    chart.whole = unit == MeasureUnit::Count;
    chart.goal = goal;
    if (goal)
        chart.goalText = tr("Goal %1").arg(m_text.value(reading.measure, *goal));
    chart.tickText = [text = m_text, measure = reading.measure](double tick) { return text.value(measure, tick); };
    bool anyBefore = false;
    for (const TrendReading::Point &point : reading.points) {
        TrendChart::Period period;
        period.name = periodName(point.period);
        const QLocale locale;
        period.label = point.period.kind == PeriodKind::Year ? QString::number(point.period.first.year())
            : point.period.kind == PeriodKind::Month ? locale.standaloneMonthName(point.period.first.month(), QLocale::ShortFormat)
                                                     : TimeText::date(point.period.first, true);
        period.value = m_text.hourReading(point.figure, !point.sofar);
        period.other = m_text.reading(point.yearBefore);
        anyBefore = anyBefore || period.other.isNumber();
        period.sentence = ChartText::sentence(period.name, period.value);
        chart.periods.push_back(std::move(period));
    }
    // Before anything was counted there is nothing to draw: the line begins with the first number.
    const auto first = std::find_if(chart.periods.begin(), chart.periods.end(), [](const TrendChart::Period &p) { return p.value.isNumber(); });
    chart.periods.erase(chart.periods.begin(), first);
    if (anyBefore)
        chart.otherName = tr("A year before");
    else
        for (TrendChart::Period &period : chart.periods)
            period.other = {};
    return chart;
}

QString TrendPicture::changeSentence(const TrendReading &reading) const
{
    const auto sentence = [this, &reading](const std::optional<Interval> &change, const QString &against) -> QString {
        if (!change)
            return {};
        if (change->holds(0))
            return tr("Against %1 no difference that could not be chance.").arg(against);
        const QString by = m_text.between(reading.measure, change->low > 0 ? *change : Interval{-change->high, -change->low});
        return change->low > 0 ? tr("More than %1, by %2.", "a period, a range").arg(against, by) : tr("Less than %1, by %2.", "a period, a range").arg(against, by);
    };
    QStringList parts;
    const auto whole = std::find_if(reading.points.rbegin(), reading.points.rend(), [](const TrendReading::Point &p) { return !p.sofar; });
    if (whole == reading.points.rend())
        return {};
    const QString before = sentence(reading.change, periodName(shifted(whole->period, -1))), year = sentence(reading.changeToYear, periodName(yearBefore(whole->period)));
    if (before.isEmpty() && year.isEmpty())
        return {};
    return tr("%1: %2", "a period, whole sentences").arg(periodName(whole->period), QString(before + u' ' + year).trimmed());
}

std::vector<int> TrendPicture::forecastHours(const FootfallForecast &forecast)
{
    std::set<int> hours;
    for (const DayForecast &day : forecast.days) {
        for (size_t hour = 0; hour < day.hours.size(); ++hour) {
            if (day.hours[hour] && day.hours[hour]->high >= 0.5)
                hours.insert(int(hour));
        }
    }
    return {hours.begin(), hours.end()};
}

HeatMap TrendPicture::forecast(const FootfallForecast &forecast, const std::vector<Staffing> &planned) const
{
    const QLocale locale;
    HeatMap map;
    map.caption = tr("Visitors expected in the two weeks to come");
    map.rowName = tr("Day");
    const std::vector<int> hours = forecastHours(forecast);
    for (const int hour : hours)
        map.columns.push_back(DayPicture::hourLabel(QDateTime(QDate(2026, 1, 5), QTime(hour, 0), Qt::UTC), QTimeZone::utc()));
    for (const DayForecast &day : forecast.days) {
        HeatMap::Row row{periodName(periodOf(PeriodKind::Day, day.day)), {}, {}};
        for (const int hour : hours) {
            const auto &expected = day.hours[size_t(hour)];
            HeatMap::Cell cell;
            if (expected) {
                cell.reading = {Known::Yes, expected->people, count(expected->people), Band{expected->low, expected->high}, tr("%1 to %2", "two figures").arg(count(expected->low), count(expected->high))};
                cell.sentence = tr("%1, %2: %3 visitors expected, four times in five %4.", "day, hours, number, range").arg(locale.toString(day.day, QLocale::LongFormat), hourSpan(hour), cell.reading.text, cell.reading.bandText);
                if (const auto clerks = clerksAt(planned, day.day, hour))
                    cell.sentence = tr("%1 %2", "two whole sentences").arg(cell.sentence, tr("%n clerk(s) planned.", nullptr, *clerks));
            }
            row.cells.push_back(std::move(cell));
        }
        map.rows.push_back(std::move(row));
    }
    return map;
}

QString TrendPicture::forecastSentence(const FootfallForecast &forecast) const
{
    return tr("In the last %n week(s) this way of guessing missed %1 of a hundred visitors, a week ahead. Four hours in five come within what stands behind each number.", nullptr, forecast.weeksJudged)
        .arg(QLocale().toString(100 * forecast.usualMiss, 'f', 0));
}

BarRows::Row TrendPicture::share(const QString &label, int part, int whole) const
{
    BarRows::Row row{label, {}, {}, {}, {}, {}, false};
    const ShareOf of{part, whole};
    if (whole < fewestPeople || (part > 0 && part < fewestPeople)) {
        row.value.known = whole == 0 ? Known::NotYet : Known::Hidden; // of nobody: nothing has been learnt yet
    } else if (const auto value = of.share()) {
        const auto between = shareInterval(of);
        row.value = {Known::Yes, *value, m_text.value(Measure::Recognised, *value), Band{between->low, between->high}, m_text.between(Measure::Recognised, *between)};
        row.count = QLocale().toString(part);
    }
    row.sentence = ChartText::sentence(label, row.value);
    return row;
}

CohortGrid TrendPicture::cohorts(const PeopleReading &people) const
{
    CohortGrid grid;
    grid.caption = tr("Who bought again, by the month of their first purchase");
    grid.cohortName = tr("First bought in");
    grid.sizeName = tr("Customers");
    size_t most = 0;
    for (const Cohort &cohort : people.cohorts)
        most = std::max(most, cohort.bought.size());
    for (size_t month = 1; month < most; ++month)
        grid.months.push_back(QString::number(month));
    for (const Cohort &cohort : people.cohorts) {
        const bool hidden = cohort.people < fewestPeople;
        CohortGrid::Cohort row{QLocale().standaloneMonthName(cohort.month.month(), QLocale::ShortFormat) + u' ' + QString::number(cohort.month.year()),
                               hidden ? QString() : tr("n %1", "of so many").arg(QLocale().toString(cohort.people)), {}};
        for (size_t month = 1; month < most; ++month) {
            HeatMap::Cell cell;
            cell.opens = false;
            if (month >= cohort.bought.size()) {
                cell.reading.known = Known::NotYet;
            } else if (hidden || (cohort.bought[month] > 0 && cohort.bought[month] < fewestPeople)) {
                cell.reading.known = cohort.people == 0 ? Known::Closed : Known::Hidden;
            } else {
                const ShareOf of{cohort.bought[month], cohort.people};
                const auto between = shareInterval(of);
                const bool running = month + 1 == cohort.bought.size();
                cell.reading = {running ? Known::SoFar : Known::Yes, of.share().value_or(0), m_text.value(Measure::Returning, of.share().value_or(0)), Band{between->low, between->high},
                                m_text.between(Measure::Returning, *between)};
            }
            cell.sentence = ChartText::sentence(row.label, tr("%n month(s) later", nullptr, int(month)), cell.reading);
            row.cells.push_back(std::move(cell));
        }
        grid.cohorts.push_back(std::move(row));
    }
    return grid;
}

BarRows TrendPicture::stages(const PeopleReading &people) const
{
    static const std::array names{QT_TR_NOOP("New, or too few visits to tell"), QT_TR_NOOP("Active"), QT_TR_NOOP("Slipping"), QT_TR_NOOP("Lapsed"), QT_TR_NOOP("Won back")};
    BarRows bars{tr("Where customers are in their own rhythm"), tr("Customers"), tr("Share"), tr("Number"), {}, {}, {}};
    for (size_t i = 0; i < names.size(); ++i)
        bars.rows.push_back(share(tr(names[i]), people.stages[i], people.people));
    return bars;
}

BarRows TrendPicture::worth(const PeopleReading &people) const
{
    BarRows bars{tr("What they are likely to spend in the year ahead"), tr("Customers"), tr("Share"), tr("Number"), {}, {}, {}};
    const int known = people.people - people.worthUnknown;
    bars.rows.push_back(share(tr("In the upper two fifths, eight times in ten"), people.worthUpper, known));
    bars.rows.push_back(share(tr("In the lower two fifths, eight times in ten"), people.worthLower, known));
    bars.rows.push_back(share(tr("Cannot be said yet"), people.worthBetween, known));
    return bars;
}

BarRows TrendPicture::habits(const PeopleReading &people) const
{
    static const std::array names{QT_TR_NOOP("Come at weekends"), QT_TR_NOOP("Come in the morning"), QT_TR_NOOP("Come in the evening"), QT_TR_NOOP("Buy at the end of the year"),
                                  QT_TR_NOOP("Buy online"), QT_TR_NOOP("Buy what is reduced"), QT_TR_NOOP("Buy the dearer things")};
    BarRows bars{tr("What they clearly do more than is usual here"), tr("Customers"), tr("Share"), tr("Number"), {}, {}, {}};
    for (size_t i = 0; i < names.size(); ++i)
        bars.rows.push_back(share(tr(names[i]), people.habits[i], people.people));
    return bars;
}

BarRows TrendPicture::categories(const PeopleReading &people) const
{
    constexpr size_t mostRows = 8;
    BarRows bars{tr("What they like most"), tr("Customers"), tr("Share"), tr("Number"), {}, {}, {}};
    for (const LikedCategory &liked : people.categories) {
        if (bars.rows.size() == mostRows)
            break;
        bars.rows.push_back(share(ChoiceText::category(liked.category), liked.people, people.people));
    }
    return bars;
}

} // namespace tuttu
