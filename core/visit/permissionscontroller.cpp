// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/permissionscontroller.h"

#include "core/capture/consentsaid.h"

namespace tuttu {

using namespace Qt::StringLiterals;

PermissionsController::PermissionsController(GuestController &guest, const ShopContext &shop, const Clock &clock, QObject *parent)
    : QObject(parent), m_guest(guest), m_shop(shop), m_clock(clock), m_wordings(Wordings::standard())
{
    connect(&guest, &GuestController::opened, this, &PermissionsController::onOpened);
    connect(&guest, &GuestController::changed, this, &PermissionsController::show);
}

void PermissionsController::onOpened(GuestScene scene)
{
    m_state.signature.clear();
    if (scene != GuestScene::Permissions)
        return;
    ConsentAsked asked{m_guest.state().profile.customer.id, m_guest.state().visit, {}};
    for (const Purpose purpose : allPurposes) {
        if (m_wordings.of(purpose))
            asked.purposes.push_back(purpose);
    }
    m_guest.note(asked);
}

void PermissionsController::speak(const QString &language)
{
    m_language = language;
    show();
}

void PermissionsController::show()
{
    m_state.cards.clear();
    const GuestState &guest = m_guest.state();
    if (guest.scene != GuestScene::Permissions) {
        m_state.signature.clear();
    } else {
        for (const Purpose purpose : allPurposes) {
            const ConsentWording *wording = m_wordings.of(purpose);
            if (!wording)
                continue;
            PermissionCard card{purpose, guest.profile.customer.consent(purpose), {}, {}, wording->shown(m_language, m_shop.store.name)};
            for (const Consent &c : guest.profile.customer.consents) {
                if (c.purpose == purpose) {
                    card.said = c.since.toTimeZone(m_shop.zone).date();
                    card.until = c.expires.toTimeZone(m_shop.zone).date();
                }
            }
            m_state.cards.push_back(card);
        }
    }
    Q_EMIT changed();
}

void PermissionsController::answer(Purpose purpose, ConsentState answer)
{
    const ConsentWording *wording = m_wordings.of(purpose);
    if (m_guest.state().scene != GuestScene::Permissions || !wording || (answer == ConsentState::OneToOne && !hasOneToOne(purpose)))
        return;
    m_guest.touched();
    const Profile &profile = m_guest.state().profile;
    ConsentEvent event = consentSaid(profile, purpose, answer, m_clock);
    showedWording(event, *wording, wording->shown(m_language, m_shop.store.name));
    const ConsentState now = event.prior;
    if (event.state == now || (saysNo(answer) && saysNo(now)) || (answer == ConsentState::Granted && now == ConsentState::Granted))
        return; // it stands as they say
    event.controller = m_shop.store.name;
    event.surface = u"handover"_s;
    event.store = m_shop.store.id;
    event.speaker = ConsentSpeaker::Customer;
    event.method = m_state.signature.isEmpty() ? ConsentMethod::Tick : ConsentMethod::Signature;
    event.proof = m_state.signature;
    m_guest.act(consentOutcome(profile.customer.id, event));
}

void PermissionsController::sign(const QString &strokes)
{
    if (strokes.size() > longestSignature)
        return;
    m_guest.touched();
    m_state.signature = strokes;
    Q_EMIT changed();
}

} // namespace tuttu
