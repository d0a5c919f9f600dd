// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/shophabits.h"

#include "core/insight/lifetime/lifetimevalue.h"

#include <algorithm>
#include <tuple>

namespace tuttu {

namespace {

constexpr int yearDays = 365;
constexpr Horizon yearAhead{Weeks::ofDays(yearDays), 0};
constexpr size_t mostPlaced = 20'000; // customers whose year ahead is computed for the fifths; more would not move them
constexpr size_t fewestOfCategory = 6; // products with a price, to have a dearest third

bool isPurchase(const Order &order)
{
    return std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) { return line.quantity > 0; });
}

/** What the order came to, returns taken off; 0 when that is less than nothing or in another currency. */
qint64 spentOn(const Order &order, Currency currency)
{
    qint64 sum = 0;
    for (const OrderLine &line : order.lines) {
        if (line.unitPrice.currency == currency)
            sum += line.quantity * line.unitPrice.minor;
    }
    return std::max<qint64>(0, sum);
}

/** Purchases up to and with `today`, as lines of customer 0. */
std::vector<PurchaseLine> purchasesOf(std::span<const Order> orders, const QDate &today, const QTimeZone &zone, Currency currency)
{
    std::vector<PurchaseLine> lines;
    for (const Order &order : orders) {
        const QDate day = order.at.toTimeZone(zone).date();
        if (day.isValid() && day <= today && isPurchase(order))
            lines.push_back({0, int(day.toJulianDay()), double(spentOn(order, currency))});
    }
    return lines;
}

/** Of one customer's lines. */
std::optional<RfmInput> lastYear(std::span<const PurchaseLine> lines, const QDate &today)
{
    const int last = int(today.toJulianDay());
    RfmInput year;
    std::vector<int> days;
    for (const PurchaseLine &line : lines) {
        if (last - line.day >= yearDays)
            continue;
        days.push_back(line.day);
        year.spent += qint64(line.spend);
    }
    if (days.empty())
        return {};
    std::sort(days.begin(), days.end());
    year.daysSinceLast = last - days.back();
    year.visits = int(std::unique(days.begin(), days.end()) - days.begin());
    return year;
}

/** `lines` by customer. */
std::optional<RfmBorders> rfmOf(const std::vector<PurchaseLine> &lines, const QDate &today)
{
    std::vector<RfmInput> customers;
    for (auto from = lines.begin(); from != lines.end();) {
        const auto to = std::find_if(from, lines.end(), [&](const PurchaseLine &line) { return line.customer != from->customer; });
        if (const auto year = lastYear({from, to}, today))
            customers.push_back(*year);
        from = to;
    }
    return rfmBorders(customers);
}

/** Pareto/NBD is left out: its likelihood is an integral for every customer, and a fifth is no finer for it. */
std::optional<WorthModel> worthModelOf(std::vector<PurchaseLine> lines, const QDate &today)
{
    const std::vector<CustomerHistory> histories = summarise(std::move(lines), today);
    const RepeatTable table(histories);
    if (table.repeats() <= 0)
        return {};
    std::vector<FittedModel> fits;
    for (const Candidate &one : candidates()) {
        if (one.kind != ModelKind::ParetoNbd)
            fits.push_back(fitModel(one.kind, table, one.k));
    }
    const size_t chosen = chooseModel(fits);
    if (chosen == fits.size())
        return {};
    WorthModel worth{fits[chosen].model, fitSpend(histories).model, {}};
    const size_t step = (histories.size() + mostPlaced - 1) / mostPlaced;
    std::vector<double> expected;
    for (size_t i = 0; i < histories.size(); i += step) {
        const CustomerHistory &one = histories[i];
        expected.push_back(discountedPurchases(worth.buying, one.repeats, yearAhead) * expectedSpend(worth.spend, one.repeats.x, one.meanSpend));
    }
    worth.borders = fifthBorders(std::move(expected));
    return worth;
}

} // namespace

std::optional<RfmInput> ShopHabits::yearOf(std::span<const Order> orders, const QDate &today, const QTimeZone &zone) const
{
    return lastYear(purchasesOf(orders, today, zone, currency), today);
}

std::optional<WorthBand> ShopHabits::worthOf(std::span<const Order> orders, const QDate &today, const QTimeZone &zone) const
{
    const std::vector<CustomerHistory> history = summarise(purchasesOf(orders, today, zone, currency), today);
    if (!worth || history.empty())
        return {};
    constexpr double tail = (1 - LifetimeValue::coverage) / 2;
    WorthBand band{1, 1};
    for (const double below : spendChances(worth->buying, worth->spend, history.front(), yearAhead.length, worth->borders)) {
        band.low += below < tail;
        band.high += below < 1 - tail;
    }
    return band;
}

HabitCounts ShopHabits::habitsOf(std::span<const Order> orders, const QDate &today, const QTimeZone &zone) const
{
    HabitCounts counts{};
    for (const Order &order : orders) {
        if (order.at.toTimeZone(zone).date() > today)
            continue;
        countOrder(counts, order, zone);
        for (const OrderLine &line : order.lines) {
            if (line.quantity > 0)
                countLine(counts, line.unitPrice.currency == currency ? line.unitPrice.minor : 0, prices.value(line.product));
        }
    }
    return counts;
}

ShopHabitsBuilder::ShopHabitsBuilder(const QDate &today, const QTimeZone &zone, Currency currency, std::span<const Product> products)
    : m_today(today), m_zone(zone), m_currency(currency), m_products(products.begin(), products.end())
{
    std::erase_if(m_products, [](const Product &one) { return one.id.isNull(); });
    for (size_t i = 0; i < m_products.size(); ++i)
        m_productNumber.insert(m_products[i].id, int(i));
}

void ShopHabitsBuilder::add(const Order &order)
{
    const QDate day = order.at.toTimeZone(m_zone).date();
    if (order.customer.isNull() || !day.isValid() || day > m_today || !isPurchase(order))
        return;
    const auto known = m_customerNumber.constFind(order.customer);
    const int customer = known != m_customerNumber.cend() ? *known : *m_customerNumber.insert(order.customer, int(m_customerNumber.size()));
    m_purchases.push_back({customer, int(day.toJulianDay()), double(spentOn(order, m_currency))});
    countOrder(m_usual, order, m_zone);
    for (const OrderLine &line : order.lines) {
        const auto product = m_productNumber.constFind(line.product);
        if (line.quantity > 0 && product != m_productNumber.cend())
            m_paid.push_back({*product, line.unitPrice.currency == m_currency ? line.unitPrice.minor : 0});
    }
}

/** The median of what was paid for each product, and which are the dearest third of their category. */
void ShopHabitsBuilder::readPrices(ShopHabits &habits, std::vector<Paid> &paid) const
{
    std::sort(paid.begin(), paid.end(), [](const Paid &a, const Paid &b) { return std::tie(a.product, a.minor) < std::tie(b.product, b.minor); });
    std::vector<PricePoint> points(m_products.size());
    for (auto from = paid.begin(); from != paid.end();) {
        const auto to = std::find_if(from, paid.end(), [&](const Paid &p) { return p.product != from->product; });
        const auto worth = std::find_if(from, to, [](const Paid &p) { return p.minor > 0; });
        if (worth != to)
            points[size_t(from->product)].usual = worth[(to - worth - 1) / 2].minor;
        from = to;
    }
    QHash<QString, std::vector<qint64>> prices; // by category
    const auto priceNow = [&](size_t i) { return m_products[i].price.currency == m_currency ? m_products[i].price.minor : 0; };
    for (size_t i = 0; i < points.size(); ++i) {
        if (priceNow(i) > 0 && !m_products[i].category.isEmpty())
            prices[m_products[i].category].push_back(priceNow(i));
    }
    for (std::vector<qint64> &all : prices)
        std::sort(all.begin(), all.end());
    for (size_t i = 0; i < points.size(); ++i) {
        const auto all = prices.constFind(m_products[i].category);
        if (priceNow(i) > 0 && all != prices.cend() && all->size() >= fewestOfCategory)
            points[i].dear = priceNow(i) > (*all)[all->size() * 2 / 3 - 1];
        if (points[i] != PricePoint())
            habits.prices.insert(m_products[i].id, points[i]);
    }
    for (const Paid &one : paid)
        countLine(habits.usual, one.minor, points[size_t(one.product)]);
}

ShopHabits ShopHabitsBuilder::build() &&
{
    ShopHabits habits{m_today, m_currency, m_usual, {}, {}, {}};
    readPrices(habits, m_paid);
    m_paid = {};
    std::sort(m_purchases.begin(), m_purchases.end(), [](const auto &a, const auto &b) { return std::tie(a.customer, a.day) < std::tie(b.customer, b.day); });
    habits.rfm = rfmOf(m_purchases, m_today);
    habits.worth = worthModelOf(std::move(m_purchases), m_today);
    return habits;
}

} // namespace tuttu
