// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profilestore.h"

#include "core/storage/basketstore.h"
#include "core/storage/capturestore.h"
#include "core/storage/casestore.h"
#include "core/storage/consentstore.h"
#include "core/storage/customerstore.h"
#include "core/storage/fieldeditstore.h"
#include "core/storage/lookstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/orderstore.h"
#include "core/storage/shelf.h"
#include "core/storage/visitstore.h"

#include <algorithm>

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
    for (const Basket &basket : p.baskets) {
        for (const BasketLine &line : basket.lines)
            add(line.product);
    }
    for (const Look &look : p.looks)
        std::for_each(look.products.begin(), look.products.end(), add);
}

template<typename T>
Result<> append(std::vector<T> &all, Result<std::vector<T>> &&part)
{
    if (!part)
        return part.error();
    if (all.empty())
        all = std::move(*part);
    else
        all.insert(all.end(), std::make_move_iterator(part->begin()), std::make_move_iterator(part->end()));
    return {};
}

/** Appends everything one record has. */
Result<> read(const Shelf &shelf, qint64 key, const CustomerId &id, Profile &p)
{
    const CaptureStore captures(shelf);
    const ConsentStore consents(shelf);
    Result<> done = append(p.orders, OrderStore(shelf).ordersOfKey(key, id));
    const auto add = [&](auto &all, auto &&part) {
        if (done)
            done = append(all, part());
    };
    add(p.visits, [&] { return VisitStore(shelf).visitsOf(key, mostVisits); });
    add(p.notes, [&] { return captures.notesOf(key, id); });
    add(p.scores, [&] { return captures.scoresOf(key, id); });
    add(p.holds, [&] { return captures.holdsOf(key); });
    add(p.followUps, [&] { return captures.followUpsOf(key); });
    add(p.cuesShown, [&] { return captures.cuesOf(key); });
    add(p.declined, [&] { return captures.declinedBy(key); });
    add(p.consentEvents, [&] { return consents.eventsOf(key); });
    add(p.cases, [&] { return CaseStore(shelf).casesOf(key); });
    add(p.messages, [&] { return captures.messagesOf(key, id); });
    add(p.looks, [&] { return LookStore(shelf).looksOf(key); });
    add(p.baskets, [&] { return BasketStore(shelf).basketsOf(key); });
    if (!done)
        return done;
    const auto invited = captures.lastInvited(key);
    const auto asked = consents.lastAsked(key, Purpose::EmailMarketing);
    if (!invited || !asked)
        return invited ? asked.error() : invited.error();
    if (invited->isValid() && (!p.invited.isValid() || p.invited < *invited))
        p.invited = *invited;
    if (asked->isValid() && (!p.emailAsked.isValid() || p.emailAsked < *asked))
        p.emailAsked = *asked;
    return {};
}

/** Two records' rows as one person's: every list in the order one record would have it. */
void sortMerged(Profile &p)
{
    const auto newest = [](auto &all, auto at) { std::stable_sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return at(a) > at(b); }); };
    newest(p.orders, [](const Order &o) { return o.at; });
    newest(p.visits, [](const Visit &v) { return v.arrived; });
    newest(p.notes, [](const Note &n) { return n.at; });
    newest(p.scores, [](const NpsAnswer &n) { return n.at; });
    newest(p.cuesShown, [](const CueShown &c) { return c.at; });
    newest(p.messages, [](const Message &m) { return m.at; });
    newest(p.looks, [](const Look &l) { return l.at; });
    newest(p.holds, [](const Hold &h) { return std::pair(h.state == HoldState::Open, h.placed); });
    newest(p.followUps, [](const FollowUp &f) { return std::pair(!f.done, f.due); });
    newest(p.cases, [](const Case &c) { return std::pair(c.state != CaseState::Closed, c.opened); });
    newest(p.baskets, [](const Basket &b) { return std::pair(b.state < BasketState::Sold, b.at); });
    std::stable_sort(p.consentEvents.begin(), p.consentEvents.end(), [](const ConsentEvent &a, const ConsentEvent &b) { return a.at < b.at; });
    if (p.visits.size() > size_t(mostVisits))
        p.visits.resize(mostVisits);
}

} // namespace

Result<Profile> ProfileStore::profile(const CustomerId &id) const
{
    const MergeStore merges(m_shelf);
    const auto key = CustomerStore(m_shelf).key(id);
    const auto root = key ? merges.rootOf(*key) : key;
    const auto members = root ? merges.membersOf(*root) : Result<std::vector<qint64>>(root.error());
    if (!members)
        return members.error();
    Profile p;
    Result<> done = members->size() > 1 ? into(p.customer, merges.view(*root)) : into(p.customer, CustomerStore(m_shelf).byKey(*root));
    for (const qint64 member : *members) {
        if (done)
            done = read(m_shelf, member, p.customer.id, p);
    }
    if (done)
        done = into(p.conflicts, FieldEditStore(m_shelf).conflictsOf(*root));
    if (done && members->size() > 1)
        done = into(p.merged, merges.recordsIn(*root));
    if (!done)
        return done.error();
    if (members->size() > 1)
        sortMerged(p);
    addProducts(p, m_shelf.products);
    p.asOf = p.customer.changed;
    return p;
}

} // namespace tuttu
