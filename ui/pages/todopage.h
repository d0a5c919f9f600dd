// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/todo/todowidget.h"

#include <QTimer>

namespace tuttu {

class Clock;
class SessionController;

/** The page of what is to be done over its controller. */
class TodoPage final : public QWidget
{
    Q_OBJECT
public:
    TodoPage(TodoController &todos, SessionController &session, const Clock &clock, QWidget *parent = nullptr);

signals:
    void backWanted();
    void customerWanted(const tuttu::CustomerId &customer);
    void caseWanted(const tuttu::CaseId &id);
    void holdReminderWanted(const tuttu::TodoRow &hold);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeWidget();
    TodoView view() const;
    void present();
    void open(const TodoRow &row);
    void give(const TodoRow &row, QWidget *beside);
    void openMenu(const TodoRow &row, const QString &finish, QWidget *beside);

    TodoController &m_todos;
    SessionController &m_session;
    const Clock &m_clock;
    TodoWidget *m_widget = nullptr; ///< from the first visit on
    QTimer m_days;          ///< a new day begins while the page is open
};

} // namespace tuttu
