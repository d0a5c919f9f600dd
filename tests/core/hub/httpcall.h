// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/refusal.h"

#include <QHash>
#include <QTcpSocket>

namespace tuttu {

/** An answer as it came. */
struct Heard {
    int status = 0; ///< 0: none came
    QHash<QByteArray, QByteArray> fields; ///< by lower-case name
    QByteArray body;

    bool is(Refusal::Reason reason) const
    {
        const auto refusal = Refusal::fromBytes(body);
        return refusal && refusal->reason == reason && status == refusal->status();
    }
};

using HttpFields = QList<std::pair<QByteArray, QByteArray>>;

/** One request on a connection of its own, without an event loop and on any thread. */
class HttpCall
{
public:
    HttpCall(quint16 port, const QByteArray &method, const QByteArray &target, const HttpFields &fields = {}, const QByteArray &body = {})
    {
        m_socket.connectToHost("127.0.0.1", port);
        if (!m_socket.waitForConnected(10'000))
            return;
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n";
        for (const auto &[name, value] : fields)
            request += name + ": " + value + "\r\n";
        if (!body.isEmpty() || method == "POST")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        m_socket.write(request + "\r\n" + body);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(10'000)) { }
    }

    /** All of the answer; the server closes behind it. */
    Heard heard(int patienceMs = 30'000)
    {
        QByteArray all = m_socket.readAll();
        while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead(patienceMs))
            all += m_socket.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        const QByteArrayList head = all.left(end).split('\n');
        Heard heard{head.first().split(' ').value(1).toInt(), {}, all.mid(end + 4)};
        for (const QByteArray &line : head.mid(1))
            heard.fields.insert(line.left(line.indexOf(':')).trimmed().toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        return heard;
    }

private:
    QTcpSocket m_socket;
};

} // namespace tuttu
