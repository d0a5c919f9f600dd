// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/quality/findings.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>

namespace tuttu {

/** What to act on, in whole sentences. */
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::FindingText)
public:
    FindingText(const TallyRule &rule, const DayReading &reading) : m_rule(rule), m_reading(reading) {}

    QString sentence(const Finding &finding) const;
    static Icon icon(const Finding &finding);
    QString cases() const;
    QString followUps() const;

private:
    QString span(const Finding &finding) const; ///< "15:00 to 18:00"
    const TallyRule &m_rule;
    const DayReading &m_reading;
};

} // namespace tuttu
