// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tuttu {

/** Does work(0) .. work(jobs - 1), in any order, perhaps several at once, and returns when all are done. A pure room starts no
 *  threads: who calls it hands some in, or none. What is computed never depends on how many. */
using Parallel = std::function<void(int jobs, const std::function<void(int job)> &work)>;

inline void oneByOne(int jobs, const std::function<void(int job)> &work)
{
    for (int job = 0; job < jobs; ++job)
        work(job);
}

/** Cuts 0..count-1 into ranges for `work(first, end)`: enough of them to keep a few threads busy, few enough that each may have its
 *  own scratch memory. */
void inRanges(int count, const Parallel &parallel, const std::function<void(int first, int end)> &work);

} // namespace tuttu
