// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuretext.h"

#include "core/base/moneytext.h"
#include "core/insight/nps.h"

#include <QLocale>

#include <cmath>

namespace tuttu {

namespace {

QString number(double value, int decimals = 0) { return QLocale().toString(value, 'f', decimals); }

} // namespace

QString FigureText::formula(Measure measure)
{
    switch (measure) {
    case Measure::Visitors: return tr("People counted in at the doors and by hand while the shop was open, without staff; never fewer than the visits known here.");
    case Measure::Transactions: return tr("Receipts of this shop with at least one item sold. Online orders and receipts that only take back are left out.");
    case Measure::NetSales: return tr("What was sold in the shop less what was taken back, in the shop's currency.");
    case Measure::Conversion: return tr("Receipts ÷ visitors, of the hours in which everybody was counted.");
    case Measure::AverageSale: return tr("Net sales ÷ receipts.");
    case Measure::ItemsPerSale: return tr("Items sold less items taken back ÷ receipts.");
    case Measure::SalesPerVisitor: return tr("Net sales ÷ visitors, of the hours in which everybody was counted.");
    case Measure::VisitorsPerClerkHour: return tr("Visitors ÷ hours of the clerks planned, of the hours in which everybody was counted.");
    case Measure::DwellMedian: return tr("Half of the visits that ended lasted longer, half shorter. Visits of less than a minute are left out; who uses a beacon is a regular more often than not.");
    case Measure::DwellMean: return tr("Minutes of all visits that ended ÷ their number. Visits of less than a minute are left out.");
    case Measure::Recognised: return tr("Visits with a known customer ÷ visitors, of the hours in which everybody was counted.");
    case Measure::Returning: return tr("Receipts of customers who had bought half a day or longer before ÷ receipts with a customer's name.");
    case Measure::ConsentsAsked: return tr("How often a permission was asked for, each permission for itself.");
    case Measure::ConsentsGiven: return tr("Permissions given ÷ permissions asked for.");
    case Measure::ConsentsWithdrawn: return tr("Permissions that customers took back.");
    case Measure::CuesUsed: return tr("Talking points said ÷ those said, put off or called wrong.");
    case Measure::RecommendationsTaken: return tr("Suggestions put into a basket ÷ those and the ones that were not wanted.");
    case Measure::HoldsCollected: return tr("Holds collected ÷ holds that have ended, by the day they were placed.");
    case Measure::Nps: return tr("Share of 9 and 10 less share of 0 to 6, times 100. Shown from %n answers on. NPS is a registered mark of its owners.", nullptr, fewestForNps);
    }
    return {};
}

QString FigureText::value(Measure measure, double value) const
{
    switch (natureOf(measure).unit) {
    case MeasureUnit::Count: return number(value);
    case MeasureUnit::Share: return tr("%1 %", "percent").arg(number(100 * value));
    case MeasureUnit::Money: return moneyText({std::llround(value), m_currency});
    case MeasureUnit::Items: return number(value, 1);
    case MeasureUnit::PerHour: return number(value, 1);
    case MeasureUnit::Minutes: return tr("%1 min", "minutes").arg(number(value));
    case MeasureUnit::Score: return number(value);
    }
    return {};
}

QString FigureText::between(Measure measure, const Interval &interval) const
{
    switch (natureOf(measure).unit) {
    case MeasureUnit::Share: return tr("%1 to %2 %", "percent").arg(number(100 * interval.low), number(100 * interval.high));
    case MeasureUnit::Minutes: return tr("%1 to %2 min", "minutes").arg(number(interval.low), number(interval.high));
    default: return tr("%1 to %2", "two figures").arg(value(measure, interval.low), value(measure, interval.high));
    }
}

QString FigureText::countOf(const Figure &figure) { return tr("n %1", "of so many").arg(number(double(figure.n))).replace(u' ', QChar::Nbsp); } // never with the number on the next line

QString FigureText::gap(int minutes)
{
    constexpr int fewMinutes = 120; // above, hours are quicker to read
    return minutes <= fewMinutes ? tr("not counted for %n min", nullptr, minutes) : tr("not counted for %n hour(s)", nullptr, (minutes + 30) / 60);
}

QString FigureText::groups(int groups, int people) { return tr("%1 of them in %n group(s)", "people", groups).arg(number(people)); }

QString FigureText::whyNot(const Figure &figure)
{
    switch (figure.state) {
    case Figure::State::TooFew: return tr("%n answers: too few for a score", nullptr, int(figure.n));
    case Figure::State::Hidden: return tr("of fewer than %n: not shown", nullptr, fewestPeople);
    case Figure::State::NotCounted: return figure.measure == Measure::VisitorsPerClerkHour ? tr("no clerks planned") : tr("not counted");
    case Figure::State::Nothing: return tr("nothing to count");
    case Figure::State::Known: break;
    }
    return {};
}

Reading FigureText::reading(const Figure &figure) const
{
    Reading reading;
    reading.value = figure.value;
    switch (figure.state) {
    case Figure::State::Known:
        reading.known = figure.measure == Measure::Visitors && figure.missedMinutes > 0 ? Known::Partly : Known::Yes;
        break;
    case Figure::State::TooFew: reading.known = Known::TooFew; return reading;
    case Figure::State::Hidden: reading.known = Known::Hidden; return reading;
    case Figure::State::NotCounted: reading.known = Known::NotCounted; return reading;
    case Figure::State::Nothing: reading.known = Known::Closed; return reading;
    }
    const QString text = value(figure.measure, figure.value);
    reading.text = reading.known == Known::Partly ? tr("at least %1").arg(text) : text;
    if (figure.between) {
        reading.band = Band{figure.between->low, figure.between->high};
        reading.bandText = between(figure.measure, *figure.between);
    }
    return reading;
}

Reading FigureText::hourReading(const Figure &figure, bool over) const
{
    Reading made = reading(figure);
    if (!over && made.isNumber()) {
        made.known = Known::SoFar;
        made.text = value(figure.measure, figure.value);
    }
    return made;
}

} // namespace tuttu
