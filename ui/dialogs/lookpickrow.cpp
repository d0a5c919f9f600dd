// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lookpickrow.h"

#include "ui/text/looktext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/producttile.h"

#include <QHBoxLayout>

namespace tuttu {

LookPickRow::LookPickRow(const Product &product, QWidget *parent)
    : QWidget(parent), m_earlier(new Button(Button::Kind::Quiet, Icon::Up, tr("Show %1 earlier").arg(product.name))),
      m_later(new Button(Button::Kind::Quiet, Icon::Down, tr("Show %1 later").arg(product.name)))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(4);
    auto *tile = new ProductTile({48, 48});
    tile->setCategory(product.category);
    line->addWidget(tile);
    line->addSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *name = new Label(TextRole::Strong, product.name);
    name->setMaxLines(2);
    texts->addStretch(1);
    texts->addWidget(name);
    texts->addWidget(new Label(TextRole::Small, LookText::facts(product), product.stockHere == 0 ? Ink::Wait : Ink::Soft));
    texts->addStretch(1);
    line->addLayout(texts, 1);
    auto *out = new Button(Button::Kind::Quiet, Icon::Close, tr("Take %1 out").arg(product.name));
    for (Button *button : {m_earlier, m_later, out})
        line->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_earlier, &Button::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_later, &Button::clicked, this, [this] { Q_EMIT moved(1); });
    connect(out, &Button::clicked, this, &LookPickRow::takenOut);
}

/** A button that leads nowhere is off, and hands the focus on: whoever moves by keyboard goes on moving. */
void LookPickRow::setPlace(bool first, bool last)
{
    if (first && m_earlier->hasFocus())
        m_later->setFocus(Qt::TabFocusReason);
    else if (last && m_later->hasFocus())
        m_earlier->setFocus(Qt::TabFocusReason);
    m_earlier->setEnabled(!first);
    m_later->setEnabled(!last);
}

} // namespace tuttu
