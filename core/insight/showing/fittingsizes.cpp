// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/showing/fittingsizes.h"

#include "core/insight/facts.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int fewestKept = 2;

QString folded(const QString &text) { return text.trimmed().toCaseFolded(); }

/** How the pieces of one kind speak for its sizes. */
struct Kept {
    int all = 0;
    QHash<QString, int> forSize;
};

QHash<QString, Kept> keptSizes(const BriefFacts &facts)
{
    QHash<QString, Kept> kinds;
    for (const ProductFacts &own : facts.products) {
        const Product *product = facts.known(own.product);
        if (!product || product->sizeKind.isEmpty())
            continue;
        Kept &kept = kinds[folded(product->sizeKind)];
        const int pieces = std::max(own.net, 0);
        kept.all += pieces;
        kept.forSize[folded(product->size)] += pieces - int(own.returned);
    }
    return kinds;
}

} // namespace

FittingSizes::FittingSizes(std::span<const Size> told)
{
    for (const Size &size : told)
        m_fitting[folded(size.what)].append(folded(size.value));
}

FittingSizes::FittingSizes(const BriefFacts &facts) : FittingSizes(facts.profile.customer.sizes)
{
    const QHash<QString, Kept> kinds = keptSizes(facts);
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        if (m_fitting.contains(kind.key()))
            continue;
        for (auto size = kind->forSize.cbegin(); size != kind->forSize.cend(); ++size) {
            if (*size >= fewestKept && 3 * *size >= 2 * kind->all)
                m_fitting.insert(kind.key(), {size.key()}); // two thirds: there is no second one
        }
    }
}

bool FittingSizes::fits(const Product &product) const
{
    const auto known = m_fitting.constFind(folded(product.sizeKind));
    return product.sizeKind.isEmpty() || known == m_fitting.cend() || known->contains(folded(product.size));
}

} // namespace tuttu
