// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/findingtext.h"

#include "ui/text/timetext.h"

#include <QLocale>

namespace tuttu {

QString FindingText::span(const Finding &finding) const
{
    const TimeText time(m_rule.zone, m_reading.asOf);
    return tr("%1 to %2", "times").arg(time.time(finding.from), time.time(finding.until));
}

QString FindingText::sentence(const Finding &finding) const
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    switch (finding.kind) {
    case Finding::Kind::TooFewClerks:
        return tr("%1: %2 visitors a clerk and hour, goal %3", "times, number, number").arg(span(finding), number(finding.value), number(finding.goal));
    case Finding::Kind::DoorSilent:
        return tr("%1: a door was not counted for %n minute(s). Conversion leaves these hours out.", "times", finding.count).arg(span(finding));
    case Finding::Kind::NobodyCounts:
        return tr("Nobody was counted: no door counter spoke, and nobody counted by hand. There is no conversion for this day.");
    case Finding::Kind::ReceiptsAboveVisitors:
        return tr("In %n hour(s) more was sold than people were counted: look at the counters.", nullptr, finding.count);
    case Finding::Kind::OtherCurrency:
        return tr("%n receipt(s) in another currency are in no sum of money.", nullptr, finding.count);
    case Finding::Kind::NoClerksPlanned:
        return tr("No clerks are planned for this day: visitors a clerk cannot be said. Plan them under Goals.");
    }
    return {};
}

Icon FindingText::icon(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::TooFewClerks: return Icon::People;
    case Finding::Kind::DoorSilent:
    case Finding::Kind::NobodyCounts:
    case Finding::Kind::ReceiptsAboveVisitors: return Icon::Door;
    case Finding::Kind::OtherCurrency: return Icon::Receipt;
    case Finding::Kind::NoClerksPlanned: return Icon::Calendar;
    }
    return Icon::Info;
}

QString FindingText::cases() const
{
    if (m_reading.casesLate > 0)
        return tr("%n case(s) should have been answered by now.", nullptr, m_reading.casesLate);
    const TimeText time(m_rule.zone, m_reading.asOf);
    return tr("%n case(s) open, the next one due %1.", "a time or day", m_reading.cases).arg(time.timeOrDay(m_reading.nextCase));
}

QString FindingText::followUps() const
{
    const int days = int(m_reading.followUps.oldest.daysTo(m_reading.day));
    const QString age = tr("the oldest for %n day(s)", nullptr, days);
    return tr("%n follow-up(s) overdue, %1.", "for how long the oldest", m_reading.followUps.count).arg(age);
}

} // namespace tuttu
