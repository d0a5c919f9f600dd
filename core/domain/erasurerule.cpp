// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/erasurerule.h"

#include <QJsonArray>

namespace tuttu {

namespace {

constexpr int idLength = 36; ///< as they are written: with hyphens and without braces

QUuid idOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() == idLength ? QUuid::fromString(text) : QUuid();
}

void collectIds(const QJsonValue &value, QSet<QUuid> &ids)
{
    if (value.isObject()) {
        for (const QJsonValue &each : value.toObject())
            collectIds(each, ids);
    } else if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collectIds(each, ids);
    } else if (const QUuid id = idOf(value); !id.isNull()) {
        ids.insert(id);
    }
}

void collectThings(const QJsonValue &value, const QUuid &customer, QSet<QUuid> &things)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collectThings(each, customer, things);
        return;
    }
    const QJsonObject object = value.toObject();
    if (idOf(object.value(QLatin1String("customer"))) == customer) {
        for (const QLatin1String name : {QLatin1String("id"), QLatin1String("basket")}) {
            if (const QUuid thing = idOf(object.value(name)); !thing.isNull())
                things.insert(thing);
        }
    }
    for (const QJsonValue &each : object)
        collectThings(each, customer, things);
}

} // namespace

QSet<QUuid> idsIn(const QJsonObject &payload)
{
    QSet<QUuid> ids;
    collectIds(payload, ids);
    return ids;
}

QSet<QUuid> thingsOf(const QJsonObject &payload, const QUuid &customer)
{
    QSet<QUuid> things;
    collectThings(payload, customer, things);
    return things;
}

} // namespace tuttu
