// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/devicestore.h"

#include "core/hub/chainstore.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char findSql[] = R"(
    SELECT d.home, d.sign_key, h.from_epoch, d.revoked IS NOT NULL FROM device_home h JOIN device d ON d.home = h.home AND d.id = h.device
    WHERE h.device = $1 ORDER BY h.from_epoch DESC LIMIT 1)";

constexpr char homeSql[] = "SELECT home FROM device_home WHERE device = $1 AND from_epoch <= $2 ORDER BY from_epoch DESC LIMIT 1";
constexpr char seenSql[] = "UPDATE device SET seen = $3, program = $4 WHERE home = $1 AND id = $2";
constexpr char revokeSql[] = "UPDATE device SET revoked = coalesce(revoked, $3) WHERE home = $1 AND id = $2";
constexpr char endedSql[] = "SELECT home, id, revoked IS NOT NULL FROM device WHERE revoked IS NOT NULL OR moved IS NOT NULL";

constexpr char fleetSql[] = R"(
    SELECT d.id, d.home, s.name, d.name, d.program, d.enrolled, d.seen, l.pushed, d.revoked, coalesce(l.epoch, 0), coalesce(l.taken, 0),
           (SELECT count(*) FROM op o WHERE o.home = d.home AND o.device = d.id AND o.parked IS NOT NULL), s.lease_hours, d.oldest, d.told, d.reported,
           CASE WHEN d.captured IS NOT NULL THEN
               greatest(0, d.captured - coalesce((SELECT taken FROM device_line l WHERE l.home = d.home AND l.device = d.id AND l.epoch = d.captured_epoch), 0)) END
    FROM device d JOIN store s ON s.home = d.home
    LEFT JOIN LATERAL (SELECT epoch, taken, pushed FROM device_line l WHERE l.home = d.home AND l.device = d.id ORDER BY epoch DESC LIMIT 1) l ON true
    WHERE d.moved IS NULL ORDER BY s.name, d.name, d.id)";

constexpr char parkedSql[] = R"(
    SELECT home, device, id, seq, kind, parked_detail, parked, received, content, hub_key FROM op WHERE parked IS NOT NULL
    ORDER BY received DESC, home, device, seq LIMIT $1)";

QDateTime time(const PgRows &rows, int row, int column)
{
    // "2026-11-22 09:30:00.25+00"; a connection's zone is UTC
    return rows.isNull(row, column) ? QDateTime() : QDateTime::fromString(rows.text(row, column).left(19) + u'Z', u"yyyy-MM-dd HH:mm:sst"_s);
}

} // namespace

Result<EnrolledDevice> DeviceStore::find(const DeviceId &device)
{
    const auto rows = m_db.query(findSql, {device});
    if (!rows)
        return rows.error();
    if (rows->size() == 0)
        return {Errc::NotFound, u"there is no device %1"_s.arg(device.toString())};
    return EnrolledDevice{rows->id<StoreId>(0, 0), rows->bytes(0, 1), int(rows->whole(0, 2)), rows->yes(0, 3)};
}

Result<StoreId> DeviceStore::homeOf(const DeviceId &device, int epoch)
{
    const auto rows = m_db.query(homeSql, {device, epoch});
    if (!rows)
        return rows.error();
    return rows->size() == 1 ? Result<StoreId>(rows->id<StoreId>(0, 0)) : Result<StoreId>(Errc::NotFound, u"there is no device %1"_s.arg(device.toString()));
}

Result<> DeviceStore::seen(const StoreId &store, const DeviceId &device, const QString &program, const QDateTime &now)
{
    return m_db.run(seenSql, {store, device, now, program});
}

Result<> DeviceStore::revoke(const DeviceId &device, const QDateTime &now)
{
    return m_db.transaction([&]() -> Result<> {
        const auto found = find(device);
        if (!found)
            return found.error();
        if (const auto done = m_db.run(revokeSql, {found->store, device, now}); !done)
            return done;
        return ChainStore(m_db).renewKey(found->store);
    });
}

Result<std::vector<EndedDevice>> DeviceStore::ended()
{
    const auto rows = m_db.query(endedSql);
    if (!rows)
        return rows.error();
    std::vector<EndedDevice> all;
    for (int i = 0; i < rows->size(); ++i)
        all.push_back({rows->id<StoreId>(i, 0), rows->id<DeviceId>(i, 1), rows->yes(i, 2)});
    return all;
}

Result<std::vector<FleetDevice>> DeviceStore::fleet()
{
    const auto rows = m_db.query(fleetSql);
    if (!rows)
        return rows.error();
    std::vector<FleetDevice> all;
    for (int i = 0; i < rows->size(); ++i) {
        all.push_back({rows->id<DeviceId>(i, 0), rows->id<StoreId>(i, 1), rows->text(i, 2), rows->text(i, 3), rows->text(i, 4), time(*rows, i, 5), time(*rows, i, 6),
                       time(*rows, i, 7), time(*rows, i, 8), int(rows->whole(i, 9)), rows->whole(i, 10), rows->whole(i, 11), int(rows->whole(i, 12)),
                       time(*rows, i, 13), time(*rows, i, 14), time(*rows, i, 15), rows->isNull(i, 16) ? std::nullopt : std::optional(rows->whole(i, 16))});
    }
    return all;
}

Result<std::vector<ParkedOp>> DeviceStore::parked(int limit)
{
    const auto rows = m_db.query(parkedSql, {limit});
    if (!rows)
        return rows.error();
    std::vector<ParkedOp> all;
    for (int i = 0; i < rows->size(); ++i) {
        all.push_back({rows->id<StoreId>(i, 0), rows->id<DeviceId>(i, 1), rows->id<OpId>(i, 2), rows->whole(i, 3), rows->text(i, 4), rows->text(i, 5),
                       SetbackReason(rows->whole(i, 6)), time(*rows, i, 7), rows->bytes(i, 8), rows->isNull(i, 9) ? QByteArray() : rows->bytes(i, 9)});
    }
    return all;
}

} // namespace tuttu
