// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/recommendationcard.h"

#include "core/insight/wording.h"
#include "ui/pages/brief/taparea.h"
#include "ui/text/customertext.h"
#include "core/base/moneytext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/producttile.h"

#include <QHBoxLayout>

namespace tuttu {

namespace {

constexpr int tallestTile = 152;

} // namespace

RecommendationCard::RecommendationCard(QWidget *parent)
    : Card(parent), m_tile(new ProductTile), m_why(new TapArea), m_name(new Label(TextRole::Strong)),
      m_price(new Label(TextRole::Small, {}, Ink::Strong)), m_reason(new Label(TextRole::Small, {}, Ink::Soft)),
      m_hold(new Button(Button::Kind::Secondary, tr("Hold"))),
      m_notForMe(new Button(Button::Kind::Secondary, Icon::Close, tr("Not for this customer: do not show it again")))
{
    m_tile->setMaximumHeight(tallestTile); // grows with the card
    m_tile->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_name->setMaxLines(2);
    m_reason->setMaxLines(3);
    auto *texts = new QVBoxLayout(m_why);
    texts->setContentsMargins(8, 0, 4, 2);
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_price);
    texts->addWidget(m_reason);
    texts->addStretch();

    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(8, 0, 4, 0);
    actions->setSpacing(8);
    actions->addWidget(m_hold, 1);
    actions->addWidget(m_notForMe);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_why, 1);
    side->addLayout(actions);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(12, 10, 8, 10);
    all->setSpacing(4);
    all->addWidget(m_tile);
    all->addLayout(side, 1);
    connect(m_why, &QAbstractButton::clicked, this, &RecommendationCard::whyRequested);
    connect(m_hold, &Button::clicked, this, &RecommendationCard::holdRequested);
    connect(m_notForMe, &Button::clicked, this, &RecommendationCard::declined);
}

void RecommendationCard::present(const Recommendation &recommendation, bool held, const Wording &wording)
{
    const Product &product = recommendation.product;
    m_tile->setCategory(product.category);
    m_name->setText(product.name);
    const QString stock = !product.stockHere ? QString() : *product.stockHere > 0 ? tr("%n here", nullptr, *product.stockHere) : tr("none here");
    const QString size = product.size.isEmpty() ? QString() : tr("size %1").arg(product.size);
    m_price->setText(CustomerText::joined({moneyText(product.price), size, stock}));
    m_reason->setText(wording.reason(recommendation));
    m_evidence = wording.evidence(recommendation);
    m_ifAsked = wording.ifAsked(recommendation);
    m_why->setAccessibleName(CustomerText::joined({product.name, m_price->text()}));
    m_why->setAccessibleDescription(tr("Why this? %1").arg(m_reason->text()));
    m_hold->setText(held ? tr("On hold") : tr("Hold"));
    m_hold->setGlyph(held ? Icon::Check : Icon::None);
    m_hold->setEnabled(!held);
    m_hold->setAccessibleName(held ? tr("%1 is on hold").arg(product.name) : tr("Hold %1").arg(product.name));
}

QString RecommendationCard::subject() const { return m_name->text(); }

void RecommendationCard::clear()
{
    for (Label *label : {m_name, m_price, m_reason})
        label->clear();
    m_evidence.clear();
    m_why->setAccessibleName({});
    m_why->setAccessibleDescription({});
    m_hold->setAccessibleName({});
}

} // namespace tuttu
