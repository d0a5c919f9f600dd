// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/makebrief.h"

#include "core/insight/cuerule.h"
#include "core/insight/recommend.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int fewestInCategory = 3;
constexpr double priorPurchases = 10;   // as many purchases as one must make before the share is half one's own
constexpr double clearlyMore = 1.3;     // than the shop's range would make anybody buy
constexpr size_t mostLikes = 3;

struct Like {
    QString category;
    double above = 0; ///< share above the range's
};

/** Categories bought clearly more than the range suggests: shares shrunk to the range, so that three candles do not make a taste. */
QStringList likes(const BriefFacts &facts)
{
    QHash<QString, int> bought;
    int all = 0;
    for (const ProductFacts &product : facts.products) {
        if (product.net <= 0)
            continue;
        bought[facts.category(product.product)] += product.times();
        all += product.times();
    }
    std::vector<Like> found;
    for (auto it = bought.cbegin(); it != bought.cend(); ++it) {
        const double usual = facts.catalogue.rangeShare(it.key());
        const double share = (it.value() + priorPurchases * usual) / (all + priorPurchases);
        if (!it.key().isEmpty() && it.value() >= fewestInCategory && share >= clearlyMore * usual)
            found.push_back({it.key(), share - usual});
    }
    std::sort(found.begin(), found.end(), [](const Like &a, const Like &b) { return a.above != b.above ? a.above > b.above : a.category < b.category; });
    QStringList out;
    for (size_t i = 0; i < std::min(found.size(), mostLikes); ++i)
        out.append(found[i].category);
    return out;
}

} // namespace

Brief makeBrief(const Profile &profile, const Affinity &affinity, const Catalogue &catalogue, const BriefContext &context)
{
    const BriefFacts facts(profile, affinity, catalogue, context);
    Brief brief;
    brief.cues = chooseCues(facts, CueFindings(facts));
    brief.recommendations = recommend(facts);
    brief.rhythm = facts.rhythm;
    brief.likes = likes(facts);
    return brief;
}

} // namespace tuttu
