// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturerule.h"

#include "core/capture/notelint/notenumbers.h"

#include <algorithm>
#include <cstdlib>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

Result<> no(const QString &rule)
{
    return {Errc::Invalid, rule};
}

/** Control characters have no place in what people write, but for the line break. */
bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

/** What else is doubtful a clerk may judge. These numbers are never needed in what a clerk writes, and harm whom they belong to. */
Result<> withoutNumbers(const QString &what, const QString &text)
{
    const auto numbers = numbersIn(text);
    if (numbers.empty())
        return {};
    return no(what + (numbers.front().risk == NoteRisk::IdNumber ? u".idNumber"_s : u".cardNumber"_s));
}

/** What a manager writes: `longest` characters at most, and no number that harms somebody. */
Result<> words(const QString &what, const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return no(what + u".tooLong"_s);
    return hasControls(text) ? no(what + u".controlCharacters"_s) : withoutNumbers(what, text);
}

constexpr int maxClerks = 99, maxPlanYears = 3;
constexpr int maxCounterName = 100, maxPeople = 100'000; // in one stretch

struct MayRecord {
    const QDate &today;

    Result<> operator()(const NoteAdded &o) const
    {
        if (o.note.customer.isNull())
            return no(u"note.customer"_s);
        if (o.note.chips.isEmpty() && o.note.text.trimmed().isEmpty())
            return no(u"note.empty"_s);
        if (o.note.text.size() > maxNoteLength)
            return no(u"note.tooLong"_s);
        if (hasControls(o.note.text))
            return no(u"note.controlCharacters"_s);
        return withoutNumbers(u"note"_s, o.note.text);
    }
    Result<> operator()(const NpsAnswered &o) const
    {
        if (o.answer.score < 0 || o.answer.score > 10)
            return no(u"nps.score"_s);
        if (o.answer.comment.size() > maxCommentLength)
            return no(u"nps.commentTooLong"_s);
        return hasControls(o.answer.comment) ? no(u"nps.controlCharacters"_s) : Result<>();
    }
    Result<> operator()(const HoldPlaced &o) const
    {
        if (o.hold.product.isNull() || o.hold.customer.isNull())
            return no(u"hold.incomplete"_s);
        if (o.hold.quantity < 1 || o.hold.quantity > maxHoldQuantity)
            return no(u"hold.quantity"_s);
        const QDate until = o.hold.until.date();
        return until < today || until > today.addDays(maxHoldDays + 1) ? no(u"hold.until"_s) : Result<>();
    }
    Result<> operator()(const FollowUpAdded &o) const
    {
        if (o.followUp.what.trimmed().isEmpty())
            return no(u"followUp.empty"_s);
        if (o.followUp.what.size() > maxNoteLength)
            return no(u"followUp.tooLong"_s);
        if (hasControls(o.followUp.what))
            return no(u"followUp.controlCharacters"_s);
        if (!o.followUp.due.isValid() || o.followUp.due < today)
            return no(u"followUp.due"_s);
        return withoutNumbers(u"followUp"_s, o.followUp.what);
    }
    Result<> operator()(const CustomerCreated &o) const
    {
        const QString &name = o.customer.name.shown;
        if (name.trimmed().isEmpty())
            return no(u"customer.name"_s);
        return name.size() > 200 || hasControls(name) ? no(u"customer.nameUnusable"_s) : Result<>();
    }
    Result<> operator()(const CustomerErased &o) const
    {
        if (o.customer.isNull())
            return no(u"erasure.customer"_s);
        return o.reason.trimmed().isEmpty() ? no(u"erasure.reason"_s) : words(u"erasure"_s, o.reason, maxNoteLength);
    }
    Result<> operator()(const VisitorsCounted &o) const { return o.count < 1 || o.count > 1000 ? no(u"visitors.count"_s) : Result<>(); }
    Result<> operator()(const DoorCounted &o) const
    {
        const DoorCount &c = o.count;
        if (c.counter.isEmpty() || c.counter.size() > maxCounterName || hasControls(c.counter))
            return no(u"door.counter"_s);
        if (!c.from.isValid() || !c.to.isValid() || c.from >= c.to || c.from.secsTo(c.to) > 24 * 3600)
            return no(u"door.stretch"_s);
        return c.in < 0 || c.out < 0 || c.in > maxPeople || c.out > maxPeople ? no(u"door.people"_s) : Result<>();
    }
    Result<> operator()(const CardRead &o) const { return o.why.assurance < Assurance::Confirmed ? no(u"profile.hintOpensNothing"_s) : Result<>(); }
    Result<> operator()(const ProfileOpened &o) const
    {
        // A hint opens no profile: whatever a screen asks for, this is where it ends.
        return o.why.assurance < Assurance::Confirmed ? no(u"profile.hintOpensNothing"_s) : Result<>();
    }
    Result<> operator()(const NoticingPaused &o) const
    {
        // Longer is not a pause but a no, and a no is a consent withdrawn.
        return o.until.isValid() && o.until.date() > today.addDays(2) ? no(u"noticing.until"_s) : Result<>();
    }
    Result<> operator()(const ConsentGiven &o) const
    {
        if (!saysYes(o.event.state))
            return no(u"consent.state"_s);
        if (o.event.state == ConsentState::OneToOne && !hasOneToOne(o.event.purpose))
            return no(u"consent.state"_s);
        // What a customer once answered only the customer widens, with the tablet in their own hand.
        if (o.event.speaker == ConsentSpeaker::Clerk && o.event.prior != ConsentState::NotAsked)
            return no(u"consent.onlyTheCustomer"_s);
        return event(o.event);
    }
    Result<> operator()(const ConsentRefused &o) const { return o.event.state == ConsentState::Refused ? event(o.event) : no(u"consent.state"_s); }
    Result<> operator()(const ConsentWithdrawn &o) const { return o.event.state == ConsentState::Withdrawn ? event(o.event) : no(u"consent.state"_s); }
    Result<> operator()(const ConsentAsked &o) const { return o.customer.isNull() || o.purposes.empty() ? no(u"consent.asked"_s) : Result<>(); }
    Result<> operator()(const CustomerEdited &o) const
    {
        if (o.customer.isNull() || o.changes.empty())
            return no(u"customer.nothingEdited"_s);
        for (const FieldChange &change : o.changes) {
            Customer trial;
            if (const auto shape = setValue(trial, change.field, change.after); !shape)
                return shape;
            for (const QString &value : change.after) {
                if (value.size() > 200 || hasControls(value))
                    return no(u"customer.valueUnusable"_s);
            }
        }
        return {};
    }
    Result<> operator()(const CustomersMerged &o) const
    {
        return o.kept.isNull() || o.gone.isNull() || o.kept == o.gone ? no(u"merge.circle"_s) : Result<>();
    }
    Result<> operator()(const CaseOpened &o) const
    {
        if (o.opened.customer.isNull() || !o.opened.due.isValid())
            return no(u"case.incomplete"_s);
        return o.opened.said.size() > maxCommentLength || hasControls(o.opened.said) ? no(u"case.text"_s) : Result<>();
    }
    Result<> operator()(const CaseNoted &o) const
    {
        if (o.text.trimmed().isEmpty())
            return no(u"case.empty"_s);
        return o.text.size() > maxNoteLength || hasControls(o.text) ? no(u"case.text"_s) : withoutNumbers(u"case"_s, o.text);
    }
    Result<> operator()(const MessageWritten &o) const
    {
        if (o.message.text.trimmed().isEmpty() || !hasOneToOne(o.message.channel))
            return no(u"message.empty"_s);
        return o.message.text.size() > maxCommentLength || hasControls(o.message.text) ? no(u"message.text"_s) : withoutNumbers(u"message"_s, o.message.text);
    }
    Result<> operator()(const BasketLineSet &o) const
    {
        return o.line.product.isNull() || o.line.quantity < 0 || o.line.quantity > maxHoldQuantity ? no(u"basket.quantity"_s) : Result<>();
    }
    Result<> operator()(const LookMade &o) const
    {
        if (o.look.products.size() < size_t(minLookProducts) || o.look.products.size() > size_t(maxLookProducts))
            return no(u"look.products"_s);
        if (o.look.customer.isNull() && o.look.name.trimmed().isEmpty())
            return no(u"look.unnamed"_s); // among all that is offered to everybody it could not be told apart
        return o.look.name.size() > maxLookName || hasControls(o.look.name) || o.look.name.contains(u'\n') ? no(u"look.name"_s) : Result<>();
    }
    Result<> operator()(const GoalSet &o) const
    {
        const Goal &g = o.goal;
        if (g.store.isNull() || !g.from.isValid() || g.period == PeriodKind::Hour)
            return no(u"goal.incomplete"_s);
        if (g.from != firstDayOf(g.period, g.from))
            return no(u"goal.from"_s);
        if (g.from < firstDayOf(g.period, today))
            return no(u"goal.past"_s); // what was to be reached is not moved afterwards
        return g.value && !isMeaningful(g.measure, *g.value) ? no(u"goal.value"_s) : Result<>();
    }
    Result<> operator()(const DayNoteWritten &o) const
    {
        const DayNote &n = o.note;
        if (n.id.isNull() || n.store.isNull() || !n.day.isValid() || n.day > today.addYears(1))
            return no(u"dayNote.day"_s);
        if (n.kind == DayNoteKind::Other && n.text.trimmed().isEmpty())
            return no(u"dayNote.empty"_s);
        return words(u"dayNote"_s, n.text, maxDayNote);
    }
    Result<> operator()(const KeyActWritten &o) const
    {
        const KeyAct &a = o.act;
        if (a.id.isNull() || a.store.isNull() || std::abs(a.year - today.year()) > maxPlanYears)
            return no(u"keyAct.year"_s);
        if (a.what.trimmed().isEmpty())
            return no(u"keyAct.empty"_s);
        return a.due.isValid() && a.due.year() != a.year ? no(u"keyAct.due"_s) : words(u"keyAct"_s, a.what, maxNoteLength);
    }
    Result<> operator()(const PlanWritten &o) const
    {
        if (o.plan.store.isNull() || std::abs(o.plan.firstYear - today.year()) > maxPlanYears)
            return no(u"plan.year"_s);
        return words(u"plan"_s, o.plan.text, maxPlanText);
    }
    Result<> operator()(const StaffingPlanned &o) const
    {
        const Staffing &s = o.staffing;
        if (s.store.isNull() || !s.from.isValid())
            return no(u"staffing.from"_s);
        if (!s.clerks.empty() && s.clerks.size() != size_t(s.thatDayOnly ? hoursOfDay : daysOfWeek * hoursOfDay))
            return no(u"staffing.hours"_s);
        const bool any = std::any_of(s.clerks.begin(), s.clerks.end(), [](int count) { return count < 0 || count > maxClerks; });
        return any ? no(u"staffing.count"_s) : Result<>();
    }
    Result<> operator()(const ExperimentStarted &o) const
    {
        const Experiment &e = o.experiment;
        if (e.id.isNull() || e.store.isNull() || e.salt.isEmpty())
            return no(u"experiment.incomplete"_s);
        if (e.name.trimmed().isEmpty() || e.name.contains(u'\n'))
            return no(u"experiment.name"_s);
        const bool otherCues = !e.unsaid.isEmpty() || !e.instead.isEmpty();
        if (otherCues != (e.kind == ExperimentKind::Cues) || e.unsaid.size() + e.instead.size() > maxCuesTried)
            return no(u"experiment.cues"_s); // both arms would hear the same: the lots would mean nothing
        if (e.without < 1 || e.without > maxWithout)
            return no(u"experiment.share"_s);
        if (!e.from.isValid() || !e.until.isValid() || e.from >= e.until)
            return no(u"experiment.time"_s);
        if (e.from.date() < today.addDays(-1))
            return no(u"experiment.past"_s); // nobody did without then
        return e.planned < 1 ? no(u"experiment.visits"_s) : words(u"experiment"_s, e.name, maxExperimentName);
    }
    Result<> operator()(const auto &) const { return {}; }

    static Result<> event(const ConsentEvent &e) { return e.id.isNull() || !e.at.isValid() ? no(u"consent.incomplete"_s) : Result<>(); }
};

} // namespace

bool isMeaningful(Measure measure, qint64 thousandths)
{
    const MeasureUnit unit = natureOf(measure).unit;
    if (unit == MeasureUnit::Score)
        return std::abs(thousandths) <= 100'000;
    return thousandths >= 0 && (unit != MeasureUnit::Share || thousandths <= 1000);
}

Result<> mayRecord(const Outcome &outcome, const QDate &today)
{
    return std::visit(MayRecord{today}, outcome);
}

} // namespace tuttu
