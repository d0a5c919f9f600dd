// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/gatewayclock.h"

#include <algorithm>

namespace tuttu {

void GatewayClocks::heard(const QString &receiver, const QDateTime &newest, const QDateTime &now, qint64 monotonicMs)
{
    if (!newest.isValid())
        return;
    const qint64 behind = newest.msecsTo(now);
    if (qAbs(behind) <= m_rule.freshMs) {
        m_watches.remove(receiver);
        return;
    }
    if (m_watches.size() >= mostReceivers && !m_watches.contains(receiver))
        return;
    Watch &watch = m_watches[receiver];
    const bool near = watch.messages > 0 && std::max(watch.most, behind) - std::min(watch.least, behind) <= m_rule.spreadMs;
    if (!near) {
        const bool stillWrong = watch.wrong && qAbs(behind) > m_rule.plainlyMs;
        if (stillWrong && ++watch.stumbles < m_rule.steadyMessages)
            return; // a message held back: the clock is as wrong as before
        watch = {behind, behind, monotonicMs, 1, 0, stillWrong, stillWrong};
        return;
    }
    watch.least = std::min(watch.least, behind);
    watch.most = std::max(watch.most, behind);
    watch.stumbles = 0;
    ++watch.messages;
    watch.steady = watch.steady || (watch.messages >= m_rule.steadyMessages && monotonicMs - watch.sinceMs >= m_rule.steadyMs);
    watch.wrong = watch.steady && qAbs(behind) > m_rule.plainlyMs;
}

std::optional<QDateTime> GatewayClocks::heardAt(const QString &receiver, const QDateTime &sentAt, const QDateTime &now) const
{
    if (!sentAt.isValid())
        return now;
    const auto watch = m_watches.constFind(receiver);
    const qint64 behind = sentAt.msecsTo(now);
    const qint64 age = watch != m_watches.constEnd() && watch->wrong ? behind - watch->least : behind;
    if (age > m_rule.freshMs)
        return std::nullopt;
    return now.addMSecs(-std::max<qint64>(age, 0));
}

bool reportsTheFuture(const DoorCount &count, const QDateTime &now)
{
    return now.secsTo(count.to) > 60;
}

QStringList GatewayClocks::suspects() const
{
    QStringList receivers;
    for (auto watch = m_watches.begin(); watch != m_watches.end(); ++watch) {
        if (watch->steady)
            receivers.append(watch.key());
    }
    receivers.sort();
    return receivers;
}

} // namespace tuttu
