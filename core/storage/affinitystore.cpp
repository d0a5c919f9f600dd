// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/affinitystore.h"

#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

Result<> AffinityStore::save(int version, const QByteArray &bytes)
{
    return m_shelf.cache.transaction([&] {
        Statement s(m_shelf.cache, "INSERT OR REPLACE INTO model (name, version, made, bytes) VALUES ('affinity', ?, ?, ?)");
        return s.bind(version, m_shelf.clock.now(), bytes).run();
    });
}

Result<AffinityStore::Kept> AffinityStore::load(int version) const
{
    Statement s(m_shelf.cache, "SELECT bytes, made FROM model WHERE name = 'affinity' AND version = ?");
    if (s.bind(version).step())
        return Kept{s.bytes(0), s.time(1)};
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

} // namespace tuttu
