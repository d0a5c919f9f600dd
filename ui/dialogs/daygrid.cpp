// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daygrid.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>

namespace tuttu {

DayGrid::DayGrid(const QDate &earliest, const QDate &latest, QWidget *parent)
    : QWidget(parent), m_earliest(earliest), m_latest(latest), m_title(new Label(TextRole::Strong)),
      m_before(new Button(Button::Kind::Quiet, Icon::Left, tr("The month before"))), m_after(new Button(Button::Kind::Quiet, Icon::Right, tr("The month after")))
{
    auto *all = new QGridLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setHorizontalSpacing(4);
    all->setVerticalSpacing(0);
    m_title->setAlignment(Qt::AlignCenter);
    all->addWidget(m_before, 0, 0);
    all->addWidget(m_title, 0, 1, 1, 5, Qt::AlignVCenter);
    all->addWidget(m_after, 0, 6);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        auto *name = new Label(TextRole::Small, QLocale().standaloneDayName((first - 1 + i) % 7 + 1, QLocale::ShortFormat), Ink::Soft);
        name->setAlignment(Qt::AlignCenter);
        all->addWidget(name, 1, i);
        all->setColumnStretch(i, 1);
    }
    for (int i = 0; i < cells; ++i) {
        m_days[size_t(i)] = new Button(Button::Kind::Quiet, QString::number(28));
        m_days[size_t(i)]->setCheckable(true);
        QSizePolicy policy = m_days[size_t(i)]->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // months of four, five and six weeks are equally high
        m_days[size_t(i)]->setSizePolicy(policy);
        all->addWidget(m_days[size_t(i)], 2 + i / 7, i % 7);
        connect(m_days[size_t(i)], &Button::clicked, this, [this, i] {
            const QDate start = m_month.addDays(-((m_month.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
            Q_EMIT picked(start.addDays(i));
        });
    }
    connect(m_before, &Button::clicked, this, [this] { showMonth(m_month.addMonths(-1)); });
    connect(m_after, &Button::clicked, this, [this] { showMonth(m_month.addMonths(1)); });
    setDay(earliest);
}

void DayGrid::setDay(const QDate &day)
{
    m_day = day;
    showMonth(day);
}

void DayGrid::showMonth(const QDate &anyDay)
{
    m_month = QDate(anyDay.year(), anyDay.month(), 1);
    const QLocale locale;
    //: A month over its days: month name, year
    m_title->setText(tr("%1 %2").arg(locale.standaloneMonthName(m_month.month()), QString::number(m_month.year())));
    m_before->setEnabled(m_month > m_earliest);
    m_after->setEnabled(m_month.addMonths(1) <= m_latest);
    const QDate start = m_month.addDays(-((m_month.dayOfWeek() - locale.firstDayOfWeek() + 7) % 7));
    for (int i = 0; i < cells; ++i) {
        const QDate day = start.addDays(i);
        Button *button = m_days[size_t(i)];
        button->setText(QString::number(day.day()));
        button->setAccessibleName(locale.toString(day, QLocale::LongFormat));
        button->setEnabled(day >= m_earliest && day <= m_latest);
        button->setChecked(day == m_day);
        button->setVisible(day.month() == m_month.month());
    }
}

} // namespace tuttu
