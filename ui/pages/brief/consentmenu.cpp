// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/consentmenu.h"

#include "ui/text/customertext.h"

namespace tuttu {

std::vector<MenuItem> ConsentMenu::items(const Acts &acts) const
{
    std::vector<MenuItem> items{{.text = tr("Ask them on the tablet"), .icon = Icon::Turn, .then = acts.ask, .below = tr("They read what they agree to, and answer themselves.")}};
    for (const Purpose purpose : {Purpose::EmailMarketing, Purpose::SmsMarketing})
        addHeard(items, purpose, acts);
    addNoticing(items, acts);
    return items;
}

void ConsentMenu::addHeard(std::vector<MenuItem> &items, Purpose purpose, const Acts &acts) const
{
    const QString what = CustomerText::purpose(purpose);
    const ConsentState state = m_customer.consent(purpose);
    const auto no = [heard = acts.heard, purpose] { heard(purpose, ConsentState::Refused); };
    if (saysNo(state)) {
        items.push_back(locked(purpose, acts));
    } else if (saysYes(state)) {
        items.push_back({.text = tr("%1: they told me to stop").arg(what), .icon = Icon::Close, .then = no, .below = tr("Withdraws their consent. Only they can give it again.")});
    } else {
        items.push_back({.text = tr("%1: they told me yes").arg(what), .icon = Icon::Check, .then = [heard = acts.heard, purpose] { heard(purpose, ConsentState::Granted); }});
        items.push_back({.text = tr("%1: they told me no").arg(what), .icon = Icon::Close, .then = no});
    }
}

/** A clerk cannot turn a no: what can be done is to hand them the tablet. */
MenuItem ConsentMenu::locked(Purpose purpose, const Acts &acts) const
{
    return {.text = tr("%1: they said no").arg(CustomerText::purpose(purpose)), .icon = Icon::Lock, .then = acts.ask, .below = tr("Only they can change it, on the tablet.")};
}

/** Being noticed by radio is theirs to switch: as easily off as it was on. */
void ConsentMenu::addNoticing(std::vector<MenuItem> &items, const Acts &acts) const
{
    const ConsentState state = m_customer.consent(Purpose::Recognition);
    if (saysNo(state))
        items.push_back(locked(Purpose::Recognition, acts));
    if (state != ConsentState::Granted)
        return;
    if (m_customer.mayBeNoticed(m_now))
        items.push_back({.text = tr("Do not notice them for an hour"), .icon = Icon::Pause, .then = [pause = acts.pause] { pause(3600); }});
    else
        items.push_back({.text = tr("Notice them again from now on"), .icon = Icon::Beacon, .then = [pause = acts.pause] { pause(0); }});
    items.push_back({.text = tr("Never notice them again"), .icon = Icon::Close, .then = [heard = acts.heard] { heard(Purpose::Recognition, ConsentState::Refused); },
                     .below = tr("Withdraws their consent. Only they can give it again.")});
}

} // namespace tuttu
