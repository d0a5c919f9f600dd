// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/hubdevice.h"
#include "tests/core/hub/rawwebsocket.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace tuttu;

namespace {

QByteArray asks(const QByteArray &token)
{
    return RawWebSocket::handshake("/v1/hints", "Tuttu-Protocol: 1\r\n" + (token.isEmpty() ? QByteArray() : QByteArray("Authorization: Bearer " + token + "\r\n")));
}

QStringList movedIn(const QByteArray &hint)
{
    QStringList all;
    for (const QJsonValue &bucket : QJsonDocument::fromJson(hint).object()["moved"].toArray())
        all << bucket.toString();
    return all;
}

} // namespace

/** A device that stays on the line is told when to ask. */
class TestHints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void aDeviceHearsWhichBucketOfItsStoreHasMoved();
    void aRevokedDeviceHearsItAndIsLeft();
    void whoHasNoRightIsRefusedAtTheDoor();
    void aHubThatStopsTakesLeave();

private:
    PostgresCluster m_cluster;
};

void TestHints::aDeviceHearsWhichBucketOfItsStoreHasMoved()
{
    RunningHub hub(m_cluster);
    hub.addStore(StoreId::derived("store", "oulu"), "Oulu");
    HubDevice till("till"), tablet("tablet");
    till.comeIn(hub);
    tablet.comeIn(hub);
    RawWebSocket line(hub.port());
    const QByteArray head = line.ask(asks(tablet.token));
    QVERIFY2(head.startsWith("HTTP/1.1 101 ") && head.contains("Tuttu-Protocol: 1\r\n"), head);
    QCOMPARE(movedIn(line.hearText()), (QStringList{ofStore.text(), ofCustomers.text()})); // what it missed nobody knows: ask once
    till.push(hub, {till.kiosk.note("likes blue")});
    QCOMPARE(movedIn(line.hearText()), QStringList{ofCustomers.text()});
    till.push(hub, {till.kiosk.dayNote("sunday", "market")});
    QCOMPARE(movedIn(line.hearText()), QStringList{ofStore.text()});
    must(FeedStore(*hub.db).put({Bucket::Kind::Store, StoreId::derived("store", "oulu")}, "k", {})); // another store's
    till.push(hub, {till.kiosk.note("and green")});
    QCOMPARE(movedIn(line.hearText()), QStringList{ofCustomers.text()});
}

void TestHints::aRevokedDeviceHearsItAndIsLeft()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    RawWebSocket line(hub.port());
    QVERIFY(line.ask(asks(till.token)).startsWith("HTTP/1.1 101 "));
    QCOMPARE(movedIn(line.hearText()).size(), 2);
    hub.revoke(till.kiosk.sender.device);
    QCOMPARE(line.hearText(), QByteArray("{\"revoked\":true}"));
    const auto last = line.hear();
    QVERIFY(last && last->opcode == 8);
    QCOMPARE(last->code(), 1008);
    RawWebSocket again(hub.port());
    QVERIFY(again.ask(asks(till.token)).startsWith("HTTP/1.1 410 "));
}

void TestHints::whoHasNoRightIsRefusedAtTheDoor()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    for (const QByteArray &token : {QByteArray(), QByteArray("noise"), till.token.left(till.token.size() - 2)}) {
        RawWebSocket line(hub.port());
        QVERIFY(line.ask(asks(token)).startsWith("HTTP/1.1 401 "));
    }
    RawWebSocket plain(hub.port());
    QVERIFY(plain.ask("GET /v1/hints HTTP/1.1\r\nHost: hub\r\nTuttu-Protocol: 1\r\nAuthorization: Bearer " + till.token + "\r\n\r\n").startsWith("HTTP/1.1 426 "));
    hub.clock.by = AccessToken::seconds + 5;
    RawWebSocket late(hub.port());
    QVERIFY(late.ask(asks(till.token)).startsWith("HTTP/1.1 401 "));
}

void TestHints::aHubThatStopsTakesLeave()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    RawWebSocket line(hub.port());
    QVERIFY(line.ask(asks(till.token)).startsWith("HTTP/1.1 101 "));
    QCOMPARE(movedIn(line.hearText()).size(), 2);
    hub.service->stop(std::chrono::milliseconds(500));
    const auto last = line.hear();
    QVERIFY(last && last->opcode == 8);
}

QTEST_GUILESS_MAIN(TestHints)
#include "tst_hints.moc"
