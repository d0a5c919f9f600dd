// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/goalswidget.h"

namespace tuttu {

class CaptureSheet;

/** The year's plan over its controller. */
class PlanPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPage(PlanController &plan, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeWidget();
    void present();
    void openPlan();
    void openGoal(Measure measure, PeriodKind period);
    void chooseMeasure(QWidget *beside);
    void openAct(const KeyAct &act);
    void tick(KeyAct act);
    void openNote(const DayNote &note);
    void openStaffing();
    void openSheet(CaptureSheet *sheet);

    PlanController &m_plan;
    GoalsWidget *m_widget = nullptr; ///< from the first visit on
};

} // namespace tuttu
