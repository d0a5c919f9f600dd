// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/showing/turns.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace tuttu {

namespace {

constexpr int newDays = 60;
constexpr int mostNews = 100;  // of a category, the newest: more could not all get their turn within their sixty days
constexpr int fewBaskets = 20; // from here on what it was bought with speaks for it

/** Something new, and how often it was sold. */
struct Fresh {
    const Product *product;
    int baskets;
    bool told; ///< they only told us so; their purchases do not say it
};

bool isFresh(const Product &product, int baskets, const BriefFacts &facts)
{
    return product.since <= facts.today && baskets < fewBaskets;
}

/** Of each style the one that sold most; in the order of their ids, so that a draw means the same everywhere. */
std::vector<Fresh> oneOfEachStyle(std::vector<Fresh> all)
{
    std::sort(all.begin(), all.end(), [](const Fresh &a, const Fresh &b) { return a.baskets != b.baskets ? a.baskets > b.baskets : a.product->id < b.product->id; });
    QSet<QString> styles;
    std::erase_if(all, [&](const Fresh &fresh) {
        const QString &style = fresh.product->style;
        if (style.isEmpty())
            return false;
        const bool again = styles.contains(style);
        styles.insert(style);
        return again;
    });
    std::sort(all.begin(), all.end(), [](const Fresh &a, const Fresh &b) { return a.product->id < b.product->id; });
    return all;
}

/** A number anybody can draw again: the first eight bytes of SHA-256 over the customer's id and the day. */
quint64 draw(const BriefFacts &facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(facts.profile.customer.id.bytes());
    hash.addData(facts.today.toString(Qt::ISODate).toLatin1());
    return qFromLittleEndian<quint64>(hash.result().constData());
}

int daysWith(const QString &category, const BriefFacts &facts)
{
    std::vector<qint64> days;
    for (const ProductFacts &own : facts.products) {
        if (own.net > 0 && facts.category(own.product) == category)
            days.insert(days.end(), own.days.begin(), own.days.end());
    }
    std::sort(days.begin(), days.end());
    return int(std::unique(days.begin(), days.end()) - days.begin());
}

} // namespace

std::optional<Recommendation> firstChance(const BriefFacts &facts, std::span<const Preference> tastes, const MayShow &mayShow)
{
    std::vector<Fresh> fresh;
    for (const Preference &taste : tastes) {
        const auto newest = facts.catalogue.newestOf(taste.what);
        for (const int place : newest.first(std::min(newest.size(), size_t(mostNews)))) {
            const Product &product = facts.catalogue.products()[size_t(place)];
            if (facts.daysSince(product.since) > newDays)
                break; // the others are older
            const int item = facts.affinity.indexOf(product.id);
            const int baskets = item < 0 ? 0 : facts.affinity.baskets(item);
            if (isFresh(product, baskets, facts) && mayShow(product))
                fresh.push_back({&product, baskets, taste.times == 0});
        }
    }
    fresh = oneOfEachStyle(std::move(fresh));
    if (fresh.empty())
        return std::nullopt;
    const Fresh &drawn = fresh[size_t(draw(facts) % fresh.size())];
    Recommendation out;
    out.product = *drawn.product;
    out.reason = ReasonKind::NewInCategory;
    out.times = drawn.told ? 0 : daysWith(out.product.category, facts);
    return out;
}

} // namespace tuttu
