// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/synctext.h"

#include "ui/text/customertext.h"

#include <algorithm>

namespace tuttu {

QString SyncText::offlineFor(const QDateTime &since, const QDateTime &now)
{
    const qint64 minutes = since.isValid() ? std::max<qint64>(0, since.secsTo(now) / 60) : 0;
    if (minutes < 1)
        return tr("Offline");
    return minutes < 60 ? tr("Offline %n min", nullptr, int(minutes)) : tr("Offline %n h", nullptr, int(minutes / 60));
}

SyncWords SyncText::words(const StatusState &status, const QDateTime &now)
{
    const QString safe = status.pending > 0 ? tr("%n safe", "captures kept on this device", status.pending) : QString();
    switch (status.sync.trouble) {
    case HubTrouble::Revoked: return {tr("Out of the chain"), Tone::Wait, Icon::Alert};
    case HubTrouble::Refused:
    case HubTrouble::TooLarge:
    case HubTrouble::Held:
    case HubTrouble::Unreadable:
    case HubTrouble::CannotKeep: return {CustomerText::joined({tr("Needs a look"), safe}), Tone::Wait, Icon::Alert};
    default: break; // how well the chain is reached says it
    }
    if (status.load && status.reach != Reach::Offline)
        return {CustomerText::joined({tr("Loading %1 %").arg(status.load->percent), safe}), Tone::Wait, Icon::Clock};
    switch (status.reach) {
    case Reach::Alone: return {tr("Saved here"), Tone::Live, Icon::Check};
    case Reach::Good: return {tr("Live"), Tone::Live, Icon::Check};
    case Reach::Poor: return {CustomerText::joined({tr("Slow network"), safe}), Tone::Wait, Icon::Wifi};
    case Reach::Offline: return {CustomerText::joined({offlineFor(status.since, now), safe}), Tone::Wait, Icon::Offline};
    }
    return {};
}

} // namespace tuttu
