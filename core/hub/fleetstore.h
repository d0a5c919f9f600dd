// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/hub/pgconnection.h"
#include "core/sync/wire/standing.h"

namespace tuttu {

/** Who may look at the fleet. */
struct FleetWatcher {
    QString name;
    QDateTime made;
};

/** How the chain's devices say they stand, and who may see it. */
class FleetStore
{
public:
    explicit FleetStore(PgConnection &db) : m_db(db) {}

    /** Written when it has captured what is not here, once a minute, and when it knew all for the first time; the hub itself knows what it has. */
    Result<> report(const StoreId &store, const DeviceId &device, const DeviceStanding &standing, const QDateTime &now);

    /** A new key for somebody; it is answered here and never again. Errors: Invalid (no name, or a long one), Duplicate, and a connection's. */
    Result<QByteArray> addWatcher(const QString &name, const QDateTime &now);
    Result<> endWatcher(const QString &name); ///< NotFound
    Result<std::vector<FleetWatcher>> watchers();
    Result<bool> maySee(const QByteArray &key);

private:
    PgConnection &m_db;
};

} // namespace tuttu
