// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QUuid>

namespace tuttu {

/** Every id that stands anywhere in a payload. */
QSet<QUuid> idsIn(const QJsonObject &payload);

/** What of a payload is somebody's own and goes with them: each thing that names them has its id here - a note, a hold, a case, the visit they came with,
 *  a basket. Whatever is said of it later is about them, though it does not name them. Empty when they are not named. */
QSet<QUuid> thingsOf(const QJsonObject &payload, const QUuid &customer);

} // namespace tuttu
