// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/devicesource.h"
#include "core/domain/sighting.h"

#include <QByteArray>

#include <memory>

class QTcpServer;

namespace tuttu {

struct CounterPushSettings {
    QString address = QStringLiteral("127.0.0.1"); ///< the one interface that listens
    quint16 port = 8'787;                          ///< 0: any that is free
    QByteArray token;                              ///< what counters send as "Authorization: Bearer ..."; must not be empty
    std::chrono::milliseconds deadline{5'000};     ///< for one request, from the connection to its last byte
};

/** Door counters that push: POST /counts with a bearer token and a body as in core/recognition/countmessage.h. Answers 204 when the counts
 *  are taken, otherwise 400, 401, 404, 405, 408, 411, 413 or 503 with {"error": "..."}. One request a connection, at most eight at a time. */
class CounterPushSource final : public DeviceSource
{
    Q_OBJECT
public:
    static constexpr int mostCallers = 8;

    CounterPushSource(CounterPushSettings settings, const Clock &clock, Retry retry, QObject *parent = nullptr);
    ~CounterPushSource() override;

    quint16 port() const; ///< that listens; 0 = none

Q_SIGNALS:
    void counted(const tuttu::DoorCount &count);

private:
    friend class CounterCaller;
    struct Answer {
        int status = 204;
        const char *reason = "";
        QByteArray header; ///< one more, with its end of line
    };

    void open() override;
    void close() override;
    void welcome();
    Answer answerTo(const QByteArray &method, const QByteArray &path, const QByteArray &authorization, const QByteArray &body);
    Answer take(const QByteArray &body);

    CounterPushSettings m_settings;
    std::unique_ptr<QTcpServer> m_server;
    int m_callers = 0;
};

} // namespace tuttu
