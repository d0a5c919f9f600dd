// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/floor/todolist.h"

#include "ui/text/customertext.h"
#include "ui/text/floortext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tuttu {

namespace {

class Glyph final : public QWidget
{
public:
    Glyph(Icon icon, Ink ink) : m_icon(icon), m_ink(ink)
    {
        setFixedSize(20, textStyle(TextRole::Strong).line);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, tokensOf(this).text(m_ink), 18);
    }

private:
    Icon m_icon;
    Ink m_ink;
};

bool sameTodo(const Todo &a, const Todo &b)
{
    return a.kind == b.kind && a.customer == b.customer && a.name == b.name && a.text == b.text && a.due == b.due && a.score == b.score
        && a.followUp == b.followUp && a.hold == b.hold;
}

} // namespace

TodoList::TodoList(QWidget *parent)
    : Card(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(8, 6, 8, 6);
    m_rows->setSpacing(0);
}

void TodoList::fill(const std::vector<Todo> &todos, const QDate &today)
{
    if (today == m_today && std::equal(todos.begin(), todos.end(), m_todos.begin(), m_todos.end(), sameTodo))
        return;
    m_todos = todos;
    m_today = today;
    clearLayout(*m_rows);
    for (const Todo &todo : todos)
        m_rows->addWidget(makeRow(todo, today, &todo == &todos.front()));
}

QWidget *TodoList::makeRow(const Todo &todo, const QDate &today, bool first)
{
    const QString name = CustomerText::name(todo.name);
    QString title, more, done;
    Icon icon = Icon::Mail;
    switch (todo.kind) {
    case TodoKind::Case:
        title = tr("Case: %1").arg(name);
        more = CustomerText::joined({tr("scored %1").arg(QLocale().toString(todo.score)), FloorText::due(todo.due, today), todo.text});
        icon = Icon::Alert;
        break;
    case TodoKind::HoldEnds:
        title = todo.due <= today ? tr("Hold ends today: %1").arg(name) : tr("On hold: %1").arg(name);
        more = CustomerText::joined({todo.due <= today ? QString() : FloorText::due(todo.due, today), todo.text});
        done = tr("Collected");
        icon = Icon::Bag;
        break;
    case TodoKind::FollowUp:
        title = name;
        more = CustomerText::joined({FloorText::due(todo.due, today), todo.text});
        done = tr("Done");
        break;
    }
    auto *row = new CardButton(CustomerText::joined({title, more}));
    row->setFlat(true, !first);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 12, 4, 12);
    line->setSpacing(12);
    line->addWidget(new Glyph(icon, todo.kind == TodoKind::Case ? Ink::Care : Ink::Accent), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (Label *label : {new Label(TextRole::Strong, title), new Label(TextRole::Small, more, Ink::Soft)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setMaxLines(5); // a promise may be 280 characters long; whole it stands in the brief
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    connect(row, &QAbstractButton::clicked, this, [this, id = todo.customer] { emit opened(id); });
    if (!done.isEmpty()) {
        auto *tick = new Button(Button::Kind::Quiet, Icon::Check, CustomerText::joined({done, title}));
        line->addWidget(tick, 0, Qt::AlignTop);
        connect(tick, &QPushButton::clicked, this, [this, todo] { emit finished(todo); });
    }
    return row;
}

} // namespace tuttu
