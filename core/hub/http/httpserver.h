// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tuttu {

struct HttpRequest {
    QByteArray method;                    ///< "GET"
    QByteArray target;                    ///< path and query as they came, not decoded: "/v1/changes?wait=25"
    QHash<QByteArray, QByteArray> fields; ///< by lower-case name; of a field that came twice the last
    QByteArray body;
};

/** A client that stays, to be told things. May be called on any thread and after the client has left, when it does nothing; but not while the
 *  server is being destroyed. */
class WebSocket
{
public:
    virtual ~WebSocket() = default;
    virtual void send(const QByteArray &text) = 0; ///< UTF-8, in this order. Whoever reads so slowly that the queue fills up is dropped
    virtual void close(quint16 code) = 0;          ///< behind what was sent; RFC 6455, 7.4: 1000 = nothing more to say
};

/** What happens at a WebSocket: one after the other, on one of the server's threads, which must not wait. */
struct WebSocketEvents {
    std::function<void(std::shared_ptr<WebSocket>)> onOpened;
    std::function<void(const QByteArray &)> onText; ///< one whole message, right UTF-8
    std::function<void(quint16)> onClosed;          ///< of one that was opened: once, last, and before the server's stop() returns. 1006 = left without a word
};

struct HttpAnswer {
    int status = 200;
    QByteArray body, type = "application/json";
    QHash<QByteArray, QByteArray> fields;  ///< more header fields: "Retry-After"
    std::optional<WebSocketEvents> socket; ///< instead of status and body: come in. Who did not ask for a WebSocket hears 426
};

/** What a client may take of the server. Behind a front server these are the second line, and in its absence the only one. */
struct HttpLimits {
    quint32 headerBytes = 8 * 1024;
    quint32 bodyBytes = 2 * 1024 * 1024;  ///< a batch of 1 MiB, and what is around it
    std::chrono::milliseconds request{15'000}; ///< from a connection's or request's first byte to its last
    std::chrono::milliseconds idle{75'000};    ///< between two requests; longer than the front server keeps its own
    std::chrono::milliseconds answer{40'000};  ///< a long poll of 25 s among them; then the client hears 503
    std::chrono::milliseconds write{30'000};   ///< for a client that reads slowly
    int connections = 20'000;             ///< one more hears 503; WebSockets are among them
    quint32 messageBytes = 64 * 1024;     ///< of a WebSocket's message, all its fragments together; closed with 1009
    quint32 queueBytes = 256 * 1024;      ///< of what a WebSocket has been told and not taken
    std::chrono::milliseconds silence{60'000}; ///< of a WebSocket, pings unanswered; it is sent one after half of that
};

/** HTTP/1.0 and 1.1 and WebSockets (RFC 6455, no compression, no binary messages) for the hub, without TLS: that is the front server's. Every connection holds a bounded piece of memory for a bounded time; requests
 *  of one connection are answered in their order. Whatever is not plainly one request is refused: what the front server and this one could read
 *  differently, an attacker could use (RFC 9112, 6.3 and 11.2). */
class HttpServer
{
public:
    /** Once, on any thread, whenever the answer is known, but not while the server is being destroyed: a client that has left meanwhile hears nothing, and
     *  nothing happens. */
    using Reply = std::function<void(HttpAnswer)>;
    /** On one of the server's threads, which must not wait: long work goes elsewhere and replies later. */
    using Serve = std::function<void(const HttpRequest &, Reply)>;

    /** `port` 0: any that is free. Errors: Io, with the system's words. */
    static Result<std::unique_ptr<HttpServer>> listen(const QByteArray &address, quint16 port, int threads, const HttpLimits &limits, Serve serve);
    virtual ~HttpServer() = default;      ///< stops without waiting for answers

    virtual quint16 port() const = 0;
    virtual int connections() const = 0;
    /** Takes no new connection, closes those nobody waits on, gives the others so long. Afterwards nothing is served. */
    virtual void stop(std::chrono::milliseconds grace) = 0;
};

} // namespace tuttu
