// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/presencecontroller.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/profile/profileservice.h"
#include "core/visit/arrivalcontroller.h"

namespace tuttu {

PresenceController::PresenceController(ProfileService &profiles, CaptureService &captures, ArrivalController &arrivals, const Clock &clock,
                                       const PresenceRule &rule, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_arrivals(arrivals), m_clock(clock), m_tracker(rule)
{
    connect(&captures, &CaptureService::recorded, this, &PresenceController::onRecorded);
    connect(&m_timer, &QTimer::timeout, this, &PresenceController::tick);
    m_timer.start(1000);
}

bool PresenceController::isOpen() const
{
    const ShopContext &shop = m_profiles.shop();
    return shop.hours.isOpen(m_clock.now(), shop.zone);
}

void PresenceController::load()
{
    whenDone(m_profiles.eidResolver(), this, [this](const Result<std::shared_ptr<EidResolver>> &resolver) {
        if (resolver)
            m_rotating = *resolver;
        else
            qCWarning(lcRecognition) << "beacons that change their id are not known:" << resolver.error().detail;
    });
}

void PresenceController::see(const Sighting &sighting)
{
    if (!isOpen())
        return;
    if (!sighting.beacon.startsWith(QLatin1String("eid:")))
        return follow(sighting);
    const auto identity = m_rotating ? m_rotating->resolve(sighting.beacon) : Result<QString>(Errc::NotFound);
    if (!identity)
        return; // nobody's, or played back
    Sighting known = sighting;
    known.beacon = *identity;
    follow(known);
}

void PresenceController::follow(const Sighting &sighting)
{
    const auto known = m_known.constFind(sighting.beacon);
    const bool fresh = known != m_known.cend() && m_clock.monotonicMs() - known->answeredMs < knownMs;
    if (!fresh && m_unknown.size() < mostUnknown) { // when there are more, the next sighting asks
        m_unknown.insert(sighting.beacon);
        ask();
    }
    if (known != m_known.cend() && !known->customer.isNull())
        tell(m_tracker.see(sighting, m_clock.monotonicMs()));
}

/** One question at a time, about some of those that came up meanwhile; what else the cache is asked comes in between. */
void PresenceController::ask()
{
    if (m_asking || m_unknown.isEmpty())
        return;
    m_asking = true;
    QStringList asked;
    for (auto it = m_unknown.begin(); it != m_unknown.end() && asked.size() < mostAsked; it = m_unknown.erase(it))
        asked.append(*it);
    whenDone(m_profiles.whoMayBeNoticed(asked), this, [this, asked](const auto &linked) { onAnswer(asked, linked); });
}

void PresenceController::onAnswer(const QStringList &asked, const Result<QHash<QString, CustomerId>> &linked)
{
    m_asking = false;
    if (!linked)
        return; // the cache could not answer: the next sighting asks again
    if (m_known.size() + asked.size() > mostKnown)
        m_known.removeIf([](const auto &one) { return one->customer.isNull(); });
    for (const QString &beacon : asked) {
        Known &known = m_known[beacon];
        known.answeredMs = m_clock.monotonicMs();
        known.customer = linked->value(beacon);
        if (known.customer.isNull()) {
            m_tracker.forget(beacon);
            m_at.remove(beacon);
        }
    }
    ask();
}

void PresenceController::tick()
{
    const qint64 now = m_clock.monotonicMs();
    tell(m_tracker.tick(now));
    for (auto it = m_at.cbegin(); it != m_at.cend(); ++it) {
        const auto known = m_known.find(it.key());
        if (known == m_known.end() || now - known->signMs < signMs)
            continue;
        known->signMs = now;
        notice(it.key(), it.value()); // still here: their visit must not end by itself
    }
}

void PresenceController::tell(const std::vector<PresenceEvent> &events)
{
    for (const PresenceEvent &event : events) {
        switch (event.kind) {
        case PresenceEvent::Kind::Entered:
            m_at.insert(event.beacon, event.receiver);
            m_known[event.beacon].signMs = m_clock.monotonicMs();
            notice(event.beacon, event.receiver);
            break;
        case PresenceEvent::Kind::Moved:
            m_at.insert(event.beacon, event.receiver);
            break;
        case PresenceEvent::Kind::Left:
            m_at.remove(event.beacon);
            break;
        }
    }
}

void PresenceController::notice(const QString &beacon, const QString &receiver)
{
    m_arrivals.notice({Means::Beacon, beacon, m_profiles.shop().places.value(receiver), 1, m_clock.now()});
}

/** Who wants to be left unnoticed is so at once, and nothing is kept of where they were. */
void PresenceController::onRecorded(const Op &op, const Outcome &outcome)
{
    Q_UNUSED(op)
    CustomerId customer;
    if (const auto *paused = std::get_if<NoticingPaused>(&outcome))
        customer = paused->customer;
    else if (const auto *withdrawn = std::get_if<ConsentWithdrawn>(&outcome); withdrawn && withdrawn->event.purpose == Purpose::Recognition)
        customer = withdrawn->customer;
    else if (const auto *refused = std::get_if<ConsentRefused>(&outcome); refused && refused->event.purpose == Purpose::Recognition)
        customer = refused->customer;
    if (customer.isNull())
        return;
    m_known.removeIf([&](const auto &one) {
        if (one->customer != customer)
            return false;
        m_tracker.forget(one.key());
        m_at.remove(one.key());
        return true;
    });
}

} // namespace tuttu
