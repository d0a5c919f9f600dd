// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace tuttu {

class ManagerEngine;
class StuckSheet;
struct StuckView;
struct TodoLine;
struct TodoRow;

/** What is stuck over the manager's day: the sheet joined to the controllers of what is to be done, and the day's lines following them. */
class StuckDesk final : public QObject
{
    Q_OBJECT
public:
    StuckDesk(ManagerEngine &manager, QWidget &page, QObject *parent);
    void open();

signals:
    void todosWanted();

private:
    void follow(const Op &op, const Outcome &outcome);
    void serve(StuckSheet &sheet);
    void present();
    StuckView view() const;
    TodoLine line(const TodoRow &row) const;
    void give(const TodoRow &row, QWidget *beside);
    void giveTo(const TodoRow &row, ClerkId colleague);
    void tell(const Error &error);

    ManagerEngine &m_manager;
    QWidget &m_page;
    QPointer<StuckSheet> m_sheet; ///< while it is open
};

} // namespace tuttu
