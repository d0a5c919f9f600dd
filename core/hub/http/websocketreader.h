// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace tuttu {

/** Reads what a client says on a WebSocket (RFC 6455, section 5) from pieces of any size. Pure: no socket, no clock. Holds one message and one frame at most. */
class WebSocketReader
{
public:
    enum class Kind {
        Text,   ///< a whole message, right UTF-8
        Ping,   ///< to be answered with the same payload
        Pong,
        Close,  ///< `code` as it was given, 1005 = none
        Broken  ///< the rules are: close with `code`. Nothing is read after it, nor after Close
    };
    struct Said {
        Kind kind = Kind::Broken;
        QByteArray payload;
        quint16 code = 0;
        friend bool operator==(const Said &, const Said &) = default;
    };

    explicit WebSocketReader(quint32 largestMessage) : m_largest(largestMessage) {}
    void take(const char *bytes, qsizetype size) { m_in.append(bytes, size); }
    std::optional<Said> next(); ///< none: the next has not come whole

    /** A whole frame as a server sends it: 1 text, 8 close, 9 ping, 10 pong. */
    static QByteArray frame(int opcode, const QByteArray &payload);
    static QByteArray closing(quint16 code); ///< the payload of a close

private:
    struct Head {
        int opcode = 0;
        bool isLast = false;
        qsizetype size = 0; ///< of the head with its mask
        quint64 payload = 0;
    };
    std::optional<Said> head(Head &head) const; ///< what is wrong with it; its size is 0 until it is whole
    std::optional<Said> message(const Head &head, const QByteArray &payload);
    static Said control(int opcode, const QByteArray &payload);

    const quint32 m_largest;
    QByteArray m_in, m_message;
    bool m_isInMessage = false, m_isOver = false;
};

} // namespace tuttu
