// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/plan/clerksat.h"
#include "core/domain/staff.h"
#include "core/visit/plancontroller.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

namespace tuttu {

/** What a manager planned, in words. */
class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::PlanText)
public:
    static QString kind(DayNoteKind kind);
    static Icon glyph(DayNoteKind kind);
    static QString track(Track track);
    static std::pair<Tone, Icon> look(Track track);
    static QString goal(const GoalLine &line, const Currency &currency);  ///< "Goal: 18 %", "At most 20 an hour"
    static QString soFar(const GoalLine &line, const Currency &currency); ///< "17.2 % so far"
    static QString act(const KeyAct &act, const std::vector<Clerk> &clerks, const QDate &today); ///< whose it is and by when
    static QString shift(const Shift &shift);                              ///< "Mon, Tue: 9 to 17, 2 clerks"
    static QString hours(const Shift &shift);                              ///< "9 to 17, 2 clerks"
    /** Who is there on a day, in one line for each stretch. */
    static QStringList day(const std::vector<Staffing> &planned, const QDate &day);
};

} // namespace tuttu
