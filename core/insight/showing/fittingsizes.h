// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/product.h"

#include <QHash>

#include <span>

namespace tuttu {

struct BriefFacts;

/** Which sizes fit somebody, kind by kind ("shoe"): what they told, else what they kept buying. Letter case does not matter. */
class FittingSizes
{
public:
    explicit FittingSizes(std::span<const Size> told);
    /** Of a kind they told nothing of: the size kept twice at least and in two thirds of all they kept of that kind. What went back counts
     *  once against its size. */
    explicit FittingSizes(const BriefFacts &facts);

    /** True also when the product has no size, or no size of its kind is known. */
    bool fits(const Product &product) const;

private:
    QHash<QString, QStringList> m_fitting;
};

} // namespace tuttu
