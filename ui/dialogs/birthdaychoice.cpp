// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/birthdaychoice.h"

#include "ui/text/recordtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QGridLayout>
#include <QLocale>

namespace tuttu {

namespace {

constexpr int monthsInRow = 4, daysInRow = 7;

} // namespace

BirthdayChoice::BirthdayChoice(const QString &whenNone, QWidget *parent)
    : QWidget(parent), m_whenNone(whenNone), m_shown(new Button(Button::Kind::Secondary, whenNone, Icon::Calendar)),
      m_clear(new Button(Button::Kind::Quiet, Icon::Close, tr("Take the birthday out"))), m_panel(new QWidget), m_grid(new QGridLayout(m_panel))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_shown, 1);
    row->addWidget(m_clear);
    all->addLayout(row);
    all->addWidget(m_panel);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    connect(m_shown, &Button::clicked, this, [this] { m_panel->isHidden() ? showMonths() : close(); });
    connect(m_clear, &Button::clicked, this, [this] { choose(std::nullopt); });
    close();
    present();
}

void BirthdayChoice::setBirthday(const std::optional<Birthday> &birthday)
{
    m_birthday = birthday;
    present();
}

void BirthdayChoice::choose(const std::optional<Birthday> &birthday)
{
    m_birthday = birthday;
    close();
    present();
    m_shown->setFocus(Qt::OtherFocusReason); // what was touched is gone
    Q_EMIT changed();
}

void BirthdayChoice::close()
{
    m_panel->hide();
    clearLayout(*m_grid);
}

Button *BirthdayChoice::cell(const QString &text, const QString &spoken, int row, int column)
{
    auto *button = new Button(Button::Kind::Secondary, text);
    button->setAccessibleName(spoken);
    button->setMinimumWidth(48);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // columns of one width, whatever a month is called
    m_grid->addWidget(button, row, column);
    return button;
}

void BirthdayChoice::showMonths()
{
    clearLayout(*m_grid);
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        Button *button = cell(locale.standaloneMonthName(month, QLocale::ShortFormat), locale.standaloneMonthName(month), (month - 1) / monthsInRow, (month - 1) % monthsInRow);
        connect(button, &Button::clicked, this, [this, month] { showDays(month); }, Qt::QueuedConnection); // it goes with its grid
    }
    m_panel->show();
}

void BirthdayChoice::showDays(int month)
{
    clearLayout(*m_grid);
    const int days = QDate(2000, month, 1).daysInMonth(); // a leap year
    for (int day = 1; day <= days; ++day) {
        Button *button = cell(QLocale().toString(day), RecordText::birthday({month, day}), (day - 1) / daysInRow, (day - 1) % daysInRow);
        connect(button, &Button::clicked, this, [this, month, day] { choose(Birthday{month, day}); }, Qt::QueuedConnection);
    }
    m_panel->show();
}

void BirthdayChoice::present()
{
    m_shown->setText(m_birthday ? RecordText::birthday(*m_birthday) : m_whenNone);
    m_clear->setVisible(m_birthday.has_value());
}

} // namespace tuttu
