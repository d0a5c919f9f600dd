// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/figurescontroller.h"
#include "core/analytics/tally/tallykeeper.h"
#include "core/visit/experimentcontroller.h"
#include "core/visit/peoplecontroller.h"
#include "core/visit/plancontroller.h"
#include "core/visit/shopengine.h"

namespace tuttu {

/** What a shop's figures depend on. */
TallyRule tallyRuleOf(const ShopContext &shop);

/** The back room of a shop: every controller of the manager's pages, beside the floor's (ShopEngine). GUI thread. */
class ManagerEngine final
{
public:
    ManagerEngine(Storage &storage, ShopEngine &floor, const ShopContext &context, const Clock &time)
        : shop(floor), clock(time), keeper(storage, tallyRuleOf(context), clock), figures(storage, tallyRuleOf(context), clock), people(storage, shop.profiles.shop(), clock),
          plan(storage, shop.captures, shop.session, shop.profiles.shop(), clock), experiments(storage, shop.captures, shop.session, shop.profiles.shop(), clock)
    {
    }

    ShopEngine &shop;        ///< whose controllers of what is to be done serve here, too
    const Clock &clock;
    TallyKeeper keeper;
    FiguresController figures;
    PeopleController people;
    PlanController plan;
    ExperimentController experiments;
};

inline TallyRule tallyRuleOf(const ShopContext &shop) { return {shop.store.id, shop.zone, shop.hours, shop.store.currency}; }

} // namespace tuttu
