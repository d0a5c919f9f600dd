// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/shopcontent.h"

#include "core/base/whendone.h"
#include "core/insight/affinity.h"
#include "core/profile/cuebookstore.h"
#include "core/profile/profileservice.h"
#include "core/storage/modelstore.h"
#include "core/storage/storage.h"
#include "core/sync/contentfetch.h"

#include <QCryptographicHash>
#include <QPromise>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

struct Held {
    QByteArray cues, affinity; ///< SHA-256; empty = none
};

QByteArray sumOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<Held> held(Shelf &shelf, const QString &cueFile)
{
    Held sums;
    if (!cueFile.isEmpty()) {
        const auto book = CueBookStore(cueFile).read();
        if (!book)
            return book.error();
        sums.cues = sumOf(book->json);
    }
    if (const auto model = ModelStore(shelf).affinity())
        sums.affinity = sumOf(model->toBytes());
    else if (model.error().code != Errc::NotFound)
        return model.error();
    return sums;
}

Result<> useAffinity(Shelf &shelf, const QByteArray &bytes)
{
    const auto model = Affinity::fromBytes(bytes);
    if (!model)
        return model.error();
    for (int item = 0; item < model->itemCount(); ++item) {
        if (shelf.products.find(model->product(item)))
            return ModelStore(shelf).saveAffinity(*model);
    }
    return {Errc::Conflict, u"none of its products is known here"_s};
}

Result<std::shared_ptr<const CueBook>> useCues(const ShopContext &shop, const QByteArray &bytes)
{
    const CueBookStore store(shop.cueFile, shop.tone);
    const auto before = store.read();
    return before ? store.save(bytes, before->json) : before.error();
}

void letKnow(ContentFetch &fetch, Storage &storage, ProfileService &profiles, const Held &sums)
{
    using Afterwards = ContentFetch::Afterwards;
    if (!profiles.shop().cueFile.isEmpty()) {
        fetch.know(u"cues"_s, sums.cues, [&storage, &profiles](const QByteArray &bytes) {
            return storage.run([&profiles, shop = profiles.shop(), bytes](Shelf &) -> Result<Afterwards> {
                const auto book = useCues(shop, bytes);
                return book ? Result<Afterwards>([&profiles, cues = *book] { profiles.setCues(cues); }) : book.error();
            });
        });
    }
    fetch.know(u"affinity"_s, sums.affinity, [&storage, &profiles](const QByteArray &bytes) {
        return storage.run([&profiles, bytes](Shelf &shelf) -> Result<Afterwards> {
            const auto done = useAffinity(shelf, bytes);
            return done ? Result<Afterwards>([&profiles] { profiles.forgetModels(); }) : done.error();
        });
    });
}

} // namespace

QFuture<Result<>> takeContentFrom(ContentFetch &fetch, Storage &storage, ProfileService &profiles)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenDone(storage.run([file = profiles.shop().cueFile](Shelf &shelf) { return held(shelf, file); }), &fetch, [&fetch, &storage, &profiles, promise](const Result<Held> &sums) {
        if (sums)
            letKnow(fetch, storage, profiles, *sums);
        promise->addResult(sums ? Result<>() : Result<>(sums.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace tuttu
