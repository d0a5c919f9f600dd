// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/todocontroller.h"
#include "ui/models/todomodel.h"

#include <QTimeZone>
#include <QWidget>

class QStackedLayout;

namespace tuttu {

class EmptyState;
class Label;
class TodoListView;
class ToggleChip;

/** What the page shows. */
struct TodoView {
    TodoState todo;
    std::vector<Clerk> clerks;
    ClerkId reader;
    QTimeZone zone;
    QDateTime now;          ///< UTC
};

/** All that is to be done: mine or everybody's, by when it is due, and what was done lately. */
class TodoWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit TodoWidget(QWidget *parent = nullptr);
    void present(const TodoView &view);
    TodoListView &list() const { return *m_list; }

signals:
    void backWanted();
    void everybodysWanted(bool everybodys);
    void retried();
    void opened(const tuttu::TodoRow &row);
    void finished(const tuttu::TodoRow &row);
    void givingWanted(const tuttu::TodoRow &row, QWidget *beside);
    void menuWanted(const tuttu::TodoRow &row, const QString &finish, QWidget *beside);
    void seen(const std::vector<tuttu::CustomerId> &customers); ///< their names stand on the screen

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void connectList();
    void presentFace(const TodoView &view);
    void presentRows(const TodoView &view);
    void tellSeen();

    TodoModel *m_model;
    QStackedLayout *m_faces;
    TodoListView *m_list;
    EmptyState *m_face;
    Label *m_later;
    ToggleChip *m_mine, *m_everybodys;
    bool m_offersEverybodys = false;    ///< the face's button
};

} // namespace tuttu
