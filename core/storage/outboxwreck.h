// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outbox.h"
#include "core/storage/storagerepair.h"

#include <QHash>

#include <map>

namespace tuttu {

/** A damaged outbox.db and what can still be read of it. The file itself is only read: SQLite gets a copy. */
class OutboxWreck
{
public:
    explicit OutboxWreck(const QString &path) : m_path(path) {}

    /** Writes a new outbox with everything that is sound. See StorageRepair::rescueOutbox. */
    Result<Rescued> salvageInto(const QString &fresh, const DeviceKeysPtr &keys);

private:
    void readPages();                     ///< records on bare pages, of the file and its WAL
    void readTables();                    ///< records, device and staff, as far as SQLite gets
    void walk(Database &db, bool backwards);
    void keep(OpRecord record, bool fromTable);
    Result<DeviceIdentity> identity(const DeviceKeysPtr &keys) const;
    Result<> write(Database &to, const DeviceIdentity &identity);
    qint64 numbersLost(const DeviceIdentity &identity) const;

    struct StoreRow { QByteArray uid; QString name, zone, currency, phoneRegion; qint64 here; };
    struct ClerkRow { qint64 key; QByteArray uid; qint64 role; QByteArray sealed, pin; qint64 wrongPins; };

    QString m_path;
    std::map<std::pair<int, qint64>, OpRecord> m_records; ///< by epoch and number
    QHash<OpId, bool> m_fromTable;                        ///< ids seen; true: found through the table
    std::optional<DeviceIdentity> m_device;
    std::vector<StoreRow> m_stores;
    std::vector<ClerkRow> m_clerks;
    bool m_staffWhole = false;
};

} // namespace tuttu
