// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/hub/pgconnection.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <map>

namespace tuttu {

/** Which cluster of machines keeps which store. All that is of a store (`home`) is on one of them; nothing of it is on another. */
class Clusters
{
public:
    /** A chain that has one. */
    explicit Clusters(const QString &conninfo);

    /** {"clusters": {"north": "host=...", "south": "host=..."}, "stores": {"0190...": "south"}, "others": "north"}: stores that are not named are with the others.
     *  Errors: Invalid, names the field and what it may be. */
    static Result<Clusters> fromJson(const QJsonObject &json);

    QStringList names() const { return m_conninfos.keys(); }
    QString nameFor(const StoreId &store) const;
    QString conninfo(const QString &name) const { return m_conninfos.value(name); }

private:
    Clusters() = default;
    QMap<QString, QString> m_conninfos; ///< by their names
    std::map<StoreId, QString> m_stores;
    QString m_others;
};

/** One thread's connections, one to each cluster it has needed. */
class ClusterConnections
{
public:
    explicit ClusterConnections(const Clusters &clusters) : m_clusters(clusters) {}

    /** To where the store is; made when it is first needed. Theirs who ask until the next call of this or of lost(). Errors: Unreachable. */
    Result<PgConnection *> to(const StoreId &store);
    void lost(const StoreId &store) { m_open.erase(m_clusters.nameFor(store)); } ///< after Unreachable: the next call makes a new one

private:
    const Clusters m_clusters;
    std::map<QString, PgConnection> m_open;
};

} // namespace tuttu
