// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/capture/wordings.h"
#include "core/domain/outcome.h"
#include "core/domain/profile.h"

namespace tuttu {

/** What somebody says about one purpose, as the event that is kept. The record tells what stood before; who said it, how and on which
 *  page the caller adds. A no after a yes is a withdrawal; a yes that needs the link is awaited. */
ConsentEvent consentSaid(const Profile &before, Purpose purpose, ConsentState answer, const Clock &clock);

/** The words that were shown, and what a yes to them means. */
void showedWording(ConsentEvent &event, const ConsentWording &wording, const ShownWording &shown);

/** consent.given, refused or withdrawn. */
Outcome consentOutcome(const CustomerId &customer, const ConsentEvent &event);

/** The customer followed the link in the confirming mail: what they had said holds from now on. NotFound: nothing waits for a link. */
Result<ConsentGiven> linkFollowed(const CustomerId &customer, Purpose purpose, const std::vector<ConsentEvent> &events, const QString &token, const Clock &clock);

/** The profile as it is after the event. */
void layOver(Profile &profile, const ConsentEvent &event);

} // namespace tuttu
