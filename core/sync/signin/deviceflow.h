// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/workaccount.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QUrlQuery;

namespace tuttu {

/** How long a second of the provider's waits lasts, and how long one answer may take. Tests are in a hurry. */
struct SignInPace {
    std::chrono::milliseconds second{1'000}, deadline{15'000};
};

/** One person signs in at the provider with a device of their own (RFC 8628): a code is shown here, and asked after until they have said yes
 *  there. Every address is https, or on this device itself when the provider is; answers are JSON of at most 64 KiB, in time, and never a
 *  redirect. Nothing of the tokens is kept. GUI thread. */
class DeviceFlow final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype longestAnswer = 64 * 1024;

    DeviceFlow(QNetworkAccessManager &network, SignInTerms terms, const Clock &clock, SignInPace pace = {}, QObject *parent = nullptr);
    ~DeviceFlow() override;

    void start();           ///< a flow under way is forgotten
    void cancel();          ///< nothing more is heard of it
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void codeReady(const tuttu::DeviceCode &code);
    void succeeded(const tuttu::Clerk &clerk);
    void failed(const tuttu::SignInRefusal &refusal);

private:
    struct Answer {
        int status = 0;     ///< 0: none came
        bool safe = true;   ///< false: the other end could not prove who it is
        bool tooLarge = false;
        bool isJson = false;
        QJsonObject json;
    };
    using Then = std::function<void(const Answer &)>;

    void get(const QUrl &address, const QByteArray &bearer, Then then);
    void post(const QUrl &address, const QUrlQuery &form, Then then);
    void follow(QNetworkReply *reply, Then then);
    QUrl endpoint(const QJsonObject &document, const QString &name) const;
    void onDiscovery(const Answer &answer);
    void onCode(const Answer &answer);
    void poll();
    void onToken(const Answer &answer);
    void onClaims(const QJsonObject &claims, const QByteArray &bearer);
    void finish(const QJsonObject &claims);
    void fail(SignInProblem problem, const QString &detail);
    static SignInRefusal refusalOf(const Answer &answer, const QString &where);

    QNetworkAccessManager &m_network;
    SignInTerms m_terms;
    const Clock &m_clock;
    SignInPace m_pace;
    bool m_running = false;
    QPointer<QNetworkReply> m_reply;
    QTimer m_poll;
    QUrl m_device, m_token, m_userInfo;
    QString m_deviceCode, m_nonce;
    int m_interval = 0;     ///< provider's seconds between two questions
    qint64 m_endMs = 0;     ///< monotonic: the code is good until then
    bool m_lost = false;    ///< the last question found nobody
};

} // namespace tuttu
