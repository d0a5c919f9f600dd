// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/makebrief.h"

#include "core/insight/cuerule.h"
#include "core/insight/recommend.h"
#include "core/insight/segments/preference.h"

namespace tuttu {

namespace {

constexpr size_t mostLikes = 3;

/** Categories bought clearly more often than the range suggests. */
QStringList likes(const BriefFacts &facts)
{
    QHash<QString, int> bought;
    QHash<QString, double> usual;
    for (const ProductFacts &product : facts.products) {
        const QString category = facts.category(product.product);
        if (product.net <= 0 || facts.context.discreet.contains(category))
            continue;
        bought[category] += product.times();
        if (!category.isEmpty())
            usual[category] = facts.catalogue.rangeShare(category);
    }
    QStringList out;
    for (const Preference &preference : preferences(bought, usual)) {
        if (out.size() < qsizetype(mostLikes))
            out.append(preference.what);
    }
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
