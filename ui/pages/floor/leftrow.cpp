// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/floor/leftrow.h"

#include "ui/text/customertext.h"
#include "ui/text/floortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tuttu {

LeftRow::LeftRow(QWidget *parent)
    : QWidget(parent), m_disc(new Monogram(36)), m_name(new Label(TextRole::Strong)), m_sub(new Label(TextRole::Small, {}, Ink::Soft)),
      m_undo(new Button(Button::Kind::Secondary, tr("Undo")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(10);
    row->addWidget(m_disc, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_sub);
    texts->addStretch();
    row->addLayout(texts, 1);
    row->addWidget(m_undo, 0, Qt::AlignTop);
    connect(m_undo, &QPushButton::clicked, this, [this] { emit reopened(m_visit); });
}

void LeftRow::fill(const VisitCard &card, const Store &store, const QDateTime &now)
{
    const Visit &v = card.visit;
    m_visit = v.id;
    const bool known = !v.customer.isNull() && v.assurance != Assurance::Hint;
    if (known)
        m_disc->setPerson(v.customer.uuid(), initialsOf(card.name.shown));
    else
        m_disc->setGlyph(Icon::Beacon);
    m_name->setText(known ? CustomerText::name(card.name) : tr("A member was nearby"));
    const QString what = v.claimedAt.isValid() ? QString() : v.greetedAt.isValid() ? tr("greeted") : tr("looked around");
    m_sub->setText(CustomerText::joined({TimeText(QTimeZone(store.zone), now).time(v.leftAt), what, card.clerkName}));
    m_undo->setVisible(v.leftAt.secsTo(now) < undoSecs);
    m_undo->setAccessibleName(tr("Undo: %1 is still here").arg(m_name->text()));
}

void LeftRow::setFirst(bool first)
{
    m_first = first;
    update();
}

void LeftRow::paintEvent(QPaintEvent *)
{
    if (!m_first)
        QPainter(this).fillRect(0, 0, width(), 1, tokensOf(this).line);
}

} // namespace tuttu
