// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/http/websocketsession.h"

#include "core/hub/http/websocketreader.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <QCryptographicHash>

#include <array>
#include <deque>

namespace tuttu {

namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using Kind = WebSocketReader::Kind;
using SystemError = boost::system::error_code;
using namespace std::chrono_literals;

constexpr quint16 goingAway = 1001, leftSilently = 1006;
constexpr int textFrame = 1, closeFrame = 8, pingFrame = 9, pongFrame = 10;

/** One WebSocket. Everything in its strand but what is called from outside. Not Beast's own: Boost 1.74's ends the program with an assertion when a
 *  farewell meets another, or nobody answers it. A silent client costs no buffer: room is taken when something has come. */
class WebSocketSession final : public Guest
{
public:
    WebSocketSession(Tcp::socket socket, House &house, WebSocketEvents events)
        : Guest(house), m_executor(socket.get_executor()), m_socket(std::move(socket)), m_silence(m_executor), m_patience(m_executor), m_events(std::move(events)), m_reader(house.limits.messageBytes)
    {
    }

    void run(const QByteArray &key, const QHash<QByteArray, QByteArray> &fields)
    {
        SystemError ignored;
        m_socket.non_blocking(true, ignored);
        const QByteArray proof = QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1).toBase64();
        QByteArray head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + proof + "\r\n";
        for (auto field = fields.begin(); field != fields.end(); ++field)
            head += field.key() + ": " + field.value() + "\r\n";
        m_state = State::Open;
        queue(head + "\r\n");
        if (m_house.closing)
            takeLeave(goingAway);
    }
    void open(const std::shared_ptr<WebSocket> &handle)
    {
        if (m_events.onOpened)
            m_events.onOpened(handle);
        watch();
        wait();
    }

    void send(const QByteArray &message)
    {
        const QByteArray frame = WebSocketReader::frame(textFrame, message);
        if (!m_over && reserve(frame))
            asio::post(m_executor, [here = self(), frame] {
                if (here->m_state == State::Open)
                    here->push(frame);
            });
    }
    void close(quint16 code)
    {
        if (!m_over)
            asio::post(m_executor, [here = self(), code] { here->takeLeave(code); });
    }

    void finish() override { close(goingAway); }
    void abandon() override { tell(goingAway); }

private:
    /** Leaving: our farewell is said, theirs awaited. Lingering: both are, or theirs will not be read; until they hang up. */
    enum class State { Opening, Open, Leaving, Lingering, Gone };
    static constexpr auto farewell = 3s;

    std::shared_ptr<WebSocketSession> self() { return std::static_pointer_cast<WebSocketSession>(shared_from_this()); }
    static quint32 cost(const QByteArray &frame) { return quint32(frame.size()) + 64; } // a thousand empty texts are not nothing

    /** On any thread. Whoever does not read what it is told is dropped. */
    bool reserve(const QByteArray &frame)
    {
        if (m_queued.fetch_add(cost(frame)) + cost(frame) <= m_house.limits.queueBytes)
            return true;
        if (!m_over.exchange(true))
            asio::post(m_executor, [here = self()] { here->drop(); });
        return false;
    }
    void queue(const QByteArray &frame)
    {
        if (reserve(frame))
            push(frame);
    }
    void push(const QByteArray &frame)
    {
        m_out.push_back(frame);
        if (m_out.size() == 1)
            write();
    }

    void write()
    {
        within(m_house.limits.write);
        asio::async_write(m_socket, asio::buffer(m_out.front().constData(), size_t(m_out.front().size())), [here = self()](SystemError error, size_t) {
            if (here->m_state != State::Gone)
                here->onWritten(error);
        });
    }
    void onWritten(SystemError error)
    {
        m_patience.cancel();
        m_queued -= cost(m_out.front());
        m_out.pop_front();
        if (error)
            return drop();
        if (!m_out.empty())
            return write();
        if (m_state == State::Leaving)
            within(farewell);
        else if (m_state == State::Lingering)
            hangUp();
    }

    void watch()
    {
        m_silence.expires_after(m_house.limits.silence / 2);
        m_silence.async_wait([here = self()](SystemError stopped) {
            if (!stopped && here->m_state == State::Open)
                here->onSilence();
        });
    }
    void onSilence()
    {
        if (!std::exchange(m_hasSpoken, false)) {
            if (std::exchange(m_isAsked, true))
                return drop();
            queue(WebSocketReader::frame(pingFrame, {}));
        } else {
            m_isAsked = false;
        }
        watch();
    }

    void wait()
    {
        m_socket.async_wait(Tcp::socket::wait_read, [here = self()](SystemError error) {
            if (here->m_state == State::Gone)
                return;
            if (error)
                here->drop();
            else
                here->read();
        });
    }
    void read()
    {
        std::array<char, 16 * 1024> bytes;
        SystemError error;
        const size_t size = m_socket.read_some(asio::buffer(bytes), error);
        if (error && error != asio::error::would_block)
            return drop();
        if (!error && m_state != State::Lingering) {
            m_hasSpoken = true;
            m_reader.take(bytes.data(), qsizetype(size));
            for (auto said = m_reader.next(); said && m_state != State::Gone; said = m_reader.next())
                onSaid(*said);
        }
        if (m_state != State::Gone)
            wait();
    }
    void onSaid(const WebSocketReader::Said &said)
    {
        if (said.kind == Kind::Text && m_state == State::Open && m_events.onText)
            m_events.onText(said.payload);
        else if (said.kind == Kind::Ping && m_state == State::Open)
            queue(WebSocketReader::frame(pongFrame, said.payload));
        else if (said.kind == Kind::Close || said.kind == Kind::Broken)
            onFarewell(said.code);
    }

    void takeLeave(quint16 code)
    {
        if (m_state != State::Open)
            return;
        m_state = State::Leaving;
        queue(WebSocketReader::frame(closeFrame, WebSocketReader::closing(code)));
    }
    void onFarewell(quint16 code)
    {
        const bool ours = m_state == State::Leaving;
        m_state = State::Lingering;
        if (!ours)
            queue(WebSocketReader::frame(closeFrame, WebSocketReader::closing(code)));
        else if (m_out.empty())
            hangUp();
        tell(code);
    }
    /** The client may still be sending: closing at once would throw away the reason it was given. */
    void hangUp()
    {
        SystemError ignored;
        m_socket.shutdown(Tcp::socket::shutdown_send, ignored);
        within(farewell);
    }
    void within(std::chrono::milliseconds time)
    {
        m_patience.expires_after(time);
        m_patience.async_wait([here = self()](SystemError stopped) {
            if (!stopped)
                here->drop();
        });
    }

    void drop()
    {
        m_state = State::Gone;
        m_silence.cancel();
        m_patience.cancel();
        SystemError ignored;
        m_socket.close(ignored);
        tell(leftSilently);
    }
    void tell(quint16 code)
    {
        m_over = true;
        const auto last = std::move(m_events.onClosed);
        m_events = {};
        if (last)
            last(code);
    }

    const asio::any_io_executor m_executor; ///< asked for from outside, when the socket may be at work
    Tcp::socket m_socket;
    asio::steady_timer m_silence, m_patience;
    WebSocketEvents m_events;
    WebSocketReader m_reader;
    std::deque<QByteArray> m_out;
    std::atomic<quint32> m_queued = 0;
    std::atomic<bool> m_over = false; ///< nothing more is taken from outside
    State m_state = State::Opening;
    bool m_hasSpoken = false, m_isAsked = false;
};

/** What the other side of the house holds: the connection does not live on by it. */
class Handle final : public WebSocket
{
public:
    explicit Handle(const std::shared_ptr<WebSocketSession> &session) : m_session(session) {}
    void send(const QByteArray &message) override
    {
        if (const auto here = m_session.lock())
            here->send(message);
    }
    void close(quint16 code) override
    {
        if (const auto here = m_session.lock())
            here->close(code);
    }

private:
    const std::weak_ptr<WebSocketSession> m_session;
};

} // namespace

void openWebSocket(Tcp::socket socket, House &house, const HttpAnswer &answer, const QByteArray &key)
{
    const auto session = std::make_shared<WebSocketSession>(std::move(socket), house, *answer.socket);
    session->run(key, answer.fields);
    session->open(std::make_shared<Handle>(session));
}

} // namespace tuttu
