// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/opapplier.h"
#include "tests/rig/shop.h"

namespace tuttu {

/** Hands every device's ops on to every other one, in the order each made them; which device is heard first is the story's choice. The devices
 *  of a story share one key, so that no envelope stands between them. */
class FakeHub
{
public:
    /** `to` gets all that `from` has captured and it has not got yet. */
    static bool handOn(Shop &from, Shop &to)
    {
        const auto ops = from.await(from.storage().run([keys = from.keys()](Shelf &shelf) -> Result<std::vector<Op>> {
            std::vector<Op> all;
            const auto kept = Outbox(shelf.outbox).recordsAfter(0, 0, 100'000);
            if (!kept)
                return kept.error();
            for (const Outbox::Kept &one : *kept) {
                const auto op = one.record ? one.record->open(*keys) : Result<Op>(one.record.error());
                if (!op)
                    return op.error();
                all.push_back(*op);
            }
            return all;
        }));
        if (!ops)
            return false;
        const auto applied = to.await(to.storage().run([all = *ops](Shelf &shelf) -> Result<> {
            for (const Op &op : all) {
                if (const auto done = OpApplier(shelf).applyFromElsewhere(op); !done)
                    return done;
            }
            return {};
        }));
        return applied.ok();
    }
    /** From now on whatever `from` captures is heard by `to` at once. */
    static void live(Shop &from, Shop &to)
    {
        QObject::connect(&from.engine().captures, &CaptureService::recorded, &to.engine().incoming, [&to](const Op &op) { to.engine().incoming.take({op}); });
    }
    static bool sync(Shop &a, Shop &b) { return handOn(a, b) && handOn(b, a); }
};

} // namespace tuttu
