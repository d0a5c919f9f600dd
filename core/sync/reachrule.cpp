// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reachrule.h"

namespace tuttu {

namespace {
constexpr int enough = 2; ///< in a row
}

Reach ReachRule::succeeded(std::chrono::milliseconds took)
{
    m_failed = 0;
    m_quick = took <= slow ? m_quick + 1 : 0;
    m_slow = took <= slow ? 0 : m_slow + 1;
    if (m_quick >= enough)
        m_reach = Reach::Good;
    else if (m_reach == Reach::Offline || m_slow >= enough)
        m_reach = Reach::Poor;
    return m_reach;
}

Reach ReachRule::failed()
{
    m_quick = m_slow = 0;
    m_reach = ++m_failed >= enough || m_reach == Reach::Offline ? Reach::Offline : Reach::Poor;
    return m_reach;
}

Reach ReachRule::failedForLong()
{
    m_quick = m_slow = 0;
    m_failed = enough;
    m_reach = Reach::Offline;
    return m_reach;
}

} // namespace tuttu
