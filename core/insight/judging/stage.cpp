// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/judging/stage.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace tuttu {

namespace {

/** A customer's day, or a receipt, with its items of the sales. */
struct Basket {
    int customer = -1, day = 0;
    std::vector<int> items;
};

/** Visits of the named, by customer and day. */
std::vector<Basket> visitsOf(const SalesLines &sales, int lastDay)
{
    struct Bought { int customer, day, item; };
    std::vector<Bought> bought;
    for (const SalesLines::Line &line : sales.lines) {
        if (line.customer >= 0 && line.day <= lastDay)
            bought.push_back({line.customer, line.day, line.item});
    }
    const auto key = [](const Bought &b) { return std::tie(b.customer, b.day, b.item); };
    std::sort(bought.begin(), bought.end(), [&](const Bought &a, const Bought &b) { return key(a) < key(b); });
    bought.erase(std::unique(bought.begin(), bought.end(), [&](const Bought &a, const Bought &b) { return key(a) == key(b); }), bought.end());
    std::vector<Basket> visits;
    for (const Bought &b : bought) {
        if (visits.empty() || visits.back().customer != b.customer || visits.back().day != b.day)
            visits.push_back({b.customer, b.day, {}});
        visits.back().items.push_back(b.item);
    }
    return visits;
}

/** Receipts by their number; the day is the first of its lines. */
std::vector<Basket> receiptsOf(const SalesLines &sales)
{
    std::vector<Basket> receipts(sales.receipts.size());
    for (Basket &r : receipts)
        r.day = std::numeric_limits<int>::max();
    for (const SalesLines::Line &line : sales.lines) {
        Basket &r = receipts[size_t(line.receipt)];
        r.day = std::min(r.day, line.day);
        r.items.push_back(line.item);
    }
    for (Basket &r : receipts) {
        std::sort(r.items.begin(), r.items.end());
        r.items.erase(std::unique(r.items.begin(), r.items.end()), r.items.end());
    }
    return receipts;
}

/** Numbers the catalogue: `toItem` has ours for each item of the sales, -1 for those nobody named bought before. */
void numberItems(const std::vector<Basket> &training, Stage &stage, std::vector<int> &toItem)
{
    std::vector<int> visits(toItem.size(), 0);
    for (const Basket &visit : training) {
        for (const int item : visit.items)
            ++visits[size_t(item)];
    }
    for (size_t i = 0; i < visits.size(); ++i) {
        if (visits[i] > 0)
            stage.items.push_back(int(i));
    }
    std::stable_sort(stage.items.begin(), stage.items.end(), [&](int a, int b) { return visits[size_t(a)] > visits[size_t(b)]; });
    for (size_t i = 0; i < stage.items.size(); ++i)
        toItem[size_t(stage.items[i])] = int(i);
}

std::vector<int> known(const std::vector<int> &items, const std::vector<int> &toItem)
{
    std::vector<int> out;
    for (const int item : items) {
        if (toItem[size_t(item)] >= 0)
            out.push_back(toItem[size_t(item)]);
    }
    return out;
}

void addTraining(const std::vector<Basket> &training, const std::vector<int> &toItem, Stage &stage)
{
    for (const Basket &visit : training) {
        if (stage.customers.empty() || stage.customers.back() != visit.customer) {
            stage.customers.push_back(visit.customer);
            stage.visitEnds.push_back(stage.visits.size());
        }
        stage.visits.add(visit.day, known(visit.items, toItem));
        ++stage.visitEnds.back();
    }
    stage.visitLines = stage.visits.lines();
}

std::vector<int> ownOf(const Stage &stage, int customer)
{
    std::vector<int> own;
    for (int v = stage.firstVisit(customer); v < stage.visitEnds[size_t(customer)]; ++v) {
        const auto row = stage.visits.row(v);
        own.insert(own.end(), row.begin(), row.end());
    }
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    return own;
}

void askCustomers(const std::vector<Basket> &windowVisits, const std::vector<int> &toItem, Stage &stage)
{
    for (const Basket &visit : windowVisits) {
        const auto at = std::lower_bound(stage.customers.begin(), stage.customers.end(), visit.customer);
        std::vector<int> truth = known(visit.items, toItem);
        if (at == stage.customers.end() || *at != visit.customer || truth.empty())
            continue;
        std::sort(truth.begin(), truth.end());
        const int customer = int(at - stage.customers.begin());
        if (stage.nextVisit.empty() || stage.nextVisit.back().customer != customer) {
            stage.nextVisit.push_back({customer, truth});
            stage.window.push_back({customer, std::move(truth)});
            continue;
        }
        std::vector<int> both;
        std::set_union(stage.window.back().truth.begin(), stage.window.back().truth.end(), truth.begin(), truth.end(), std::back_inserter(both));
        stage.window.back().truth = std::move(both);
    }
    for (const Stage::Question &q : stage.window) {
        const std::vector<int> own = ownOf(stage, q.customer);
        std::vector<int> fresh;
        std::set_difference(q.truth.begin(), q.truth.end(), own.begin(), own.end(), std::back_inserter(fresh));
        if (!fresh.empty())
            stage.newItems.push_back({q.customer, std::move(fresh)});
    }
}

void readReceipts(const SalesLines &sales, const std::vector<int> &toItem, Stage &stage)
{
    const std::vector<Basket> receipts = receiptsOf(sales);
    for (size_t r = 0; r < receipts.size(); ++r) {
        const std::vector<int> items = known(receipts[r].items, toItem); // in order of their names
        const int day = receipts[r].day;
        if (day < stage.firstDay && !items.empty())
            stage.receipts.add(day, items);
        if (day < stage.firstDay || day > stage.lastDay || items.size() < 2)
            continue;
        Stage::Half half{int(r), {}, {}};
        for (size_t i = 0; i < items.size(); ++i)
            (i % 2 == 0 ? half.given : half.truth).push_back(items[i]);
        std::sort(half.given.begin(), half.given.end());
        std::sort(half.truth.begin(), half.truth.end());
        stage.halves.push_back(std::move(half));
    }
}

} // namespace

Stage makeStage(const SalesLines &sales, int firstDay, int days)
{
    Stage stage;
    stage.firstDay = firstDay;
    stage.lastDay = firstDay + days - 1;
    std::vector<Basket> visits = visitsOf(sales, stage.lastDay);
    const auto cut = std::stable_partition(visits.begin(), visits.end(), [&](const Basket &v) { return v.day < firstDay; });
    const std::vector<Basket> windowVisits(std::make_move_iterator(cut), std::make_move_iterator(visits.end()));
    visits.erase(cut, visits.end());
    std::vector<int> toItem(sales.items.size(), -1);
    numberItems(visits, stage, toItem);
    addTraining(visits, toItem, stage);
    askCustomers(windowVisits, toItem, stage);
    readReceipts(sales, toItem, stage);
    return stage;
}

} // namespace tuttu
