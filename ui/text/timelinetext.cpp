// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timelinetext.h"

#include "ui/text/choicetext.h"
#include "ui/text/customertext.h"
#include "core/base/moneytext.h"

#include <algorithm>

namespace tuttu {

TimelineText::TimelineText(const Profile &profile, const std::vector<Clerk> &clerks, ClerkId reader, const TimeText &time)
    : m_profile(profile), m_clerks(clerks), m_reader(reader), m_time(time)
{
}

TimelineLine TimelineText::line(const TimelineEntry &entry) const
{
    const auto i = size_t(entry.index);
    // A follow-up stands on a store-local day, kept as that day's midnight in UTC; the others are moments.
    const bool onDay = entry.kind == TimelineKind::FollowUp;
    TimelineLine out;
    out.kind = entry.kind;
    out.day = onDay ? entry.at.toUTC().date() : m_time.dayOf(entry.at);
    out.when = onDay ? m_time.day(out.day) : CustomerText::joined({m_time.day(out.day), m_time.time(entry.at)});
    switch (entry.kind) {
    case TimelineKind::Order: tellOrder(out, m_profile.orders.at(i), false); break;
    case TimelineKind::Return: tellOrder(out, m_profile.orders.at(i), true); break;
    case TimelineKind::Visit: tellVisit(out, m_profile.visits.at(i)); break;
    case TimelineKind::Note: tellNote(out, m_profile.notes.at(i)); break;
    case TimelineKind::Score: tellScore(out, m_profile.scores.at(i)); break;
    case TimelineKind::Hold: tellHold(out, m_profile.holds.at(i)); break;
    case TimelineKind::FollowUp: tellFollowUp(out, m_profile.followUps.at(i)); break;
    case TimelineKind::Case: tellCase(out, m_profile.cases.at(i)); break;
    case TimelineKind::Message: tellMessage(out, m_profile.messages.at(i)); break;
    case TimelineKind::Look: tellLook(out, m_profile.looks.at(i)); break;
    case TimelineKind::Consent: {
        const Consent &consent = m_profile.customer.consents.at(i);
        out.title = CustomerText::consent(consent.purpose, consent.state);
        break;
    }
    }
    return out;
}

QString TimelineText::brief(const TimelineEntry &entry) const
{
    const auto i = size_t(entry.index);
    const QString day = m_time.day(m_time.dayOf(entry.at));
    if (entry.kind == TimelineKind::Order)
        return CustomerText::joined({day, products(m_profile.orders.at(i), false, 1), servedBy(m_profile.orders.at(i))});
    if (entry.kind == TimelineKind::Return)
        return CustomerText::joined({day, tr("returned %1").arg(products(m_profile.orders.at(i), true, 1))});
    if (entry.kind == TimelineKind::Visit)
        return CustomerText::joined({day, tr("looked around"), clerk(m_profile.visits.at(i).claimedBy)});
    return CustomerText::joined({day, line(entry).title});
}

QString TimelineText::holdLine(const Hold &hold) const
{
    const QString name = productName(hold.product);
    const QString until = tr("until %1").arg(m_time.day(m_time.dayOf(hold.until)));
    return CustomerText::joined({hold.quantity == 1 ? name : tr("%1 × %2").arg(hold.quantity).arg(name), until});
}

bool TimelineText::isReader(ClerkId id) const
{
    return id == m_reader || std::any_of(m_clerks.begin(), m_clerks.end(), [&](const Clerk &c) { return c.id == m_reader && c.is(id); });
}

QString TimelineText::clerk(ClerkId id) const
{
    if (id.isNull())
        return {};
    if (isReader(id))
        return tr("you");
    const auto found = std::find_if(m_clerks.begin(), m_clerks.end(), [id](const Clerk &c) { return c.is(id); });
    return found == m_clerks.end() ? QString() : found->name;
}

QString TimelineText::productName(ProductId id) const
{
    const QString name = m_profile.products.value(id).name;
    return name.isEmpty() ? tr("a product no longer sold") : name;
}

QString TimelineText::products(const Order &order, bool returned, int atMost) const
{
    QStringList names;
    int more = 0;
    for (const OrderLine &line : order.lines) {
        if ((line.quantity < 0) != returned)
            continue;
        if (names.size() < atMost)
            names += productName(line.product);
        else
            ++more;
    }
    const QString list = QLocale().createSeparatedList(names);
    return more == 0 ? list : tr("%1 and %n more", nullptr, more).arg(names.join(QStringLiteral(", ")));
}

Money TimelineText::total(const Order &order, bool returned) const
{
    Money sum;
    for (const OrderLine &line : order.lines) {
        if ((line.quantity < 0) == returned && !line.unitPrice.isNull()) {
            const Money amount = line.unitPrice.times(line.quantity);
            sum = sum.isNull() ? amount : sum + amount;
        }
    }
    return sum;
}

QString TimelineText::servedBy(const Order &order) const
{
    const QDate day = m_time.dayOf(order.at);
    for (const Visit &visit : m_profile.visits) {
        if (m_time.dayOf(visit.arrived) == day && !visit.claimedBy.isNull())
            return clerk(visit.claimedBy);
    }
    return {};
}

void TimelineText::tellOrder(TimelineLine &out, const Order &order, bool returned) const
{
    const QString what = products(order, returned, 3);
    out.title = returned ? tr("Returned: %1").arg(what) : what;
    const QString where = order.channel == Channel::Online ? tr("Online") : tr("In the shop");
    const QString number = order.number.isEmpty() ? QString() : tr("receipt %1").arg(order.number);
    out.detail = CustomerText::joined({where, number});
    out.amount = moneyText(total(order, returned));
}

void TimelineText::tellVisit(TimelineLine &out, const Visit &visit) const
{
    const QString by = clerk(visit.claimedBy);
    out.title = by.isEmpty() ? tr("Visit") : isReader(visit.claimedBy) ? tr("Visit, with you") : tr("Visit, with %1").arg(by);
    QStringList parts;
    if (visit.means == Means::Scan)
        parts += tr("card scanned");
    else if (visit.means == Means::LookUp)
        parts += tr("looked up");
    if (visit.leftAt.isValid())
        parts += tr("%n min in the shop", nullptr, int(std::max<qint64>(1, visit.arrived.secsTo(visit.leftAt) / 60)));
    out.detail = CustomerText::joined(parts);
}

void TimelineText::tellNote(TimelineLine &out, const Note &note) const
{
    const QString topics = ChoiceText::noteTopics(note.chips);
    out.title = note.text.isEmpty() ? topics : note.text.simplified();
    out.detail = CustomerText::joined({note.text.isEmpty() ? QString() : topics, clerk(note.by)});
}

void TimelineText::tellScore(TimelineLine &out, const NpsAnswer &answer) const
{
    out.title = tr("Would recommend us: %1 of 10").arg(answer.score);
    QStringList parts;
    for (const QString &reason : answer.reasons)
        parts += ChoiceText::scoreReason(reason);
    parts += answer.comment.simplified();
    out.detail = CustomerText::joined(parts);
}

void TimelineText::tellHold(TimelineLine &out, const Hold &hold) const
{
    const QString name = productName(hold.product);
    out.title = hold.quantity == 1 ? tr("On hold: %1").arg(name) : tr("On hold: %1 × %2").arg(hold.quantity).arg(name);
    const QString until = m_time.day(m_time.dayOf(hold.until));
    switch (hold.state) {
    case HoldState::Open: out.detail = tr("until %1").arg(until); break;
    case HoldState::Collected: out.detail = tr("collected"); break;
    case HoldState::Released: out.detail = tr("put back"); break;
    }
    out.detail = CustomerText::joined({out.detail, clerk(hold.by)});
}

void TimelineText::tellCase(TimelineLine &out, const Case &opened) const
{
    switch (opened.state) {
    case CaseState::Open: out.title = tr("Wanted to be contacted: nobody has taken it up yet"); break;
    case CaseState::Acknowledged: out.title = tr("Wanted to be contacted: being looked after"); break;
    case CaseState::Closed: out.title = tr("Wanted to be contacted: settled"); break;
    }
    out.detail = CustomerText::joined({clerk(opened.owner), opened.said});
}

void TimelineText::tellMessage(TimelineLine &out, const Message &message) const
{
    out.title = message.text.simplified();
    out.detail = CustomerText::joined({CustomerText::purpose(message.channel), clerk(message.by)});
}

void TimelineText::tellLook(TimelineLine &out, const Look &look) const
{
    out.title = look.name.isEmpty() ? tr("%n thing(s) shown together", nullptr, int(look.products.size())) : tr("Shown: %1").arg(look.name);
    out.detail = clerk(look.by);
}

void TimelineText::tellFollowUp(TimelineLine &out, const FollowUp &followUp) const
{
    out.title = followUp.what.simplified();
    const QString state = followUp.done ? tr("done") : tr("due %1").arg(m_time.day(followUp.due));
    out.detail = CustomerText::joined({tr("Follow-up"), state, clerk(followUp.owner)});
}

} // namespace tuttu
