// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/pgmigration.h"
#include "core/hub/service/health.h"
#include "core/hub/service/routes.h"

#include <QJsonDocument>

namespace tuttu {

using namespace Qt::StringLiterals;

void serveHealth(HubParts &parts, Asked asked)
{
    onDatabase(parts, asked.answer, [&parts](PgConnection &db) {
        const auto health = hubHealth(db);
        if (!health)
            return failed(parts, "healthz", health.error());
        const QJsonObject json{{u"sound"_s, health->sound()}, {u"schema"_s, health->schema}, {u"horizonSeconds"_s, health->horizonSecs}};
        return HttpAnswer{health->sound() ? 200 : 503, QJsonDocument(json).toJson(QJsonDocument::Compact)};
    });
}

void serveMetrics(HubParts &parts, Asked asked)
{
    const auto answer = [&parts](const std::optional<HubHealth> &health) {
        const std::vector<HubMetrics::Gauge> gauges{
            {"tuttu_waiters", "Devices that wait for a change.", double(parts.waiters.size())},
            {"tuttu_pool_queue", "Requests that wait for a connection to the database.", double(parts.pool.waiting())},
            {"tuttu_database_up", "1 when the database answers.", health ? 1.0 : 0.0},
            {"tuttu_horizon_seconds", "Age of the oldest open transaction that writes: nothing newer is served.", health ? health->horizonSecs : 0.0}};
        return HttpAnswer{200, parts.metrics.text(gauges), "text/plain; version=0.0.4"};
    };
    const bool taken = parts.pool.post([answer, reply = asked.answer](PgConnection *db) {
        const auto health = db ? hubHealth(*db) : Result<HubHealth>(Errc::Unreachable);
        reply(answer(health ? std::optional(*health) : std::nullopt));
    });
    if (!taken)
        asked.answer(answer({})); // it is when there is no room that one wants to see why
}

} // namespace tuttu
