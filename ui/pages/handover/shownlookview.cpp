// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/shownlookview.h"

#include "ui/pages/handover/guestfoot.h"
#include "ui/pages/handover/lookcard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tuttu {

using Phrase = HandOverText::Phrase;

int lookColumns(int cards)
{
    if (cards <= 4)
        return std::max(1, cards);
    return cards == 5 || cards == 6 || cards == 9 ? 3 : 4;
}

ShownLookView::ShownLookView(QWidget *parent)
    : GuestFrame(parent), m_title(new Label(TextRole::Hero)), m_line(new Label(TextRole::Body, {}, Ink::Soft)), m_grid(new QGridLayout), m_foot(new GuestFoot)
{
    auto *ground = new Ground;
    ground->setLayout(m_grid);
    m_grid->setContentsMargins(2, 8, 2, 20); // the cards' shadow
    m_grid->setSpacing(20);
    m_scroll = new ScrollBox(ground);
    column()->addSpacing(12);
    column()->addWidget(m_title);
    column()->addSpacing(4);
    column()->addWidget(m_line);
    column()->addSpacing(12);
    column()->addWidget(m_scroll, 1);
    column()->addWidget(m_foot);
    connect(m_foot, &GuestFoot::doneWanted, this, &ShownLookView::doneWanted);
    m_foot->present({});
    retranslate();
}

void ShownLookView::present(const std::optional<OpenLook> &look)
{
    const bool another = !look || !m_look || look->look.id != m_look->look.id;
    m_look = look;
    if (another) {
        layOut(look ? look->products : std::vector<Product>());
        setFocus(Qt::OtherFocusReason); // no card looks chosen
    }
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(m_look->liked.contains(m_look->products[i].id));
    retranslate();
}

void ShownLookView::layOut(const std::vector<Product> &products)
{
    clearLayout(*m_grid);
    m_cards.clear();
    const int columns = lookColumns(int(products.size()));
    for (const Product &product : products) {
        auto *card = new LookCard(product);
        const int at = int(m_cards.size());
        m_grid->addWidget(card, at / columns, at % columns);
        m_cards.push_back(card);
        connect(card, &QAbstractButton::clicked, this, [this, id = product.id] { Q_EMIT toggled(id); });
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

void ShownLookView::retranslate()
{
    GuestFrame::retranslate();
    const bool named = m_look && !m_look->look.name.isEmpty();
    m_title->setText(named ? m_look->look.name : text()(Phrase::LookTitle));
    m_line->setText(text()(Phrase::LookLine));
    for (LookCard *card : m_cards)
        card->speak(text());
    m_foot->speak(text());
}

} // namespace tuttu
