// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/devicesource.h"

namespace tuttu {

/** Comes back within hundredths of a second, always after the longest wait its jitter may take. */
inline Retry quickRetry()
{
    return {[] { return 0.99; }, std::chrono::milliseconds(10), std::chrono::milliseconds(40)};
}

} // namespace tuttu
