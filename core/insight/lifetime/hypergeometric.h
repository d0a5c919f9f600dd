// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuttu {

/** Gauss' hypergeometric function 2F1(1, b; c; z) for 0 <= z < 1 and 0 < b < c: by its series while that is short, by Gauss' continued
 *  fraction (DLMF 15.7.5) where it is not. All likelihoods come down to this case by Euler's transformation (DLMF 15.8.1). */
double hypergeometricOne(double b, double c, double z);

} // namespace tuttu
