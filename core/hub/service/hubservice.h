// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/service/hubparts.h"

namespace tuttu {

/** The chain's service: what docs/protocol.md says, over a database whose schema is there. Any number of instances may run beside each other. */
class HubService
{
public:
    /** Errors: Io (cannot listen). The database may be away: requests are told so until it is back. */
    static Result<std::unique_ptr<HubService>> start(const HubOptions &options, HubKeysPtr keys, const Clock &clock, HubLog::Sink log);
    ~HubService();

    quint16 port() const { return m_server->port(); }
    bool gateIsKnown() const; ///< false at first, and while the database is away: devices are told to come later
    int waiting() const { return m_parts.waiters.size(); }
    int connections() const { return m_server->connections(); }
    /** Takes nothing new, answers who waits and who is being served, and ends within `grace`. */
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(8));

private:
    HubService(const HubOptions &options, HubKeysPtr keys, const Clock &clock, HubLog::Sink log);

    std::unique_ptr<HttpServer> m_server; ///< outlives whoever may still answer
    HubParts m_parts;
    std::unique_ptr<HubWatch> m_watch;
};

} // namespace tuttu
