// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/customeracts.h"

#include "core/visit/shopengine.h"
#include "ui/dialogs/basketsheet.h"
#include "ui/pages/briefpage.h"
#include "ui/widgets/stage.h"

namespace tuttu {

CustomerActs::CustomerActs(ShopEngine &shop, BriefPage &brief, const Clock &clock, QObject *parent)
    : QObject(parent), m_shop(shop), m_brief(brief), m_clock(clock)
{
    connect(&brief, &BriefPage::actsRequested, this, &CustomerActs::openMenu);
    connect(&brief, &BriefPage::basketRequested, this, &CustomerActs::openBasket);
    connect(&shop.basket, &BasketController::changed, this, [this] {
        const BasketView &view = m_shop.basket.view();
        m_brief.setInBasket(view.state == BasketState::Open ? view.pieces : 0);
    });
}

void CustomerActs::openMenu(QWidget *beside)
{
    Stage *stage = Stage::of(&m_brief);
    if (stage && m_shop.visit.state().face == BriefState::Face::Ready)
        stage->openMenu(beside, items());
}

void CustomerActs::openBasket()
{
    Stage *stage = Stage::of(&m_brief);
    if (stage && m_shop.visit.state().face == BriefState::Face::Ready)
        stage->openSheet(new BasketSheet(m_shop.basket, m_shop.visit));
}

std::vector<MenuItem> CustomerActs::items()
{
    return {{tr("Timeline"), Icon::Clock, [this] { m_brief.showTimeline(true); }}};
}

} // namespace tuttu
