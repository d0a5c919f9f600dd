// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/managersheets.h"

#include "core/visit/managerengine.h"
#include "ui/charts/charttablesheet.h"
#include "ui/dialogs/figuresheet.h"
#include "ui/dialogs/reportsheet.h"
#include "ui/dialogs/whatifsheet.h"
#include "ui/pages/manager/reportdesk.h"
#include "ui/pages/plan/daynotesheet.h"
#include "ui/widgets/stage.h"

#include <QLocale>

namespace tuttu {

ManagerSheets::ManagerSheets(ManagerEngine &manager, QWidget &page) : QObject(&page), m_manager(manager), m_page(page) {}

std::vector<NamedRule> ManagerSheets::rules() const { return BookText::named(m_manager.experiments.cues(), m_manager.experiments.today()); }

void ManagerSheets::openMeasure(Measure measure)
{
    const auto &reading = m_manager.figures.state().read;
    Stage *stage = Stage::of(&m_page);
    if (!reading || !stage)
        return;
    const bool feedback = measure == Measure::Nps;
    auto *sheet = new FigureSheet(feedback ? tr("NPS of the last %n days", nullptr, feedbackDays) : QLocale().toString(reading->day, QLocale::LongFormat), feedback ? reading->feedback : reading->whole,
                                  measure, feedback, Currency(m_manager.figures.rule().currency), rules());
    connect(sheet, &FigureSheet::trendWanted, this, &ManagerSheets::trendWanted);
    stage->openSheet(sheet);
}

void ManagerSheets::openHour(int hour)
{
    const auto &reading = m_manager.figures.state().read;
    Stage *stage = Stage::of(&m_page);
    if (!reading || !stage || size_t(hour) >= reading->hours.size())
        return;
    const QDateTime from = reading->hours[size_t(hour)].hour.toTimeZone(m_manager.figures.rule().zone);
    stage->openSheet(new FigureSheet(tr("From %1", "a time").arg(QLocale().toString(from.time(), QLocale::ShortFormat)), reading->hours[size_t(hour)].tally, std::nullopt, false,
                                     Currency(m_manager.figures.rule().currency), rules()));
}

void ManagerSheets::openWhatIf(const QDate &day, int hour)
{
    const auto &forecast = m_manager.figures.state().forecast;
    Stage *stage = Stage::of(&m_page);
    if (!forecast || !stage)
        return;
    for (const DayForecast &one : forecast->days) {
        if (one.day == day)
            stage->openSheet(new WhatIfSheet(one, m_manager.plan.state().staffing, hour));
    }
}

void ManagerSheets::openReport()
{
    Stage *stage = Stage::of(&m_page);
    if (!stage)
        return;
    FiguresController &figures = m_manager.figures;
    auto *sheet = new ReportSheet(figures.state().day);
    const ReportDesk desk{figures, m_manager.plan.store()};
    connect(sheet, &ReportSheet::wanted, sheet, [desk, sheet, day = figures.state().day](PeriodKind kind, ReportSheet::As as) { desk.make(*sheet, kind, day, as); });
    stage->openSheet(sheet);
}

void ManagerSheets::openTable(const ChartTable &table)
{
    if (Stage *stage = Stage::of(&m_page))
        stage->openSheet(new ChartTableSheet(table));
}

void ManagerSheets::openNote(const DayNote &note)
{
    Stage *stage = Stage::of(&m_page);
    if (!stage)
        return;
    PlanController &plan = m_manager.plan;
    auto *sheet = new DayNoteSheet(note, plan.today(), plan.noteLint());
    connect(sheet, &DayNoteSheet::saveWanted, this, [&plan, sheet] { sheet->settle(plan.writeNote(sheet->note())); });
    connect(sheet, &DayNoteSheet::removeWanted, this, [&plan, sheet, id = note.id] { sheet->settle(plan.removeNote(id)); });
    connect(sheet, &Sheet::closed, &m_manager.figures, &FiguresController::refresh);
    stage->openSheet(sheet);
}

} // namespace tuttu
