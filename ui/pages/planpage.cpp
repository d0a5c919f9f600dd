// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planpage.h"

#include "ui/errortext/errortext.h"
#include "ui/pages/plan/actsheet.h"
#include "ui/pages/plan/daynotesheet.h"
#include "ui/pages/plan/goalsheet.h"
#include "ui/pages/plan/plansheet.h"
#include "ui/pages/plan/staffingsheet.h"
#include "ui/text/measuretext.h"
#include "ui/widgets/stage.h"

#include <QVBoxLayout>

namespace tuttu {

PlanPage::PlanPage(PlanController &plan, QWidget *parent) : QWidget(parent), m_plan(plan)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    connect(&plan, &PlanController::changed, this, &PlanPage::present);
    connect(&plan, &PlanController::refused, this, [this](const Error &error) {
        Stage *stage = isVisible() ? Stage::of(this) : nullptr;
        if (stage && !stage->sheet()) // a sheet says it itself
            stage->toast(ErrorText::sentence(error));
    });
}

/** At the first visit: the start does not wait for it. */
void PlanPage::makeWidget()
{
    m_widget = new GoalsWidget;
    layout()->addWidget(m_widget);
    connect(m_widget, &GoalsWidget::retried, &m_plan, &PlanController::load);
    connect(m_widget, &GoalsWidget::yearWanted, &m_plan, &PlanController::showYear);
    connect(m_widget, &GoalsWidget::planWanted, this, &PlanPage::openPlan);
    connect(m_widget, &GoalsWidget::goalWanted, this, &PlanPage::openGoal);
    connect(m_widget, &GoalsWidget::newGoalWanted, this, &PlanPage::chooseMeasure);
    connect(m_widget, &GoalsWidget::actWanted, this, &PlanPage::openAct);
    connect(m_widget, &GoalsWidget::actTicked, this, &PlanPage::tick);
    connect(m_widget, &GoalsWidget::noteWanted, this, &PlanPage::openNote);
    connect(m_widget, &GoalsWidget::staffingWanted, this, &PlanPage::openStaffing);
}

void PlanPage::present()
{
    if (isVisible())
        m_widget->present({m_plan.state(), m_plan.clerks(), Currency(m_plan.store().currency)});
}

void PlanPage::openSheet(CaptureSheet *sheet)
{
    if (Stage *stage = Stage::of(this))
        stage->openSheet(sheet);
    else
        delete sheet;
}

void PlanPage::openPlan()
{
    const auto &plan = m_plan.state().plan;
    auto *sheet = new PlanSheet(plan ? plan->text : QString(), m_plan.noteLint());
    connect(sheet, &PlanSheet::saveWanted, this, [this, sheet] { sheet->settle(m_plan.writePlan(sheet->text())); });
    openSheet(sheet);
}

void PlanPage::openGoal(Measure measure, PeriodKind period)
{
    const PlanState &state = m_plan.state();
    if (state.lines.empty() || state.year < state.today.year())
        return; // what is over is not aimed at
    const auto month = state.monthLines.empty() ? std::nullopt : std::optional(state.monthLines[size_t(measure)]);
    auto *sheet = new GoalSheet(state.lines[size_t(measure)], state.year, Currency(m_plan.store().currency), month);
    sheet->choose(period);
    const auto set = [this, sheet, measure](std::optional<qint64> value) {
        sheet->settle(sheet->period() == PeriodKind::Month ? m_plan.setMonthsGoal(measure, value) : m_plan.setYearsGoal(measure, value));
    };
    connect(sheet, &GoalSheet::saveWanted, this, [set, sheet] { set(sheet->value()); });
    connect(sheet, &GoalSheet::givenUp, this, [set] { set({}); });
    openSheet(sheet);
}

void PlanPage::chooseMeasure(QWidget *beside)
{
    std::vector<MenuItem> items;
    for (const GoalLine &line : m_plan.state().lines) {
        if (!line.goal)
            items.push_back({MeasureText::name(line.measure), Icon::None, [this, measure = line.measure] { openGoal(measure, PeriodKind::Year); }});
    }
    if (Stage *stage = Stage::of(this); stage && !items.empty())
        stage->openMenu(beside, std::move(items));
}

void PlanPage::openAct(const KeyAct &act)
{
    auto *sheet = new ActSheet(act, m_plan.state().year, m_plan.clerks(), m_plan.noteLint());
    connect(sheet, &ActSheet::saveWanted, this, [this, sheet] { sheet->settle(m_plan.writeAct(sheet->act())); });
    connect(sheet, &ActSheet::givenUp, this, [this, sheet, act] {
        KeyAct gone = act;
        gone.state = KeyActState::GivenUp;
        sheet->settle(m_plan.writeAct(gone));
    });
    openSheet(sheet);
}

void PlanPage::tick(KeyAct act)
{
    act.state = act.state == KeyActState::Done ? KeyActState::Open : KeyActState::Done;
    m_plan.writeAct(act);
}

void PlanPage::openNote(const DayNote &note)
{
    auto *sheet = new DayNoteSheet(note, m_plan.today(), m_plan.noteLint());
    connect(sheet, &DayNoteSheet::saveWanted, this, [this, sheet] { sheet->settle(m_plan.writeNote(sheet->note())); });
    connect(sheet, &DayNoteSheet::removeWanted, this, [this, sheet, id = note.id] { sheet->settle(m_plan.removeNote(id)); });
    openSheet(sheet);
}

void PlanPage::openStaffing()
{
    auto *sheet = new StaffingSheet(m_plan.state().staffing, m_plan.today());
    connect(sheet, &StaffingSheet::saveWanted, this, [this, sheet] {
        const Staffing planned = sheet->staffing();
        sheet->settle(planned.thatDayOnly ? m_plan.planDay(planned.from, planned.clerks) : m_plan.planWeek(planned.from, planned.clerks));
    });
    openSheet(sheet);
}

void PlanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_widget)
        makeWidget();
    present();
    m_plan.open();
}

void PlanPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_plan.close();
}

} // namespace tuttu
