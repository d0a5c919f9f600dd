// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuefinding.h"

#include "core/insight/replenish/rebuy.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

using namespace Qt::StringLiterals;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::array aboutNames{"person"_L1, "birthday"_L1, "absence"_L1, "rebuy"_L1, "hold"_L1, "promise"_L1, "return"_L1, "answer"_L1};
constexpr int returnDays = 30;

// Who buys again soon is told best by how often they bought, decayed with a half-life of 60 days (Online Retail, insight.md 6); the more
// overdue, the surer they stopped: so the gap only opens and closes a rule's window and words the reason.
constexpr double halfLifeDays = 60;
constexpr int fewestTimes = 3;

QDate joinedOrFirstBought(const BriefFacts &facts)
{
    const QDate known = facts.profile.customer.since;
    const QDate first = facts.days.empty() ? QDate() : QDate::fromJulianDay(facts.days.front());
    return !first.isValid() || (known.isValid() && known < first) ? known : first;
}

int fullYears(const QDate &since, const QDate &today)
{
    const int years = today.year() - since.year();
    return since.addYears(years) > today ? years - 1 : years;
}

int earlierDays(const BriefFacts &facts)
{
    std::vector<qint64> days = facts.days;
    for (const Visit &visit : facts.profile.visits)
        days.push_back(facts.localDay(visit.arrived).toJulianDay());
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return int(std::lower_bound(days.begin(), days.end(), facts.today.toJulianDay()) - days.begin());
}

} // namespace

std::optional<CueAbout> cueAboutNamed(QStringView name)
{
    for (size_t i = 0; i < aboutNames.size(); ++i) {
        if (name == aboutNames[i])
            return CueAbout(i);
    }
    return {};
}

bool needsProfiling(CueAbout about) { return about == CueAbout::Absence || about == CueAbout::Rebuy; }
bool sellsByNature(CueAbout about) { return about == CueAbout::Rebuy; }

QDate nearestAnniversary(int month, int day, const QDate &today)
{
    QDate nearest;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const bool leapling = month == 2 && day == 29 && !QDate::isLeapYear(year);
        const QDate date(year, month, leapling ? 28 : day);
        if (date.isValid() && (!nearest.isValid() || qAbs(date.daysTo(today)) < qAbs(nearest.daysTo(today))))
            nearest = date;
    }
    return nearest;
}

CueFindings::CueFindings(const BriefFacts &facts)
    : m_facts(facts), m_segments(facts), m_person(person())
{
    findPerson();
    findBirthday();
    findAbsence();
    findRebuys();
    findHolds();
    findPromises();
    findReturns();
    findAnswer();
}

CueFacts CueFindings::person() const
{
    CueFacts facts = noFacts();
    const auto set = [&facts](CueFact fact, double value) { facts[size_t(fact)] = value; };
    const Customer &customer = m_facts.profile.customer;
    set(CueFact::PurchaseDays, double(m_facts.days.size()));
    set(CueFact::EarlierDays, earlierDays(m_facts));
    set(CueFact::YearsKnown, 0);
    set(CueFact::DaysKnown, 0);
    if (const QDate since = joinedOrFirstBought(m_facts); since.isValid() && since <= m_facts.today) {
        const QDate day = nearestAnniversary(since.month(), since.day(), m_facts.today);
        set(CueFact::YearsKnown, fullYears(since, m_facts.today));
        set(CueFact::DaysKnown, m_facts.daysSince(since));
        set(CueFact::AnniversaryIn, -m_facts.daysSince(day));
        set(CueFact::AnniversaryYears, day.year() - since.year());
    }
    if (m_facts.rhythm.daysSinceLast >= 0)
        set(CueFact::DaysAway, m_facts.rhythm.daysSinceLast);
    if (m_facts.rhythm.usualGapDays > 0) {
        set(CueFact::UsualGap, m_facts.rhythm.usualGapDays);
        set(CueFact::TimesUsualGap, double(m_facts.rhythm.daysSinceLast) / m_facts.rhythm.usualGapDays);
    }
    if (const NpsAnswer *last = m_facts.lastScore()) {
        set(CueFact::LastScore, last->score);
        set(CueFact::ScoreDaysAgo, m_facts.daysSince(m_facts.localDay(last->at)));
    }
    set(CueFact::Unsettled, m_facts.repairFirst);
    set(CueFact::MailConsent, int(customer.consent(Purpose::EmailMarketing)));
    set(CueFact::TextConsent, int(customer.consent(Purpose::SmsMarketing)));
    const QDateTime asked = m_facts.profile.emailAsked;
    set(CueFact::MailAskedDaysAgo, asked.isValid() ? m_facts.daysSince(m_facts.localDay(asked)) : 36'500);
    set(CueFact::HasMail, !customer.email.isEmpty());
    set(CueFact::HasPhone, !customer.phone.isEmpty());
    set(CueFact::Tier, int(customer.tier));
    m_segments.tell(facts, m_facts);
    return facts;
}

CueFacts &CueFindings::add(CueAbout about, Cue cue)
{
    CueFinding found{std::move(cue), m_person};
    const auto set = [&found](CueFact fact, double value) { found.facts[size_t(fact)] = value; };
    set(CueFact::Count, found.cue.count);
    set(CueFact::Gap, found.cue.gapDays > 0 ? found.cue.gapDays : unknown);
    set(CueFact::In, found.cue.date.isValid() ? -m_facts.daysSince(found.cue.date) : unknown);
    set(CueFact::Named, !found.cue.productName.isEmpty());
    return m_found[size_t(about)].emplace_back(std::move(found)).facts;
}

void CueFindings::findPerson()
{
    Cue cue;
    cue.date = joinedOrFirstBought(m_facts);
    cue.count = cue.date.isValid() && cue.date <= m_facts.today ? fullYears(cue.date, m_facts.today) : 0;
    add(CueAbout::Person, cue);
}

/** Only when the customer gave the day for being congratulated; no age, no year. */
void CueFindings::findBirthday()
{
    if (!m_facts.profile.customer.birthday)
        return;
    Cue cue;
    cue.date = nearestAnniversary(m_facts.profile.customer.birthday->month, m_facts.profile.customer.birthday->day, m_facts.today);
    if (!cue.date.isValid())
        return;
    cue.count = -m_facts.daysSince(cue.date);
    add(CueAbout::Birthday, cue);
}

void CueFindings::findAbsence()
{
    if (m_facts.rhythm.usualGapDays == 0)
        return;
    Cue cue;
    cue.count = m_facts.rhythm.daysSinceLast;
    cue.gapDays = m_facts.rhythm.usualGapDays;
    cue.date = QDate::fromJulianDay(m_facts.days.back());
    add(CueAbout::Absence, cue);
}

void CueFindings::findRebuys()
{
    const auto gapsOf = [](const ProductFacts &product) {
        std::vector<double> gaps;
        for (size_t i = 1; i < product.days.size(); ++i)
            gaps.push_back(double(product.days[i] - product.days[i - 1]));
        return gaps;
    };
    const qint64 today = m_facts.today.toJulianDay();
    std::vector<double> all;
    std::vector<std::pair<double, const ProductFacts *>> kept;
    for (const ProductFacts &product : m_facts.products) {
        const std::vector<double> gaps = gapsOf(product);
        all.insert(all.end(), gaps.begin(), gaps.end());
        const bool known = product.times() >= fewestTimes || m_facts.lastingDays(product) > 0;
        if (known && !product.returned && m_facts.sellable(product.product) && !m_facts.declined(product.product)
            && !m_facts.onHold(product.product))
            kept.emplace_back(product.frequency(today, halfLifeDays), &product);
    }
    std::sort(kept.begin(), kept.end(), [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second->product < b.second->product; });
    const double usual = all.empty() ? 0 : meanLogGap(all);
    for (const auto &[frequency, product] : kept) {
        const int lasting = m_facts.lastingDays(*product);
        const double gap = gapWindow(gapsOf(*product), usual, lasting).usual;
        Cue cue;
        cue.product = product->product;
        cue.productName = m_facts.productName(product->product);
        cue.count = product->times();
        cue.gapDays = std::max(1, int(std::lround(gap)));
        cue.date = QDate::fromJulianDay(product->last());
        CueFacts &own = add(CueAbout::Rebuy, cue);
        own[size_t(CueFact::Frequency)] = frequency;
        own[size_t(CueFact::GapsPassed)] = double(today - product->last()) / gap;
        own[size_t(CueFact::Lasts)] = lasting > 0;
    }
}

void CueFindings::findHolds()
{
    std::vector<Cue> found;
    for (const Hold &hold : m_facts.profile.holds) {
        const QDate until = hold.until.isValid() ? m_facts.localDay(hold.until) : QDate();
        if (hold.state != HoldState::Open || (until.isValid() && until < m_facts.today))
            continue;
        Cue cue;
        cue.product = hold.product;
        cue.productName = m_facts.productName(hold.product);
        cue.date = until;
        found.push_back(cue);
    }
    // The one that runs out first speaks for all.
    std::stable_sort(found.begin(), found.end(), [](const Cue &a, const Cue &b) { return a.date.isValid() && (!b.date.isValid() || a.date < b.date); });
    for (Cue &cue : found) {
        cue.count = int(found.size());
        add(CueAbout::Hold, cue);
    }
}

/** Of all that is open the one that is due first. */
void CueFindings::findPromises()
{
    Cue cue;
    for (const FollowUp &followUp : m_facts.profile.followUps) {
        if (followUp.done || !followUp.due.isValid())
            continue;
        if (++cue.count > 1 && followUp.due >= cue.date)
            continue;
        cue.date = followUp.due;
        cue.detail = followUp.what;
    }
    if (cue.count > 0)
        add(CueAbout::Promise, cue);
}

void CueFindings::findReturns()
{
    for (const Order &order : m_facts.profile.orders) { // newest first
        const QDate day = m_facts.localDay(order.at);
        if (m_facts.daysSince(day) > returnDays)
            return;
        if (day > m_facts.today)
            continue;
        for (const OrderLine &line : order.lines) {
            if (line.quantity >= 0)
                continue;
            Cue cue;
            cue.product = line.product;
            cue.productName = m_facts.productName(line.product);
            cue.date = day;
            add(CueAbout::Return, cue);
        }
    }
}

void CueFindings::findAnswer()
{
    const NpsAnswer *last = m_facts.lastScore();
    if (!last)
        return;
    Cue cue;
    cue.count = last->score;
    cue.date = m_facts.localDay(last->at);
    add(CueAbout::Answer, cue);
}

} // namespace tuttu
