// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/customerpull.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/storage.h"
#include "core/sync/recordapplier.h"

#include <QPromise>

namespace tuttu {

namespace {

Result<> keep(const Shelf &shelf, const CustomerAnswer &answer, bool goods)
{
    return shelf.cache.transaction([&]() -> Result<> {
        RecordApplier applier(shelf);
        for (const Record &record : answer.records) {
            if (std::holds_alternative<Product>(record) != goods)
                continue;
            if (const auto done = applier.put(record); !done)
                return done;
        }
        return applier.finish(false);
    });
}

/** The goods first: they are known to orders once they are committed. */
Result<> keep(const Shelf &shelf, const CustomerAnswer &answer)
{
    const auto goods = keep(shelf, answer, true);
    return goods ? keep(shelf, answer, false) : goods;
}

} // namespace

QFuture<CustomerPull::Came> CustomerPull::pull(const CustomerAsk &ask)
{
    const Reach reach = m_reach();
    if (reach == Reach::Alone || reach == Reach::Offline)
        return QtFuture::makeReadyFuture(reach == Reach::Alone ? Came::NotAsked : Came::Silent);
    auto promise = std::make_shared<QPromise<Came>>();
    promise->start();
    const auto finish = [promise](Came came) {
        promise->addResult(came);
        promise->finish();
    };
    whenDone(m_line.customer(ask), this, [this, finish](const Asked<CustomerAnswer> &asked) {
        if (!asked.answer)
            return finish(Came::Silent);
        if (asked.answer->records.empty())
            return finish(Came::Nobody);
        whenDone(m_storage.run([answer = *asked.answer](Shelf &shelf) { return keep(shelf, answer); }), this, [finish](const Result<> &kept) {
            if (!kept)
                qCWarning(lcStorage) << "who was asked of the chain cannot be kept:" << kept.error().detail;
            finish(kept ? Came::Here : Came::Silent);
        });
    });
    return promise->future();
}

} // namespace tuttu
