// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plantext.h"

#include "ui/text/customertext.h"
#include "ui/text/measuretext.h"
#include "ui/text/timetext.h"

#include <QLocale>

#include <algorithm>

namespace tuttu {

QString PlanText::kind(DayNoteKind kind)
{
    switch (kind) {
    case DayNoteKind::Promotion: return tr("Promotion");
    case DayNoteKind::Outage: return tr("Outage");
    case DayNoteKind::Weather: return tr("Weather");
    case DayNoteKind::Event: return tr("Event");
    case DayNoteKind::Other: break;
    }
    return tr("Something else");
}

Icon PlanText::glyph(DayNoteKind kind)
{
    switch (kind) {
    case DayNoteKind::Promotion: return Icon::Tag;
    case DayNoteKind::Outage: return Icon::Offline;
    case DayNoteKind::Weather: return Icon::Sun;
    case DayNoteKind::Event: return Icon::Balloon;
    case DayNoteKind::Other: break;
    }
    return Icon::Note;
}

QString PlanText::track(Track track)
{
    switch (track) {
    case Track::OnTrack: return tr("On track");
    case Track::OffTrack: return tr("Off track");
    case Track::TooEarly: return tr("Too early to say");
    case Track::NotCounted: break;
    }
    return tr("Not counted yet");
}

std::pair<Tone, Icon> PlanText::look(Track track)
{
    switch (track) {
    case Track::OnTrack: return {Tone::Live, Icon::Check};
    case Track::OffTrack: return {Tone::Wait, Icon::Alert};
    case Track::TooEarly: return {Tone::Info, Icon::Clock};
    case Track::NotCounted: break;
    }
    return {Tone::Neutral, Icon::Minus};
}

QString PlanText::goal(const GoalLine &line, const Currency &currency)
{
    if (!line.goal)
        return tr("No goal yet");
    const QString value = MeasureText::value(line.measure, *line.goal, currency);
    return natureOf(line.measure).moreIsBetter ? tr("Goal: %1").arg(value) : tr("Goal: at most %1").arg(value);
}

QString PlanText::soFar(const GoalLine &line, const Currency &currency)
{
    return line.soFar ? tr("%1 so far").arg(MeasureText::value(line.measure, *line.soFar, currency)) : QString();
}

QString PlanText::act(const KeyAct &act, const std::vector<Clerk> &clerks, const QDate &today)
{
    const auto owner = std::find_if(clerks.begin(), clerks.end(), [&](const Clerk &c) { return c.id == act.owner; });
    const QString whose = owner == clerks.end() ? tr("Nobody's yet") : owner->name;
    if (act.state == KeyActState::Done)
        return CustomerText::joined({whose, tr("Done")});
    if (!act.due.isValid())
        return CustomerText::joined({whose, tr("some time this year")});
    const QString due = TimeText::date(act.due, act.due.year() == today.year());
    return CustomerText::joined({whose, act.due < today ? tr("was due by %1").arg(due) : tr("by %1").arg(due)});
}

QString PlanText::hours(const Shift &shift)
{
    //: %1 and %2 are hours of the day
    return tr("%1 to %2, %n clerk(s)", nullptr, shift.clerks).arg(shift.from).arg(shift.until);
}

QString PlanText::shift(const Shift &shift)
{
    QStringList days;
    for (int day = 0; day < daysOfWeek; ++day) {
        if (shift.days[size_t(day)])
            days += QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
    }
    //: %1 names days of the week, %2 hours and how many clerks
    return tr("%1: %2").arg(QLocale().createSeparatedList(days), hours(shift));
}

QStringList PlanText::day(const std::vector<Staffing> &planned, const QDate &day)
{
    std::vector<int> counts;
    for (int hour = 0; hour < hoursOfDay; ++hour)
        counts.push_back(clerksAt(planned, day, hour).value_or(0));
    QStringList lines;
    for (const Shift &shift : shiftsOf(counts))
        lines += hours(shift);
    return lines;
}

} // namespace tuttu
