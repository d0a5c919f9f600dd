// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/managerpage.h"

#include "core/analytics/plan/goals.h"
#include "core/visit/managerengine.h"
#include "ui/errortext/errortext.h"
#include "ui/figures/trendpicture.h"
#include "ui/pages/experimentspage.h"
#include "ui/pages/manager/dayview.h"
#include "ui/pages/manager/forecastview.h"
#include "ui/pages/manager/latelyview.h"
#include "ui/pages/manager/managersheets.h"
#include "ui/pages/manager/measureview.h"
#include "ui/pages/manager/peopleview.h"
#include "ui/pages/planpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tuttu {

using namespace std::chrono_literals;

using View = FiguresState::View;

namespace {

constexpr int margin = 24;
constexpr int faceIndex = 7; ///< after the tabs

} // namespace

ManagerPage::ManagerPage(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_ticks.setInterval(1min);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        if (m_tab == Tab::Day)
            m_manager->figures.refresh();
    });
}

void ManagerPage::serve(ManagerEngine &manager)
{
    m_manager = &manager;
    m_sheets = new ManagerSheets(manager, *this);
    connect(m_sheets, &ManagerSheets::trendShown, this, [this] { showTab(Tab::Trends); });
    connect(m_sheets, &ManagerSheets::todosWanted, this, &ManagerPage::todosWanted);
    connect(&manager.figures, &FiguresController::changed, this, &ManagerPage::present);
    connect(&manager.people, &PeopleController::changed, this, &ManagerPage::present);
    connect(&manager.plan, &PlanController::changed, this, &ManagerPage::present);
}

/** At the first visit: the start does not wait for it. */
void ManagerPage::makeContent()
{
    auto *all = new QVBoxLayout;
    all->setContentsMargins(margin, 12, margin, 12);
    all->setSpacing(12);
    static_cast<QVBoxLayout *>(layout())->addLayout(all);
    all->addWidget(makeHead());
    all->addWidget(makeTabs());
    m_views = new QStackedLayout;
    all->addLayout(m_views, 1);
    makeViews();
}

QWidget *ManagerPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *back = new Button(Button::Kind::Quiet, tr("Floor"), Icon::Back);
    connect(back, &Button::clicked, this, &ManagerPage::backWanted);
    m_before = new Button(Button::Kind::Quiet, Icon::Left, tr("The day before"));
    m_after = new Button(Button::Kind::Quiet, Icon::Right, tr("The day after"));
    connect(m_before, &Button::clicked, this, [this] { showDayBefore(); });
    connect(m_after, &Button::clicked, this, [this] { m_manager->figures.showDay(m_manager->figures.state().day.addDays(1)); });
    m_title = new Label(TextRole::Title);
    m_report = new Button(Button::Kind::Secondary, tr("Report"), Icon::Paper);
    connect(m_report, &Button::clicked, m_sheets, &ManagerSheets::openReport);
    row->addWidget(back);
    row->addWidget(m_before);
    row->addWidget(m_title, 1, Qt::AlignVCenter);
    row->addWidget(m_after);
    row->addWidget(m_report);
    return head;
}

QWidget *ManagerPage::makeTabs()
{
    auto *tabs = new QWidget;
    auto *flow = new FlowLayout(tabs);
    flow->setContentsMargins(0, 0, 0, 0);
    const std::vector<QString> names{tr("Day"), tr("Week"), tr("Trends"), tr("Two weeks ahead"), tr("Customers"), tr("Goals"), tr("Experiments")};
    for (size_t i = 0; i < names.size(); ++i) {
        auto *chip = new ToggleChip(names[i]);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { showTab(Tab(i)); });
        flow->addWidget(chip);
        m_tabs.push_back(chip);
    }
    return tabs;
}

QWidget *ManagerPage::scrolled(QWidget *view)
{
    auto *ground = new Ground;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(4, 4, 12, 16); // room for the cards' shadows, and for the bar
    column->addWidget(view, 1);
    return new ScrollBox(ground);
}

void ManagerPage::makeViews()
{
    m_day = new DayView;
    m_week = new MeasureView;
    m_lately = new LatelyView;
    m_week->layout()->addWidget(m_lately);
    m_trend = new MeasureView;
    m_forecast = new ForecastView;
    m_people = new PeopleView;
    m_face = new EmptyState;
    for (QWidget *view : std::initializer_list<QWidget *>{m_day, m_week, m_trend, m_forecast, m_people})
        m_views->addWidget(scrolled(view));
    m_views->addWidget(new PlanPage(m_manager->plan));
    m_views->addWidget(new ExperimentsPage(m_manager->experiments, m_manager->figures.rule().zone));
    m_views->addWidget(m_face);
    FiguresController &figures = m_manager->figures;
    connect(m_day, &DayView::measureOpened, m_sheets, &ManagerSheets::openMeasure);
    connect(m_day, &DayView::hourOpened, m_sheets, &ManagerSheets::openHour);
    connect(m_day, &DayView::stuckWanted, m_sheets, &ManagerSheets::openStuck);
    connect(m_day, &DayView::noteWanted, m_sheets, &ManagerSheets::openNote);
    connect(m_day, &DayView::tableWanted, m_sheets, &ManagerSheets::openTable);
    for (MeasureView *view : {m_week, m_trend}) {
        connect(view, &MeasureView::measureChosen, &figures, &FiguresController::showMeasure);
        connect(view, &MeasureView::kindChosen, &figures, &FiguresController::showKind);
        connect(view, &MeasureView::tableWanted, m_sheets, &ManagerSheets::openTable);
        connect(view, &MeasureView::periodOpened, this, &ManagerPage::openPeriod);
    }
    connect(m_trend, &MeasureView::wholeShopWanted, &figures, [&figures] { figures.showPart({}); });
    connect(m_week, &MeasureView::cellOpened, this, [this](int weekday, int) { // the last such day, hour by hour
        const QDate day = m_manager->figures.state().day;
        m_manager->figures.showDay(day.addDays(-((day.dayOfWeek() - weekday + 7) % 7)));
        showTab(Tab::Day);
    });
    connect(m_lately, &LatelyView::dayOpened, this, [this](const QDate &day) { openPeriod(periodOf(PeriodKind::Day, day)); });
    connect(m_forecast, &ForecastView::hourOpened, m_sheets, &ManagerSheets::openWhatIf);
    connect(m_forecast, &ForecastView::tableWanted, m_sheets, &ManagerSheets::openTable);
    connect(m_people, &PeopleView::countWanted, &m_manager->people, &PeopleController::countAnew);
    connect(m_people, &PeopleView::cancelWanted, &m_manager->people, &PeopleController::cancel);
    connect(m_people, &PeopleView::tableWanted, m_sheets, &ManagerSheets::openTable);
    connect(m_face, &EmptyState::actionClicked, this, [this] {
        if (m_tab != Tab::Customers)
            m_manager->figures.refresh();
        else if (m_manager->people.state().counting)
            m_manager->people.cancel();
        else
            m_manager->people.countAnew();
    });
}

void ManagerPage::showTab(Tab tab)
{
    m_tab = tab;
    if (!m_views)
        return;
    switch (tab) {
    case Tab::Day: m_manager->figures.show(View::Day); break;
    case Tab::Week: m_manager->figures.show(View::Week); break;
    case Tab::Trends: m_manager->figures.show(View::Trend); break;
    case Tab::Forecast: m_manager->figures.show(View::Forecast); break;
    case Tab::Customers: m_manager->people.open(); break;
    case Tab::Goals: tellGoals(); break;
    case Tab::Experiments: break;
    }
    present();
}

/** What the year and the month have come to so far stands beside their goals. */
void ManagerPage::tellGoals()
{
    for (const PeriodKind period : {PeriodKind::Year, PeriodKind::Month}) {
        m_manager->figures.readPeriod(periodOf(period, m_manager->plan.today()), [this, period](const Tally &tally) {
            QHash<Measure, qint64> soFar;
            for (const MeasureNature &nature : measureNatures) {
                const Figure figure = figureOf(nature.measure, tally);
                if (figure.state == Figure::State::Known)
                    soFar.insert(nature.measure, qRound64(nature.unit == MeasureUnit::Money ? figure.value : figure.value * 1000));
            }
            m_manager->plan.setFigures(period, soFar);
        });
    }
}

void ManagerPage::showDayBefore(int days) { m_manager->figures.showDay(m_manager->figures.state().day.addDays(-days)); }

bool ManagerPage::isReading() const
{
    if (m_tab == Tab::Customers)
        return m_manager->people.state().counting || !m_manager->people.state().reading;
    return m_tab != Tab::Goals && m_tab != Tab::Experiments && m_manager->figures.state().face == FiguresState::Face::Loading;
}

bool ManagerPage::hasReading() const
{
    const FiguresState &state = m_manager->figures.state();
    switch (m_tab) {
    case Tab::Day: return state.read.has_value();
    case Tab::Week: return state.heat && state.lately;
    case Tab::Trends: return state.trend.has_value();
    case Tab::Forecast: return state.forecast.has_value() && !state.forecast->days.empty();
    case Tab::Customers: return m_manager->people.state().reading.has_value();
    case Tab::Goals:
    case Tab::Experiments: break;
    }
    return true;
}

void ManagerPage::present()
{
    if (!isVisible() || !m_views)
        return;
    presentHead();
    if (!hasReading())
        return presentFace();
    const FiguresState &state = m_manager->figures.state();
    const TallyRule &rule = m_manager->figures.rule();
    switch (m_tab) {
    case Tab::Day: presentDay(); break;
    case Tab::Week:
        m_week->presentHeat(*state.heat, rule);
        m_lately->present(*state.lately);
        break;
    case Tab::Trends: m_trend->presentTrend(*state.trend, rule, state.part ? std::nullopt : goal(state.measure, state.kind, state.day)); break;
    case Tab::Forecast: m_forecast->present(*state.forecast, m_manager->plan.state().staffing, rule); break;
    case Tab::Customers: m_people->present(m_manager->people.state(), rule, m_clock.now()); break;
    case Tab::Goals:
    case Tab::Experiments: break;
    }
    m_views->setCurrentIndex(int(m_tab));
}

void ManagerPage::presentHead()
{
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(i == size_t(m_tab));
    const FiguresState &state = m_manager->figures.state();
    const bool ofADay = m_tab == Tab::Day || m_tab == Tab::Week || m_tab == Tab::Trends;
    m_before->setVisible(ofADay);
    m_after->setVisible(ofADay);
    m_after->setEnabled(state.day < state.today);
    m_report->setVisible(ofADay);
    m_title->setText(title());
}

QString ManagerPage::title() const
{
    const FiguresState &state = m_manager->figures.state();
    const QString day = QLocale().toString(state.day, QLocale::LongFormat);
    switch (m_tab) {
    case Tab::Day: return state.day == state.today ? tr("%1, so far", "a day").arg(day) : day;
    case Tab::Week:
    case Tab::Trends: return tr("Up to %1", "a day").arg(day);
    case Tab::Forecast: return tr("The two weeks to come");
    case Tab::Customers: return tr("Who our customers are");
    case Tab::Goals: return tr("Goals and plans");
    case Tab::Experiments: return tr("What we try");
    }
    return {};
}

void ManagerPage::presentFace()
{
    const FiguresState &state = m_manager->figures.state();
    const auto error = m_tab == Tab::Customers ? m_manager->people.state().problem : state.problem;
    if (error)
        m_face->set(Icon::Alert, tr("The figures cannot be shown just now"), ErrorText::readingSentence(*error), tr("Try again"), Icon::Turn);
    else if (m_tab == Tab::Forecast && state.forecast)
        m_face->set(Icon::Calendar, tr("Too little has been counted to look ahead"), tr("After six weeks of counted visitors the two weeks to come are shown here."));
    else if (m_tab == Tab::Customers)
        presentCounting();
    else
        m_face->set(Icon::Clock, tr("Reading the figures…"), state.daysLeft > 5 ? tr("%n day(s) are still to be counted. This is done once.", nullptr, state.daysLeft) : QString());
    m_views->setCurrentIndex(faceIndex);
}

/** Before the customers were counted once. */
void ManagerPage::presentCounting()
{
    const PeopleState &people = m_manager->people.state();
    if (people.counting)
        m_face->set(Icon::Clock, tr("Counting the customers…"), people.of > 0 ? tr("%1 of %2", "numbers").arg(people.counted).arg(people.of) : QString(), tr("Stop counting"), Icon::Close);
    else
        m_face->set(Icon::People, tr("The customers have not been counted"), tr("Everybody's purchases are looked at once, a few at a time; scanning goes on meanwhile."), tr("Count now"), Icon::Turn);
}

void ManagerPage::presentDay()
{
    const DayReading &reading = *m_manager->figures.state().read;
    m_day->present(reading, m_manager->figures.rule(), findingsOf(reading, goal(Measure::VisitorsPerClerkHour, PeriodKind::Year, reading.day)));
}

/** In the measure's own unit, of the period that holds the day. */
std::optional<double> ManagerPage::goal(Measure measure, PeriodKind kind, const QDate &day) const
{
    auto found = goalFor(m_manager->plan.state().goals, measure, kind, day);
    if (!found && !addsUp(measure)) // a share is the same for a week as for its year
        found = goalFor(m_manager->plan.state().goals, measure, PeriodKind::Year, day);
    if (!found || !found->value)
        return std::nullopt;
    return natureOf(measure).unit == MeasureUnit::Money ? double(*found->value) : double(*found->value) / 1000;
}

/** A year opens its months, a month and a week their days, a day its hours. */
void ManagerPage::openPeriod(const Period &period)
{
    FiguresController &figures = m_manager->figures;
    figures.showDay(period.last);
    if (period.kind == PeriodKind::Day)
        return showTab(Tab::Day);
    figures.showKind(period.kind == PeriodKind::Year ? PeriodKind::Month : PeriodKind::Day);
}

void ManagerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_manager)
        return;
    if (!m_views)
        makeContent();
    m_ticks.start();
    m_manager->plan.open();
    showTab(m_tab);
}

void ManagerPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ticks.stop();
    if (!m_manager)
        return;
    m_manager->plan.close();
    m_manager->figures.forget();
}

} // namespace tuttu
