// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/todotext.h"

#include "ui/text/customertext.h"
#include "ui/text/floortext.h"

#include <algorithm>

namespace tuttu {

TodoText::TodoText(const std::vector<Clerk> &clerks, ClerkId reader, const TimeText &time) : m_clerks(clerks), m_reader(reader), m_time(time) {}

const Clerk *TodoText::find(const ClerkId &id) const
{
    const auto clerk = std::find_if(m_clerks.begin(), m_clerks.end(), [&](const Clerk &c) { return c.is(id); });
    return clerk == m_clerks.end() ? nullptr : &*clerk;
}

QString TodoText::askAboutHold(const QString &product, const QDate &until)
{
    return tr("Ask whether they still want “%1”: it is on hold until %2.").arg(product, TimeText::date(until, true));
}

QString TodoText::section(TodoTerm term, int count)
{
    switch (term) {
    case TodoTerm::Overdue: return tr("Overdue (%1)").arg(count);
    case TodoTerm::Today: return tr("Today (%1)").arg(count);
    case TodoTerm::Coming: return tr("In the next %n days (%1)", nullptr, TodoController::comingDays).arg(count);
    case TodoTerm::Done: return tr("Done in the last %n days (%1)", nullptr, TodoController::doneDays).arg(count);
    }
    Q_UNREACHABLE();
}

QString TodoText::due(const TodoRow &row) const
{
    const int late = int(row.due.daysTo(m_time.today()));
    if (row.term == TodoTerm::Overdue)
        return late > 0 ? tr("%n day(s) overdue", nullptr, late) : tr("overdue since today");
    return FloorText::due(row.due, m_time.today());
}

QString TodoText::done(const TodoRow &row) const
{
    const QString when = CustomerText::joined({m_time.day(m_time.dayOf(row.doneAt)), m_time.time(row.doneAt)});
    const Clerk *by = find(row.doneBy);
    if (row.doneBy == m_reader || (by && by->id == m_reader))
        return tr("You did it: %1", "%1 is a day and a time").arg(when);
    //: %1 is a clerk's name, %2 a day and a time
    return tr("%1 did it: %2").arg(by ? by->name : tr("A colleague"), when);
}

QString TodoText::whose(const ClerkId &owner) const
{
    if (owner.isNull())
        return tr("Nobody's yet");
    const Clerk *clerk = find(owner);
    if (owner == m_reader || (clerk && clerk->id == m_reader))
        return tr("Yours");
    return clerk ? clerk->name : tr("A colleague's");
}

QString TodoText::origin(FollowUpOrigin origin)
{
    switch (origin) {
    case FollowUpOrigin::ByHand: return tr("Noted by hand");
    case FollowUpOrigin::Cue: return tr("From a talking point");
    case FollowUpOrigin::Hold: return tr("From a hold");
    case FollowUpOrigin::Case: return tr("From a case");
    case FollowUpOrigin::Look: return tr("From a look");
    }
    Q_UNREACHABLE();
}

TodoLine TodoText::line(const TodoRow &row) const
{
    TodoLine line{.row = row};
    const bool open = row.term != TodoTerm::Done;
    line.name = CustomerText::name(row.name);
    line.when = open ? due(row) : done(row);
    QStringList more;
    if (std::holds_alternative<CaseId>(row.id)) {
        line.what = tr("Wants to hear from us");
        more += tr("Case");
    } else if (std::holds_alternative<HoldId>(row.id)) {
        line.what = tr("On hold: %1").arg(row.text);
        line.finish = tr("Collected");
        more += tr("Hold");
    } else {
        line.what = row.text;
        line.finish = open ? tr("Done") : QString();
        line.givable = open;
        if (row.origin)
            more += origin(*row.origin);
    }
    more += whose(row.owner);
    line.more = CustomerText::joined(more);
    return line;
}

} // namespace tuttu
