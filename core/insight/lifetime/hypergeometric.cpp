// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/hypergeometric.h"

#include <cmath>

namespace tuttu {

namespace {

constexpr double precision = 1e-16;

double series(double b, double c, double z)
{
    double term = 1, sum = 1;
    for (int n = 0; n < 100'000 && std::abs(term) > precision * std::abs(sum); ++n) {
        term *= (b + n) / (c + n) * z;
        sum += term;
    }
    return sum;
}

/** 1/(1 - e1/(1 - e2/(1 - ...))), evaluated forwards by Lentz' method. */
double continuedFraction(double b, double c, double z)
{
    constexpr double tiny = 1e-300;
    double value = tiny, numerator = value, denominator = 0;
    double e = -1; // the leading 1 of the fraction, in the sign of what follows
    for (int n = 0; n < 10'000; ++n) {
        denominator = 1 - e * denominator;
        numerator = 1 - e / numerator;
        denominator = 1 / (denominator == 0 ? tiny : denominator);
        numerator = numerator == 0 ? tiny : numerator;
        const double factor = numerator * denominator;
        value *= factor;
        if (std::abs(factor - 1) < 2 * precision && n > 1)
            break;
        const int i = n / 2;
        e = n % 2 == 0 ? z * (b + i) * (c - 1 + i) / ((c + 2 * i - 1) * (c + 2 * i)) : z * (i + 1) * (c - b + i) / ((c + 2 * i) * (c + 2 * i + 1));
        if (n == 0)
            e = z * b / c; // the general form is 0/0 at c = 1
    }
    return value;
}

} // namespace

double hypergeometricOne(double b, double c, double z)
{
    return z < 0.6 ? series(b, c, z) : continuedFraction(b, c, z);
}

} // namespace tuttu
