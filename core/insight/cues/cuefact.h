// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <limits>
#include <optional>
#include <span>

namespace tuttu {

/** The closed set of facts a rule's conditions may ask for. Days are store-local; "in" is negative for what has been. */
enum class CueFact {
    // of the person
    PurchaseDays,      ///< different days with a purchase
    EarlierDays,       ///< different days before today with a purchase or a visit that is known
    YearsKnown,        ///< whole years since they joined or first bought; 0 when neither is known, as the next one
    DaysKnown,
    AnniversaryIn,     ///< days to the nearest day of the year they joined or first bought
    AnniversaryYears,  ///< full on that day
    DaysAway,          ///< since the last purchase
    UsualGap,          ///< days, median; needs four purchases
    TimesUsualGap,     ///< days away by the usual gap
    LastScore,         ///< 0 to 10, when given under their name
    ScoreDaysAgo,
    Unsettled,         ///< 1: a bad answer nobody has spoken with them about
    MailConsent,       ///< notAsked, granted, refused, withdrawn, oneToOne, awaited; as the next one
    TextConsent,
    MailAskedDaysAgo,  ///< whether we may write; 36500 = never asked
    HasMail,           ///< 1 or 0, as the next one
    HasPhone,
    Tier,              ///< member, regular, friend
    // of their habits (segments/segmentfindings.h); not known to who refused them, as those of purchases above
    Stage,             ///< early, active, slipping, lapsed, wonBack
    PrefersWeekend,    ///< 1: clearly oftener than is usual here, as the next ones; see Habit
    PrefersMorning,
    PrefersEvening,
    PrefersYearEnd,
    PrefersOnline,
    PrefersReduced,
    PrefersDearer,
    FavouriteCategories, ///< how many categories and brands they clearly prefer
    FavouriteBrands,
    RecencyFifth,      ///< 1 to 5 among all who bought in the last 365 days, as the next two
    FrequencyFifth,
    MoneyFifth,
    WorthAtLeast,      ///< 1 to 5: between these fifths lies what they will spend within a year, eight times in ten
    WorthAtMost,
    // of what the rule is about; see cuefinding.h
    Count,
    Gap,               ///< days
    In,                ///< days to its date
    Frequency,         ///< purchases, each halved every 60 days
    GapsPassed,        ///< days since it was bought last, by its usual gap
    Lasts,             ///< 1: its gap is how long what was bought last is in use
    Named              ///< 1: the name of its product may be said
};
inline constexpr int cueFactCount = int(CueFact::Named) + 1;

/** NaN: not known; a condition on it does not hold. */
using CueFacts = std::array<double, size_t(cueFactCount)>;
constexpr CueFacts noFacts()
{
    CueFacts facts{};
    facts.fill(std::numeric_limits<double>::quiet_NaN());
    return facts;
}

QLatin1StringView cueFactName(CueFact fact);              ///< "timesUsualGap"
std::optional<CueFact> cueFactNamed(QStringView name);
/** "granted" of a consent; nothing when the fact has no such word. */
std::optional<double> cueFactWord(CueFact fact, QStringView word);

} // namespace tuttu
