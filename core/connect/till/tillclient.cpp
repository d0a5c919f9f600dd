// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/till/tillclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

using Answer = Result<std::optional<TillSale>>;

Answer answerOf(QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return {Errc::Unreachable, reply.errorString()};
    if (status < 200 || status > 299)
        return {Errc::Invalid, u"the till answers %1"_s.arg(status)};
    if (body.trimmed().isEmpty() || !reply.header(QNetworkRequest::ContentTypeHeader).toString().startsWith("application/json"_L1))
        return std::optional<TillSale>();
    const auto sale = saleFromTill(body);
    return sale ? Answer(std::optional(*sale)) : Answer(std::optional<TillSale>()); // "ok" in its own words is a yes, too
}

} // namespace

TillClient::TillClient(QNetworkAccessManager &network, QUrl address, QObject *parent)
    : QObject(parent), m_network(network), m_address(std::move(address))
{
}

QFuture<Answer> TillClient::post(const TillBasket &basket)
{
    QNetworkRequest request(m_address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy); // a till does not live somewhere else suddenly
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(deadlineMs);
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QNetworkReply *reply = m_network.post(request, toTill(basket));
    auto body = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, this, [reply, body] {
        *body += reply->read(longestTillMessage + 1 - body->size());
        if (body->size() > longestTillMessage)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, promise, body] {
        reply->deleteLater();
        if (body->size() > longestTillMessage)
            promise->addResult(Answer(Errc::TooLarge, u"the till's answer"_s));
        else
            promise->addResult(answerOf(*reply, *body));
        promise->finish();
    });
    return promise->future();
}

} // namespace tuttu
