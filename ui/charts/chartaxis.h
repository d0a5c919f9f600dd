// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tuttu {

/** The 1-2-5 scale that holds both ends with few steps. */
struct ChartAxis {
    double low = 0, high = 1, step = 1;

    /** `whole`: of things that are counted there is no half. */
    static ChartAxis around(double low, double high, bool whole, int mostSteps = 4);
    std::vector<double> ticks() const;
    double share(double value) const { return (value - low) / (high - low); } ///< 0 at the low end, 1 at the high one
};

/** Where a label stands: its middle and its width. */
struct LabelPlace {
    double middle = 0, width = 0;
};

/** Which labels are shown: all, or every second, third... so that none touches the next. */
int labelStep(const std::vector<LabelPlace> &labels, double gap);

} // namespace tuttu
