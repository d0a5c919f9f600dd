// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"

#include <QWidget>

class QGridLayout;

namespace tuttu {

class Button;

/** A birthday without its year, by two touches: the month, then the day. */
class BirthdayChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit BirthdayChoice(const QString &whenNone, QWidget *parent = nullptr);

    const std::optional<Birthday> &birthday() const { return m_birthday; }
    void setBirthday(const std::optional<Birthday> &birthday);

Q_SIGNALS:
    void changed();

private:
    void choose(const std::optional<Birthday> &birthday);
    void showMonths();
    void showDays(int month);
    void close();
    void present();
    Button *cell(const QString &text, const QString &spoken, int row, int column);

    QString m_whenNone;
    std::optional<Birthday> m_birthday;
    Button *m_shown, *m_clear;
    QWidget *m_panel;
    QGridLayout *m_grid;
};

} // namespace tuttu
