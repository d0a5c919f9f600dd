// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/trendreading.h"
#include "core/insight/segments/peoplecount.h"
#include "ui/charts/barrows.h"
#include "ui/charts/cohortgrid.h"
#include "ui/charts/trendchart.h"
#include "ui/figures/figuretext.h"

namespace tuttu {

/** Weeks, years and people as charts, on the screen and on paper. */
class TrendPicture
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::TrendPicture)
public:
    explicit TrendPicture(const TallyRule &rule) : m_rule(rule), m_text(Currency(rule.currency)) {}

    HeatMap heat(const HeatReading &reading) const;
    /** `goal` in the measure's own unit; none = nobody set one. */
    TrendChart trend(const TrendReading &reading, std::optional<double> goal) const;
    static QString name(const TrendReading &reading);          ///< "Visitors", "Visitors by the door “garden”"
    static QString formula(const TrendReading &reading);
    QString changeSentence(const TrendReading &reading) const; ///< whether the last whole period is another than the one before and a year ago
    HeatMap forecast(const FootfallForecast &forecast, const std::vector<Staffing> &planned) const; ///< days by hours that are open
    QString forecastSentence(const FootfallForecast &forecast) const;

    CohortGrid cohorts(const PeopleReading &people) const;
    BarRows stages(const PeopleReading &people) const;
    BarRows worth(const PeopleReading &people) const;
    BarRows habits(const PeopleReading &people) const;
    BarRows categories(const PeopleReading &people) const;

    static QString periodName(const Period &period);           ///< "week 43", "October 2026", "2026", "Sat 21 Nov"
    static int heatWeekday(int row);                           ///< 1 = Monday: of a row of heat(), which begins as weeks do here
    static std::vector<int> heatHours(const HeatReading &reading); ///< the columns of heat()
    static QString kindName(PeriodKind kind);                  ///< "Weeks"
    static std::vector<int> forecastHours(const FootfallForecast &forecast); ///< the columns of forecast(): those in which anybody may come

private:
    BarRows::Row share(const QString &label, int part, int whole) const;
    QString hourSpan(int hour) const;                          ///< "14 to 15"
    const TallyRule &m_rule;
    FigureText m_text;
};

} // namespace tuttu
