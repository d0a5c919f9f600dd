// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lifetime/history.h"

#include <optional>

namespace tuttu {

/** How customers come back, and how they leave.
 *  Nbd: at a rate of their own, and nobody leaves. BgNbd: may leave after each purchase but the first (Fader, Hardie & Lee 2005).
 *  MbgNbd: after each (Batislam et al. 2007). MbgCnbd: the same with regular gaps, Erlang-k (Platzer & Reutterer 2016).
 *  ParetoNbd: may leave at any time (Schmittlein et al. 1987). */
enum class ModelKind { Nbd, BgNbd, MbgNbd, MbgCnbd, ParetoNbd };

struct PurchaseModel {
    ModelKind kind = ModelKind::Nbd;
    int k = 1;                    ///< MbgCnbd alone: a purchase at every k-th beat of the customer's clock
    double r = 1, alpha = 1;      ///< rates of buying: Gamma(r, alpha weeks); with k, rates of the beat
    double a = 0, b = 1;          ///< leaving at a purchase: Beta(a, b); ParetoNbd: rates of leaving, Gamma(s, beta weeks); Nbd: unused

    friend bool operator==(const PurchaseModel &, const PurchaseModel &) = default;
};

/** Of all histories; of MbgCnbd comparable between different k, and for k = 1 with the other models. */
double logLikelihood(const PurchaseModel &model, const RepeatTable &table);

/** That the customer has not left for good. Nothing for Nbd: it knows of no leaving, and "certainly alive" would be a lie. */
std::optional<double> aliveChance(const PurchaseModel &model, const Repeats &repeats);

/** Purchases expected within the time ahead. Exact for every k: a sum over counts, without the closed form's 0/0 at a = 1. Of a new
 *  customer at the first purchase: with Repeats{}. */
double expectedPurchases(const PurchaseModel &model, const Repeats &repeats, Weeks ahead);

/** The chance of 0, 1, 2, ... purchases within the time ahead, until what is left is below 1e-10. */
std::vector<double> purchaseChances(const PurchaseModel &model, const Repeats &repeats, Weeks ahead);

} // namespace tuttu
