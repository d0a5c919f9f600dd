// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/lan/floorops.h"
#include "core/sync/lan/neighbourcall.h"
#include "core/sync/lan/neighbourlink.h"

#include <QFuture>
#include <QHostAddress>
#include <QSet>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace tuttu {

/** Where the devices of a store call each other. The group is of the site's own (RFC 2365): no router hands it on. */
struct NeighbourPlace {
    QHostAddress group{QStringLiteral("239.255.84.85")};
    quint16 port = 47'819;
    QHostAddress listen{QHostAddress::AnyIPv4}; ///< for conversations; one interface alone by its address
    static constexpr int callMs = 5'000;
};

/** The other devices of the store, found on its own network without a hub: each calls out every few seconds, the one with the lesser id connects,
 *  and each tells the others what it captures for the Floor. What a device misses while it is away it is told at the next meeting, and what
 *  nobody tells it comes with the hub's feed. GUI thread; owned by the composition root. */
class Neighbours final : public QObject
{
    Q_OBJECT
public:
    using Backlog = std::function<QFuture<Result<std::vector<Op>>>()>; ///< what this device has captured lately, for one who comes new
    static constexpr int mostLinks = 64;

    Neighbours(const DeviceId &me, Backlog backlog, QObject *parent = nullptr);
    ~Neighbours() override;

    /** Also with another key: whoever was met with the old one is left. Errors: Io (an address or a port cannot be had; said once more is tried once more). */
    Result<> start(StoreKeysPtr keys, const NeighbourPlace &place = {});
    void stop();
    /** Passes on what was captured here, if it is for the Floor. */
    void tell(const Op &op);
    int met() const; ///< with how many a conversation goes on
    quint16 port() const; ///< where it listens; 0 = it does not

Q_SIGNALS:
    void heard(const std::vector<tuttu::Op> &ops);
    void metChanged();

private:
    void call();
    void hearCalls();
    void answer(const NeighbourCall &call, const QHostAddress &from);
    void take(std::unique_ptr<QSslSocket> socket, bool asServer);
    void onOpened(NeighbourLink *link);
    void forget(NeighbourLink *link);
    bool isMet(const DeviceId &device) const;

    class Door; ///< takes sockets before anything is said on them

    DeviceId m_me;
    Backlog m_backlog;
    StoreKeysPtr m_keys;
    NeighbourPlace m_place;
    QUdpSocket m_calls;
    std::unique_ptr<Door> m_door;
    QTimer m_timer;
    std::vector<NeighbourLink *> m_links;   ///< children of this
    QSet<DeviceId> m_trying;                ///< to whom a connection was begun, or who was called back, just now
};


} // namespace tuttu
