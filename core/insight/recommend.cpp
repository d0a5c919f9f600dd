// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recommend.h"

#include "core/insight/ranking.h"
#include "core/insight/showing/suitable.h"
#include "core/insight/showing/turns.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int fewestTogether = 3;    // baskets behind "goes with"
constexpr int fewestRecent = 2;      // baskets behind "popular here"
constexpr int mostAlike = 2;
constexpr size_t most = size_t(mostRecommendations);
constexpr size_t fewDays = 3;        // bought on fewer: what they told us says more than what they bought
constexpr size_t mostAhead = 300;    // how far down the ranking something of what they told us is looked for
constexpr size_t ownPlaces = 2;      // of the four, for what the model ranks first: nothing that gets its turn takes them

using ByItem = QHash<int, const ProductFacts *>;

/** The customer's things by dense index, and those that must not be shown. */
struct Belongings {
    std::vector<Owned> owned;
    std::vector<int> without;
    ByItem byItem;

    Belongings(const BriefFacts &facts, const Suitable &suitable)
    {
        const qint64 today = facts.today.toJulianDay();
        for (const ProductFacts &product : facts.products) {
            const int item = facts.affinity.indexOf(product.product);
            if (item < 0)
                continue;
            byItem.insert(item, &product);
            if (product.net > 0) // what went back says nothing about what they have
                owned.push_back({item, product.frequency(today, RankWeights::halfLifeDays), product.frequency(today, RankWeights::latelyDays)});
            if (!suitable.isOpen(product.product))
                without.push_back(item);
        }
    }
};

/** The reason that carries the item; none when no count is large enough to be said. */
std::optional<Recommendation> explained(const RankedItem &ranked, const Product &product, const Belongings &mine, const BriefFacts &facts)
{
    Recommendation out;
    out.product = product;
    out.score = ranked.score();
    const int recent = facts.affinity.recentBaskets(ranked.item);
    const bool popular = recent >= fewestRecent;
    const ProductFacts *with = mine.byItem.value(ranked.because);
    const QString withName = with ? facts.productName(with->product) : QString(); // of what is discreet there is none
    const bool goesWith = !withName.isEmpty() && ranked.together >= fewestTogether && (2 * ranked.goesWith >= ranked.popular || !popular);
    if (const ProductFacts *own = mine.byItem.value(ranked.item); own && own->times() >= Suitable::timesToRepeat) {
        out.reason = ReasonKind::BoughtOften;
        out.times = own->times();
    } else if (goesWith) {
        out.reason = ReasonKind::GoesWith;
        out.withProduct = with->product;
        out.withName = withName;
        out.withBought = QDate::fromJulianDay(with->last());
        out.together = ranked.together;
        out.withBaskets = facts.affinity.baskets(ranked.because);
        out.lift = facts.affinity.lift(ranked.because, {ranked.item, ranked.together, 0});
    } else if (facts.toldUs(product.id)) {
        out.reason = ReasonKind::ToldUs;
    } else if (popular) {
        out.reason = ReasonKind::PopularHere;
        out.times = recent;
    } else {
        return std::nullopt;
    }
    return out;
}

bool sameStyle(const Product &a, const Product &b) { return a.id == b.id || (!a.style.isEmpty() && a.style == b.style); }

bool tooAlike(const Recommendation &r, const std::vector<Recommendation> &chosen)
{
    const auto sameCategory = [&](const Recommendation &c) { return !r.product.category.isEmpty() && c.product.category == r.product.category; };
    const auto sameThing = [&](const Recommendation &c) { return r.reason == ReasonKind::GoesWith && c.reason == r.reason && c.withProduct == r.withProduct; };
    const auto bothRepeat = [&](const Recommendation &c) { return r.reason == ReasonKind::BoughtOften && c.reason == r.reason; };
    const auto many = [&](const auto &alike) { return std::count_if(chosen.begin(), chosen.end(), alike) >= mostAlike; };
    return many(sameCategory) || many(sameThing) || many(bothRepeat);
}

/** Puts the four together. */
class Choice
{
public:
    explicit Choice(const BriefFacts &facts)
        : m_facts(facts), m_suitable(facts), m_mine(facts, m_suitable), m_ranking(facts.affinity, m_mine.owned, m_mine.without)
    {
    }

    std::vector<Recommendation> made(std::span<const Preference> tastes) &&
    {
        const MayShow mayShow = [this](const Product &product) {
            Recommendation r;
            r.product = product;
            return m_suitable.find(product.id) && !m_suitable.owns(product) && !isTaken(product) && !tooAlike(r, m_chosen);
        };
        fill(ownPlaces);
        const bool look = take(completeLook(m_facts, m_ranking, mayShow));
        if (!look)
            take(stepUp(m_facts, m_ranking, mayShow));
        const bool news = take(firstChance(m_facts, tastes, mayShow));
        m_behind = size_t(news); // stays behind all that comes now
        if (look && !news)
            take(stepUp(m_facts, m_ranking, mayShow));
        fill(most);
        for (const Recommendation &spare : m_spare) {
            if (m_chosen.size() < most && !isTaken(spare.product))
                add(spare);
        }
        return std::move(m_chosen);
    }

private:
    /** In the order of the model, nothing too alike; what is comes in when there is nothing else. */
    void fill(size_t places)
    {
        while (m_chosen.size() < places) {
            const std::optional<RankedItem> ranked = next();
            if (!ranked)
                return;
            const Product *product = m_suitable.find(m_facts.affinity.product(ranked->item));
            std::optional<Recommendation> candidate = product && !isTaken(*product) ? explained(*ranked, *product, m_mine, m_facts) : std::nullopt;
            if (!candidate)
                continue;
            if (!tooAlike(*candidate, m_chosen))
                add(*std::move(candidate));
            else if (m_spare.size() < most)
                m_spare.push_back(*std::move(candidate));
        }
    }

    /** As the model ranks them; of somebody we hardly know yet, first what is of a category they told us they like. */
    std::optional<RankedItem> next()
    {
        if (!m_lookedAhead && m_facts.mayProfile && m_facts.days.size() < fewDays && !m_facts.profile.customer.quiz.likes.isEmpty()) {
            while (m_ahead.size() < mostAhead) {
                const std::optional<RankedItem> ranked = m_ranking.next();
                if (!ranked)
                    break;
                m_ahead.push_back(*ranked);
            }
            std::stable_partition(m_ahead.begin(), m_ahead.end(), [&](const RankedItem &item) { return m_facts.toldUs(m_facts.affinity.product(item.item)); });
            std::reverse(m_ahead.begin(), m_ahead.end());
        }
        m_lookedAhead = true;
        if (m_ahead.empty())
            return m_ranking.next();
        const RankedItem first = m_ahead.back();
        m_ahead.pop_back();
        return first;
    }

    bool take(std::optional<Recommendation> found)
    {
        if (found)
            add(*std::move(found));
        return found.has_value();
    }

    void add(Recommendation r) { m_chosen.insert(m_chosen.end() - ptrdiff_t(m_behind), std::move(r)); }

    bool isTaken(const Product &product) const
    {
        return std::any_of(m_chosen.begin(), m_chosen.end(), [&](const Recommendation &c) { return sameStyle(c.product, product); });
    }

    const BriefFacts &m_facts;
    Suitable m_suitable;
    Belongings m_mine;
    Ranking m_ranking;
    std::vector<RankedItem> m_ahead; ///< read already, the next at the end
    bool m_lookedAhead = false;
    std::vector<Recommendation> m_chosen, m_spare;
    size_t m_behind = 0; ///< how many at the end stay there
};

} // namespace

std::vector<Recommendation> recommend(const BriefFacts &facts, std::span<const Preference> tastes) { return Choice(facts).made(tastes); }

} // namespace tuttu
