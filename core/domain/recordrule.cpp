// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordrule.h"

#include "core/domain/op.h"

#include <algorithm>
#include <utility>

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

/** One a field: the last. */
void putConflict(HeldRecord &held, HeldRecord::Conflict conflict)
{
    std::erase_if(held.conflicts, [&](const HeldRecord::Conflict &c) { return c.conflict.field == conflict.conflict.field; });
    held.conflicts.push_back(std::move(conflict));
}

/** Of somebody there is a record of. */
void edit(HeldRecord &held, const std::vector<FieldChange> &changes, const OpStamp &stamp)
{
    auto record = recordOf(held);
    for (const FieldChange &change : changes) {
        const auto laid = layOver(*record, change);
        if (!laid)
            continue;
        if (*laid == Laid::Conflict) {
            putConflict(held, {stamp.op, {change.field, change.after, stamp.at, stamp.by}});
            continue;
        }
        HeldRecord::Edit edit{stamp.op, change, stamp.at, stamp.by, {}};
        const auto decided = std::find_if(held.conflicts.begin(), held.conflicts.end(), [&](const HeldRecord::Conflict &c) { return c.conflict.field == change.field; });
        if (decided != held.conflicts.end()) {
            edit.unchosen = decided->conflict;
            held.conflicts.erase(decided);
        }
        held.edits.push_back(std::move(edit));
    }
    while (held.edits.size() > HeldRecord::mostEdits) {
        layEdit(*held.source, held.edits.front().change);
        held.edits.erase(held.edits.begin());
    }
}

/** Somebody has told of them: what was edited before lies over it. */
void endWaiting(HeldRecord &held)
{
    for (const HeldRecord::Waiting &one : std::exchange(held.waiting, {}))
        edit(held, one.changes, {one.op, one.at, one.by});
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
    Changing(HeldRecord &held, const OpStamp &stamp) : m_held(held), m_stamp(stamp) {}

    void operator()(const CustomerCreated &o)
    {
        if (m_held.source)
            return;
        m_held.source = o.customer;
        m_held.createdBy = m_stamp.op;
        endWaiting(m_held);
    }
    void operator()(const CustomerEdited &o)
    {
        const auto known = [this](const auto &list) { return std::any_of(list.begin(), list.end(), [this](const auto &one) { return one.op == m_stamp.op; }); };
        if (known(m_held.edits) || known(m_held.waiting) || known(m_held.conflicts))
            return;
        if (m_held.source)
            edit(m_held, o.changes, m_stamp);
        else if (m_held.waiting.size() < HeldRecord::mostEdits)
            m_held.waiting.push_back({m_stamp.op, o.changes, m_stamp.at, m_stamp.by});
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
        takeEditsBack(o.op);
        if (const auto *given = std::get_if<ConsentGiven>(&*undone))
            takeBack(given->event.id);
        else if (const auto *refused = std::get_if<ConsentRefused>(&*undone))
            takeBack(refused->event.id);
        else if (const auto *withdrawn = std::get_if<ConsentWithdrawn>(&*undone))
            takeBack(withdrawn->event.id);
        else if (std::holds_alternative<NoticingPaused>(*undone))
            m_held.unnoticedUntil = {};
        else if (std::holds_alternative<CustomerCreated>(*undone) && m_held.createdBy == o.op)
            m_held.source.reset();
        else if (std::holds_alternative<CustomerCreated>(*undone))
            ++m_held.undone; // devices have forgotten the record
    }
    template<typename T> void operator()(const T &) {}

private:
    /** With what each decided against. */
    void takeEditsBack(const OpId &op)
    {
        std::erase_if(m_held.conflicts, [&](const HeldRecord::Conflict &c) { return c.op == op; });
        std::erase_if(m_held.waiting, [&](const HeldRecord::Waiting &w) { return w.op == op; });
        std::vector<HeldRecord::Edit> left;
        for (HeldRecord::Edit &e : m_held.edits) {
            if (e.op != op)
                left.push_back(std::move(e));
            else if (e.unchosen)
                putConflict(m_held, {{}, *e.unchosen});
        }
        m_held.edits = std::move(left);
    }
    bool drop(const ConsentId &id)
    {
        return std::erase_if(m_held.events, [&](const ConsentEvent &e) { return e.id == id; }) > 0;
    }
    /** Another device may have heard of it before the hub, and its taking back come first. */
    void takeBack(const ConsentId &id)
    {
        if (!drop(id) && m_held.takenBack.size() < HeldRecord::mostEdits)
            m_held.takenBack.push_back(id);
    }
    void add(const ConsentEvent &event)
    {
        if (std::erase(m_held.takenBack, event.id) > 0)
            return;
        drop(event.id);
        m_held.events.push_back(event);
    }

    HeldRecord &m_held;
    const OpStamp &m_stamp;
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
    const auto isOf = [](CustomerField field) { return [field](const HeldRecord::Edit &e) { return e.change.field == field; }; };
    for (const CustomerField field : allCustomerFields) {
        const auto first = std::find_if(held.edits.begin(), held.edits.end(), isOf(field));
        if (isSet(field) || first == held.edits.end())
            continue;
        const auto last = std::find_if(held.edits.rbegin(), held.edits.rend(), isOf(field));
        const QStringList said = valueOf(source, field);
        if (saysTheSame(field, said, last->change.after)) {
            std::erase_if(held.edits, isOf(field));
        } else if (!saysTheSame(field, said, first->change.before)) { // said once, the source's word is not news again
            putConflict(held, {{}, {field, said, source.changed.isValid() ? source.changed : last->at, {}}});
            first->change.before = said;
        }
    }
    held.source = std::move(source);
    held.createdBy = {};
    endWaiting(held);
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

void change(HeldRecord &held, const Outcome &outcome, const OpStamp &stamp)
{
    std::visit(Changing(held, stamp), outcome);
}

} // namespace tuttu
