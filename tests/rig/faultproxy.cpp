// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/faultproxy.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <deque>
#include <functional>

#include <sys/socket.h>

namespace tuttu {

namespace {

constexpr qint64 mostHeld = 256 * 1024;

qint64 nowMs() { return QDeadlineTimer::current().deadline(); }

/** A TCP or a local socket, as far as they are alike. */
struct End {
    QTcpSocket *tcp = nullptr;
    QLocalSocket *local = nullptr;

    QIODevice *device() const { return tcp ? static_cast<QIODevice *>(tcp) : local; }
    bool isGone() const { return tcp ? tcp->state() == QAbstractSocket::UnconnectedState : local->state() == QLocalSocket::UnconnectedState; }
    bool isThere() const { return tcp ? tcp->state() == QAbstractSocket::ConnectedState : local->state() == QLocalSocket::ConnectedState; }
    void hangUp() const { tcp ? tcp->disconnectFromHost() : local->disconnectFromServer(); }
    void abort() const { tcp ? tcp->abort() : local->abort(); }
    void reset() const
    {
        const linger none{1, 0};
        if (tcp)
            ::setsockopt(int(tcp->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        abort();
    }
    template<typename F> void whenGone(QObject *owner, F f) const
    {
        if (tcp)
            QObject::connect(tcp, &QTcpSocket::disconnected, owner, f);
        else
            QObject::connect(local, &QLocalSocket::disconnected, owner, f);
    }
};

} // namespace

/** One direction of one connection. */
class FaultProxy::Lane final : public QObject
{
public:
    Lane(const End &from, const End &to, std::atomic<qint64> &passed, std::function<void()> over, QObject *parent)
        : QObject(parent), m_from(from), m_to(to), m_passed(passed), m_over(std::move(over))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { release(); });
        connect(m_from.device(), &QIODevice::readyRead, this, [this] { take(); });
        connect(m_to.device(), &QIODevice::bytesWritten, this, [this] { take(); });
        m_from.whenGone(this, [this] { take(); });
    }

    void follow(const FaultLane &plan, bool isHeld)
    {
        m_plan = plan;
        m_isHeld = isHeld;
        QByteArray all;
        for (const Piece &piece : m_held)
            all += piece.bytes;
        m_held.clear();
        m_lastDue = 0;
        m_heldBytes = 0;
        hold(all);
        take();
    }

private:
    struct Piece {
        qint64 due = 0;
        QByteArray bytes;
    };

    void take()
    {
        const bool isLast = !m_from.isThere();
        if (!m_isHeld && m_from.device()->isOpen() && (isLast || hasRoom()))
            hold(m_from.device()->read(isLast ? m_from.device()->bytesAvailable() : mostHeld - m_heldBytes));
        release();
    }

    bool hasRoom() const { return m_heldBytes < mostHeld && m_to.device()->bytesToWrite() < mostHeld; }

    void hold(const QByteArray &bytes)
    {
        const qint64 rate = m_plan.bytesPerSecond, base = nowMs() + m_plan.latencyMs + (m_plan.jitterMs > 0 ? QRandomGenerator::global()->bounded(-m_plan.jitterMs, m_plan.jitterMs + 1) : 0);
        qint64 most = m_plan.sliceBytes > 0 ? m_plan.sliceBytes : mostHeld;
        if (rate > 0)
            most = std::clamp<qint64>(rate / 20, 1, most);
        for (qsizetype at = 0; at < bytes.size(); at += most) {
            const QByteArray piece = bytes.mid(at, most);
            const qint64 due = std::max(base, m_lastDue);
            m_held.push_back({due, piece});
            m_heldBytes += piece.size();
            m_lastDue = due + (m_plan.sliceBytes > 0 ? m_plan.sliceDelayMs : 0) + (rate > 0 ? piece.size() * 1000 / rate : 0);
        }
    }

    void release()
    {
        if (m_isHeld || m_isOver)
            return;
        while (!m_held.empty() && m_held.front().due <= nowMs()) {
            QByteArray bytes = m_held.front().bytes;
            m_heldBytes -= bytes.size();
            m_held.pop_front();
            if (m_plan.limitBytes)
                bytes.truncate(std::max<qint64>(0, *m_plan.limitBytes - m_sent));
            m_to.device()->write(bytes);
            m_sent += bytes.size();
            m_passed += bytes.size();
            if (m_plan.limitBytes && m_sent >= *m_plan.limitBytes)
                return finish();
        }
        if (!m_held.empty())
            m_timer.start(int(std::max<qint64>(0, m_held.front().due - nowMs())));
        else if (!m_from.isThere())
            finishLater();
        else if (m_from.device()->bytesAvailable() > 0 && hasRoom())
            take();
    }

    void finishLater()
    {
        if (!std::exchange(m_isLeaving, true))
            QTimer::singleShot(m_plan.slowCloseMs, Qt::PreciseTimer, this, [this] { finish(); });
    }
    void finish()
    {
        if (!std::exchange(m_isOver, true))
            m_over();
    }

    const End m_from, m_to;
    std::atomic<qint64> &m_passed;
    const std::function<void()> m_over; ///< nothing more will come this way
    FaultLane m_plan;
    QTimer m_timer;
    std::deque<Piece> m_held;
    qint64 m_heldBytes = 0, m_lastDue = 0, m_sent = 0;
    bool m_isHeld = true, m_isLeaving = false, m_isOver = false;
};

/** One connection. */
class FaultProxy::Line final : public QObject
{
public:
    Line(QTcpSocket *client, const QString &host, quint16 port, std::atomic<qint64> &passed, QObject *parent) : QObject(parent), m_client{client}
    {
        client->setParent(this);
        client->setReadBufferSize(mostHeld); // who sends too much is made to wait
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (host.startsWith('/'))
            m_target.local = new QLocalSocket(this);
        else
            m_target.tcp = new QTcpSocket(this);
        m_toTarget = new Lane(m_client, m_target, passed, [this] { close(); }, this);
        m_toClient = new Lane(m_target, m_client, passed, [this] { close(); }, this);
        m_client.whenGone(this, [this] { leave(); });
        m_target.whenGone(this, [this] { leave(); });
        m_clock.setSingleShot(true);
        if (m_target.local) {
            connect(m_target.local, &QLocalSocket::connected, this, [this] { begin(); });
            connect(m_target.local, &QLocalSocket::errorOccurred, this, [this] { refused(); });
            m_target.local->setReadBufferSize(mostHeld);
            m_target.local->connectToServer(QString("%1/.s.PGSQL.%2").arg(host).arg(port));
        } else {
            connect(m_target.tcp, &QTcpSocket::connected, this, [this] { begin(); });
            connect(m_target.tcp, &QTcpSocket::errorOccurred, this, [this] { refused(); });
            m_target.tcp->setReadBufferSize(mostHeld);
            m_target.tcp->connectToHost(host, port);
        }
    }

    ~Line() override
    {
        delete m_toTarget; // before the ends they look at
        delete m_toClient;
    }

    void follow(const FaultPlan &plan)
    {
        m_plan = plan;
        m_clock.disconnect();
        m_clock.stop();
        if (plan.resetMs)
            connect(&m_clock, &QTimer::timeout, this, [this] { reset(); });
        else
            connect(&m_clock, &QTimer::timeout, this, [this] { close(); });
        if (plan.resetMs || plan.timeoutMs.value_or(0) > 0)
            m_clock.start(plan.resetMs ? *plan.resetMs : *plan.timeoutMs);
        if (m_isThere) {
            m_toTarget->follow(plan.toTarget, plan.timeoutMs.has_value());
            m_toClient->follow(plan.toClient, plan.timeoutMs.has_value());
        }
    }
    void reset()
    {
        m_client.reset();
        m_target.reset();
        deleteLater();
    }

private:
    void begin()
    {
        m_isThere = true;
        follow(m_plan);
    }
    void refused()
    {
        if (!m_isThere)
            reset();
    }
    void close()
    {
        m_isClosing = true;
        m_client.hangUp(); // what was written goes out first
        m_target.hangUp();
        QTimer::singleShot(2000, this, &QObject::deleteLater);
        leave();
    }
    void leave()
    {
        if (m_isClosing && m_client.isGone() && m_target.isGone())
            deleteLater();
    }

    const End m_client;
    End m_target;
    Lane *m_toTarget, *m_toClient;
    FaultPlan m_plan;
    QTimer m_clock;
    bool m_isThere = false, m_isClosing = false;
};

/** Lets clients in, on the proxy's thread. */
class FaultProxy::Door final : public QObject
{
public:
    Door(const QString &host, quint16 port) : m_host(host), m_port(port)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                const auto line = new Line(client, m_host, m_port, passed, this);
                m_lines.append(line);
                connections = int(m_lines.size());
                connect(line, &QObject::destroyed, this, [this, line] {
                    m_lines.removeOne(line);
                    connections = int(m_lines.size());
                });
                line->follow(m_plan);
            }
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the proxy cannot listen: %s", qPrintable(m_server.errorString()));
        own = m_server.serverPort();
    }

    void follow(const FaultPlan &plan)
    {
        m_plan = plan;
        if (plan.isDown)
            m_server.close();
        else if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, own))
            qFatal("the proxy's port was taken: %s", qPrintable(m_server.errorString()));
        for (Line *line : m_lines)
            plan.isDown ? line->reset() : line->follow(plan);
    }

    quint16 own = 0;
    std::atomic<int> connections = 0;
    std::atomic<qint64> passed = 0;

private:
    const QString m_host;
    const quint16 m_port;
    FaultPlan m_plan;
    QList<Line *> m_lines;
    QTcpServer m_server{this};
};

FaultProxy::FaultProxy(const QString &targetHost, quint16 targetPort) : m_door(new Door(targetHost, targetPort)), m_port(m_door->own)
{
    m_door->moveToThread(&m_thread);
    m_thread.start();
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(m_door, [this] { delete m_door; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::set(const FaultPlan &plan)
{
    QMetaObject::invokeMethod(m_door, [this, plan] { m_door->follow(plan); }, Qt::BlockingQueuedConnection);
}

int FaultProxy::connections() const { return m_door->connections; }
qint64 FaultProxy::passed() const { return m_door->passed; }

} // namespace tuttu
