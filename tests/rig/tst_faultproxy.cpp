// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/faultproxy.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <poll.h>
#include <unistd.h>

using namespace tuttu;

namespace {

constexpr int patienceMs = 20'000;

/** Says back what it hears, on a thread of its own; hangs up when it hears a Q. */
class Echo : public QThread
{
public:
    Echo()
    {
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
        m_server.moveToThread(this);
        m_local.moveToThread(this);
        connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            answer(socket, [socket] { socket->disconnectFromHost(); });
        });
        connect(&m_local, &QLocalServer::newConnection, &m_local, [this] {
            QLocalSocket *socket = m_local.nextPendingConnection();
            answer(socket, [socket] { socket->disconnectFromServer(); });
        });
        start();
    }
    ~Echo() override
    {
        quit();
        wait();
    }
    bool listenLocally(const QString &path)
    {
        bool done = false;
        QMetaObject::invokeMethod(&m_local, [&] { done = m_local.listen(path); }, Qt::BlockingQueuedConnection);
        return done;
    }
    quint16 port() const { return m_port; }

private:
    template<typename F> static void answer(QIODevice *socket, F hangUp)
    {
        QObject::connect(socket, &QIODevice::readyRead, socket, [socket, hangUp] {
            const QByteArray heard = socket->readAll();
            socket->write(heard);
            if (heard.contains('Q'))
                hangUp();
        });
    }

    QTcpServer m_server;
    QLocalServer m_local;
    quint16 m_port = 0;
};

/** Whoever comes to the proxy. */
struct Client {
    explicit Client(const FaultProxy &proxy)
    {
        socket.connectToHost("127.0.0.1", proxy.port());
        socket.waitForConnected(patienceMs);
    }
    void say(const QByteArray &bytes)
    {
        timer.start();
        socket.write(bytes);
        socket.flush();
    }
    QByteArray hear(qsizetype size)
    {
        QByteArray all;
        while (all.size() < size && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs))) {
            all += socket.readAll();
            ++pieces;
        }
        return all;
    }
    QByteArray hearAll() ///< until it is closed
    {
        QByteArray all;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
            all += socket.readAll();
        return all + socket.readAll();
    }
    /** What read() says: 0 = closed, -1 with errno = reset. */
    int reading()
    {
        char byte;
        pollfd line{int(socket.socketDescriptor()), POLLIN, 0};
        ::poll(&line, 1, patienceMs);
        return int(::read(line.fd, &byte, 1));
    }
    QTcpSocket socket;
    QElapsedTimer timer;
    int pieces = 0;
};

QByteArray much(qsizetype size)
{
    QByteArray all(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        all[i] = char('a' + i * 7 % 26 + i / 1000 % 3);
    return all;
}

} // namespace

/** The bad line is as bad as it is told to be, and no worse. */
class TestFaultProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodLineCarriesEverything();
    void latencyIsAddedEachWayAndKeepsTheOrder();
    void aNarrowLineTakesItsTime();
    void slicesComeOneByOne();
    void behindTheLimitTheLineIsCut_data();
    void behindTheLimitTheLineIsCut();
    void whatIsHeldGoesOnWhenTheLineIsWell();
    void aTimeoutClosesWithoutAWord();
    void aResetIsNotAPoliteClose();
    void aSlowCloseIsHeardLate();
    void whoIsDownCutsAndRefusesAndComesBackOnItsPort();
    void aTargetThatIsNotThereIsHeardAsAReset();
    void postgresqlsSocketIsReachedAsLibpqDoes();
};

void TestFaultProxy::aGoodLineCarriesEverything()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    Client one(proxy), two(proxy);
    const QByteArray letter = much(3'000'000);
    one.say(letter);
    two.say("hello");
    QCOMPARE(two.hear(5), QByteArray("hello"));
    QCOMPARE(one.hear(letter.size()), letter);
    QCOMPARE(proxy.connections(), 2);
    QCOMPARE(proxy.passed(), 2 * (letter.size() + 5));
    one.say("Q");
    QCOMPARE(one.hearAll(), QByteArray("Q"));
    QTRY_COMPARE(proxy.connections(), 1);
    two.socket.disconnectFromHost();
    QTRY_COMPARE(proxy.connections(), 0);
}

void TestFaultProxy::latencyIsAddedEachWayAndKeepsTheOrder()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    Client client(proxy);
    FaultPlan plan;
    plan.toTarget.latencyMs = 150;
    proxy.set(plan); // for who is there already
    client.say("a");
    QCOMPARE(client.hear(1), QByteArray("a"));
    QVERIFY2(client.timer.elapsed() >= 145, qPrintable(QString::number(client.timer.elapsed())));
    plan.toTarget.jitterMs = 100;
    plan.toClient = {150, 100};
    proxy.set(plan);
    client.timer.start();
    QByteArray said;
    for (int i = 0; i < 300; ++i) {
        said += QByteArray::number(i) + ' ';
        client.socket.write(said.right(4));
        client.socket.flush();
    }
    QByteArray expected;
    for (int i = 0, at = 0; i < 300; ++i) {
        at += QByteArray::number(i).size() + 1;
        expected += said.left(at).right(4);
    }
    QCOMPARE(client.hear(expected.size()), expected);
    QVERIFY2(client.timer.elapsed() >= 100, qPrintable(QString::number(client.timer.elapsed())));
}

void TestFaultProxy::aNarrowLineTakesItsTime()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    FaultPlan plan;
    plan.toClient.bytesPerSecond = 100'000;
    proxy.set(plan);
    Client client(proxy);
    const QByteArray letter = much(60'000);
    client.say(letter);
    QCOMPARE(client.hear(letter.size()), letter);
    QVERIFY2(client.timer.elapsed() >= 500, qPrintable(QString::number(client.timer.elapsed())));
    QVERIFY(client.pieces > 5); // a little all the time, not all of it at the end
}

void TestFaultProxy::slicesComeOneByOne()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    FaultPlan plan;
    plan.toClient.sliceBytes = 3;
    plan.toClient.sliceDelayMs = 50;
    proxy.set(plan);
    Client client(proxy);
    client.say("hello world");
    QCOMPARE(client.hear(11), QByteArray("hello world"));
    QVERIFY2(client.timer.elapsed() >= 145, qPrintable(QString::number(client.timer.elapsed())));
}

void TestFaultProxy::behindTheLimitTheLineIsCut_data()
{
    QTest::addColumn<bool>("toTarget");
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 1000, 70'000}) {
        QTest::addRow("%d to the target", bytes) << true << bytes;
        QTest::addRow("%d to the client", bytes) << false << bytes;
    }
}

void TestFaultProxy::behindTheLimitTheLineIsCut()
{
    QFETCH(bool, toTarget);
    QFETCH(int, bytes);
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    FaultPlan plan;
    (toTarget ? plan.toTarget : plan.toClient).limitBytes = bytes;
    proxy.set(plan);
    Client client(proxy);
    const QByteArray letter = much(100'000);
    client.say(letter);
    const QByteArray heard = client.hearAll();
    QVERIFY(letter.startsWith(heard));
    if (!toTarget)
        QCOMPARE(heard.size(), bytes);
    QVERIFY(heard.size() <= bytes);
    QTRY_COMPARE(proxy.connections(), 0);
    Client next(proxy); // each connection has its own
    next.say(letter.left(bytes));
    QVERIFY(letter.left(bytes).startsWith(next.hear(toTarget ? 0 : bytes)));
}

void TestFaultProxy::whatIsHeldGoesOnWhenTheLineIsWell()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    Client client(proxy);
    client.say("a");
    QCOMPARE(client.hear(1), QByteArray("a"));
    FaultPlan held;
    held.timeoutMs = 0;
    proxy.set(held);
    client.say("bcd");
    QVERIFY(!client.socket.waitForReadyRead(300));
    QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    Client late(proxy); // is let in, and hears nothing
    late.say("e");
    QVERIFY(!late.socket.waitForReadyRead(100));
    proxy.set({});
    QCOMPARE(client.hear(3), QByteArray("bcd"));
    QCOMPARE(late.hear(1), QByteArray("e"));
}

void TestFaultProxy::aTimeoutClosesWithoutAWord()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    FaultPlan plan;
    plan.timeoutMs = 200;
    proxy.set(plan);
    QElapsedTimer timer;
    timer.start();
    Client client(proxy);
    client.say("a");
    QCOMPARE(client.hearAll(), QByteArray());
    QVERIFY2(timer.elapsed() >= 190, qPrintable(QString::number(timer.elapsed())));
}

void TestFaultProxy::aResetIsNotAPoliteClose()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    Client polite(proxy), cut(proxy);
    polite.socket.write("Q");
    QCOMPARE(polite.hear(1), QByteArray("Q"));
    QCOMPARE(polite.reading(), 0);
    cut.say("a");
    QCOMPARE(cut.hear(1), QByteArray("a"));
    FaultPlan plan;
    plan.resetMs = 50;
    proxy.set(plan);
    QCOMPARE(cut.reading(), -1);
    QCOMPARE(errno, ECONNRESET);
}

void TestFaultProxy::aSlowCloseIsHeardLate()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    FaultPlan plan;
    plan.toClient.slowCloseMs = 400;
    proxy.set(plan);
    Client client(proxy);
    client.say("Q");
    QCOMPARE(client.hear(1), QByteArray("Q"));
    QVERIFY(client.timer.elapsed() < patienceMs);
    QCOMPARE(client.hearAll(), QByteArray());
    QVERIFY2(client.timer.elapsed() >= 390, qPrintable(QString::number(client.timer.elapsed())));
}

void TestFaultProxy::whoIsDownCutsAndRefusesAndComesBackOnItsPort()
{
    Echo echo;
    FaultProxy proxy("127.0.0.1", echo.port());
    const quint16 port = proxy.port();
    Client client(proxy);
    client.say("a");
    QCOMPARE(client.hear(1), QByteArray("a"));
    FaultPlan down;
    down.isDown = true;
    proxy.set(down);
    QCOMPARE(client.hearAll(), QByteArray());
    QCOMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
    Client refused(proxy);
    QCOMPARE(refused.socket.error(), QAbstractSocket::ConnectionRefusedError);
    proxy.set({});
    QCOMPARE(proxy.port(), port);
    Client again(proxy);
    again.say("b");
    QCOMPARE(again.hear(1), QByteArray("b"));
}

void TestFaultProxy::aTargetThatIsNotThereIsHeardAsAReset()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 port = nobody.serverPort();
    nobody.close();
    FaultProxy proxy("127.0.0.1", port);
    Client client(proxy);
    QCOMPARE(client.reading(), -1);
    QTRY_COMPARE(proxy.connections(), 0);
}

void TestFaultProxy::postgresqlsSocketIsReachedAsLibpqDoes()
{
    QTemporaryDir folder;
    Echo echo;
    QVERIFY(echo.listenLocally(folder.filePath(".s.PGSQL.5432")));
    FaultProxy proxy(folder.path(), 5432);
    Client client(proxy);
    const QByteArray letter = much(1'000'000);
    client.say(letter);
    QCOMPARE(client.hear(letter.size()), letter);
    FaultPlan plan;
    plan.resetMs = 0;
    proxy.set(plan);
    QCOMPARE(client.reading(), -1);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
