// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/report/report.h"

#include "core/base/money.h"
#include "core/storage/planstore.h"

#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

std::vector<Period> partsOf(const Period &period)
{
    std::vector<Period> parts;
    const PeriodKind kind = period.kind == PeriodKind::Year ? PeriodKind::Month : PeriodKind::Day;
    for (Period part = periodOf(kind, period.first); part.first <= period.last; part = shifted(part, 1))
        parts.push_back(part);
    return parts;
}

/** Writes figures as rows. */
class CsvRows
{
public:
    explicit CsvRows(const TallyRule &rule) : m_currency(rule.currency)
    {
        m_bytes = "what,from,until,measure,unit,state,value,low,high,n,minutes not counted\r\n";
    }
    void add(const char *what, const QString &from, const QString &until, const Tally &tally, bool tellsFeedback)
    {
        for (const MeasureNature &nature : measureNatures) {
            if (!tellsFeedback && nature.measure == Measure::Nps)
                continue; // an answer's hour is not told
            const Figure figure = figureOf(nature.measure, tally);
            const bool known = figure.state == Figure::State::Known;
            const QByteArrayList cells{what, csvCell(from), csvCell(until), nature.name, unit(nature.unit), stateName(figure.state), known ? number(nature.unit, figure.value) : QByteArray(),
                                       known && figure.between ? number(nature.unit, figure.between->low) : QByteArray(),
                                       known && figure.between ? number(nature.unit, figure.between->high) : QByteArray(), QByteArray::number(figure.n), QByteArray::number(figure.missedMinutes)};
            m_bytes += cells.join(',') + "\r\n";
        }
    }
    QByteArray bytes() && { return std::move(m_bytes); }

private:
    QByteArray unit(MeasureUnit unit) const
    {
        switch (unit) {
        case MeasureUnit::Count: return "count";
        case MeasureUnit::Share: return "share";
        case MeasureUnit::Money: return m_currency.code().toUtf8();
        case MeasureUnit::Items: return "items";
        case MeasureUnit::Minutes: return "minutes";
        case MeasureUnit::Score: return "score";
        case MeasureUnit::PerHour: return "an hour";
        }
        return {};
    }
    QByteArray number(MeasureUnit unit, double value) const
    {
        if (unit == MeasureUnit::Money)
            return toDecimal({std::llround(value), m_currency}).toUtf8();
        return QByteArray::number(value, 'f', unit == MeasureUnit::Count ? 0 : unit == MeasureUnit::Share ? 4 : 2);
    }
    Currency m_currency;
    QByteArray m_bytes;
};

} // namespace

const char *stateName(Figure::State state)
{
    switch (state) {
    case Figure::State::Known: return "known";
    case Figure::State::TooFew: return "too few";
    case Figure::State::Hidden: return "hidden";
    case Figure::State::NotCounted: return "not counted";
    case Figure::State::Nothing: break;
    }
    return "nothing";
}

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    cell.remove(QChar(0));
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u';'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

Result<ReportReading> readReport(Shelf &shelf, const ReadingNow &at, PeriodKind kind, const QDate &day)
{
    ReportReading report;
    report.period = periodOf(kind, day);
    report.asOf = at.now;
    const std::vector<Period> periods{yearBefore(report.period), shifted(report.period, -1), report.period};
    std::array<Tally *, 3> into{&report.yearBefore, &report.before, &report.whole};
    for (size_t i = 0; i < periods.size(); ++i) {
        const auto tally = readPeriods(shelf, at, {periods[i]}, TallyStore::Part::WithHours);
        if (!tally)
            return tally.error();
        *into[i] = tally->front();
    }
    if (report.period.kind == PeriodKind::Day) {
        const auto expected = report.period.first == at.today() ? readForecast(shelf, at, at.today().addDays(-1)) : Result<std::optional<FootfallForecast>>(std::nullopt);
        if (!expected)
            return expected.error();
        auto reading = readDay(shelf, at, report.period.first, *expected ? &**expected : nullptr);
        if (!reading)
            return reading.error();
        report.day = std::move(*reading);
    } else {
        const std::vector<Period> parts = partsOf(report.period);
        const auto tallies = readPeriods(shelf, at, parts, TallyStore::Part::WithHours);
        if (!tallies)
            return tallies.error();
        for (size_t i = 0; i < parts.size(); ++i)
            report.parts.push_back({parts[i], (*tallies)[i]});
    }
    auto notes = PlanStore(shelf).notes(at.rule.store, report.period.first, report.period.last);
    if (!notes)
        return notes.error();
    report.notes = std::move(*notes);
    return report;
}

QByteArray reportCsv(const ReportReading &reading, const TallyRule &rule)
{
    static const QHash<PeriodKind, const char *> names{{PeriodKind::Day, "day"}, {PeriodKind::Week, "week"}, {PeriodKind::Month, "month"}, {PeriodKind::Year, "year"}};
    const auto iso = [](const QDate &day) { return day.toString(Qt::ISODate); };
    CsvRows rows(rule);
    rows.add(names.value(reading.period.kind), iso(reading.period.first), iso(reading.period.last), reading.whole, true);
    for (const ReportReading::Part &part : reading.parts)
        rows.add(names.value(part.period.kind), iso(part.period.first), iso(part.period.last), part.tally, true);
    if (reading.day) {
        const auto local = [&rule](const QDateTime &at) {
            const QDateTime there = at.toTimeZone(rule.zone);
            return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
        };
        for (const HourReading &hour : reading.day->hours)
            rows.add("hour", local(hour.hour), local(hour.hour.addSecs(3600)), hour.tally, false);
    }
    return std::move(rows).bytes();
}

} // namespace tuttu
