// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Chip;
class Label;

/** Why one day was not like others. A touch opens the note. */
class DayNoteRow final : public CardButton
{
    Q_OBJECT
public:
    explicit DayNoteRow(QWidget *parent = nullptr);
    void present(const DayNote &note, const QDate &today, bool first);

private:
    Label *m_day, *m_text;
    Chip *m_kind;
};

} // namespace tuttu
