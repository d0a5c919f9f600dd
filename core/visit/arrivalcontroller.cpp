// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/arrivalcontroller.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/security/passtoken.h"
#include "core/sync/wire/enrolment.h"
#include "core/visit/floorcontroller.h"
#include "core/visit/sessioncontroller.h"

namespace tuttu {

namespace {

/** How the chain knows whoever shows this; none: it names nobody. Beacons are not asked for: what the radios of passers-by say stays here. */
std::optional<CustomerAsk> askFor(const Signal &signal, const ShopContext &shop)
{
    const auto code = parseCode(signal.text, codeRules(shop), signal.means == Means::Scan ? CodeEntry::Scanned : CodeEntry::Typed);
    if (!code)
        return std::nullopt;
    if (code->kind == CodeKind::RotatingPass)
        return CustomerAsk{Identifier{IdentifierKind::Card, code->value}};
    if (code->kind == CodeKind::SignedPass) {
        const auto pass = shop.passKey ? openPass(code->value, *shop.passKey, signal.at) : Result<PassToken>(Errc::NotFound);
        return pass ? std::optional(CustomerAsk{Identifier{IdentifierKind::Pass, pass->pass.toString()}}) : std::nullopt;
    }
    const auto identifier = identifierOf(*code);
    return identifier ? std::optional(CustomerAsk{*identifier}) : std::nullopt;
}

} // namespace

ArrivalController::ArrivalController(ProfileService &profiles, FloorController &floor, SessionController &session, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_floor(floor), m_session(session)
{
}

void ArrivalController::notice(const Signal &signal)
{
    switch (signal.means) {
    case Means::DoorCounter:
        m_floor.countVisitors(signal.count, signal.means);
        return;
    case Means::Beacon:
        return onBeacon(signal);
    case Means::Scan:
    case Means::LookUp:
    case Means::NewCustomer:
        return onScan(signal);
    }
}

void ArrivalController::onScan(const Signal &signal)
{
    if (m_session.signedIn() && EnrolmentTicket::fromText(signal.text)) {
        Q_EMIT ticketShown(signal.text);
        return;
    }
    m_lastCode = signal.text;
    const quint64 nonce = ++m_nonce;
    Q_EMIT scanStarted();
    if (!m_session.signedIn()) { // on the sign-in page it still counts as an arrival, but nobody's profile is read
        whenDone(m_profiles.resolve(signal.text, signal.means), this, [this, signal](const Result<Recognition> &who) {
            if (who)
                m_floor.arrive(*who, signal.place, nullptr);
            else
                Q_EMIT refused(who.error(), signal.text);
        });
        return;
    }
    open(signal, nonce, bool(m_askChain));
}

void ArrivalController::open(const Signal &signal, quint64 nonce, bool mayAsk)
{
    whenDone(m_profiles.openByCode(signal.text, signal.means), this, [this, nonce, signal, mayAsk](const Result<OpenedProfile> &opened) {
        if (nonce != m_nonce && opened) { // a later scan has won: this one is an arrival without a page
            m_floor.arrive(opened->recognition, signal.place, nullptr);
            return;
        }
        if (opened)
            return onOpened(*opened, signal.place);
        const auto ask = mayAsk && opened.error().code == Errc::NotFound ? askFor(signal, m_profiles.shop()) : std::nullopt;
        if (ask)
            askChain(*ask, signal, nonce);
        else
            Q_EMIT refused(opened.error(), signal.text);
    });
}

void ArrivalController::askChain(const CustomerAsk &ask, const Signal &signal, quint64 nonce)
{
    if (nonce == m_nonce)
        Q_EMIT chainAsked(signal.text);
    whenDone(m_askChain(ask), this, [this, signal, nonce](CustomerPull::Came came) {
        if (came == CustomerPull::Came::Here)
            return open(signal, nonce, false);
        if (nonce == m_nonce)
            Q_EMIT refused({came == CustomerPull::Came::Silent ? Errc::Unreachable : Errc::NotFound, {}}, signal.text);
    });
}

void ArrivalController::onOpened(const OpenedProfile &who, const QString &place)
{
    const bool shown = m_session.signedIn(); // they may have locked meanwhile
    const VisitId visit = m_floor.arrive(who.recognition, place, shown ? &who : nullptr);
    if (shown)
        Q_EMIT briefReady(who, visit);
}

void ArrivalController::lookUp(CustomerId customer)
{
    Recognition why;
    why.assurance = Assurance::Confirmed;
    why.means = Means::LookUp;
    why.customer = customer;
    const quint64 nonce = ++m_nonce;
    whenDone(m_profiles.open(customer, why), this, [this, nonce](const Result<OpenedProfile> &opened) {
        if (nonce != m_nonce)
            return;
        if (opened)
            onOpened(*opened, {});
        else
            Q_EMIT refused(opened.error(), {});
    });
}

void ArrivalController::onBeacon(const Signal &signal)
{
    whenDone(m_profiles.resolve(signal.text, Means::Beacon), this, [this, signal](const Result<Recognition> &who) {
        if (!who) { // not linked to anybody, or not with consent: dropped before anything is stored
            qCDebug(lcRecognition) << "a beacon nobody agreed to be known by was dropped";
            return;
        }
        if (const VisitId visit = m_floor.arrive(*who, signal.place, nullptr); !visit.isNull())
            Q_EMIT hinted(visit);
    });
}

} // namespace tuttu
