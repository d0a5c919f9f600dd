// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordrule.h"

#include "core/domain/op.h"

#include <algorithm>

namespace tuttu {

namespace {

/** What the events of each purpose come to. A clerk's yes does not turn a no the source has told of. */
std::vector<Consent> heldConsents(const Customer &source, const std::vector<ConsentEvent> &events)
{
    std::vector<Consent> held;
    for (const Purpose purpose : allPurposes) {
        std::vector<ConsentEvent> some;
        std::copy_if(events.begin(), events.end(), std::back_inserter(some), [&](const ConsentEvent &e) { return e.purpose == purpose; });
        if (some.empty())
            continue;
        const Consent consent = consentAfter(purpose, some);
        const auto said = std::find_if(some.begin(), some.end(), [&](const ConsentEvent &e) { return e.at == consent.since && e.state == consent.state; });
        const bool clerks = said != some.end() && said->speaker == ConsentSpeaker::Clerk;
        if (!(clerks && saysYes(consent.state) && saysNo(source.consent(purpose))))
            held.push_back(consent);
    }
    return held;
}

void layEdit(Customer &record, const FieldChange &change)
{
    // An edit that is kept holds: what cannot be laid is none, and was looked at when it came.
    std::ignore = isSet(change.field) ? layOver(record, change).ok() : setValue(record, change.field, change.after).ok();
}

struct WhoChanges {
    CustomerId operator()(const CustomerCreated &o) const { return o.customer.id; }
    CustomerId operator()(const CustomerEdited &o) const { return o.customer; }
    CustomerId operator()(const ConsentGiven &o) const { return o.customer; }
    CustomerId operator()(const ConsentRefused &o) const { return o.customer; }
    CustomerId operator()(const ConsentWithdrawn &o) const { return o.customer; }
    CustomerId operator()(const InterestsTold &o) const { return o.customer; }
    CustomerId operator()(const NoticingPaused &o) const { return o.customer; }
    CustomerId operator()(const CaptureUndone &o) const
    {
        const auto undone = outcomeFromJson(o.kind, o.what);
        return undone && !std::holds_alternative<CaptureUndone>(*undone) ? changedBy(*undone) : CustomerId();
    }
    template<typename T> CustomerId operator()(const T &) const { return {}; }
};

/** The op's effect on what is held. */
class Changing
{
public:
    Changing(HeldRecord &held, const OpId &op) : m_held(held), m_op(op) {}

    void operator()(const CustomerCreated &o)
    {
        if (!m_held.source)
            m_held.source = o.customer;
    }
    void operator()(const CustomerEdited &o)
    {
        const auto record = recordOf(m_held);
        const bool known = std::any_of(m_held.edits.begin(), m_held.edits.end(), [&](const HeldRecord::Edit &e) { return e.op == m_op; });
        if (!record || known)
            return;
        for (const FieldChange &change : o.changes) {
            Customer tried = *record;
            if (const auto laid = layOver(tried, change); laid && *laid == Laid::Done)
                m_held.edits.push_back({m_op, change});
        }
    }
    void operator()(const ConsentGiven &o) { add(o.event); }
    void operator()(const ConsentRefused &o) { add(o.event); }
    void operator()(const ConsentWithdrawn &o) { add(o.event); }
    void operator()(const InterestsTold &o)
    {
        if (!m_held.quiz.at.isValid() || o.quiz.at >= m_held.quiz.at)
            m_held.quiz = o.quiz;
    }
    void operator()(const NoticingPaused &o) { m_held.unnoticedUntil = o.until; }
    void operator()(const CaptureUndone &o)
    {
        const auto undone = outcomeFromJson(o.kind, o.what);
        if (!undone)
            return;
        std::erase_if(m_held.edits, [&](const HeldRecord::Edit &e) { return e.op == o.op; });
        if (const auto *given = std::get_if<ConsentGiven>(&*undone))
            drop(given->event.id);
        else if (const auto *refused = std::get_if<ConsentRefused>(&*undone))
            drop(refused->event.id);
        else if (const auto *withdrawn = std::get_if<ConsentWithdrawn>(&*undone))
            drop(withdrawn->event.id);
        else if (std::holds_alternative<NoticingPaused>(*undone))
            m_held.unnoticedUntil = {};
        else if (std::holds_alternative<CustomerCreated>(*undone))
            m_held.source.reset();
    }
    template<typename T> void operator()(const T &) {}

private:
    void drop(const ConsentId &id)
    {
        std::erase_if(m_held.events, [&](const ConsentEvent &e) { return e.id == id; });
    }
    void add(const ConsentEvent &event)
    {
        drop(event.id);
        m_held.events.push_back(event);
    }

    HeldRecord &m_held;
    const OpId &m_op;
};

} // namespace

std::optional<Customer> recordOf(const HeldRecord &held)
{
    if (!held.source)
        return {};
    Customer record = *held.source;
    for (const HeldRecord::Edit &edit : held.edits)
        layEdit(record, edit.change);
    record.keepConsents(heldConsents(record, held.events));
    if (held.quiz.at.isValid() && !(record.quiz.at.isValid() && record.quiz.at > held.quiz.at))
        record.quiz = held.quiz;
    if (held.unnoticedUntil.isValid())
        record.unnoticedUntil = held.unnoticedUntil;
    return record;
}

void tellAnew(HeldRecord &held, Customer source)
{
    const auto lastOf = [&](CustomerField field) {
        return std::find_if(held.edits.rbegin(), held.edits.rend(), [&](const HeldRecord::Edit &e) { return e.change.field == field; });
    };
    for (const CustomerField field : allCustomerFields) {
        const auto last = isSet(field) ? held.edits.rend() : lastOf(field);
        if (last == held.edits.rend() || !saysTheSame(field, valueOf(source, field), last->change.after))
            continue;
        std::erase_if(held.edits, [&](const HeldRecord::Edit &e) { return e.change.field == field; });
    }
    held.source = std::move(source);
}

CustomerId changedBy(const Outcome &outcome)
{
    return std::visit(WhoChanges{}, outcome);
}

std::vector<CustomerId> concernedBy(const Outcome &outcome)
{
    if (const auto *merged = std::get_if<CustomersMerged>(&outcome))
        return {merged->kept, merged->gone};
    if (const auto *parted = std::get_if<CustomersUnmerged>(&outcome))
        return {parted->kept, parted->gone};
    if (const auto *undone = std::get_if<CaptureUndone>(&outcome)) {
        const auto before = outcomeFromJson(undone->kind, undone->what);
        return before && !std::holds_alternative<CaptureUndone>(*before) ? concernedBy(*before) : std::vector<CustomerId>();
    }
    const CustomerId one = changedBy(outcome);
    return one.isNull() ? std::vector<CustomerId>() : std::vector{one};
}

CustomerId cameWith(const Outcome &outcome)
{
    if (const auto *opened = std::get_if<VisitOpened>(&outcome))
        return opened->visit.customer;
    if (const auto *recognised = std::get_if<VisitRecognised>(&outcome))
        return recognised->recognition.customer;
    return {};
}

void change(HeldRecord &held, const Outcome &outcome, const OpId &op)
{
    std::visit(Changing(held, op), outcome);
}

} // namespace tuttu
