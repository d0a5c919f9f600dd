// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demosteps.h"

#include "core/connect/demoshop/demostaff.h"
#include "core/visit/shopengine.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

QString whoStandsHere(const DemoDay &d)
{
    const BriefState &b = d.engine.visit.state();
    return u"recognised %1 by card, %2 orders, %3 cues, %4 recommendations"_s
        .arg(b.profile.customer.name.shown).arg(b.profile.orders.size()).arg(b.brief.cues.size()).arg(b.brief.recommendations.size());
}

} // namespace

void DemoSteps::signIn(size_t clerk, const QString &pictureName)
{
    add({u"Signs in"_s,
         [d = m_day, clerk] {
             const DemoClerk who = demoClerks().at(clerk);
             d.engine.session.signIn(who.clerk.id, who.pin);
         },
         [d = m_day] { return d.engine.session.signedIn(); }, pictureName,
         [d = m_day] { return d.engine.session.state().clerk->name; }});
}

void DemoSteps::scan(const QString &card, const QString &pictureName)
{
    add({u"Signal: a card is scanned"_s,
         [d = m_day, card] { d.engine.arrivals.notice({Means::Scan, card, {}, 1, d.clock.now()}); },
         [d = m_day, card] {
             const BriefState &b = d.engine.visit.state();
             const auto &cards = b.profile.customer.cards;
             return b.face == BriefState::Face::Ready
                 && std::any_of(cards.begin(), cards.end(), [&](const Identifier &i) { return i.value == card; });
         },
         pictureName, [d = m_day] { return whoStandsHere(d); }});
}

} // namespace tuttu
