// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/clientrig.h"

#include <QDir>
#include <QNetworkProxy>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Step = Reaction::Step;

/** Who is believed to be the hub, and that nobody else is told a byte. */
class TestHubClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theHubIsAskedAndAnswers();
    void howTheDeviceStandsIsSaidWithItsTokenAndItsBatches();
    void whoeverIsNotTheHubIsToldNothing_data();
    void whoeverIsNotTheHubIsToldNothing();
    void aPinnedCertificateThatIsOnlyShownProvesNothing();
    void thePinMayBeTheAuthoritysOwn();
    void noProxyIsAskedWhateverTheProgramUses();
    void aServerThatTakesTheHubsPlaceLaterIsFoundOut();
    void plainTextIsNotSpoken();

private:
    Certificates m_made;
    QSslCertificate m_authority;
    ServerIdentity m_hub;
    QByteArray m_pin;
};

void TestHubClient::initTestCase()
{
    m_authority = m_made.authority(u"chain"_s);
    m_hub = m_made.server(u"chain"_s);
    m_pin = pinOf(m_hub.chain.first().toDer());
    QCOMPARE(m_pin.size(), 32);
    // A rogue authority where OpenSSL would look for one: named by the environment, and by its hash in the working directory.
    m_made.authority(u"public"_s);
    const QString folder = m_made.folder() + u"/where-it-runs"_s;
    QVERIFY(QDir().mkpath(folder));
    m_made.putByHash(u"public"_s, folder);
    qputenv("SSL_CERT_FILE", m_made.fileOf(u"public"_s).toLocal8Bit());
    qputenv("SSL_CERT_DIR", folder.toLocal8Bit());
    QVERIFY(QDir::setCurrent(folder));
}

void TestHubClient::theHubIsAskedAndAnswers()
{
    SmallHub hub(m_hub);
    ClientRig rig(settingsFor(hub.server, m_authority, m_pin));
    const auto answer = rig.push();
    QVERIFY2(answer.answer, qPrintable(answer.detail));
    QVERIFY(rig.changes().answer);
    QCOMPARE(hub.tokens, 1);
    QCOMPARE(hub.server.asked.size(), 3u);
    for (const AskedOf &asked : hub.server.asked) {
        QCOMPARE(asked.fields.value("tuttu-protocol"), "1");
        QVERIFY(!asked.fields.contains("cookie"));
        QCOMPARE(asked.fields.value("user-agent"), "Tuttu");
    }
    QCOMPARE(hub.server.asked[0].fields.value("authorization"), QByteArray());
    QCOMPARE(hub.server.asked[1].fields.value("authorization"), "Bearer token-1");
    QCOMPARE(hub.server.asked[1].fields.value("content-type"), "application/json");
    const auto signedWith = TokenRequest::fromBytes(hub.server.asked[0].body);
    QVERIFY(signedWith && isSignedBy(rig.proof->publicKey(), signedWith->signedBytes(), signedWith->signature));
}

void TestHubClient::howTheDeviceStandsIsSaidWithItsTokenAndItsBatches()
{
    SmallHub hub(m_hub);
    ClientRig rig(settingsFor(hub.server, m_authority, m_pin));
    std::optional<DeviceStanding> stands;
    rig.client.tellStanding([&] { return stands; });
    QVERIFY(rig.changes().answer); // with a token that says nothing, because nothing is known yet
    stands = DeviceStanding{1, 4, 20, {}};
    QVERIFY(rig.push().answer);
    QVERIFY(rig.changes().answer);
    std::vector<QByteArray> said;
    for (const AskedOf &asked : hub.server.asked)
        said.push_back(asked.path + ' ' + asked.fields.value("tuttu-standing"));
    QCOMPARE(said, (std::vector<QByteArray>{"/v1/token ", "/v1/changes ", "/v1/outbox epoch=1 last=4 oldest=20", "/v1/changes "}));
}

void TestHubClient::whoeverIsNotTheHubIsToldNothing_data()
{
    QTest::addColumn<QString>("authority"); ///< that signed the server's certificate
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("usage");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<int>("trouble");
    const auto row = [](const char *name, const char *authority, const char *host, int days, const char *usage, bool pinned, HubTrouble trouble) {
        QTest::newRow(name) << QString(authority) << QString(host) << days << QString(usage) << pinned << int(trouble);
    };
    row("an authority nobody knows", "stranger", "localhost", 10, "serverAuth", false, HubTrouble::NotTheHub);
    row("an authority nobody knows, with the pin", "stranger", "localhost", 10, "serverAuth", true, HubTrouble::NotTheHub);
    row("a public authority of this machine", "public", "localhost", 10, "serverAuth", false, HubTrouble::NotTheHub);
    row("a public authority of this machine, with the pin", "public", "localhost", 10, "serverAuth", true, HubTrouble::NotTheHub);
    row("the chain's authority without the pin", "chain", "localhost", 10, "serverAuth", false, HubTrouble::NotTheHub);
    row("another host", "chain", "other.example", 10, "serverAuth", true, HubTrouble::NotTheHub);
    row("not for a server", "chain", "localhost", 10, "clientAuth", true, HubTrouble::NotTheHub);
    row("over", "chain", "localhost", -1, "serverAuth", true, HubTrouble::WrongTime);
}

void TestHubClient::whoeverIsNotTheHubIsToldNothing()
{
    QFETCH(QString, authority);
    QFETCH(QString, host);
    QFETCH(int, days);
    QFETCH(QString, usage);
    QFETCH(bool, pinned);
    QFETCH(int, trouble);
    const ServerIdentity rogue = m_made.server(authority, {host, days, usage});
    SmallHub hub(rogue);
    HubSettings settings = settingsFor(hub.server, m_authority, m_pin);
    if (pinned)
        settings.pins.push_back(pinOf(rogue.chain.first().toDer()));
    ClientRig rig(settings);
    for (int i = 0; i < 2; ++i) {
        const auto answer = rig.push();
        QVERIFY(!answer.answer);
        QCOMPARE(answer.reaction.step, Step::Again);
        QCOMPARE(int(answer.reaction.trouble), trouble);
    }
    QCOMPARE(hub.server.bytesIn, 0);
    QVERIFY(hub.server.asked.empty());
}

void TestHubClient::aPinnedCertificateThatIsOnlyShownProvesNothing()
{
    // Of the chain's authority, and it puts the hub's own certificate behind its own.
    ServerIdentity rogue = m_made.server(u"chain"_s);
    rogue.chain.append(m_hub.chain.first());
    SmallHub hub(rogue);
    ClientRig rig(settingsFor(hub.server, m_authority, m_pin));
    QCOMPARE(rig.push().reaction.trouble, HubTrouble::NotTheHub);
    QCOMPARE(hub.server.bytesIn, 0);
}

void TestHubClient::thePinMayBeTheAuthoritysOwn()
{
    ServerIdentity other = m_made.server(u"chain"_s);
    other.chain = {other.chain.first()}; // it need not be shown
    SmallHub hub(other);
    ClientRig rig(settingsFor(hub.server, m_authority, pinOf(m_authority.toDer())));
    const auto answer = rig.push();
    QVERIFY2(answer.answer, qPrintable(answer.detail));
}

void TestHubClient::noProxyIsAskedWhateverTheProgramUses()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"localhost"_s, proxy.serverPort()});
    SmallHub hub(m_hub);
    ClientRig rig(settingsFor(hub.server, m_authority, m_pin));
    QVERIFY(rig.push().answer);
    QVERIFY(!proxy.hasPendingConnections());
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void TestHubClient::aServerThatTakesTheHubsPlaceLaterIsFoundOut()
{
    SmallHub hub(m_hub);
    ClientRig rig(settingsFor(hub.server, m_authority, m_pin));
    QVERIFY(rig.push().answer);
    const qint64 before = hub.server.bytesIn;
    hub.server.hangUp();
    hub.server.setIdentity(m_made.server(u"chain"_s));
    hub.server.restart();
    QCOMPARE(rig.push().reaction.trouble, HubTrouble::NotTheHub);
    QCOMPARE(hub.server.bytesIn, before);
}

void TestHubClient::plainTextIsNotSpoken()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [socket, &heard] {
            heard += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nTuttu-Protocol: 1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    ClientRig rig({u"https://localhost:%1"_s.arg(plain.serverPort()), {m_pin}, m_authority.toPem(), u"Villa"_s, {}});
    const auto answer = rig.push();
    QCOMPARE(answer.reaction.step, Step::Again);
    QVERIFY(!heard.contains("HTTP") && !heard.contains("Tuttu"));
}

QTEST_GUILESS_MAIN(TestHubClient)
#include "tst_hubclient.moc"
