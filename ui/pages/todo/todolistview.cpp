// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todo/todolistview.h"

#include "ui/delegates/tododelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QScroller>

namespace tuttu {

TodoListView::TodoListView(QWidget *parent) : QListView(parent), m_delegate(new TodoDelegate(this)), m_anchor(new QWidget(viewport()))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("To do"));
    setAccessibleDescription(tr("Enter opens the customer, Space ticks it off, the menu key shows what else can be done."));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_anchor->hide();
    connect(this, &QAbstractItemView::clicked, this, &TodoListView::touch);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TodoListView::sightChanged);
}

std::pair<int, int> TodoListView::rowsInSight() const
{
    const int count = model() ? model()->rowCount() : 0;
    const QModelIndex top = indexAt({0, 0}), bottom = indexAt({0, viewport()->height() - 1});
    if (count == 0 || !isVisible())
        return {-1, -1};
    return {top.isValid() ? top.row() : 0, bottom.isValid() ? bottom.row() : count - 1};
}

QWidget *TodoListView::anchorAt(const QModelIndex &index)
{
    const TodoGeometry g = m_delegate->geometry(visualRect(index), layoutDirection(), index);
    m_anchor->setGeometry(!g.give.isEmpty() ? g.give : !g.finish.isEmpty() ? g.finish : g.when);
    return m_anchor;
}

void TodoListView::mouseReleaseEvent(QMouseEvent *event)
{
    m_touched = event->position().toPoint(); // clicked() does not tell where
    QListView::mouseReleaseEvent(event);
}

void TodoListView::touch(const QModelIndex &index)
{
    const TodoGeometry g = m_delegate->geometry(visualRect(index), layoutDirection(), index);
    if (g.finish.contains(m_touched))
        emit finished(index.row());
    else if (g.give.contains(m_touched))
        emit givingWanted(index.row());
    else if (g.card.contains(m_touched))
        emit opened(index.row());
}

void TodoListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (at.isValid() && enters)
        emit opened(at.row());
    else if (at.isValid() && event->key() == Qt::Key_Space)
        emit finished(at.row());
    else if (at.isValid() && event->key() == Qt::Key_Menu)
        emit menuWanted(at.row());
    else
        QListView::keyPressEvent(event);
}

void TodoListView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (at.isValid())
        emit menuWanted(at.row());
}

void TodoListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    emit sightChanged();
}

} // namespace tuttu
