// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/tlsserver.h"

#include <utility>

namespace tuttu {

void TlsServer::restart()
{
    if (!listen(QHostAddress::LocalHost, m_port))
        qFatal("a test's server cannot listen: %s", qPrintable(errorString()));
    m_port = serverPort();
}

void TlsServer::hangUp()
{
    close();
    for (const auto &[socket, unread] : std::exchange(m_unread, {})) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    }
}

void TlsServer::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    m_unread[socket] = {};
    socket->setSocketDescriptor(handle);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setLocalCertificateChain(m_identity.chain);
    socket->setPrivateKey(m_identity.key);
    connect(socket, &QSslSocket::encrypted, this, [this] { ++handshakes; });
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_unread.erase(socket);
        socket->deleteLater();
    });
    socket->startServerEncryption();
}

void TlsServer::read(QSslSocket &socket)
{
    QByteArray &unread = m_unread[&socket];
    const QByteArray more = socket.readAll();
    bytesIn += more.size();
    unread += more;
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = unread.first(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    AskedOf one;
    one.method = first.value(0);
    one.path = first.value(1).split('?').value(0);
    one.query = first.value(1).split('?').value(1);
    for (const QByteArray &line : lines.mid(1))
        one.fields.insert(line.first(std::max<qsizetype>(0, line.indexOf(':'))).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    const qsizetype length = one.fields.value("content-length").toLongLong();
    if (unread.size() < end + 4 + length)
        return;
    one.body = unread.sliced(end + 4, length);
    unread.remove(0, end + 4 + length);
    asked.push_back(one);
    if (answer)
        answer(socket, one);
}

QByteArray TlsServer::http(int status, const QByteArray &body, const QByteArray &moreFields)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nTuttu-Protocol: 1\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreFields + "\r\n" + body;
}

} // namespace tuttu
