// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conflictrule.h"

namespace tuttu {

HoldState endedAs(HoldState now, HoldState said)
{
    return now == HoldState::Collected ? now : said;
}

HoldState endTakenBack(HoldState now, HoldState said)
{
    return now == said ? HoldState::Open : now;
}

CaseCourse courseOf(const std::vector<CaseEvent> &history)
{
    CaseCourse course;
    for (const CaseEvent &event : history) {
        if (course.state == CaseState::Closed)
            break;
        switch (event.step) {
        case CaseStep::Noted: break;
        case CaseStep::Opened: course.owner = event.to; break;
        case CaseStep::Acknowledged: course = {CaseState::Acknowledged, event.by, {}}; break;
        case CaseStep::Reassigned: course = {CaseState::Open, event.to, {}}; break; // whoever gets it must say themselves that they have it
        case CaseStep::Closed: course = {CaseState::Closed, event.by, event.end}; break;
        }
    }
    return course;
}

} // namespace tuttu
