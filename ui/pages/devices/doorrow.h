// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/doorcontroller.h"
#include "ui/text/timetext.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Chip;
class Label;

/** One door counter's day: who came in, when nothing was heard, how well it counted yesterday. */
class DoorRow final : public Card
{
    Q_OBJECT
public:
    explicit DoorRow(QWidget *parent = nullptr);
    void present(const DoorDay &door, const TimeText &time);

private:
    Label *m_name, *m_until, *m_gaps, *m_drift, *m_out, *m_staff;
    Chip *m_in;
};

} // namespace tuttu
