// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/experimenttext.h"

#include <QLocale>

#include <cmath>
#include <utility>

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

QString ExperimentText::question(ExperimentKind kind)
{
    return kind == ExperimentKind::Cues ? tr("Do other talking points help?") : tr("Do suggestions help?");
}

QString ExperimentText::how(ExperimentKind kind)
{
    return kind == ExperimentKind::Cues ? tr("Some visits, drawn by lot, hear other talking points; what they buy is compared with the others.")
                                        : tr("Some visits, drawn by lot, are shown no suggestions; what they buy is compared with the others.");
}

QString ExperimentText::shareQuestion(ExperimentKind kind)
{
    return kind == ExperimentKind::Cues ? tr("Of a hundred visits, how many hear the other talking points?") : tr("Of a hundred visits, how many do without?");
}

MeasureReading ExperimentText::told(MeasureReading reading, ExperimentKind kind)
{
    if (kind == ExperimentKind::Cues) {
        std::swap(reading.arms.with, reading.arms.without);
        if (reading.uplift)
            reading.uplift = Interval{-reading.uplift->high, -reading.uplift->low};
    }
    return reading;
}

QString ExperimentText::finding(const MeasureReading &reading, ExperimentKind kind)
{
    const bool cues = kind == ExperimentKind::Cues;
    switch (reading.difference()) {
    case Difference::TooFew: return tr("Too few visits yet to say anything: each side needs %n.", nullptr, int(fewestInArm));
    case Difference::NoneYet:
        return (cues ? tr("Not yet a difference: with these talking points anything from %1 in 100 fewer to %2 in 100 more may have bought something.", "both are numbers")
                          : tr("Not yet a difference: with suggestions anything from %1 in 100 fewer to %2 in 100 more may have bought something.", "both are numbers"))
            .arg(farBound(reading.uplift->low), farBound(reading.uplift->high));
    case Difference::Better:
        return (cues ? tr("With these talking points %1 to %2 in 100 more bought something.", "both are numbers") : tr("With suggestions %1 to %2 in 100 more bought something.", "both are numbers"))
            .arg(bound(reading.uplift->low), farBound(reading.uplift->high));
    case Difference::Worse:
        return (cues ? tr("With these talking points %1 to %2 in 100 fewer bought something.", "both are numbers") : tr("With suggestions %1 to %2 in 100 fewer bought something.", "both are numbers"))
            .arg(bound(reading.uplift->high), farBound(reading.uplift->low));
    }
    Q_UNREACHABLE();
}

QString ExperimentText::guard(const MeasureReading &reading, ExperimentKind kind)
{
    const bool cues = kind == ExperimentKind::Cues;
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
    case Difference::Better: return (cues ? tr("%1: more with these talking points") : tr("%1: more with suggestions")).arg(what);
    case Difference::Worse: return (cues ? tr("%1: less with these talking points") : tr("%1: less with suggestions")).arg(what);
    }
    Q_UNREACHABLE();
}

QString ExperimentText::means(const MeasureReading &reading, ExperimentKind kind)
{
    const auto with = reading.arms.with.mean(), without = reading.arms.without.mean();
    if (!with || !without)
        return {};
    const bool cues = kind == ExperimentKind::Cues;
    if (reading.measure == VisitMeasure::Bought || reading.measure == VisitMeasure::CuesUsed)
        return (cues ? tr("%1 in 100 with these talking points, %2 in 100 with the usual ones", "both are numbers") : tr("%1 in 100 with, %2 in 100 without", "both are numbers"))
            .arg(inHundred(*with, 1), inHundred(*without, 1));
    return (cues ? tr("%1 with these talking points, %2 with the usual ones", "both are numbers") : tr("%1 with, %2 without", "both are numbers")).arg(plain(*with), plain(*without));
}

QStringList ExperimentText::tried(const Experiment &experiment, const std::vector<NamedRule> &rules)
{
    const auto all = [&](const QStringList &names) {
        QStringList sentences;
        for (const QString &name : names)
            sentences += tr("“%1”", "a talking point").arg(BookText::nameOf(name, rules));
        return QLocale().createSeparatedList(sentences);
    };
    QStringList lines;
    if (!experiment.instead.isEmpty())
        lines += tr("Only drawn visits hear: %1", "talking points").arg(all(experiment.instead));
    if (!experiment.unsaid.isEmpty())
        lines += tr("Drawn visits do not hear: %1", "talking points").arg(all(experiment.unsaid));
    return lines;
}

QString ExperimentText::progress(const ExperimentLine &line)
{
    const QString sentence = line.experiment.kind == ExperimentKind::Cues ? tr("%1 of about %2 visits; %3 in 100 hear other talking points", "all are numbers")
                                                                          : tr("%1 of about %2 visits; %3 in 100 do without", "all are numbers");
    return sentence.arg(QLocale().toString(line.reading.visits), QLocale().toString(line.experiment.planned), QLocale().toString(line.experiment.without));
}

QString ExperimentText::needs(const std::optional<ExperimentNeeds> &needs)
{
    if (!needs)
        return tr("There are no such shares: what is usual and what is hoped for must lie between 0 and 100.");
    const QString visits = QLocale().toString(needs->visits);
    if (!needs->weeks)
        return tr("Needs about %1 visits of customers you know. Nobody came lately, so how long that takes is not known.").arg(visits);
    if (!canBeFound(needs))
        return tr("Needs about %1 visits: more than a year at your pace. Hope for more, or draw more of the visits.").arg(visits);
    return tr("Needs about %1 visits: %n week(s) at your pace.", "%1 is a number", *needs->weeks).arg(visits);
}

bool ExperimentText::canBeFound(const std::optional<ExperimentNeeds> &needs)
{
    return needs && (!needs->weeks || *needs->weeks * 7 <= ExperimentController::longestDays);
}

QString ExperimentText::mayLook() { return tr("Look as often as you like: the bounds already count that."); }

} // namespace tuttu
