// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubexchange.h"

#include "core/security/peerchain.h"
#include "core/sync/wire/standing.h"
#include "core/sync/wire/packed.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAhead = 256 * 1024;

QSslConfiguration tlsFor(const HubTrust &trust)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(trust.authority); // also when there is none: the system's are never asked
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true); // each handshake shows its chain
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return tls;
}

QNetworkRequest requestFor(const HubRequest &asked, const HubTrust &trust)
{
    QNetworkRequest r(asked.address);
    r.setSslConfiguration(tlsFor(trust));
    r.setRawHeader(protocolField, protocolVersion);
    r.setRawHeader("User-Agent", "Tuttu");
    r.setRawHeader("Accept", "application/json");
    r.setRawHeader("Accept-Encoding", "zstd"); // said here, Qt unpacks nothing by itself: no limit of its own is the right one
    r.setRawHeader("Accept-Language", "*");
    if (!asked.body.isEmpty())
        r.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (asked.isPacked)
        r.setRawHeader("Content-Encoding", "zstd");
    if (!asked.token.isEmpty())
        r.setRawHeader("Authorization", "Bearer " + asked.token);
    if (!asked.standing.isEmpty())
        r.setRawHeader(DeviceStanding::field, asked.standing);
    r.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    r.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    r.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    r.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    r.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return r;
}

/** All that a chain may be blamed for when nobody has told us its authority yet. */
bool isOfUnknownAuthority(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

bool isOfTime(QSslError::SslError error)
{
    return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
}

/** A status that Qt calls an error is an answer like others; all else that it calls so broke. */
bool isAnswer(QNetworkReply::NetworkError error)
{
    const bool ofContent = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError && error != QNetworkReply::ContentReSendError;
    return error == QNetworkReply::NoError || ofContent || error == QNetworkReply::ProtocolInvalidOperationError || error >= QNetworkReply::InternalServerError;
}

QList<QByteArray> ders(const QList<QSslCertificate> &certificates)
{
    QList<QByteArray> list;
    for (const QSslCertificate &one : certificates)
        list.append(one.toDer());
    return list;
}

} // namespace

HubExchange::HubExchange(QNetworkAccessManager &network, const HubRequest &request, const HubTrust &trust, QObject *parent)
    : QObject(parent), m_trust(trust), m_largest(request.largest)
{
    const QNetworkRequest asked = requestFor(request, trust);
    m_reply = request.body.isEmpty() ? network.get(asked) : network.post(asked, request.body);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HubExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &HubExchange::onEncrypted);
    connect(m_reply, &QNetworkReply::readyRead, this, &HubExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HubExchange::onFinished);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { breakOff(HubTrouble::NoAnswer, u"no whole answer in time"_s); });
    m_deadline.start(request.deadline);
}

HubExchange::~HubExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HubExchange::abort()
{
    breakOff(HubTrouble::NoAnswer, u"given up"_s);
}

/** The first reason counts: what the network says about being broken off is of no interest. */
void HubExchange::breakOff(HubTrouble why, const QString &detail)
{
    if (m_broken == HubTrouble::None) {
        m_broken = why;
        m_detail = detail;
    }
    if (m_reply)
        m_reply->abort();
}

void HubExchange::onSslErrors(const QList<QSslError> &errors)
{
    const auto none = [&](auto test) { return std::none_of(errors.begin(), errors.end(), [&](const QSslError &one) { return test(one.error()); }); };
    if (m_trust.authority.isEmpty() && none([](QSslError::SslError e) { return !isOfUnknownAuthority(e); }))
        return m_reply->ignoreSslErrors(errors); // who it is is looked at in onEncrypted()
    QStringList said;
    for (const QSslError &one : errors)
        said += one.errorString();
    m_broken = none(isOfTime) ? HubTrouble::NotTheHub : HubTrouble::WrongTime;
    m_detail = said.join(u"; ");
}

/** The handshake is done and nothing has been sent: the network's thread waits for us here. */
void HubExchange::onEncrypted()
{
    m_chain = ders(m_reply->sslConfiguration().peerCertificateChain());
    const QList<QByteArray> authority = ders(m_trust.authority);
    if (!authority.isEmpty() && !chainsTo(m_chain, authority))
        breakOff(HubTrouble::NotTheHub, u"a certificate of another authority"_s);
    else if (!isPinned(m_chain, authority, m_trust.pins))
        breakOff(HubTrouble::NotTheHub, u"no certificate of the chain has a pin"_s);
}

void HubExchange::read()
{
    if (m_broken != HubTrouble::None)
        return;
    while (m_reply->bytesAvailable() > 0 && m_body.size() <= m_largest)
        m_body += m_reply->read(m_largest + 1 - m_body.size());
    if (m_body.size() > m_largest || m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_largest)
        breakOff(HubTrouble::TooLarge, u"an answer of over %1 bytes"_s.arg(m_largest));
}

HubTrouble HubExchange::brokenBy() const
{
    if (m_broken != HubTrouble::None)
        return m_broken;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!isAnswer(error) || !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return error == QNetworkReply::SslHandshakeFailedError ? HubTrouble::NotTheHub : HubTrouble::NoAnswer;
    const QByteArray length = m_reply->rawHeader("Content-Length");
    return length.isEmpty() || length.toLongLong() == m_body.size() ? HubTrouble::None : HubTrouble::NoAnswer;
}

HubReply HubExchange::answered()
{
    HubReply reply;
    reply.words.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.words.retryAfter = m_reply->rawHeader("Retry-After");
    const QByteArray type = m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower();
    reply.words.marked = m_reply->rawHeader(protocolField) == protocolVersion && type == "application/json";
    if (!reply.words.marked)
        return reply;
    const QByteArray packing = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    auto body = packing.isEmpty() || packing == "identity" ? Result<QByteArray>(m_body)
        : packing == "zstd"                                ? unpackedZstd(m_body, m_largest)
                                                           : Result<QByteArray>(Errc::Invalid, u"packed as nobody asked for"_s);
    if (!body) {
        reply.words.broken = body.error().code == Errc::TooLarge ? HubTrouble::TooLarge : HubTrouble::NotUnderstood;
        reply.detail = body.error().detail;
        return reply;
    }
    reply.body = std::move(*body);
    if (reply.words.status == 200)
        return reply;
    if (const auto refusal = Refusal::fromBytes(reply.body)) {
        reply.words.reason = refusal->reason;
        reply.hubNow = refusal->now;
        reply.detail = refusal->detail;
    }
    return reply;
}

void HubExchange::onFinished()
{
    m_deadline.stop();
    read();
    HubReply reply;
    if (const HubTrouble broken = brokenBy(); broken != HubTrouble::None) {
        reply.words.broken = broken;
        reply.detail = m_detail.isEmpty() ? m_reply->errorString() : m_detail;
    } else {
        reply = answered();
    }
    reply.chain = m_chain;
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT done(reply);
}

} // namespace tuttu
