// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lifetime/purchasemodel.h"

namespace tuttu {

/** Why a fit is not to be believed. */
enum class Doubt {
    NoChurnSignal,  ///< the data show nobody leaving: the parameters of leaving run to an end, everybody would be 99.99 % there
    OnBound,        ///< a parameter ran to an end: customers do not differ in it, or one is far out
    NotConverged,   ///< the search gave up
    FewReturning    ///< fewer customers came back than a model needs (fewReturning)
};

inline constexpr int fewReturning = 30;

struct FittedModel {
    PurchaseModel model;
    double logLikelihood = 0;
    int evaluations = 0;
    std::vector<Doubt> doubts;

    bool doubted(Doubt doubt) const;
    /** May speak about customers. NBD may always: it is what is left when nothing else is known. */
    bool usable() const;
    /** Likelihood less a point for each parameter (Akaike): what models are compared by. */
    double merit() const { return logLikelihood - (model.kind == ModelKind::Nbd ? 2 : 4); }
};

/** The parameters of largest likelihood. Somebody must have come back: table.repeats() > 0. */
FittedModel fitModel(ModelKind kind, const RepeatTable &table, int k = 1);

/** What is tried on a table: every kind once, MbgCnbd with k = 2, 3, 4 (k = 1 is MbgNbd). */
struct Candidate {
    ModelKind kind;
    int k = 1;
};
std::span<const Candidate> candidates();

/** "MBG/CNBD-2", "Pareto/NBD": for tables and files. */
QString modelName(ModelKind kind, int k = 1);

/** The usable one of highest merit; its place in the vector. NBD must be among them. Where only NBD is usable and customers plainly leave,
 *  all alike, the best model that sees it, although a parameter is on its bound. */
size_t chooseModel(const std::vector<FittedModel> &models);

} // namespace tuttu
