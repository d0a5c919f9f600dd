// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/hub/devicestore.h"

#include <QHash>

#include <mutex>

namespace tuttu {

/** Who may not go on, as the database said a moment ago; asked on each request, from any thread. What it was not told lately it does not believe:
 *  a revocation holds within two seconds or nobody is let through. */
class DeviceGate
{
public:
    enum class Word { Pass, Revoked, Moved, NotKnown };
    static constexpr qint64 holdsMs = 2000, againMs = 500; ///< what was read, and how often to read

    explicit DeviceGate(const Clock &clock) : m_clock(clock) {}
    Word ask(const DeviceId &device, const StoreId &store) const;
    /** `asked`: the clock's milliseconds from before the question. */
    void set(const std::vector<EndedDevice> &ended, qint64 asked);

private:
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QHash<std::pair<DeviceId, StoreId>, bool> m_ended; ///< revoked, else moved
    std::optional<qint64> m_asked;
};

} // namespace tuttu
