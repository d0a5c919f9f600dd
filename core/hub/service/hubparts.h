// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/http/httpserver.h"
#include "core/hub/pgpool.h"
#include "core/hub/service/hubmetrics.h"
#include "core/hub/service/hubwatch.h"
#include "core/security/hubkeys.h"
#include "core/sync/wire/refusal.h"

namespace tuttu {

/** What a hub is made with. */
struct HubOptions {
    QString database;      ///< as libpq reads it
    QString chain;         ///< its name
    QByteArray authority;  ///< PEM; devices believe the hub's certificate by it
    QString snapshots;     ///< the folder of SnapshotStore's files; empty = there are none
    QByteArray address = "127.0.0.1"; ///< to listen at: the front server's side
    quint16 port = 0;      ///< 0 = any
    int httpThreads = 2, workers = 8, longestQueue = 500, mostWaiting = 20'000;
    HttpLimits limits;
};

/** What the routes share. */
struct HubParts {
    HubParts(const HubOptions &from, HubKeysPtr with, const Clock &at, HubLog::Sink sink);

    const HubOptions options;
    const HubKeysPtr keys;
    TokenReader tokens;
    const Clock &clock;
    HubLog log;
    HubMetrics metrics;
    DeviceGate gate;
    FeedWaiters waiters;
    PgPool pool;
};

/** One request on its way through a route. */
struct Asked {
    HttpRequest request;
    QByteArray body, query;            ///< unpacked; behind the question mark
    std::optional<AccessToken> caller; ///< checked; always there on a route that wants one
    HttpServer::Reply answer;
    std::shared_ptr<qint64> begun;     ///< by Clock::monotonicMs, what its latency is counted from: a wait begins it anew
};

HttpAnswer accepted(const QByteArray &json);
HttpAnswer refused(const HubParts &parts, Refusal::Reason reason, const QString &detail = {});
HttpAnswer busy(const HubParts &parts, int retryAfterSecs = 1);
/** What a store's error means to who asked: later, or never. Its words stay here: they may quote. */
HttpAnswer failed(HubParts &parts, const char *route, const Error &error);

/** A device follows its store's buckets and its chain's catalogue. */
bool mayFollow(const HubParts &parts, const Bucket &bucket, const StoreId &store);

/** Runs `work` on one of the pool's connections and answers with what it says; at once if there is no room or no database. */
void onDatabase(HubParts &parts, const HttpServer::Reply &answer, std::function<HttpAnswer(PgConnection &)> work);

} // namespace tuttu
