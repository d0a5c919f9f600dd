// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/counterpushsource.h"
#include "core/devices/httprequestreader.h"
#include "tests/core/devices/quick.h"
#include "tests/rig/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace tuttu;
using namespace std::chrono_literals;
using Health = DeviceState::Health;

namespace {

const QByteArray good = R"({"counter":"north","from":"2026-11-21T09:00:00Z","to":"2026-11-21T09:15:00Z","in":3,"out":2})";

QByteArray request(const QByteArray &body, const QByteArray &start = "POST /counts HTTP/1.1", const QByteArray &more = {}, const QByteArray &token = "secret")
{
    return start + "\r\nHost: till\r\nAuthorization: Bearer " + token + "\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/** A counter's network cable. */
struct Caller {
    QTcpSocket socket;
    QByteArray heard;

    explicit Caller(const CounterPushSource &source)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { heard += socket.readAll(); });
        socket.connectToHost("127.0.0.1", source.port());
        if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; }))
            qFatal("nobody listens");
    }
    bool says(const QByteArray &bytes)
    {
        socket.write(bytes);
        return QTest::qWaitFor([this] { return heard.contains("\r\n\r\n"); });
    }
    int status() const { return heard.mid(9, 3).toInt(); }
    QString error() const { return QJsonDocument::fromJson(heard.mid(heard.indexOf("\r\n\r\n") + 4)).object()["error"].toString(); }
};

/** A kiosk that counters push to. */
struct Kiosk {
    FakeClock clock;
    CounterPushSource source;
    std::vector<DoorCount> counts;

    explicit Kiosk(std::chrono::milliseconds deadline = 5s) : source({"127.0.0.1", 0, "secret", deadline}, clock, quickRetry())
    {
        QObject::connect(&source, &CounterPushSource::counted, &source, [this](const DoorCount &c) { counts.push_back(c); });
        source.start();
    }
};

} // namespace

class TestCounterPushSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodCountsAreTaken();
    void everythingElseIsRefusedWithItsReason_data();
    void everythingElseIsRefusedWithItsReason();
    void aRequestMayArriveByteByByte();
    void aBodyInChunksIsRefusedUnread();
    void whoAsksFirstIsToldToContinue();
    void aBodyAnnouncedTooLargeIsRefusedBeforeItIsSent();
    void aBodyOfTheGreatestLengthIsLookedAt();
    void aSlowSenderIsSentAway();
    void theNinthAtATimeIsSentAway();
    void aCallerWhoLeavesInTheMiddleDoesNoHarm();
    void goodCountsBesideABadOneAreTakenAndItIsSaid();
    void aCounterAheadOfTimeIsSaid();
    void aTakenPortIsSaidAndTakenOverWhenItIsFree();
    void withoutATokenNobodyListens();
    void aStoppedSourceHangsUp();
};

void TestCounterPushSource::goodCountsAreTaken()
{
    Kiosk kiosk;
    QCOMPARE(kiosk.source.state().health, Health::Working);
    QNetworkAccessManager network;
    QNetworkRequest post(QUrl(QString("http://127.0.0.1:%1/counts?from=north").arg(kiosk.source.port())));
    post.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    post.setRawHeader("Authorization", "Bearer secret");
    const std::unique_ptr<QNetworkReply> reply(network.post(post, '[' + good + ']'));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 204);
    QCOMPARE(kiosk.counts.size(), 1u);
    QCOMPARE(kiosk.counts.front().counter, "north");
    QCOMPARE(kiosk.counts.front().in, 3);
    QCOMPARE(kiosk.source.state().signalCount, 1);
    QCOMPARE(kiosk.source.state().lastSignal, kiosk.clock.now());
}

void TestCounterPushSource::everythingElseIsRefusedWithItsReason_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::newRow("no token") << QByteArray("POST /counts HTTP/1.1\r\nContent-Length: 2\r\n\r\n[]") << 401;
    QTest::newRow("wrong token") << request(good, "POST /counts HTTP/1.1", {}, "Secret") << 401;
    QTest::newRow("a token that only begins well") << request(good, "POST /counts HTTP/1.1", {}, "secretsecret") << 401;
    QTest::newRow("another place") << request(good, "POST /count HTTP/1.1") << 404;
    QTest::newRow("a path that climbs") << request(good, "POST /counts/../../etc/passwd HTTP/1.1") << 404;
    QTest::newRow("another verb") << request({}, "GET /counts HTTP/1.1") << 405;
    QTest::newRow("no JSON") << request("hello") << 400;
    QTest::newRow("JSON of another kind") << request(R"({"temperature":21})") << 400;
    QTest::newRow("a record without numbers") << request(R"({"counter":"north","from":"2026-11-21T09:00:00Z","to":"2026-11-21T09:15:00Z"})") << 400;
    QTest::newRow("nothing at all") << request("") << 400;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello over TLS\r\n\r\n", 35) << 400;
    QTest::newRow("two lengths") << request(good, "POST /counts HTTP/1.1", "Content-Length: 3\r\n") << 400;
    QTest::newRow("a length and chunks") << request(good, "POST /counts HTTP/1.1", "Transfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("a head without end") << QByteArray("POST /counts HTTP/1.1\r\n") + QByteArray("X: y\r\n").repeated(3'000) << 400;
    QTest::newRow("a body over the limit") << request(QByteArray(64 * 1024 + 1, ' ')) << 413;
}

void TestCounterPushSource::everythingElseIsRefusedWithItsReason()
{
    QFETCH(const QByteArray, sent);
    Kiosk kiosk;
    Caller caller(kiosk.source);
    QVERIFY(caller.says(sent));
    QTEST(caller.status(), "status");
    QVERIFY(!caller.error().isEmpty());
    QVERIFY(kiosk.counts.empty());
    QCOMPARE(kiosk.source.state().health, Health::Working);
    Caller next(kiosk.source);
    QVERIFY(next.says(request(good)));
    QCOMPARE(next.status(), 204);
    QCOMPARE(kiosk.counts.size(), 1u);
}

void TestCounterPushSource::aRequestMayArriveByteByByte()
{
    HttpRequestReader reader;
    const QByteArray sent = request(good);
    for (qsizetype i = 0; i < sent.size() - 1; ++i)
        QCOMPARE(reader.read(sent.mid(i, 1)), HttpRequestReader::Progress::More);
    QCOMPARE(reader.read(sent.right(1)), HttpRequestReader::Progress::Whole);
    QCOMPARE(reader.method(), "POST");
    QCOMPARE(reader.path(), "/counts");
    QCOMPARE(reader.header("authorization"), "Bearer secret");
    QCOMPARE(reader.body(), good);
}

void TestCounterPushSource::aBodyInChunksIsRefusedUnread()
{
    const QByteArray head = "POST /counts HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    HttpRequestReader reader;
    QCOMPARE(reader.read(head + "5\r\nhello\r\n0\r\n\r\n"), HttpRequestReader::Progress::NoLength);
    HttpRequestReader killing; // what made the parser end the program
    auto progress = HttpRequestReader::Progress::More;
    const QByteArray bytes = head + "0\r\nhdl HTTP\r\n" + QByteArray(40, '\0') + "\r\n";
    for (qsizetype i = 0; i < bytes.size() && progress == HttpRequestReader::Progress::More; i += 6)
        progress = killing.read(bytes.mid(i, 6));
    QCOMPARE(progress, HttpRequestReader::Progress::NoLength);
    Kiosk kiosk;
    Caller caller(kiosk.source);
    QVERIFY(caller.says(head));
    QCOMPARE(caller.status(), 411);
}

void TestCounterPushSource::whoAsksFirstIsToldToContinue()
{
    Kiosk kiosk;
    Caller caller(kiosk.source);
    const QByteArray whole = request(good, "POST /counts HTTP/1.1", "Expect: 100-continue\r\n");
    const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
    QVERIFY(caller.says(whole.left(head)));
    QCOMPARE(caller.heard, "HTTP/1.1 100 Continue\r\n\r\n");
    caller.heard.clear();
    QVERIFY(caller.says(whole.mid(head)));
    QCOMPARE(caller.status(), 204);
}

void TestCounterPushSource::aBodyAnnouncedTooLargeIsRefusedBeforeItIsSent()
{
    Kiosk kiosk;
    Caller caller(kiosk.source);
    QVERIFY(caller.says("POST /counts HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"));
    QCOMPARE(caller.status(), 413);
}

void TestCounterPushSource::aBodyOfTheGreatestLengthIsLookedAt()
{
    Kiosk kiosk;
    Caller caller(kiosk.source);
    QVERIFY(caller.says(request(good + QByteArray(64 * 1024 - good.size(), ' '))));
    QCOMPARE(caller.status(), 204);
}

void TestCounterPushSource::aSlowSenderIsSentAway()
{
    Kiosk kiosk(100ms);
    Caller caller(kiosk.source);
    QVERIFY(caller.says("POST /counts HTTP/1.1\r\n"));
    QCOMPARE(caller.status(), 408);
    QTRY_COMPARE(caller.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestCounterPushSource::theNinthAtATimeIsSentAway()
{
    Kiosk kiosk;
    std::vector<std::unique_ptr<Caller>> slow;
    for (int i = 0; i < CounterPushSource::mostCallers; ++i)
        slow.push_back(std::make_unique<Caller>(kiosk.source));
    Caller ninth(kiosk.source);
    QVERIFY(ninth.says({}));
    QCOMPARE(ninth.status(), 503);
    slow.clear();
    QVERIFY(QTest::qWaitFor([&] { // there is room again
        Caller next(kiosk.source);
        return next.says(request(good)) && next.status() == 204;
    }));
}

void TestCounterPushSource::aCallerWhoLeavesInTheMiddleDoesNoHarm()
{
    Kiosk kiosk;
    for (int i = 0; i < 30; ++i) {
        Caller caller(kiosk.source);
        caller.socket.write(request(good).left(40));
        caller.socket.flush();
        caller.socket.abort();
    }
    QVERIFY(QTest::qWaitFor([&] { // there is room again
        Caller next(kiosk.source);
        return next.says(request(good)) && next.status() == 204;
    }));
    QCOMPARE(kiosk.counts.size(), 1u);
}

void TestCounterPushSource::goodCountsBesideABadOneAreTakenAndItIsSaid()
{
    Kiosk kiosk;
    Caller caller(kiosk.source);
    QVERIFY(caller.says(request('[' + good + R"(,{"counter":"south"}])")));
    QCOMPARE(caller.status(), 204);
    QCOMPARE(kiosk.counts.size(), 1u);
    QVERIFY(kiosk.source.state().problem);
    Caller next(kiosk.source);
    QVERIFY(next.says(request(good)));
    QVERIFY(!kiosk.source.state().problem);
}

void TestCounterPushSource::aCounterAheadOfTimeIsSaid()
{
    Kiosk kiosk;
    Caller caller(kiosk.source);
    QVERIFY(caller.says(request(QByteArray(good).replace("11-21T", "11-22T"))));
    QCOMPARE(caller.status(), 204);
    QCOMPARE(kiosk.counts.size(), 1u);
    QVERIFY(kiosk.source.state().problem);
    QCOMPARE(kiosk.source.state().problem->code, Errc::Conflict);
    QCOMPARE(kiosk.source.state().health, Health::Working);
}

void TestCounterPushSource::aTakenPortIsSaidAndTakenOverWhenItIsFree()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    FakeClock clock;
    CounterPushSource source({"127.0.0.1", other.serverPort(), "secret", 5s}, clock, quickRetry());
    source.start();
    QCOMPARE(source.state().health, Health::Broken);
    QCOMPARE(source.state().problem->code, Errc::InUse);
    other.close();
    QTRY_COMPARE(source.state().health, Health::Working);
}

void TestCounterPushSource::withoutATokenNobodyListens()
{
    FakeClock clock;
    CounterPushSource source({"127.0.0.1", 0, {}, 5s}, clock, quickRetry());
    source.start();
    QCOMPARE(source.state().health, Health::Broken);
    QCOMPARE(source.state().problem->code, Errc::Invalid);
    QCOMPARE(source.port(), 0);
}

void TestCounterPushSource::aStoppedSourceHangsUp()
{
    Kiosk kiosk;
    Caller caller(kiosk.source);
    kiosk.source.stop();
    QTRY_COMPARE(caller.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(kiosk.source.port(), 0);
}

QTEST_GUILESS_MAIN(TestCounterPushSource)
#include "tst_counterpushsource.moc"
