// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

double ProductFacts::frequency(qint64 today, double halfLifeDays) const
{
    double sum = 0;
    for (const qint64 day : days)
        sum += std::exp2(-double(today - day) / halfLifeDays);
    return sum;
}

BriefFacts::BriefFacts(const Profile &p, const Affinity &a, const Catalogue &c, const BriefContext &x)
    : profile(p), affinity(a), catalogue(c), context(x), today(x.today())
{
    const ConsentState profiling = profile.customer.consent(Purpose::Profiling);
    mayProfile = profiling != ConsentState::Refused && profiling != ConsentState::Withdrawn;
    repairFirst = needsRepair();
    readOrders();
    if (mayProfile)
        readRhythm();
}

void BriefFacts::readOrders()
{
    QHash<ProductId, int> place;
    for (auto order = profile.orders.rbegin(); order != profile.orders.rend(); ++order) { // oldest first
        const QDate date = localDay(order->at);
        const qint64 day = date.toJulianDay();
        if (!date.isValid() || date > today)
            continue;
        bool bought = false;
        for (const OrderLine &line : order->lines) {
            bought = bought || line.quantity > 0;
            if (!mayProfile)
                continue;
            const auto known = place.constFind(line.product);
            const int index = known != place.cend() ? *known : *place.insert(line.product, int(products.size()));
            if (size_t(index) == products.size())
                products.push_back({line.product, {}, 0, 0, false, this->known(line.product)});
            ProductFacts &product = products[size_t(index)];
            product.net += line.quantity;
            product.returned = product.returned || line.quantity < 0;
            if (line.quantity <= 0)
                continue;
            if (product.last() != day) {
                product.days.push_back(day);
                product.lastPieces = 0;
            }
            product.lastPieces += line.quantity;
        }
        if (bought && (days.empty() || days.back() != day))
            days.push_back(day);
    }
}

void BriefFacts::readRhythm()
{
    rhythm.visits = int(days.size());
    if (days.empty())
        return;
    rhythm.daysSinceLast = int(today.toJulianDay() - days.back());
    std::vector<qint64> gaps;
    for (size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i] - days[i - 1]);
    if (gaps.size() < 3)
        return;
    std::sort(gaps.begin(), gaps.end());
    const size_t middle = gaps.size() / 2;
    rhythm.usualGapDays = int(gaps.size() % 2 ? gaps[middle] : (gaps[middle - 1] + gaps[middle] + 1) / 2);
}

const NpsAnswer *BriefFacts::lastScore() const
{
    const auto last = std::max_element(profile.scores.begin(), profile.scores.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return last == profile.scores.end() ? nullptr : &*last;
}

bool BriefFacts::needsRepair() const
{
    const NpsAnswer *score = lastScore();
    if (!score || score->score < 0 || score->score > lowScore || daysSince(localDay(score->at)) > lowScoreDays)
        return false;
    return std::none_of(profile.cuesShown.begin(), profile.cuesShown.end(), [&](const CueShown &shown) {
        return shown.rule == badAnswerRule && shown.verdict != CueVerdict::NotNow && shown.at >= score->at;
    });
}

bool BriefFacts::onHold(const ProductId &product) const
{
    return std::any_of(profile.holds.begin(), profile.holds.end(), [&](const Hold &h) { return h.state == HoldState::Open && h.product == product; });
}

bool BriefFacts::declined(const ProductId &product) const
{
    return std::find(profile.declined.begin(), profile.declined.end(), product) != profile.declined.end();
}

const Product *BriefFacts::sellable(const ProductId &product) const
{
    const Product *found = catalogue.find(product);
    return found && found->stockHere.value_or(1) > 0 && !context.discreet.contains(found->category) ? found : nullptr;
}

QString BriefFacts::productName(const ProductId &product) const
{
    if (context.discreet.contains(category(product)))
        return {};
    if (const auto known = profile.products.constFind(product); known != profile.products.cend())
        return known->name;
    const Product *sold = catalogue.find(product);
    return sold ? sold->name : QString();
}

const Product *BriefFacts::known(const ProductId &product) const
{
    if (const Product *sold = catalogue.find(product))
        return sold;
    const auto bought = profile.products.constFind(product);
    return bought == profile.products.cend() ? nullptr : &*bought;
}

QString BriefFacts::category(const ProductId &product) const
{
    const Product *found = known(product);
    return found ? found->category : QString();
}

bool BriefFacts::toldUs(const ProductId &product) const { return mayProfile && profile.customer.quiz.likes.contains(category(product)); }

int BriefFacts::lastingDays(const ProductFacts &product) const
{
    constexpr qint64 longest = 36'500; // a stock for a century is one for ever
    const Product *found = known(product.product);
    return found ? int(std::min(qint64(product.lastPieces) * found->lastsDays, longest)) : 0;
}

} // namespace tuttu
