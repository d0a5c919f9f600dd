// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/recommender/parallel.h"

namespace tuttu {

/** Threads for what insight computes: as many as there are cores, four at most. */
Parallel severalThreads();

} // namespace tuttu
