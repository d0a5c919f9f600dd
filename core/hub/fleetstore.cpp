// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/fleetstore.h"

#include "core/security/signing.h"

#include <QCryptographicHash>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBytes = 24;

// What is heard late says less than what was heard before it, and is not believed. What came in with its own batch needs no row of its own.
constexpr char reportSql[] = R"(
    UPDATE device d SET captured_epoch = $3, captured = $4, oldest = $5, told = coalesce($6::timestamptz, told), reported = $7 WHERE home = $1 AND id = $2
    AND (captured IS NULL OR (captured_epoch, captured) <= ($3, $4))
    AND (captured IS NULL OR (told IS NULL AND $6::timestamptz IS NOT NULL) OR reported < $7::timestamptz - interval '1 minute'
         OR ((captured_epoch, captured) < ($3, $4) AND $4 > coalesce((SELECT taken FROM device_line l WHERE l.home = d.home AND l.device = d.id AND l.epoch = $3), 0))))";

QByteArray hashOf(const QByteArray &key) { return QCryptographicHash::hash(key, QCryptographicHash::Sha256); }

QDateTime ago(const std::optional<qint64> &secs, const QDateTime &now) { return secs ? now.addSecs(-*secs) : QDateTime(); }

} // namespace

Result<> FleetStore::report(const StoreId &store, const DeviceId &device, const DeviceStanding &standing, const QDateTime &now)
{
    return m_db.run(reportSql, {store, device, standing.epoch, standing.last, ago(standing.oldestSecs, now), ago(standing.toldSecs, now), now});
}

Result<QByteArray> FleetStore::addWatcher(const QString &name, const QDateTime &now)
{
    if (name.trimmed().isEmpty() || name.size() > 60)
        return {Errc::Invalid, u"a watcher has a name of at most 60 characters"_s};
    const QByteArray key = randomBytes(keyBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); // as strong as what it hashes to: no salt is needed
    const auto added = m_db.query("INSERT INTO fleet_watcher (name, hash, made) VALUES ($1, $2::bytea, $3) ON CONFLICT (name) DO NOTHING", {name.trimmed(), hashOf(key), now});
    if (!added)
        return added.error();
    return added->changed() == 1 ? Result<QByteArray>(key) : Result<QByteArray>(Errc::Duplicate, u"somebody of the name '%1' has a key"_s.arg(name.trimmed()));
}

Result<> FleetStore::endWatcher(const QString &name)
{
    const auto ended = m_db.query("DELETE FROM fleet_watcher WHERE name = $1", {name.trimmed()});
    if (!ended)
        return ended.error();
    return ended->changed() == 1 ? Result<>() : Result<>(Errc::NotFound, u"nobody of the name '%1' has a key"_s.arg(name.trimmed()));
}

Result<std::vector<FleetWatcher>> FleetStore::watchers()
{
    const auto rows = m_db.query("SELECT name, made FROM fleet_watcher ORDER BY name");
    if (!rows)
        return rows.error();
    std::vector<FleetWatcher> all;
    for (int i = 0; i < rows->size(); ++i)
        all.push_back({rows->text(i, 0), QDateTime::fromString(rows->text(i, 1).left(19) + u'Z', u"yyyy-MM-dd HH:mm:sst"_s)});
    return all;
}

Result<bool> FleetStore::maySee(const QByteArray &key)
{
    const auto rows = m_db.query("SELECT 1 FROM fleet_watcher WHERE hash = $1::bytea", {hashOf(key)});
    return rows ? Result<bool>(rows->size() == 1) : rows.error();
}

} // namespace tuttu
