// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/wording.h"

#include <algorithm>

namespace tuttu {

namespace {

int inWeeks(int days) { return std::max(1, (days + 3) / 7); }

} // namespace

QString Wording::sentence(const Cue &cue) const
{
    switch (cue.rule) {
    case CueRuleId::FirstVisit:
        return tr("First visit: welcome them and show them round.");
    case CueRuleId::LongTimeCustomer:
        return cue.family == CueFamily::Occasion ? tr("%n year(s) as a customer this week: say thank you.", nullptr, cue.count)
                                                 : tr("With us for %n year(s): they know their way round.", nullptr, cue.count);
    case CueRuleId::BirthdayNear:
        return birthdaySentence(cue);
    case CueRuleId::Lapsed:
        return cue.count < 14 ? tr("Not seen for %n day(s): good to have them back.", nullptr, cue.count)
                              : tr("Not seen for %n week(s): good to have them back.", nullptr, cue.count / 7);
    case CueRuleId::ReplenishmentDue:
        return tr("Time for more %1?", "%1 is a product").arg(cue.productName);
    case CueRuleId::HoldOpen:
        return holdSentence(cue);
    case CueRuleId::LastScoreLow:
        return tr("Last time was not good: ask and listen first.");
    case CueRuleId::ConsentMissing:
        return consentSentence(cue.purpose);
    case CueRuleId::FollowUpOpen:
        return tr("Promised: %1", "%1 is what a colleague wrote down").arg(cue.detail);
    case CueRuleId::RecentReturn:
        return cue.productName.isEmpty() ? tr("Something came back lately: ask what would suit better.")
                                         : tr("%1 came back: ask what would suit better.", "%1 is a product").arg(cue.productName);
    }
    Q_UNREACHABLE();
}

QString Wording::birthdaySentence(const Cue &cue) const
{
    if (cue.count == 0)
        return tr("Birthday today: wish them a happy one.");
    if (cue.count > 0)
        return tr("Birthday on %1: wish them well.", "%1 is a day, soon").arg(day(cue.date));
    return tr("Birthday was on %1: belated good wishes.", "%1 is a day, not long ago").arg(day(cue.date));
}

QString Wording::holdSentence(const Cue &cue) const
{
    if (cue.productName.isEmpty())
        return tr("%n thing(s) on hold here for them.", nullptr, cue.count);
    if (cue.count > 1)
        return tr("On hold here for them: %1 and %n more.", "%1 is a product", cue.count - 1).arg(cue.productName);
    return tr("On hold here for them: %1.", "%1 is a product").arg(cue.productName);
}

QString Wording::consentSentence(Purpose purpose) const
{
    switch (purpose) {
    case Purpose::EmailMarketing: return tr("Ask once whether news by e-mail is welcome.");
    case Purpose::SmsMarketing: return tr("Ask once whether text messages are welcome.");
    case Purpose::Recognition: return tr("Ask once whether being noticed on arrival is welcome.");
    case Purpose::Profiling: return tr("Ask once whether personal suggestions are welcome.");
    }
    Q_UNREACHABLE();
}

QString Wording::because(const Cue &cue) const
{
    switch (cue.rule) {
    case CueRuleId::FirstVisit:
        return tr("No earlier visit or purchase is known");
    case CueRuleId::LongTimeCustomer:
        return tr("Customer since %1", "%1 is a day").arg(day(cue.date));
    case CueRuleId::BirthdayNear:
        return tr("They told us the day to be congratulated");
    case CueRuleId::Lapsed:
        return usually(cue.gapDays, cue.count);
    case CueRuleId::ReplenishmentDue:
        return tr("Bought about every %n week(s), last on %1", "%1 is a day", inWeeks(cue.gapDays)).arg(day(cue.date));
    case CueRuleId::HoldOpen:
        if (!cue.date.isValid())
            return tr("Kept until they come");
        return cue.date == m_today ? tr("Kept until tonight") : tr("Kept until %1", "%1 is a day").arg(day(cue.date));
    case CueRuleId::LastScoreLow:
        return tr("On %1 they gave us %2 out of 10", "%1 is a day").arg(day(cue.date), number(cue.count));
    case CueRuleId::ConsentMissing:
        return tr("Nobody has asked yet, and a no is fine");
    case CueRuleId::FollowUpOpen:
        if (cue.date == m_today)
            return tr("Due today");
        return cue.date < m_today ? tr("Was due on %1", "%1 is a day").arg(day(cue.date)) : tr("Due on %1", "%1 is a day").arg(day(cue.date));
    case CueRuleId::RecentReturn:
        return tr("Returned on %1", "%1 is a day").arg(day(cue.date));
    }
    Q_UNREACHABLE();
}

QString Wording::evidence(const Cue &cue) const
{
    switch (cue.rule) {
    case CueRuleId::FirstVisit:
        return tr("There is no receipt and no earlier visit under this name. They may have been here without being recognised.");
    case CueRuleId::LongTimeCustomer:
        return tr("They have bought on several days since %1, so there is no need to introduce the shop.", "%1 is a day").arg(day(cue.date));
    case CueRuleId::BirthdayNear:
        return tr("Day and month were given for this and nothing else; the year is not known. Shown from a week before to a week after.");
    case CueRuleId::Lapsed:
        return tr("The last purchase was on %1. They have been away for more than twice as long as they usually are.", "%1 is a day").arg(day(cue.date));
    case CueRuleId::ReplenishmentDue:
        return tr("Bought on %n different day(s), last on %1. The weeks are a usual gap, not a date.", "%1 is a day", cue.count).arg(day(cue.date));
    case CueRuleId::HoldOpen:
        return tr("%n hold(s) open under this name.", nullptr, cue.count);
    case CueRuleId::LastScoreLow:
        return tr("It is their latest answer under their own name, less than half a year old. Suggestions to buy wait until somebody has spoken with them.");
    case CueRuleId::ConsentMissing:
        return tr("There is no answer on record, neither yes nor no. After a refusal this is never shown again.");
    case CueRuleId::FollowUpOpen:
        return tr("%n promise(s) open under this name.", nullptr, cue.count);
    case CueRuleId::RecentReturn:
        return tr("The receipt of %1 takes it back. Shown for thirty days.", "%1 is a day").arg(day(cue.date));
    }
    Q_UNREACHABLE();
}

QString Wording::family(CueFamily family) const
{
    switch (family) {
    case CueFamily::Welcome: return tr("Welcome", "kind of talking point");
    case CueFamily::Occasion: return tr("Occasion", "kind of talking point");
    case CueFamily::Service: return tr("Service", "kind of talking point");
    case CueFamily::Repair: return tr("Put right", "kind of talking point");
    case CueFamily::Care: return tr("Care", "kind of talking point");
    case CueFamily::Taste: return tr("Taste", "kind of talking point");
    case CueFamily::KeepInTouch: return tr("Keep in touch", "kind of talking point");
    }
    Q_UNREACHABLE();
}

QString Wording::reason(const Recommendation &r) const
{
    switch (r.reason) {
    case ReasonKind::GoesWith: return tr("Goes with %1, bought on %2", "%1 is a product, %2 a day").arg(r.withName, day(r.withBought));
    case ReasonKind::BoughtOften: return tr("Bought %n time(s)", nullptr, r.times);
    case ReasonKind::PopularHere: return tr("Popular here this fortnight");
    case ReasonKind::NewInCategory: return tr("New among the things they like");
    }
    Q_UNREACHABLE();
}

QString Wording::evidence(const Recommendation &r) const
{
    switch (r.reason) {
    case ReasonKind::GoesWith:
        return tr("%1 of the %n basket(s) with %2 held this too, %3 times as many as by chance.", "%1 and %3 are numbers, %2 is a product", r.withBaskets)
            .arg(number(r.together), r.withName, m_locale.toString(r.lift, 'f', 1));
    case ReasonKind::BoughtOften: return tr("Bought on %n different day(s), not in the last thirty.", nullptr, r.times);
    case ReasonKind::PopularHere: return tr("In %n basket(s) of this shop in the last 14 days.", nullptr, r.times);
    case ReasonKind::NewInCategory: return tr("It has come in lately, in a kind of thing they often buy.");
    }
    Q_UNREACHABLE();
}

/** Days up to a fortnight, weeks from then on; both numbers in the same unit. */
QString Wording::usually(int gapDays, int sinceDays) const
{
    if (gapDays < 14 && sinceDays < 28)
        return tr("Usually every %n day(s), now %1", "%1 is a number of days", gapDays).arg(number(sinceDays));
    const int weeks = inWeeks(gapDays);
    return tr("Usually every %n week(s), now %1", "%1 is a number of weeks", weeks).arg(number(sinceDays / 7));
}

QString Wording::rhythm(const Rhythm &rhythm) const
{
    if (rhythm.visits <= 0)
        return {};
    if (rhythm.usualGapDays == 0)
        return tr("Bought on %n day(s) so far", nullptr, rhythm.visits);
    if (rhythm.daysSinceLast == 0)
        return tr("Bought today already");
    return usually(rhythm.usualGapDays, rhythm.daysSinceLast);
}

QString Wording::tenure(const Customer &customer) const
{
    const QString year = QString::number(customer.since.year());
    const bool known = customer.since.isValid();
    switch (customer.tier) {
    case Tier::Member: return known ? tr("Member since %1", "%1 is a year").arg(year) : tr("Member");
    case Tier::Regular: return known ? tr("Regular since %1", "%1 is a year").arg(year) : tr("Regular");
    case Tier::Friend: return known ? tr("Friend of the shop since %1", "%1 is a year").arg(year) : tr("Friend of the shop");
    }
    Q_UNREACHABLE();
}

} // namespace tuttu
