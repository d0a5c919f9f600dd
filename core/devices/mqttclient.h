// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

class QHostInfo;
class QSocketNotifier;
struct mosquitto;

namespace tuttu {

struct MqttSettings {
    QString host;
    quint16 port = 1'883;
    QString user;              ///< empty: the broker asks for none
    QByteArray password;
    bool encrypted = false;    ///< TLS; the certificate must be for `host`
    QString caFile;            ///< PEM; with `encrypted` and without a file the system's authorities count
    QStringList topics;
    std::chrono::seconds keepalive{30};
    std::chrono::milliseconds deadline{15'000}; ///< from open() to the last topic granted
};

/** A listener at an MQTT broker, on the program's own event loop. Every session is clean, and what the broker had retained is not
 *  delivered: it says what was, not what is. Does not come back by itself; its owner knows when. How long a message may be is for
 *  the broker to limit (message_size_limit): MQTT 3.1.1 has no word for it. */
class MqttClient final : public QObject
{
    Q_OBJECT
public:
    explicit MqttClient(MqttSettings settings, QObject *parent = nullptr);
    ~MqttClient() override;

    void open();
    void close();
    static bool matches(const QString &pattern, const QString &topic); ///< "a/+/c", "a/#"

Q_SIGNALS:
    void connected(); ///< and every topic granted
    /** Unreachable, or Unauthorized for a wrong password, a topic not granted, a certificate not trusted. The client is closed. */
    void failed(const tuttu::Error &error);
    void messageArrived(const QString &topic, const QByteArray &payload);

private:
    struct Free {
        void operator()(mosquitto *client) const;
    };

    void knock(const QHostInfo &found);
    int prepare();
    int secure();
    void watch();
    void answered(int connack);
    void granted(int count, const int *qualities);
    template<typename Step> void drive(Step step);
    void drop();
    void fail(const Error &error);
    Error toError(int code) const;

    MqttSettings m_settings;
    std::unique_ptr<mosquitto, Free> m_client;
    std::unique_ptr<QSocketNotifier> m_readable, m_writable;
    QTimer m_second, m_deadline;
    int m_lookUp = -1;
    int m_attempts = 0;
    qsizetype m_granted = 0;
    bool m_driving = false, m_closing = false; ///< the library must not be taken down from inside its own call
    std::optional<Error> m_refusal;
    QString m_lastWords; ///< of the library, about what went wrong
};

} // namespace tuttu
