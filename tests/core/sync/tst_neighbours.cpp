// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lan/neighbours.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslPreSharedKeyAuthenticator>
#include <QTest>
#include <QTimeZone>

using namespace tuttu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<tuttu::Op>)

/** Real sockets of this machine: datagrams to a group, TLS with a key both have. */
class TestNeighbours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCallIsHeardInItsStoreAndNowhereElse();
    void twoOfAStoreMeetAndTellEachOther();
    void whoComesLaterIsToldWhatWasBefore();
    void anotherStoreIsNeverMet();
    void afterARevocationTheOldKeyOpensNothing();
    void nobodySpeaksForAnother();
    void noiseAtTheDoorHarmsNobody();
    void aLineWithoutAnEndIsNotKept();
    void onlyTheFloorsBusinessIsToldThisWay();
    void whoLeavesIsMetAgain();

private:
    quint16 m_port = 0;
};

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());

StoreKeysPtr key(char c) { return *StoreKeys::fromBytes(QByteArray(32, c)); }

Op claimed(const DeviceId &device, qint64 seq)
{
    const VisitClaimed outcome{VisitId::derived("visit", QString::number(seq)), ClerkId::derived("clerk", "mari")};
    return {OpId::derived("op", device.toString() + QString::number(seq)), device, 1, seq, 0, noon, 1, outcome.clerk, opKind(outcome), 1, toJson(Outcome(outcome))};
}

struct Device {
    explicit Device(const char *name, std::vector<Op> before = {})
        : id(DeviceId::derived("device", QString::fromLatin1(name))), near(id, [before] { return QtFuture::makeReadyFuture(Result<std::vector<Op>>(before)); })
    {
        QObject::connect(&near, &Neighbours::heard, &near, [this](const std::vector<Op> &ops) { heard.insert(heard.end(), ops.begin(), ops.end()); });
    }
    bool start(char c, quint16 port)
    {
        NeighbourPlace place;
        place.port = port;
        return near.start(key(c), place).ok();
    }
    DeviceId id;
    Neighbours near;
    std::vector<Op> heard;
};

/** Somebody who has the key and uses it as they please. */
struct Stranger {
    explicit Stranger(char c)
    {
        QSslConfiguration tls;
        tls.setProtocol(QSsl::TlsV1_2);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setCiphers({QSslCipher(u"ECDHE-PSK-CHACHA20-POLY1305"_s)});
        socket.setSslConfiguration(tls);
        QObject::connect(&socket, &QSslSocket::preSharedKeyAuthenticationRequired, &socket, [c](QSslPreSharedKeyAuthenticator *asked) {
            asked->setIdentity("x");
            asked->setPreSharedKey(key(c)->linkKey());
        });
    }
    bool enter(quint16 port)
    {
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        return QTest::qWaitFor([this] { return socket.isEncrypted() || socket.error() != QAbstractSocket::UnknownSocketError; }) && socket.isEncrypted();
    }
    bool isShownOut() { return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }); }
    QSslSocket socket;
};

} // namespace

void TestNeighbours::initTestCase()
{
    QUdpSocket any; // a port nobody else has just now: several of these tests may run at once
    QVERIFY(any.bind(QHostAddress(QHostAddress::AnyIPv4), 0));
    m_port = any.localPort();
}

void TestNeighbours::aCallIsHeardInItsStoreAndNowhereElse()
{
    const NeighbourCall call{DeviceId::derived("device", "a"), 4711};
    const QByteArray datagram = call.toDatagram(*key('s'));
    QVERIFY(*NeighbourCall::fromDatagram(datagram, *key('s')) == call);
    QVERIFY(!datagram.contains(call.device.toString().toLatin1())); // who is here is nobody's business
    QCOMPARE(int(NeighbourCall::fromDatagram(datagram, *key('o')).error().code), int(Errc::Damaged));
    for (qsizetype i = 0; i < datagram.size(); ++i) {
        QByteArray other = datagram;
        other[i] = char(other[i] ^ 1);
        QVERIFY(!NeighbourCall::fromDatagram(other, *key('s')));
        QVERIFY(!NeighbourCall::fromDatagram(datagram.first(i), *key('s')));
    }
    QCOMPARE(int(NeighbourCall::fromDatagram(QByteArray(NeighbourCall::longest + 1, 'x'), *key('s')).error().code), int(Errc::TooLarge));
}

void TestNeighbours::twoOfAStoreMeetAndTellEachOther()
{
    Device a("a"), b("b");
    QVERIFY(a.start('s', m_port) && b.start('s', m_port));
    QTRY_COMPARE_WITH_TIMEOUT(a.near.met() + b.near.met(), 2, 12'000);
    a.near.tell(claimed(a.id, 7));
    b.near.tell(claimed(b.id, 8));
    QTRY_COMPARE(b.heard.size(), size_t(1));
    QTRY_COMPARE(a.heard.size(), size_t(1));
    QVERIFY(b.heard[0].id == claimed(a.id, 7).id && b.heard[0].payload == claimed(a.id, 7).payload);
}

void TestNeighbours::whoComesLaterIsToldWhatWasBefore()
{
    const DeviceId first = DeviceId::derived("device", "a");
    Device a("a", {claimed(first, 1), claimed(first, 2)}), b("b");
    QVERIFY(a.start('s', m_port) && b.start('s', m_port));
    QTRY_COMPARE_WITH_TIMEOUT(b.heard.size(), size_t(2), 12'000);
    QCOMPARE(b.heard[0].seq, 1);
    QCOMPARE(b.heard[1].seq, 2);
}

void TestNeighbours::anotherStoreIsNeverMet()
{
    Device a("a"), b("b");
    QVERIFY(a.start('s', m_port) && b.start('o', m_port));
    Stranger stranger('o');
    QVERIFY(!stranger.enter(a.near.port())); // even straight at the door
    QCOMPARE(a.near.met() + b.near.met(), 0);
}

void TestNeighbours::afterARevocationTheOldKeyOpensNothing()
{
    Device a("a"), b("b");
    QVERIFY(a.start('s', m_port) && b.start('s', m_port));
    QTRY_COMPARE_WITH_TIMEOUT(a.near.met(), 1, 12'000);
    QVERIFY(a.start('n', m_port));
    QTRY_COMPARE(b.near.met(), 0);
    QVERIFY(b.start('n', m_port));
    QTRY_COMPARE_WITH_TIMEOUT(a.near.met(), 1, 12'000);
}

void TestNeighbours::nobodySpeaksForAnother()
{
    Device a("a");
    QVERIFY(a.start('s', m_port));
    Stranger stranger('s');
    QVERIFY(stranger.enter(a.near.port()));
    stranger.socket.write(QByteArray("{\"device\":\"") + DeviceId::derived("device", "stranger").toString().toLatin1() + "\"}\n");
    QTRY_COMPARE(a.near.met(), 1);
    const Op others = claimed(DeviceId::derived("device", "b"), 3);
    QCOMPARE(a.heard.size(), size_t(0));
    // A line that begins as an op of somebody else's.
    stranger.socket.write("{\"op\":{\"device\":\"" + others.device.toString().toLatin1() + "\"}}\n");
    QVERIFY(stranger.isShownOut());
    QCOMPARE(a.heard.size(), size_t(0));
    QTRY_COMPARE(a.near.met(), 0);
}

void TestNeighbours::noiseAtTheDoorHarmsNobody()
{
    Device a("a"), b("b");
    QVERIFY(a.start('s', m_port));
    QUdpSocket shout;
    for (int i = 0; i < 200; ++i)
        shout.writeDatagram(QByteArray(i * 7, char(i)), NeighbourPlace().group, m_port);
    std::vector<std::unique_ptr<QTcpSocket>> noise;
    for (int i = 0; i < 20; ++i) {
        noise.push_back(std::make_unique<QTcpSocket>());
        noise.back()->connectToHost(u"127.0.0.1"_s, a.near.port());
        QVERIFY(noise.back()->waitForConnected(5000));
        noise.back()->write("GET / HTTP/1.1\r\n\r\n");
    }
    QVERIFY(b.start('s', m_port));
    QTRY_COMPARE_WITH_TIMEOUT(b.near.met(), 1, 12'000);
    QTRY_COMPARE(a.near.met(), 1);
}

void TestNeighbours::aLineWithoutAnEndIsNotKept()
{
    Device a("a");
    QVERIFY(a.start('s', m_port));
    Stranger stranger('s');
    QVERIFY(stranger.enter(a.near.port()));
    stranger.socket.write(QByteArray(NeighbourLink::longestLine + 16'384, 'x'));
    QVERIFY(stranger.isShownOut());
}

void TestNeighbours::onlyTheFloorsBusinessIsToldThisWay()
{
    const auto op = [](const Outcome &outcome) {
        Op made;
        made.kind = opKind(outcome);
        made.payload = toJson(outcome);
        return made;
    };
    QVERIFY(isForTheFloor(op(VisitClaimed{})));
    QVERIFY(isForTheFloor(op(VisitorsCounted{})));
    QVERIFY(isForTheFloor(op(CustomerCreated{})));
    QVERIFY(isForTheFloor(op(CaptureUndone{{}, opKind(VisitEnded{}), {}})));
    QVERIFY(!isForTheFloor(op(CaptureUndone{{}, opKind(NoteAdded{}), {}})));
    QVERIFY(!isForTheFloor(op(NoteAdded{})));
    QVERIFY(!isForTheFloor(op(NpsAnswered{})));
}

void TestNeighbours::whoLeavesIsMetAgain()
{
    Device a("a");
    QVERIFY(a.start('s', m_port));
    {
        Device b("b");
        QVERIFY(b.start('s', m_port));
        QTRY_COMPARE_WITH_TIMEOUT(a.near.met(), 1, 12'000);
    }
    QTRY_COMPARE(a.near.met(), 0);
    Device b("b");
    QVERIFY(b.start('s', m_port));
    QTRY_COMPARE_WITH_TIMEOUT(a.near.met(), 1, 12'000);
}

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
