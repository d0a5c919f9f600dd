// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todopage.h"

#include "core/visit/sessioncontroller.h"
#include "ui/errortext/errortext.h"
#include "ui/pages/todo/todolistview.h"
#include "ui/widgets/stage.h"

#include <QVBoxLayout>

namespace tuttu {

using namespace std::chrono_literals;

TodoPage::TodoPage(TodoController &todos, SessionController &session, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_todos(todos), m_session(session), m_clock(clock)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_days.setInterval(30s);
    connect(&m_days, &QTimer::timeout, &todos, &TodoController::tick);
    connect(&todos, &TodoController::changed, this, &TodoPage::present);
    connect(&todos, &TodoController::refused, this, [this](const Error &error) {
        if (Stage *stage = isVisible() ? Stage::of(this) : nullptr)
            stage->toast(ErrorText::sentence(error));
    });
}

/** At the first visit: the start does not wait for it. */
void TodoPage::makeWidget()
{
    m_widget = new TodoWidget;
    layout()->addWidget(m_widget);
    connect(m_widget, &TodoWidget::backWanted, this, &TodoPage::backWanted);
    connect(m_widget, &TodoWidget::everybodysWanted, &m_todos, &TodoController::showEverybodys);
    connect(m_widget, &TodoWidget::retried, &m_todos, &TodoController::load);
    connect(m_widget, &TodoWidget::seen, &m_todos, &TodoController::seen);
    connect(m_widget, &TodoWidget::finished, &m_todos, &TodoController::finish);
    connect(m_widget, &TodoWidget::opened, this, &TodoPage::open);
    connect(m_widget, &TodoWidget::givingWanted, this, &TodoPage::give);
    connect(m_widget, &TodoWidget::menuWanted, this, &TodoPage::openMenu);
}

TodoView TodoPage::view() const
{
    const SessionState &session = m_session.state();
    return {m_todos.state(), session.clerks, m_session.clerkId(), QTimeZone(session.store.zone), m_clock.now()};
}

void TodoPage::present()
{
    if (isVisible())
        m_widget->present(view());
}

void TodoPage::open(const TodoRow &row)
{
    if (const auto *id = std::get_if<CaseId>(&row.id))
        emit caseWanted(*id);
    else
        emit customerWanted(row.customer);
}

void TodoPage::give(const TodoRow &row, QWidget *beside)
{
    std::vector<MenuItem> items;
    for (const Clerk &colleague : m_todos.colleagues())
        items.push_back({colleague.name, Icon::Person, [this, row, colleague] { m_todos.give(row, colleague.id); }});
    if (Stage *stage = Stage::of(this); stage && !items.empty())
        stage->openMenu(beside, std::move(items));
}

/** Everything a row can be used for, for those who do not touch it. */
void TodoPage::openMenu(const TodoRow &row, const QString &finish, QWidget *beside)
{
    std::vector<MenuItem> items;
    if (std::holds_alternative<CaseId>(row.id))
        items.push_back({tr("Open the case"), Icon::Alert, [this, row] { open(row); }});
    items.push_back({tr("Open the customer"), Icon::Person, [this, row] { emit customerWanted(row.customer); }});
    if (!finish.isEmpty())
        items.push_back({finish, Icon::Check, [this, row] { m_todos.finish(row); }});
    if (std::holds_alternative<HoldId>(row.id))
        items.push_back({tr("Remind me"), Icon::Bell, [this, row] { emit holdReminderWanted(row); }});
    if (std::holds_alternative<FollowUpId>(row.id) && !finish.isEmpty() && !m_todos.colleagues().empty())
        items.push_back({tr("Give to a colleague"), Icon::People, [this, row, beside] { give(row, beside); }});
    if (Stage *stage = Stage::of(this))
        stage->openMenu(beside, std::move(items));
}

void TodoPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_widget)
        makeWidget();
    m_days.start();
    m_todos.open();
    present();
    m_widget->list().setFocus(Qt::OtherFocusReason);
}

void TodoPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_days.stop();
    m_todos.close();
    if (m_widget)
        m_widget->present(view()); // nobody's name stays in the list
}

} // namespace tuttu
