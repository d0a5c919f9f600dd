// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A device without a screen: captures what comes to its mind, sends it, follows its hub. May be killed at any moment. Says "T id" before it captures, "S id"
// when that is safe, "H id ns" when it hears of an arrival; obeys "quiet", "now", "state", "dump", "arrive" and "many N" on its standard input.
#include "core/base/id.h"
#include "core/storage/outbox.h"
#include "core/storage/productstore.h"
#include "core/storage/staffstore.h"
#include "core/storage/storage.h"
#include "core/sync/enrolservice.h"
#include "core/sync/feedapplier.h"
#include "core/sync/hubclient.h"
#include "core/sync/incoming.h"
#include "core/sync/reach.h"
#include "core/sync/storefeed.h"
#include "core/sync/synccontroller.h"
#include "core/base/whendone.h"
#include "tests/sim/anyact.h"
#include "tests/sim/replicadump.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QNetworkAccessManager>
#include <QSocketNotifier>
#include <QTextStream>

#include <chrono>
#include <cstdlib>
#include <iostream>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

/** The machine's monotonic clock, one for all programs. */
qint64 nanoseconds() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

template<typename T> T sure(const char *what, Result<T> result)
{
    if (!result)
        qFatal("%s: %d %s", what, int(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

/** 32 bytes, as a keychain keeps them. */
QByteArray secretIn(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.exists()) {
        if (!file.open(QIODevice::WriteOnly) || file.write(DeviceKeys::newMaster()) != DeviceKeys::masterSize)
            qFatal("no key can be kept");
        file.close();
    }
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the key cannot be read");
    return file.readAll();
}

Result<> putProducts(Shelf &shelf)
{
    for (int i = 0; i < AnyAct::products; ++i) {
        Product product;
        product.id = ProductId::derived("product", QString::number(i));
        product.code = product.name = u"Thing %1"_s.arg(i);
        product.price = Money{1250, Currency(u"EUR"_s)};
        if (const auto put = ProductStore(shelf).put(product); !put)
            return put.error();
    }
    return {};
}

class Device final : public QObject
{
public:
    Device(const QString &folder, const QString &ticket, quint32 seed)
        : m_folder(folder), m_ticket(ticket), m_dice(seed), m_ids(m_clock), m_storage(m_clock), m_keys(sure("key", DeviceKeys::fromMaster(secretIn(folder, u"key"_s)))),
          m_proof(sure("proof", DeviceProof::fromSeed(secretIn(folder, u"proof"_s)))), m_incoming(m_storage), m_reach(Reach::Offline, m_clock),
          m_enrol(m_storage, m_proof, m_enrolNetwork, m_clock), m_stdin(0, QSocketNotifier::Read)
    {
        connect(&m_stdin, &QSocketNotifier::activated, this, [this] { obey(); });
        m_captures.setSingleShot(true);
        connect(&m_incoming, &Incoming::arrived, this, [](const std::vector<Op> &ops) {
            for (const Op &op : ops) {
                if (op.kind == u"visit.opened")
                    say(u"H %1 %2"_s.arg(op.id.toString()).arg(nanoseconds()));
            }
        });
        connect(&m_captures, &QTimer::timeout, this, &Device::capture);
    }

    void start()
    {
        whenDone(m_storage.open(m_folder, m_keys), this, [this](const Result<Opened> &opened) {
            sure("open", opened);
            m_captures.start(50);
            const auto hub = HubSettings::load(settings());
            if (hub)
                return follow(*hub);
            join();
        });
    }

private:
    QString settings() const { return m_folder + u"/hub.json"_s; }

    void join()
    {
        whenDone(m_enrol.join(m_ticket, u"Set"_s, u"set"_s, settings()), this, [this](const Enrolled &enrolled) {
            if (enrolled.hub)
                return follow(*enrolled.hub);
            QTimer::singleShot(500, this, &Device::join);
        });
    }

    void follow(const HubSettings &hub)
    {
        m_store = hub.store.id;
        m_acts = std::make_unique<AnyAct>(m_store, m_ids.make<OpId>().toString());
        whenDone(m_storage.run([](Shelf &shelf) -> Result<DeviceIdentity> {
            const auto put = shelf.cache.transaction([&] { return putProducts(shelf); });
            return put ? Outbox(shelf.outbox).device() : put.error();
        }), this, [this, hub](const Result<DeviceIdentity> &me) {
            m_client = std::make_unique<HubClient>(m_network, hub, HubClient::Device{sure("device", me).id, m_proof, u"set"_s}, m_clock);
            m_feed = std::make_unique<StoreFeed>(m_storage, m_incoming, m_store);
            m_sync = std::make_unique<SyncController>(SyncController::Parts{m_storage, m_keys, *m_client, *m_feed, m_reach, m_clock, Retry{[this] { return m_dice.generateDouble(); }}});
            connect(m_sync.get(), &SyncController::revoked, this, [] { qFatal("put out of the chain"); });
            m_sync->start();
            say(u"UP"_s);
        });
    }

    Op made(const Outcome &outcome)
    {
        Op op;
        op.id = m_ids.make<OpId>();
        op.at = m_clock.now();
        op.monotonicMs = m_clock.monotonicMs();
        op.kind = opKind(outcome);
        op.payload = toJson(outcome);
        return op;
    }

    void arrive()
    {
        Visit visit;
        visit.id = m_ids.make<VisitId>();
        visit.store = m_store;
        visit.arrived = visit.lastSign = m_clock.now();
        const Op op = made(VisitOpened{visit});
        say(u"C %1 %2"_s.arg(op.id.toString()).arg(nanoseconds()));
        whenDone(m_storage.keep(op), this, [this](const Result<Op> &kept) {
            sure("keep", kept);
            m_sync->pushSoon();
        });
    }

    void captureMany(int left)
    {
        if (left == 0)
            return say(u"MANY"_s);
        whenDone(m_storage.keep(made(m_acts->next(m_dice, m_clock.now()))), this, [this, left](const Result<Op> &kept) {
            sure("keep", kept);
            captureMany(left - 1);
        });
    }

    void capture()
    {
        if (m_quiet)
            return;
        if (m_acts) {
            const Op op = made(m_acts->next(m_dice, m_clock.now()));
            say(u"T "_s + op.id.toString());
            whenDone(m_storage.keep(op), this, [this](const Result<Op> &kept) {
                m_acts->done(sure("keep", kept));
                say(u"S "_s + kept->id.toString());
                m_sync->pushSoon();
            });
        }
        m_captures.start(m_dice.bounded(20, 400));
    }

    void obey()
    {
        std::string line;
        do { // whatever has come: a second line of one reading wakes nobody
            if (!std::getline(std::cin, line))
                return QCoreApplication::quit();
            obey(line);
        } while (std::cin.rdbuf()->in_avail() > 0);
    }

    void obey(const std::string &line)
    {
        if (line == "quiet")
            m_quiet = true;
        else if (line == "now" && m_sync)
            m_sync->tryNow();
        else if (line == "state")
            state();
        else if (line == "dump")
            dump();
        else if (line == "arrive" && m_acts)
            arrive();
        else if (line.starts_with("many "))
            captureMany(std::atoi(line.c_str() + 5));
    }

    void state()
    {
        whenDone(m_storage.run([store = m_store](Shelf &shelf) -> Result<QString> {
            const auto me = Outbox(shelf.outbox).device();
            const auto pending = Outbox(shelf.outbox).pending();
            const auto told = FeedApplier(shelf).toldUpTo();
            const auto ofStore = FeedApplier(shelf).sum({Bucket::Kind::Store, store}), ofCustomers = FeedApplier(shelf).sum({Bucket::Kind::Customers, store});
            if (!me || !pending || !told || !ofStore || !ofCustomers)
                return Errc::Io;
            return u"STATE %1 %2 %3 %4/%5/%6/%7"_s.arg(*pending).arg(*told).arg(me->lastSeq).arg(ofStore->count).arg(ofStore->checksum).arg(ofCustomers->count).arg(ofCustomers->checksum);
        }), this, [](const Result<QString> &line) { say(line ? *line : u"STATE ? ? ? ?"_s); });
    }

    void dump()
    {
        whenDone(m_storage.run([folder = m_folder](Shelf &shelf) -> Result<QString> {
            const auto tables = replicaDump(shelf);
            if (!tables)
                return tables.error();
            QByteArray all;
            for (const auto &[table, rows] : *tables)
                all += "== " + table.toUtf8() + '\n' + rows.toUtf8() + '\n';
            QFile file(folder + u"/dump"_s);
            if (!file.open(QIODevice::WriteOnly) || file.write(all) != all.size())
                return Errc::Io;
            return QString(u"DUMP "_s + QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex()));
        }), this, [](const Result<QString> &line) { say(sure("dump", line)); });
    }

    const QString m_folder, m_ticket;
    QRandomGenerator m_dice;
    SystemClock m_clock;
    IdMaker m_ids;
    Storage m_storage;
    DeviceKeysPtr m_keys;
    DeviceProofPtr m_proof;
    Incoming m_incoming;
    ReachController m_reach;
    QNetworkAccessManager m_enrolNetwork, m_network;
    EnrolService m_enrol;
    StoreId m_store;
    std::unique_ptr<AnyAct> m_acts;
    std::unique_ptr<HubClient> m_client;
    std::unique_ptr<StoreFeed> m_feed;
    std::unique_ptr<SyncController> m_sync;
    QSocketNotifier m_stdin;
    QTimer m_captures;
    bool m_quiet = false;
};

} // namespace

int main(int argc, char **argv)
{
    std::ios::sync_with_stdio(false); // or nobody knows whether another line has come
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        qFatal("set_kiosk FOLDER TICKET SEED");
    QDir().mkpath(arguments[1]);
    Device device(arguments[1], arguments[2], arguments[3].toUInt());
    device.start();
    return application.exec();
}
