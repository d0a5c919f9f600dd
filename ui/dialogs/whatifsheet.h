// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/footfall/forecast.h"
#include "core/domain/plan.h"
#include "ui/widgets/sheet.h"

namespace tuttu {

class Label;
class Stepper;

/** "One more clerk from 15 to 18": what it would make of the visitors each clerk has. Changes nothing. */
class WhatIfSheet final : public Sheet
{
    Q_OBJECT
public:
    WhatIfSheet(const DayForecast &forecast, const std::vector<Staffing> &planned, int hour, QWidget *parent = nullptr);

private:
    Stepper *addStepper(const QString &name, int least, int most, int value);
    void present();

    DayForecast m_forecast;
    std::vector<Staffing> m_planned;
    Stepper *m_from = nullptr, *m_until = nullptr, *m_more = nullptr;
    Label *m_visitors, *m_now, *m_then;
};

} // namespace tuttu
