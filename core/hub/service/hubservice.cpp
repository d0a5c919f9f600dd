// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/hubservice.h"

#include "core/hub/erasing.h"
#include "core/hub/service/router.h"

namespace tuttu {

using namespace Qt::StringLiterals;

/** On one of the pool's threads: it may take seconds. */
static void erase(HubParts &parts)
{
    parts.pool.post([&parts](PgConnection *db) {
        const auto erased = db ? Erasing(*db, parts.keys).apply() : Result<int>(Errc::Unreachable);
        if (!erased)
            parts.log.say("erasureBrokeOff"); // it is still wanted
        else if (*erased > 0)
            parts.log.say("erased", {{u"people"_s, *erased}});
    });
}

HubService::HubService(const HubOptions &options, HubKeysPtr keys, const Clock &clock, HubLog::Sink log) : m_parts(options, std::move(keys), clock, std::move(log)) {}

HubService::~HubService()
{
    stop(std::chrono::milliseconds(0));
}

Result<std::unique_ptr<HubService>> HubService::start(const HubOptions &options, HubKeysPtr keys, const Clock &clock, HubLog::Sink log)
{
    std::unique_ptr<HubService> hub(new HubService(options, std::move(keys), clock, std::move(log)));
    hub->m_watch = std::make_unique<HubWatch>(options.database, hub->m_parts.gate, hub->m_parts.waiters, hub->m_parts.log, clock,
                                              [parts = &hub->m_parts] { erase(*parts); });
    auto server = HttpServer::listen(options.address, options.port, options.httpThreads, options.limits,
                                     [parts = &hub->m_parts](const HttpRequest &request, HttpServer::Reply reply) { route(*parts, request, std::move(reply)); });
    if (!server)
        return server.error();
    hub->m_server = std::move(*server);
    hub->m_parts.log.say("started", {{u"port"_s, hub->m_server->port()}, {u"version"_s, QLatin1String(TUTTU_VERSION)}});
    return hub;
}

bool HubService::gateIsKnown() const
{
    return m_parts.gate.ask({}, {}) != DeviceGate::Word::NotKnown;
}

void HubService::stop(std::chrono::milliseconds grace)
{
    if (!m_watch)
        return;
    m_parts.waiters.close();
    if (m_server)
        m_server->stop(grace);
    m_watch->stop();
    m_watch.reset();
    m_parts.pool.stop();
    m_parts.log.say("stopped");
}

} // namespace tuttu
