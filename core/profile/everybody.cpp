// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/everybody.h"

#include "core/base/whendone.h"
#include "core/profile/shopmodels.h"
#include "core/storage/customerstore.h"
#include "core/storage/profilestore.h"
#include "core/storage/storage.h"

#include <QPromise>

namespace tuttu {

namespace {

constexpr size_t atATime = 20; ///< a few milliseconds each

/** The looking under way. Its people and catalogue are touched on the storage thread only. */
struct Looking {
    ShopContext shop;
    LookAtOne look;
    qsizetype most;
    QPromise<Result<int>> promise;
    std::vector<CustomerId> people;
    std::optional<Catalogue> catalogue;
    std::shared_ptr<const ShopHabits> habits;
    size_t done = 0;
};

Result<> begin(Looking &looking, Shelf &shelf)
{
    auto everybody = CustomerStore(shelf).everybody();
    if (!everybody)
        return everybody.error();
    looking.people = std::move(*everybody);
    if (looking.most >= 0 && looking.people.size() > size_t(looking.most))
        looking.people.resize(size_t(looking.most));
    looking.catalogue.emplace(readCatalogue(shelf));
    looking.habits = readHabits(shelf);
    looking.promise.setProgressRange(0, int(looking.people.size()));
    return {};
}

/** True: there are more. */
Result<bool> lookAtSome(Looking &looking, Shelf &shelf)
{
    if (!looking.catalogue) {
        if (const auto begun = begin(looking, shelf); !begun)
            return begun.error();
    }
    const ShopContext &shop = looking.shop;
    const size_t end = std::min(looking.people.size(), looking.done + atATime);
    for (; looking.done < end; ++looking.done) {
        const auto profile = ProfileStore(shelf).profile(looking.people[looking.done]);
        if (!profile)
            return profile.error();
        looking.look(*profile, *looking.catalogue, {shelf.clock.now(), shop.zone, shop.store.id, shop.cues, {}, false, shop.discreet, looking.habits});
    }
    looking.promise.setProgressValue(int(end));
    return end < looking.people.size();
}

void goOn(Storage &storage, const std::shared_ptr<Looking> &looking)
{
    if (looking->promise.isCanceled())
        return looking->promise.finish();
    const auto some = storage.run([looking](Shelf &shelf) { return lookAtSome(*looking, shelf); });
    whenDone(some, &storage, [&storage, looking](const Result<bool> &more) {
        if (more && *more)
            return goOn(storage, looking);
        looking->promise.addResult(more ? Result<int>(int(looking->done)) : Result<int>(more.error()));
        looking->promise.finish();
    });
}

} // namespace

QFuture<Result<int>> lookAtEverybody(Storage &storage, const ShopContext &shop, LookAtOne look, qsizetype most)
{
    auto looking = std::make_shared<Looking>(Looking{shop, std::move(look), most, {}, {}, {}, {}, 0});
    looking->promise.start();
    goOn(storage, looking);
    return looking->promise.future();
}

} // namespace tuttu
