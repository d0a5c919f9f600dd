// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace tuttu {

/** How whoever is alone comes back by itself. Full jitter: after n failures it waits anything between nothing and first * 2^n, at most
 *  `longest`, so that a hundred tills do not knock at a restarted broker together. */
struct Retry {
    std::function<double()> random; ///< from 0 up to, not including, 1
    std::chrono::milliseconds first{1'000}, longest{300'000};

    std::chrono::milliseconds wait(int failures) const;
};

} // namespace tuttu
