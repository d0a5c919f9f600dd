// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/figurescontroller.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace tuttu {

class Button;
class Clock;
class DayView;
class EmptyState;
class ForecastView;
class Label;
class LatelyView;
class ManagerEngine;
class ManagerSheets;
class MeasureView;
class PeopleView;
class ToggleChip;

/** The manager's pages over their controllers: a day, the week, trends, the two weeks to come, the customers, goals, experiments. */
class ManagerPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Day, Week, Trends, Forecast, Customers, Goals, Experiments };

    explicit ManagerPage(const Clock &clock, QWidget *parent = nullptr);
    void serve(ManagerEngine &manager);     ///< before it is shown first; not owned
    void showTab(Tab tab);
    Tab tab() const { return m_tab; }
    void showDayBefore(int days = 1);
    bool isReading() const;                 ///< what is shown is not all there yet

signals:
    void backWanted();
    void todosWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeContent();
    QWidget *makeHead();
    QWidget *makeTabs();
    void makeViews();
    QWidget *scrolled(QWidget *view);
    void present();
    void presentHead();
    QString title() const;
    void presentFace();
    void presentCounting();
    void presentDay();
    void openPeriod(const Period &period);
    void tellGoals();
    std::optional<double> goal(Measure measure, PeriodKind kind, const QDate &day) const;
    bool hasReading() const;

    const Clock &m_clock;
    ManagerEngine *m_manager = nullptr;
    ManagerSheets *m_sheets = nullptr;      ///< from serve() on
    Tab m_tab = Tab::Day;
    QTimer m_ticks;
    QStackedLayout *m_views = nullptr;      ///< by Tab, then the face; null until the first visit
    std::vector<ToggleChip *> m_tabs;
    Label *m_title = nullptr;
    Button *m_before = nullptr, *m_after = nullptr, *m_report = nullptr;
    EmptyState *m_face = nullptr;
    DayView *m_day = nullptr;
    MeasureView *m_week = nullptr, *m_trend = nullptr;
    LatelyView *m_lately = nullptr;
    ForecastView *m_forecast = nullptr;
    PeopleView *m_people = nullptr;
};

} // namespace tuttu
