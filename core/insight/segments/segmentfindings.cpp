// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/segmentfindings.h"

#include "core/insight/cues/cuebook.h"
#include "core/insight/segments/shophabits.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr qsizetype mostLikes = 3;
constexpr std::array habitFacts{CueFact::PrefersWeekend, CueFact::PrefersMorning, CueFact::PrefersEvening, CueFact::PrefersYearEnd,
                                CueFact::PrefersOnline, CueFact::PrefersReduced, CueFact::PrefersDearer}; // in the order of Habit
static_assert(habitFacts.size() == size_t(habitCount));

/** The habit a fact asks for. */
std::optional<Habit> habitOf(CueFact fact)
{
    const auto at = std::find(habitFacts.begin(), habitFacts.end(), fact);
    return at == habitFacts.end() ? std::nullopt : std::optional(Habit(at - habitFacts.begin()));
}

/** What was bought clearly more often than the range suggests. */
template<typename Of, typename Usual>
std::vector<Preference> preferred(const BriefFacts &facts, Of of, Usual usualShare)
{
    QHash<QString, int> bought;
    QHash<QString, double> usual;
    for (const ProductFacts &product : facts.products) {
        if (product.net > 0 && !(product.article && facts.context.discreet.contains(product.article->category)))
            bought[product.article ? of(*product.article) : QString()] += product.times();
    }
    for (auto it = bought.cbegin(); it != bought.cend(); ++it) {
        if (!it.key().isEmpty())
            usual.insert(it.key(), usualShare(it.key()));
    }
    return preferences(bought, usual);
}

bool asksForWorth(const CueCondition &c) { return c.fact == CueFact::WorthAtLeast || c.fact == CueFact::WorthAtMost; }

/** Whether what they will spend decides anything: some rule asks for it, or a persona that everything else speaks for. */
bool worthMatters(const CueBook &book, const CueFacts &known)
{
    const auto asks = [](const std::vector<CueCondition> &when) { return std::any_of(when.begin(), when.end(), asksForWorth); };
    const auto restHolds = [&](const std::vector<CueCondition> &when) {
        return std::all_of(when.begin(), when.end(), [&](const CueCondition &c) { return asksForWorth(c) || c.holds(known); });
    };
    return book.asksFor(CueFact::WorthAtLeast) || book.asksFor(CueFact::WorthAtMost)
        || std::any_of(book.personas.begin(), book.personas.end(), [&](const PersonaRule &p) { return asks(p.when) && restHolds(p.when); });
}

void tellPlace(CueFacts &known, const BriefFacts &facts)
{
    const auto set = [&known](CueFact fact, double value) { known[size_t(fact)] = value; };
    const ShopHabits &habits = *facts.context.habits;
    if (const auto year = habits.yearOf(facts.profile.orders, facts.today, facts.context.zone); year && habits.rfm) {
        const RfmScore fifths = habits.rfm->of(*year);
        set(CueFact::RecencyFifth, fifths.recency);
        set(CueFact::FrequencyFifth, fifths.frequency);
        set(CueFact::MoneyFifth, fifths.money);
    }
    if (!facts.context.cues || !worthMatters(*facts.context.cues, known))
        return; // the dearest question of all
    if (const auto worth = habits.worthOf(facts.profile.orders, facts.today, facts.context.zone)) {
        set(CueFact::WorthAtLeast, worth->low);
        set(CueFact::WorthAtMost, worth->high);
    }
}

Segment segmentOf(const PersonaRule &persona, const SegmentFindings &found, const BriefFacts &facts)
{
    Segment segment;
    segment.persona = persona.name;
    segment.words = persona.words;
    segment.purchaseDays = int(facts.days.size());
    segment.daysAway = facts.rhythm.daysSinceLast;
    segment.gapDays = facts.rhythm.usualGapDays;
    segment.category = found.categories.empty() ? QString() : found.categories.front().what;
    const CueFact first = persona.when.front().fact;
    segment.count = segment.of = segment.purchaseDays;
    if (const auto habit = habitOf(first)) {
        segment.count = found.habits[size_t(*habit)].times;
        segment.of = found.habits[size_t(*habit)].of;
    } else if (first == CueFact::Stage && found.stage.stage == LifeStage::WonBack) {
        segment.count = found.stage.cameBackAfter;
    }
    return segment;
}

} // namespace

SegmentFindings::SegmentFindings(const BriefFacts &facts)
{
    if (!facts.mayProfile)
        return;
    stage = lifeStage(facts.days, facts.today.toJulianDay());
    categories = preferred(facts, [](const Product &product) { return product.category; }, [&](const QString &what) { return facts.catalogue.rangeShare(what); });
    brands = preferred(facts, [](const Product &product) { return product.brand; }, [&](const QString &what) { return facts.catalogue.brandShare(what); });
    if (facts.context.habits)
        habits = facts.context.habits->habitsOf(facts.profile.orders, facts.today, facts.context.zone);
}

void SegmentFindings::tell(CueFacts &known, const BriefFacts &facts) const
{
    if (!facts.mayProfile)
        return;
    known[size_t(CueFact::Stage)] = double(stage.stage);
    known[size_t(CueFact::FavouriteCategories)] = double(categories.size());
    known[size_t(CueFact::FavouriteBrands)] = double(brands.size());
    if (!facts.context.habits)
        return;
    for (size_t i = 0; i < habitFacts.size(); ++i) {
        if (const auto has = hasHabit(Habit(i), habits, facts.context.habits->usual))
            known[size_t(habitFacts[i])] = *has;
    }
    tellPlace(known, facts);
}

QStringList SegmentFindings::likes() const
{
    QStringList all;
    for (const std::vector<Preference> *kind : {&categories, &brands}) {
        for (const Preference &preference : *kind) {
            if (all.size() < mostLikes)
                all.append(preference.what);
        }
    }
    return all;
}

std::vector<Segment> segmentsOf(const SegmentFindings &found, const CueFacts &known, const BriefFacts &facts)
{
    std::vector<Segment> segments;
    if (!facts.context.cues || !facts.mayProfile)
        return segments;
    QStringList kinds;
    for (const PersonaRule &persona : facts.context.cues->personas) {
        const bool fits = std::all_of(persona.when.begin(), persona.when.end(), [&](const CueCondition &c) { return c.holds(known); });
        if (!fits || kinds.contains(persona.kind) || segments.size() == mostSegments)
            continue;
        segments.push_back(segmentOf(persona, found, facts));
        if (!persona.kind.isEmpty())
            kinds.append(persona.kind);
    }
    return segments;
}

} // namespace tuttu
