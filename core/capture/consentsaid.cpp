// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/consentsaid.h"

#include <algorithm>

namespace tuttu {

namespace {

Consent holding(Purpose purpose, const std::vector<ConsentEvent> &events)
{
    std::vector<ConsentEvent> some;
    std::copy_if(events.begin(), events.end(), std::back_inserter(some), [&](const ConsentEvent &e) { return e.purpose == purpose; });
    return consentAfter(purpose, some);
}

} // namespace

ConsentEvent consentSaid(const Profile &before, Purpose purpose, ConsentState answer, const Clock &clock)
{
    ConsentEvent event;
    event.id = IdMaker(clock).make<ConsentId>();
    event.purpose = purpose;
    event.prior = before.customer.consent(purpose);
    event.state = saysNo(answer) ? (saysYes(event.prior) ? ConsentState::Withdrawn : ConsentState::Refused) : answer;
    event.seen = lastEventOf(purpose, before.consentEvents);
    event.at = clock.now();
    return event;
}

void showedWording(ConsentEvent &event, const ConsentWording &wording, const ShownWording &shown)
{
    event.wording = shown.version;
    event.wordingHash = shown.hash();
    event.language = shown.language;
    if (!saysYes(event.state))
        return;
    if (event.state == ConsentState::Granted && wording.doubleOptIn)
        event.state = ConsentState::Awaited;
    event.statedAge = wording.age;
    event.expires = wording.expires(event.at);
}

Outcome consentOutcome(const CustomerId &customer, const ConsentEvent &event)
{
    if (saysYes(event.state))
        return ConsentGiven{customer, event};
    if (event.state == ConsentState::Withdrawn)
        return ConsentWithdrawn{customer, event};
    return ConsentRefused{customer, event};
}

Result<ConsentGiven> linkFollowed(const CustomerId &customer, Purpose purpose, const std::vector<ConsentEvent> &events, const QString &token, const Clock &clock)
{
    const ConsentId last = lastEventOf(purpose, events);
    const auto awaited = std::find_if(events.begin(), events.end(), [&](const ConsentEvent &e) { return e.id == last; });
    if (awaited == events.end() || holding(purpose, events).state != ConsentState::Awaited)
        return {Errc::NotFound, QStringLiteral("nothing waits for this link")};
    ConsentEvent event = *awaited; // the words and the age are those of the question
    event.id = IdMaker(clock).make<ConsentId>();
    event.state = ConsentState::Granted;
    event.prior = ConsentState::Awaited;
    event.seen = awaited->id;
    event.method = ConsentMethod::Link;
    event.speaker = ConsentSpeaker::Customer;
    event.proof = token;
    event.surface = QStringLiteral("mail");
    event.at = clock.now();
    return ConsentGiven{customer, event};
}

void layOver(Profile &profile, const ConsentEvent &event)
{
    profile.consentEvents.push_back(event);
    profile.customer.setConsent(holding(event.purpose, profile.consentEvents));
}

} // namespace tuttu
