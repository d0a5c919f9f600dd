// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/demoshop.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/connect/demoshop/democontent.h"
#include "core/connect/demoshop/demodoors.h"
#include "core/connect/demoshop/demostaff.h"
#include "core/connect/learnmodels.h"
#include "core/security/pinverifier.h"
#include "core/storage/doorstore.h"
#include "core/storage/importstore.h"
#include "core/storage/staffstore.h"
#include "core/storage/storage.h"

#include <QPromise>
#include <QtConcurrent>

#include <span>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

/** Everything that can be made without the storage thread. */
struct Prepared {
    DemoContent content;
    std::vector<DoorCount> doors;
    std::vector<QByteArray> verifiers; ///< of demoClerks(), in their order
};

Result<std::shared_ptr<const Prepared>> prepare(const DeviceKeysPtr &keys, const QDateTime &now)
{
    auto content = DemoContent::load(now);
    if (!content)
        return content.error();
    auto prepared = std::make_shared<Prepared>();
    prepared->content = std::move(*content);
    prepared->doors = madeUpDoor(prepared->content.orders, now, QTimeZone(prepared->content.store.zone), DemoContent::seed);
    const PinVerifier verifier(keys);
    for (const DemoClerk &one : demoClerks()) {
        const auto made = verifier.make(one.clerk.id, one.pin);
        if (!made)
            return made.error();
        prepared->verifiers.push_back(*made);
    }
    return std::shared_ptr<const Prepared>(std::move(prepared));
}

Result<> putStaff(Shelf &shelf, const Prepared &prepared)
{
    StaffStore staff(shelf);
    if (const Result<> done = staff.putStore(prepared.content.store, true); !done)
        return done;
    const auto clerks = demoClerks();
    for (size_t i = 0; i < clerks.size(); ++i) {
        if (const Result<> done = staff.putClerk(clerks[i].clerk); !done)
            return done;
        if (const Result<> done = staff.setPin(clerks[i].clerk.id, prepared.verifiers[i]); !done)
            return done;
    }
    return {};
}

Result<> putDoors(Shelf &shelf, const Prepared &prepared)
{
    return shelf.cache.transaction([&]() -> Result<> {
        for (const DoorCount &count : prepared.doors) {
            if (const Result<> done = DoorStore(shelf).apply(DoorCounted{prepared.content.store.id, count}); !done)
                return done;
        }
        return {};
    });
}

Result<> nothingRejected(const Result<Imported> &imported)
{
    if (!imported)
        return imported.error();
    return imported->rejected.empty() ? Result<>() : Result<>(Errc::Damaged, u"the demo's own files: "_s + imported->rejected.front().why.detail);
}

/** One filling, in steps of a few hundred rows, so that others get their turn on the storage thread. Belongs to the storage. */
class Filling final : public QObject
{
public:
    Filling(Storage &storage, std::function<void(int)> progress) : QObject(&storage), m_storage(storage), m_progress(std::move(progress)) { m_promise.start(); }

    QFuture<Result<>> future() { return m_promise.future(); }

    void start(const DeviceKeysPtr &keys, const QDateTime &now)
    {
        say(0);
        whenDone(QtConcurrent::run(prepare, keys, now), this, [this](const Result<std::shared_ptr<const Prepared>> &prepared) {
            if (!prepared)
                return end(prepared.error());
            m_prepared = *prepared;
            m_step = Step::Staff;
            next();
        });
    }

private:
    enum class Step { Staff, Products, Customers, Orders, Doors, Model };
    static constexpr size_t customersAJob = 500, ordersAJob = 500;

    void next()
    {
        const DemoContent &content = m_prepared->content;
        const size_t from = m_from;
        switch (m_step) {
        case Step::Staff:
            say(20);
            return run(Step::Products, [prepared = m_prepared](Shelf &shelf) { return putStaff(shelf, *prepared); });
        case Step::Products:
            return run(Step::Customers, [prepared = m_prepared](Shelf &shelf) {
                return nothingRejected(ImportStore(shelf).importProducts(prepared->content.products));
            });
        case Step::Customers:
            say(25 + int(15 * from / content.customers.size()));
            m_from = qMin(content.customers.size(), from + customersAJob);
            return run(m_from < content.customers.size() ? Step::Customers : Step::Orders, [prepared = m_prepared, from, to = m_from](Shelf &shelf) {
                return nothingRejected(ImportStore(shelf).importCustomers(std::span(prepared->content.customers).subspan(from, to - from)));
            });
        case Step::Orders:
            say(40 + int(55 * from / content.orders.size()));
            m_from = qMin(content.orders.size(), from + ordersAJob);
            return run(m_from < content.orders.size() ? Step::Orders : Step::Doors, [prepared = m_prepared, from, to = m_from](Shelf &shelf) {
                return nothingRejected(ImportStore(shelf).importOrders(std::span(prepared->content.orders).subspan(from, to - from)));
            });
        case Step::Doors:
            return run(Step::Model, [prepared = m_prepared](Shelf &shelf) { return putDoors(shelf, *prepared); });
        case Step::Model:
            say(95);
            whenDone(m_storage.run([here = content.store](Shelf &shelf) { return learnModels(shelf, here); }), this,
                     [this](const Result<> &done) { end(done); });
        }
    }

    template<typename Job>
    void run(Step then, Job job)
    {
        whenDone(m_storage.run(std::move(job)), this, [this, then](const Result<> &done) {
            if (!done)
                return end(done);
            if (std::exchange(m_step, then) != then)
                m_from = 0;
            next();
        });
    }

    void say(int percent)
    {
        if (m_progress)
            m_progress(percent);
    }

    void end(const Result<> &result)
    {
        if (result)
            say(100);
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    Storage &m_storage;
    std::function<void(int)> m_progress;
    QPromise<Result<>> m_promise;
    std::shared_ptr<const Prepared> m_prepared;
    Step m_step = Step::Staff;
    size_t m_from = 0;
};

} // namespace

QFuture<Result<>> DemoShop::fill(std::function<void(int percent)> progress)
{
    auto *filling = new Filling(m_storage, std::move(progress));
    const auto future = filling->future();
    filling->start(m_keys, m_clock.now());
    return future;
}

} // namespace tuttu
