// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/measures/interval.h"
#include "core/domain/plan.h"

#include <QString>

namespace tuttu {

// Does it help? Some visits, drawn by lot, do without; what comes of both is compared, at any time and as often as one likes.

enum class Arm { With, Without };

/** Of which arm a visit is: SHA-256 over the experiment's salt and the visit's id, so the same on every device and known to nobody beforehand.
 *  `without`: the share of visits that do without, 0 to 1. */
Arm armOf(const QString &salt, const VisitId &visit, double without);

/** Whether this visit does without. Who is looked up without being in the shop is in no experiment: a null visit never does. */
bool doesWithout(const std::vector<Experiment> &running, ExperimentKind kind, const VisitId &visit);

struct Arms {
    Spread with, without; ///< of whatever is measured, one value a visit: 1 for who bought, or what they paid
};

/** What it brings, `with` less `without`, with 95 % confidence however often one looks: the asymptotic confidence sequence of Waudby-Smith,
 *  Arbour, Sinha, Kennedy, Ramdas (Annals of Statistics 52:2613, 2024), tightest at `planned` visits. None before each arm has
 *  a hundred visits: it is asymptotic. */
std::optional<Interval> upliftSoFar(const Arms &arms, qint64 planned);
inline constexpr qint64 fewestInArm = 100;

/** How many visits are needed, both arms together, to find with four chances in five that a share of `usual` (0 to 1) is `better` higher
 *  (0.02 = two in a hundred), though one looks as often as one likes. None when there are no such shares. */
std::optional<qint64> visitsNeeded(double usual, double better, double without);

} // namespace tuttu
