// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/measuretext.h"

#include "core/base/moneytext.h"

#include <QLocale>
#include <QRegularExpression>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** How a typed number becomes a value: `fraction` digits after the point count, and so many zeros follow. */
struct Scale { int fraction, zeros; };

Scale scaleOf(Measure measure, const Currency &currency)
{
    switch (natureOf(measure).unit) {
    case MeasureUnit::Count: return {0, 3};
    case MeasureUnit::Share: return {1, 0}; // typed of 100
    case MeasureUnit::Money: return {currency.exponent(), 0};
    case MeasureUnit::Items: case MeasureUnit::Minutes: case MeasureUnit::Score: case MeasureUnit::PerHour: return {2, 1};
    }
    Q_UNREACHABLE();
}

} // namespace

QString MeasureText::name(Measure measure)
{
    switch (measure) {
    case Measure::Visitors: return tr("Visitors");
    case Measure::Transactions: return tr("Receipts");
    case Measure::NetSales: return tr("Net sales");
    case Measure::Conversion: return tr("Conversion");
    case Measure::AverageSale: return tr("Average sale");
    case Measure::ItemsPerSale: return tr("Items per sale");
    case Measure::SalesPerVisitor: return tr("Sales per visitor");
    case Measure::VisitorsPerClerkHour: return tr("Visitors per clerk and hour");
    case Measure::DwellMedian: return tr("Time in the shop (median)");
    case Measure::DwellMean: return tr("Time in the shop (mean)");
    case Measure::Recognised: return tr("Recognised visitors");
    case Measure::Returning: return tr("Returning customers");
    case Measure::ConsentsAsked: return tr("Permissions asked for");
    case Measure::ConsentsGiven: return tr("Permissions given");
    case Measure::ConsentsWithdrawn: return tr("Permissions withdrawn");
    case Measure::CuesUsed: return tr("Talking points said");
    case Measure::RecommendationsTaken: return tr("Suggestions taken");
    case Measure::HoldsCollected: return tr("Holds collected");
    case Measure::Nps: return tr("Net promoter score");
    }
    return {}; // of a newer program
}

QString MeasureText::value(Measure measure, qint64 value, const Currency &currency)
{
    const QLocale locale;
    const auto number = [&](int digits) { return locale.toString(double(value) / 1000, 'f', digits); };
    switch (natureOf(measure).unit) {
    case MeasureUnit::Count: return locale.toString(value / 1000);
    case MeasureUnit::Share: return tr("%1 %", "a share").arg(locale.toString(double(value) / 10, 'f', value % 10 == 0 ? 0 : 1));
    case MeasureUnit::Money: return moneyText({value, currency}, locale);
    case MeasureUnit::Minutes: return tr("%1 min").arg(number(value % 1000 == 0 ? 0 : 1));
    case MeasureUnit::Items: return number(2);
    case MeasureUnit::Score: case MeasureUnit::PerHour: return number(value % 1000 == 0 ? 0 : 1);
    }
    Q_UNREACHABLE();
}

QString MeasureText::unit(Measure measure, const Currency &currency)
{
    switch (natureOf(measure).unit) {
    case MeasureUnit::Count: return tr("in the year");
    case MeasureUnit::Share: return tr("of 100");
    case MeasureUnit::Money: return currency.code();
    case MeasureUnit::Items: return tr("items");
    case MeasureUnit::Minutes: return tr("minutes");
    case MeasureUnit::Score: return tr("points, from -100 to 100");
    case MeasureUnit::PerHour: return tr("an hour");
    }
    Q_UNREACHABLE();
}

QString MeasureText::typed(Measure measure, qint64 value, const Currency &currency)
{
    const Scale scale = scaleOf(measure, currency);
    QString digits = QString::number(std::abs(value)).rightJustified(scale.fraction + scale.zeros + 1, u'0');
    digits.chop(scale.zeros);
    if (scale.fraction > 0) {
        digits.insert(digits.size() - scale.fraction, QLocale().decimalPoint());
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (!digits.back().isDigit())
            digits.chop(1);
    }
    return value < 0 ? u'-' + digits : digits;
}

std::optional<qint64> MeasureText::fromTyped(Measure measure, const QString &text, const Currency &currency)
{
    static const QRegularExpression shape(u"^(-?)([0-9]{1,12})(?:[.,]([0-9]*))?$"_s);
    const Scale scale = scaleOf(measure, currency);
    const auto match = shape.match(text.trimmed());
    const QString fraction = match.captured(3);
    const bool negative = !match.captured(1).isEmpty();
    if (!match.hasMatch() || fraction.size() > scale.fraction || (negative && natureOf(measure).unit != MeasureUnit::Score))
        return std::nullopt;
    const QString digits = match.captured(2) + fraction.leftJustified(scale.fraction + scale.zeros, u'0');
    const qint64 number = digits.toLongLong();
    return negative ? -number : number;
}

} // namespace tuttu
