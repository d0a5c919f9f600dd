// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/retry.h"

#include <algorithm>
#include <cstdint>

namespace tuttu {

std::chrono::milliseconds Retry::wait(int failures) const
{
    const std::int64_t most = std::min<std::int64_t>(longest.count(), std::int64_t(first.count()) << std::clamp(failures, 0, 20));
    return std::chrono::milliseconds(std::int64_t(random() * double(most)));
}

} // namespace tuttu
