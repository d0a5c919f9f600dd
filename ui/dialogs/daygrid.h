// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <array>

namespace tuttu {

class Button;
class Label;

/** A month of days, each a target of 48 px or more; weeks begin as the reader's country has it. */
class DayGrid final : public QWidget
{
    Q_OBJECT
public:
    DayGrid(const QDate &earliest, const QDate &latest, QWidget *parent = nullptr);
    void setDay(const QDate &day);      ///< shows its month

Q_SIGNALS:
    void picked(const QDate &day);

private:
    static constexpr int weeks = 6, cells = weeks * 7;
    void showMonth(const QDate &anyDay);

    QDate m_earliest, m_latest, m_month, m_day;
    Label *m_title;
    Button *m_before, *m_after;
    std::array<Button *, cells> m_days;
};

} // namespace tuttu
