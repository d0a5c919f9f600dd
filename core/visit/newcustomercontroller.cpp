// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/newcustomercontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/recognition/parsecode.h"
#include "core/recognition/contact.h"
#include "core/visit/sessioncontroller.h"

namespace tuttu {

using namespace Qt::StringLiterals;

NewCustomerController::NewCustomerController(ProfileService &profiles, CaptureService &captures, SessionController &session,
                                             const Clock &clock, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_captures(captures), m_session(session), m_clock(clock)
{
}

Result<Customer> NewCustomerController::customerOf(const NewCustomerDraft &draft)
{
    const ShopContext &shop = m_profiles.shop();
    Customer c;
    c.name.shown = draft.name.simplified();
    if (c.name.shown.isEmpty())
        return {Errc::Invalid, u"customer.name"_s};
    if (!draft.email.trimmed().isEmpty()) {
        if (!normalEmail(draft.email))
            return {Errc::Invalid, u"customer.email"_s};
        c.email = draft.email.trimmed();
    }
    if (!draft.phone.trimmed().isEmpty()) {
        const auto phone = normalPhone(draft.phone, shop.store.phoneRegion);
        if (!phone)
            return {Errc::Invalid, u"customer.phone"_s};
        c.phone = *phone;
    }
    if (!draft.card.trimmed().isEmpty()) {
        const auto code = parseCode(draft.card, codeRules(shop), CodeEntry::Typed);
        const auto identifier = code ? identifierOf(*code) : std::nullopt;
        if (!identifier || (identifier->kind != IdentifierKind::Card && identifier->kind != IdentifierKind::Gsrn))
            return {Errc::Invalid, u"customer.card"_s};
        c.cards = {*identifier};
    }
    if (!draft.language.isEmpty())
        c.languages = {draft.language};
    c.id = IdMaker(m_clock).make<CustomerId>();
    c.since = m_clock.now().toTimeZone(shop.zone).date();
    c.homeStore = shop.store.id;
    c.changed = m_clock.now();
    return c;
}

void NewCustomerController::save(const NewCustomerDraft &draft)
{
    const auto customer = customerOf(draft);
    if (!customer) {
        Q_EMIT refused(customer.error());
        return;
    }
    m_existing = {};
    m_existingName = {};
    checkNext(*customer, {draft.card, draft.email, draft.phone});
}

/** Looks each given identifier up, one after another: the same person must not be made twice. */
void NewCustomerController::checkNext(const Customer &customer, QStringList codes)
{
    while (!codes.isEmpty() && codes.first().trimmed().isEmpty())
        codes.removeFirst();
    if (codes.isEmpty())
        return create(customer);
    const QString code = codes.takeFirst();
    whenDone(m_profiles.resolve(code, Means::LookUp), this, [this, customer, code, codes](const Result<Recognition> &who) {
        if (who) {
            tellExisting(who->customer, code);
        } else if (who.error().code == Errc::NotFound) {
            checkNext(customer, codes);
        } else {
            Q_EMIT refused(who.error());
        }
    });
}

/** "Aino Virtanen is here already" helps more than "somebody": the name comes from the same search the clerk could make. */
void NewCustomerController::tellExisting(CustomerId existing, const QString &code)
{
    whenDone(m_profiles.search(code), this, [this, existing](const Result<FoundCustomers> &found) {
        m_existing = existing;
        for (const SearchHit &hit : found ? found->hits : std::vector<SearchHit>()) {
            if (hit.customer == existing)
                m_existingName = hit.name;
        }
        Q_EMIT refused({Errc::Duplicate, u"customer.exists"_s});
    });
}

void NewCustomerController::create(const Customer &customer)
{
    whenDone(m_captures.record(CustomerCreated{customer}, m_session.clerkId()), this, [this, id = customer.id](const Result<Op> &op) {
        if (op)
            Q_EMIT created(id);
        else
            Q_EMIT refused(op.error());
    });
}

} // namespace tuttu
