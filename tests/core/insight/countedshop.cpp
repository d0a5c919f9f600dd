// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/countedshop.h"

#include "core/insight/segments/preference.h"

namespace tuttu {

CountedShop::CountedShop(unsigned seed, bool rich) : m_random(seed)
{
    for (int i = 0; i < things; ++i) {
        m_names.append("P" + QString::number(i));
        story.sells({m_names[i]}, "kind " + QString::number(i % 6), i % 9 == 8 ? std::optional(0) : std::nullopt);
    }
    if (rich)
        enrich();
    for (int r = 0; r < 400; ++r) {
        const QStringList names = basket();
        if (names.isEmpty())
            continue;
        m_receipts.emplace_back(below(120), names);
        story.others(1, m_receipts.back().second, m_receipts.back().first);
    }
    for (int d = rich ? 15 : 35; d < 300; d += 20 + below(20)) {
        for (const QString &name : basket())
            buy(d, name, rich);
        if (rich) // a kind they love
            buy(d, m_names[int(seed % 6) + 6 * below(5)], rich);
    }
    if (rich)
        wish(seed);
}

QString CountedShop::lie(const Recommendation &r) const
{
    if (const QString why = barred(r); !why.isEmpty())
        return r.product.name + ' ' + why;
    return reasonIsTrue(r) ? QString() : r.product.name + " is shown for a wrong reason, " + QString::number(int(r.reason));
}

QStringList CountedShop::basket()
{
    QStringList out;
    const int centre = below(things);
    const int size = 1 + below(4);
    for (int i = 0; i < size; ++i) {
        const QString &name = m_names[(centre + below(4)) % things];
        if (!story.product(name).since.isValid() || below(12) == 0) // news has hardly sold
            out.append(name);
    }
    out.removeDuplicates();
    return out;
}

void CountedShop::buy(int daysAgo, const QString &name, bool rich)
{
    Money price = story.product(name).price;
    if (rich) {
        price.minor += 100 * below(8) - 400;
        price.minor = below(20) == 0 ? 0 : std::max(price.minor, qint64(50));
        if (below(9) == 0)
            price.currency = Currency(u"EUR");
    }
    const int pieces = rich ? 1 + below(2) : 1;
    story.paid(daysAgo, name, price, pieces);
    m_lines.push_back({daysAgo, name, pieces, price});
    bought[name].insert(daysAgo);
    if (rich && below(12) == 0) {
        story.paid(daysAgo - 1, name, price, -1);
        m_lines.push_back({daysAgo - 1, name, -1, price});
    }
}

void CountedShop::enrich()
{
    for (int i = 0; i < things; ++i) {
        Product &p = story.range[size_t(i)];
        p.price.minor = 300 + 100 * below(20);
        if (i % 11 == 10)
            p.price.currency = Currency(u"EUR");
        if (i < 12) {
            p.style = "style " + QString::number(i / 3);
            p.sizeKind = "top";
            p.size = QString::number(36 + 2 * (i % 3));
        }
        if (i % 4 == 1)
            p.collection = "collection " + QString::number(below(2));
        if (i >= 34)
            p.since = story.day(below(80) - 5);
        if (i % 7 == 3)
            p.lastsDays = 10 + below(200);
    }
    for (int set = 0; set < 4; ++set)
        story.shows("set " + QString::number(set), {m_names[below(10)], m_names[10 + below(10)], m_names[20 + below(20)]});
}

void CountedShop::wish(unsigned seed)
{
    if (seed % 2)
        story.profile.customer.sizes = {{"top", QString::number(36 + 2 * below(3))}};
    if (seed % 4 == 1)
        story.discreet = {"kind " + QString::number(below(6))};
    if (seed % 9 == 4)
        story.consent(Purpose::Profiling, ConsentState::Refused);
    if (seed % 5 == 2)
        story.answered(3, 4);
    if (seed % 4 > 1)
        story.profile.customer.quiz.likes = {"kind " + QString::number(seed % 5), "kind " + QString::number((seed + 2) % 5)};
    for (int i = 0; i < 3; ++i)
        story.profile.declined.push_back(Story::id(m_names[below(things)]));
    story.holds(m_names[below(things)], 3);
}

const Product &CountedShop::find(const QString &name) const
{
    return *std::find_if(story.range.begin(), story.range.end(), [&](const Product &p) { return p.name == name; });
}

int CountedShop::with(const QStringList &all, int days) const
{
    return int(std::count_if(m_receipts.begin(), m_receipts.end(), [&](const auto &receipt) {
        return receipt.first < days && std::all_of(all.begin(), all.end(), [&](const QString &name) { return receipt.second.contains(name); });
    }));
}

int CountedShop::kept(const QString &name) const
{
    int pieces = 0;
    for (const Line &line : m_lines)
        pieces += line.name == name ? line.pieces : 0;
    return pieces;
}

bool CountedShop::wentBack(const QString &name) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.name == name && l.pieces < 0; });
}

QString CountedShop::barred(const Recommendation &r) const
{
    if (r.product.stockHere == 0)
        return "is not there";
    if (story.discreet.contains(r.product.category) || (!r.withName.isEmpty() && story.discreet.contains(find(r.withName).category)))
        return "names what is discreet";
    for (const Size &size : story.profile.customer.sizes) {
        if (size.what == r.product.sizeKind && size.value != r.product.size)
            return "is of another size";
    }
    for (const Product &other : story.range) {
        if (!alike(other, r.product))
            continue;
        const auto &declined = story.profile.declined;
        const auto held = [&](const Hold &hold) { return hold.product == other.id; };
        if (std::find(declined.begin(), declined.end(), other.id) != declined.end() || std::any_of(story.profile.holds.begin(), story.profile.holds.end(), held))
            return "was declined or is on hold";
        if (refused())
            continue;
        if (last(other.name) <= 30)
            return "was just bought";
        if (wentBack(other.name))
            return "went back";
        if (bought.contains(other.name) && r.reason != ReasonKind::BoughtOften)
            return "is theirs";
    }
    return {};
}

bool CountedShop::reasonIsTrue(const Recommendation &r) const
{
    if (refused() && r.reason != ReasonKind::PopularHere)
        return false;
    switch (r.reason) {
    case ReasonKind::GoesWith: return goesWith(r);
    case ReasonKind::BoughtOften: return boughtOften(r);
    case ReasonKind::PopularHere: return r.times == with({r.product.name}, 14) && r.times >= 2;
    case ReasonKind::NewInCategory: return isNew(r);
    case ReasonKind::CompletesLook: return completesLook(r);
    case ReasonKind::StepUp: return stepsUp(r);
    case ReasonKind::ToldUs: return told(r);
    }
    return false;
}

bool CountedShop::goesWith(const Recommendation &r) const
{
    const bool counts = r.together == with({r.product.name, r.withName}) && r.withBaskets == with({r.withName}) && r.together >= 3;
    const double lift = double(r.together) * double(m_receipts.size()) / (double(with({r.product.name})) * r.withBaskets);
    const bool owned = !r.withBought.isValid() || story.day(last(r.withName)) == r.withBought;
    return counts && owned && std::abs(r.lift - lift) < 1e-9;
}

bool CountedShop::boughtOften(const Recommendation &r) const
{
    const QString &name = r.product.name;
    if (!bought.contains(name) || int(bought.at(name).size()) != r.times || r.times < 3)
        return false;
    int pieces = 0;
    for (const Line &line : m_lines)
        pieces += line.name == name && line.daysAgo == last(name) && line.pieces > 0 ? line.pieces : 0;
    return last(name) >= pieces * r.product.lastsDays;
}

bool CountedShop::isNew(const Recommendation &r) const
{
    std::set<int> days;
    int all = 0, times = 0;
    for (const auto &[name, when] : bought) {
        const QString kind = find(name).category;
        if (kept(name) <= 0 || story.discreet.contains(kind))
            continue;
        all += int(when.size());
        if (kind == r.product.category) {
            times += int(when.size());
            days.insert(when.begin(), when.end());
        }
    }
    const auto inKind = std::count_if(story.range.begin(), story.range.end(), [&](const Product &p) { return p.category == r.product.category; });
    const qint64 age = r.product.since.daysTo(story.today());
    const bool preferred = isPreference(times, all, double(inKind) / things);
    const bool counted = preferred ? r.times == int(days.size()) : r.times == 0 && told(r);
    return age >= 0 && age <= 60 && with({r.product.name}) < 20 && counted;
}

bool CountedShop::told(const Recommendation &r) const { return story.profile.customer.quiz.likes.contains(r.product.category); }

bool CountedShop::completesLook(const Recommendation &r) const
{
    const Product &own = find(r.withName);
    const bool lately = kept(own.name) > 0 && last(own.name) <= 180 && r.withBought == story.day(last(own.name)) && r.withProduct == own.id;
    if (r.setName.isEmpty())
        return lately && !own.collection.isEmpty() && own.collection == r.product.collection && own.category != r.product.category;
    const auto holds = [&](const ProductId &id) {
        return std::any_of(story.sets.begin(), story.sets.end(),
                           [&](const CuratedSet &set) { return set.name == r.setName && std::find(set.products.begin(), set.products.end(), id) != set.products.end(); });
    };
    return lately && holds(own.id) && holds(r.product.id);
}

bool CountedShop::stepsUp(const Recommendation &r) const
{
    std::vector<qint64> prices;
    std::set<int> days;
    bool cheaper = false;
    for (const Line &line : m_lines) {
        if (line.pieces <= 0 || kept(line.name) <= 0 || find(line.name).category != r.product.category || line.price.minor <= 0 || line.price.currency != r.product.price.currency)
            continue;
        prices.push_back(line.price.minor);
        days.insert(line.daysAgo);
        cheaper = cheaper || (line.name == r.withName && line.price.minor < r.product.price.minor);
    }
    if (prices.empty())
        return false;
    std::sort(prices.begin(), prices.end());
    const auto nearest = [&](double share) { return Money{prices[size_t(std::ceil(share * double(prices.size()) - 1e-9)) - 1], r.product.price.currency}; };
    const bool unhappy = !story.profile.scores.empty();
    const bool ranked = with({r.product.name}) > 0;
    return !unhappy && ranked && cheaper && r.times == int(days.size()) && r.times >= 4 && r.usualFrom == nearest(.25) && r.usualTo == nearest(.75)
        && r.product.price.minor > nearest(.5).minor && r.product.price.minor <= nearest(.9).minor;
}

} // namespace tuttu
