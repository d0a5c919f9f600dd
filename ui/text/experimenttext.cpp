// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/experimenttext.h"

#include <QLocale>

#include <cmath>

namespace tuttu {

namespace {

QString inHundred(double share, int digits = 0) { return QLocale().toString(100 * share, 'f', digits); }

QString plain(double value) { return QLocale().toString(value, 'f', 1); }

/** A bound as whole visits of a hundred, rounded towards no difference; below one with its tenth. */
QString bound(double share)
{
    const double hundredth = std::abs(100 * share);
    return QLocale().toString(hundredth >= 1 ? std::floor(hundredth) : std::floor(10 * hundredth) / 10, 'f', hundredth >= 1 ? 0 : 1);
}

/** The farther bound, rounded away from no difference. */
QString farBound(double share) { return QLocale().toString(std::ceil(std::abs(100 * share)), 'f', 0); }

} // namespace

QString ExperimentText::finding(const MeasureReading &reading)
{
    switch (reading.difference()) {
    case Difference::TooFew: return tr("Too few visits yet to say anything: each side needs %n.", nullptr, int(fewestInArm));
    case Difference::NoneYet:
        return tr("Not yet a difference: with suggestions anything from %1 in 100 fewer to %2 in 100 more may have bought something.", "both are numbers")
            .arg(farBound(reading.uplift->low), farBound(reading.uplift->high));
    case Difference::Better: return tr("With suggestions %1 to %2 in 100 more bought something.", "both are numbers").arg(bound(reading.uplift->low), farBound(reading.uplift->high));
    case Difference::Worse: return tr("With suggestions %1 to %2 in 100 fewer bought something.", "both are numbers").arg(bound(reading.uplift->high), farBound(reading.uplift->low));
    }
    Q_UNREACHABLE();
}

QString ExperimentText::guard(const MeasureReading &reading)
{
    QString what;
    switch (reading.measure) {
    case VisitMeasure::Bought: what = tr("Visits with something bought"); break;
    case VisitMeasure::Items: what = tr("Items a visit"); break;
    case VisitMeasure::Minutes: what = tr("Minutes in the shop"); break;
    case VisitMeasure::CuesUsed: what = tr("Talking points said"); break;
    }
    switch (reading.difference()) {
    case Difference::TooFew: return tr("%1: too few visits yet").arg(what);
    case Difference::NoneYet: return tr("%1: no difference yet").arg(what);
    case Difference::Better: return tr("%1: more with suggestions").arg(what);
    case Difference::Worse: return tr("%1: less with suggestions").arg(what);
    }
    Q_UNREACHABLE();
}

QString ExperimentText::means(const MeasureReading &reading)
{
    const auto with = reading.arms.with.mean(), without = reading.arms.without.mean();
    if (!with || !without)
        return {};
    if (reading.measure == VisitMeasure::Bought || reading.measure == VisitMeasure::CuesUsed)
        return tr("%1 in 100 with, %2 in 100 without", "both are numbers").arg(inHundred(*with, 1), inHundred(*without, 1));
    return tr("%1 with, %2 without", "both are numbers").arg(plain(*with), plain(*without));
}

QString ExperimentText::progress(const ExperimentLine &line)
{
    return tr("%1 of about %2 visits; %3 in 100 do without", "all are numbers")
        .arg(QLocale().toString(line.reading.visits), QLocale().toString(line.experiment.planned), QLocale().toString(line.experiment.without));
}

QString ExperimentText::needs(const std::optional<ExperimentNeeds> &needs)
{
    if (!needs)
        return tr("There are no such shares: what is usual and what is hoped for must lie between 0 and 100.");
    const QString visits = QLocale().toString(needs->visits);
    if (!needs->weeks)
        return tr("Needs about %1 visits of customers you know. Nobody came lately, so how long that takes is not known.").arg(visits);
    if (!canBeFound(needs))
        return tr("Needs about %1 visits: more than a year at your pace. Hope for more, or let more do without.").arg(visits);
    return tr("Needs about %1 visits: %n week(s) at your pace.", "%1 is a number", *needs->weeks).arg(visits);
}

bool ExperimentText::canBeFound(const std::optional<ExperimentNeeds> &needs)
{
    return needs && (!needs->weeks || *needs->weeks * 7 <= ExperimentController::longestDays);
}

QString ExperimentText::mayLook() { return tr("Look as often as you like: the bounds already count that."); }

} // namespace tuttu
