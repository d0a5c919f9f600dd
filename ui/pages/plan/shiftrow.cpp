// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/shiftrow.h"

#include "ui/dialogs/stepper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace tuttu {

namespace {

constexpr int mostClerks = 30;

QVBoxLayout *titled(const QString &title, Stepper *stepper)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new Label(TextRole::Small, title, Ink::Soft));
    column->addWidget(stepper);
    stepper->setAccessibleName(title);
    return column;
}

} // namespace

ShiftRow::ShiftRow(const Shift &shift, bool withDays, QWidget *parent)
    : Card(parent), m_withDays(withDays), m_from(new Stepper(0, hoursOfDay - 1)), m_until(new Stepper(1, hoursOfDay)), m_clerks(new Stepper(1, mostClerks))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 12, 16);
    all->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *days = new FlowLayout(nullptr, 8);
    for (int day = 0; day < daysOfWeek; ++day) {
        auto *chip = new ToggleChip(QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
        chip->setAccessibleName(QLocale().standaloneDayName(day + 1, QLocale::LongFormat));
        chip->setChecked(shift.days[size_t(day)]);
        connect(chip, &QAbstractButton::toggled, this, &ShiftRow::changed);
        m_days[size_t(day)] = chip;
        days->addWidget(chip);
        chip->setVisible(withDays);
    }
    head->addLayout(days, 1);
    auto *remove = new Button(Button::Kind::Quiet, Icon::Trash, tr("Remove these hours"));
    connect(remove, &Button::clicked, this, &ShiftRow::removed);
    head->addWidget(remove, 0, Qt::AlignTop);
    all->addLayout(head);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(24);
    numbers->addLayout(titled(tr("From"), m_from));
    numbers->addLayout(titled(tr("Until"), m_until));
    numbers->addLayout(titled(tr("Clerks"), m_clerks));
    numbers->addStretch(1);
    all->addLayout(numbers);
    m_from->setValue(shift.from);
    m_until->setValue(shift.until);
    m_clerks->setValue(shift.clerks);
    for (Stepper *stepper : {m_from, m_until, m_clerks})
        connect(stepper, &Stepper::changed, this, &ShiftRow::changed);
}

Shift ShiftRow::shift() const
{
    Shift shift{{}, m_from->value(), m_until->value(), m_clerks->value()};
    for (size_t day = 0; day < m_days.size(); ++day)
        shift.days[day] = m_days[day]->isChecked();
    return shift;
}

bool ShiftRow::isWhole() const
{
    const Shift now = shift();
    return now.from < now.until && (!m_withDays || now.days != decltype(now.days){});
}

} // namespace tuttu
