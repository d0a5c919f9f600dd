// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubclient.h"

#include "core/base/whendone.h"
#include "core/security/signing.h"
#include "core/sync/wire/packed.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPromise>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = Reaction::Step;

namespace {

constexpr qsizetype worthPacking = 1024; // bytes

} // namespace

HubClient::HubClient(QNetworkAccessManager &network, const HubSettings &hub, Device device, const Clock &clock, const HubLimits &limits, QObject *parent)
    : QObject(parent), m_network(network), m_hub(hub), m_trust(hub.trust()), m_device(std::move(device)), m_clock(clock), m_limits(limits)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.clearConnectionCache(); // what stands was looked at with other eyes
}

HubClient::~HubClient()
{
    for (const QPointer<HubExchange> &one : std::exchange(m_underWay, {}))
        delete one.data();
}

HubRequest HubClient::requestTo(const QString &path, const QByteArray &query) const
{
    return {m_hub.address(path, query), {}, false, {}, m_limits.deadline, m_limits.largest};
}

QByteArray HubClient::standing() const
{
    const auto stands = m_standing ? m_standing() : std::nullopt;
    return stands ? stands->toHeader() : QByteArray();
}

/** The answer read, off this thread: a page may be megabytes. */
template<typename T>
QFuture<Asked<T>> HubClient::answered(const HubRequest &request)
{
    auto promise = std::make_shared<QPromise<Asked<T>>>();
    promise->start();
    const auto finish = [promise](const Asked<T> &asked) {
        promise->addResult(asked);
        promise->finish();
    };
    ask(request, [this, finish](const Came &came) {
        if (came.reaction.step != Step::Take)
            return finish({came.reaction, {}, came.took, came.reply.detail});
        const auto reading = QtConcurrent::run([body = came.reply.body] { return T::fromBytes(body); });
        whenDone(reading, this, [finish, took = came.took](const Result<T> &read) {
            if (read)
                finish({{}, *read, took, {}});
            else
                finish({{Step::Again, HubTrouble::NotUnderstood, {}}, {}, took, read.error().detail});
        });
    });
    return promise->future();
}

QFuture<Asked<PushAnswer>> HubClient::push(const PushBatch &batch)
{
    HubRequest request = requestTo(u"/v1/outbox"_s);
    request.body = batch.toBytes();
    request.standing = standing();
    if (const QByteArray packed = request.body.size() > worthPacking ? packedZstd(request.body) : QByteArray(); !packed.isEmpty()) {
        request.body = packed;
        request.isPacked = true;
    }
    return answered<PushAnswer>(request);
}

QFuture<Asked<ContentList>> HubClient::contents()
{
    return answered<ContentList>(requestTo(u"/v1/contents"_s));
}

QFuture<Asked<ContentPiece>> HubClient::content(const QByteArray &sha256, qint64 from)
{
    return answered<ContentPiece>(requestTo(u"/v1/content"_s, ContentPiece::query(sha256, from)));
}

QFuture<Asked<ChangesAnswer>> HubClient::changes(const ChangesQuery &query)
{
    HubRequest request = requestTo(u"/v1/changes"_s, query.text());
    if (query.waitSecs > 0)
        request.deadline = std::chrono::seconds(query.waitSecs) + m_limits.longPollMargin;
    return answered<ChangesAnswer>(request);
}

QFuture<Asked<CustomerAnswer>> HubClient::customer(const CustomerAsk &ask)
{
    HubRequest request = requestTo(u"/v1/customer"_s);
    request.body = ask.toBytes();
    request.deadline = pullDeadline;
    return answered<CustomerAnswer>(request);
}

QFuture<Asked<SnapshotNotice>> HubClient::snapshot(const Bucket &bucket)
{
    return answered<SnapshotNotice>(requestTo(u"/v1/snapshot"_s, "b=" + bucket.text().toLatin1()));
}

QFuture<Asked<ContentPiece>> HubClient::snapshotPiece(const SnapshotNotice &of, qint64 from)
{
    return answered<ContentPiece>(requestTo(u"/v1/snapshot"_s, "b=" + of.bucket.text().toLatin1() + "&name=" + of.name.toLatin1() + "&from=" + QByteArray::number(from)));
}

QFuture<Asked<BucketSum>> HubClient::sum(const Bucket &bucket, const Cursor &at)
{
    return answered<BucketSum>(requestTo(u"/v1/sum"_s, "b=" + bucket.text().toLatin1() + '@' + at.text().toLatin1()));
}

void HubClient::drop()
{
    for (const QPointer<HubExchange> &one : std::exchange(m_underWay, {})) {
        if (one)
            one->abort();
    }
    m_network.clearConnectionCache();
}

void HubClient::ask(HubRequest request, const Then &then, bool tokenIsFresh)
{
    withToken([this, request, then, tokenIsFresh](const std::optional<Came> &failure) {
        if (failure)
            return then(*failure);
        HubRequest asked = request;
        asked.token = m_token;
        exchange(asked, [this, request, then, tokenIsFresh, used = m_token](const Came &came) {
            if (came.reaction.step != Step::NewToken && came.reaction.step != Step::TokenForClock)
                return then(came);
            if (m_token == used)
                m_token.clear();
            if (!tokenIsFresh)
                return ask(request, then, true);
            Came failed = came;
            failed.reaction.step = Step::Again;
            then(failed);
        });
    });
}

void HubClient::withToken(const std::function<void(const std::optional<Came> &)> &then)
{
    if (!m_token.isEmpty() && m_clock.monotonicMs() < m_tokenEndsMs)
        return then({});
    m_wantToken.push_back(then);
    if (m_wantToken.size() == 1)
        askForToken(false);
}

void HubClient::askForToken(bool clockWasMended)
{
    TokenRequest request{m_device.id, m_clock.now().addMSecs(m_hubAheadMs), randomBytes(TokenRequest::nonceSize), m_device.program, {}};
    request.signature = m_device.proof->signatureOf(request.signedBytes());
    HubRequest asked = requestTo(u"/v1/token"_s);
    asked.body = request.toBytes();
    asked.standing = standing();
    exchange(asked, [this, clockWasMended](const Came &came) { onToken(came, clockWasMended); });
}

void HubClient::onToken(const Came &came, bool clockWasMended)
{
    Came failed = came;
    if (came.reaction.step == Step::TokenForClock && !clockWasMended && came.reply.hubNow.isValid()) {
        m_hubAheadMs = m_clock.now().msecsTo(came.reply.hubNow);
        return askForToken(true);
    }
    if (came.reaction.step == Step::NewToken || came.reaction.step == Step::TokenForClock) {
        failed.reaction.step = Step::Again; // it will not have our signature: as when nothing came
    } else if (came.reaction.step == Step::Take) {
        if (const auto answer = TokenAnswer::fromBytes(came.reply.body)) {
            m_token = answer->token;
            m_tokenEndsMs = m_clock.monotonicMs() + std::max(1, answer->seconds - renewSecsBefore) * 1000LL;
            m_hubAheadMs = m_clock.now().msecsTo(answer->now);
            Q_EMIT tokenTaken(*answer);
            for (const auto &then : std::exchange(m_wantToken, {}))
                then({});
            return;
        } else {
            failed.reaction = {Step::Again, HubTrouble::NotUnderstood, {}};
            failed.reply.detail = answer.error().detail;
        }
    }
    for (const auto &then : std::exchange(m_wantToken, {}))
        then(failed);
}

void HubClient::exchange(const HubRequest &request, const Then &then)
{
    auto *one = new HubExchange(m_network, request, m_trust, this);
    m_underWay.append(one);
    connect(one, &HubExchange::done, this, [this, one, then, began = m_clock.monotonicMs()](const HubReply &reply) {
        m_underWay.removeAll(one);
        one->deleteLater();
        then({reply, reactionTo(reply.words, m_clock.now()), std::chrono::milliseconds(m_clock.monotonicMs() - began)});
    });
}

} // namespace tuttu
