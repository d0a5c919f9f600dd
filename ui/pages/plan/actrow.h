// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/staff.h"

#include <QWidget>

namespace tuttu {

class Button;
class CardButton;
class Label;

/** One key act: ticked off at its leading edge, opened by a touch on its words. */
class ActRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ActRow(QWidget *parent = nullptr);
    void present(const KeyAct &act, const std::vector<Clerk> &clerks, const QDate &today, bool first);

signals:
    void ticked();
    void opened();

private:
    Button *m_tick;
    CardButton *m_words;
    Label *m_what, *m_whose;
};

} // namespace tuttu
