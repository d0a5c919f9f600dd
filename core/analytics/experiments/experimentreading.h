// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/experiments/experiment.h"
#include "core/storage/visitresultstore.h"

namespace tuttu {

enum class Difference { TooFew, NoneYet, Better, Worse };

/** One measure of an experiment, so far. */
struct MeasureReading {
    VisitMeasure measure = VisitMeasure::Bought;
    Arms arms;
    std::optional<Interval> uplift; ///< with less without, for as many looks as one likes; none while there are too few
    Difference difference() const;
};

struct ExperimentReading {
    qint64 visits = 0;              ///< that are over, both arms together
    MeasureReading main;
    std::vector<MeasureReading> guards;
};

/** What came of an experiment, from the results of the visits that began while it ran. Each visit counts to the arm its id was drawn for, whether
 *  somebody looked at the brief or not: to count only those who looked would compare other people. Visits without a talking point that
 *  was judged have no part in VisitMeasure::CuesUsed. */
ExperimentReading readingOf(const Experiment &experiment, const std::vector<VisitResult> &results);
/** The same in parts: nothing read yet, then some results at a time in any order. */
ExperimentReading emptyReading(const Experiment &experiment);
void addResults(ExperimentReading &reading, const Experiment &experiment, const std::vector<VisitResult> &results);

/** What a shop needs to find a difference, and how long that takes. */
struct ExperimentNeeds {
    qint64 visits = 0;
    std::optional<int> weeks;       ///< at the shop's pace; none when nobody came lately
    friend bool operator==(const ExperimentNeeds &, const ExperimentNeeds &) = default;
};

/** `usual`, `better`, `without` in hundredths; `lately`: visits of known customers in the last `days`. None: there are no such shares. */
std::optional<ExperimentNeeds> needsOf(double usual, double better, int without, qint64 lately, int days);

} // namespace tuttu
