// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace tuttu {

/** ln |Gamma(x)|. Not std::lgamma, which writes a global: models are fitted on several threads. */
inline double logGamma(double x)
{
    int sign = 0;
    return ::lgamma_r(x, &sign);
}

} // namespace tuttu
