// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tuttu {

namespace {

/** Everything an event knew of when it was made, by following what each had seen. */
QSet<ConsentId> knownTo(const ConsentEvent &event, const QHash<ConsentId, const ConsentEvent *> &all)
{
    QSet<ConsentId> known;
    for (ConsentId id = event.seen; !id.isNull() && !known.contains(id);) {
        known.insert(id);
        const ConsentEvent *earlier = all.value(id);
        id = earlier ? earlier->seen : ConsentId();
    }
    return known;
}

int width(ConsentState yes) { return yes == ConsentState::Granted ? 2 : yes == ConsentState::OneToOne ? 1 : 0; }

/** By time, and by id where that says nothing: the same on every device. */
bool laterThan(const ConsentEvent &a, const ConsentEvent &b) { return a.at != b.at ? a.at > b.at : a.id.bytes() > b.id.bytes(); }

} // namespace

Consent consentAfter(Purpose purpose, const std::vector<ConsentEvent> &events)
{
    QHash<ConsentId, const ConsentEvent *> all;
    for (const ConsentEvent &e : events)
        all.insert(e.id, &e);
    QSet<ConsentId> overridden; // known to somebody's later word: to a customer's, or to anybody's where it is no no
    for (const ConsentEvent &e : events) {
        for (const ConsentId &id : knownTo(e, all)) {
            const ConsentEvent *earlier = all.value(id);
            if (!earlier || !saysNo(earlier->state) || saysNo(e.state) || e.speaker == ConsentSpeaker::Customer)
                overridden.insert(id);
        }
    }
    const ConsentEvent *holds = nullptr;
    for (const ConsentEvent &e : events) {
        if (overridden.contains(e.id))
            continue;
        const bool stronger = !holds || (saysNo(e.state) && !saysNo(holds->state))
            || (saysNo(e.state) == saysNo(holds->state)
                && (saysNo(e.state) || width(e.state) == width(holds->state) ? laterThan(e, *holds) : width(e.state) < width(holds->state)));
        if (stronger)
            holds = &e;
    }
    if (!holds)
        return {purpose, ConsentState::NotAsked, {}, {}, {}};
    return {purpose, holds->state, holds->at, holds->wording, holds->expires};
}

ConsentId lastEventOf(Purpose purpose, const std::vector<ConsentEvent> &events)
{
    const auto last = std::find_if(events.rbegin(), events.rend(), [&](const ConsentEvent &e) { return e.purpose == purpose; });
    return last == events.rend() ? ConsentId() : last->id;
}

} // namespace tuttu
