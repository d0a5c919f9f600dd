// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demoguests.h"

#include "core/storage/customerstore.h"
#include "core/storage/storage.h"
#include "core/visit/shopengine.h"
#include "ui/widgets/stage.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Numbers out of the data: people who bought often, so that there is something to say. Who they are is made up. */
constexpr const char16_t *frequentBuyers[] = {u"14911", u"12748", u"17841", u"15311", u"14606", u"13089", u"12971", u"14527", u"13408", u"14646",
                                              u"16029", u"16422", u"13694", u"14156", u"13798", u"18102", u"14096", u"15061", u"17450", u"16684",
                                              u"12346", u"15039", u"13767", u"17511", u"14298", u"13081", u"14505", u"17811", u"14680", u"13777"};
constexpr size_t mostGuests = 8;

QString valueOf(const Customer &customer, IdentifierKind kind)
{
    const auto it = std::find_if(customer.cards.begin(), customer.cards.end(), [&](const Identifier &i) { return i.kind == kind; });
    return it == customer.cards.end() ? QString() : it->value;
}

} // namespace

Result<std::vector<DemoGuest>> readDemoGuests(Shelf &shelf)
{
    std::vector<DemoGuest> guests;
    QStringList languages;
    std::vector<DemoGuest> others;
    for (const char16_t *number : frequentBuyers) {
        const auto customer = CustomerStore(shelf).customer(CustomerId::derived("customer", QString::fromUtf16(number)));
        if (!customer && customer.error().code == Errc::NotFound)
            continue;
        if (!customer)
            return customer.error();
        DemoGuest guest{customer->name.shown, valueOf(*customer, IdentifierKind::Card), {}, customer->name.latin};
        if (guest.card.isEmpty())
            guest.card = valueOf(*customer, IdentifierKind::Gsrn);
        if (customer->consent(Purpose::Recognition) == ConsentState::Granted)
            guest.beacon = valueOf(*customer, IdentifierKind::Beacon);
        const QString language = customer->languages.value(0);
        const bool fresh = !languages.contains(language);
        languages.append(language);
        if (!guest.card.isEmpty())
            (fresh ? guests : others).push_back(guest); // many cultures first
    }
    guests.insert(guests.end(), others.begin(), others.end());
    // Whoever may be noticed stands first among the rest: without one the drawer has no hint to give.
    std::stable_partition(guests.begin(), guests.end(), [](const DemoGuest &g) { return !g.beacon.isEmpty(); });
    if (guests.size() > mostGuests)
        guests.resize(mostGuests);
    return guests;
}

void openDemoSheet(Stage &stage, ShopEngine &engine, const std::vector<DemoGuest> &guests, const Clock &clock)
{
    auto *sheet = new DemoSheet(guests, engine.reach.reach() == Reach::Offline);
    const auto notice = [&engine, &clock](Means means, const QString &text, const QString &place, int count) {
        engine.arrivals.notice({means, text, place, count, clock.now()});
    };
    const auto on = [sheet](auto signal, auto then) { QObject::connect(sheet, signal, sheet, then); };
    on(&DemoSheet::scanned, [notice](const QString &code) { notice(Means::Scan, code, {}, 1); });
    on(&DemoSheet::beaconHeard, [notice](const QString &id, const QString &place) { notice(Means::Beacon, id, place, 1); });
    on(&DemoSheet::visitorsCounted, [notice](int count) { notice(Means::DoorCounter, {}, {}, count); });
    on(&DemoSheet::networkCut, [&engine](bool cut) { engine.reach.setReach(cut ? Reach::Offline : Reach::Good); });
    stage.openSheet(sheet);
}

} // namespace tuttu
