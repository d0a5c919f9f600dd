// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workaccount.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <vector>

namespace tuttu {

/** A company's sign-in on this machine that answers what the story wants. What it was asked is remembered. */
class FakeProvider
{
public:
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray type = "application/json";
        QByteArray more = {};      ///< further header lines, each with its end
        bool silent = false;       ///< nothing comes, the line stays open
    };
    struct Asked {
        QString path;
        QUrlQuery form;
        qint64 atMs = 0;
    };

    FakeProvider()
    {
        m_server.listen(QHostAddress::LocalHost);
        m_since.start();
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *line = m_server.nextPendingConnection();
            QObject::connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
            QObject::connect(line, &QTcpSocket::readyRead, line, [this, line] { read(*line); });
        });
        answers["/.well-known/openid-configuration"] = json(discovery());
        answers["/device"] = json({{"device_code", "the-device-code"}, {"user_code", "WDJB-MJHT"}, {"verification_uri", QString(issuer() + "/go")},
                                   {"verification_uri_complete", QString(issuer() + "/go?user_code=WDJB-MJHT")}, {"expires_in", 600}, {"interval", 1}});
    }

    QString issuer() const { return QString("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    SignInTerms terms() const
    {
        SignInTerms terms;
        terms.issuer = issuer();
        terms.client = "tuttu";
        return terms;
    }
    QJsonObject discovery() const
    {
        return {{"issuer", issuer()}, {"device_authorization_endpoint", QString(issuer() + "/device")}, {"token_endpoint", QString(issuer() + "/token")}, {"userinfo_endpoint", QString(issuer() + "/me")}};
    }
    QJsonObject claims(const QString &sub, const QString &name, const QDateTime &now) const
    {
        return {{"iss", issuer()}, {"aud", "tuttu"}, {"sub", sub}, {"name", name}, {"iat", now.toSecsSinceEpoch()}, {"exp", now.toSecsSinceEpoch() + 3600}};
    }
    static Answer json(const QJsonObject &object, int status = 200) { return {status, QJsonDocument(object).toJson()}; }
    static Answer error(const QString &word) { return json({{"error", word}}, 400); }
    static QByteArray tokenOf(const QJsonObject &claims)
    {
        const auto part = [](const QByteArray &bytes) { return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
        return part(R"({"alg":"RS256"})") + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + part("signature");
    }
    static Answer token(const QJsonObject &claims) { return json({{"access_token", "bearer"}, {"token_type", "Bearer"}, {"id_token", QString(tokenOf(claims))}}); }

    int count(const QString &path) const { return int(std::count_if(asked.begin(), asked.end(), [&](const Asked &one) { return one.path == path; })); }
    QByteArray lastHead() const { return m_head; }
    void goAway() { m_server.close(); }

    QMap<QString, Answer> answers;         ///< by path; what is not there is 404
    std::vector<Answer> polls;             ///< one after the other to /token; the last one stays
    std::vector<Asked> asked;

private:
    void read(QTcpSocket &line)
    {
        const QByteArray all = line.peek(256 * 1024);
        const qsizetype end = all.indexOf("\r\n\r\n");
        const QByteArray head = all.left(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15).trimmed().toInt();
        if (end < 0 || all.size() < end + 4 + length)
            return;
        line.readAll();
        m_head = all.left(end);
        const QString path = QString::fromLatin1(all.split(' ').value(1));
        asked.push_back({path, QUrlQuery(QString::fromLatin1(all.mid(end + 4))), m_since.elapsed()});
        Answer answer = answers.value(path, {404, "not here", "text/plain"});
        if (path == "/token" && !polls.empty()) {
            answer = polls.front();
            if (polls.size() > 1)
                polls.erase(polls.begin());
        }
        if (answer.silent)
            return;
        line.write("HTTP/1.1 " + QByteArray::number(answer.status) + " x\r\nContent-Type: " + answer.type + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
                   + "\r\nConnection: close\r\n" + answer.more + "\r\n" + answer.body);
        line.disconnectFromHost();
    }

    QTcpServer m_server;
    QElapsedTimer m_since;
    QByteArray m_head;
};

} // namespace tuttu
