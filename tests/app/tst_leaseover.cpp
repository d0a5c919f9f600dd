// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/awayengine.h"
#include "app/kiosk/hubengine.h"
#include "app/kiosk/neighbourengine.h"
#include "app/kiosk/startcontroller.h"
#include "core/security/hubkeys.h"
#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/leasestore.h"
#include "core/storage/outbox.h"
#include "core/visit/shopengine.h"
#include "tests/core/security/fakesecretstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/sync/clientrig.h"
#include "tests/rig/answerof.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

/** The chain, which can be away behind a hotel's sign-in page. */
struct Chain {
    Chain(const ServerIdentity &identity, const QSslCertificate &authority) : hub(identity)
    {
        hub.other = [this, authority](const AskedOf &asked) {
            if (asked.path == "/v1/enrol")
                return TlsServer::http(200, EnrolAnswer{u"Villa"_s, store, keys->publicKey(), authority.toPem()}.toBytes());
            if (asked.path == "/v1/outbox") {
                const auto batch = PushBatch::fromBytes(SmallHub::bodyOf(asked));
                for (const PushedOp &op : batch->ops) {
                    const auto clear = openSealedOp(op.id, op.content, op.hubKey, keys->publicKey(), keys->privateKey());
                    taken.insert(op.id, op.hubKey.isEmpty() ? op.content : clear ? *clear : QByteArray("not for the hub"));
                }
                return TlsServer::http(200, PushAnswer{batch->ops.empty() ? 0 : batch->ops.back().seq, {}, {}}.toBytes());
            }
            if (asked.path != "/v1/changes")
                return SmallHub::refusal(Refusal::Reason::NotFound);
            const auto query = ChangesQuery::fromText(asked.query);
            for (const auto &place : query->places)
                fromTheBeginning |= !place.after;
            return TlsServer::http(200, ChangesAnswer().toBytes());
        };
    }
    void goAway()
    {
        hub.server.answer = [](QSslSocket &socket, const AskedOf &) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHello"); };
    }
    void answerAgain()
    {
        hub.server.answer = [this](QSslSocket &socket, const AskedOf &asked) {
            const auto query = ChangesQuery::fromText(asked.query);
            if (asked.path != "/v1/changes" || !query || query->waitSecs == 0) // a poll with nothing to tell hangs
                socket.write(hub.answer(asked));
        };
    }

    SmallHub hub;
    DeviceKeysPtr keys = DeviceKeys::fromMaster(QByteArray(DeviceKeys::masterSize, 'h')).value();
    Store store{StoreId::derived("store", u"turku"_s), u"Turku"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s};
    QMap<OpId, QByteArray> taken;
    bool fromTheBeginning = false;
};

/** The kiosk without its window: the same parts, put together in the same way. */
struct Kiosk {
    Kiosk(const QString &path, SecretStore &keychain) : folder(path), secrets(keychain)
    {
        QObject::connect(&start, &StartController::ready, &start, [this] { open(); });
        QObject::connect(&start, &StartController::forgotten, &start, [this](Forgotten why) { goAway(why); });
    }
    void open()
    {
        shop = std::make_unique<ShopEngine>(storage, start.settings().context(), Reach::Alone, start.keys(), clock);
        hub = std::make_unique<HubEngine>(folder, storage, *shop, HubEngine::Secrets{start.keys(), start.proof(), secrets}, clock);
        QObject::connect(hub.get(), &HubEngine::leaseOver, &start, [this] { goAway(Forgotten::LeaseOver); }, Qt::QueuedConnection);
        hub->start();
    }
    void goAway(Forgotten why)
    {
        hub.reset();
        shop.reset();
        start.dropKeys();
        ShopContext context = start.settings().context();
        context.cardPrefixes = {u"29"_s}; // as its settings would say
        away = std::make_unique<AwayEngine>(AwayEngine::Device{storage, start.keyRing(), secrets, start.proof(), folder, context}, clock);
        QObject::connect(away.get(), &AwayEngine::returned, &start, [this] {
            away.reset();
            start.start();
        });
        away->begin(why);
    }
    OpId visitors(int count)
    {
        Op op;
        op.id = ids.make<OpId>();
        op.at = clock.now();
        const Outcome outcome = VisitorsCounted{start.settings().store.id, count, Means::LookUp};
        op.kind = opKind(outcome);
        op.payload = toJson(outcome);
        const auto kept = answerOf(storage.keep(op));
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        return op.id;
    }
    template<typename F> auto run(F f) { return answerOf(storage.run(std::move(f))); }
    QStringList cacheFiles() const { return QDir(folder.path()).entryList({u"cache*"_s}, QDir::AllEntries | QDir::Hidden); }

    ShopFolder folder;
    SecretStore &secrets;
    SystemClock clock; // it waits for real answers
    IdMaker ids{clock};
    Storage storage{clock};
    StartController start{folder, false, storage, secrets, clock};
    std::unique_ptr<ShopEngine> shop;
    std::unique_ptr<HubEngine> hub;
    std::unique_ptr<AwayEngine> away;
};

} // namespace

/** A tablet spent a long weekend in a drawer. What it knew of customers is destroyed, what is captured meanwhile is kept, and when its chain
 *  answers it has a cache again and the chain has the captures. */
class TestLeaseOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTabletFromTheDrawerForgetsGoesOnAndComesBack();
};

void TestLeaseOver::aTabletFromTheDrawerForgetsGoesOnAndComesBack()
{
    Certificates made;
    const QSslCertificate authority = made.authority(u"chain"_s);
    const ServerIdentity identity = made.server(u"chain"_s);
    Chain chain(identity, authority);
    chain.answerAgain();
    QTemporaryDir dir;
    FakeSecretStore secrets;
    const QString master = u"master-key"_s;
    const Customer somebody = leyla();
    QByteArray firstKey;
    {
        // It joins a chain and knows a customer. On Friday evening it is put away.
        Kiosk kiosk(dir.filePath(u"shop"_s), secrets);
        kiosk.start.start();
        kiosk.start.join(EnrolmentTicket{chain.hub.server.address(), QByteArray(16, 'c'), {pinOf(identity.chain.first().toDer())}}.text());
        QTRY_VERIFY(kiosk.hub && secrets.kept.contains(NeighbourEngine::keyName)); // a token came
        QVERIFY(kiosk.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&somebody, 1)); }));
        QVERIFY(kiosk.run([&](Shelf &s) { return CustomerStore(s).customer(somebody.id); }));
        kiosk.hub.reset();
        QVERIFY(answerOf(kiosk.storage.runOutbox([&](Database &outbox) { return LeaseStore(outbox).keep({72, 0, kiosk.clock.now().addSecs(-80 * 3600)}); })));
        firstKey = secrets.kept.value(master);
        QCOMPARE(firstKey.size(), 32);
    }
    // On Tuesday it is taken out, in a mall whose network wants a sign-in.
    chain.goAway();
    chain.fromTheBeginning = false;
    Kiosk kiosk(dir.filePath(u"shop"_s), secrets);
    kiosk.start.start();
    QTRY_VERIFY(kiosk.away && kiosk.away->why() == Forgotten::LeaseOver);
    QCOMPARE(kiosk.cacheFiles(), QStringList());
    QVERIFY(!secrets.kept.contains(master));
    QTRY_VERIFY(!secrets.kept.contains(NeighbourEngine::keyName));
    QCOMPARE(kiosk.run([&](Shelf &s) { return CustomerStore(s).customer(somebody.id); }).error().code, Errc::KeyLocked);
    // People come in all the same.
    const OpId morning = kiosk.visitors(3), noon = kiosk.visitors(5);
    QCOMPARE(*answerOf(kiosk.storage.pendingOps()), 2);
    // A guest wants to hear of something, and is written down though nobody can sign in and nobody is shown. Another changes their mind.
    CaptureOnlyController &captures = *kiosk.away->captures();
    QSignalSpy changed(&captures, &CaptureOnlyController::changed);
    GuestNote guest;
    guest.who.name = u"Sanna Koski 040 1234567"_s;
    guest.text = u"Call when the blue lamp is here"_s;
    const auto kept = answerOf(captures.keep(guest));
    QVERIFY2(kept.ok(), qPrintable(kept ? QString() : kept.error().detail));
    QCOMPARE(answerOf(captures.keep({})).error().code, Errc::Invalid);
    GuestNote card;
    card.who.name = u"2900000000018"_s; // scanned where the eye is
    QCOMPARE(captures.sorted(card.who).card, card.who.name);
    QVERIFY(answerOf(captures.keep(card)).ok());
    captures.takeBack();
    QTRY_COMPARE(changed.count(), 4);
    QTRY_COMPARE(kiosk.away->kept(), 6);
    QVERIFY(chain.taken.isEmpty());
    // Somebody signs in to the network.
    chain.answerAgain();
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hub && !kiosk.away, 20'000); // by itself
    QVERIFY(secrets.kept.contains(master) && secrets.kept.value(master) != firstKey);
    QVERIFY(!kiosk.cacheFiles().isEmpty());
    QCOMPARE(kiosk.run([&](Shelf &s) { return CustomerStore(s).customer(somebody.id); }).error().code, Errc::NotFound); // a new cache, to be filled
    QTRY_VERIFY(chain.fromTheBeginning);
    QTRY_COMPARE(*answerOf(kiosk.storage.pendingOps()), 0);
    QVERIFY(chain.taken.value(morning).contains("\"count\":3"));
    QVERIFY(chain.taken.value(noon).contains("\"count\":5"));
    const auto told = [&](const QByteArray &words) { return std::count_if(chain.taken.begin(), chain.taken.end(), [&](const QByteArray &op) { return op.contains(words); }); };
    QCOMPARE(told("Sanna Koski"), 1);
    QCOMPARE(told("+358401234567"), 1);
    QCOMPARE(told("blue lamp"), 1);
    QCOMPARE(told("2900000000018"), 2); // kept, and taken back
}

QTEST_GUILESS_MAIN(TestLeaseOver)
#include "tst_leaseover.moc"
