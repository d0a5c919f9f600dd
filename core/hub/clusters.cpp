// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/clusters.h"

namespace tuttu {

using namespace Qt::StringLiterals;

Clusters::Clusters(const QString &conninfo) : m_conninfos{{u"one"_s, conninfo}}, m_others(u"one"_s) {}

QString Clusters::nameFor(const StoreId &store) const
{
    const auto named = m_stores.find(store);
    return named == m_stores.end() ? m_others : named->second;
}

Result<Clusters> Clusters::fromJson(const QJsonObject &json)
{
    for (const QString &field : json.keys()) {
        if (field != u"clusters" && field != u"stores" && field != u"others")
            return {Errc::Invalid, u"%1: unknown; there are clusters, stores and others"_s.arg(field)};
    }
    Clusters made;
    const QJsonObject clusters = json.value(u"clusters"_s).toObject(), stores = json.value(u"stores"_s).toObject();
    for (auto cluster = clusters.begin(); cluster != clusters.end(); ++cluster) {
        if (cluster.key().isEmpty() || cluster->toString().isEmpty())
            return {Errc::Invalid, u"clusters: each has a name and, as libpq reads it, where it is"_s};
        made.m_conninfos.insert(cluster.key(), cluster->toString());
    }
    if (made.m_conninfos.isEmpty())
        return {Errc::Invalid, u"clusters: at least one is needed, {\"name\": \"host=...\"}"_s};
    const bool isList = !json.contains(u"stores"_s) || json.value(u"stores"_s).isObject();
    for (auto store = stores.begin(); store != stores.end() && isList; ++store) {
        const StoreId id = StoreId::fromString(store.key());
        if (id.isNull() || !made.m_conninfos.contains(store->toString()))
            return {Errc::Invalid, u"stores: %1 has to be a store's id with the name of a cluster"_s.arg(store.key())};
        made.m_stores[id] = store->toString();
    }
    made.m_others = json.value(u"others"_s).toString();
    if (!isList || !made.m_conninfos.contains(made.m_others))
        return {Errc::Invalid, isList ? u"others: the name of the cluster for stores that are not named"_s : u"stores: {\"a store's id\": \"a cluster's name\"}"_s};
    return made;
}

Result<PgConnection *> ClusterConnections::to(const StoreId &store)
{
    const QString name = m_clusters.nameFor(store);
    const auto open = m_open.find(name);
    if (open != m_open.end())
        return &open->second;
    auto made = PgConnection::open(m_clusters.conninfo(name));
    if (!made)
        return made.error();
    return &m_open.emplace(name, std::move(*made)).first->second;
}

} // namespace tuttu
