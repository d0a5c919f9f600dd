// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/hubkeys.h"

#include <QSet>
#include <QStringList>
#include <QUuid>
#include <QtEndian>

namespace tuttu {

/** PostgreSQL's text of an array of ids, numbers or hexadecimal digits: nothing in it is quoted. */
inline QString textArray(const QStringList &texts) { return QLatin1Char('{') + texts.join(QLatin1Char(',')) + QLatin1Char('}'); }

/** What stands in `op.names` for whom or what has this hash (HubKeys::erasureMarkOf): its first eight bytes. They say nothing without the chain's secret, and two
 *  may be alike, so that what they find is opened and looked at. */
inline qint64 opName(const QByteArray &hash) { return qFromBigEndian<qint64>(hash.constData()); }

/** The column's value for an op that names these, as PostgreSQL's text. */
inline QString opNames(const QSet<QUuid> &ids, const HubKeys &keys)
{
    QStringList names;
    for (const QUuid &id : ids)
        names += QString::number(opName(keys.erasureMarkOf(id)));
    return textArray(names);
}

} // namespace tuttu
