// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/visit/plancontroller.h"
#include "ui/dialogs/capturesheet.h"

namespace tuttu {

class Button;
class Label;
class TextField;
class ToggleChip;

/** What one measure is to be this year, or every month from this one on. */
class GoalSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    /** `month`: none when another year is looked at. */
    GoalSheet(const GoalLine &year, int ofYear, const Currency &currency, const std::optional<GoalLine> &month = {}, QWidget *parent = nullptr);
    void choose(PeriodKind period);      ///< the year at first
    PeriodKind period() const { return m_period; }
    std::optional<qint64> value() const; ///< none: what is typed is no number of this measure

signals:
    void givenUp();

private:
    QWidget *makePeriods();

    Measure m_measure;
    Currency m_currency;
    GoalLine m_year;
    std::optional<GoalLine> m_month;
    int m_ofYear;
    PeriodKind m_period = PeriodKind::Year;
    std::vector<std::pair<PeriodKind, ToggleChip *>> m_chips;
    Label *m_question, *m_soFar;
    TextField *m_field;
    Button *m_giveUp;
};

} // namespace tuttu
