// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/floorcontroller.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tuttu {

/** What needs me: cases, holds that end, follow-ups. A row opens its customer; its tick finishes it. */
class TodoList final : public Card
{
    Q_OBJECT
public:
    explicit TodoList(QWidget *parent = nullptr);
    void fill(const std::vector<Todo> &todos, const QDate &today);

signals:
    void opened(const tuttu::CustomerId &customer);
    void finished(const tuttu::Todo &todo);

private:
    QWidget *makeRow(const Todo &todo, const QDate &today, bool first);

    QVBoxLayout *m_rows;
    std::vector<Todo> m_todos;
    QDate m_today;
};

} // namespace tuttu
