// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lan/neighbourlink.h"

#include "core/base/logging.h"
#include "core/sync/wire/openop.h"
#include "core/sync/wire/wirereader.h"

#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslPreSharedKeyAuthenticator>

namespace tuttu {

using namespace Qt::StringLiterals;

NeighbourLink::NeighbourLink(std::unique_ptr<QSslSocket> socket, StoreKeysPtr keys, const DeviceId &me, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_keys(std::move(keys)), m_me(me)
{
    configure();
    connect(m_socket.get(), &QSslSocket::preSharedKeyAuthenticationRequired, this, [this](QSslPreSharedKeyAuthenticator *asked) {
        asked->setIdentity("tuttu");
        asked->setPreSharedKey(m_keys->linkKey());
    });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &NeighbourLink::greet);
    connect(m_socket.get(), &QIODevice::readyRead, this, &NeighbourLink::read);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &NeighbourLink::close);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, &NeighbourLink::close);
    m_silence.setInterval(silenceMs);
    connect(&m_silence, &QTimer::timeout, this, &NeighbourLink::close);
    m_call.setInterval(callMs);
    connect(&m_call, &QTimer::timeout, this, [this] { say({}); });
    m_silence.start();
}

/** A key both have takes the place of certificates: there is nobody to ask for one when the internet is away. */
void NeighbourLink::configure()
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2); // in TLS 1.3 Qt 6.4 cannot be given such a key
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCiphers({QSslCipher(u"ECDHE-PSK-CHACHA20-POLY1305"_s)});
    tls.setCaCertificates({});
    m_socket->setSslConfiguration(tls);
}

void NeighbourLink::startAsServer() { m_socket->startServerEncryption(); }

void NeighbourLink::startAsClient() { m_socket->startClientEncryption(); }

void NeighbourLink::greet()
{
    if (m_socket->sessionCipher().name() != u"ECDHE-PSK-CHACHA20-POLY1305")
        return close();
    m_call.start();
    say({{u"device"_s, m_me.toString()}});
}

void NeighbourLink::say(const QJsonObject &line)
{
    if (m_closed)
        return;
    m_socket->write(wireJson(line) + '\n');
    if (m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() > mostWaiting)
        close();
}

void NeighbourLink::send(const std::vector<Op> &ops)
{
    for (const Op &op : ops) {
        if (isOpen())
            say({{u"op"_s, openOpToJson(op)}});
    }
}

void NeighbourLink::read()
{
    m_silence.start();
    m_buffer += m_socket->readAll();
    std::vector<Op> ops;
    qsizetype from = 0;
    for (qsizetype end; (end = m_buffer.indexOf('\n', from)) >= 0; from = end + 1) {
        if (!readLine(m_buffer.sliced(from, end - from), ops)) {
            qCWarning(lcSync) << "a neighbour said what is no line of ours";
            return close();
        }
    }
    m_buffer.remove(0, from);
    if (!ops.empty())
        Q_EMIT heard(ops);
    if (m_buffer.size() > longestLine)
        close();
}

bool NeighbourLink::readLine(const QByteArray &line, std::vector<Op> &ops)
{
    const auto parsed = WireReader::parse(line, longestLine);
    if (!parsed)
        return false;
    if (m_peer.isNull()) {
        WireReader r(*parsed);
        m_peer = r.id<DeviceId>("device");
        if (!r.ok() || m_peer == m_me)
            return false;
        Q_EMIT opened();
    } else if (parsed->contains(u"op"_s)) {
        auto op = openOpFromJson(parsed->value(u"op"_s).toObject());
        if (!op || op->device != m_peer) // everybody tells what they captured themselves
            return false;
        ops.push_back(std::move(*op));
    }
    return true;
}

void NeighbourLink::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_silence.stop();
    m_call.stop();
    m_socket->abort();
    Q_EMIT closed();
}

} // namespace tuttu
