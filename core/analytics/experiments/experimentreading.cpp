// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/experiments/experimentreading.h"

#include <cmath>

namespace tuttu {

namespace {

std::optional<double> valueOf(VisitMeasure measure, const VisitResult &result)
{
    switch (measure) {
    case VisitMeasure::Bought: return result.items > 0;
    case VisitMeasure::Items: return result.items;
    case VisitMeasure::Minutes: return result.minutes;
    case VisitMeasure::CuesUsed: return result.cuesJudged > 0 ? std::optional(double(result.cuesSaid) / result.cuesJudged) : std::nullopt;
    }
    return std::nullopt; // a measure of a newer program
}

void add(MeasureReading &reading, const VisitResult &result, Arm arm)
{
    if (const auto value = valueOf(reading.measure, result))
        (arm == Arm::With ? reading.arms.with : reading.arms.without).add(*value);
}

} // namespace

Difference MeasureReading::difference() const
{
    if (!uplift)
        return Difference::TooFew;
    return uplift->low > 0 ? Difference::Better : uplift->high < 0 ? Difference::Worse : Difference::NoneYet;
}

ExperimentReading emptyReading(const Experiment &experiment)
{
    ExperimentReading reading{0, {experiment.measure, {}, {}}, {}};
    for (const VisitMeasure guard : experiment.guards)
        reading.guards.push_back({guard, {}, {}});
    return reading;
}

void addResults(ExperimentReading &reading, const Experiment &experiment, const std::vector<VisitResult> &results)
{
    for (const VisitResult &result : results) {
        const Arm arm = armOf(experiment.salt, result.visit, experiment.without / 100.0);
        add(reading.main, result, arm);
        for (MeasureReading &guard : reading.guards)
            add(guard, result, arm);
    }
    reading.visits += qint64(results.size());
    reading.main.uplift = upliftSoFar(reading.main.arms, experiment.planned);
    for (MeasureReading &guard : reading.guards)
        guard.uplift = upliftSoFar(guard.arms, experiment.planned);
}

ExperimentReading readingOf(const Experiment &experiment, const std::vector<VisitResult> &results)
{
    ExperimentReading reading = emptyReading(experiment);
    addResults(reading, experiment, results);
    return reading;
}

std::optional<ExperimentNeeds> needsOf(double usual, double better, int without, qint64 lately, int days)
{
    const auto visits = visitsNeeded(usual / 100, better / 100, without / 100.0);
    if (!visits)
        return std::nullopt;
    ExperimentNeeds needs{*visits, {}};
    if (lately > 0 && days > 0)
        needs.weeks = int(std::ceil(double(*visits) * days / double(lately) / 7));
    return needs;
}

} // namespace tuttu
