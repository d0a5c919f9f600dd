// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todo/todowidget.h"

#include "ui/delegates/tododelegate.h"
#include "ui/errortext/errortext.h"
#include "ui/pages/todo/todolistview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QHash>
#include <QStackedLayout>

#include <algorithm>

namespace tuttu {

namespace {

constexpr int margin = 24;

} // namespace

TodoWidget::TodoWidget(QWidget *parent)
    : QWidget(parent), m_model(new TodoModel(this)), m_faces(new QStackedLayout), m_list(new TodoListView), m_face(new EmptyState),
      m_later(new Label(TextRole::Small, tr("What is due later than in %n days comes up in its time.", nullptr, TodoController::comingDays), Ink::Soft)),
      m_mine(new ToggleChip({})), m_everybodys(new ToggleChip({}))
{
    m_list->setModel(m_model);
    auto *all = new QHBoxLayout(this); // its spaces change sides with the direction of reading, as margins would not
    all->setContentsMargins(0, 20, 0, 12);
    all->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    all->addSpacing(margin);
    all->addLayout(column, 1);
    all->addSpacing(margin - TodoGeometry::barRoom);
    column->addWidget(makeHead());
    column->addLayout(m_faces, 1);
    column->addWidget(m_later);
    m_faces->addWidget(m_list);
    m_faces->addWidget(m_face);
    connectList();
    connect(m_mine, &QAbstractButton::clicked, this, [this] { emit everybodysWanted(false); });
    connect(m_everybodys, &QAbstractButton::clicked, this, [this] { emit everybodysWanted(true); });
    connect(m_face, &EmptyState::actionClicked, this, [this] {
        if (m_offersEverybodys)
            emit everybodysWanted(true);
        else
            emit retried();
    });
}

QWidget *TodoWidget::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *back = new Button(Button::Kind::Quiet, tr("Floor"), Icon::Back);
    connect(back, &QPushButton::clicked, this, &TodoWidget::backWanted);
    row->addWidget(back);
    row->addWidget(new Label(TextRole::Title, tr("To do")), 1, Qt::AlignVCenter);
    row->addWidget(m_mine);
    row->addWidget(m_everybodys);
    row->addSpacing(TodoGeometry::barRoom); // level with the cards
    return head;
}

void TodoWidget::connectList()
{
    const auto rowAt = [this](int row) -> const TodoLine & { return m_model->rows()[size_t(row)]; };
    const auto anchor = [this](int row) { return m_list->anchorAt(m_model->index(row)); };
    connect(m_list, &TodoListView::opened, this, [this, rowAt](int row) { emit opened(rowAt(row).row); });
    connect(m_list, &TodoListView::finished, this, [this, rowAt](int row) {
        if (!rowAt(row).finish.isEmpty())
            emit finished(rowAt(row).row);
    });
    connect(m_list, &TodoListView::givingWanted, this, [this, rowAt, anchor](int row) { emit givingWanted(rowAt(row).row, anchor(row)); });
    connect(m_list, &TodoListView::menuWanted, this, [this, rowAt, anchor](int row) { emit menuWanted(rowAt(row).row, rowAt(row).finish, anchor(row)); });
    connect(m_list, &TodoListView::sightChanged, this, &TodoWidget::tellSeen);
}

void TodoWidget::present(const TodoView &view)
{
    m_mine->setText(tr("Mine (%1)").arg(view.todo.mine));
    m_everybodys->setText(tr("Everybody's (%1)").arg(view.todo.all));
    m_mine->setChecked(!view.todo.everybodys);
    m_everybodys->setChecked(view.todo.everybodys);
    presentRows(view);
    presentFace(view);
    tellSeen();
}

void TodoWidget::presentRows(const TodoView &view)
{
    const TimeText time(view.zone, view.now);
    const TodoText text(view.clerks, view.reader, time);
    std::vector<TodoLine> lines;
    lines.reserve(view.todo.rows.size());
    QHash<int, int> counts;
    for (const TodoRow &row : view.todo.rows) {
        lines.push_back(text.line(row));
        ++counts[int(row.term)];
    }
    m_list->rowDelegate().setSectionWords([counts](TodoTerm term) { return TodoText::section(term, counts.value(int(term))); });
    if (lines == m_model->rows())
        return;
    const int at = m_list->currentIndex().row(); // the row that comes up where one was ticked off is the next to be dealt with
    m_model->setRows(std::move(lines));
    if (at >= 0 && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(at, m_model->rowCount() - 1)));
}

void TodoWidget::presentFace(const TodoView &view)
{
    const bool ready = view.todo.face == TodoState::Face::Ready;
    m_faces->setCurrentIndex(ready && !view.todo.rows.empty() ? 0 : 1);
    m_later->setVisible(ready);
    m_offersEverybodys = ready && view.todo.all > 0 && !view.todo.everybodys;
    switch (view.todo.face) {
    case TodoState::Face::Loading:
        m_face->set(Icon::Clock, tr("Reading what is to be done…"));
        break;
    case TodoState::Face::Error:
        m_face->set(Icon::Alert, tr("What is to be done cannot be shown just now"), view.todo.problem ? ErrorText::readingSentence(*view.todo.problem) : QString(),
                    tr("Try again"), Icon::Turn);
        break;
    case TodoState::Face::Ready:
        if (m_offersEverybodys)
            m_face->set(Icon::Check, tr("Nothing waits for you"), tr("Your colleagues have something to do."), tr("Show everybody's"), Icon::People);
        else
            m_face->set(Icon::Check, tr("Nothing is to be done"), tr("Follow-ups, holds that end and customers who want to hear from the shop appear here by themselves."));
        break;
    }
}

void TodoWidget::tellSeen()
{
    const auto [first, last] = m_list->rowsInSight();
    if (first < 0 || !isVisible() || m_faces->currentIndex() != 0)
        return;
    std::vector<CustomerId> customers;
    for (int row = first; row <= last; ++row)
        customers.push_back(m_model->rows()[size_t(row)].row.customer);
    emit seen(customers);
}

void TodoWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellSeen();
}

} // namespace tuttu
