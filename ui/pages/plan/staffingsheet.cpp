// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/staffingsheet.h"

#include "ui/dialogs/daychoice.h"
#include "ui/pages/plan/shiftrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>
#include <numeric>

namespace tuttu {

namespace {

const Shift usual{{true, true, true, true, true, true, false}, 10, 18, 1};

/** Deleted later: it may have asked for it itself. */
void drop(ShiftRow *row)
{
    row->hide();
    row->deleteLater();
}

/** What is planned already, as shifts: of one day, or of the week as it is on that day. */
std::vector<Shift> plannedShifts(const std::vector<Staffing> &planned, const QDate &day, bool oneDay)
{
    std::vector<int> counts;
    for (int hour = 0; oneDay && hour < hoursOfDay; ++hour)
        counts.push_back(clerksAt(planned, day, hour).value_or(0));
    const Staffing *week = nullptr;
    for (const Staffing &one : planned) {
        if (!one.thatDayOnly && one.from <= day && (!week || one.from >= week->from))
            week = &one;
    }
    if (!oneDay && week)
        counts = week->clerks;
    return shiftsOf(counts);
}

} // namespace

StaffingSheet::StaffingSheet(const std::vector<Staffing> &planned, const QDate &today, QWidget *parent)
    : CaptureSheet(tr("Staffing"), tr("Save the staffing"), parent, Side::Bottom), m_planned(planned), m_today(today), m_week(new ToggleChip(tr("Every week"))),
      m_day(new ToggleChip(tr("One day"))), m_from(new DayChoice(today, {0, 1, 7}, today.addYears(1))), m_total(new Label(TextRole::Small, {}, Ink::Soft)),
      m_which(new Label(TextRole::Strong)), m_rows(new QVBoxLayout)
{
    auto *which = new QHBoxLayout;
    which->setSpacing(8);
    which->addWidget(m_week);
    which->addWidget(m_day);
    which->addStretch(1);
    which->addWidget(m_total, 0, Qt::AlignVCenter);
    body()->addLayout(which);
    m_rows->setSpacing(12);
    body()->addLayout(m_rows);
    auto *add = new Button(Button::Kind::Secondary, tr("More hours"), Icon::Plus);
    body()->addWidget(add, 0, Qt::AlignLeading);
    body()->addSpacing(8);
    body()->addWidget(m_which);
    body()->addWidget(m_from);
    body()->addStretch(1);
    connect(add, &Button::clicked, this, [this] {
        addShift(m_shifts.empty() ? usual : m_shifts.back()->shift());
        update();
    });
    connect(m_week, &QAbstractButton::clicked, this, [this] { plan(false); });
    connect(m_day, &QAbstractButton::clicked, this, [this] { plan(true); });
    connect(m_from, &DayChoice::changed, this, [this] {
        if (m_oneDay)
            plan(true); // what that day has so far
    });
    plan(false);
}

void StaffingSheet::plan(bool oneDay)
{
    m_oneDay = oneDay;
    m_week->setChecked(!oneDay);
    m_day->setChecked(oneDay);
    m_which->setText(oneDay ? tr("Which day?") : tr("From which day on?"));
    for (ShiftRow *row : std::exchange(m_shifts, {}))
        drop(row);
    for (const Shift &shift : plannedShifts(m_planned, oneDay ? m_from->day() : m_today, oneDay))
        addShift(shift);
    if (m_shifts.empty())
        addShift(usual);
    update();
}

void StaffingSheet::addShift(const Shift &shift)
{
    auto *row = new ShiftRow(shift, !m_oneDay);
    m_rows->addWidget(row);
    m_shifts.push_back(row);
    connect(row, &ShiftRow::changed, this, &StaffingSheet::update);
    connect(row, &ShiftRow::removed, this, [this, row] {
        std::erase(m_shifts, row);
        drop(row);
        update();
    });
}

Staffing StaffingSheet::staffing() const
{
    std::vector<Shift> shifts;
    for (const ShiftRow *row : m_shifts)
        shifts.push_back(row->shift());
    if (shifts.empty())
        return {{}, m_from->day(), m_oneDay, {}};
    return {{}, m_from->day(), m_oneDay, m_oneDay ? dayOf(shifts) : weekOf(shifts)};
}

void StaffingSheet::update()
{
    const std::vector<int> clerks = staffing().clerks;
    const int hours = std::accumulate(clerks.begin(), clerks.end(), 0);
    m_total->setText(m_shifts.empty() ? (m_oneDay ? tr("As the week has it") : tr("Nothing is planned")) : tr("%n clerk hour(s)", nullptr, hours));
    setComplete(std::all_of(m_shifts.begin(), m_shifts.end(), [](const ShiftRow *row) { return row->isWhole(); }));
}

} // namespace tuttu
