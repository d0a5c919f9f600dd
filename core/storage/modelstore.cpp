// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/modelstore.h"

#include "core/storage/habitfields.h"
#include "core/storage/packed.h"
#include "core/storage/peoplefields.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

namespace {

constexpr const char *affinityName = "affinity", *habitsName = "habits", *peopleName = "people";
constexpr int affinityVersion = 1, habitsVersion = 1, peopleVersion = 1;

} // namespace

Result<> ModelStore::saveAffinity(const Affinity &affinity) { return save(affinityName, affinityVersion, affinity.toBytes()); }

Result<Affinity> ModelStore::affinity() const
{
    const auto bytes = load(affinityName, affinityVersion);
    return bytes ? Affinity::fromBytes(*bytes) : Result<Affinity>(bytes.error());
}

Result<> ModelStore::saveHabits(const ShopHabits &habits) { return save(habitsName, habitsVersion, packed(habits)); }

Result<ShopHabits> ModelStore::habits() const
{
    const auto bytes = load(habitsName, habitsVersion);
    return bytes ? unpacked<ShopHabits>(*bytes) : Result<ShopHabits>(bytes.error());
}

Result<> ModelStore::savePeople(const PeopleReading &people) { return save(peopleName, peopleVersion, packed(people)); }

Result<PeopleReading> ModelStore::people() const
{
    const auto bytes = load(peopleName, peopleVersion);
    return bytes ? unpacked<PeopleReading>(*bytes) : Result<PeopleReading>(bytes.error());
}

Result<> ModelStore::save(const char *name, int version, const QByteArray &bytes)
{
    return m_shelf.cache.transaction([&] {
        Statement s(m_shelf.cache, "INSERT OR REPLACE INTO model (name, version, made, bytes) VALUES (?, ?, ?, ?)");
        return s.bind(QString::fromLatin1(name), version, m_shelf.clock.now(), bytes).run();
    });
}

Result<QByteArray> ModelStore::load(const char *name, int version) const
{
    Statement s(m_shelf.cache, "SELECT bytes FROM model WHERE name = ? AND version = ?");
    if (s.bind(QString::fromLatin1(name), version).step())
        return s.bytes(0);
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

} // namespace tuttu
