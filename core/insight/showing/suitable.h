// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"
#include "core/insight/showing/fittingsizes.h"

#include <QSet>

namespace tuttu {

/** What may be shown to one customer at all: sold and here, in their size, of no category they avoid, and nothing that they
 *  - own, in any size or colour, unless it is a habit: bought on three days, and used up when it is known how long it lasts;
 *  - have bought in the last 30 days, returned, declined or put on hold, in any size or colour. */
class Suitable
{
public:
    explicit Suitable(const BriefFacts &facts);

    const Product *find(const ProductId &product) const; ///< null = not to be shown
    bool owns(const Product &product) const;             ///< in any size or colour; habits too
    /** By what they have and did, whether it is sold or not. */
    bool isOpen(const ProductId &product) const;

    static constexpr int justBoughtDays = 30;
    static constexpr int timesToRepeat = 3;     ///< bought on fewer days: no habit

private:
    bool isOpen(const ProductId &product, const QString &style) const;
    void bar(const ProductId &product);
    QString style(const ProductId &product) const;

    const BriefFacts &m_facts;
    FittingSizes m_sizes;
    QStringList m_avoided;
    QSet<ProductId> m_barred, m_owned, m_habits;
    QSet<QString> m_barredStyles, m_ownedStyles;
};

} // namespace tuttu
