// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox.h"
#include "core/sync/enrolservice.h"
#include "core/sync/pushqueue.h"
#include "tests/core/sync/clientrig.h"
#include "tests/rig/shop.h"

#include <QFile>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** From a ticket to a device of the chain; and what stays as it was when that fails. */
class TestEnrolling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aShopThatCapturedAloneJoinsAndSendsAllOfIt();
    void theFirstConnectionBelievesThePinAndNothingElse_data();
    void theFirstConnectionBelievesThePinAndNothingElse();
    void aCodeOfAnotherStoreIsNotEvenSent();
    void aRefusedCodeChangesNothing();
    void whatIsNoTicketIsNotTriedAtAll();
    void anAuthorityThatIsNotTheHubsIsNotTaken();
    void whereTheHubIsIsKeptAndReadAgain();
    void aHubFileThatIsDamagedIsRefused_data();
    void aHubFileThatIsDamagedIsRefused();

private:
    QByteArray welcome() const
    {
        return EnrolAnswer{u"Villa & Lanka"_s, {StoreId::derived("store", u"turku"_s), u"Turku"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s}, m_hubKeys->publicKey(), m_authority.toPem()}.toBytes();
    }
    QString ticket(const TlsServer &server, const QByteArray &pin) const { return EnrolmentTicket{server.address(), QByteArray(16, 'c'), {pin}}.text(); }
    Enrolled join(Shop &shop, const QString &ticket, const StoreId &own = {})
    {
        EnrolService service(shop.storage(), m_proof, m_network, shop.clock);
        const auto joining = service.join(ticket, u"Till 2"_s, u"0.7"_s, shop.folder() + u"/hub.json"_s, own);
        if (!QTest::qWaitFor([&] { return joining.isFinished(); }, 20'000))
            qFatal("no end of joining");
        return joining.result();
    }
    static Result<DeviceIdentity> device(Shop &shop) { return shop.await(shop.storage().run([](Shelf &shelf) { return Outbox(shelf.outbox).device(); })); }

    Certificates m_made;
    QSslCertificate m_authority;
    ServerIdentity m_hub;
    QByteArray m_pin;
    DeviceKeysPtr m_hubKeys = DeviceKeys::fromMaster(QByteArray(DeviceKeys::masterSize, 'h')).value();
    DeviceProofPtr m_proof = DeviceProof::fromSeed(QByteArray(DeviceProof::seedSize, 'p')).value();
    QNetworkAccessManager m_network;
};

void TestEnrolling::initTestCase()
{
    m_authority = m_made.authority(u"chain"_s);
    m_hub = m_made.server(u"chain"_s);
    m_pin = pinOf(m_hub.chain.first().toDer());
}

void TestEnrolling::aShopThatCapturedAloneJoinsAndSendsAllOfIt()
{
    Shop shop;
    const Customer aino = shop.customer(u"Aino"_s);
    IdMaker ids(shop.clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(shop.await(shop.engine().captures.record(NoteAdded{{ids.make<NoteId>(), aino.id, shop.clerk(u"Mia"_s), shop.clock.now(), {}, u"Note %1"_s.arg(i)}}, shop.clerk(u"Mia"_s))));
    SmallHub hub(m_hub);
    hub.other = [this](const AskedOf &asked) { return asked.path == "/v1/enrol" ? TlsServer::http(200, welcome()) : SmallHub::refusal(Refusal::Reason::NotFound); };
    const Enrolled joined = join(shop, u"  "_s + ticket(hub.server, m_pin) + u"\n"_s);
    QVERIFY(joined.hub);
    QCOMPARE(joined.hub->chain, u"Villa & Lanka"_s);

    const auto request = EnrolRequest::fromBytes(hub.server.asked.at(0).body);
    const auto me = device(shop);
    QVERIFY(request && me);
    QCOMPARE(request->device, me->id);
    QVERIFY(isSignedBy(request->signKey, request->signedBytes(), request->signature));
    QCOMPARE(request->signKey, m_proof->publicKey());
    QCOMPARE(me->hubKey, m_hubKeys->publicKey());
    QCOMPARE(*HubSettings::load(shop.folder() + u"/hub.json"_s), *joined.hub);
    // Nothing was lost, and what was captured alone can be opened by the hub.
    QCOMPARE(shop.engine().captures.pending(), 3);
    const auto batch = shop.await(shop.storage().run([keys = shop.keys()](Shelf &shelf) { return PushQueue(keys).next(Outbox(shelf.outbox)); }));
    QVERIFY(batch && *batch);
    QCOMPARE((*batch)->ops.size(), 3u);
    for (const PushedOp &op : (*batch)->ops)
        QVERIFY(op.isSealed());
}

void TestEnrolling::theFirstConnectionBelievesThePinAndNothingElse_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<int>("trouble");
    QTest::newRow("pinned") << u"localhost"_s << 10 << true << int(HubTrouble::None);
    QTest::newRow("not pinned") << u"localhost"_s << 10 << false << int(HubTrouble::NotTheHub);
    QTest::newRow("pinned, another host") << u"other.example"_s << 10 << true << int(HubTrouble::NotTheHub);
    QTest::newRow("pinned, over") << u"localhost"_s << -1 << true << int(HubTrouble::WrongTime);
}

void TestEnrolling::theFirstConnectionBelievesThePinAndNothingElse()
{
    QFETCH(QString, host);
    QFETCH(int, days);
    QFETCH(bool, pinned);
    QFETCH(int, trouble);
    Shop shop;
    ServerIdentity identity = m_made.server(u"chain"_s, {host, days});
    const QByteArray pin = pinned ? pinOf(identity.chain.first().toDer()) : m_pin;
    if (!pinned)
        identity.chain.append(m_hub.chain.first()); // shown, and of no worth
    SmallHub hub(identity);
    hub.other = [this](const AskedOf &) { return TlsServer::http(200, welcome()); };
    const Enrolled joined = join(shop, ticket(hub.server, pin));
    QCOMPARE(int(joined.trouble), trouble);
    QCOMPARE(joined.hub.has_value(), trouble == int(HubTrouble::None));
    if (!joined.hub) {
        QCOMPARE(hub.server.bytesIn, 0);
        QVERIFY(device(shop)->hubKey.isEmpty());
        QVERIFY(!QFile::exists(shop.folder() + u"/hub.json"_s));
    }
}

void TestEnrolling::aCodeOfAnotherStoreIsNotEvenSent()
{
    Shop shop;
    SmallHub hub(m_hub);
    hub.other = [this](const AskedOf &asked) { return asked.path == "/v1/enrol" ? TlsServer::http(200, welcome()) : SmallHub::refusal(Refusal::Reason::NotFound); };
    const StoreId own = shop.context().store.id, turku = StoreId::derived("store", u"turku"_s);
    const auto of = [&](const StoreId &store) { return EnrolmentTicket{hub.server.address(), QByteArray(16, 'c'), {m_pin}, store}.text(); };
    const Enrolled refused = join(shop, of(turku), own);
    QVERIFY(!refused.hub && refused.problem);
    QCOMPARE(refused.problem->code, Errc::Conflict);
    QCOMPARE(refused.problem->detail, own.toString()); // what the chain has to know this shop by
    QCOMPARE(hub.server.bytesIn, 0);
    QVERIFY(!QFile::exists(shop.folder() + u"/hub.json"_s));
    QVERIFY(join(shop, of(own), own).hub);
    QVERIFY(join(shop, of(turku)).hub);                            // a device that stands in no store yet
    QVERIFY(join(shop, ticket(hub.server, m_pin), own).hub);       // an older hub's ticket does not say
}

void TestEnrolling::aRefusedCodeChangesNothing()
{
    Shop shop;
    SmallHub hub(m_hub);
    hub.other = [](const AskedOf &) { return SmallHub::refusal(Refusal::Reason::CodeUsed); };
    QCOMPARE(join(shop, ticket(hub.server, m_pin)).trouble, HubTrouble::CodeUsed);
    hub.other = [](const AskedOf &) { return TlsServer::http(200, "{}"); };
    QCOMPARE(join(shop, ticket(hub.server, m_pin)).trouble, HubTrouble::NotUnderstood);
    hub.server.hangUp();
    QCOMPARE(join(shop, ticket(hub.server, m_pin)).trouble, HubTrouble::NoAnswer);
    QVERIFY(device(shop)->hubKey.isEmpty());
    QCOMPARE(HubSettings::load(shop.folder() + u"/hub.json"_s).error().code, Errc::NotFound);
}

void TestEnrolling::whatIsNoTicketIsNotTriedAtAll()
{
    Shop shop;
    for (const QString &text : {QString(), u"TUTTUHUB1."_s, u"https://hub.example.org"_s, QString(5000, u'A')}) {
        const Enrolled joined = join(shop, text);
        QVERIFY(!joined.hub && joined.problem);
        QCOMPARE(joined.problem->code, Errc::Invalid);
    }
}

void TestEnrolling::anAuthorityThatIsNotTheHubsIsNotTaken()
{
    Shop shop;
    SmallHub hub(m_hub);
    auto answer = EnrolAnswer::fromBytes(welcome()).value();
    answer.authority = m_made.authority(u"stranger"_s).toPem();
    hub.other = [=](const AskedOf &) { return TlsServer::http(200, answer.toBytes()); };
    QCOMPARE(join(shop, ticket(hub.server, m_pin)).trouble, HubTrouble::NotTheHub);
    QVERIFY(device(shop)->hubKey.isEmpty());
}

void TestEnrolling::whereTheHubIsIsKeptAndReadAgain()
{
    QTemporaryDir folder;
    TlsServer server(m_hub);
    const HubSettings settings = settingsFor(server, m_authority, m_pin);
    QVERIFY(settings.save(folder.filePath(u"hub.json"_s)));
    const auto again = HubSettings::load(folder.filePath(u"hub.json"_s));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QCOMPARE(*again, settings);
    QCOMPARE(again->address(u"/v1/changes"_s, "b=store:1@-").toString(), server.address() + u"/v1/changes?b=store:1@-"_s);
}

void TestEnrolling::aHubFileThatIsDamagedIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("clear text") << QByteArray("https://") << QByteArray("http://");
    QTest::newRow("no pins") << QByteArray("\"pins\"") << QByteArray("\"pens\"");
    QTest::newRow("no store") << QByteArray("\"store\"") << QByteArray("\"stare\"");
    QTest::newRow("no authority") << QByteArray("\"authority\": \"") << QByteArray("\"authority\": \"!");
    QTest::newRow("half") << QByteArray("\"chain\"") << QByteArray("}}}");
}

void TestEnrolling::aHubFileThatIsDamagedIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QTemporaryDir folder;
    TlsServer server(m_hub);
    const QString path = folder.filePath(u"hub.json"_s);
    QVERIFY(settingsFor(server, m_authority, m_pin).save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    QVERIFY(text.contains(from));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace(from, to));
    file.close();
    QCOMPARE(HubSettings::load(path).error().code, Errc::Invalid);
}

QTEST_GUILESS_MAIN(TestEnrolling)
#include "tst_enrolling.moc"
