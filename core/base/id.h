// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace tuttu {

class Clock;

/** A typed 128-bit name. A CustomerId where a ProductId belongs does not compile.
 *  New things get a UUIDv7 (RFC 9562) from IdMaker; things from elsewhere get `derived`, so that importing them twice
 *  names them alike. */
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    static Id fromBytes(const QByteArray &bytes) { return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id(); }
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }
    /** UUIDv5 of the source's own key, e.g. derived("customer", "12346"). */
    static Id derived(const char *kind, const QString &sourceKey)
    {
        static const QUuid space = QUuid(0x7f0c51d6, 0x3c1e, 0x4b5a, 0x9d, 0x02, 0x74, 0x75, 0x74, 0x74, 0x75, 0x21);
        return Id(QUuid::createUuidV5(space, QByteArray(kind) + '\0' + sourceKey.toUtf8()));
    }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/** Makes UUIDv7: sortable by the millisecond of their making. Not thread-safe: one per thread. */
class IdMaker
{
public:
    explicit IdMaker(const Clock &clock) : m_clock(clock) {}
    template<typename IdType>
    IdType make() { return IdType(uuidV7()); }

private:
    QUuid uuidV7();
    const Clock &m_clock;
};

} // namespace tuttu

template<typename Tag>
struct std::hash<tuttu::Id<Tag>>
{
    size_t operator()(const tuttu::Id<Tag> &id) const noexcept { return qHash(id); }
};
