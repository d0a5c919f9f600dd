// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/todocontroller.h"
#include "ui/text/timetext.h"

namespace tuttu {

/** One row of what is to be done, in words. */
struct TodoLine {
    TodoRow row;
    QString name, what;
    QString when;       ///< "3 days overdue", "due today", "done today, 14:04"
    QString more;       ///< where it came from, whose it is
    QString finish;     ///< what the tick says: "Done", "Collected"; empty = there is none
    bool givable = false;
    friend bool operator==(const TodoLine &, const TodoLine &) = default;
};

class TodoText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::TodoText)
public:
    TodoText(const std::vector<Clerk> &clerks, ClerkId reader, const TimeText &time);

    TodoLine line(const TodoRow &row) const;
    static QString askAboutHold(const QString &product, const QDate &until); ///< what a clerk wants to be reminded of
    static QString section(TodoTerm term, int count); ///< "Overdue (3)"

private:
    QString due(const TodoRow &row) const;
    QString done(const TodoRow &row) const;
    QString whose(const ClerkId &owner) const;
    static QString origin(FollowUpOrigin origin);
    const Clerk *find(const ClerkId &id) const;

    const std::vector<Clerk> &m_clerks;
    ClerkId m_reader;
    const TimeText &m_time;
};

} // namespace tuttu
