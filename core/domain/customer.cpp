// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/customer.h"

#include <algorithm>

namespace tuttu {

Consent Customer::consentOn(Purpose purpose) const
{
    for (const Consent &c : consents) {
        if (c.purpose == purpose)
            return c;
    }
    return {purpose};
}

ConsentState Customer::consent(Purpose purpose) const
{
    return consentOn(purpose).state;
}

void Customer::setConsent(const Consent &consent)
{
    const auto it = std::find_if(consents.begin(), consents.end(), [&](const Consent &c) { return c.purpose == consent.purpose; });
    if (consent.state == ConsentState::NotAsked && !consent.since.isValid())
        std::erase_if(consents, [&](const Consent &c) { return c.purpose == consent.purpose; });
    else if (it == consents.end())
        consents.push_back(consent);
    else
        *it = consent; // in its place: the same consents again are the same customer
}

void Customer::keepConsents(const std::vector<Consent> &captured)
{
    for (const Consent &kept : captured) {
        const auto said = std::find_if(consents.begin(), consents.end(), [&](const Consent &c) { return c.purpose == kept.purpose; });
        const bool silent = said == consents.end() || !said->since.isValid();
        const bool no = saysNo(kept.state);
        if (kept.since.isValid() && (silent || kept.since > said->since || (no && kept.since.date() == said->since.date())))
            setConsent(kept);
    }
}

void Customer::forgetExpired(const QDateTime &now)
{
    for (Consent &c : consents) {
        if (saysYes(c.state) && c.expires.isValid() && c.expires <= now)
            c.state = ConsentState::NotAsked;
    }
}

namespace {

QStringList joined(QStringList first, const QStringList &then)
{
    for (const QString &one : then) {
        if (!first.contains(one))
            first.append(one);
    }
    return first;
}

} // namespace

QStringList Customer::likes() const { return joined(interests, quiz.likes); }

QStringList Customer::dislikes() const { return joined(avoids, quiz.avoids); }

bool Customer::mayBeNoticed(const QDateTime &now) const
{
    return consent(Purpose::Recognition) == ConsentState::Granted && !(unnoticedUntil.isValid() && now < unnoticedUntil);
}

} // namespace tuttu
