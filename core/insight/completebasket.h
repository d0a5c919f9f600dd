// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinity.h"
#include "core/insight/catalogue.h"

#include "core/domain/recommendation.h"

namespace tuttu {

/** What goes with the things in a basket, whoever's it is: needs no history and no name. Best first, sold and not known to be out of stock
 *  here, none of the basket; each with the receipts it met one of these things on, or with what is popular here when nothing goes with them.
 *  Not more than two of a category. */
std::vector<Recommendation> completeBasket(const Affinity &affinity, const Catalogue &catalogue, std::span<const ProductId> basket, int most);

} // namespace tuttu
