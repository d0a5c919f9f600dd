// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/http/websocketsession.h"

// The one place that includes Boost.Beast: it takes a minute to compile. Callbacks and not coroutines: Boost 1.74's were seen to abort.
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <thread>

namespace tuttu {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;
using namespace std::chrono_literals;

QByteArray bytes(beast::string_view text) { return {text.data(), qsizetype(text.size())}; }
beast::string_view view(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }

/** The key of a client that asks for a WebSocket exactly as RFC 6455 (4.2.1) says; else empty. */
QByteArray webSocketKey(const http::request<http::string_body> &request)
{
    const auto says = [&request](http::field name, const char *word) { return http::token_list(request[name]).exists(word); };
    const auto once = [&request](http::field name) { return request.count(name) == 1; };
    if (request.version() != 11 || request.method() != http::verb::get || !request.body().empty() || !says(http::field::connection, "upgrade") || !says(http::field::upgrade, "websocket")
        || !once(http::field::sec_websocket_key) || !once(http::field::sec_websocket_version) || request[http::field::sec_websocket_version] != "13")
        return {};
    const QByteArray key = bytes(request[http::field::sec_websocket_key]);
    const auto random = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return random && (*random).size() == 16 ? key : QByteArray();
}

/** One connection: reads a request, waits for its answer, writes it, reads the next. Everything in its strand. */
class Session final : public Guest
{
public:
    Session(Tcp::socket socket, House &house)
        : Guest(house), m_executor(socket.get_executor()), m_stream(std::move(socket)), m_timer(m_executor), m_buffer(house.limits.headerBytes + readAhead)
    {
    }

    void run(bool crowded)
    {
        asio::dispatch(m_executor, [here = self(), crowded] {
            if (crowded)
                here->refuse(http::status::service_unavailable);
            else
                here->readHeader(here->m_house.limits.request); // who connects wants something
        });
    }

    void finish() override
    {
        asio::post(m_executor, [here = self()] {
            if (here->m_state == State::Idle)
                here->close();
        });
    }

private:
    static constexpr size_t readAhead = 16 * 1024;
    enum class State { Idle, Reading, Serving, Writing, HandedOver };

    std::shared_ptr<Session> self() { return std::static_pointer_cast<Session>(shared_from_this()); }

    void readHeader(std::chrono::milliseconds patience)
    {
        if (m_house.closing && m_buffer.size() == 0)
            return close();
        m_state = m_buffer.size() == 0 ? State::Idle : State::Reading;
        m_parser.emplace();
        m_parser->header_limit(m_house.limits.headerBytes);
        m_parser->body_limit(m_house.limits.bodyBytes);
        if (m_buffer.size() > 0) // the next request has begun with the last
            return readRest();
        m_stream.expires_after(patience);
        m_stream.async_read_some(m_buffer.prepare(4096), beast::bind_front_handler(&Session::onFirstByte, self()));
    }

    void onFirstByte(beast::error_code error, size_t read)
    {
        m_buffer.commit(read);
        if (error)
            return close();
        m_state = State::Reading;
        readRest();
    }

    void readRest()
    {
        m_stream.expires_after(m_house.limits.request);
        http::async_read_header(m_stream, m_buffer, *m_parser, beast::bind_front_handler(&Session::onHeader, self()));
    }

    void onHeader(beast::error_code error, size_t)
    {
        if (error)
            return onBroken(error);
        const auto &head = m_parser->get();
        m_keepAlive = head.keep_alive();
        m_version = head.version();
        m_isHead = head.method() == http::verb::head;
        const bool twoLengths = head.count(http::field::content_length) > 1 || (head.count(http::field::content_length) > 0 && head.count(http::field::transfer_encoding) > 0);
        const auto encodings = head.count(http::field::transfer_encoding);
        const bool oddEncoding = encodings > 1 || (encodings == 1 && (m_version < 11 || !m_parser->chunked()));
        const bool noHost = m_version >= 11 && head.count(http::field::host) != 1;
        if (twoLengths || oddEncoding || noHost || head.method() == http::verb::unknown || head.target().empty())
            return refuse(http::status::bad_request);
        if (m_parser->content_length() && *m_parser->content_length() > m_house.limits.bodyBytes)
            return refuse(http::status::payload_too_large); // before it is sent
        if (beast::iequals(head[http::field::expect], "100-continue")) {
            m_goOn.emplace(http::status::continue_, m_version);
            return http::async_write(m_stream, *m_goOn, beast::bind_front_handler(&Session::onGoOn, self()));
        }
        readBody();
    }

    void onGoOn(beast::error_code error, size_t)
    {
        if (error)
            return close();
        readBody();
    }

    void readBody() { http::async_read(m_stream, m_buffer, *m_parser, beast::bind_front_handler(&Session::onRequest, self())); }

    void onRequest(beast::error_code error, size_t)
    {
        if (error)
            return onBroken(error);
        m_stream.expires_never();
        auto message = m_parser->release();
        HttpRequest request{bytes(message.method_string()), bytes(message.target()), {}, QByteArray::fromStdString(message.body())};
        for (const auto &field : message)
            request.fields.insert(bytes(field.name_string()).toLower(), bytes(field.value()));
        m_key = m_buffer.size() == 0 ? webSocketKey(message) : QByteArray(); // who speaks before being let in is not
        m_state = State::Serving;
        const quint64 round = ++m_round;
        m_timer.expires_after(m_house.limits.answer);
        m_timer.async_wait([here = self(), round](beast::error_code stopped) {
            if (!stopped)
                here->answer(round, {503, {}, {}, {{"Retry-After", "5"}}});
        });
        m_house.serve(request, [session = std::weak_ptr(self()), round](const HttpAnswer &given) {
            if (const auto here = session.lock())
                asio::post(here->m_executor, [here, round, given] { here->answer(round, given); });
        });
    }

    void answer(quint64 round, const HttpAnswer &given)
    {
        if (round != m_round || m_state != State::Serving)
            return; // too late, or twice
        m_timer.cancel();
        if (!given.socket)
            return write(given);
        if (m_key.isEmpty() || m_house.closing)
            return writeInstead(given);
        m_state = State::HandedOver;
        openWebSocket(m_stream.release_socket(), m_house, given, m_key);
    }

    /** For who was let in and asks for no WebSocket, or asks too late. */
    void writeInstead(const HttpAnswer &given)
    {
        HttpAnswer instead{m_key.isEmpty() ? 426 : 503, {}, {}, given.fields};
        instead.fields.insert("Upgrade", "websocket");
        instead.fields.insert("Sec-WebSocket-Version", "13");
        write(instead);
    }

    void refuse(http::status status)
    {
        m_keepAlive = false; // where the next request begins nobody knows
        write({int(status), {}, {}, {}});
    }

    void write(const HttpAnswer &given)
    {
        m_state = State::Writing;
        m_keepAlive = m_keepAlive && !m_house.closing;
        m_answer.emplace();
        m_answer->version(m_version);
        m_answer->result(unsigned(given.status));
        if (!given.type.isEmpty() && !given.body.isEmpty())
            m_answer->set(http::field::content_type, view(given.type));
        for (auto field = given.fields.begin(); field != given.fields.end(); ++field)
            m_answer->set(view(field.key()), view(field.value()));
        m_answer->content_length(size_t(given.body.size()));
        m_answer->keep_alive(m_keepAlive);
        if (!m_isHead)
            m_answer->body() = given.body.toStdString();
        m_stream.expires_after(m_house.limits.write);
        m_out.emplace(*m_answer);
        m_out->split(m_isHead);
        if (m_isHead)
            http::async_write_header(m_stream, *m_out, beast::bind_front_handler(&Session::onWritten, self()));
        else
            http::async_write(m_stream, *m_out, beast::bind_front_handler(&Session::onWritten, self()));
    }

    void onWritten(beast::error_code error, size_t)
    {
        m_out.reset();
        m_answer.reset();
        if (error || !m_keepAlive)
            return linger();
        readHeader(m_house.limits.idle);
    }

    /** The client may still be sending what was refused: closing at once would throw the answer away (RFC 9112, 9.6). */
    void linger()
    {
        beast::error_code ignored;
        m_stream.socket().shutdown(Tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(2s);
        drain(64);
    }

    void drain(int times)
    {
        m_buffer.clear();
        if (times == 0)
            return close();
        m_stream.async_read_some(m_buffer.prepare(readAhead), [here = self(), times](beast::error_code error, size_t) {
            if (error)
                here->close();
            else
                here->drain(times - 1);
        });
    }

    void onBroken(beast::error_code error)
    {
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return refuse(http::status::request_header_fields_too_large);
        if (error == http::error::body_limit)
            return refuse(http::status::payload_too_large);
        if (error == beast::error::timeout || error == http::error::end_of_stream || error == http::error::partial_message)
            return close(); // half a request, and nobody there to tell
        if (error.category() == http::make_error_code(http::error::bad_method).category())
            return refuse(http::status::bad_request);
        close();
    }

    void close()
    {
        m_timer.cancel();
        beast::error_code ignored;
        m_stream.socket().shutdown(Tcp::socket::shutdown_both, ignored);
        m_stream.close();
    }

    const asio::any_io_executor m_executor; ///< asked for from other threads, when the stream may be at work or gone
    beast::tcp_stream m_stream;
    asio::steady_timer m_timer;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<http::response<http::empty_body>> m_goOn;
    std::optional<http::response<http::string_body>> m_answer;
    std::optional<http::response_serializer<http::string_body>> m_out;
    State m_state = State::Idle;
    QByteArray m_key; ///< of the request, if it asks for a WebSocket
    quint64 m_round = 0;
    unsigned m_version = 11;
    bool m_keepAlive = true, m_isHead = false;
};

class BeastServer final : public HttpServer
{
public:
    BeastServer(int threads, const HttpLimits &limits, Serve serve) : m_context(threads), m_acceptor(asio::make_strand(m_context)), m_rest(m_acceptor.get_executor()), m_threads(size_t(threads))
    {
        m_house.limits = limits;
        m_house.serve = std::move(serve);
    }
    ~BeastServer() override { stop(0ms); }

    beast::error_code open(const QByteArray &address, quint16 port)
    {
        beast::error_code error;
        const auto ip = asio::ip::make_address(address.toStdString(), error);
        if (error)
            return error;
        const Tcp::endpoint endpoint(ip, port);
        m_acceptor.open(endpoint.protocol(), error);
        if (!error)
            m_acceptor.set_option(Tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (!error)
            m_port = m_acceptor.local_endpoint(error).port();
        if (error)
            return error;
        accept();
        for (std::thread &thread : m_threads)
            thread = std::thread([this] { m_context.run(); });
        return error;
    }

    quint16 port() const override { return m_port; }
    int connections() const override
    {
        const std::lock_guard lock(m_house.mutex);
        return int(m_house.guests.size());
    }

    void stop(std::chrono::milliseconds grace) override
    {
        if (m_stopped.exchange(true))
            return;
        m_house.closing = true;
        asio::post(m_acceptor.get_executor(), [this] {
            beast::error_code ignored;
            m_acceptor.close(ignored);
            m_rest.cancel();
        });
        for (const auto &guest : m_house.all())
            guest->finish();
        {
            std::unique_lock lock(m_house.mutex);
            m_house.empty.wait_for(lock, grace, [this] { return m_house.guests.empty(); });
        }
        m_context.stop();
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
        for (const auto &guest : m_house.all())
            guest->abandon();
    }

private:

    void accept()
    {
        m_acceptor.async_accept(asio::make_strand(m_context), [this](beast::error_code error, Tcp::socket socket) {
            if (!m_acceptor.is_open() || m_house.closing)
                return;
            if (error)
                return restThenAccept();
            socket.set_option(Tcp::no_delay(true), error);
            const bool crowded = connections() >= m_house.limits.connections;
            std::make_shared<Session>(std::move(socket), m_house)->run(crowded);
            accept();
        });
    }

    /** Out of file descriptors, most likely: they come back as clients leave. */
    void restThenAccept()
    {
        m_rest.expires_after(100ms);
        m_rest.async_wait([this](beast::error_code stopped) {
            if (!stopped)
                accept();
        });
    }

    mutable House m_house;        ///< outlives the context, and so every session
    asio::io_context m_context;
    Tcp::acceptor m_acceptor;
    asio::steady_timer m_rest;
    std::vector<std::thread> m_threads;
    std::atomic<bool> m_stopped = false;
    quint16 m_port = 0;
};

} // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const QByteArray &address, quint16 port, int threads, const HttpLimits &limits, Serve serve)
{
    auto server = std::make_unique<BeastServer>(std::max(1, threads), limits, std::move(serve));
    if (const auto error = server->open(address, port))
        return {Errc::Io, QString::fromStdString(error.message())};
    return std::unique_ptr<HttpServer>(std::move(server));
}

} // namespace tuttu
