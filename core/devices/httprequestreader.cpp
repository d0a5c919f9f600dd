// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/httprequestreader.h"

#include <QList>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <utility>

namespace tuttu {

namespace http = boost::beast::http;

namespace {

template<typename View>
QByteArray bytes(const View &view)
{
    return {view.data(), qsizetype(view.size())};
}

} // namespace

struct HttpRequestReader::Parser : http::request_parser<http::string_body> {};

HttpRequestReader::HttpRequestReader() : m_parser(std::make_unique<Parser>())
{
    m_parser->header_limit(longestHead);
    m_parser->body_limit(longestBody);
}

HttpRequestReader::~HttpRequestReader() = default;

HttpRequestReader::Progress HttpRequestReader::read(const QByteArray &more)
{
    m_unread += more;
    while (!m_unread.isEmpty()) {
        boost::beast::error_code problem;
        const std::size_t used = m_parser->put(boost::asio::buffer(m_unread.constData(), size_t(m_unread.size())), problem);
        m_unread.remove(0, qsizetype(used));
        if (problem == http::error::body_limit)
            return Progress::BodyTooLarge;
        if (problem && problem != http::error::need_more)
            return Progress::Garbage;
        // Chunks are refused before the parser sees the first: the one of Boost 1.74 ends the program on a malformed last one.
        if (m_parser->is_header_done() && m_parser->chunked())
            return Progress::NoLength;
        if (m_parser->is_done())
            return Progress::Whole;
        if (used == 0)
            break;
    }
    return Progress::More;
}

bool HttpRequestReader::wantsContinue()
{
    const bool wants = m_parser->is_header_done() && header("Expect").toLower() == "100-continue";
    return wants && !std::exchange(m_continued, true);
}

QByteArray HttpRequestReader::method() const
{
    return bytes(m_parser->get().method_string());
}

QByteArray HttpRequestReader::path() const
{
    const QByteArray target = bytes(m_parser->get().target());
    return target.split('?').constFirst();
}

QByteArray HttpRequestReader::header(const char *name) const
{
    return bytes(m_parser->get()[name]);
}

QByteArray HttpRequestReader::body() const
{
    return bytes(m_parser->get().body());
}

} // namespace tuttu
