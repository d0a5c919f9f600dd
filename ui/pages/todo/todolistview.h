// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tuttu {

class TodoDelegate;

/** The list of what is to be done: only the rows one sees are painted. A touch opens a row, or does what its two glyphs say; by keyboard
 *  Enter opens, Space finishes, and the menu key offers everything. */
class TodoListView final : public QListView
{
    Q_OBJECT
public:
    explicit TodoListView(QWidget *parent = nullptr);
    TodoDelegate &rowDelegate() const { return *m_delegate; }
    std::pair<int, int> rowsInSight() const;      ///< the first and the last; -1 when there are none
    QWidget *anchorAt(const QModelIndex &index);  ///< something to open a menu beside

signals:
    void opened(int row);
    void finished(int row);
    void givingWanted(int row);
    void menuWanted(int row);
    void sightChanged();                          ///< other rows than before can be seen

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void touch(const QModelIndex &index);

    TodoDelegate *m_delegate;
    QWidget *m_anchor;
    QPoint m_touched;
};

} // namespace tuttu
