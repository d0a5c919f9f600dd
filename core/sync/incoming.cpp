// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/incoming.h"

#include "core/base/whendone.h"
#include "core/storage/opapplier.h"
#include "core/storage/storage.h"

namespace tuttu {

QFuture<Result<>> Incoming::take(std::vector<Op> ops)
{
    const auto taken = m_storage.run([ops](Shelf &shelf) -> Result<> {
        for (const Op &op : ops) {
            if (const auto done = OpApplier(shelf).applyFromElsewhere(op); !done)
                return done;
        }
        return {};
    });
    whenDone(taken, this, [this, ops = std::move(ops)](const Result<> &done) {
        if (done)
            tell(ops);
    });
    return taken;
}

void Incoming::tell(const std::vector<Op> &ops)
{
    if (!ops.empty())
        Q_EMIT arrived(ops);
}

} // namespace tuttu
