// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/certificates.h"

#include <QHash>
#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <map>

namespace tuttu {

/** What somebody asked of a test's server. */
struct AskedOf {
    QByteArray method, path, query;
    QHash<QByteArray, QByteArray> fields; ///< names in small letters
    QByteArray body;
};

/** A TLS server of a test: it answers as the test says, byte by byte if need be, and counts what it was told. */
class TlsServer final : public QTcpServer
{
public:
    using Answer = std::function<void(QSslSocket &socket, const AskedOf &asked)>;

    explicit TlsServer(const ServerIdentity &identity) : m_identity(identity) { restart(); }
    ~TlsServer() override { hangUp(); }

    QString address() const { return QStringLiteral("https://localhost:%1").arg(m_port); }
    void hangUp();                ///< closes every connection and takes no more
    void restart();               ///< at the same address
    void setIdentity(const ServerIdentity &identity) { m_identity = identity; }

    Answer answer;
    std::vector<AskedOf> asked;
    qint64 bytesIn = 0;           ///< behind the handshakes: what somebody told us
    int handshakes = 0;

    /** An answer of the hub: its mark, its type. */
    static QByteArray http(int status, const QByteArray &body, const QByteArray &moreFields = {});

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QSslSocket &socket);

    ServerIdentity m_identity;
    quint16 m_port = 0;
    std::map<QSslSocket *, QByteArray> m_unread;
};

} // namespace tuttu
