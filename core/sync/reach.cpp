// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reach.h"

namespace tuttu {

void ReachController::setReach(Reach reach)
{
    if (reach == m_reach)
        return;
    m_reach = reach;
    m_since = m_clock.now();
    Q_EMIT changed();
}

} // namespace tuttu
