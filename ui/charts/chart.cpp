// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

namespace tuttu {

using namespace Qt::StringLiterals;

QString ChartText::unknown(Known known)
{
    switch (known) {
    case Known::Yes:
    case Known::SoFar:
    case Known::Partly: return {};
    case Known::NotCounted: return tr("not counted");
    case Known::Hidden: return tr("hidden: fewer than five people");
    case Known::TooFew: return tr("too few to say");
    case Known::NotYet: return tr("not known yet");
    case Known::Closed: return tr("closed");
    }
    Q_UNREACHABLE();
}

QString ChartText::inTable(const Reading &reading)
{
    if (!reading.isNumber())
        return unknown(reading.known);
    //: A number and its interval: "22 % (16 to 30 %)"
    const QString number = reading.bandText.isEmpty() ? reading.text : tr("%1 (%2)").arg(reading.text, reading.bandText);
    switch (reading.known) {
    case Known::SoFar: return tr("%1, so far").arg(number);
    case Known::Partly: return tr("%1, counted in part").arg(number);
    default: return number;
    }
}

QString ChartText::sentence(const QString &where, const Reading &reading)
{
    //: A cell of a chart, read aloud: where it is, and its number or why there is none
    return tr("%1: %2").arg(where, inTable(reading));
}

QString ChartText::sentence(const QString &row, const QString &column, const Reading &reading)
{
    //: A cell of a chart, read aloud: its row, its column, and its number or why there is none
    return tr("%1, %2: %3").arg(row, column, inTable(reading));
}

QString ChartText::onCell(const Reading &reading)
{
    if (reading.isNumber())
        return reading.text;
    return reading.known == Known::Hidden || reading.known == Known::TooFew ? u"–"_s : QString();
}

} // namespace tuttu
