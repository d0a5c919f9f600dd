// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox.h"
#include "core/storage/profilestore.h"
#include "core/sync/enrolservice.h"
#include "core/sync/storefeed.h"
#include "core/sync/synccontroller.h"
#include "tests/core/sync/clientrig.h"
#include "tests/rig/shop.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A shop that has been alone joins a chain. At noon the network goes; captures go on. When it is back all of it is at the hub, once, and what
 *  another shop wrote down meanwhile is here. */
class TestAnOutageAtNoon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingIsSentOnceAndWhatChangedComesAfter();
    void aDeviceThatIsPutOutKeepsWhatItCaptured();

private:
    Certificates m_made;
    QSslCertificate m_authority;
    ServerIdentity m_identity;
    DeviceKeysPtr m_hubKeys = DeviceKeys::fromMaster(QByteArray(DeviceKeys::masterSize, 'h')).value();
};

namespace {

/** A chain's hub as its devices see it: ops in order, a feed with what it is told to tell. */
struct Chain {
    Chain(const ServerIdentity &identity, const QSslCertificate &authority, const QByteArray &hubKey, const Store &store) : hub(identity)
    {
        hub.other = [=, this](const AskedOf &asked) -> QByteArray {
            said += asked.path + ' ';
            if (asked.path == "/v1/enrol")
                return TlsServer::http(200, EnrolAnswer{u"Villa & Lanka"_s, store, hubKey, authority.toPem()}.toBytes());
            if (revoked)
                return SmallHub::refusal(Refusal::Reason::Revoked);
            return asked.path == "/v1/outbox" ? take(*PushBatch::fromBytes(SmallHub::bodyOf(asked))) : told(*ChangesQuery::fromText(asked.query));
        };
        // With nothing to tell a poll hangs, as it does at the hub.
        hub.server.answer = [this](QSslSocket &socket, const AskedOf &asked) {
            const auto query = asked.path == "/v1/changes" ? ChangesQuery::fromText(asked.query) : Result<ChangesQuery>(Errc::Invalid);
            if (!query || query->waitSecs == 0 || rowsFor(*query) || revoked)
                socket.write(hub.answer(asked));
        };
    }
    bool rowsFor(const ChangesQuery &query) const
    {
        return std::any_of(query.places.begin(), query.places.end(), [&](const ChangesQuery::Place &one) {
            return one.bucket.kind == Bucket::Kind::Customers && (one.after ? one.after->seq : 0) < qint64(rows.size());
        });
    }
    QByteArray take(const PushBatch &batch)
    {
        for (const PushedOp &op : batch.ops) {
            if (op.seq == qint64(ops.size()) + 1)
                ops.push_back(op);
            else
                ++again;
        }
        return TlsServer::http(200, PushAnswer{qint64(ops.size()), {}, {}}.toBytes());
    }
    QByteArray told(const ChangesQuery &query)
    {
        ChangesAnswer answer;
        for (const ChangesQuery::Place &place : query.places) {
            FeedPage page{place.bucket, {}, {u"1-1"_s, 1, place.after ? place.after->seq : 0, 0}, true};
            if (place.bucket.kind == Bucket::Kind::Customers) {
                page.rows.assign(rows.begin() + std::min<qint64>(page.next.seq, qint64(rows.size())), rows.end());
                page.next.seq = qint64(rows.size());
            }
            answer.answers.push_back(page);
        }
        return TlsServer::http(200, answer.toBytes());
    }
    void tell(const Outcome &outcome, const QString &device)
    {
        PushedOp op{OpId::derived("op", device + QString::number(rows.size())), qint64(rows.size()) + 1, 0, QDateTime(QDate(2026, 11, 21), QTime(12, 30), Qt::UTC), 1};
        op.kind = opKind(outcome);
        op.content = QJsonDocument(toJson(outcome)).toJson(QJsonDocument::Compact);
        op.sha256 = QCryptographicHash::hash(op.content, QCryptographicHash::Sha256);
        QJsonObject content = toJson(op);
        content.insert(u"device"_s, DeviceId::derived("device", device).toString());
        content.insert(u"epoch"_s, 1);
        rows.push_back({u"op/"_s + op.id.toString(), 1, false, content});
    }

    SmallHub hub;
    std::vector<PushedOp> ops;
    std::vector<FeedRow> rows;
    int again = 0;
    bool revoked = false;
    QByteArray said;
};

/** The device's side, as the kiosk puts it together. Its time is the real one: it waits for real answers. */
struct Line {
    explicit Line(Shop &of) : shop(of) {}
    DeviceProofPtr proof = DeviceProof::fromSeed(QByteArray(DeviceProof::seedSize, 'p')).value();
    bool join(const QString &ticket)
    {
        EnrolService service(shop.storage(), proof, enrolNetwork, clock);
        const auto joining = service.join(ticket, u"Till 2"_s, u"0.7"_s, shop.folder() + u"/hub.json"_s);
        return QTest::qWaitFor([&] { return joining.isFinished(); }, 20'000) && joining.result().hub;
    }
    void start()
    {
        const HubSettings hub = HubSettings::load(shop.folder() + u"/hub.json"_s).value();
        const DeviceIdentity me = shop.await(shop.storage().run([](Shelf &shelf) { return Outbox(shelf.outbox).device(); })).value();
        client = std::make_unique<HubClient>(network, hub, HubClient::Device{me.id, proof, u"0.7"_s}, clock);
        feed = std::make_unique<StoreFeed>(shop.storage(), shop.engine().incoming, hub.store.id);
        sync = std::make_unique<SyncController>(SyncController::Parts{shop.storage(), shop.keys(), *client, *feed, shop.engine().reach, clock, Retry{[] { return 0.1; }}});
        QObject::connect(&shop.engine().captures, &CaptureService::recorded, sync.get(), &SyncController::pushSoon);
        shop.engine().status.follow(*sync, hub.chain);
        sync->start();
    }

    Shop &shop;
    SystemClock clock;
    QNetworkAccessManager enrolNetwork, network;
    std::unique_ptr<HubClient> client;
    std::unique_ptr<StoreFeed> feed;
    std::unique_ptr<SyncController> sync;
};

void note(Shop &shop, const Customer &customer, const QString &text)
{
    IdMaker ids(shop.clock);
    QVERIFY(shop.await(shop.engine().captures.record(NoteAdded{{ids.make<NoteId>(), customer.id, shop.clerk(u"Mia"_s), shop.clock.now(), {}, text}}, shop.clerk(u"Mia"_s))));
}

} // namespace

void TestAnOutageAtNoon::initTestCase()
{
    m_authority = m_made.authority(u"chain"_s);
    m_identity = m_made.server(u"chain"_s);
}

void TestAnOutageAtNoon::everythingIsSentOnceAndWhatChangedComesAfter()
{
    Shop shop;
    const Customer aino = shop.customer(u"Aino"_s);
    Chain chain(m_identity, m_authority, m_hubKeys->publicKey(), shop.context().store);
    Line line(shop);
    note(shop, aino, u"Captured when the shop was alone"_s);
    QCOMPARE(shop.engine().status.state().chain, QString());

    QVERIFY(line.join(EnrolmentTicket{chain.hub.server.address(), QByteArray(16, 'c'), {pinOf(m_identity.chain.first().toDer())}}.text()));
    line.start();
    QTRY_COMPARE(chain.ops.size(), 1u);
    QTRY_COMPARE(shop.engine().status.state().reach, Reach::Good);
    QCOMPARE(shop.engine().status.state().chain, u"Villa & Lanka"_s);
    note(shop, aino, u"Captured in the morning"_s);
    QTRY_COMPARE(chain.ops.size(), 2u);
    QTRY_COMPARE(shop.engine().status.state().pending, 0);

    chain.hub.server.hangUp();
    for (int i = 0; i < 3; ++i)
        note(shop, aino, u"Captured without a network %1"_s.arg(i));
    QTRY_COMPARE(shop.engine().status.state().reach, Reach::Offline);
    QCOMPARE(shop.engine().status.state().pending, 3);
    QTRY_COMPARE(shop.engine().status.state().sync.waiting, 3);
    QCOMPARE(shop.engine().status.state().sync.trouble, HubTrouble::NoAnswer);
    NoteAdded elsewhere;
    elsewhere.note = {NoteId::derived("note", u"elsewhere"_s), aino.id, {}, QDateTime(QDate(2026, 11, 21), QTime(12, 30), Qt::UTC), {}, u"Asked for the blue one in Tampere"_s};
    chain.tell(elsewhere, u"tampere"_s);

    chain.said.clear();
    chain.hub.server.restart();
    QTRY_COMPARE_WITH_TIMEOUT(chain.ops.size(), 5u, 20'000);
    QTRY_COMPARE(shop.engine().status.state().pending, 0);
    QTRY_COMPARE(shop.engine().status.state().reach, Reach::Good);
    QCOMPARE(chain.again, 0);
    QVERIFY2(chain.said.startsWith("/v1/outbox /v1/changes"), chain.said.constData());
    for (size_t i = 0; i < chain.ops.size(); ++i)
        QCOMPARE(chain.ops[i].seq, qint64(i + 1));

    const auto notes = [&] {
        const auto profile = shop.await(shop.storage().run([id = aino.id](Shelf &shelf) { return ProfileStore(shelf).profile(id); }));
        return profile ? profile->notes.size() : 0;
    };
    QTRY_COMPARE(notes(), 6u); // five of our own and the one from Tampere
}

void TestAnOutageAtNoon::aDeviceThatIsPutOutKeepsWhatItCaptured()
{
    Shop shop;
    const Customer aino = shop.customer(u"Aino"_s);
    Chain chain(m_identity, m_authority, m_hubKeys->publicKey(), shop.context().store);
    Line line(shop);
    QVERIFY(line.join(EnrolmentTicket{chain.hub.server.address(), QByteArray(16, 'c'), {pinOf(m_authority.toDer())}}.text()));
    line.start();
    QTRY_COMPARE(shop.engine().status.state().reach, Reach::Good);
    int out = 0;
    connect(line.sync.get(), &SyncController::revoked, this, [&out] { ++out; });
    chain.revoked = true;
    note(shop, aino, u"Captured too late"_s);
    QTRY_COMPARE(out, 1);
    QCOMPARE(shop.engine().status.state().sync.trouble, HubTrouble::Revoked);
    QCOMPARE(shop.engine().captures.pending(), 1);
    QVERIFY(chain.ops.empty());
    const size_t asked = chain.hub.server.asked.size();
    note(shop, aino, u"And one more"_s);
    shop.settle();
    QCOMPARE(shop.engine().captures.pending(), 2);
    QCOMPARE(chain.hub.server.asked.size(), asked);
}

QTEST_GUILESS_MAIN(TestAnOutageAtNoon)
#include "tst_anoutageatnoon.moc"
