// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whatifsheet.h"

#include "core/analytics/plan/staffed.h"
#include "ui/dialogs/stepper.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QLocale>

#include <cmath>

namespace tuttu {

WhatIfSheet::WhatIfSheet(const DayForecast &forecast, const std::vector<Staffing> &planned, int hour, QWidget *parent)
    : Sheet(tr("What if, on %1", "a day").arg(QLocale().toString(forecast.day, QLocale::LongFormat)), Side::Trailing, parent), m_forecast(forecast), m_planned(planned),
      m_visitors(new Label(TextRole::Body)), m_now(new Label(TextRole::Body)), m_then(new Label(TextRole::Strong))
{
    body()->addWidget(new Label(TextRole::Body, tr("Try what more or fewer clerks would make of the visitors each has. Nothing is planned by it."), Ink::Soft));
    body()->addSpacing(12);
    m_from = addStepper(tr("From (hour)"), 0, 23, hour);
    m_until = addStepper(tr("Until (hour)"), 1, 24, std::min(hour + 3, 24));
    m_more = addStepper(tr("More clerks"), -5, 5, 1);
    body()->addSpacing(12);
    for (Label *label : {m_visitors, m_now, m_then})
        body()->addWidget(label);
    body()->addStretch(1);
    present();
}

Stepper *WhatIfSheet::addStepper(const QString &name, int least, int most, int value)
{
    auto *row = new QHBoxLayout;
    auto *stepper = new Stepper(least, most);
    stepper->setValue(value);
    stepper->setAccessibleName(name);
    row->addWidget(new Label(TextRole::Strong, name), 1, Qt::AlignVCenter);
    row->addWidget(stepper);
    body()->addLayout(row);
    connect(stepper, &Stepper::changed, this, &WhatIfSheet::present);
    return stepper;
}

void WhatIfSheet::present()
{
    if (!m_from || !m_until || !m_more)
        return;
    std::vector<std::pair<int, double>> visitors;
    for (int hour = 0; hour < 24; ++hour) {
        if (const auto &expected = m_forecast.hours[size_t(hour)])
            visitors.emplace_back(hour, expected->people);
    }
    const ClerkWhatIf what = oneMoreClerk(visitors, m_planned, m_forecast.day, m_from->value(), m_until->value(), m_more->value());
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    m_visitors->setText(tr("%n visitor(s) expected.", nullptr, int(std::lround(what.visitors))));
    m_now->setText(what.perClerk ? tr("As planned: %1 visitors a clerk and hour, with %2 clerk hours.", "numbers").arg(number(*what.perClerk), number(what.clerkHours))
                                 : tr("No clerks are planned for these hours."));
    m_then->setText(what.perClerkThen ? tr("Then: %1 visitors a clerk and hour, with %2 clerk hours.", "numbers").arg(number(*what.perClerkThen), number(what.withMore))
                                      : tr("Then nobody would be there."));
}

} // namespace tuttu
