// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflictcard.h"

#include "ui/text/recordtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

ConflictCard::ConflictCard(CustomerField field, const QStringList &ours, const QString &here, const QStringList &theirs, const QString &there, QWidget *parent)
    : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(new Label(TextRole::Strong, RecordText::conflict(field)));
    all->addWidget(new Label(TextRole::Small, tr("Touch the one that counts."), Ink::Soft));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(side(field, ours, here, false), 1);
    sides->addWidget(side(field, theirs, there, true), 1);
    all->addLayout(sides);
}

QWidget *ConflictCard::side(CustomerField field, const QStringList &value, const QString &whose, bool other)
{
    const QString text = RecordText::value(field, value);
    auto *card = new CardButton(tr("Keep %1").arg(text));
    card->setAccessibleDescription(whose);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(2);
    lines->addWidget(new Label(TextRole::Strong, RecordText::breakable(text)));
    lines->addWidget(new Label(TextRole::Small, whose, Ink::Soft));
    lines->addStretch(1);
    connect(card, &QAbstractButton::clicked, this, [this, other] { Q_EMIT chosen(other); });
    return card;
}

} // namespace tuttu
