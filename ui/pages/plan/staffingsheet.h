// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/plan/clerksat.h"
#include "ui/dialogs/capturesheet.h"

class QVBoxLayout;

namespace tuttu {

class DayChoice;
class Label;
class ShiftRow;
class ToggleChip;

/** Who is there when: a week that repeats, or one day unlike it. Shifts add up where they overlap. */
class StaffingSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    /** `planned`: all that bears on the days from today on. */
    StaffingSheet(const std::vector<Staffing> &planned, const QDate &today, QWidget *parent = nullptr);
    Staffing staffing() const; ///< without its store

private:
    void plan(bool oneDay);
    void addShift(const Shift &shift);
    void update();

    const std::vector<Staffing> m_planned;
    const QDate m_today;
    bool m_oneDay = false;
    ToggleChip *m_week, *m_day;
    DayChoice *m_from;
    Label *m_total, *m_which;
    QVBoxLayout *m_rows;
    std::vector<ShiftRow *> m_shifts;
};

} // namespace tuttu
