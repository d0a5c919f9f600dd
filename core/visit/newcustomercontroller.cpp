// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/newcustomercontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/recognition/contact.h"
#include "core/recognition/parsecode.h"
#include "core/visit/sessioncontroller.h"

#include <QRegularExpression>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Takes the first part of `text` that fits out of it; none when there is none. */
QString takeOut(QString &text, const QRegularExpression &what, const std::function<bool(const QString &)> &fits)
{
    for (auto found = what.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString part = match.captured();
        if (!fits(part))
            continue;
        text.remove(match.capturedStart(), match.capturedLength());
        text = text.simplified();
        return part.trimmed();
    }
    return {};
}

Result<std::optional<Identifier>> cardOf(const QString &typed, const ShopContext &shop)
{
    if (typed.trimmed().isEmpty())
        return std::optional<Identifier>();
    const auto code = parseCode(typed, codeRules(shop), CodeEntry::Typed);
    const auto identifier = code ? identifierOf(*code) : std::nullopt;
    if (!identifier || (identifier->kind != IdentifierKind::Card && identifier->kind != IdentifierKind::Gsrn))
        return {Errc::Invalid, u"customer.card"_s};
    return identifier;
}

/** What to call somebody who told no name: what they told. */
QString nameFor(const Customer &c, const NewCustomerDraft &draft)
{
    const QString name = draft.name.simplified();
    if (!name.isEmpty())
        return name;
    return c.email.isEmpty() ? c.phone : c.email;
}

} // namespace

NewCustomerDraft sorted(NewCustomerDraft draft, const QString &phoneRegion)
{
    static const QRegularExpression mail(u"\\S+@\\S+"_s), number(u"\\+?[\\d(][\\d() ./-]{4,}\\d"_s);
    if (draft.email.trimmed().isEmpty())
        draft.email = takeOut(draft.name, mail, [](const QString &part) { return normalEmail(part).has_value(); });
    if (draft.phone.trimmed().isEmpty())
        draft.phone = takeOut(draft.name, number, [&](const QString &part) { return normalPhone(part, phoneRegion).has_value(); });
    return draft;
}

NewCustomerDraft sortedWithCard(NewCustomerDraft draft, const ShopContext &shop)
{
    if (draft.card.trimmed().isEmpty()) {
        if (const auto card = cardOf(draft.name, shop); card && *card)
            draft.card = std::exchange(draft.name, QString()).trimmed();
    }
    return sorted(std::move(draft), shop.store.phoneRegion);
}

Result<Customer> customerFrom(const NewCustomerDraft &written, const ShopContext &shop, const Clock &clock)
{
    const NewCustomerDraft draft = sorted(written, shop.store.phoneRegion);
    Customer c;
    if (!draft.email.trimmed().isEmpty()) {
        const auto email = tidyEmail(draft.email);
        if (!email)
            return {Errc::Invalid, u"customer.email"_s};
        c.email = *email;
    }
    if (!draft.phone.trimmed().isEmpty()) {
        const auto phone = normalPhone(draft.phone, shop.store.phoneRegion);
        if (!phone)
            return {Errc::Invalid, u"customer.phone"_s};
        c.phone = *phone;
        if (const QString given = draft.phone.simplified(); given != *phone)
            c.phoneAsGiven = given;
    }
    const auto card = cardOf(draft.card, shop);
    if (!card)
        return card.error();
    if (*card)
        c.cards = {**card};
    c.name = {nameFor(c, draft), draft.preferred.simplified(), draft.sayIt.simplified(), {}};
    if (c.name.shown.isEmpty())
        return {Errc::Invalid, u"customer.name"_s};
    if (!draft.language.isEmpty())
        c.languages = {draft.language};
    c.title = draft.title.simplified();
    c.birthday = draft.birthday;
    c.id = IdMaker(clock).make<CustomerId>();
    c.since = clock.now().toTimeZone(shop.zone).date();
    c.homeStore = shop.store.id;
    c.changed = clock.now();
    return c;
}

NewCustomerController::NewCustomerController(ProfileService &profiles, CaptureService &captures, SessionController &session,
                                             const Clock &clock, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_captures(captures), m_session(session), m_clock(clock)
{
    m_settles.setSingleShot(true);
    m_settles.setInterval(settlesMs);
    connect(&m_settles, &QTimer::timeout, this, &NewCustomerController::look);
    connect(&session, &SessionController::lockedOrOut, this, &NewCustomerController::begin);
    connect(&captures, &CaptureService::recorded, this, [this](const Op &, const Outcome &outcome) { onRecorded(outcome); });
}

void NewCustomerController::begin()
{
    ++m_nonce;
    m_settles.stop();
    m_draft = {};
    m_looks.clear();
    m_shown.clear();
    m_somebodyElse.clear();
}

/** Of a half-written draft what is whole already. */
Customer NewCustomerController::whatIsReadable(const NewCustomerDraft &written) const
{
    const ShopContext &shop = m_profiles.shop();
    const NewCustomerDraft draft = sorted(written, shop.store.phoneRegion);
    Customer c;
    c.name.shown = draft.name.simplified();
    c.email = tidyEmail(draft.email).value_or(QString());
    c.phone = normalPhone(draft.phone, shop.store.phoneRegion).value_or(QString());
    if (const auto card = cardOf(draft.card, shop); card && *card)
        c.cards = {**card};
    c.birthday = draft.birthday;
    return c;
}

void NewCustomerController::consider(const NewCustomerDraft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    ++m_nonce;
    m_settles.start();
}

void NewCustomerController::look()
{
    whenDone(m_profiles.lookalikes(whatIsReadable(m_draft)), this, [this, nonce = ++m_nonce](const Result<std::vector<Lookalike>> &found) {
        if (nonce == m_nonce && found)
            take(*found);
    });
}

void NewCustomerController::take(const std::vector<Lookalike> &found)
{
    m_looks = found;
    std::erase_if(m_looks, [this](const Lookalike &l) { return m_somebodyElse.contains(l.customer); });
    for (const Lookalike &one : m_looks)
        m_shown.insert(one.customer);
    Q_EMIT looksChanged();
}

void NewCustomerController::isSomebodyElse(const CustomerId &customer)
{
    m_somebodyElse.insert(customer);
    take(std::vector<Lookalike>(m_looks));
}

void NewCustomerController::save(const NewCustomerDraft &draft)
{
    const auto customer = customerFrom(draft, m_profiles.shop(), m_clock);
    if (!customer) {
        Q_EMIT refused(customer.error());
        return;
    }
    m_settles.stop();
    m_draft = draft;
    whenDone(m_profiles.lookalikes(whatIsReadable(draft)), this, [this, nonce = ++m_nonce, customer = *customer](const Result<std::vector<Lookalike>> &found) {
        if (nonce != m_nonce)
            return; // begun anew, or written on: then it is saved anew as well
        if (!found) {
            Q_EMIT refused(found.error());
            return;
        }
        const auto unseen = [this](const Lookalike &l) { return !m_shown.contains(l.customer); };
        if (std::none_of(found->begin(), found->end(), unseen))
            return create(customer);
        take(*found);
        Q_EMIT refused({Errc::Duplicate, u"customer.alike"_s});
    });
}

void NewCustomerController::create(const Customer &customer)
{
    whenDone(m_captures.record(CustomerCreated{customer}, m_session.clerkId()), this, [this, id = customer.id](const Result<Op> &op) {
        if (op)
            Q_EMIT created(id, *op);
        else
            Q_EMIT refused(op.error());
    });
}

void NewCustomerController::onRecorded(const Outcome &outcome)
{
    const auto *back = std::get_if<CaptureUndone>(&outcome);
    const auto what = back ? outcomeFromJson(back->kind, back->what) : Result<Outcome>(Errc::NotFound);
    if (const auto *created = what ? std::get_if<CustomerCreated>(&*what) : nullptr)
        Q_EMIT undone(created->customer.id);
}

} // namespace tuttu
