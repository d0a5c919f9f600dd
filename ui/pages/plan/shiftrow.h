// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/plan/clerksat.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Stepper;
class ToggleChip;

/** So many clerks, on these days, from an hour until another. */
class ShiftRow final : public Card
{
    Q_OBJECT
public:
    /** `withDays`: of a week; else of one day. */
    ShiftRow(const Shift &shift, bool withDays, QWidget *parent = nullptr);
    Shift shift() const;
    bool isWhole() const; ///< it has a day and an hour

signals:
    void changed();
    void removed();

private:
    bool m_withDays;
    std::array<ToggleChip *, daysOfWeek> m_days;
    Stepper *m_from, *m_until, *m_clerks;
};

} // namespace tuttu
