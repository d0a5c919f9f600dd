// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/floor/todolist.h"

#include "ui/text/casetext.h"
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
    return a.kind == b.kind && a.customer == b.customer && a.name == b.name && a.text == b.text && a.due == b.due
        && a.followUp == b.followUp && a.owner == b.owner && a.hold == b.hold;
}

bool sameCase(const CaseView &a, const CaseView &b)
{
    return a.about == b.about && a.name == b.name && a.late == b.late;
}

} // namespace

TodoList::TodoList(QWidget *parent)
    : Card(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(8, 6, 8, 6);
    m_rows->setSpacing(0);
}

void TodoList::fill(const std::vector<CaseView> &cases, const std::vector<Todo> &todos, const TimeText &time)
{
    const QDate today = time.today();
    if (today == m_today && std::equal(todos.begin(), todos.end(), m_todos.begin(), m_todos.end(), sameTodo)
        && std::equal(cases.begin(), cases.end(), m_cases.begin(), m_cases.end(), sameCase))
        return;
    m_cases = cases;
    m_todos = todos;
    m_today = today;
    clearLayout(*m_rows);
    for (const CaseView &view : cases)
        m_rows->addWidget(makeCase(view, time, &view == &cases.front()));
    for (const Todo &todo : todos)
        m_rows->addWidget(makeRow(todo, today, cases.empty() && &todo == &todos.front()));
}

QHBoxLayout *TodoList::makeLine(QWidget *row, Icon icon, Ink ink, const QString &title, const QString &more)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 12, 4, 12);
    line->setSpacing(12);
    line->addWidget(new Glyph(icon, ink), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (Label *label : {new Label(TextRole::Strong, title), new Label(TextRole::Small, more, Ink::Soft)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setMaxLines(5); // a promise may be 280 characters long; whole it stands in the brief
        texts->addWidget(label);
    }
    texts->addStretch(1);
    line->addLayout(texts, 1);
    return line;
}

QWidget *TodoList::makeCase(const CaseView &view, const TimeText &time, bool first)
{
    const std::vector<Clerk> nobody;
    const QString title = view.about.state == CaseState::Open ? tr("%1 waits to hear from us").arg(CustomerText::name(view.name))
                                                               : tr("You look after %1").arg(CustomerText::name(view.name));
    const QString more = CaseText(nobody, {}, time).due(view);
    auto *row = new CardButton(CustomerText::joined({title, more}));
    row->setFlat(true, !first);
    makeLine(row, Icon::Alert, view.late || view.about.state == CaseState::Open ? Ink::Care : Ink::Accent, title, more);
    connect(row, &QAbstractButton::clicked, this, [this, id = view.about.id] { emit caseOpened(id); });
    return row;
}

QWidget *TodoList::makeRow(const Todo &todo, const QDate &today, bool first)
{
    const QString name = CustomerText::name(todo.name);
    const bool hold = todo.kind == TodoKind::HoldEnds;
    const QString title = !hold ? name : todo.due <= today ? tr("Hold ends today: %1").arg(name) : tr("On hold: %1").arg(name);
    const QString more = CustomerText::joined({hold && todo.due <= today ? QString() : FloorText::due(todo.due, today), todo.text});
    auto *row = new CardButton(CustomerText::joined({title, more}));
    row->setFlat(true, !first);
    QHBoxLayout *line = makeLine(row, hold ? Icon::Bag : Icon::Mail, Ink::Accent, title, more);
    connect(row, &QAbstractButton::clicked, this, [this, id = todo.customer] { emit opened(id); });
    auto *tick = new Button(Button::Kind::Quiet, Icon::Check, CustomerText::joined({hold ? tr("Collected") : tr("Done"), title}));
    auto *buttons = new QVBoxLayout; // one under the other: the words need the width
    buttons->setSpacing(0);
    buttons->addWidget(tick);
    if (!hold) {
        auto *give = new Button(Button::Kind::Quiet, Icon::People, CustomerText::joined({tr("Give to a colleague"), title}));
        buttons->addWidget(give);
        connect(give, &QPushButton::clicked, this, [this, todo, give] { emit givingWanted(todo, give); });
    }
    buttons->addStretch(1);
    line->addLayout(buttons);
    connect(tick, &QPushButton::clicked, this, [this, todo] { emit finished(todo); });
    return row;
}

} // namespace tuttu
