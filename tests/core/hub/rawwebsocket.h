// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QtEndian>

#include <optional>

namespace tuttu {

/** RFC 6455 by hand, so that it may be broken by hand, too. */
struct WebSocketFrame {
    int opcode = 1; ///< 0 continuation, 1 text, 2 binary, 8 close, 9 ping, 10 pong
    QByteArray payload;
    bool isLast = true, isMasked = true;

    QByteArray bytes() const
    {
        QByteArray all(1, char((isLast ? 0x80 : 0) | opcode));
        const auto mask = quint8(isMasked ? 0x80 : 0);
        if (payload.size() < 126)
            all += char(mask | payload.size());
        else if (payload.size() < 65536)
            all += char(mask | 126) + number(quint16(payload.size()));
        else
            all += char(mask | 127) + number(quint64(payload.size()));
        return isMasked ? all + masked(payload) : all + payload;
    }
    /** The mask and what it makes of the bytes. */
    static QByteArray masked(QByteArray payload)
    {
        const QByteArray mask = "\x21\x43\x65\x87";
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = char(payload[i] ^ mask[i % 4]);
        return mask + payload;
    }
    template<typename T> static QByteArray number(T value)
    {
        QByteArray bytes(sizeof(T), '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }
    int code() const { return payload.size() < 2 ? 1005 : qFromBigEndian<quint16>(payload.constData()); } ///< of a close
};

/** A device at the hub's door. Says nothing by itself: no pong, no farewell. */
class RawWebSocket
{
public:
    static constexpr int patienceMs = 20'000;

    static QByteArray handshake(const QByteArray &target, const QByteArray &fields = {})
    {
        return "GET " + target + " HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" + fields + "\r\n";
    }

    explicit RawWebSocket(quint16 port) { socket.connectToHost("127.0.0.1", port); }

    /** The answer's head. */
    QByteArray ask(const QByteArray &request)
    {
        say(request);
        while (!m_read.contains("\r\n\r\n") && more()) {
        }
        return take(m_read.indexOf("\r\n\r\n") + 4);
    }
    bool enter(const QByteArray &target = "/hints") { return ask(handshake(target)).startsWith("HTTP/1.1 101 "); }
    void say(const QByteArray &bytes)
    {
        if (socket.waitForConnected(patienceMs))
            socket.write(bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patienceMs)) {
        }
    }
    void say(const WebSocketFrame &frame) { say(frame.bytes()); }

    /** None: the connection ended. A server's frames have no mask. */
    std::optional<WebSocketFrame> hear()
    {
        if (!reach(2))
            return {};
        qsizetype head = 2, size = m_read[1] & 0x7f;
        if (size == 126 && reach(head = 4))
            size = qFromBigEndian<quint16>(m_read.constData() + 2);
        else if (size == 127 && reach(head = 10))
            size = qsizetype(qFromBigEndian<quint64>(m_read.constData() + 2));
        if (!reach(head + size))
            return {};
        WebSocketFrame frame{m_read[0] & 0x0f, m_read.mid(head, size), (m_read[0] & 0x80) != 0, (m_read[1] & 0x80) != 0};
        take(head + size);
        return frame;
    }
    /** What is said, pings put aside. */
    QByteArray hearText()
    {
        auto frame = hear();
        while (frame && frame->opcode == 9)
            frame = hear();
        return frame && frame->opcode == 1 && frame->isLast && !frame->isMasked ? frame->payload : QByteArray("(nothing)");
    }
    bool isLeft() ///< everything until the server closed was heard
    {
        while (more()) {
        }
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QTcpSocket socket;

private:
    bool more()
    {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patienceMs))
            return false;
        m_read += socket.readAll();
        return true;
    }
    bool reach(qsizetype size)
    {
        while (m_read.size() < size) {
            if (!more())
                return false;
        }
        return true;
    }
    QByteArray take(qsizetype size)
    {
        const QByteArray taken = m_read.left(size);
        m_read.remove(0, size);
        return taken;
    }

    QByteArray m_read;
};

} // namespace tuttu
