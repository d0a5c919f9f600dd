// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reach.h"

#include <chrono>

namespace tuttu {

/** What is seen of the hub -> how well the chain is reached. Slow to praise and not hasty to blame: one lost answer is not an outage, and two quick
 *  ones in a row are good. */
class ReachRule
{
public:
    static constexpr std::chrono::milliseconds slow{3'000};

    Reach reach() const { return m_reach; }
    Reach succeeded(std::chrono::milliseconds took); ///< of one exchange, without what the hub was asked to wait
    Reach failed();
    Reach failedForLong(); ///< and nobody will try for a while

private:
    Reach m_reach = Reach::Offline;
    int m_quick = 0, m_slow = 0, m_failed = 0; ///< in a row
};

} // namespace tuttu
