// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/devicegate.h"

namespace tuttu {

DeviceGate::Word DeviceGate::ask(const DeviceId &device, const StoreId &store) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_asked || m_clock.monotonicMs() - *m_asked > holdsMs)
        return Word::NotKnown;
    const auto ended = m_ended.constFind({device, store});
    if (ended == m_ended.constEnd())
        return Word::Pass;
    return *ended ? Word::Revoked : Word::Moved;
}

void DeviceGate::set(const std::vector<EndedDevice> &ended, qint64 asked)
{
    QHash<std::pair<DeviceId, StoreId>, bool> all;
    for (const EndedDevice &one : ended)
        all.insert({one.device, one.store}, one.revoked);
    const std::lock_guard lock(m_mutex);
    m_ended = std::move(all);
    m_asked = asked;
}

} // namespace tuttu
