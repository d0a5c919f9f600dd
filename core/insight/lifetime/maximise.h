// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace tuttu {

/** Where a function of positive parameters is largest. */
struct Optimum {
    std::vector<double> at;
    double value = 0;
    int evaluations = 0;
    bool converged = false;

    /** Parameters are looked for between e^-10 and e^10; one that ends within e^0.5 of an end is not told by the data. */
    bool onLowBound(size_t parameter) const;
    bool onHighBound(size_t parameter) const;
    bool isInside() const;
};

/** BOBYQA of NLopt on the logarithms, without derivatives: from the first start, and from the next while what was found is on a bound. */
Optimum maximise(const std::function<double(std::span<const double>)> &function, const std::vector<std::vector<double>> &starts);

} // namespace tuttu
