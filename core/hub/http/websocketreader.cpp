// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/http/websocketreader.h"

#include <QtEndian>

namespace tuttu {

namespace {

constexpr int continuation = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10;
constexpr quint16 againstTheRules = 1002, noText = 1003, noCode = 1005, noUtf8 = 1007, tooBig = 1009;

WebSocketReader::Said broken(quint16 code) { return {WebSocketReader::Kind::Broken, {}, code}; }

/** What an endpoint may send (RFC 6455, 7.4, and the registry it began). */
bool maySend(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

template<typename T> QByteArray number(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

std::optional<WebSocketReader::Said> WebSocketReader::next()
{
    while (!m_isOver) {
        Head here;
        auto said = head(here);
        if (!said && (here.size == 0 || quint64(m_in.size() - here.size) < here.payload))
            return {};
        if (!said) {
            QByteArray payload = m_in.mid(here.size, qsizetype(here.payload));
            const QByteArray mask = m_in.mid(here.size - 4, 4);
            for (qsizetype i = 0; i < payload.size(); ++i)
                payload[i] = char(payload[i] ^ mask[i & 3]);
            m_in.remove(0, here.size + payload.size());
            if (m_in.isEmpty())
                m_in = {}; // a client that is silent holds no room
            said = here.opcode < close ? message(here, payload) : control(here.opcode, payload);
        }
        if (!said)
            continue;
        m_isOver = said->kind == Kind::Broken || said->kind == Kind::Close;
        return said;
    }
    m_in.clear();
    return {};
}

std::optional<WebSocketReader::Said> WebSocketReader::head(Head &head) const
{
    if (m_in.size() < 2)
        return {};
    const auto first = quint8(m_in[0]), second = quint8(m_in[1]);
    head.opcode = first & 0x0f;
    head.isLast = first & 0x80;
    const bool isControl = head.opcode >= close, isKnown = head.opcode <= binary || (isControl && head.opcode <= pong);
    const bool fits = isControl || (head.opcode == continuation) == m_isInMessage; // a message begins once and ends before the next
    if ((first & 0x70) != 0 || !(second & 0x80) || !isKnown || !fits || (isControl && (!head.isLast || (second & 0x7f) > 125)))
        return broken(againstTheRules);
    const int length = second & 0x7f, more = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (m_in.size() < 2 + more)
        return {};
    head.payload = more == 2 ? qFromBigEndian<quint16>(m_in.constData() + 2) : more == 8 ? qFromBigEndian<quint64>(m_in.constData() + 2) : quint64(length);
    const bool written = more == 0 || (more == 2 && head.payload > 125) || (more == 8 && head.payload > 0xffff); // as briefly as it can be
    if (!written || head.payload >> 63)
        return broken(againstTheRules);
    if (head.opcode == binary)
        return broken(noText);
    if (!isControl && head.payload > m_largest - quint64(m_message.size()))
        return broken(tooBig); // before it is sent
    head.size = m_in.size() < 2 + more + 4 ? 0 : 2 + more + 4;
    return {};
}

std::optional<WebSocketReader::Said> WebSocketReader::message(const Head &head, const QByteArray &payload)
{
    m_message += payload;
    m_isInMessage = !head.isLast;
    if (m_isInMessage)
        return {};
    const QByteArray whole = std::exchange(m_message, {});
    return whole.isValidUtf8() ? Said{Kind::Text, whole} : broken(noUtf8);
}

WebSocketReader::Said WebSocketReader::control(int opcode, const QByteArray &payload)
{
    if (opcode != close)
        return {opcode == ping ? Kind::Ping : Kind::Pong, payload};
    if (payload.isEmpty())
        return {Kind::Close, {}, noCode};
    const quint16 code = payload.size() < 2 ? quint16(0) : qFromBigEndian<quint16>(payload.constData());
    if (!maySend(code))
        return broken(againstTheRules);
    return payload.mid(2).isValidUtf8() ? Said{Kind::Close, payload, code} : broken(noUtf8);
}

QByteArray WebSocketReader::frame(int opcode, const QByteArray &payload)
{
    const QByteArray head(1, char(0x80 | opcode));
    const auto size = payload.size();
    if (size < 126)
        return head + char(size) + payload;
    return size <= 0xffff ? QByteArray(head + char(126) + number(quint16(size)) + payload) : QByteArray(head + char(127) + number(quint64(size)) + payload);
}

QByteArray WebSocketReader::closing(quint16 code) { return code == noCode ? QByteArray() : number(code); }

} // namespace tuttu
