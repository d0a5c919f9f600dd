// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profilestore.h"

#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/shelf.h"
#include "core/storage/visitstore.h"

namespace tuttu {

namespace {

constexpr int mostVisits = 50;

/** Moves a read part into its place, or answers why there is none. */
template<typename T>
Result<> into(T &place, Result<T> &&part)
{
    if (!part)
        return part.error();
    place = std::move(*part);
    return {};
}

void addProducts(Profile &p, const ProductTable &products)
{
    const auto add = [&](const ProductId &id) {
        if (p.products.contains(id))
            return;
        if (const Product *product = products.find(id))
            p.products.insert(id, *product);
    };
    for (const Order &order : p.orders) {
        for (const OrderLine &line : order.lines)
            add(line.product);
    }
    for (const Hold &hold : p.holds)
        add(hold.product);
}

} // namespace

Result<Profile> ProfileStore::profile(const CustomerId &id) const
{
    const auto key = CustomerStore(m_shelf).key(id);
    if (!key)
        return key.error();
    const CaptureStore captures(m_shelf);
    Profile p;
    Result<> done = into(p.customer, CustomerStore(m_shelf).byKey(*key));
    if (done)
        done = into(p.orders, OrderStore(m_shelf).ordersOfKey(*key, id));
    if (done)
        done = into(p.visits, VisitStore(m_shelf).visitsOf(*key, mostVisits));
    if (done)
        done = into(p.notes, captures.notesOf(*key, id));
    if (done)
        done = into(p.scores, captures.scoresOf(*key, id));
    if (done)
        done = into(p.holds, captures.holdsOf(*key));
    if (done)
        done = into(p.followUps, captures.followUpsOf(*key));
    if (done)
        done = into(p.cuesShown, captures.cuesOf(*key));
    if (done)
        done = into(p.declined, captures.declinedBy(*key));
    if (!done)
        return done.error();
    addProducts(p, m_shelf.products);
    p.asOf = p.customer.changed;
    return p;
}

} // namespace tuttu
