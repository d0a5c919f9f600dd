// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/http/httpserver.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <mutex>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr char handshake[] = "GET /v1/hints HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer 0123456789abcdef0123456789abcdef0123456789abcdef\r\nUpgrade: websocket\r\n"
                             "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
const QByteArray hint = "{\"moved\":[\"cust:0190b5a0-0000-7000-8000-000000000000\"]}";

qint64 statusKiB(const char *what)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(int(qstrlen(what))).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/** As many descriptors as the system allows: one for each device. */
void openTheLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int dial(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        qFatal("a device cannot reach the hub");
    return fd;
}

QByteArray hear(int fd, qsizetype atLeast)
{
    QByteArray all;
    char bytes[1024];
    while (all.size() < atLeast) {
        const auto size = ::read(fd, bytes, sizeof bytes);
        if (size <= 0)
            qFatal("a device was left");
        all.append(bytes, size);
    }
    return all;
}

/** The devices, in a process of their own: they would take half of this one's descriptors. Speaks to its parent by lines. */
int devices(quint16 port, int count)
{
    openTheLimit();
    std::vector<int> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(dial(port));
        if (::write(all.back(), handshake, sizeof handshake - 1) != qsizetype(sizeof handshake - 1))
            qFatal("a device cannot speak");
        QByteArray head;
        while (!head.endsWith("\r\n\r\n"))
            head += hear(all.back(), 1);
        if (!head.startsWith("HTTP/1.1 101 "))
            qFatal("a device was not let in");
    }
    QTextStream out(stdout), in(stdin);
    out << "in" << Qt::endl;
    while (!in.readLine().isNull()) {
        for (const int fd : all)
            hear(fd, hint.size() + 2);
        out << "heard" << Qt::endl;
    }
    return 0;
}

struct Sockets {
    std::mutex mutex;
    std::vector<std::shared_ptr<WebSocket>> all;
};

/** A device may hear that it is in before the hub's own thread has said so. */
size_t inside(Sockets &sockets)
{
    const std::lock_guard lock(sockets.mutex);
    return sockets.all.size();
}

/** Tells every device and waits until the last has heard it. */
double told(Sockets &sockets, QProcess &others)
{
    QElapsedTimer timer;
    timer.start();
    others.write("hear\n");
    for (const auto &socket : sockets.all)
        socket->send(hint);
    if (!others.waitForReadyRead(60'000) || others.readAllStandardOutput().trimmed() != "heard")
        qFatal("not all have heard");
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/** What devices that only stay cost the hub. */
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"sockets"_s, u"Devices that stay"_s, u"n"_s, u"15000"_s}, {u"rounds"_s, u"Hints told to all of them"_s, u"n"_s, u"10"_s}, {u"port"_s, u"(the devices' own process)"_s, u"port"_s}});
    parser.addHelpOption();
    parser.process(app);
    const int count = parser.value(u"sockets"_s).toInt();
    if (parser.isSet(u"port"_s))
        return devices(quint16(parser.value(u"port"_s).toUInt()), count);

    openTheLimit();
    Sockets sockets;
    const auto serve = [&sockets](const HttpRequest &, const HttpServer::Reply &reply) {
        HttpAnswer in;
        in.socket.emplace();
        in.socket->onOpened = [&sockets](const std::shared_ptr<WebSocket> &socket) {
            const std::lock_guard lock(sockets.mutex);
            sockets.all.push_back(socket);
        };
        reply(in);
    };
    const auto server = sure("listening", HttpServer::listen("127.0.0.1", 0, 2, {}, serve));
    const qint64 before = statusKiB("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    QProcess others;
    others.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    others.start(app.applicationFilePath(), {u"--port"_s, QString::number(server->port()), u"--sockets"_s, QString::number(count)});
    if (!others.waitForReadyRead(300'000) || others.readAllStandardOutput().trimmed() != "in" || server->connections() < count)
        qFatal("not all were let in");
    while (inside(sockets) < size_t(count))
        std::this_thread::yield();
    const double openedMs = double(timer.nsecsElapsed()) / 1e6;
    const qint64 idle = statusKiB("VmRSS:");
    Samples rounds;
    for (int i = 0; i < parser.value(u"rounds"_s).toInt(); ++i)
        rounds.add(told(sockets, others));
    printRow(u"%1 devices that stay: all let in"_s.arg(count), ms(openedMs), u"–"_s);
    printRow(u"… resident memory of the whole process: idle, the most ever"_s, u"%1 MiB, %2 MiB"_s.arg(idle / 1024).arg(statusKiB("VmHWM:") / 1024), u"at most 300 MiB"_s);
    printRow(u"… of it each device, idle"_s, u"%1 KiB"_s.arg(double(idle - before) / count, 0, 'f', 1), u"–"_s);
    printRow(u"… a hint to every one of them, until the last has heard it: p50, worst"_s, ms(rounds.p50()) + u", "_s + ms(rounds.percentile(100)), u"–"_s);
    others.closeWriteChannel();
    others.waitForFinished(30'000);
    if (statusKiB("VmHWM:") > 300 * 1024)
        qFatal("more memory than it may take");
    return 0;
}
