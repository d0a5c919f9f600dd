// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lan/neighbours.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

class Neighbours::Door final : public QTcpServer
{
public:
    explicit Door(Neighbours &owner) : m_owner(owner) {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto socket = std::make_unique<QSslSocket>();
        if (socket->setSocketDescriptor(descriptor))
            m_owner.take(std::move(socket), true);
    }

private:
    Neighbours &m_owner;
};

Neighbours::Neighbours(const DeviceId &me, Backlog backlog, QObject *parent) : QObject(parent), m_me(me), m_backlog(std::move(backlog))
{
    m_timer.setInterval(NeighbourPlace::callMs);
    connect(&m_timer, &QTimer::timeout, this, &Neighbours::call);
    connect(&m_calls, &QUdpSocket::readyRead, this, &Neighbours::hearCalls);
}

Neighbours::~Neighbours()
{
    stop();
}

Result<> Neighbours::start(StoreKeysPtr keys, const NeighbourPlace &place)
{
    stop();
    m_keys = std::move(keys);
    m_place = place;
    m_door = std::make_unique<Door>(*this);
    if (!m_door->listen(m_place.listen))
        return {Errc::Io, m_door->errorString()};
    // Several programs of one machine may listen to the group.
    if (!m_calls.bind(QHostAddress(QHostAddress::AnyIPv4), m_place.port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return {Errc::Io, m_calls.errorString()};
    m_calls.setSocketOption(QAbstractSocket::MulticastTtlOption, 1);
    m_calls.setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);
    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces()) {
        if (each.flags().testFlag(QNetworkInterface::IsUp))
            m_calls.joinMulticastGroup(m_place.group, each);
    }
    m_timer.start();
    call();
    return {};
}

void Neighbours::stop()
{
    m_timer.stop();
    m_calls.close();
    m_door.reset();
    m_trying.clear();
    for (NeighbourLink *link : std::vector<NeighbourLink *>(m_links))
        link->close();
}

/** On each network the device is on: a call goes out by one of them alone unless it is told. */
void Neighbours::call()
{
    const QByteArray datagram = NeighbourCall{m_me, m_door->serverPort()}.toDatagram(*m_keys);
    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces()) {
        if (!each.flags().testFlag(QNetworkInterface::IsUp) || each.addressEntries().isEmpty())
            continue;
        m_calls.setMulticastInterface(each);
        m_calls.writeDatagram(datagram, m_place.group, m_place.port);
    }
}

void Neighbours::hearCalls()
{
    while (m_calls.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_calls.receiveDatagram(NeighbourCall::longest + 1);
        const auto call = NeighbourCall::fromDatagram(datagram.data(), *m_keys);
        if (call && call->device != m_me)
            answer(*call, datagram.senderAddress());
    }
}

/** One of two connects: the one with the lesser id. The other calls back, so that it need not wait for the next call. */
void Neighbours::answer(const NeighbourCall &call, const QHostAddress &from)
{
    if (isMet(call.device) || m_trying.contains(call.device))
        return;
    m_trying.insert(call.device);
    QTimer::singleShot(NeighbourPlace::callMs, this, [this, device = call.device] { m_trying.remove(device); });
    if (call.device.toString() < m_me.toString())
        return this->call();
    auto socket = std::make_unique<QSslSocket>();
    QSslSocket *raw = socket.get();
    raw->connectToHost(from, call.port);
    take(std::move(socket), false);
}

void Neighbours::take(std::unique_ptr<QSslSocket> socket, bool asServer)
{
    if (m_links.size() >= size_t(mostLinks))
        return; // whoever holds them all is silent and left soon
    QSslSocket *raw = socket.get();
    auto *link = new NeighbourLink(std::move(socket), m_keys, m_me, this);
    m_links.push_back(link);
    connect(link, &NeighbourLink::opened, this, [this, link] { onOpened(link); });
    connect(link, &NeighbourLink::heard, this, &Neighbours::heard);
    connect(link, &NeighbourLink::closed, this, [this, link] { forget(link); });
    if (asServer)
        link->startAsServer();
    else
        connect(raw, &QAbstractSocket::connected, link, &NeighbourLink::startAsClient);
}

void Neighbours::onOpened(NeighbourLink *link)
{
    // The older conversation with the same device is one it has left, or the other half of one begun twice: either way the new one holds.
    for (NeighbourLink *other : std::vector<NeighbourLink *>(m_links)) {
        if (other != link && other->peer() == link->peer())
            other->close();
    }
    qCInfo(lcSync) << "a neighbour is met:" << link->peer().toString();
    whenDone(m_backlog(), link, [link](const Result<std::vector<Op>> &ops) {
        if (ops)
            link->send(*ops);
        else
            qCWarning(lcSync) << "a neighbour is not told what was before:" << ops.error().detail;
    });
    Q_EMIT metChanged();
}

void Neighbours::forget(NeighbourLink *link)
{
    std::erase(m_links, link);
    m_trying.remove(link->peer()); // its next call is answered
    link->deleteLater();
    if (link->isOpen())
        Q_EMIT metChanged();
}

void Neighbours::tell(const Op &op)
{
    if (!isForTheFloor(op))
        return;
    for (NeighbourLink *link : std::vector<NeighbourLink *>(m_links))
        link->send({op});
}

quint16 Neighbours::port() const
{
    return m_door ? m_door->serverPort() : 0;
}

bool Neighbours::isMet(const DeviceId &device) const
{
    return std::any_of(m_links.begin(), m_links.end(), [&](const NeighbourLink *link) { return link->peer() == device; });
}

int Neighbours::met() const
{
    return int(std::count_if(m_links.begin(), m_links.end(), [](const NeighbourLink *link) { return link->isOpen(); }));
}

} // namespace tuttu
