// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/clearrows.h"

#include <QCryptographicHash>

namespace tuttu {

using namespace Qt::StringLiterals;

Result<PushedOp> openedOp(const PushedOp &op, const HubKeys *keys)
{
    if (!op.isSealed())
        return op;
    if (!keys)
        return {Errc::KeyLost, u"there are no keys to open op %1 with"_s.arg(op.id.toString())};
    const auto content = keys->open(op.id, op.content, op.hubKey);
    if (!content)
        return content.error();
    PushedOp clear = op;
    clear.content = *content;
    clear.hubKey.clear();
    clear.sha256 = QCryptographicHash::hash(*content, QCryptographicHash::Sha256);
    return clear;
}

int openRows(FeedPage &page, const HubKeys &keys)
{
    int closed = 0;
    for (FeedRow &row : page.rows) {
        if (row.deleted || !row.content.contains(u"hubKey"_s))
            continue;
        const auto op = pushedOpFromJson(row.content);
        const auto clear = op ? openedOp(*op, &keys) : op;
        if (!clear) {
            ++closed;
            continue;
        }
        QJsonObject content = toJson(*clear);
        for (const QString &beside : {u"device"_s, u"epoch"_s})
            content.insert(beside, row.content.value(beside));
        row.content = content;
    }
    return closed;
}

} // namespace tuttu
