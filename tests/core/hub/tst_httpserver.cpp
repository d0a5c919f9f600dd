// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/http/httpserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace tuttu;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 20'000;

HttpLimits small()
{
    HttpLimits limits;
    limits.bodyBytes = 1000;
    limits.request = limits.idle = limits.answer = std::chrono::milliseconds(patienceMs); // a busy machine is no slow client
    return limits;
}

HttpLimits impatient()
{
    HttpLimits limits = small();
    limits.request = limits.answer = 1500ms;
    return limits;
}

/** Answers /echo with what it got, /later when the test says so, /never not at all, and counts. */
class Hub
{
public:
    explicit Hub(const HttpLimits &limits = small(), int threads = 2)
    {
        auto listening = HttpServer::listen("127.0.0.1", 0, threads, limits, [this](const HttpRequest &request, const HttpServer::Reply &reply) { serve(request, reply); });
        if (!listening)
            qFatal("cannot listen: %s", qPrintable(listening.error().detail));
        server = std::move(*listening);
    }
    void serve(const HttpRequest &request, const HttpServer::Reply &reply)
    {
        ++served;
        if (request.target == "/never")
            return;
        if (request.target != "/later")
            return reply({200, request.method + ' ' + request.target + ' ' + request.body + ' ' + request.fields.value("x-who"), "text/plain", {}});
        const std::lock_guard lock(mutex);
        waiting.push_back(reply);
        arrived.release();
    }
    void answerLater(const QByteArray &body)
    {
        const std::lock_guard lock(mutex);
        for (const HttpServer::Reply &reply : waiting)
            reply({200, body, "text/plain", {}});
    }
    std::atomic<int> served = 0;
    QSemaphore arrived;
    std::mutex mutex;
    std::vector<HttpServer::Reply> waiting;
    std::unique_ptr<HttpServer> server;
};

std::unique_ptr<QTcpSocket> call(const Hub &hub, const QByteArray &raw = {})
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost("127.0.0.1", hub.server->port());
    if (!socket->waitForConnected(patienceMs))
        qFatal("nobody there: %s", qPrintable(socket->errorString()));
    socket->write(raw);
    socket->waitForBytesWritten(patienceMs);
    return socket;
}

/** Everything until the server closes. */
QByteArray untilClosed(QTcpSocket &socket)
{
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs)) {
    }
    return socket.readAll();
}

/** One answer with its body, by Content-Length. */
QByteArray answer(QTcpSocket &socket)
{
    QByteArray all;
    const auto whole = [&all] {
        const auto end = all.indexOf("\r\n\r\n"), at = all.indexOf("Content-Length: ");
        return end > 0 && at > 0 && all.size() >= end + 4 + all.mid(at + 16, all.indexOf("\r\n", at) - at - 16).toInt();
    };
    while (!whole()) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patienceMs))
            break;
        all += socket.read(1);
    }
    return all;
}

QByteArray status(const QByteArray &answer) { return answer.left(answer.indexOf("\r\n")); }
QByteArray bodyOf(const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }

qint64 residentKiB()
{
    QFile file("/proc/self/status");
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

const QByteArray get = "GET /echo HTTP/1.1\r\nHost: hub\r\n\r\n";

} // namespace

/** What a client may do to the hub: nothing that lasts, nothing that others feel. */
class TestHttpServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsReadAndAnswered();
    void whatIsNotPlainlyOneRequestIsRefused_data();
    void whatIsNotPlainlyOneRequestIsRefused();
    void requestsSentAtOnceAreAnsweredInTheirOrder();
    void whoAsksFirstWhetherToSendIsTold();
    void anOldClientIsAnsweredAndLeft();
    void aHeadHasNoBody();
    void halfARequestIsWaitedForOnlySoLong();
    void manyHalfRequestsHoldUpNobody();
    void aClientThatLeavesMidAnswerHarmsNobody();
    void aHeaderOf200MegabytesIsRefusedInLittleMemory();
    void whoIsNotAnsweredInTimeIsToldToComeAgain();
    void oneTooManyIsToldToComeAgain();
    void anAnswerGivenTwiceIsGivenOnce();
    void stoppingWaitsForAnswersAndTakesNobodyNew();
    void aTakenPortIsAnErrorInWords();
};

void TestHttpServer::aRequestIsReadAndAnswered()
{
    Hub hub;
    const auto socket = call(hub, "POST /v1/outbox?x=1 HTTP/1.1\r\nHost: hub\r\nX-Who: till 3\r\nContent-Length: 5\r\n\r\nhello");
    const QByteArray first = answer(*socket);
    QCOMPARE(status(first), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(bodyOf(first), QByteArray("POST /v1/outbox?x=1 hello till 3"));
    QVERIFY(first.contains("Content-Type: text/plain\r\n"));
    socket->write("POST /echo HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"); // the same connection
    QCOMPARE(bodyOf(answer(*socket)), QByteArray("POST /echo abcde "));
}

void TestHttpServer::whatIsNotPlainlyOneRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("refusal");
    const QByteArray bad = "HTTP/1.1 400 Bad Request", big = "HTTP/1.1 413 Payload Too Large", head = "HTTP/1.1 431 Request Header Fields Too Large";
    const auto post = [](const QByteArray &fields, const QByteArray &body = {}) { return QByteArray("POST /echo HTTP/1.1\r\nHost: hub\r\n" + fields + "\r\n" + body); };
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << bad;
    QTest::newRow("TLS where none is") << QByteArray::fromHex("16030102000100") + " and so on\r\n\r\n" << bad;
    QTest::newRow("HTTP of another kind") << QByteArray("GET / HTTP/3.0\r\nHost: hub\r\n\r\n") << bad;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << bad;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: hub\r\nHost: other\r\n\r\n") << bad;
    QTest::newRow("a space before the colon") << post("Content-Length : 5\r\n", "hello") << bad;
    QTest::newRow("a folded field") << post("X-Who: a\n b\r\n") << bad;
    QTest::newRow("length and chunks") << post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: hub\r\n\r\n") << bad;
    QTest::newRow("chunks and length") << post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n") << bad;
    QTest::newRow("two lengths") << post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!") << bad;
    QTest::newRow("the same length twice") << post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello") << bad;
    QTest::newRow("a negative length") << post("Content-Length: -5\r\n") << bad;
    QTest::newRow("a length in words") << post("Content-Length: five\r\n") << bad;
    QTest::newRow("a length over all numbers") << post("Content-Length: 99999999999999999999999\r\n") << bad;
    QTest::newRow("an encoding nobody knows") << post("Transfer-Encoding: xchunked\r\n") << bad;
    QTest::newRow("two encodings") << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n") << bad;
    QTest::newRow("chunks in HTTP/1.0") << QByteArray("POST /echo HTTP/1.0\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << QByteArray("HTTP/1.0 400 Bad Request");
    QTest::newRow("a chunk's length below zero") << post("Transfer-Encoding: chunked\r\n", "-1\r\nx\r\n0\r\n\r\n") << bad;
    QTest::newRow("a chunk's length over all numbers") << post("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\nx\r\n0\r\n\r\n") << bad;
    QTest::newRow("too long by its word") << post("Content-Length: 1001\r\n") << big;
    QTest::newRow("too long by its chunks") << post("Transfer-Encoding: chunked\r\n", "400\r\n" + QByteArray(0x400, 'x') + "\r\n0\r\n\r\n") << big;
    QTest::newRow("too long a target") << QByteArray("GET /" + QByteArray(9000, 'x') + " HTTP/1.1\r\nHost: hub\r\n\r\n") << head;
    QTest::newRow("too many fields") << post(QByteArray("X-A: b\r\n").repeated(2000)) << head;
}

void TestHttpServer::whatIsNotPlainlyOneRequestIsRefused()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, refusal);
    Hub hub;
    const auto socket = call(hub, raw);
    const QByteArray all = untilClosed(*socket);
    QCOMPARE(status(all), refusal);
    QCOMPARE(all.count("HTTP/1."), 1); // what came behind it was not taken for a request
    QCOMPARE(hub.served.load(), 0);
    QCOMPARE(status(answer(*call(hub, get))), QByteArray("HTTP/1.1 200 OK"));
}

void TestHttpServer::requestsSentAtOnceAreAnsweredInTheirOrder()
{
    Hub hub;
    const auto socket = call(hub, "GET /later HTTP/1.1\r\nHost: hub\r\n\r\n" + get);
    QVERIFY(hub.arrived.tryAcquire(1, patienceMs));
    hub.answerLater("the first");
    QCOMPARE(bodyOf(answer(*socket)), QByteArray("the first"));
    QCOMPARE(bodyOf(answer(*socket)), QByteArray("GET /echo  "));
}

void TestHttpServer::whoAsksFirstWhetherToSendIsTold()
{
    Hub hub;
    const auto socket = call(hub, "POST /echo HTTP/1.1\r\nHost: hub\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    QVERIFY(socket->waitForReadyRead(patienceMs));
    QCOMPARE(status(socket->readAll()), QByteArray("HTTP/1.1 100 Continue"));
    socket->write("hello");
    QCOMPARE(bodyOf(answer(*socket)), QByteArray("POST /echo hello "));
}

void TestHttpServer::anOldClientIsAnsweredAndLeft()
{
    Hub hub;
    for (const QByteArray &raw : {QByteArray("GET /echo HTTP/1.0\r\n\r\n"), QByteArray("GET /echo HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n")}) {
        const QByteArray all = untilClosed(*call(hub, raw));
        QVERIFY2(status(all).endsWith("200 OK"), all);
        QCOMPARE(bodyOf(all), QByteArray("GET /echo  "));
    }
}

void TestHttpServer::aHeadHasNoBody()
{
    Hub hub;
    const auto socket = call(hub, "HEAD /echo HTTP/1.1\r\nHost: hub\r\n\r\n");
    socket->write(get); // what is read behind the head's answer is the next answer
    QByteArray all;
    while (all.count("HTTP/1.1 200 OK") < 2 && socket->waitForReadyRead(patienceMs))
        all += socket->readAll();
    const QByteArray head = all.left(all.indexOf("\r\n\r\n") + 4);
    QVERIFY2(head.contains("Content-Length: 12\r\n"), head);
    QVERIFY(all.mid(head.size()).startsWith("HTTP/1.1 200 OK"));
}

void TestHttpServer::halfARequestIsWaitedForOnlySoLong()
{
    Hub hub(impatient());
    for (const QByteArray &half : {QByteArray(), QByteArray("GET / HT"), QByteArray("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 500\r\n\r\nhel")}) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(untilClosed(*call(hub, half)), QByteArray());
        QVERIFY2(timer.elapsed() >= 1000, "it was not waited for at all");
    }
    QCOMPARE(hub.served.load(), 0);
    QTRY_COMPARE(hub.server->connections(), 0);
}

void TestHttpServer::manyHalfRequestsHoldUpNobody()
{
    Hub hub(impatient());
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 300; ++i)
        slow.push_back(call(hub, "POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 500\r\n\r\n"));
    QCOMPARE(bodyOf(answer(*call(hub, get))), QByteArray("GET /echo  "));
    QTRY_COMPARE(hub.server->connections(), 0);
}

void TestHttpServer::aClientThatLeavesMidAnswerHarmsNobody()
{
    Hub hub;
    for (int i = 0; i < 50; ++i) {
        const auto socket = call(hub, "GET /later HTTP/1.1\r\nHost: hub\r\n\r\n");
        QVERIFY(hub.arrived.tryAcquire(1, patienceMs));
        socket->abort();
    }
    hub.answerLater(QByteArray(1 << 20, 'x'));
    QCOMPARE(bodyOf(answer(*call(hub, get))), QByteArray("GET /echo  "));
    QTRY_COMPARE(hub.server->connections(), 0);
}

void TestHttpServer::aHeaderOf200MegabytesIsRefusedInLittleMemory()
{
    Hub hub;
    const qint64 before = residentKiB();
    QVERIFY(before > 0);
    const auto socket = call(hub, "GET / HTTP/1.1\r\nHost: hub\r\nX-Who: ");
    const QByteArray megabyte(1 << 20, 'x');
    int sent = 0;
    for (; sent < 200 && socket->state() == QAbstractSocket::ConnectedState; ++sent) {
        socket->write(megabyte);
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(2000)) {
        }
    }
    QVERIFY2(sent < 200, "all of it was taken");
    QVERIFY2(residentKiB() - before < 32 * 1024, qPrintable(QString::number(residentKiB() - before) + " KiB more"));
    QCOMPARE(bodyOf(answer(*call(hub, get))), QByteArray("GET /echo  "));
}

void TestHttpServer::whoIsNotAnsweredInTimeIsToldToComeAgain()
{
    Hub hub(impatient());
    const auto socket = call(hub, "GET /never HTTP/1.1\r\nHost: hub\r\n\r\n");
    const QByteArray late = answer(*socket);
    QCOMPARE(status(late), QByteArray("HTTP/1.1 503 Service Unavailable"));
    QVERIFY(late.contains("Retry-After: 5\r\n"));
    socket->write(get);
    QCOMPARE(bodyOf(answer(*socket)), QByteArray("GET /echo  "));
}

void TestHttpServer::oneTooManyIsToldToComeAgain()
{
    HttpLimits limits = small();
    limits.connections = 2;
    Hub hub(limits);
    const auto one = call(hub), two = call(hub);
    QTRY_COMPARE(hub.server->connections(), 2);
    QCOMPARE(status(untilClosed(*call(hub, get))), QByteArray("HTTP/1.1 503 Service Unavailable"));
    one->write(get);
    QCOMPARE(bodyOf(answer(*one)), QByteArray("GET /echo  "));
    two->abort();
    QTRY_COMPARE(hub.server->connections(), 1);
    QCOMPARE(bodyOf(answer(*call(hub, get))), QByteArray("GET /echo  "));
}

void TestHttpServer::anAnswerGivenTwiceIsGivenOnce()
{
    Hub hub;
    const auto socket = call(hub, "GET /later HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(hub.arrived.tryAcquire(1, patienceMs));
    hub.answerLater("once");
    hub.answerLater("twice");
    QCOMPARE(bodyOf(answer(*socket)), QByteArray("once"));
    socket->write(get);
    QCOMPARE(bodyOf(answer(*socket)), QByteArray("GET /echo  "));
    hub.answerLater("a third time"); // when it is over
    socket->write(get);
    QCOMPARE(bodyOf(answer(*socket)), QByteArray("GET /echo  "));
}

void TestHttpServer::stoppingWaitsForAnswersAndTakesNobodyNew()
{
    Hub hub;
    const auto idle = call(hub, get);
    QCOMPARE(bodyOf(answer(*idle)), QByteArray("GET /echo  "));
    const auto waits = call(hub, "GET /later HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(hub.arrived.tryAcquire(1, patienceMs));
    std::thread stopping([&hub] { hub.server->stop(10s); });
    QCOMPARE(untilClosed(*idle), QByteArray()); // long before it would have been
    hub.answerLater("still");
    const QByteArray last = untilClosed(*waits);
    QCOMPARE(bodyOf(last), QByteArray("still"));
    QVERIFY(last.contains("Connection: close\r\n"));
    stopping.join();
    QTcpSocket late;
    late.connectToHost("127.0.0.1", hub.server->port());
    QVERIFY(!late.waitForConnected(1000));
    hub.answerLater("to nobody");
}

void TestHttpServer::aTakenPortIsAnErrorInWords()
{
    Hub hub;
    const auto second = HttpServer::listen("127.0.0.1", hub.server->port(), 1, small(), [](const HttpRequest &, const HttpServer::Reply &) {});
    QVERIFY(!second);
    QCOMPARE(second.error().code, Errc::Io);
    QVERIFY(!second.error().detail.isEmpty());
    QVERIFY(!HttpServer::listen("nowhere", 0, 1, small(), [](const HttpRequest &, const HttpServer::Reply &) {}));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
