// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/mqttclient.h"

#include <QHostInfo>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <mosquitto.h>
#include <utility>

namespace tuttu {

namespace {

constexpr int atMostOnce = 0, notGranted = 128; // in clean sessions more would promise nothing and slow a busy broker down

void retire(std::unique_ptr<QSocketNotifier> notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false); // before its descriptor is closed
    notifier.release()->deleteLater(); // it may be what called us
}

} // namespace

void MqttClient::Free::operator()(mosquitto *client) const
{
    mosquitto_disconnect(client);
    mosquitto_destroy(client);
}

MqttClient::MqttClient(MqttSettings settings, QObject *parent) : QObject(parent), m_settings(std::move(settings))
{
    mosquitto_lib_init(); // counted; never taken back, because it shares OpenSSL with Qt
    m_deadline.setSingleShot(true);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] { drive(mosquitto_loop_misc); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail({Errc::Unreachable, tr("The broker does not answer.")}); });
}

MqttClient::~MqttClient()
{
    close();
}

void MqttClient::open()
{
    close();
    m_deadline.start(m_settings.deadline);
    m_lookUp = QHostInfo::lookupHost(m_settings.host, this, &MqttClient::knock);
}

void MqttClient::close()
{
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookUp, -1));
    m_deadline.stop();
    if (m_driving)
        m_closing = true;
    else
        drop();
}

void MqttClient::drop()
{
    m_second.stop();
    retire(std::move(m_readable));
    retire(std::move(m_writable));
    m_client.reset();
    m_closing = false;
    m_granted = 0;
    m_refusal.reset();
    m_lastWords.clear();
}

/** The library would look the name up by itself and hold everybody while it does. Without encryption it only hears the address;
 *  with it, it needs the name for the certificate, and finds the answer that the system has just fetched. It would then take the
 *  first address alone: the one it binds to says of which kind, and each attempt takes the next. */
void MqttClient::knock(const QHostInfo &found)
{
    m_lookUp = -1;
    QList<QHostAddress> addresses = found.addresses();
    if (addresses.isEmpty())
        return fail({Errc::Unreachable, found.errorString()});
    std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress &a) { return a.protocol() == QAbstractSocket::IPv4Protocol; });
    const QHostAddress address = addresses[m_attempts++ % addresses.size()];
    if (const int code = prepare(); code != MOSQ_ERR_SUCCESS)
        return fail(toError(code));
    const QByteArray host = m_settings.encrypted ? m_settings.host.toUtf8() : address.toString().toLatin1();
    const char *const from = address.protocol() == QAbstractSocket::IPv4Protocol ? "0.0.0.0" : "::";
    if (const int code = mosquitto_connect_bind_async(m_client.get(), host.constData(), m_settings.port, int(m_settings.keepalive.count()), from); code != MOSQ_ERR_SUCCESS)
        return fail(toError(code));
    watch();
}

int MqttClient::prepare()
{
    m_client.reset(mosquitto_new(nullptr, true, this));
    mosquitto *client = m_client.get();
    if (!client)
        return MOSQ_ERR_NOMEM;
    mosquitto_connect_callback_set(client, [](mosquitto *, void *self, int code) { static_cast<MqttClient *>(self)->answered(code); });
    mosquitto_subscribe_callback_set(client, [](mosquitto *, void *self, int, int count, const int *qualities) {
        static_cast<MqttClient *>(self)->granted(count, qualities);
    });
    mosquitto_message_callback_set(client, [](mosquitto *, void *self, const mosquitto_message *message) {
        auto *me = static_cast<MqttClient *>(self);
        if (!message->retain && !me->m_closing)
            Q_EMIT me->messageArrived(QString::fromUtf8(message->topic), {static_cast<const char *>(message->payload), message->payloadlen});
    });
    mosquitto_log_callback_set(client, [](mosquitto *, void *self, int level, const char *text) {
        if (level == MOSQ_LOG_ERR)
            static_cast<MqttClient *>(self)->m_lastWords = QString::fromUtf8(text);
    });
    if (!m_settings.user.isEmpty()) {
        if (const int code = mosquitto_username_pw_set(client, m_settings.user.toUtf8().constData(), m_settings.password.constData()); code != MOSQ_ERR_SUCCESS)
            return code;
    }
    return m_settings.encrypted ? secure() : MOSQ_ERR_SUCCESS;
}

int MqttClient::secure()
{
    if (m_settings.caFile.isEmpty())
        return mosquitto_int_option(m_client.get(), MOSQ_OPT_TLS_USE_OS_CERTS, 1);
    return mosquitto_tls_set(m_client.get(), m_settings.caFile.toUtf8().constData(), nullptr, nullptr, nullptr, nullptr);
}

void MqttClient::watch()
{
    const int descriptor = mosquitto_socket(m_client.get());
    if (descriptor < 0)
        return fail(toError(MOSQ_ERR_NO_CONN));
    m_readable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
    connect(m_readable.get(), &QSocketNotifier::activated, this, [this] { drive([](mosquitto *c) { return mosquitto_loop_read(c, 1); }); });
    connect(m_writable.get(), &QSocketNotifier::activated, this, [this] { drive([](mosquitto *c) { return mosquitto_loop_write(c, 1); }); });
    m_second.start();
}

template<typename Step>
void MqttClient::drive(Step step)
{
    if (!m_client || m_driving)
        return;
    m_driving = true;
    const int code = step(m_client.get());
    m_driving = false;
    if (m_closing)
        return drop();
    if (m_refusal)
        return fail(Error(*m_refusal));
    if (code != MOSQ_ERR_SUCCESS)
        return fail(toError(code));
    m_writable->setEnabled(mosquitto_want_write(m_client.get()));
}

void MqttClient::answered(int connack)
{
    constexpr int wrongPassword = 4, notAuthorised = 5;
    if (connack == wrongPassword || connack == notAuthorised)
        m_refusal = Error{Errc::Unauthorized, tr("The broker refuses this user and password.")};
    else if (connack != 0)
        m_refusal = Error{Errc::Unreachable, QString::fromUtf8(mosquitto_connack_string(connack))};
    else
        for (const QString &topic : m_settings.topics)
            mosquitto_subscribe(m_client.get(), nullptr, topic.toUtf8().constData(), atMostOnce);
}

void MqttClient::granted(int count, const int *qualities)
{
    if (std::any_of(qualities, qualities + count, [](int quality) { return quality >= notGranted; })) {
        m_refusal = Error{Errc::Unauthorized, tr("The broker does not let this device read its topics.")};
        return;
    }
    if (++m_granted < m_settings.topics.size())
        return;
    m_deadline.stop();
    m_attempts = 0;
    Q_EMIT connected();
}

void MqttClient::fail(const Error &error)
{
    close();
    Q_EMIT failed(error);
}

Error MqttClient::toError(int code) const
{
    switch (code) {
    case MOSQ_ERR_TLS:
    case MOSQ_ERR_TLS_HANDSHAKE:
        return {Errc::Unauthorized, tr("The broker's certificate is not trusted: %1").arg(m_lastWords)};
    case MOSQ_ERR_INVAL: return {Errc::Invalid, tr("The settings of the broker are not usable.")};
    case MOSQ_ERR_ERRNO: return {Errc::Unreachable, QString::fromLocal8Bit(std::strerror(errno))};
    default: return {Errc::Unreachable, QString::fromUtf8(mosquitto_strerror(code))};
    }
}

bool MqttClient::matches(const QString &pattern, const QString &topic)
{
    bool result = false;
    return mosquitto_topic_matches_sub(pattern.toUtf8().constData(), topic.toUtf8().constData(), &result) == MOSQ_ERR_SUCCESS && result;
}

} // namespace tuttu
