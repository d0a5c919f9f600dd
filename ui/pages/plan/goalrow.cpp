// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/goalrow.h"

#include "ui/text/customertext.h"
#include "ui/text/measuretext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

GoalRow::GoalRow(QWidget *parent)
    : CardButton({}, parent), m_name(new Label(TextRole::Strong)), m_goal(new Label(TextRole::Small, {}, Ink::Soft)), m_soFar(new Label(TextRole::Body)), m_track(new Chip)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 10, 8, 10);
    row->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_goal);
    row->addLayout(texts, 1);
    m_soFar->setMaxLines(1);
    row->addWidget(m_soFar, 0, Qt::AlignVCenter);
    row->addWidget(m_track, 0, Qt::AlignVCenter);
}

void GoalRow::present(const GoalLine &line, const Currency &currency, bool first)
{
    setFlat(true, !first);
    m_name->setText(MeasureText::name(line.measure));
    m_goal->setText(PlanText::goal(line, currency));
    m_soFar->setText(PlanText::soFar(line, currency));
    m_soFar->setVisible(line.soFar.has_value());
    const auto [tone, icon] = PlanText::look(line.track);
    m_track->set(PlanText::track(line.track), tone, icon);
    setAccessibleName(CustomerText::joined({m_name->text(), m_goal->text(), m_soFar->text(), PlanText::track(line.track)}));
}

} // namespace tuttu
