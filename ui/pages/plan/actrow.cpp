// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/actrow.h"

#include "ui/text/customertext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

ActRow::ActRow(QWidget *parent)
    : QWidget(parent), m_tick(new Button(Button::Kind::Secondary, Icon::Check, {})), m_words(new CardButton({})), m_what(new Label(TextRole::Body)),
      m_whose(new Label(TextRole::Small, {}, Ink::Soft))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(m_tick, 0, Qt::AlignVCenter);
    auto *texts = new QVBoxLayout(m_words);
    texts->setContentsMargins(8, 8, 8, 8);
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_whose);
    row->addWidget(m_words, 1);
    connect(m_tick, &Button::clicked, this, &ActRow::ticked);
    connect(m_words, &CardButton::clicked, this, &ActRow::opened);
}

void ActRow::present(const KeyAct &act, const std::vector<Clerk> &clerks, const QDate &today, bool first)
{
    const bool done = act.state == KeyActState::Done, late = !done && act.due.isValid() && act.due < today;
    m_tick->setGlyph(done ? Icon::Check : Icon::None);
    m_tick->setKind(done ? Button::Kind::Primary : Button::Kind::Secondary);
    m_tick->setAccessibleName(done ? tr("Not done after all: %1").arg(act.what) : tr("Done: %1").arg(act.what));
    m_what->setText(act.what);
    m_what->setInk(done ? Ink::Soft : Ink::Strong);
    m_whose->setText(PlanText::act(act, clerks, today));
    m_whose->setInk(late ? Ink::Care : Ink::Soft);
    m_words->setFlat(true, !first);
    m_words->setAccessibleName(CustomerText::joined({act.what, m_whose->text()}));
}

} // namespace tuttu
