// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace tuttu {

class DayGrid;
class Label;
class ToggleChip;

/** Chips for the days people mostly mean, and a month to pick any other. */
class DayChoice final : public QWidget
{
    Q_OBJECT
public:
    /** `afterDays` become chips: 0 today, 1 tomorrow, 7 in a week. Days after `latest` cannot be chosen, nor those before
     *  `earliest`: today, when it is not given. */
    DayChoice(const QDate &today, std::vector<int> afterDays, const QDate &latest, const QDate &earliest = {}, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    void setDay(const QDate &day);

Q_SIGNALS:
    void changed();

private:
    QString words(int afterDays) const;
    void bringIntoView();

    QDate m_today, m_day;
    std::vector<std::pair<int, ToggleChip *>> m_chips;
    ToggleChip *m_other;
    Label *m_chosen;
    DayGrid *m_grid;
};

} // namespace tuttu
