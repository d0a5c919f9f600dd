// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>

#include <functional>
#include <mutex>

namespace tuttu {

/** What happened, one JSON line each, for those who run the hub. Ids of devices and stores, counts and times; never a name, a code, a token or what
 *  was captured. From any thread. */
class HubLog
{
public:
    using Sink = std::function<void(const QByteArray &)>; ///< a line with its end; one at a time
    HubLog(const Clock &clock, Sink sink) : m_clock(clock), m_sink(std::move(sink)) {}
    void say(const char *event, const QJsonObject &more = {});

private:
    const Clock &m_clock;
    std::mutex m_mutex;
    Sink m_sink;
};

} // namespace tuttu
