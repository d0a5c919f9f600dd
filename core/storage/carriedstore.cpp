// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/carriedstore.h"

#include "core/recognition/totp.h"
#include "core/storage/packed.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

template<typename V, Same<PassSecret> T> void fields(V &v, T &t) { v("card", t.card); v("key", t.key); v("digits", t.digits); }
template<typename V, Same<BeaconSecret> T> void fields(V &v, T &t)
{
    v("identity", t.identity); v("key", t.key); v("exponent", t.exponent); v("startedAt", t.startedAt);
}

namespace {

enum CarriedKind { RotatingPass = 0, RotatingBeacon = 1 };
constexpr qsizetype shortestPassKey = 10, longestPassKey = 64, beaconKey = 16; // bytes; RFC 4226 asks for 16 and wallets send 10 to 64

Cell cell(qint64 key) { return {"carried_secret", key, "sealed"}; }

} // namespace

Result<> CarriedStore::put(const PassSecret &secret)
{
    const bool keyFits = secret.key.size() >= shortestPassKey && secret.key.size() <= longestPassKey;
    if (secret.card.isEmpty() || !keyFits || (secret.digits != 6 && secret.digits != 8))
        return {Errc::Invalid, QStringLiteral("a pass needs a card, a key of 10 to 64 bytes and 6 or 8 digits")};
    return put(RotatingPass, m_shelf.blind.of(IdentifierKind::Card, secret.card), packed(secret));
}

Result<> CarriedStore::put(const BeaconSecret &secret)
{
    if (secret.identity.isEmpty() || secret.key.size() != beaconKey || secret.exponent < 0 || secret.exponent > 15)
        return {Errc::Invalid, QStringLiteral("a beacon needs a name, a key of 16 bytes and an exponent of 0 to 15")};
    return put(RotatingBeacon, m_shelf.blind.of(IdentifierKind::Beacon, secret.identity), packed(secret));
}

Result<> CarriedStore::put(int kind, const QByteArray &hash, const QByteArray &packedSecret)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    // A sealed cell is bound to its row: the row first.
    Statement row(m_shelf.cache, "INSERT INTO carried_secret (kind, hash, sealed) VALUES (?1, ?2, x'') ON CONFLICT (hash) DO UPDATE SET kind = ?1 RETURNING key");
    if (!row.bind(kind, hash).step())
        return row.error();
    const qint64 key = row.integer(0);
    Statement s(m_shelf.cache, "UPDATE carried_secret SET sealed = ? WHERE key = ?");
    return s.bind(m_shelf.sealer.seal(cell(key), packedSecret), key).run();
}

Result<std::vector<BeaconSecret>> CarriedStore::beacons() const
{
    std::vector<BeaconSecret> all;
    Statement s(m_shelf.cache, "SELECT key, sealed FROM carried_secret WHERE kind = ?");
    s.bind(int(RotatingBeacon));
    while (s.step()) {
        const auto plain = m_shelf.sealer.open(cell(s.integer(0)), s.view(1));
        if (!plain)
            return plain.error();
        auto secret = unpacked<BeaconSecret>(*plain);
        if (!secret)
            return secret.error();
        all.push_back(std::move(*secret));
    }
    if (!s.ok())
        return s.error();
    return all;
}

Result<> CarriedStore::takeCode(const QString &card, const QString &code, const QDateTime &now)
{
    return m_shelf.cache.transaction([&]() -> Result<> {
        Statement s(m_shelf.cache, "SELECT key, last_step, sealed FROM carried_secret WHERE hash = ? AND kind = ?");
        if (!s.bind(m_shelf.blind.of(IdentifierKind::Card, card), int(RotatingPass)).step())
            return s.ok() ? Error{Errc::NotFound, QStringLiteral("no secret for this card")} : s.error();
        const qint64 key = s.integer(0);
        const auto lastUsed = s.isNull(1) ? std::nullopt : std::optional(s.integer(1));
        const auto plain = m_shelf.sealer.open(cell(key), s.view(2));
        if (!plain)
            return plain.error();
        const auto secret = unpacked<PassSecret>(*plain);
        if (!secret)
            return secret.error();
        TotpRule rule;
        rule.digits = secret->digits;
        const auto step = verifyTotp(secret->key, code, now.toSecsSinceEpoch(), lastUsed, rule);
        if (!step)
            return {Errc::WrongSecret, QStringLiteral("not the pass' code of this minute, or shown before")};
        Statement used(m_shelf.cache, "UPDATE carried_secret SET last_step = ? WHERE key = ?");
        return used.bind(*step, key).run();
    });
}

} // namespace tuttu
