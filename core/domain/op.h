// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"

#include "core/base/result.h"

#include <QJsonObject>

namespace tuttu {

/** One capture on its way: what the outbox keeps and the hub will get. `payload` is the outcome as JSON, in clear only in memory. */
struct Op {
    OpId id;
    DeviceId device;
    int epoch = 1;            ///< device incarnation: a restored old image gets the next one
    qint64 seq = 0;           ///< gapless per device and epoch, given by the outbox
    qint64 baseVersion = 0;   ///< version of the entity the clerk saw; 0 = not about a versioned one
    QDateTime at;             ///< wall time, UTC: shown, never used for order
    qint64 monotonicMs = 0;
    ClerkId actor;            ///< null = the customer or the device itself
    QString kind;             ///< "nps.answered"
    int schemaVersion = 1;
    QJsonObject payload;
};

QString opKind(const Outcome &outcome);
QJsonObject toJson(const Outcome &outcome);
/** Errc::Invalid names the missing or wrong field; an unknown kind is Errc::NotFound and the op is kept, not dropped. */
Result<Outcome> outcomeFromJson(const QString &kind, const QJsonObject &payload);

} // namespace tuttu
