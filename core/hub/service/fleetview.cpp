// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/fleetview.h"

#include <QJsonArray>
#include <QVersionNumber>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;
using Need = FleetView::Need;

namespace {

/** What one device needs. */
class Looking
{
public:
    Looking(const FleetDevice &device, const QVersionNumber &newest, const QDateTime &now) : m_now(now), m_newest(newest) { m_line.device = device; }

    FleetView::Line line()
    {
        const FleetDevice &d = m_line.device;
        m_line.seenSecs = age(std::max({d.seen, d.pushed, d.reported}));
        if (d.revoked.isValid()) {
            m_line.need = Need::TurnedAway;
            return m_line;
        }
        m_line.oldestSecs = d.waiting.value_or(0) > 0 && d.oldest.isValid() ? std::optional(age(d.oldest)) : std::nullopt;
        lookForSilence();
        lookAtCaptures();
        lookAtLag();
        if (QVersionNumber::fromString(d.program) < m_newest)
            say(Need::Nothing, u"An older version than others have."_s);
        return m_line;
    }

private:
    qint64 age(const QDateTime &at) const { return std::max<qint64>(0, at.secsTo(m_now)); }
    bool isHeard() const { return m_line.seenSecs < FleetView::silentSecs; }
    void say(Need need, const QString &reason)
    {
        m_line.need = std::min(m_line.need, need);
        m_line.reasons << reason;
    }

    void lookForSilence()
    {
        if (m_line.device.leaseHours > 0 && m_line.seenSecs >= m_line.device.leaseHours * 3600LL)
            say(Need::Person, u"Not heard for so long that it has forgotten its customers. Is it switched on, and is there a network?"_s);
        else if (!isHeard())
            say(m_line.device.waiting.value_or(0) > 0 ? Need::Person : Need::Soon, m_line.device.waiting.value_or(0) > 0 ? u"Not heard, and has captures that are nowhere else."_s : u"Not heard. At night that is as it should be."_s);
    }
    void lookAtCaptures()
    {
        if (m_line.device.parked > 0)
            say(Need::Person, u"Captures wait for somebody who looks at them: tuttuctl hub parked."_s);
        if (!isHeard() || !m_line.oldestSecs)
            return;
        if (*m_line.oldestSecs >= FleetView::stuckSecs)
            say(Need::Person, u"It speaks to the hub, and its captures do not come through."_s);
        else if (*m_line.oldestSecs >= FleetView::slowSecs)
            say(Need::Soon, u"Its captures come slowly."_s);
    }
    void lookAtLag()
    {
        const FleetDevice &d = m_line.device;
        if (!d.reported.isValid())
            return;
        m_line.lagSecs = d.told.isValid() ? std::max<qint64>(0, d.told.secsTo(d.reported)) : age(d.enrolled); // as it was when it said so: a device that is away does not lag, it is away
        if (isHeard() && *m_line.lagSecs >= FleetView::behindSecs)
            say(Need::Soon, u"It does not know yet what others captured."_s);
    }

    const QDateTime m_now;
    const QVersionNumber m_newest;
    FleetView::Line m_line;
};

QString nameOf(Need need)
{
    switch (need) {
    case Need::Person: return u"person"_s;
    case Need::Soon: return u"soon"_s;
    case Need::Nothing: return u"nothing"_s;
    case Need::TurnedAway: break;
    }
    return u"turnedAway"_s;
}

QJsonValue orNull(const std::optional<qint64> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

} // namespace

int FleetView::count(Need need) const
{
    return int(std::count_if(lines.begin(), lines.end(), [need](const Line &line) { return line.need == need; }));
}

QJsonObject FleetView::toJson() const
{
    QJsonArray list;
    for (const Line &line : lines) {
        const FleetDevice &d = line.device;
        list.append(QJsonObject{{u"device"_s, d.id.toString()}, {u"store"_s, d.store.toString()}, {u"storeName"_s, d.storeName}, {u"name"_s, d.name}, {u"version"_s, d.program},
                                {u"needs"_s, nameOf(line.need)}, {u"reasons"_s, QJsonArray::fromStringList(line.reasons)}, {u"seenSeconds"_s, line.seenSecs}, {u"waiting"_s, orNull(d.waiting)},
                                {u"oldestSeconds"_s, orNull(line.oldestSecs)}, {u"lagSeconds"_s, orNull(line.lagSecs)}, {u"parked"_s, d.parked}});
    }
    return {{u"chain"_s, chain}, {u"at"_s, at.toUTC().toString(Qt::ISODate)}, {u"devices"_s, list}};
}

FleetView fleetView(const QString &chain, const std::vector<FleetDevice> &devices, const QDateTime &now)
{
    QVersionNumber newest;
    for (const FleetDevice &device : devices)
        newest = std::max(newest, device.revoked.isValid() ? QVersionNumber() : QVersionNumber::fromString(device.program));
    FleetView view{chain, now, {}};
    for (const FleetDevice &device : devices)
        view.lines.push_back(Looking(device, newest, now).line());
    std::stable_sort(view.lines.begin(), view.lines.end(), [](const FleetView::Line &a, const FleetView::Line &b) { return a.need < b.need; });
    return view;
}

} // namespace tuttu
