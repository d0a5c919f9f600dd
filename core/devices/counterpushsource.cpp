// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/counterpushsource.h"

#include "core/devices/countercaller.h"
#include "core/devices/gatewayclock.h"
#include "core/recognition/countmessage.h"

#include <QTcpServer>

namespace tuttu {

namespace {

/** Takes as long for a guess that begins well as for one that does not. */
bool same(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

} // namespace

CounterPushSource::CounterPushSource(CounterPushSettings settings, const Clock &clock, Retry retry, QObject *parent)
    : DeviceSource(DeviceKind::CounterPush, QStringLiteral("%1:%2").arg(settings.address).arg(settings.port), clock, std::move(retry), parent),
      m_settings(std::move(settings))
{
}

CounterPushSource::~CounterPushSource()
{
    qDeleteAll(findChildren<CounterCaller *>()); // they count themselves down
}

quint16 CounterPushSource::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

void CounterPushSource::open()
{
    const QHostAddress address(m_settings.address);
    if (m_settings.token.isEmpty() || address.isNull())
        return fails({Errc::Invalid, tr("Door counters need an address to listen at and a token.")});
    m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::newConnection, this, &CounterPushSource::welcome);
    if (!m_server->listen(address, m_settings.port))
        return fails({m_server->serverError() == QAbstractSocket::AddressInUseError ? Errc::InUse : Errc::Unreachable, m_server->errorString()});
    works();
}

void CounterPushSource::close()
{
    m_server.reset();
    for (CounterCaller *caller : findChildren<CounterCaller *>())
        caller->deleteLater();
}

void CounterPushSource::welcome()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_callers >= 4 * mostCallers) { // even a refusal takes room
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *caller = new CounterCaller(socket, *this);
        if (m_callers > mostCallers)
            caller->answer({503, "too many at a time", {}});
    }
}

CounterPushSource::Answer CounterPushSource::answerTo(const QByteArray &method, const QByteArray &path, const QByteArray &authorization, const QByteArray &body)
{
    if (path != "/counts")
        return {404, "there is only /counts", {}};
    if (method != "POST")
        return {405, "only POST", "Allow: POST\r\n"};
    if (!same(authorization, "Bearer " + m_settings.token))
        return {401, "the bearer token is not right", "WWW-Authenticate: Bearer\r\n"};
    return take(body);
}

CounterPushSource::Answer CounterPushSource::take(const QByteArray &body)
{
    const Result<Readings<DoorCount>> readings = readCounts(body);
    if (!readings || (readings->good.empty() && readings->dropped > 0)) {
        remark({Errc::Invalid, tr("A door counter sends counts that cannot be read.")});
        return {400, "no counts in a known form", {}};
    }
    // What was good is taken even beside what was not: asking for all of it again would count it twice.
    std::optional<Error> wrong;
    if (readings->dropped > 0)
        wrong = Error{Errc::Invalid, tr("A door counter sends counts that cannot be read.")};
    for (const DoorCount &count : readings->good) {
        if (reportsTheFuture(count, clock().now()))
            wrong = Error{Errc::Conflict, tr("The clock of a door counter is off: %1").arg(count.counter)};
        noticed();
        Q_EMIT counted(count);
    }
    if (wrong)
        remark(*wrong);
    else
        withdrawRemark();
    return {};
}

} // namespace tuttu
