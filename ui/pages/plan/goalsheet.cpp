// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/goalsheet.h"

#include "core/capture/capturerule.h"
#include "ui/text/measuretext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

GoalSheet::GoalSheet(const GoalLine &year, int ofYear, const Currency &currency, const std::optional<GoalLine> &month, QWidget *parent)
    : CaptureSheet(MeasureText::name(year.measure), tr("Set the goal"), parent), m_measure(year.measure), m_currency(currency), m_year(year), m_month(month), m_ofYear(ofYear),
      m_question(new Label(TextRole::Strong)), m_soFar(new Label(TextRole::Body, {}, Ink::Soft)), m_field(new TextField(MeasureText::name(year.measure), Keys::Digits)),
      m_giveUp(new Button(Button::Kind::Quiet, tr("Give this goal up"), Icon::Trash))
{
    if (m_month)
        body()->addWidget(makePeriods());
    body()->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_field->setFixedWidth(200);
    row->addWidget(m_field);
    row->addWidget(new Label(TextRole::Body, MeasureText::unit(m_measure, currency)), 1, Qt::AlignVCenter);
    body()->addLayout(row);
    body()->addWidget(m_soFar);
    body()->addWidget(m_giveUp, 0, Qt::AlignLeading);
    body()->addStretch(1);
    const auto update = [this] { setComplete(value().has_value()); };
    connect(m_giveUp, &Button::clicked, this, &GoalSheet::givenUp);
    connect(m_field, &QLineEdit::textChanged, this, update);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (value())
            emit saveWanted();
    });
    choose(PeriodKind::Year);
    update();
    setFocusProxy(m_field);
}

QWidget *GoalSheet::makePeriods()
{
    auto *periods = new QWidget;
    auto *row = new QHBoxLayout(periods);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &[kind, name] : {std::pair(PeriodKind::Year, tr("Year")), std::pair(PeriodKind::Month, tr("Month"))}) {
        auto *chip = new ToggleChip(name);
        connect(chip, &QAbstractButton::clicked, this, [this, kind = kind] { choose(kind); });
        row->addWidget(chip);
        m_chips.emplace_back(kind, chip);
    }
    row->addStretch(1);
    return periods;
}

void GoalSheet::choose(PeriodKind period)
{
    m_period = m_month ? period : PeriodKind::Year;
    for (const auto &[kind, chip] : m_chips)
        chip->setChecked(kind == m_period);
    const bool monthly = m_period == PeriodKind::Month, atLeast = natureOf(m_measure).moreIsBetter;
    const GoalLine &line = monthly ? *m_month : m_year;
    if (monthly)
        m_question->setText(atLeast ? tr("What is it to be each month, from this month on?") : tr("What is it to be at most each month, from this month on?"));
    else
        m_question->setText(atLeast ? tr("What is it to be in %1?").arg(m_ofYear) : tr("What is it to be at most in %1?").arg(m_ofYear));
    m_field->setText(line.goal ? MeasureText::typed(m_measure, *line.goal, m_currency) : QString());
    m_soFar->setText(PlanText::soFar(line, m_currency));
    m_soFar->setVisible(line.soFar.has_value());
    m_giveUp->setVisible(line.goal.has_value());
}

std::optional<qint64> GoalSheet::value() const
{
    const auto typed = MeasureText::fromTyped(m_measure, m_field->text(), m_currency);
    return typed && isMeaningful(m_measure, *typed) ? typed : std::nullopt;
}

} // namespace tuttu
