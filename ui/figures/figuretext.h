// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/measures/figure.h"
#include "core/base/money.h"
#include "ui/charts/chart.h"

namespace tuttu {

/** Figures as they are read: how they are made, their value, what it may be off. Their names are MeasureText's. */
class FigureText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::FigureText)
public:
    explicit FigureText(Currency currency) : m_currency(currency) {}

    static QString formula(Measure measure);      ///< a whole sentence: what is divided by what, and what is left out

    QString value(Measure measure, double value) const; ///< "22 %", "£61.20", "14 min"
    QString between(Measure measure, const Interval &interval) const; ///< "16 to 30 %"
    static QString groups(int groups, int people); ///< of visitors counted by hand: how many came in together
    static QString countOf(const Figure &figure);  ///< of how many: "n 126"
    static QString whyNot(const Figure &figure);   ///< of one without a number: a whole sentence
    static QString gap(int minutes);               ///< "not counted for 18 min"

    Reading reading(const Figure &figure) const;
    Reading hourReading(const Figure &figure, bool over) const; ///< of an hour that may be running

private:
    Currency m_currency;
};

} // namespace tuttu
