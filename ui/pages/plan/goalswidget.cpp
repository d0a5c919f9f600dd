// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/goalswidget.h"

#include "ui/errortext/errortext.h"
#include "ui/text/plantext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedLayout>

#include <algorithm>

namespace tuttu {

namespace {

constexpr int margin = 24;
constexpr int notesShown = 6;    ///< the nearest days
constexpr int notesBack = 14;    ///< days

/** A card with its heading, one act beside it, and room for what it holds. */
QVBoxLayout *part(QVBoxLayout *column, const QString &title, Button *act)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 12, 20, 16);
    inside->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(TextRole::Heading, title), 1, Qt::AlignVCenter);
    head->addWidget(act);
    inside->addLayout(head);
    column->addWidget(card);
    return inside;
}

} // namespace

GoalsWidget::GoalsWidget(QWidget *parent)
    : QWidget(parent), m_faces(new QStackedLayout(this)), m_face(new EmptyState), m_year(new Label(TextRole::Title)), m_threeYears(new Label(TextRole::Body)),
      m_noGoals(new Label(TextRole::Body, tr("Choose the few measures that matter this year, and what each is to be."), Ink::Soft)),
      m_month(new Label(TextRole::Strong, tr("This month"))),
      m_noActs(new Label(TextRole::Body, tr("Write down the few things you will do, whose they are and by when."), Ink::Soft)),
      m_noNotes(new Label(TextRole::Body, tr("A promotion, an outage, the weather: why a day was not like others."), Ink::Soft)),
      m_today(new Label(TextRole::Small, {}, Ink::Soft)), m_staffed(new Label(TextRole::Body)),
      m_plan(new Button(Button::Kind::Quiet, tr("Edit"), Icon::Pencil)), m_addGoal(new Button(Button::Kind::Quiet, tr("Set a goal"), Icon::Plus))
{
    auto *ground = new Ground;
    auto *all = new QVBoxLayout(ground);
    all->setContentsMargins(0, 12, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(new ScrollBox(makeContent()), 1);
    m_faces->addWidget(ground);
    m_faces->addWidget(m_face);
    connect(m_face, &EmptyState::actionClicked, this, &GoalsWidget::retried);
}

QWidget *GoalsWidget::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(8);
    auto *before = new Button(Button::Kind::Quiet, Icon::Left, tr("The year before")), *after = new Button(Button::Kind::Quiet, Icon::Right, tr("The year after"));
    row->addWidget(before);
    row->addWidget(m_year, 0, Qt::AlignVCenter);
    row->addWidget(after);
    row->addStretch(1);
    connect(before, &Button::clicked, this, [this] { emit yearWanted(m_shown.plan.year - 1); });
    connect(after, &Button::clicked, this, [this] { emit yearWanted(m_shown.plan.year + 1); });
    return head;
}

QWidget *GoalsWidget::makeContent()
{
    auto *content = new Ground;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(margin, 12, margin, margin);
    row->setSpacing(20);
    auto *first = new QVBoxLayout, *second = new QVBoxLayout;
    for (QVBoxLayout *column : {first, second}) {
        column->setSpacing(20);
        row->addLayout(column, 1);
    }
    part(first, tr("Where we want to be in three years"), m_plan)->addWidget(m_threeYears);
    m_goals = part(first, tr("Measures of the year"), m_addGoal);
    m_goals->addWidget(m_noGoals);
    m_monthGoals = new QVBoxLayout;
    m_monthGoals->setContentsMargins(0, 12, 0, 0);
    m_monthGoals->setSpacing(4);
    m_monthGoals->addWidget(m_month);
    m_goals->addLayout(m_monthGoals);
    auto *addAct = new Button(Button::Kind::Quiet, tr("Add"), Icon::Plus), *addNote = new Button(Button::Kind::Quiet, tr("Write a note"), Icon::Plus);
    addAct->setAccessibleName(tr("Add a key act"));
    m_acts = part(second, tr("Key acts"), addAct);
    m_acts->addWidget(m_noActs);
    m_notes = part(second, tr("Notes on days"), addNote);
    m_notes->addWidget(m_noNotes);
    auto *staff = new Button(Button::Kind::Quiet, tr("Plan"), Icon::People);
    staff->setAccessibleName(tr("Plan the staffing"));
    auto *staffing = part(second, tr("Staffing"), staff);
    staffing->addWidget(m_today);
    staffing->addWidget(m_staffed);
    first->addStretch(1);
    second->addStretch(1);
    m_goalRows = std::make_unique<GoalRows>(m_goals, 1);
    m_monthRows = std::make_unique<GoalRows>(m_monthGoals, 1);
    m_actRows = std::make_unique<KeyedRows<KeyActId, ActRow>>(m_acts, 1);
    m_noteRows = std::make_unique<KeyedRows<DayNoteId, DayNoteRow>>(m_notes, 1);
    connect(m_plan, &Button::clicked, this, &GoalsWidget::planWanted);
    connect(m_addGoal, &Button::clicked, this, [this] { emit newGoalWanted(m_addGoal); });
    connect(addAct, &Button::clicked, this, [this] { emit actWanted({}); });
    connect(addNote, &Button::clicked, this, [this] { emit noteWanted({}); });
    connect(staff, &Button::clicked, this, &GoalsWidget::staffingWanted);
    return content;
}

void GoalsWidget::present(const GoalsView &view)
{
    m_shown = view;
    presentFace(view);
    if (view.plan.face != PlanState::Face::Ready)
        return;
    m_year->setText(QString::number(view.plan.year));
    const auto &plan = view.plan.plan;
    const bool written = plan && !plan->text.isEmpty();
    m_threeYears->setText(written ? plan->text : tr("Nobody has written it down yet."));
    m_threeYears->setInk(written ? Ink::Strong : Ink::Soft);
    m_plan->setText(written ? tr("Edit") : tr("Write"));
    presentGoals(view);
    presentActs(view);
    presentDays(view);
}

void GoalsWidget::presentFace(const GoalsView &view)
{
    m_faces->setCurrentIndex(view.plan.face == PlanState::Face::Ready ? 0 : 1);
    switch (view.plan.face) {
    case PlanState::Face::Ready: break;
    case PlanState::Face::Loading: m_face->set(Icon::Clock, tr("Reading the plan…")); break;
    case PlanState::Face::Refused: m_face->set(Icon::Lock, tr("The plan is the manager's"), tr("A manager sees and changes it. Please ask one to sign in.")); break;
    case PlanState::Face::Error:
        m_face->set(Icon::Alert, tr("The plan cannot be shown just now"), view.plan.problem ? ErrorText::readingSentence(*view.plan.problem) : QString(), tr("Try again"), Icon::Turn);
        break;
    }
}

void GoalsWidget::presentGoals(const GoalsView &view)
{
    const auto chosen = [](const std::vector<GoalLine> &lines) {
        std::vector<GoalLine> some;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(some), [](const GoalLine &line) { return line.goal.has_value(); });
        return some;
    };
    const std::vector<GoalLine> year = chosen(view.plan.lines), month = chosen(view.plan.monthLines);
    m_noGoals->setVisible(year.empty());
    m_month->setVisible(!month.empty());
    m_addGoal->setEnabled(year.size() < view.plan.lines.size() && view.plan.year >= view.plan.today.year()); // what is over is not aimed at
    showGoals(*m_goalRows, year, view.currency);
    showGoals(*m_monthRows, month, view.currency);
}

void GoalsWidget::showGoals(GoalRows &rows, const std::vector<GoalLine> &lines, const Currency &currency)
{
    const PeriodKind period = lines.empty() ? PeriodKind::Year : lines.front().period;
    rows.show(
        lines, [](const GoalLine &line) { return int(line.measure); },
        [this, &rows, period] {
            auto *row = new GoalRow;
            connect(row, &GoalRow::clicked, this, [this, &rows, period, row] {
                for (const auto &[measure, shown] : rows.rows()) {
                    if (shown == row)
                        return emit goalWanted(Measure(measure), period);
                }
            });
            return row;
        },
        [&](GoalRow *row, const GoalLine &line) { row->present(line, currency, line.measure == lines.front().measure); });
}

void GoalsWidget::presentActs(const GoalsView &view)
{
    const auto &acts = view.plan.acts;
    m_noActs->setVisible(acts.empty());
    const auto actOf = [this](const ActRow *row) {
        for (const auto &[id, shown] : m_actRows->rows()) {
            if (shown == row)
                return *std::find_if(m_shown.plan.acts.begin(), m_shown.plan.acts.end(), [id = id](const KeyAct &act) { return act.id == id; });
        }
        return KeyAct();
    };
    m_actRows->show(
        acts, [](const KeyAct &act) { return act.id; },
        [this, actOf] {
            auto *row = new ActRow;
            connect(row, &ActRow::opened, this, [this, actOf, row] { emit actWanted(actOf(row)); });
            connect(row, &ActRow::ticked, this, [this, actOf, row] { emit actTicked(actOf(row)); });
            return row;
        },
        [&](ActRow *row, const KeyAct &act) { row->present(act, view.clerks, view.plan.today, act.id == acts.front().id); });
}

void GoalsWidget::presentDays(const GoalsView &view)
{
    const QDate today = view.plan.today;
    std::vector<DayNote> near;
    for (const DayNote &note : view.plan.notes) {
        if (note.day >= today.addDays(-notesBack) && near.size() < size_t(notesShown))
            near.push_back(note);
    }
    m_noNotes->setVisible(near.empty());
    m_noteRows->show(
        near, [](const DayNote &note) { return note.id; },
        [this] {
            auto *row = new DayNoteRow;
            connect(row, &DayNoteRow::clicked, this, [this, row] {
                for (const auto &[id, shown] : m_noteRows->rows()) {
                    if (shown == row)
                        return emit noteWanted(*std::find_if(m_shown.plan.notes.begin(), m_shown.plan.notes.end(), [id = id](const DayNote &note) { return note.id == id; }));
                }
            });
            return row;
        },
        [&](DayNoteRow *row, const DayNote &note) { row->present(note, today, note.id == near.front().id); });
    const QStringList staffed = PlanText::day(view.plan.staffing, today);
    m_today->setText(tr("Today"));
    m_today->setVisible(!staffed.isEmpty());
    m_staffed->setText(staffed.isEmpty() ? tr("Nothing is planned for today. With a plan, visitors per clerk and hour can be told.") : staffed.join(QLatin1Char('\n')));
    m_staffed->setInk(staffed.isEmpty() ? Ink::Soft : Ink::Strong);
}

} // namespace tuttu
