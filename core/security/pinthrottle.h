// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tuttu {

/** How long a clerk must wait after wrong PINs: after 3 wrong in a row 30 s, then 1, 5, 15, 60 min; after 10 only a manager helps.
 *  Counts on monotonic time alone, so no change of the clock shortens a wait; after a restart the wait begins anew.
 *  Keep `wrong` on disk *before* a PIN is checked: a pulled plug then counts as a wrong one. */
struct PinThrottle {
    int wrong = 0;      ///< in a row; the only part that is kept
    qint64 sinceMs = 0; ///< monotonic, of the last wrong one

    static constexpr int managerAfter = 10;

    /** As read from disk after a start. */
    static PinThrottle restored(int wrong, qint64 nowMs) { return {wrong, nowMs}; }
    PinThrottle afterWrong(qint64 nowMs) const { return {wrong + 1, nowMs}; }

    bool needsManager() const { return wrong >= managerAfter; }
    /** Milliseconds until the next try; 0 = now. Meaningless when a manager is needed. */
    qint64 waitMs(qint64 nowMs) const;

    friend bool operator==(const PinThrottle &, const PinThrottle &) = default;
};

} // namespace tuttu
