// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lifetime/purchasemodel.h"

namespace tuttu {

/** Pareto/NBD alone: ln of the integral, up to a constant, of the chance that a customer of x repeats leaves at a moment after `from`
 *  (A_0 of Fader & Hardie, "A note on deriving the Pareto/NBD model", 2005; its difference between two moments is what counts). */
double paretoIntegral(const PurchaseModel &model, int x, Weeks from);

} // namespace tuttu
