// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuefact.h"

#include <QString>

#include <array>

namespace tuttu {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QLatin1StringView, size_t(cueFactCount)> names{
    "purchaseDays"_L1, "earlierDays"_L1,  "yearsKnown"_L1,  "daysKnown"_L1,   "anniversaryIn"_L1, "anniversaryYears"_L1, "daysAway"_L1, "usualGap"_L1,
    "timesUsualGap"_L1, "lastScore"_L1,   "scoreDaysAgo"_L1, "unsettled"_L1,  "mailConsent"_L1,   "textConsent"_L1, "mailAskedDaysAgo"_L1, "hasMail"_L1,  "hasPhone"_L1,
    "tier"_L1,         "stage"_L1,        "prefersWeekend"_L1, "prefersMorning"_L1, "prefersEvening"_L1, "prefersYearEnd"_L1, "prefersOnline"_L1,
    "prefersReduced"_L1, "prefersDearer"_L1, "favouriteCategories"_L1, "favouriteBrands"_L1, "recencyFifth"_L1, "frequencyFifth"_L1, "moneyFifth"_L1,
    "worthAtLeast"_L1, "worthAtMost"_L1,
    "count"_L1,        "gap"_L1,         "in"_L1,          "frequency"_L1,     "gapsPassed"_L1, "lasts"_L1,      "named"_L1};
constexpr std::array consentWords{"notAsked"_L1, "granted"_L1, "refused"_L1, "withdrawn"_L1, "oneToOne"_L1, "awaited"_L1}; // in the order of ConsentState
constexpr std::array tierWords{"member"_L1, "regular"_L1, "friend"_L1};                       // in the order of Tier
constexpr std::array stageWords{"early"_L1, "active"_L1, "slipping"_L1, "lapsed"_L1, "wonBack"_L1}; // in the order of LifeStage

template<typename Words>
std::optional<int> placeOf(const Words &words, QStringView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return int(i);
    }
    return {};
}

} // namespace

QLatin1StringView cueFactName(CueFact fact) { return names[size_t(fact)]; }

std::optional<CueFact> cueFactNamed(QStringView name)
{
    const auto place = placeOf(names, name);
    return place ? std::optional(CueFact(*place)) : std::nullopt;
}

std::optional<double> cueFactWord(CueFact fact, QStringView word)
{
    if (fact == CueFact::MailConsent || fact == CueFact::TextConsent)
        return placeOf(consentWords, word);
    if (fact == CueFact::Stage)
        return placeOf(stageWords, word);
    return fact == CueFact::Tier ? placeOf(tierWords, word) : std::nullopt;
}

} // namespace tuttu
