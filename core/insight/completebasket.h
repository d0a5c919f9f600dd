// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinity.h"
#include "core/insight/catalogue.h"

#include "core/domain/customer.h"
#include "core/domain/recommendation.h"

namespace tuttu {

/** What is known beside the basket. */
struct BasketWishes {
    QStringList discreet = {};      ///< categories that are never named and never suggested
    std::vector<Size> sizes = {};   ///< as somebody told them: of these kinds only what fits
};

/** What goes with the things in a basket, whoever's it is: needs no history and no name. Best first, sold and not known to be out of stock
 *  here, none of the basket in any size or colour, of one style one; each with the receipts it met one of these things on, or with what is
 *  popular here when nothing goes with them. Not more than two of a category. */
std::vector<Recommendation> completeBasket(const Affinity &affinity, const Catalogue &catalogue, std::span<const ProductId> basket, int most,
                                           const BasketWishes &wishes = {});

} // namespace tuttu
