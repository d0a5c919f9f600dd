// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world.h"

#include "core/storage/consentstore.h"
#include "core/storage/customerstore.h"
#include "core/storage/productstore.h"
#include "core/storage/shelf.h"
#include "tests/core/storage/storagerig.h"
#include "tests/sim/replicadump.h"

#include <QSet>

namespace tuttu {

using namespace Qt::StringLiterals;

const StoreId World::store = StoreId::derived("store", u"turku"_s);

namespace {

const Bucket ofStore{Bucket::Kind::Store, World::store}, ofCustomers{Bucket::Kind::Customers, World::store};

template<typename T> T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

/** The files of a device that was never used: made once, copied for each. */
const QString &newFiles()
{
    static const std::unique_ptr<QTemporaryDir> folder = [] {
        auto made = std::make_unique<QTemporaryDir>();
        SimClock clock;
        OpenFiles files(clock);
        sure(files.open(made->path(), testKeys()));
        Shelf &shelf = *sure(files.shelf());
        sure(shelf.cache.transaction([&]() -> Result<> {
            for (int i = 0; i < AnyAct::products; ++i) {
                Product product;
                product.id = ProductId::derived("product", QString::number(i));
                product.code = product.name = u"Thing %1"_s.arg(i);
                product.price = Money{1250, Currency(u"EUR"_s)};
                sure(ProductStore(shelf).put(product));
            }
            return {};
        }));
        return made;
    }();
    static const QString path = folder->path();
    return path;
}

const DeviceKeysPtr &hubKeys()
{
    static const DeviceKeysPtr keys = testKeys('h');
    return keys;
}

std::unique_ptr<SimKiosk> kioskNamed(const QString &name) { return std::make_unique<SimKiosk>(newFiles(), name, testKeys(), hubKeys()->publicKey()); }

/** As it goes over the wire, both ways. */
template<typename T> T overTheWire(const T &value) { return sure(T::fromBytes(value.toBytes())); }
FeedAnswer overTheWire(const FeedAnswer &answer) { return sure(feedAnswerFromBytes(toBytes(answer))); }

} // namespace

World::World(quint32 seed, const Plan &plan) : m_dice(seed), m_plan(plan), m_hub(store, hubKeys()), m_acts(store)
{
    for (int i = 0; i < plan.kiosks; ++i)
        m_devices.push_back({kioskNamed(u"kiosk%1"_s.arg(i)), 0});
}

World::~World() = default;

void World::pass(qint64 ms)
{
    m_now += ms;
    for (Device &d : m_devices)
        d.kiosk->clock().advance(ms);
}

void World::run()
{
    for (int i = 0; i < m_plan.steps; ++i)
        step();
}

void World::step()
{
    pass(m_dice.bounded(60'000));
    while (!m_events.empty() && m_events.top().at <= m_now) {
        const auto what = m_events.top().what;
        m_events.pop();
        what();
    }
    Device &device = m_devices[size_t(m_dice.bounded(int(m_devices.size())))];
    switch (m_dice.bounded(20)) {
    case 0: case 1: case 2: case 3: case 4: case 5: capture(*device.kiosk); break;
    case 6: case 7: case 8: case 9: push(device); break;
    case 10: case 11: case 12: case 13: case 14: poll(device, chance(3) ? ofStore : ofCustomers); break;
    case 15:
        if (chance(3))
            device.kiosk->killAndReopen();
        break;
    case 16:
        if (chance(8))
            device.kiosk->loseCache();
        break;
    case 17:
        if (chance(4))
            device.kiosk->clock().jump((m_dice.bounded(21) - 10) * 365LL * 86'400);
        break;
    case 18:
        if (!m_backup || chance(4))
            m_backup = m_hub;
        else if (chance(6))
            m_hub.restoreFrom(*m_backup);
        break;
    case 19:
        if (chance(4)) // a file the chain is given
            m_hub.tellAnew(m_acts.fromASource(m_dice, QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC)));
        handOver(*device.kiosk, *m_devices[size_t(m_dice.bounded(int(m_devices.size())))].kiosk);
        break;
    }
}

/** Never, once, or a few times; at once or up to a day late, and so in any order. */
void World::deliver(std::function<void()> what)
{
    if (!m_faults) {
        what();
        return;
    }
    if (chance(6))
        return;
    for (int copies = chance(5) ? 1 + m_dice.bounded(5) : 1; copies > 0; --copies) {
        const qint64 late = chance(8) ? m_dice.bounded(86'400'000) : m_dice.bounded(90'000);
        m_events.push({m_now + late, ++m_eventNumber, what});
    }
}

void World::capture(SimKiosk &kiosk)
{
    const Op op = kiosk.capture(m_acts.next(m_dice, kiosk.clock().now()));
    m_acts.done(op);
    m_said.push_back(op);
}

void World::push(Device &device)
{
    const auto batch = sure(device.kiosk->queue().next(device.kiosk->outbox()));
    if (!batch)
        return;
    deliver([this, &device, era = device.era, sent = *batch] {
        const PushAnswer answer = m_hub.push(overTheWire(sent));
        deliver([&device, era, sent, answer] {
            if (era != device.era)
                return;
            Outbox outbox = device.kiosk->outbox();
            std::ignore = device.kiosk->queue().taken(outbox, sent, overTheWire(answer)); // of before a restart it may be no answer
        });
    });
}

void World::poll(Device &device, const Bucket &bucket)
{
    const auto asked = sure(device.kiosk->feed().cursor(bucket));
    deliver([this, &device, bucket, asked, limit = 1 + m_dice.bounded(m_plan.pollLimit)] {
        const FeedAnswer answer = m_hub.page(bucket, asked, limit);
        deliver([this, &device, asked, answer] { hearPage(device, asked, overTheWire(answer)); });
    });
}

void World::hearPage(Device &device, const std::optional<Cursor> &asked, const FeedAnswer &answer)
{
    const auto *refetch = std::get_if<MustRefetch>(&answer);
    const bool taken = refetch ? sure(device.kiosk->feed().beginAnew(asked, refetch->bucket)) : sure(device.kiosk->feed().apply(asked, std::get<FeedPage>(answer))).taken;
    if (taken && (refetch || !asked)) {
        ++device.era;
        device.kiosk->queue().askAnew();
    }
}

/** The store's own network: another device hears of it before the hub tells. */
void World::handOver(SimKiosk &from, SimKiosk &to)
{
    if (&from == &to || m_said.empty())
        return;
    const Op &op = m_said[m_said.size() - 1 - size_t(m_dice.bounded(int(std::min<size_t>(m_said.size(), 5))))];
    if (op.device != to.id())
        sure(OpApplier(to.shelf()).applyFromElsewhere(op));
}

void World::settle()
{
    m_faults = false;
    m_events = {};
    for (Device &d : m_devices) {
        ++d.era;
        d.kiosk->queue().askAnew();
    }
    for (int round = 0; round < 4; ++round) {
        for (Device &d : m_devices) {
            while (sure(d.kiosk->queue().next(d.kiosk->outbox())))
                push(d);
        }
        for (Device &d : m_devices) {
            for (const Bucket &bucket : {ofStore, ofCustomers}) {
                for (int page = 0; page < 1000; ++page) {
                    const auto asked = sure(d.kiosk->feed().cursor(bucket));
                    const FeedAnswer answer = m_hub.page(bucket, asked, 50);
                    hearPage(d, asked, overTheWire(answer));
                    const auto *read = std::get_if<FeedPage>(&answer);
                    if (read && read->checkpoint)
                        break;
                }
            }
        }
    }
}

QString World::problem()
{
    for (const QString &found : {lostOrTwice(), differences(), widenedConsent()}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString World::lostOrTwice() const
{
    QHash<OpId, int> atHub;
    for (const MemoryHub::Taken &t : m_hub.ops()) {
        if (++atHub[t.op.id] > 1)
            return u"I2: the hub has %1 twice"_s.arg(t.op.kind);
        if (t.parked)
            return u"the hub has parked %1"_s.arg(t.op.kind);
    }
    qsizetype all = 0;
    for (const Device &d : m_devices) {
        for (const OpId &op : d.kiosk->captured()) {
            ++all;
            if (!atHub.contains(op))
                return u"I1: %1 is lost"_s.arg(op.toString());
        }
    }
    return all == atHub.size() ? QString() : u"I3: the hub has what nobody said"_s;
}

/** Against a device that has only ever heard the hub. */
QString World::differences()
{
    Device fresh{kioskNamed(u"observer"_s), 0};
    for (const Bucket &bucket : {ofStore, ofCustomers}) {
        for (bool more = true; more;) {
            const auto asked = sure(fresh.kiosk->feed().cursor(bucket));
            const FeedPage page = std::get<FeedPage>(m_hub.page(bucket, asked, 1000));
            sure(fresh.kiosk->feed().apply(asked, page));
            more = !page.checkpoint;
        }
    }
    const auto right = sure(replicaDump(fresh.kiosk->shelf()));
    for (Device &d : m_devices) {
        for (const Bucket &bucket : {ofStore, ofCustomers}) {
            if (sure(d.kiosk->feed().sum(bucket)) != sure(fresh.kiosk->feed().sum(bucket)))
                return u"the sum of %1 differs"_s.arg(bucket.text());
        }
        const auto dump = sure(replicaDump(d.kiosk->shelf()));
        for (const auto &[table, rows] : right) {
            if (dump.at(table) != rows)
                return u"I7: %1 differs\nthe hub's order makes\n%2\nhere is\n%3"_s.arg(table, rows, dump.at(table));
        }
        if (sure(d.kiosk->feed().toldUpTo()) != qint64(d.kiosk->captured().size()))
            return u"something still waits to be told"_s;
    }
    return {};
}

/** A no that no later yes of the customer has seen is a no. */
QString World::widenedConsent()
{
    std::map<std::pair<CustomerId, Purpose>, std::vector<ConsentEvent>> said;
    QSet<OpId> undone;
    for (const Op &op : m_said) {
        if (const auto outcome = outcomeFromJson(op.kind, op.payload); outcome && std::holds_alternative<CaptureUndone>(*outcome))
            undone.insert(std::get<CaptureUndone>(*outcome).op);
    }
    for (const Op &op : m_said) {
        const auto outcome = outcomeFromJson(op.kind, op.payload);
        const auto keep = [&](const CustomerId &customer, const ConsentEvent &event) { said[{customer, event.purpose}].push_back(event); };
        if (undone.contains(op.id))
            continue;
        if (const auto *given = std::get_if<ConsentGiven>(&*outcome))
            keep(given->customer, given->event);
        if (const auto *withdrawn = std::get_if<ConsentWithdrawn>(&*outcome))
            keep(withdrawn->customer, withdrawn->event);
        if (const auto *refused = std::get_if<ConsentRefused>(&*outcome))
            keep(refused->customer, refused->event);
    }
    Shelf &shelf = m_devices.front().kiosk->shelf();
    for (const auto &[about, events] : said) {
        const bool aNoNobodySaw = std::any_of(events.begin(), events.end(), [&](const ConsentEvent &no) {
            return saysNo(no.state) && std::none_of(events.begin(), events.end(), [&](const ConsentEvent &later) { return later.seen == no.id; });
        });
        const auto customer = CustomerStore(shelf).customer(about.first);
        if (aNoNobodySaw && customer && saysYes(customer->consent(about.second)))
            return u"I6: a no became a yes"_s;
    }
    return {};
}

} // namespace tuttu
