// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/counterpushsource.h"
#include "core/devices/httprequestreader.h"

#include <QTcpSocket>

namespace tuttu {

/** One connection to CounterPushSource, from its first byte to its answer. Deletes itself. */
class CounterCaller final : public QObject
{
    Q_OBJECT
public:
    CounterCaller(QTcpSocket *socket, CounterPushSource &source); ///< takes the socket
    ~CounterCaller() override;

    void answer(const CounterPushSource::Answer &answer);

private:
    void read();

    CounterPushSource &m_source;
    QTcpSocket &m_socket;
    HttpRequestReader m_request;
    QTimer m_deadline;
    bool m_answered = false;
};

} // namespace tuttu
