// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxwreck.h"

#include "core/base/logging.h"
#include "core/storage/migration.h"
#include "core/storage/statement.h"

#include <QFile>

namespace tuttu {

Result<Rescued> OutboxWreck::salvageInto(const QString &fresh, const DeviceKeysPtr &keys)
{
    readPages();
    readTables();
    const auto me = identity(keys);
    if (!me)
        return me.error();
    {
        auto to = Database::open(fresh, FileKind::Outbox);
        if (!to)
            return to.error();
        if (const auto done = Migration(**to).to(Migration::outboxFolder()); !done)
            return done.error();
        if (const auto done = (*to)->transaction([&] { return write(**to, *me); }); !done)
            return done.error();
    } // closed here: all of it stands in the file, none in a WAL
    if (QFile::exists(fresh + QLatin1String("-wal")))
        return {Errc::Io, fresh + u" was not written out"};
    return Rescued{qint64(m_records.size()), numbersLost(*me), m_staffWhole, {}};
}

/** A record found through the table counts most: a bare page may hold a try that was never committed. Among bare ones the later page wins. */
void OutboxWreck::keep(OpRecord record, bool fromTable)
{
    const std::pair place(record.head.epoch, record.head.seq);
    const auto there = m_records.find(place);
    if (there != m_records.end() && !fromTable && m_fromTable.value(there->second.head.id))
        return;
    if (m_fromTable.value(record.head.id) && !fromTable)
        return;
    m_fromTable.insert(record.head.id, fromTable);
    m_records.insert_or_assign(place, std::move(record));
}

void OutboxWreck::readPages()
{
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m_path + QLatin1String(suffix));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray heap = file.readAll();
        for (OpRecord &record : OpRecord::findAll(heap))
            keep(std::move(record), false);
    }
}

void OutboxWreck::readTables()
{
    const QString copy = m_path + QLatin1String(".copy"), wal = QLatin1String("-wal");
    const auto clear = [&] {
        QFile::remove(copy);
        QFile::remove(copy + wal);
    };
    clear();
    QFile::copy(m_path, copy);
    QFile::copy(m_path + wal, copy + wal);
    if (const auto db = Database::open(copy, FileKind::Outbox)) {
        walk(**db, false);
        walk(**db, true);
        if (auto me = Outbox(**db).device())
            m_device = std::move(*me);
        Statement stores(**db, "SELECT uid, name, zone, currency, phone_region, here FROM store");
        while (stores.step())
            m_stores.push_back({stores.bytes(0), stores.text(1), stores.text(2), stores.text(3), stores.text(4), stores.integer(5)});
        Statement clerks(**db, "SELECT key, uid, role, sealed, pin, wrong_pins FROM clerk");
        while (clerks.step())
            m_clerks.push_back({clerks.integer(0), clerks.bytes(1), clerks.integer(2), clerks.bytes(3), clerks.bytes(4), clerks.integer(5)});
        m_staffWhole = stores.ok() && clerks.ok();
    }
    clear();
}

/** From one end until SQLite meets the damage; the other end is walked the other way. */
void OutboxWreck::walk(Database &db, bool backwards)
{
    const auto readAll = [this](Statement &&s) {
        while (s.step()) {
            if (auto record = OpRecord::fromBytes(s.view(0)))
                keep(std::move(*record), true);
        }
    };
    if (backwards)
        readAll(Statement(db, "SELECT record FROM op ORDER BY key DESC"));
    else
        readAll(Statement(db, "SELECT record FROM op ORDER BY key"));
}

Result<DeviceIdentity> OutboxWreck::identity(const DeviceKeysPtr &keys) const
{
    if (m_device && m_device->publicKey.size() == DeviceKeys::masterSize && !m_device->id.isNull())
        return *m_device;
    if (!keys)
        return {Errc::KeyLocked, QStringLiteral("the device's row is gone; its key is needed to make it anew")};
    DeviceIdentity made{DeviceId(QUuid::createUuid()), 1, keys->publicKey(), {}, 0, 0};
    if (!m_records.empty()) { // the newest record says who we were
        const Op &last = m_records.rbegin()->second.head;
        made.id = last.device;
        made.epoch = last.epoch;
    }
    return made;
}

Result<> OutboxWreck::write(Database &to, const DeviceIdentity &me)
{
    Statement device(to, "INSERT INTO device (one, uid, epoch, public_key, hub_key, last_seq, confirmed_seq) VALUES (1, ?, ?, ?, ?, ?, ?)");
    const QByteArray hubKey = me.hubKey.isEmpty() ? QByteArray() : me.hubKey;
    if (const auto done = device.bind(me.id, me.epoch, me.publicKey, hubKey, me.lastSeq, me.confirmedSeq).run(); !done)
        return done;
    for (const auto &[place, record] : m_records) {
        if (const auto done = Outbox(to).restore(record); !done)
            return done;
    }
    Statement store(to, "INSERT OR IGNORE INTO store (uid, name, zone, currency, phone_region, here) VALUES (?, ?, ?, ?, ?, ?)");
    for (const StoreRow &row : m_stores) {
        if (const auto done = store.bind(row.uid, row.name, row.zone, row.currency, row.phoneRegion, row.here).run(); !done)
            return done;
    }
    Statement clerk(to, "INSERT OR IGNORE INTO clerk (key, uid, role, sealed, pin, wrong_pins) VALUES (?, ?, ?, ?, ?, ?)");
    for (const ClerkRow &row : m_clerks) {
        if (const auto done = clerk.bind(row.key, row.uid, row.role, row.sealed, row.pin, row.wrongPins).run(); !done)
            return done;
    }
    return {};
}

qint64 OutboxWreck::numbersLost(const DeviceIdentity &me) const
{
    std::map<int, std::pair<qint64, qint64>> epochs; // epoch -> last number, how many are here
    epochs[me.epoch] = {me.lastSeq, 0};
    for (const auto &[place, record] : m_records) {
        auto &[last, here] = epochs[place.first];
        last = std::max(last, place.second);
        ++here;
    }
    qint64 lost = 0;
    for (const auto &[epoch, numbers] : epochs)
        lost += numbers.first - numbers.second;
    return lost;
}

} // namespace tuttu
