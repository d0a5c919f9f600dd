// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/http/httpserver.h"
#include "tests/core/hub/rawwebsocket.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <mutex>
#include <thread>

using namespace tuttu;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = RawWebSocket::patienceMs;
using Frame = WebSocketFrame;

HttpLimits small()
{
    HttpLimits limits;
    limits.request = limits.idle = limits.answer = limits.silence = std::chrono::milliseconds(patienceMs); // a busy machine is no slow client
    return limits;
}

/** Lets in who comes with a token, answers what it is told, and remembers. */
class Hub
{
public:
    explicit Hub(const HttpLimits &limits = small())
    {
        auto listening = HttpServer::listen("127.0.0.1", 0, 2, limits, [this](const HttpRequest &request, const HttpServer::Reply &reply) { serve(request, reply); });
        if (!listening)
            qFatal("cannot listen: %s", qPrintable(listening.error().detail));
        server = std::move(*listening);
    }
    ~Hub() { server.reset(); } // before what it tells

    void serve(const HttpRequest &request, const HttpServer::Reply &reply)
    {
        if (!request.target.startsWith("/hints"))
            return reply({200, "an ordinary answer", "text/plain", {}});
        if (request.target == "/hints?token=bad")
            return reply({401, {}, {}, {{"Tuttu-Protocol", "1"}}});
        HttpAnswer in;
        in.fields = {{"Tuttu-Protocol", "1"}};
        in.socket = WebSocketEvents{[this](const std::shared_ptr<WebSocket> &socket) {
                                        const std::lock_guard lock(mutex);
                                        inside.push_back(socket);
                                        opened.release();
                                    },
                                    [this](const QByteArray &text) {
                                        const std::lock_guard lock(mutex);
                                        heard.append(text);
                                        said.release();
                                    },
                                    [this](quint16 code) {
                                        const std::lock_guard lock(mutex);
                                        codes.append(code);
                                        closed.release();
                                    }};
        reply(in);
    }
    std::shared_ptr<WebSocket> handle(size_t i = 0)
    {
        const std::lock_guard lock(mutex);
        return inside.at(i);
    }
    QList<int> codesSoFar()
    {
        const std::lock_guard lock(mutex);
        return codes;
    }
    QByteArrayList heardSoFar()
    {
        const std::lock_guard lock(mutex);
        return heard;
    }
    quint16 port() const { return server->port(); }
    bool isWell()
    {
        RawWebSocket other(port());
        return other.ask("GET / HTTP/1.1\r\nHost: hub\r\n\r\n").startsWith("HTTP/1.1 200 ");
    }

    std::mutex mutex;
    std::vector<std::shared_ptr<WebSocket>> inside;
    QByteArrayList heard;
    QList<int> codes;
    QSemaphore opened, said, closed;
    std::unique_ptr<HttpServer> server;
};

const QByteArray letter = "\xc3\xa4"; // ä

} // namespace

/** The hub's door for who stays. */
class TestWebSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsLetInIsHeardAndTold();
    void messagesOfEverySizeComeWholeBothWays();
    void whoIsNotLetInHearsAnOrdinaryAnswer();
    void whatIsNoHandshakeIsNotTakenForOne_data();
    void whatIsNoHandshakeIsNotTakenForOne();
    void whatBreaksTheRulesIsClosedWithTheReason_data();
    void whatBreaksTheRulesIsClosedWithTheReason();
    void whatWasSentComesBeforeTheFarewell();
    void aClientsFarewellIsReturned();
    void aClientThatLeavesMidFrameHarmsNobody();
    void aSlowReaderIsDroppedInLittleMemory();
    void whoAnswersPingsStaysAndWhoDoesNotGoes();
    void socketsCountAmongTheConnections();
    void manyThreadsMayTellAtOnce();
    void stoppingTakesLeaveOfEverybody();
    void whoDoesNotTakeLeaveHoldsUpNobody();
    void aHandleMayOutliveItsSocketAndTheServer();
};

void TestWebSocket::whoIsLetInIsHeardAndTold()
{
    Hub hub;
    RawWebSocket device(hub.port());
    const QByteArray head = device.ask(RawWebSocket::handshake("/hints?x=1", "Sec-WebSocket-Extensions: permessage-deflate\r\n"));
    QVERIFY2(head.startsWith("HTTP/1.1 101 Switching Protocols\r\n"), head);
    QVERIFY2(head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"), head); // RFC 6455, 1.3
    QVERIFY2(head.contains("Tuttu-Protocol: 1\r\n"), head);
    QVERIFY2(!head.contains("deflate") && !head.contains("Beast"), head);
    QVERIFY(hub.opened.tryAcquire(1, patienceMs));
    hub.handle()->send("{\"moved\":[\"cust:1\"]}");
    QCOMPARE(device.hearText(), QByteArray("{\"moved\":[\"cust:1\"]}"));
    device.say(Frame{1, "hyv" + letter.left(1), false}); // a letter in two pieces, a ping between them
    device.say(Frame{9, "are you there?"});
    device.say(Frame{0, letter.mid(1), true});
    const auto pong = device.hear();
    QVERIFY(pong && pong->opcode == 10);
    QCOMPARE(pong->payload, QByteArray("are you there?"));
    QVERIFY(hub.said.tryAcquire(1, patienceMs));
    QCOMPARE(hub.heardSoFar(), QByteArrayList{"hyv" + letter});
    QCOMPARE(hub.codesSoFar(), QList<int>());
}

void TestWebSocket::messagesOfEverySizeComeWholeBothWays()
{
    Hub hub;
    RawWebSocket device(hub.port());
    QVERIFY(device.enter());
    QVERIFY(hub.opened.tryAcquire(1, patienceMs));
    QByteArrayList sent;
    for (const int size : {0, 1, 125, 126, 127, 4096, 65'535, 65'536}) {
        sent << QByteArray(size, char('a' + size % 26));
        device.say(Frame{1, sent.last()});
        QVERIFY(hub.said.tryAcquire(1, patienceMs));
        hub.handle()->send(sent.last());
        QCOMPARE(device.hearText(), sent.last());
    }
    QCOMPARE(hub.heardSoFar(), sent);
}

void TestWebSocket::whoIsNotLetInHearsAnOrdinaryAnswer()
{
    Hub hub;
    RawWebSocket device(hub.port());
    const QByteArray refusal = device.ask(RawWebSocket::handshake("/hints?token=bad"));
    QVERIFY2(refusal.startsWith("HTTP/1.1 401 Unauthorized\r\n") && refusal.contains("Tuttu-Protocol: 1\r\n"), refusal);
    QVERIFY(device.enter()); // with another token, on the same connection
    QTRY_COMPARE(hub.server->connections(), 1);
}

void TestWebSocket::whatIsNoHandshakeIsNotTakenForOne_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray whole = RawWebSocket::handshake("/hints"), key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", version = "Sec-WebSocket-Version: 13\r\n";
    const auto with = [&whole](const QByteArray &from, const QByteArray &to) -> QByteArray { return QByteArray(whole).replace(from, to); };
    QTest::newRow("an ordinary request") << QByteArray("GET /hints HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTest::newRow("no key") << with(key, {});
    QTest::newRow("two keys") << QByteArray(with(key, key + key));
    QTest::newRow("a key of another length") << with("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZQ==");
    QTest::newRow("a key that is none") << with("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSB?b25jZQ==");
    QTest::newRow("no version") << with(version, {});
    QTest::newRow("another version") << with("Version: 13", "Version: 8");
    QTest::newRow("two versions") << QByteArray(with(version, version + "Sec-WebSocket-Version: 8\r\n"));
    QTest::newRow("no upgrade") << with("Upgrade: websocket\r\n", {});
    QTest::newRow("to something else") << with("Upgrade: websocket", "Upgrade: h2c");
    QTest::newRow("no word of it at the connection") << with("Connection: Upgrade\r\n", {});
    QTest::newRow("a POST") << with("GET", "POST");
    QTest::newRow("with a body") << QByteArray(with(key, key + "Content-Length: 2\r\n") + "hi");
    QTest::newRow("spoken before being let in") << QByteArray(whole + Frame{1, "psst"}.bytes());
    QTest::newRow("a request behind it") << QByteArray(whole + "GET / HTTP/1.1\r\nHost: hub\r\n\r\n");
}

void TestWebSocket::whatIsNoHandshakeIsNotTakenForOne()
{
    QFETCH(QByteArray, raw);
    Hub hub;
    RawWebSocket device(hub.port());
    const QByteArray answer = device.ask(raw);
    QVERIFY2(answer.startsWith("HTTP/1.1 426 Upgrade Required\r\n") && answer.contains("Sec-WebSocket-Version: 13\r\n") && answer.contains("Tuttu-Protocol: 1\r\n"), answer);
    QCOMPARE(hub.opened.available(), 0);
    QVERIFY(hub.isWell());
    QCOMPARE(hub.heardSoFar(), QByteArrayList());
}

void TestWebSocket::whatBreaksTheRulesIsClosedWithTheReason_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("code");
    const int rules = 1002, noText = 1003, noUtf8 = 1007, tooBig = 1009;
    const auto text = [](const QByteArray &payload) -> QByteArray { return Frame{1, payload}.bytes(); };
    const auto lengthOnly = [](int opcode, quint64 size) -> QByteArray { return QByteArray(1, char(0x80 | opcode)) + char(0x80 | 127) + Frame::number(size) + "mask"; };
    const auto closing = [](quint16 code, const QByteArray &words = {}) -> QByteArray { return Frame{8, Frame::number(code) + words}.bytes(); };
    QTest::newRow("no mask") << Frame{1, "hello", true, false}.bytes() << rules;
    QTest::newRow("no mask on a ping") << Frame{9, "hello", true, false}.bytes() << rules;
    QTest::newRow("a reserved bit") << QByteArray(text("hello")).replace(0, 1, "\xc1") << rules;
    QTest::newRow("a reserved kind") << Frame{3, "hello"}.bytes() << rules;
    QTest::newRow("a reserved kind of control") << Frame{11, "hello"}.bytes() << rules;
    QTest::newRow("going on with nothing") << Frame{0, "hello"}.bytes() << rules;
    QTest::newRow("going on with what has ended") << QByteArray(text("hello") + Frame{0, "again"}.bytes()) << rules;
    QTest::newRow("a second message inside the first") << QByteArray(Frame{1, "hel", false}.bytes() + text("lo")) << rules;
    QTest::newRow("a ping in pieces") << Frame{9, "hello", false}.bytes() << rules;
    QTest::newRow("a long ping") << Frame{9, QByteArray(126, 'x')}.bytes() << rules;
    QTest::newRow("a length written too long") << QByteArray(QByteArray("\x81\xfe", 2) + Frame::number(quint16(5)) + Frame::masked("hello")) << rules;
    QTest::newRow("a length written much too long") << QByteArray(QByteArray("\x81\xff", 2) + Frame::number(quint64(5)) + Frame::masked("hello")) << rules;
    QTest::newRow("a length of 64 bits and the forbidden one") << lengthOnly(1, 0x8000'0000'0000'0000ULL) << rules;
    QTest::newRow("the greatest length") << lengthOnly(1, ~0ULL >> 1) << tooBig;
    QTest::newRow("one byte too long by its word") << QByteArray(lengthOnly(1, 64 * 1024 + 1)) << tooBig;
    QTest::newRow("in pieces too long together") << QByteArray(Frame{1, QByteArray(40'000, 'x'), false}.bytes() + Frame{0, QByteArray(40'000, 'x'), false}.bytes()) << tooBig;
    QTest::newRow("in pieces too long over all numbers") << QByteArray(Frame{1, QByteArray(4000, 'x'), false}.bytes() + lengthOnly(0, (~0ULL >> 1) - 1000)) << tooBig;
    QTest::newRow("no UTF-8") << text("\xff\xfe") << noUtf8;
    QTest::newRow("UTF-8 too long for its letter") << text("\xc0\xaf") << noUtf8;
    QTest::newRow("half of a pair") << text("\xed\xa0\x80") << noUtf8;
    QTest::newRow("beyond Unicode") << text("\xf4\x90\x80\x80") << noUtf8;
    QTest::newRow("half a letter") << text(letter.left(1)) << noUtf8;
    QTest::newRow("no UTF-8 in the second piece") << QByteArray(Frame{1, letter.left(1), false}.bytes() + Frame{0, "x"}.bytes()) << noUtf8;
    QTest::newRow("binary") << Frame{2, "hello"}.bytes() << noText;
    QTest::newRow("half a reason") << Frame{8, "x"}.bytes() << rules;
    QTest::newRow("a reason that is never sent") << closing(1005) << rules;
    QTest::newRow("a reason beyond all") << closing(65'535) << rules;
    QTest::newRow("a reason in no UTF-8") << closing(1000, "\xff") << noUtf8;
}

void TestWebSocket::whatBreaksTheRulesIsClosedWithTheReason()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, code);
    Hub hub;
    RawWebSocket device(hub.port());
    QVERIFY(device.enter());
    device.say(raw);
    const auto last = device.hear();
    QVERIFY(last && last->opcode == 8);
    QCOMPARE(last->code(), code);
    if (code == 1003)
        device.say(Frame{8, Frame::number(quint16(code))});
    QVERIFY(device.isLeft());
    QVERIFY(hub.closed.tryAcquire(1, patienceMs));
    QTRY_COMPARE(hub.server->connections(), 0);
    QVERIFY(hub.isWell());
    QCOMPARE(hub.codesSoFar().size(), 1);
    const QByteArrayList before = hub.heardSoFar(); // whole messages from before, and nothing of what broke the rules
    QVERIFY(before.isEmpty() || before == QByteArrayList{"hello"});
    QCOMPARE(before.size(), raw.startsWith(Frame{1, "hello"}.bytes()) ? 1 : 0);
}

void TestWebSocket::whatWasSentComesBeforeTheFarewell()
{
    Hub hub;
    RawWebSocket device(hub.port());
    QVERIFY(device.enter());
    QVERIFY(hub.opened.tryAcquire(1, patienceMs));
    const QByteArray large(60'000, 'x');
    hub.handle()->send(large);
    hub.handle()->send(large);
    hub.handle()->send("{\"revoked\":true}");
    hub.handle()->close(4001);
    hub.handle()->send("too late");
    QCOMPARE(device.hearText(), large);
    QCOMPARE(device.hearText(), large);
    QCOMPARE(device.hearText(), QByteArray("{\"revoked\":true}"));
    const auto last = device.hear();
    QVERIFY(last && last->opcode == 8);
    QCOMPARE(last->code(), 4001);
    device.say(Frame{1, "I have heard"}); // behind the hub's farewell nobody listens
    device.say(Frame{8, last->payload});
    QVERIFY(device.isLeft());
    QVERIFY(hub.closed.tryAcquire(1, patienceMs));
    QCOMPARE(hub.codesSoFar(), QList<int>{4001});
    QCOMPARE(hub.heardSoFar().size(), 0);
}

void TestWebSocket::aClientsFarewellIsReturned()
{
    Hub hub;
    for (const int code : {1000, 3333, 1005}) {
        RawWebSocket device(hub.port());
        QVERIFY(device.enter());
        device.say(Frame{8, code == 1005 ? QByteArray() : Frame::number(quint16(code)) + "bye"});
        const auto last = device.hear();
        QVERIFY(last && last->opcode == 8);
        QCOMPARE(last->code(), code);
        QVERIFY(device.isLeft());
        QVERIFY(hub.closed.tryAcquire(1, patienceMs));
    }
    QCOMPARE(hub.codesSoFar(), (QList<int>{1000, 3333, 1005}));
}

void TestWebSocket::aClientThatLeavesMidFrameHarmsNobody()
{
    Hub hub;
    const QByteArray whole = Frame{1, QByteArray(50'000, 'x')}.bytes();
    for (int i = 0; i < 50; ++i) {
        RawWebSocket device(hub.port());
        QVERIFY(device.enter());
        device.say(whole.left(i < 14 ? i : 1000 * i)); // in its head, in its body, at once
        hub.opened.acquire();
        hub.handle(size_t(i))->send(QByteArray(100'000, 'y'));
        device.socket.abort();
    }
    QVERIFY(hub.closed.tryAcquire(50, patienceMs));
    QTRY_COMPARE(hub.server->connections(), 0);
    QCOMPARE(hub.codesSoFar().count(1006), 50);
    QCOMPARE(hub.heardSoFar().size(), 0);
    QVERIFY(hub.isWell());
}

void TestWebSocket::aSlowReaderIsDroppedInLittleMemory()
{
    Hub hub;
    RawWebSocket slow(hub.port()), other(hub.port());
    slow.socket.setReadBufferSize(1024);
    QVERIFY(slow.enter() && hub.opened.tryAcquire(1, patienceMs));
    QVERIFY(other.enter() && hub.opened.tryAcquire(1, patienceMs));
    const QByteArray much(60'000, 'x');
    int sent = 0;
    for (; sent < 5000 && !hub.closed.tryAcquire(1, 1); ++sent) // 300 MB; the system keeps a few for itself
        hub.handle(0)->send(much);
    QVERIFY2(sent < 5000, "it was never dropped");
    QCOMPARE(hub.codesSoFar(), QList<int>{1006});
    hub.handle(1)->send("and you?");
    QCOMPARE(other.hearText(), QByteArray("and you?"));
    QTRY_COMPARE(hub.server->connections(), 1);

    for (int i = 0; i < 100; ++i) // at once, so that the queue alone holds it
        hub.handle(1)->send(much);
    QVERIFY(hub.closed.tryAcquire(1, patienceMs));
}

void TestWebSocket::whoAnswersPingsStaysAndWhoDoesNotGoes()
{
    HttpLimits limits = small();
    limits.silence = 1500ms;
    Hub hub(limits);
    RawWebSocket there(hub.port()), gone(hub.port());
    QVERIFY(there.enter() && gone.enter());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i) { // 3.75 s
        const auto ping = there.hear();
        QVERIFY(ping && ping->opcode == 9);
        there.say(Frame{10, ping->payload});
    }
    QVERIFY2(timer.elapsed() > 2 * 1500, "pings come too often");
    QVERIFY(gone.isLeft());
    QVERIFY(hub.closed.tryAcquire(1, patienceMs));
    QCOMPARE(hub.codesSoFar(), QList<int>{1006});
    there.say(Frame{1, "still here"});
    QVERIFY(hub.said.tryAcquire(1, patienceMs));
}

void TestWebSocket::socketsCountAmongTheConnections()
{
    HttpLimits limits = small();
    limits.connections = 2;
    Hub hub(limits);
    RawWebSocket one(hub.port()), two(hub.port());
    QVERIFY(one.enter() && two.enter());
    QTRY_COMPARE(hub.server->connections(), 2);
    RawWebSocket three(hub.port());
    QVERIFY(three.ask(RawWebSocket::handshake("/hints")).startsWith("HTTP/1.1 503 "));
    one.socket.abort();
    QTRY_COMPARE(hub.server->connections(), 1);
    RawWebSocket four(hub.port());
    QVERIFY(four.enter());
}

void TestWebSocket::manyThreadsMayTellAtOnce()
{
    HttpLimits limits = small();
    limits.queueBytes = 64 << 20;
    Hub hub(limits);
    RawWebSocket device(hub.port());
    QVERIFY(device.enter() && hub.opened.tryAcquire(1, patienceMs));
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&hub, t] {
            for (int i = 0; i < 500; ++i)
                hub.handle()->send(QByteArray::number(t) + ' ' + QByteArray::number(i));
        });
    }
    int next[4] = {};
    for (int i = 0; i < 2000; ++i) {
        const QByteArrayList said = device.hearText().split(' ');
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[1].toInt(), next[said[0].toInt()]++); // each thread's in its order
    }
    for (std::thread &thread : threads)
        thread.join();
}

void TestWebSocket::stoppingTakesLeaveOfEverybody()
{
    Hub hub;
    std::vector<std::unique_ptr<RawWebSocket>> devices;
    for (int i = 0; i < 20; ++i) {
        devices.push_back(std::make_unique<RawWebSocket>(hub.port()));
        QVERIFY(devices.back()->enter());
    }
    QVERIFY(hub.opened.tryAcquire(20, patienceMs));
    QElapsedTimer timer;
    timer.start();
    std::thread stopping([&hub] { hub.server->stop(std::chrono::milliseconds(patienceMs)); });
    for (const auto &device : devices) {
        const auto last = device->hear();
        if (last) // else the checks below say what is wrong
            device->say(Frame{8, last->payload});
    }
    stopping.join();
    QVERIFY2(timer.elapsed() < patienceMs, "it waited for nothing");
    QCOMPARE(hub.codesSoFar().count(1001), 20);
    QCOMPARE(hub.server->connections(), 0);
}

void TestWebSocket::whoDoesNotTakeLeaveHoldsUpNobody()
{
    Hub hub;
    RawWebSocket rude(hub.port()), slow(hub.port());
    QVERIFY(rude.enter() && hub.opened.tryAcquire(1, patienceMs));
    QVERIFY(slow.enter() && hub.opened.tryAcquire(1, patienceMs));
    hub.handle(1)->send(QByteArray(250'000, 'x'));
    hub.server->stop(200ms);
    QCOMPARE(hub.codesSoFar(), (QList<int>{1001, 1001})); // they are told of before stop returns
    hub.server.reset();
    QCOMPARE(hub.codesSoFar().size(), 2);
    QVERIFY(rude.isLeft());
}

void TestWebSocket::aHandleMayOutliveItsSocketAndTheServer()
{
    Hub hub;
    RawWebSocket device(hub.port());
    QVERIFY(device.enter() && hub.opened.tryAcquire(1, patienceMs));
    device.socket.abort();
    QVERIFY(hub.closed.tryAcquire(1, patienceMs));
    hub.handle()->send("to nobody");
    hub.handle()->close(1000);
    hub.server.reset();
    hub.handle()->send("to nobody, nowhere");
    hub.handle()->close(1000);
    QCOMPARE(hub.codesSoFar().size(), 1);
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
