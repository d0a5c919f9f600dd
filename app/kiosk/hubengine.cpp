// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/hubengine.h"

#include "app/kiosk/neighbourengine.h"
#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/profile/shopcontent.h"
#include "core/storage/outbox.h"
#include "core/storage/storage.h"
#include "core/sync/bucketcheck.h"
#include "core/sync/contentfetch.h"
#include "core/sync/customerpull.h"
#include "core/sync/firstloads.h"
#include "core/sync/hubclient.h"
#include "core/sync/storefeed.h"
#include "core/sync/synccontroller.h"
#include "core/visit/shopengine.h"
#include "ui/dialogs/chainsheet.h"
#include "ui/widgets/stage.h"

#include <QNetworkInformation>
#include <QRandomGenerator>
#include <QSysInfo>

namespace tuttu {

HubEngine::HubEngine(const ShopFolder &folder, Storage &storage, ShopEngine &shop, Secrets secrets, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(folder), m_storage(storage), m_shop(shop), m_secrets(std::move(secrets)), m_clock(clock),
      m_enrol(storage, m_secrets.proof, m_enrolNetwork, clock), m_join(m_enrol, {QSysInfo::machineHostName(), QStringLiteral(TUTTU_VERSION), folder.hub(), shop.session.state().store.id}), m_lease(storage, clock)
{
    connect(&m_lease, &LeaseController::changed, this, &HubEngine::leaseChanged);
    connect(&m_lease, &LeaseController::over, this, &HubEngine::leaseOver);
    connect(&m_join, &JoinController::joined, this, &HubEngine::begin);
    connect(&m_shop.captures, &CaptureService::recorded, this, [this] {
        if (m_sync)
            m_sync->pushSoon();
    });
    m_goods.setSingleShot(true);
    m_goods.setInterval(std::chrono::minutes(1));
    m_goods.callOnTimeout([this] {
        m_shop.profiles.forgetModels();
        m_shop.profiles.warmUp();
    });
    watchNetwork();
}

HubEngine::~HubEngine()
{
    m_shop.arrivals.useChain({});
}

void HubEngine::start()
{
    const auto hub = HubSettings::load(m_folder.hub());
    if (hub)
        return begin(*hub);
    if (hub.error().code != Errc::NotFound) {
        m_problem = hub.error();
        qCWarning(lcSync) << "the chain's hub is not asked:" << hub.error().detail;
    }
}

void HubEngine::begin(const HubSettings &hub)
{
    whenDone(m_storage.run([](Shelf &shelf) { return Outbox(shelf.outbox).device(); }), this, [this, hub](const Result<DeviceIdentity> &me) {
        if (me)
            connectTo(hub, *me);
        else
            m_problem = me.error();
    });
}

void HubEngine::connectTo(const HubSettings &hub, const DeviceIdentity &me)
{
    m_sync.reset(); // it speaks over the line that goes
    m_feed.reset();
    m_loads.reset();
    m_check.reset();
    m_pull.reset();
    m_client = std::make_unique<HubClient>(m_network, hub, HubClient::Device{me.id, m_secrets.proof, QStringLiteral(TUTTU_VERSION)}, m_clock);
    m_feed = std::make_unique<StoreFeed>(m_storage, m_shop.incoming, hub.store.id);
    connect(m_feed.get(), &StoreFeed::staffChanged, this, [this] { m_shop.session.load(m_shop.session.state().store); });
    const Retry retry{.random = [seeded = std::make_shared<QRandomGenerator>(QRandomGenerator::securelySeeded())] { return seeded->generateDouble(); }};
    readWhatTheChainKnows(hub);
    m_sync = std::make_unique<SyncController>(SyncController::Parts{m_storage, m_secrets.keys, *m_client, *m_feed, m_shop.reach, m_clock, retry});
    connect(m_client.get(), &HubClient::tokenTaken, &m_lease, [this](const TokenAnswer &answer) { m_lease.heard(answer.leaseHours); });
    m_lease.start();
    m_client->tellStanding([this] { return m_sync ? m_sync->standing() : std::nullopt; });
    m_shop.status.follow(*m_sync, hub.chain);
    connect(m_sync.get(), &SyncController::revoked, this, &HubEngine::revoked);
    m_neighbours = std::make_unique<NeighbourEngine>(me.id, m_storage, m_shop, m_secrets.keys, m_secrets.keychain, m_clock);
    connect(m_client.get(), &HubClient::tokenTaken, m_neighbours.get(), [this](const TokenAnswer &answer) { m_neighbours->takeKey(answer.storeKey); });
    m_neighbours->start();
    fetchContents();
    checkEachNight(hub);
    m_sync->start();
}

/** A new device begins with the hub's files, and who is in none of them is asked for when they come in. */
void HubEngine::readWhatTheChainKnows(const HubSettings &hub)
{
    m_loads = std::make_unique<FirstLoads>(m_storage, *m_client, m_folder.snapshots(), m_shop.incoming);
    m_feed->followCatalogueOf(hub.chain);
    m_feed->readFilesFirst(*m_loads);
    m_shop.status.followLoads(*m_loads);
    connect(m_loads.get(), &FirstLoads::mayFollow, this, [this] {
        m_goods.start();
        if (m_sync)
            m_sync->tryNow();
    });
    connect(m_feed.get(), &StoreFeed::goodsChanged, this, [this] {
        if (!m_goods.isActive())
            m_goods.start();
    });
    m_pull = std::make_unique<CustomerPull>(m_storage, *m_client, [this] { return m_shop.reach.reach(); });
    m_shop.arrivals.useChain([this](const CustomerAsk &ask) { return m_pull->pull(ask); });
}

/** First an hour or so after the start, for a tablet that is put away at night; then each night. Not all devices of the chain at one moment. */
void HubEngine::checkEachNight(const HubSettings &hub)
{
    m_check = std::make_unique<BucketCheck>(m_storage, *m_client);
    connect(m_check.get(), &BucketCheck::begunAnew, m_sync.get(), &SyncController::tryNow);
    const std::vector<Bucket> buckets{{Bucket::Kind::Store, hub.store.id}, {Bucket::Kind::Customers, hub.store.id}, Bucket::catalogueOf(hub.chain)};
    m_nightly.setSingleShot(true);
    m_nightly.callOnTimeout(m_check.get(), [this, buckets, zone = QTimeZone(hub.store.zone)] {
        const auto untilNight = std::chrono::milliseconds(m_clock.now().msecsTo(BucketCheck::nextNight(m_clock.now(), zone)));
        m_nightly.start(untilNight + std::chrono::minutes(QRandomGenerator::securelySeeded().bounded(60)));
        for (const Bucket &bucket : buckets)
            m_check->check(bucket);
    });
    m_nightly.start(std::chrono::minutes(QRandomGenerator::securelySeeded().bounded(30, 120)));
}

void HubEngine::fetchContents()
{
    m_contents = std::make_unique<ContentFetch>([this](const QByteArray &sha256, qint64 from) {
        return m_client->content(sha256, from).then([](const Asked<ContentPiece> &asked) {
            const bool gone = asked.reaction.step == Reaction::Step::Tell; // the hub has no such bytes
            return asked.answer ? Result<ContentPiece>(*asked.answer) : Result<ContentPiece>(gone ? Errc::NotFound : Errc::Unreachable, asked.detail);
        });
    });
    connect(m_feed.get(), &StoreFeed::contentTold, m_contents.get(), &ContentFetch::notice);
    connect(&m_shop.reach, &ReachController::changed, m_contents.get(), [this] {
        if (m_shop.reach.reach() != Reach::Offline)
            m_contents->goOn();
    });
    whenDone(takeContentFrom(*m_contents, m_storage, m_shop.profiles), m_contents.get(), [this](const Result<> &known) {
        if (known)
            askWhatContentsThereAre();
    });
}

/** What was told before this start and had not come whole. Without an answer the next change of it is heard all the same. */
void HubEngine::askWhatContentsThereAre()
{
    whenDone(m_client->contents(), m_contents.get(), [this](const Asked<ContentList> &asked) {
        if (!asked.answer)
            return;
        for (const ContentNotice &notice : asked.answer->contents)
            m_contents->notice(notice);
    });
}

void HubEngine::openSheet(Stage &stage, const QTimeZone &zone, const QString &ticket)
{
    if (!ticket.isEmpty() && !m_shop.session.isManagers())
        return stage.toast(tr("A manager joins this device to a chain: please have one sign in and scan the code again."));
    auto *sheet = new ChainSheet;
    const auto present = [this, sheet, zone] { sheet->present({m_shop.status.state(), m_join.state(), m_shop.session.isManagers(), m_clock.now(), zone}); };
    connect(sheet, &ChainSheet::joinWanted, &m_join, &JoinController::join);
    connect(&m_join, &JoinController::changed, sheet, present);
    connect(&m_shop.status, &StatusController::changed, sheet, present);
    auto *age = new QTimer(sheet); // how long something waits grows by itself
    connect(age, &QTimer::timeout, sheet, present);
    age->start(std::chrono::seconds(30));
    sheet->setTicket(ticket);
    present();
    stage.openSheet(sheet);
}

void HubEngine::tellOfLease(Stage &stage) const
{
    const LeaseState lease = m_lease.state();
    if (lease.endsSoon && lease.left)
        stage.toast(tr("Without a word from the chain this device shows customers for %n more hour(s). What you capture stays safe.", nullptr,
                       int(std::chrono::ceil<std::chrono::hours>(*lease.left).count())));
    else if (lease.clockIsOdd)
        stage.toast(tr("Please check the clock of this device: it jumped, and a wrong clock ends the time for which customers may be shown."));
}

/** Only to come back sooner: without a word from the system it is noticed at the next try. */
void HubEngine::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reach) {
        if (m_sync && reach != QNetworkInformation::Reachability::Disconnected)
            m_sync->tryNow();
    });
}

} // namespace tuttu
