// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/todotext.h"

#include <QWidget>

namespace tuttu {

class Button;
class Label;

/** One thing that is stuck, and the way to give it to a colleague. */
class StuckRow final : public QWidget
{
    Q_OBJECT
public:
    explicit StuckRow(QWidget *parent = nullptr);
    void present(const TodoLine &line, bool givable, bool lineAbove);

signals:
    void givingWanted(const tuttu::TodoRow &row, QWidget *beside);
    void seen(const tuttu::CustomerId &customer); ///< once: the row is in sight

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TodoLine m_line;
    Label *m_name, *m_when, *m_what, *m_more;
    Button *m_give;
    bool m_lineAbove = false, m_seen = false;
};

} // namespace tuttu
