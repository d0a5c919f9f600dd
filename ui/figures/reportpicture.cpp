// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/reportpicture.h"

#include "core/domain/staff.h"
#include "ui/figures/daypicture.h"
#include "ui/figures/trendpicture.h"
#include "ui/text/measuretext.h"
#include "ui/text/plantext.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace tuttu {

namespace {

constexpr std::array tileMeasures{Measure::Visitors, Measure::Conversion, Measure::NetSales, Measure::AverageSale, Measure::Recognised, Measure::Nps};

Tile tileOf(Measure measure, const Tally &tally, const FigureText &text)
{
    const Figure figure = figureOf(measure, tally);
    Tile tile;
    tile.label = MeasureText::name(measure);
    tile.figure = text.reading(figure);
    if (figure.state != Figure::State::Known)
        tile.second = FigureText::whyNot(figure);
    else if (figure.between)
        tile.second = text.between(measure, *figure.between) + QStringLiteral(", ") + FigureText::countOf(figure);
    else if (measure == Measure::Visitors && figure.missedMinutes > 0) // the till was not silent
        tile.second = FigureText::gap(figure.missedMinutes);
    return tile;
}

TrendReading partsOf(const ReportReading &report, Measure measure, const TallyRule &rule)
{
    const QDate today = report.asOf.toTimeZone(rule.zone).date();
    TrendReading trend;
    trend.measure = measure;
    trend.kind = report.parts.empty() ? PeriodKind::Day : report.parts.front().period.kind;
    for (const ReportReading::Part &part : report.parts)
        trend.points.push_back({part.period, figureOf(measure, part.tally), {}, part.period.last >= today});
    return trend;
}

ReportPaper::Line lineOf(Measure measure, const Tally &tally, const FigureText &text)
{
    const Figure figure = figureOf(measure, tally);
    const bool known = figure.state == Figure::State::Known;
    return {MeasureText::name(measure), known ? text.reading(figure).text : QStringLiteral("–"), known ? (figure.between ? text.between(measure, *figure.between) : QString()) : FigureText::whyNot(figure),
            known ? FigureText::countOf(figure) : QString(), FigureText::formula(measure)};
}

} // namespace

QString ReportPicture::title(const Period &period)
{
    return period.kind == PeriodKind::Day ? QLocale().toString(period.first, QLocale::LongFormat) : TrendPicture::periodName(period);
}

ReportPaper ReportPicture::paper(const ReportReading &report, const TallyRule &rule, const Store &store)
{
    const FigureText text{Currency(rule.currency)};
    const TimeText time(rule.zone, report.asOf);
    ReportPaper paper;
    paper.shop = store.name;
    paper.title = title(report.period);
    paper.made = tr("As of %1, %2. Ranges hold 19 times in 20; n is of how many.", "a day, a time").arg(QLocale().toString(time.dayOf(report.asOf), QLocale::ShortFormat), time.time(report.asOf));
    paper.pageOf = tr("%1 of %2", "pages");
    paper.direction = QLocale().textDirection();
    for (const Measure measure : tileMeasures)
        paper.tiles.push_back(tileOf(measure, report.whole, text));
    if (report.day) {
        paper.strip = DayPicture(*report.day, rule).strip();
    } else {
        for (const Measure measure : {Measure::Visitors, Measure::Conversion})
            paper.trends.push_back(TrendPicture(rule).trend(partsOf(report, measure, rule), std::nullopt));
    }
    for (const DayNote &note : report.notes)
        paper.notes += tr("%1, %2: %3", "a day, the kind of a note, its words").arg(QLocale().toString(note.day, QLocale::ShortFormat), PlanText::kind(note.kind), note.text);
    for (const MeasureNature &nature : measureNatures)
        paper.lines.push_back(lineOf(nature.measure, report.whole, text));
    return paper;
}

} // namespace tuttu
