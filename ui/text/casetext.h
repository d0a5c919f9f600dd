// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/casecontroller.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace tuttu {

/** A case in words. */
class CaseText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::CaseText)
public:
    CaseText(const std::vector<Clerk> &clerks, ClerkId reader, const TimeText &time);

    QString due(const CaseView &view) const;           ///< "Answer by tomorrow, 11:00"
    QString step(const CaseEvent &event) const;        ///< "Leo: rang, no answer"
    QString when(const CaseEvent &event) const;
    static QString end(CaseEnd end);

private:
    bool isReader(ClerkId id) const;

    QString who(ClerkId id) const;                     ///< "You", "Leo", or "A colleague"

    const std::vector<Clerk> &m_clerks;
    ClerkId m_reader;
    const TimeText &m_time;
};

} // namespace tuttu
