// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/casetext.h"

#include "ui/text/customertext.h"

#include <algorithm>

namespace tuttu {

CaseText::CaseText(const std::vector<Clerk> &clerks, ClerkId reader, const TimeText &time)
    : m_clerks(clerks), m_reader(reader), m_time(time)
{
}

bool CaseText::isReader(ClerkId id) const
{
    return id == m_reader || std::any_of(m_clerks.begin(), m_clerks.end(), [&](const Clerk &c) { return c.id == m_reader && c.is(id); });
}

QString CaseText::who(ClerkId id) const
{
    if (isReader(id))
        return tr("You");
    const auto clerk = std::find_if(m_clerks.begin(), m_clerks.end(), [&](const Clerk &c) { return c.is(id); });
    return clerk == m_clerks.end() ? tr("A colleague") : clerk->name;
}

QString CaseText::due(const CaseView &view) const
{
    const QString when = CustomerText::joined({m_time.day(m_time.dayOf(view.about.due)), m_time.time(view.about.due)});
    return view.late ? tr("Was to be answered by: %1").arg(when) : tr("Answer by: %1").arg(when);
}

QString CaseText::when(const CaseEvent &event) const
{
    return CustomerText::joined({m_time.day(m_time.dayOf(event.at)), m_time.time(event.at)});
}

QString CaseText::end(CaseEnd end)
{
    switch (end) {
    case CaseEnd::Solved: return tr("Put right");
    case CaseEnd::NotReached: return tr("Could not be reached");
    case CaseEnd::NotWanted: return tr("No longer wants to be contacted");
    }
    return {};
}

QString CaseText::step(const CaseEvent &event) const
{
    switch (event.step) {
    case CaseStep::Opened: return tr("They asked to be contacted");
    case CaseStep::Acknowledged: return isReader(event.by) ? tr("You took it up") : tr("%1 took it up").arg(who(event.by));
    case CaseStep::Reassigned:
        //: Two people: who gave the case away, and to whom
        return tr("%1 → %2").arg(who(event.by), who(event.to));
    case CaseStep::Noted:
        //: Who, and what they wrote
        return tr("%1: %2").arg(who(event.by), event.text);
    case CaseStep::Closed:
        return tr("%1: %2").arg(who(event.by), end(event.end.value_or(CaseEnd::Solved)));
    }
    return {};
}

} // namespace tuttu
