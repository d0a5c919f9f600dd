// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signin/deviceflow.h"

#include "core/sync/signin/idtoken.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCode = 40, longestLife = 30 * 60, shortestInterval = 1, longestInterval = 60;

bool isLoopback(const QUrl &address)
{
    return address.host() == u"127.0.0.1" || address.host() == u"::1" || address.host() == u"localhost";
}

/** https; plain http only where nothing leaves this device, and only when the provider itself lives here. */
bool mayBeAsked(const QUrl &address, const QUrl &issuer)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    return address.scheme() == u"https" || (address.scheme() == u"http" && isLoopback(address) && issuer.scheme() == u"http" && isLoopback(issuer));
}

QNetworkRequest requestTo(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // what is counted is what came
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}

/** The provider's word for what is wrong, when it is one (RFC 6749 5.2); for logs. */
QString wordOf(const QJsonObject &json)
{
    const QString word = json[u"error"].toString();
    const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
    return plain ? word.left(longestCode) : QString();
}

} // namespace

DeviceFlow::DeviceFlow(QNetworkAccessManager &network, SignInTerms terms, const Clock &clock, SignInPace pace, QObject *parent)
    : QObject(parent), m_network(network), m_terms(std::move(terms)), m_clock(clock), m_pace(pace)
{
    m_poll.setSingleShot(true);
    m_poll.setTimerType(Qt::PreciseTimer); // never early: a provider counts
    connect(&m_poll, &QTimer::timeout, this, &DeviceFlow::poll);
}

DeviceFlow::~DeviceFlow()
{
    cancel();
}

void DeviceFlow::start()
{
    cancel();
    m_running = true;
    m_lost = false;
    m_nonce = IdMaker(m_clock).make<OpId>().toString();
    QString base = m_terms.issuer;
    while (base.endsWith(u'/'))
        base.chop(1);
    const QUrl discovery(base + u"/.well-known/openid-configuration"_s, QUrl::StrictMode);
    if (!mayBeAsked(discovery, QUrl(m_terms.issuer)))
        return fail(SignInProblem::Provider, u"the issuer is no https address"_s);
    get(discovery, {}, [this](const Answer &answer) { onDiscovery(answer); });
}

void DeviceFlow::cancel()
{
    m_running = false;
    m_poll.stop();
    m_deviceCode.clear();
    if (const auto reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void DeviceFlow::fail(SignInProblem problem, const QString &detail)
{
    cancel();
    Q_EMIT failed({problem, detail});
}

void DeviceFlow::get(const QUrl &address, const QByteArray &bearer, Then then)
{
    QNetworkRequest request = requestTo(address);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    follow(m_network.get(request), std::move(then));
}

void DeviceFlow::post(const QUrl &address, const QUrlQuery &form, Then then)
{
    QNetworkRequest request = requestTo(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    follow(m_network.post(request, form.toString(QUrl::FullyEncoded).toLatin1()), std::move(then));
}

void DeviceFlow::follow(QNetworkReply *reply, Then then)
{
    m_reply = reply;
    QTimer::singleShot(m_pace.deadline, reply, [reply] { reply->abort(); }); // the whole answer: a trickle does not count as one
    auto body = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, this, [reply, body] {
        *body += reply->read(longestAnswer + 1 - body->size());
        if (body->size() > longestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, body, then = std::move(then)] {
        reply->deleteLater();
        m_reply = nullptr;
        Answer answer;
        answer.tooLarge = body->size() > longestAnswer;
        answer.safe = reply->error() != QNetworkReply::SslHandshakeFailedError;
        const bool whole = reply->error() != QNetworkReply::OperationCanceledError && reply->error() != QNetworkReply::RemoteHostClosedError;
        answer.status = whole || answer.tooLarge ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        const QJsonDocument document = answer.tooLarge ? QJsonDocument() : QJsonDocument::fromJson(*body);
        answer.isJson = document.isObject() && reply->header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0).trimmed() == u"application/json";
        if (answer.isJson)
            answer.json = document.object();
        then(answer);
    });
}

/** What an answer that is no use means for the person. */
SignInRefusal DeviceFlow::refusalOf(const Answer &answer, const QString &where)
{
    if (!answer.safe)
        return {SignInProblem::Unsafe, u"%1: the certificate is not good"_s.arg(where)};
    if (answer.tooLarge)
        return {SignInProblem::Provider, u"%1: the answer is too long"_s.arg(where)};
    if (answer.status == 0 || answer.status == 408 || answer.status == 429 || answer.status >= 500)
        return {answer.status == 511 ? SignInProblem::Portal : SignInProblem::Unreachable, u"%1: %2"_s.arg(where).arg(answer.status)};
    if (answer.status < 400 && (answer.status >= 300 || !answer.isJson))
        return {SignInProblem::Portal, u"%1: %2, and not the provider's"_s.arg(where).arg(answer.status)};
    return {SignInProblem::Provider, u"%1: %2 %3"_s.arg(where).arg(answer.status).arg(wordOf(answer.json))};
}

QUrl DeviceFlow::endpoint(const QJsonObject &document, const QString &name) const
{
    const QUrl address(document[name].toString(), QUrl::StrictMode);
    return mayBeAsked(address, QUrl(m_terms.issuer)) ? address : QUrl();
}

void DeviceFlow::onDiscovery(const Answer &answer)
{
    if (answer.status != 200 || !answer.isJson) {
        const SignInRefusal refusal = refusalOf(answer, u"discovery"_s);
        return fail(refusal.problem, refusal.detail);
    }
    if (answer.json[u"issuer"].toString() != m_terms.issuer)
        return fail(SignInProblem::Provider, u"discovery: another issuer"_s);
    m_device = endpoint(answer.json, u"device_authorization_endpoint"_s);
    m_token = endpoint(answer.json, u"token_endpoint"_s);
    m_userInfo = endpoint(answer.json, u"userinfo_endpoint"_s);
    if (m_device.isEmpty() || m_token.isEmpty())
        return fail(SignInProblem::Provider, u"discovery: no safe address for the device flow"_s);
    QUrlQuery form;
    form.addQueryItem(u"client_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_terms.client)));
    form.addQueryItem(u"scope"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_terms.scope)));
    form.addQueryItem(u"nonce"_s, m_nonce); // RFC 8628 has none; a provider that knows it puts it into the token
    post(m_device, form, [this](const Answer &code) { onCode(code); });
}

void DeviceFlow::onCode(const Answer &answer)
{
    if (answer.status != 200 || !answer.isJson) {
        const SignInRefusal refusal = refusalOf(answer, u"device authorisation"_s);
        return fail(refusal.problem, refusal.detail);
    }
    const QJsonObject &json = answer.json;
    m_deviceCode = json[u"device_code"].toString();
    DeviceCode code{json[u"user_code"].toString(), endpoint(json, u"verification_uri"_s), endpoint(json, u"verification_uri_complete"_s), {}};
    const bool plain = std::all_of(code.code.begin(), code.code.end(), [](QChar c) { return c.isPrint() && c.unicode() < 0x7f; });
    const int life = std::min(json[u"expires_in"].toInt(), longestLife);
    if (m_deviceCode.isEmpty() || code.code.isEmpty() || code.code.size() > longestCode || !plain || code.address.isEmpty() || life <= 0)
        return fail(SignInProblem::Provider, u"device authorisation: the code is not one"_s);
    m_interval = std::clamp(json[u"interval"].toInt(5), shortestInterval, longestInterval);
    m_endMs = m_clock.monotonicMs() + qint64(life) * 1000;
    code.expires = m_clock.now().addSecs(life);
    m_poll.start(m_interval * m_pace.second);
    Q_EMIT codeReady(code);
}

void DeviceFlow::poll()
{
    if (m_clock.monotonicMs() >= m_endMs)
        return fail(m_lost ? SignInProblem::Unreachable : SignInProblem::Expired, u"token: the code has run out"_s);
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s);
    form.addQueryItem(u"device_code"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_deviceCode)));
    form.addQueryItem(u"client_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_terms.client)));
    post(m_token, form, [this](const Answer &answer) { onToken(answer); });
}

void DeviceFlow::onToken(const Answer &answer)
{
    if (answer.status == 200 && answer.isJson) {
        const auto claims = claimsOf(answer.json[u"id_token"].toString().toLatin1());
        if (!claims)
            return fail(SignInProblem::Provider, claims.error().detail);
        return onClaims(*claims, answer.json[u"access_token"].toString().toLatin1());
    }
    const QString word = wordOf(answer.json);
    const SignInRefusal refusal = refusalOf(answer, u"token"_s);
    if (word == u"access_denied" || word == u"invalid_grant") // the latter: said yes there, and was switched off meanwhile
        return fail(SignInProblem::Denied, refusal.detail);
    if (word == u"expired_token")
        return fail(SignInProblem::Expired, refusal.detail);
    m_lost = refusal.problem == SignInProblem::Unreachable;
    // The person may be typing the code while the line is away for a moment: asked on, ever less often (RFC 8628 3.5).
    if (m_lost)
        m_interval = answer.status == 0 ? m_interval * 2 : m_interval + 5;
    else if (word == u"slow_down")
        m_interval += 5;
    else if (word != u"authorization_pending")
        return fail(refusal.problem, refusal.detail);
    m_interval = std::min(m_interval, longestInterval);
    m_poll.start(m_interval * m_pace.second);
}

void DeviceFlow::onClaims(const QJsonObject &claims, const QByteArray &bearer)
{
    // Relied on without looking at the signature: the token came from the token endpoint itself over TLS (OpenID Connect Core 3.1.3.7, 6).
    if (const auto problem = problemWith(claims, m_terms, m_nonce, m_clock.now()))
        return fail(problem->problem, problem->detail);
    if (!isSilent(claims, m_terms) || m_userInfo.isEmpty() || bearer.isEmpty())
        return finish(claims);
    get(m_userInfo, bearer, [this, claims](const Answer &answer) {
        if (answer.status != 200 || !answer.isJson) {
            const SignInRefusal refusal = refusalOf(answer, u"userinfo"_s);
            return fail(refusal.problem, refusal.detail);
        }
        if (answer.json[u"sub"] != claims[u"sub"]) // Core 5.3.2
            return fail(SignInProblem::Provider, u"userinfo: somebody else"_s);
        QJsonObject all = answer.json;
        for (auto it = claims.begin(); it != claims.end(); ++it)
            all.insert(it.key(), it.value()); // what the token says holds
        finish(all);
    });
}

void DeviceFlow::finish(const QJsonObject &claims)
{
    const auto clerk = clerkOf(claims, m_terms);
    if (!clerk)
        return fail(clerk.error().code == Errc::Unauthorized ? SignInProblem::NotAllowed : SignInProblem::Provider, clerk.error().detail);
    cancel();
    Q_EMIT succeeded(*clerk);
}

} // namespace tuttu
