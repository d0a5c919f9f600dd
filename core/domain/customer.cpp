// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/customer.h"

namespace tuttu {

ConsentState Customer::consent(Purpose purpose) const
{
    for (const Consent &c : consents) {
        if (c.purpose == purpose)
            return c.state;
    }
    return ConsentState::NotAsked;
}

void Customer::setConsent(const Consent &consent)
{
    std::erase_if(consents, [&](const Consent &c) { return c.purpose == consent.purpose; });
    consents.push_back(consent);
}

bool Customer::mayBeNoticed(const QDateTime &now) const
{
    return consent(Purpose::Recognition) == ConsentState::Granted && !(unnoticedUntil.isValid() && now < unnoticedUntil);
}

} // namespace tuttu
