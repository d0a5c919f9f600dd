// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/visit/plancontroller.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Chip;
class Label;

/** One measure of the year: what it is to be, what it is so far, and whether that will do. A touch opens its goal. */
class GoalRow final : public CardButton
{
    Q_OBJECT
public:
    explicit GoalRow(QWidget *parent = nullptr);
    void present(const GoalLine &line, const Currency &currency, bool first);

private:
    Label *m_name, *m_goal, *m_soFar;
    Chip *m_track;
};

} // namespace tuttu
