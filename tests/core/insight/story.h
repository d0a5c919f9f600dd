// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinitybuilder.h"
#include "core/insight/makebrief.h"
#include "tests/core/insight/book.h"

#include <algorithm>

namespace tuttu {

/** One customer's life, told in days before a Wednesday in May, and the shop they tell it in. Products are known by their name. */
class Story
{
public:
    QDateTime now{QDate(2026, 5, 20), QTime(9, 30), Qt::UTC};
    QTimeZone zone{"Europe/London"};
    Profile profile;
    std::vector<Product> range;
    std::vector<CuratedSet> sets;
    QStringList discreet;
    QStringList leftOut;
    std::optional<QStringList> leftOutOfDrawn;
    AffinityBuilder baskets{today()};

    Story() { profile.customer.id = CustomerId::derived("customer", QStringLiteral("1")); }

    QDate today() const { return now.toTimeZone(zone).date(); }
    QDate day(int daysAgo) const { return today().addDays(-daysAgo); }
    QDateTime at(int daysAgo) const { return QDateTime(day(daysAgo), QTime(15, 0), zone).toUTC(); }
    static ProductId id(const QString &name) { return ProductId::derived("product", name); }

    /** In the range of the shop; the category may be empty. */
    Story &sells(const QStringList &names, const QString &category = {}, std::optional<int> stock = {})
    {
        for (const QString &name : names)
            range.push_back({id(name), name.left(5), name, category, {}, {995, Currency(u"GBP")}, stock});
        return *this;
    }
    /** One of the range, to say more of it. */
    Product &product(const QString &name)
    {
        return *std::find_if(range.begin(), range.end(), [&](const Product &p) { return p.id == id(name); });
    }
    Story &shows(const QString &set, const QStringList &names)
    {
        sets.push_back({set, {}});
        for (const QString &name : names)
            sets.back().products.push_back(id(name));
        return *this;
    }
    /** So many pieces in one line, at another price than today's. */
    Story &paid(int daysAgo, const QString &name, const Money &price, int pieces = 1)
    {
        return order(daysAgo, {name}, pieces, price);
    }
    Story &bought(int daysAgo, const QStringList &names) { return order(daysAgo, names, 1); }
    Story &returned(int daysAgo, const QStringList &names) { return order(daysAgo, names, -1); }
    /** On each of these days. */
    Story &boughtOn(std::initializer_list<int> daysAgo, const QStringList &names)
    {
        for (const int d : daysAgo)
            bought(d, names);
        return *this;
    }
    Story &visited(int daysAgo)
    {
        Visit visit;
        visit.arrived = at(daysAgo);
        profile.visits.push_back(visit);
        return *this;
    }
    Story &answered(int daysAgo, int score)
    {
        NpsAnswer answer;
        answer.customer = profile.customer.id;
        answer.at = at(daysAgo);
        answer.score = score;
        profile.scores.push_back(answer);
        return *this;
    }
    Story &holds(const QString &name, int daysLeft, HoldState state = HoldState::Open)
    {
        Hold hold;
        hold.product = id(name);
        hold.placed = at(2);
        hold.until = at(-daysLeft);
        hold.state = state;
        profile.holds.push_back(hold);
        return *this;
    }
    Story &promised(const QString &what, int dueInDays, bool done = false)
    {
        FollowUp followUp;
        followUp.what = what;
        followUp.due = today().addDays(dueInDays);
        followUp.done = done;
        profile.followUps.push_back(followUp);
        return *this;
    }
    Story &consent(Purpose purpose, ConsentState state)
    {
        profile.customer.consents.push_back({purpose, state, at(100), QStringLiteral("1")});
        return *this;
    }
    Story &judged(const QString &rule, CueVerdict verdict, int daysAgo, const QString &product = {})
    {
        profile.cuesShown.push_back({rule, verdict, at(daysAgo), product.isEmpty() ? ProductId() : id(product)});
        return *this;
    }
    /** So many baskets of other customers with these things, all a day old unless said. */
    Story &others(int count, const QStringList &names, int daysAgo = 1, bool here = true)
    {
        std::vector<ProductId> ids;
        for (const QString &name : names)
            ids.push_back(id(name));
        for (int i = 0; i < count; ++i)
            baskets.add(day(daysAgo), ids, here);
        return *this;
    }

    Brief brief() const
    {
        return makeBrief(profile, AffinityBuilder(baskets).build(), Catalogue(range, sets), {now, zone, {}, ourBook(), {}, false, discreet, {}, leftOut, leftOutOfDrawn});
    }

private:
    Story &order(int daysAgo, const QStringList &names, int quantity, const Money &price = {995, Currency(u"GBP")})
    {
        Order order;
        order.at = at(daysAgo);
        for (const QString &name : names) {
            order.lines.push_back({id(name), quantity, price});
            if (!profile.products.contains(id(name)))
                profile.products.insert(id(name), {id(name), name.left(5), name, {}, {}, {995, Currency(u"GBP")}, {}});
        }
        const auto newestFirst = [](const Order &a, const Order &b) { return a.at > b.at; };
        profile.orders.insert(std::upper_bound(profile.orders.begin(), profile.orders.end(), order, newestFirst), order);
        return *this;
    }
};

} // namespace tuttu
