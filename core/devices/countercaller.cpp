// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/countercaller.h"

namespace tuttu {

namespace {

constexpr std::chrono::seconds farewell(1); ///< what is still on its way is read and forgotten, or the answer would be cut off
constexpr qint64 atOnce = 16 * 1024;

} // namespace

CounterCaller::CounterCaller(QTcpSocket *socket, CounterPushSource &source) : QObject(&source), m_source(source), m_socket(*socket)
{
    ++m_source.m_callers;
    socket->setParent(this);
    socket->setReadBufferSize(atOnce);
    m_deadline.setSingleShot(true);
    m_deadline.start(source.m_settings.deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_answered)
            deleteLater();
        else
            answer({408, "the request took too long", {}});
    });
    connect(socket, &QTcpSocket::readyRead, this, &CounterCaller::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

CounterCaller::~CounterCaller()
{
    --m_source.m_callers;
}

void CounterCaller::read()
{
    const QByteArray bytes = m_socket.readAll();
    if (m_answered)
        return;
    using Progress = HttpRequestReader::Progress;
    switch (m_request.read(bytes)) {
    case Progress::More:
        if (m_request.wantsContinue())
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case Progress::NoLength: return answer({411, "a body needs a Content-Length", {}});
    case Progress::BodyTooLarge: return answer({413, "the body is over 64 KiB", {}});
    case Progress::Garbage: return answer({400, "this is no HTTP request", {}});
    case Progress::Whole: return answer(m_source.answerTo(m_request.method(), m_request.path(), m_request.header("Authorization"), m_request.body()));
    }
}

void CounterCaller::answer(const CounterPushSource::Answer &answer)
{
    m_answered = true;
    const QByteArray body = answer.status == 204 ? QByteArray() : QByteArray("{\"error\":\"") + answer.reason + "\"}\n";
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + (answer.status == 204 ? "No Content" : "Refused") + "\r\nConnection: close\r\n";
    if (answer.status != 204)
        text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_socket.write(text + answer.header + "\r\n" + body);
    m_deadline.start(farewell);
}

} // namespace tuttu
