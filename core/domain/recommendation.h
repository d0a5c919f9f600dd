// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"

#include <QDate>

namespace tuttu {

enum class ReasonKind { GoesWith, BoughtOften, PopularHere, NewInCategory, CompletesLook, StepUp, ToldUs /**< of a category they chose in the quiz */ };

/** A product worth showing, with the counts its one reason is made of. */
struct Recommendation {
    Product product;
    ReasonKind reason = ReasonKind::PopularHere;
    double score = 0;        ///< for ranking; never shown
    ProductId withProduct;   ///< GoesWith, CompletesLook, StepUp: what they own
    QString withName;
    QDate withBought;        ///< store-local day it was last bought
    int together = 0;        ///< GoesWith: baskets with both
    int withBaskets = 0;     ///< GoesWith: baskets with the owned one
    double lift = 0;         ///< GoesWith: raw lift, shown only with its counts
    int times = 0;           ///< BoughtOften: their own baskets; PopularHere: baskets in the last 14 days;
                             ///< NewInCategory, StepUp: days they bought of its category; 0 = they only told us that they like it
    QString setName = {};    ///< CompletesLook: the curated set's name; empty = they are of one collection
    Money usualFrom = {}, usualTo = {}; ///< StepUp: what the middle half of what they buy of its category costs
    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

} // namespace tuttu
