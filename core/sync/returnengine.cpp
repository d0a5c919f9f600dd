// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/returnengine.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/leasestore.h"
#include "core/storage/outbox.h"
#include "core/sync/feedsink.h"
#include "core/sync/hubclient.h"
#include "core/sync/lease.h"
#include "core/sync/synccontroller.h"

#include <QPromise>

namespace tuttu {

namespace {

template<typename R>
QFuture<R> at(R value)
{
    QPromise<R> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/** Asks for its store from the beginning, and has nowhere to put an answer: the token that comes before it is the word that is waited for. */
class AskingOnly final : public FeedSink
{
public:
    explicit AskingOnly(const StoreId &store) : m_store(store) {}
    QFuture<Result<std::vector<ChangesQuery::Place>>> places() override
    {
        return at(Result(std::vector<ChangesQuery::Place>{{{Bucket::Kind::Store, m_store}, {}}}));
    }
    QFuture<Result<>> apply(const std::vector<ChangesQuery::Place> &, const ChangesAnswer &) override
    {
        return at(Result<>(Errc::KeyLocked, QStringLiteral("there is no key to keep it under")));
    }

private:
    StoreId m_store;
};

} // namespace

ReturnEngine::ReturnEngine(Storage &storage, ForgetService &forgets, Device device, const Clock &clock, Retry retry, QObject *parent)
    : QObject(parent), m_storage(storage), m_forgets(forgets), m_device(std::move(device)), m_clock(clock), m_retry(std::move(retry)),
      m_reach(Reach::Offline, clock), m_enrol(storage, m_device.proof, m_enrolNetwork, clock)
{
    connect(&m_reach, &ReachController::changed, this, &ReturnEngine::changed);
}

ReturnEngine::~ReturnEngine() { fallSilent(); }

void ReturnEngine::start(Forgotten why)
{
    m_why = why;
    Q_EMIT changed();
    const auto hub = HubSettings::load(m_device.hubFile);
    if (!hub)
        qCWarning(lcSync) << "the hub cannot be asked:" << hub.error().detail;
    if (!hub || why == Forgotten::Revoked)
        return;
    whenDone(m_storage.runOutbox([](Database &outbox) { return Outbox(outbox).device(); }), this, [this, hub = *hub](const Result<DeviceIdentity> &me) {
        if (me)
            connectTo(hub, me->id);
        else
            Q_EMIT failed(me.error());
    });
}

void ReturnEngine::join(const QString &ticket)
{
    const auto was = HubSettings::load(m_device.hubFile); // back to where it stood: what is captured here names that store
    whenDone(m_enrol.join(ticket, m_device.name, m_device.program, m_device.hubFile, was ? was->store.id : StoreId()), this, [this](const Enrolled &enrolled) {
        if (enrolled.hub)
            start(Forgotten::LeaseOver); // in the chain again, and not yet told so by a token
        Q_EMIT joined(enrolled);
    });
}

void ReturnEngine::connectTo(const HubSettings &hub, const DeviceId &me)
{
    fallSilent();
    m_client = std::make_unique<HubClient>(m_network, hub, HubClient::Device{me, m_device.proof, m_device.program}, m_clock);
    m_feed = std::make_unique<AskingOnly>(hub.store.id);
    m_sync = std::make_unique<SyncController>(SyncController::Parts{m_storage, {}, *m_client, *m_feed, m_reach, m_clock, m_retry});
    // Queued: whoever tells it is in the middle of it.
    connect(m_client.get(), &HubClient::tokenTaken, this, [this](const TokenAnswer &answer) { comeBack(answer.leaseHours); }, Qt::QueuedConnection);
    connect(m_sync.get(), &SyncController::revoked, this, &ReturnEngine::beRevoked, Qt::QueuedConnection);
    connect(m_sync.get(), &SyncController::changed, this, &ReturnEngine::changed);
    m_sync->start();
}

void ReturnEngine::fallSilent()
{
    m_sync.reset(); // it speaks over the line that goes
    m_feed.reset();
    m_client.reset();
}

void ReturnEngine::pushSoon()
{
    if (m_sync)
        m_sync->pushSoon();
}

void ReturnEngine::beRevoked()
{
    fallSilent();
    m_why = Forgotten::Revoked;
    whenDone(m_forgets.forget(Forgotten::Revoked), this, [](const Result<> &done) { // so that a restart knows it as well
        if (!done)
            qCWarning(lcSync) << "that the device was revoked is not kept:" << done.error().detail;
    });
    Q_EMIT changed();
}

/** The new lease is kept first: the one that is over would end the shop again the moment it opens. */
void ReturnEngine::comeBack(int leaseHours)
{
    if (!m_client)
        return;
    fallSilent();
    const LeaseCount renewed = Lease::renewed(leaseHours, {m_clock.now(), m_clock.monotonicMs()}).kept();
    whenDone(m_storage.runOutbox([renewed](Database &outbox) { return LeaseStore(outbox).keep(renewed); }), this, [this](const Result<> &kept) {
        if (!kept)
            return Q_EMIT failed(kept.error());
        whenDone(m_forgets.remember(), this, [this](const Result<DeviceKeysPtr> &keys) {
            if (!keys)
                return Q_EMIT failed(keys.error());
            m_why = Forgotten::No;
            Q_EMIT returned(*keys);
        });
    });
}

} // namespace tuttu
