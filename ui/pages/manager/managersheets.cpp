// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/managersheets.h"

#include "core/visit/managerengine.h"
#include "ui/charts/charttablesheet.h"
#include "ui/dialogs/figuresheet.h"
#include "ui/dialogs/receiptssheet.h"
#include "ui/dialogs/reportsheet.h"
#include "ui/dialogs/whatifsheet.h"
#include "ui/pages/manager/reportdesk.h"
#include "ui/pages/manager/stuckdesk.h"
#include "ui/pages/plan/daynotesheet.h"
#include "ui/widgets/stage.h"

#include <QLocale>

namespace tuttu {

ManagerSheets::ManagerSheets(ManagerEngine &manager, QWidget &page)
    : QObject(&page), m_manager(manager), m_page(page), m_stuck(new StuckDesk(manager, page, this))
{
    connect(m_stuck, &StuckDesk::todosWanted, this, &ManagerSheets::todosWanted);
}

std::vector<NamedRule> ManagerSheets::rules() const { return BookText::named(m_manager.experiments.cues(), m_manager.experiments.today()); }

void ManagerSheets::openMeasure(Measure measure)
{
    const auto &reading = m_manager.figures.state().read;
    Stage *stage = Stage::of(&m_page);
    if (!reading || !stage)
        return;
    const bool feedback = measure == Measure::Nps;
    const QString day = QLocale().toString(reading->day, QLocale::LongFormat);
    const TallyRule &rule = m_manager.figures.rule();
    auto *sheet = new FigureSheet(feedback ? tr("NPS of the last %n days", nullptr, feedbackDays) : day, feedback ? reading->feedback : reading->whole, measure, feedback, Currency(rule.currency),
                                  rules());
    serve(*sheet, feedback ? QString() : tr("Receipts, %1", "a day").arg(day), dayStretch(reading->day, rule.zone));
    stage->openSheet(sheet);
}

void ManagerSheets::openHour(int hour)
{
    const auto &reading = m_manager.figures.state().read;
    Stage *stage = Stage::of(&m_page);
    if (!reading || !stage || size_t(hour) >= reading->hours.size())
        return;
    const TallyRule &rule = m_manager.figures.rule();
    const Stretch stretch = hourStretch(reading->hours[size_t(hour)].hour, rule.zone);
    const auto time = [&rule](const QDateTime &at) { return QLocale().toString(at.toTimeZone(rule.zone).time(), QLocale::ShortFormat); };
    auto *sheet = new FigureSheet(tr("From %1", "a time").arg(time(stretch.first)), reading->hours[size_t(hour)].tally, std::nullopt, false, Currency(rule.currency), rules());
    serve(*sheet, tr("Receipts, %1 to %2", "times").arg(time(stretch.first), time(stretch.second)), stretch);
    stage->openSheet(sheet);
}

/** `receipts`: their sheet's title; empty = the figures are of more than a day. */
void ManagerSheets::serve(FigureSheet &sheet, const QString &receipts, const Stretch &stretch)
{
    connect(&sheet, &FigureSheet::trendWanted, this, [this](Measure measure) {
        m_manager.figures.showMeasure(measure);
        emit trendShown();
    });
    connect(&sheet, &FigureSheet::partWanted, this, [this](const PartOf &part) {
        m_manager.figures.showPart(part);
        emit trendShown();
    });
    if (receipts.isEmpty())
        return;
    sheet.offerReceipts();
    connect(&sheet, &FigureSheet::receiptsWanted, this, [this, receipts, stretch] { openReceipts(receipts, stretch); });
}

void ManagerSheets::openReceipts(const QString &title, const Stretch &stretch)
{
    Stage *stage = Stage::of(&m_page);
    if (!stage)
        return;
    auto *sheet = new ReceiptsSheet(title, m_manager.figures.rule().zone);
    const auto read = [this, sheet, stretch] { m_manager.figures.readReceipts(stretch, sheet, [sheet](const Result<ReceiptsReading> &reading) { sheet->present(reading); }); };
    connect(sheet, &ReceiptsSheet::retried, sheet, read);
    stage->openSheet(sheet);
    read();
}

void ManagerSheets::openStuck() { m_stuck->open(); }

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
