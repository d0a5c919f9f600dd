// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/experimentcontroller.h"
#include "ui/text/booktext.h"

#include <QCoreApplication>

namespace tuttu {

/** What an experiment has found out, in words that promise no more than it has. */
class ExperimentText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::ExperimentText)
public:
    static QString question(ExperimentKind kind);             ///< what the experiment is called unless somebody says otherwise
    static QString how(ExperimentKind kind);                  ///< what drawn visits get, and what is compared
    static QString shareQuestion(ExperimentKind kind);
    /** What is tried against what is usual. Suggestions are what visits that are not drawn have; other cues are what drawn visits hear. */
    static MeasureReading told(MeasureReading reading, ExperimentKind kind);
    // Of a reading as it is told:
    static QString finding(const MeasureReading &reading, ExperimentKind kind); ///< "With suggestions 3 to 7 in 100 more bought"
    static QString guard(const MeasureReading &reading, ExperimentKind kind);   ///< "Items a visit: no difference yet"
    static QString means(const MeasureReading &reading, ExperimentKind kind);   ///< "18.2 in 100 with, 15.1 in 100 without"
    static QStringList tried(const Experiment &experiment, const std::vector<NamedRule> &rules); ///< which cues drawn visits do not hear, and which only they
    static QString progress(const ExperimentLine &line);      ///< "1,204 of about 4,200 visits"
    static QString needs(const std::optional<ExperimentNeeds> &needs); ///< "Needs about 4,200 visits: 9 weeks at your pace"
    static bool canBeFound(const std::optional<ExperimentNeeds> &needs); ///< within the longest an experiment runs, or nobody knows
    static QString mayLook();
};

} // namespace tuttu
