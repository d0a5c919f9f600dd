// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/visit/plancontroller.h"
#include "ui/pages/plan/actrow.h"
#include "ui/pages/plan/daynoterow.h"
#include "ui/pages/plan/goalrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyedrows.h"

#include <QWidget>

#include <memory>

class QStackedLayout;
class QVBoxLayout;

namespace tuttu {

class EmptyState;
class Label;

/** What the page shows. */
struct GoalsView {
    PlanState plan;
    std::vector<Clerk> clerks;
    Currency currency;
};

/** A year's plan: where the shop wants to be, its measures against their goals, the key acts, why days were unlike others, who is there when. */
class GoalsWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit GoalsWidget(QWidget *parent = nullptr);
    void present(const GoalsView &view);

signals:
    void retried();
    void yearWanted(int year);
    void planWanted();                               ///< the three years' text
    void goalWanted(tuttu::Measure measure, tuttu::PeriodKind period);
    void newGoalWanted(QWidget *beside);             ///< of a measure that has none
    void actWanted(const tuttu::KeyAct &act);        ///< without an id: a new one
    void actTicked(const tuttu::KeyAct &act);
    void noteWanted(const tuttu::DayNote &note);     ///< without an id: a new one
    void staffingWanted();

private:
    QWidget *makeContent();
    QWidget *makeHead();
    void presentFace(const GoalsView &view);
    using GoalRows = KeyedRows<int, GoalRow>;
    void presentGoals(const GoalsView &view);
    void showGoals(GoalRows &rows, const std::vector<GoalLine> &lines, const Currency &currency);
    void presentActs(const GoalsView &view);
    void presentDays(const GoalsView &view);

    QStackedLayout *m_faces;
    EmptyState *m_face;
    Label *m_year, *m_threeYears, *m_noGoals, *m_month, *m_noActs, *m_noNotes, *m_today;
    Label *m_staffed;
    Button *m_plan, *m_addGoal;
    QVBoxLayout *m_goals, *m_monthGoals, *m_acts, *m_notes;
    std::unique_ptr<GoalRows> m_goalRows, m_monthRows;
    std::unique_ptr<KeyedRows<KeyActId, ActRow>> m_actRows;
    std::unique_ptr<KeyedRows<DayNoteId, DayNoteRow>> m_noteRows;
    GoalsView m_shown;
};

} // namespace tuttu
