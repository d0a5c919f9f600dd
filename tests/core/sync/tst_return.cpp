// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/returnengine.h"

#include "core/storage/outbox.h"
#include "tests/core/security/fakesecretstore.h"
#include "tests/core/sync/clientrig.h"
#include "tests/rig/answerof.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

/** A device of a chain that has forgotten what it fetched. */
struct Lost {
    explicit Lost(const HubSettings &hub)
    {
        const auto keys = answerOf(ring.unlock(false)).value();
        if (!answerOf(storage.open(folder.path(), keys)) || !hub.save(file()))
            qFatal("the device is not there");
        const QByteArray hubKey = DeviceKeys::fromMaster(QByteArray(DeviceKeys::masterSize, 'h')).value()->publicKey();
        if (!answerOf(storage.runOutbox([&](Database &outbox) { return Outbox(outbox).setHubKey(hubKey); })))
            qFatal("no hub's key");
        proof = answerOf(ring.proof()).value();
        if (!answerOf(forgets.forget(Forgotten::LeaseOver)))
            qFatal("nothing was forgotten");
    }
    std::unique_ptr<ReturnEngine> engine()
    {
        return std::make_unique<ReturnEngine>(storage, forgets, ReturnEngine::Device{proof, u"Till 2"_s, u"0.7"_s, file()}, clock, Retry{[] { return 0.01; }});
    }
    QString file() const { return folder.path() + u"/hub.json"_s; }
    Result<Op> capture()
    {
        Op op;
        op.id = ids.make<OpId>();
        op.at = clock.now();
        op.kind = u"visitors.counted"_s;
        return answerOf(storage.keep(op));
    }

    QTemporaryDir folder;
    SystemClock clock; // it waits for real answers
    IdMaker ids{clock};
    FakeSecretStore secrets;
    Storage storage{clock};
    KeyRing ring{secrets};
    ForgetService forgets{storage, ring, folder.path()};
    DeviceProofPtr proof;
};

} // namespace

/** A device whose lease was over, or that was put out of its chain, and its way back. */
class TestReturn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theHubsYesBringsTheDeviceBackWithItsCaptures();
    void withoutTheHubNoKeyIsMade();
    void whoIsToldThatItWasRevokedStaysSilentUntilItJoinsAgain();
    void aKeychainThatRefusesTheNewKeyIsToldOf();

private:
    Certificates m_made;
    QSslCertificate m_authority;
    ServerIdentity m_hub;
    QByteArray m_pin;
};

void TestReturn::initTestCase()
{
    m_authority = m_made.authority(u"chain"_s);
    m_hub = m_made.server(u"chain"_s);
    m_pin = pinOf(m_hub.chain.first().toDer());
}

void TestReturn::theHubsYesBringsTheDeviceBackWithItsCaptures()
{
    SmallHub hub(m_hub);
    Lost device(settingsFor(hub.server, m_authority, m_pin));
    QVERIFY(device.capture());
    const auto engine = device.engine();
    QSignalSpy returned(engine.get(), &ReturnEngine::returned);
    engine->start(Forgotten::LeaseOver);
    QTRY_COMPARE(returned.count(), 1);
    QCOMPARE(device.secrets.kept.value(u"master-key"_s).size(), 32);
    QCOMPARE(answerOf(device.storage.run([](Shelf &) { return Result<int>(1); })).value(), 1); // unlocked
    QCOMPARE(*answerOf(device.storage.pendingOps()), 1);
    const auto asked = TokenRequest::fromBytes(hub.server.asked.at(0).body);
    QVERIFY(asked && isSignedBy(device.proof->publicKey(), asked->signedBytes(), asked->signature));
}

void TestReturn::withoutTheHubNoKeyIsMade()
{
    SmallHub hub(m_hub);
    Lost device(settingsFor(hub.server, m_authority, m_pin));
    hub.token = [](const AskedOf &) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHello"); }; // a portal
    const auto engine = device.engine();
    QSignalSpy returned(engine.get(), &ReturnEngine::returned);
    engine->start(Forgotten::LeaseOver);
    QTRY_VERIFY(hub.tokens >= 2);
    QVERIFY(device.capture());
    QVERIFY(returned.isEmpty());
    QVERIFY(!device.secrets.kept.contains(u"master-key"_s));
    hub.token = [&hub](const AskedOf &) { return TlsServer::http(200, hub.tokenAnswer().toBytes()); };
    QTRY_COMPARE(returned.count(), 1); // by itself
}

void TestReturn::whoIsToldThatItWasRevokedStaysSilentUntilItJoinsAgain()
{
    SmallHub hub(m_hub);
    Lost device(settingsFor(hub.server, m_authority, m_pin));
    hub.token = [](const AskedOf &) { return SmallHub::refusal(Refusal::Reason::Revoked); };
    auto engine = device.engine();
    engine->start(Forgotten::LeaseOver);
    QTRY_COMPARE(engine->why(), Forgotten::Revoked);
    QTRY_COMPARE(answerOf(device.storage.open(device.folder.path(), {})).value().forgotten, Forgotten::Revoked); // and after a restart
    const int tokens = hub.tokens;
    engine = device.engine();
    engine->start(Forgotten::Revoked);
    QVERIFY(device.capture());
    engine->pushSoon();
    QCOMPARE(hub.tokens, tokens);
    // A new ticket: the same device, its captures with it.
    hub.token = [&hub](const AskedOf &) { return TlsServer::http(200, hub.tokenAnswer().toBytes()); };
    const auto hubKey = DeviceKeys::fromMaster(QByteArray(DeviceKeys::masterSize, 'h')).value()->publicKey();
    hub.other = [&](const AskedOf &) {
        return TlsServer::http(200, EnrolAnswer{u"Villa"_s, {StoreId::derived("store", u"turku"_s), u"Turku"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s}, hubKey, m_authority.toPem()}.toBytes());
    };
    QSignalSpy returned(engine.get(), &ReturnEngine::returned);
    engine->join(EnrolmentTicket{hub.server.address(), QByteArray(16, 'c'), {m_pin}}.text());
    QTRY_COMPARE(returned.count(), 1);
    QCOMPARE(*answerOf(device.storage.pendingOps()), 1);
}

void TestReturn::aKeychainThatRefusesTheNewKeyIsToldOf()
{
    SmallHub hub(m_hub);
    Lost device(settingsFor(hub.server, m_authority, m_pin));
    device.secrets.writeFails = Error{Errc::KeyLocked, u"dismissed"_s};
    const auto engine = device.engine();
    QSignalSpy failed(engine.get(), &ReturnEngine::failed), returned(engine.get(), &ReturnEngine::returned);
    engine->start(Forgotten::LeaseOver);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(returned.isEmpty());
    QVERIFY(device.capture());
}

QTEST_GUILESS_MAIN(TestReturn)
#include "tst_return.moc"
