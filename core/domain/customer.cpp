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

} // namespace tuttu
