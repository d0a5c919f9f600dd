// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/peerchain.h"
#include "core/security/signing.h"
#include "core/sync/hubclient.h"
#include "core/sync/wire/packed.h"
#include "tests/rig/fakeclock.h"
#include "tests/rig/tlsserver.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTest>

namespace tuttu {

inline HubSettings settingsFor(const TlsServer &server, const QSslCertificate &authority, const QByteArray &pin)
{
    return {server.address(), {pin}, authority.toPem(), QStringLiteral("Villa"), {StoreId::derived("store", QStringLiteral("turku")), QStringLiteral("Turku"), "Europe/Helsinki", QStringLiteral("EUR"), QStringLiteral("FI")}};
}

/** A device of a chain and its line. */
struct ClientRig {
    explicit ClientRig(const HubSettings &hub, const HubLimits &limits = {}) : client(network, hub, {device, proof, QStringLiteral("0.7")}, clock, limits) {}

    Asked<PushAnswer> push(const PushBatch &batch) { return wait(client.push(batch)); }
    Asked<PushAnswer> push() { return push({device, 1, {}}); }
    Asked<ChangesAnswer> changes(int waitSecs = 0) { return wait(client.changes({{{{Bucket::Kind::Store, StoreId::derived("store", QStringLiteral("turku"))}, {}}}, 100, waitSecs})); }
    template<typename T> static Asked<T> wait(const QFuture<Asked<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
            qFatal("the line to the hub does not answer");
        return future.result();
    }

    DeviceId device = DeviceId::derived("device", QStringLiteral("till"));
    DeviceProofPtr proof = DeviceProof::fromSeed(QByteArray(DeviceProof::seedSize, 'k')).value();
    FakeClock clock;
    QNetworkAccessManager network;
    HubClient client;
};

/** A hub that gives tokens and answers as well-behaved hubs do; a test replaces what it wants to see answered otherwise. */
struct SmallHub {
    explicit SmallHub(const ServerIdentity &identity) : server(identity)
    {
        server.answer = [this](QSslSocket &socket, const AskedOf &asked) { socket.write(answer(asked)); };
    }

    QByteArray answer(const AskedOf &asked)
    {
        if (asked.path == "/v1/token") {
            ++tokens;
            return token(asked);
        }
        return other(asked);
    }
    TokenAnswer tokenAnswer() const { return {"token-" + QByteArray::number(tokens), 600, 72, QByteArray(TokenAnswer::storeKeySize, 's'), now}; }
    static QByteArray bodyOf(const AskedOf &asked) { return asked.fields.value("content-encoding") == "zstd" ? unpackedZstd(asked.body, PushBatch::largest).value() : asked.body; }
    static QByteArray refusal(Refusal::Reason reason, const QDateTime &at = {}, const QByteArray &fields = {})
    {
        const Refusal no{reason, QStringLiteral("a test's"), at.isValid() ? at : QDateTime(QDate(2026, 11, 21), QTime(14, 4), Qt::UTC)};
        return TlsServer::http(no.status(), no.toBytes(), fields);
    }

    TlsServer server;
    QDateTime now = FakeClock().now();
    int tokens = 0;
    std::function<QByteArray(const AskedOf &)> token = [this](const AskedOf &) { return TlsServer::http(200, tokenAnswer().toBytes()); };
    std::function<QByteArray(const AskedOf &)> other = [](const AskedOf &asked) {
        if (asked.path == "/v1/outbox") {
            const auto batch = PushBatch::fromBytes(bodyOf(asked));
            return TlsServer::http(200, PushAnswer{batch && !batch->ops.empty() ? batch->ops.back().seq : 0, {}, {}}.toBytes());
        }
        return asked.path == "/v1/changes" ? TlsServer::http(200, ChangesAnswer().toBytes()) : refusal(Refusal::Reason::NotFound);
    };
};

} // namespace tuttu
