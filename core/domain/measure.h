// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace tuttu {

/** What a shop is measured by; core/analytics/measures says how each is made. Numbers are on the wire: append, never reorder. */
enum class Measure {
    Visitors, Transactions, NetSales, Conversion, AverageSale, ItemsPerSale, SalesPerVisitor, VisitorsPerClerkHour, DwellMedian, DwellMean,
    Recognised, Returning, ConsentsAsked, ConsentsGiven, ConsentsWithdrawn, CuesUsed, RecommendationsTaken, HoldsCollected, Nps
};

enum class MeasureUnit { Count, Share, Money, Items, Minutes, Score, PerHour };

struct MeasureNature {
    Measure measure;
    const char *name;      ///< in files and on the wire
    MeasureUnit unit;
    bool moreIsBetter;     ///< false also where neither is: more visitors a clerk is not better
};

inline constexpr std::array measureNatures{
    MeasureNature{Measure::Visitors, "visitors", MeasureUnit::Count, true},
    MeasureNature{Measure::Transactions, "transactions", MeasureUnit::Count, true},
    MeasureNature{Measure::NetSales, "net-sales", MeasureUnit::Money, true},
    MeasureNature{Measure::Conversion, "conversion", MeasureUnit::Share, true},
    MeasureNature{Measure::AverageSale, "average-sale", MeasureUnit::Money, true},
    MeasureNature{Measure::ItemsPerSale, "items-per-sale", MeasureUnit::Items, true},
    MeasureNature{Measure::SalesPerVisitor, "sales-per-visitor", MeasureUnit::Money, true},
    MeasureNature{Measure::VisitorsPerClerkHour, "visitors-per-clerk-hour", MeasureUnit::PerHour, false},
    MeasureNature{Measure::DwellMedian, "dwell-median", MeasureUnit::Minutes, true},
    MeasureNature{Measure::DwellMean, "dwell-mean", MeasureUnit::Minutes, true},
    MeasureNature{Measure::Recognised, "recognised", MeasureUnit::Share, true},
    MeasureNature{Measure::Returning, "returning", MeasureUnit::Share, true},
    MeasureNature{Measure::ConsentsAsked, "consents-asked", MeasureUnit::Count, true},
    MeasureNature{Measure::ConsentsGiven, "consents-given", MeasureUnit::Share, true},
    MeasureNature{Measure::ConsentsWithdrawn, "consents-withdrawn", MeasureUnit::Count, false},
    MeasureNature{Measure::CuesUsed, "cues-used", MeasureUnit::Share, true},
    MeasureNature{Measure::RecommendationsTaken, "recommendations-taken", MeasureUnit::Share, true},
    MeasureNature{Measure::HoldsCollected, "holds-collected", MeasureUnit::Share, true},
    MeasureNature{Measure::Nps, "nps", MeasureUnit::Score, true},
};

constexpr const MeasureNature &natureOf(Measure measure) { return measureNatures[std::size_t(measure)]; }

/** Store-local stretches of time figures are made for. A week begins on Monday (ISO 8601). */
enum class PeriodKind { Hour, Day, Week, Month, Year };

} // namespace tuttu
