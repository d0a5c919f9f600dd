// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinity.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace tuttu {

/** Online Retail cut into training and test as the recommender protocol says: positive lines with a price, codes of five digits and
 *  letters, a visit = customer and day = a set of codes; the test window is 2011-11-12 to 2011-12-09. */
struct OnlineRetail {
    using Visits = std::map<int, std::set<ProductId>>; ///< by Julian day

    int windowStart = 0;
    std::map<QString, Visits> training, window;   ///< by customer number; window only of customers with training
    std::set<ProductId> catalogue;                ///< items of at least one training visit
    std::map<QString, std::pair<int, std::set<ProductId>>> receipts; ///< of the training part, nameless ones too: day and items
    std::map<ProductId, QString> names;
    int sales = 0, trainingVisits = 0, trainingRows = 0;

    /** Empty sales when the file cannot be read. */
    static OnlineRetail read(const QString &path);
    /** The co-purchase model of the training part: of all its receipts, as the shop learns it. */
    Affinity affinity() const;
};

} // namespace tuttu
