// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daychoice.h"

#include "ui/dialogs/daygrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tuttu {

DayChoice::DayChoice(const QDate &today, std::vector<int> afterDays, const QDate &latest, const QDate &earliest, QWidget *parent)
    : QWidget(parent), m_today(today), m_other(new ToggleChip(tr("Pick a day"))), m_chosen(new Label(TextRole::Small, {}, Ink::Soft)),
      m_grid(new DayGrid(earliest.isValid() ? earliest : today, latest))
{
    auto *chips = new FlowLayout(nullptr, 8);
    for (const int days : afterDays) {
        auto *chip = new ToggleChip(words(days));
        m_chips.emplace_back(days, chip);
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, days] {
            m_grid->hide();
            setDay(m_today.addDays(days));
        });
    }
    chips->addWidget(m_other);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        m_grid->setVisible(!m_grid->isVisible());
        setDay(m_day);
        QTimer::singleShot(0, this, &DayChoice::bringIntoView); // once the grid has its place
    });
    connect(m_grid, &DayGrid::picked, this, &DayChoice::setDay);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addLayout(chips);
    all->addWidget(m_grid);
    all->addWidget(m_chosen);
    m_grid->hide();
    setDay(m_chips.empty() ? today : today.addDays(m_chips.front().first));
}

void DayChoice::bringIntoView()
{
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(this, 0, 0);
    }
}

QString DayChoice::words(int afterDays) const
{
    switch (afterDays) {
    case -1: return tr("Yesterday");
    case 0: return tr("Today");
    case 1: return tr("Tomorrow");
    case 7: return tr("In a week");
    case 14: return tr("In two weeks");
    default: return tr("In %n day(s)", nullptr, afterDays);
    }
}

void DayChoice::setDay(const QDate &day)
{
    const bool another = day != m_day;
    m_day = day;
    bool offered = false;
    for (const auto &[days, chip] : m_chips) {
        const bool chosen = !m_grid->isVisible() && m_today.addDays(days) == day;
        chip->setChecked(chosen);
        offered = offered || chosen;
    }
    m_other->setChecked(!offered);
    m_grid->setDay(day);
    m_chosen->setText(QLocale().toString(day, QLocale::LongFormat));
    if (another)
        Q_EMIT changed();
}

} // namespace tuttu
