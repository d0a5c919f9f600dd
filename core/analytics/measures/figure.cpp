// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/measures/figure.h"

#include "core/analytics/tally/tallied.h"
#include "core/insight/nps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tuttu {

namespace {

using State = Figure::State;

constexpr double z95 = 1.959963984540054;

/** A share of people, or of what people did. */
ShareOf shareOf(Measure measure, const Tally &t)
{
    int asked = 0, given = 0;
    for (const ConsentTally &one : t.consents) {
        asked += one.asked;
        given += one.given;
    }
    switch (measure) {
    case Measure::Conversion:
        return {t.full.transactions, t.full.visitors};
    case Measure::Recognised:
        return {t.full.recognised, t.full.visitors};
    case Measure::Returning:
        return {t.returning, t.named};
    case Measure::ConsentsGiven:
        return {given, asked};
    case Measure::CuesUsed:
        return {t.cuesSaid, t.cuesSaid + t.cuesNotNow + t.cuesWrong};
    case Measure::RecommendationsTaken:
        return {t.suggestionsTaken, t.suggestionsTaken + t.suggestionsDeclined};
    case Measure::HoldsCollected:
        return {t.holdsCollected, t.holdsCollected + t.holdsReleased};
    default:
        return {};
    }
}

bool isShare(Measure measure) { return natureOf(measure).unit == MeasureUnit::Share; }
bool isOfVisitors(Measure measure) { return measure == Measure::Conversion || measure == Measure::Recognised || measure == Measure::SalesPerVisitor; }

/** A sum over some units, its square sum, and how many units it is shared among. */
struct Ratio {
    double sum = 0;          ///< over all receipts, those that only take back among them
    double ofShared = 0;     ///< over the receipts it is shared among
    double squares = 0;
    qint64 n = 0;
};

Ratio ratioOf(Measure measure, const Tally &t)
{
    switch (measure) {
    case Measure::AverageSale:
        return {double(t.net), double(t.netOfSales), t.netSquares, t.transactions - t.foreign};
    case Measure::ItemsPerSale:
        return {double(t.items), double(t.itemsOfSales), t.itemSquares, t.transactions};
    case Measure::SalesPerVisitor:
        return {double(t.full.net), double(t.full.net), t.full.netSquares, t.full.visitors};
    case Measure::DwellMean:
        return {double(t.staySeconds) / 60, double(t.staySeconds) / 60, t.stayMinutesSquared, t.stays};
    default:
        return {};
    }
}

bool isRatio(Measure measure) { return measure == Measure::AverageSale || measure == Measure::ItemsPerSale || measure == Measure::SalesPerVisitor || measure == Measure::DwellMean; }

/** Variance of sum/n (Cochran, Sampling Techniques, 3rd ed., 6.4): a receipt that only takes back adds to the sum and not to the n. */
double ratioVariance(const Ratio &r)
{
    const double mean = r.sum / double(r.n);
    const double scatter = r.squares - 2 * mean * r.ofShared + double(r.n) * mean * mean;
    return std::max(0.0, scatter) / double(r.n - 1) / double(r.n);
}

/** The minute in the middle of the stays, and those as many ranks below and above it as the middle may be off (Woodruff, J. Am. Stat. Assoc. 47:635,
 *  1952). Stays lie evenly within the minutes they were counted in. */
void fillMedian(Figure &figure, const Tally &t)
{
    std::vector<std::pair<int, int>> bins;
    for (const TallyPart &part : t.parts) {
        if (part.kind == TallyPart::Kind::DwellMinutes)
            bins.emplace_back(part.name.toInt(), part.count);
    }
    std::sort(bins.begin(), bins.end());
    const auto minuteAt = [&bins](double rank) {
        double passed = 0, minute = 0;
        for (const auto &[from, count] : bins) {
            minute = from + stayBinMinutes(from) * std::min(1.0, (rank - passed) / count);
            passed += count;
            if (rank <= passed)
                break;
        }
        return minute;
    };
    const double n = double(t.stays), half = z95 * std::sqrt(n) / 2;
    figure.value = minuteAt(n / 2);
    figure.between = Interval{minuteAt(n / 2 - half), minuteAt(n / 2 + half)};
}

/** Some, but so few that what one of them paid can be worked out. */
bool isFew(qint64 n) { return n > 0 && n < fewestPeople; }

State stateFor(qint64 n) { return n <= 0 ? State::Nothing : n < fewestPeople ? State::Hidden : State::Known; }

void fillCount(Figure &figure, const Tally &t)
{
    int asked = 0, withdrawn = 0;
    for (const ConsentTally &one : t.consents) {
        asked += one.asked;
        withdrawn += one.withdrawn;
    }
    figure.state = State::Known;
    switch (figure.measure) {
    case Measure::Visitors:
        figure.value = t.visitors;
        if (t.visitors == 0 && t.missedSeconds > 0)
            figure.state = State::NotCounted;
        break;
    case Measure::Transactions:
        figure.value = t.transactions;
        break;
    case Measure::NetSales:
        if (isFew(t.transactions - t.foreign))
            figure.state = State::Hidden;
        else
            figure.value = double(t.net);
        break;
    case Measure::ConsentsAsked:
        figure.value = asked;
        break;
    case Measure::ConsentsWithdrawn:
        figure.value = withdrawn;
        break;
    default:
        figure.state = State::Nothing;
    }
    if (figure.state == State::Known && figure.value == 0 && t.openSeconds == 0)
        figure.state = State::Nothing; // shut, or before anything was captured
    figure.n = figure.measure == Measure::NetSales ? t.transactions - t.foreign : qint64(figure.value);
}

void fillShare(Figure &figure, const Tally &t)
{
    const ShareOf of = shareOf(figure.measure, t);
    figure.n = of.whole;
    figure.state = stateFor(of.whole);
    figure.part = figure.state == State::Hidden ? 0 : of.part;
    if (const auto share = of.share(); share && figure.state == State::Known) {
        figure.value = *share;
        figure.between = shareInterval(of);
    } else if (figure.state == State::Known) {
        figure.state = State::NotCounted; // more receipts than visitors: they cannot all have been counted
    }
}

void fillRatio(Figure &figure, const Tally &t)
{
    const Ratio r = ratioOf(figure.measure, t);
    figure.n = r.n;
    figure.state = stateFor(r.n);
    if (figure.state == State::Known && figure.measure == Measure::SalesPerVisitor && !shareOf(Measure::Conversion, t).share())
        figure.state = State::NotCounted; // as for the share of visitors who bought
    if (figure.state == State::Known && figure.measure == Measure::SalesPerVisitor && isFew(t.full.transactions))
        figure.state = State::Hidden;     // times the visitors it would tell what one customer paid
    if (figure.state != State::Known)
        return;
    figure.value = r.sum / double(r.n);
    const double half = z95 * std::sqrt(ratioVariance(r));
    figure.between = Interval{figure.value - half, figure.value + half};
}

NpsCounts answersOf(const Tally &t) { return {t.promoters, t.passives, t.detractors}; }

void fillNps(Figure &figure, const Tally &t)
{
    const NpsCounts counts = answersOf(t);
    figure.n = counts.all();
    const auto score = npsScore(counts);
    figure.state = !score ? State::Nothing : counts.all() < fewestForNps ? State::TooFew : State::Known;
    if (figure.state != State::Known)
        return;
    figure.value = score->score;
    figure.between = Interval{score->low, score->high};
}

} // namespace

Figure figureOf(Measure measure, const Tally &t)
{
    Figure figure;
    figure.measure = measure;
    figure.missedMinutes = t.missedSeconds / 60;
    if (isShare(measure)) {
        fillShare(figure, t);
    } else if (isRatio(measure)) {
        fillRatio(figure, t);
    } else if (measure == Measure::Nps) {
        fillNps(figure, t);
    } else if (measure == Measure::DwellMedian) {
        figure.n = t.stays;
        figure.state = stateFor(t.stays);
        if (figure.state == State::Known)
            fillMedian(figure, t);
    } else if (measure == Measure::VisitorsPerClerkHour) {
        figure.n = t.staffedVisitors;
        figure.state = t.clerkMinutes > 0 ? State::Known : State::NotCounted;
        figure.value = t.clerkMinutes > 0 ? 60.0 * t.staffedVisitors / t.clerkMinutes : 0;
    } else {
        fillCount(figure, t);
    }
    if (isOfVisitors(measure) && figure.state == State::Nothing && t.missedSeconds > 0)
        figure.state = State::NotCounted;
    return figure;
}

std::optional<Interval> differenceOf(Measure measure, const Tally &a, const Tally &b)
{
    if (figureOf(measure, a).state != State::Known || figureOf(measure, b).state != State::Known)
        return std::nullopt;
    if (isShare(measure))
        return shareDifference(shareOf(measure, a), shareOf(measure, b));
    if (isRatio(measure)) {
        const Ratio x = ratioOf(measure, a), y = ratioOf(measure, b);
        const double difference = x.sum / double(x.n) - y.sum / double(y.n), half = z95 * std::sqrt(ratioVariance(x) + ratioVariance(y));
        return Interval{difference - half, difference + half};
    }
    if (measure == Measure::Nps) {
        const auto difference = npsDifference(answersOf(a), answersOf(b));
        return Interval{difference->low, difference->high};
    }
    if (measure == Measure::DwellMedian) { // squared and added, as for shares (Zou & Donner, Statistics in Medicine 27:1693, 2008)
        const Figure x = figureOf(measure, a), y = figureOf(measure, b);
        const double difference = x.value - y.value;
        return Interval{difference - std::hypot(x.value - x.between->low, y.between->high - y.value), difference + std::hypot(x.between->high - x.value, y.value - y.between->low)};
    }
    return std::nullopt;
}

std::optional<Interval> usualRange(const std::vector<double> &former)
{
    static constexpr std::array t975{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228}; // by degrees of freedom
    if (former.size() < 3)
        return std::nullopt;
    Spread spread;
    for (const double value : former)
        spread.add(value);
    const size_t freedom = former.size() - 1;
    const double df = double(freedom), z2 = z95 * z95; // beyond the table: Abramowitz & Stegun 26.7.5, two terms
    const double t = freedom <= t975.size() ? t975[freedom - 1] : z95 * (1 + (z2 + 1) / (4 * df) + (5 * z2 * z2 + 16 * z2 + 3) / (96 * df * df));
    const double half = t * std::sqrt(*spread.variance() * (1 + 1 / double(former.size())));
    return Interval{*spread.mean() - half, *spread.mean() + half};
}

} // namespace tuttu
