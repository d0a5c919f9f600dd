// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"
#include "core/security/storekeys.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <vector>

namespace tuttu {

/** One conversation with another device of the store: TLS 1.2 with a key both have (ECDHE-PSK: nobody without the store's key takes part, and
 *  what was said stays secret when the key is lost later), then one JSON object a line. Ends by itself when the other is silent. GUI thread. */
class NeighbourLink final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype longestLine = 128 * 1024, mostWaiting = 4 * 1024 * 1024; ///< bytes; a slower reader is left
    static constexpr int callMs = 10'000, silenceMs = 25'000;

    /** `socket` is connected or connecting; the link takes it. */
    NeighbourLink(std::unique_ptr<QSslSocket> socket, StoreKeysPtr keys, const DeviceId &me, QObject *parent = nullptr);
    void startAsServer();
    void startAsClient();

    bool isOpen() const { return !m_peer.isNull(); }
    const DeviceId &peer() const { return m_peer; }   ///< null until it has said who it is
    void send(const std::vector<Op> &ops);            ///< nothing while it is not open
    void close();

Q_SIGNALS:
    void opened();
    void heard(const std::vector<tuttu::Op> &ops);
    void closed(); ///< once; then it is of no more use

private:
    void configure();
    void greet();
    void read();
    bool readLine(const QByteArray &line, std::vector<Op> &ops);
    void say(const QJsonObject &line);

    std::unique_ptr<QSslSocket> m_socket;
    StoreKeysPtr m_keys;
    DeviceId m_me, m_peer;
    QByteArray m_buffer;
    QTimer m_silence, m_call;
    bool m_closed = false;
};

} // namespace tuttu
