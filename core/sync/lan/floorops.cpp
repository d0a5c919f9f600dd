// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lan/floorops.h"

#include "core/storage/outbox.h"

#include <algorithm>
#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 200, lookedAt = 10'000;

bool isKindForTheFloor(QStringView kind)
{
    return kind.startsWith(u"visit.") || kind == u"visitors.counted" || kind == u"customer.created";
}

} // namespace

bool isForTheFloor(const Op &op)
{
    return isKindForTheFloor(op.kind == u"capture.undone" ? op.payload.value(u"kind"_s).toString() : op.kind);
}

Result<std::vector<Op>> floorOpsSince(const Outbox &outbox, const DeviceKeys &keys, const QDateTime &since, int most)
{
    std::vector<Op> ops;
    int epoch = std::numeric_limits<int>::max();
    qint64 seq = std::numeric_limits<qint64>::max();
    for (int looked = 0; looked < lookedAt && ops.size() < size_t(most); looked += page) {
        const auto kept = outbox.recordsBefore(epoch, seq, page);
        if (!kept)
            return kept.error();
        for (const Outbox::Kept &one : *kept) {
            epoch = one.epoch;
            seq = one.seq;
            if (!one.record)
                continue;
            if (one.record->head.at < since)
                looked = lookedAt; // older ones stand behind it, but for a clock that was set: those come with the hub
            else if (isKindForTheFloor(one.record->head.kind) || one.record->head.kind == u"capture.undone") {
                if (const auto op = one.record->open(keys); op && isForTheFloor(*op))
                    ops.push_back(*op);
            }
        }
        if (kept->size() < size_t(page))
            break;
    }
    std::reverse(ops.begin(), ops.end());
    return ops;
}

} // namespace tuttu
