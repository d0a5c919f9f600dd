// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pinthrottle.h"

#include <algorithm>
#include <array>

namespace tuttu {

qint64 PinThrottle::waitMs(qint64 nowMs) const
{
    constexpr int free = 3; // the third wrong one is the first that costs time
    constexpr std::array<qint64, 5> seconds{30, 60, 5 * 60, 15 * 60, 60 * 60};
    if (wrong < free)
        return 0;
    const qint64 whole = seconds[size_t(std::min<int>(wrong - free, int(seconds.size()) - 1))] * 1000;
    return std::clamp(sinceMs + whole - nowMs, qint64(0), whole);
}

} // namespace tuttu
