// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/tally/tallied.h"

#include "core/base/daybegin.h"
#include "core/recognition/counterday.h"

#include <algorithm>
#include <map>

namespace tuttu {

namespace {

qint64 overlapSeconds(const QDateTime &from, const QDateTime &until, const Stretch &other)
{
    return std::max<qint64>(0, std::max(from, other.first).secsTo(std::min(until, other.second)));
}

/** How many of a report's people had come by `at`: spread evenly over its stretch, so that its parts add up to the whole. */
int cameBy(const DoorCount &report, const QDateTime &at)
{
    const qint64 length = report.from.msecsTo(report.to), gone = std::clamp<qint64>(report.from.msecsTo(at), 0, length);
    return int((report.in * gone + length / 2) / length);
}

/** Fills one day, signal by signal. */
class DayCount
{
public:
    DayCount(const RawDay &raw, const TallyRule &rule, const QDate &day, const QDateTime &asOf)
        : m_raw(raw), m_rule(rule), m_asOf(asOf), m_end(dayBegin(day.addDays(1), rule.zone)), m_day{day, {}, {}}
    {
        for (const QDateTime &hour : hoursOf(day, rule.zone))
            m_day.hours.push_back({hour, {}});
        m_open = openStretches(rule.hours, day, rule.zone);
        if (!rule.hours.spans.empty()) { // the night before may reach into this day
            const auto before = openStretches(rule.hours, day.addDays(-1), rule.zone);
            m_open.insert(m_open.begin(), before.begin(), before.end());
        }
    }

    DayTally all()
    {
        countOpen();
        countDoors();
        countVisits();
        countReceipts();
        countActs();
        for (HourTally &hour : m_day.hours)
            finish(hour.tally);
        countFeedback(m_day.hours.front().tally);
        for (const HourTally &hour : m_day.hours)
            m_day.whole += hour.tally;
        return std::move(m_day);
    }

private:
    QDateTime begin(size_t hour) const { return m_day.hours[hour].hour; }
    QDateTime end(size_t hour) const { return hour + 1 < m_day.hours.size() ? m_day.hours[hour + 1].hour : m_end; }
    Tally &at(const QDateTime &time)
    {
        const auto after = std::upper_bound(m_day.hours.begin(), m_day.hours.end(), time, [](const QDateTime &t, const HourTally &h) { return t < h.hour; });
        return (after == m_day.hours.begin() ? after : std::prev(after))->tally;
    }

    void countOpen()
    {
        for (size_t i = 0; i < m_day.hours.size(); ++i) {
            for (const Stretch &open : m_open)
                m_day.hours[i].tally.openSeconds += int(overlapSeconds(begin(i), std::min(end(i), m_asOf), open));
        }
    }

    void countDoors()
    {
        std::map<QString, std::vector<DoorCount>> doors;
        for (const QString &door : m_raw.doorsLately)
            doors[door];
        for (const DoorCount &report : m_raw.doors)
            doors[report.counter].push_back(report);
        for (const auto &[name, reports] : doors) {
            for (const DoorCount &report : inOrder(reports, false)) {
                if (touches(report, m_open))
                    spread(report, name);
            }
            for (const DoorCount &report : inOrder(reports, true))
                spread(report, {});
        }
        for (const RawDay::ByHand &counted : m_raw.byHand) {
            Tally &tally = at(counted.at);
            tally.visitors += counted.people;
            tally.groups += counted.groups;
            tally.grouped += counted.grouped;
        }
        if (!doors.empty())
            countGaps(doors);
        else if (m_raw.byHand.empty())
            countGaps({{QString(), {}}}); // nobody counts here
    }

    void spread(const DoorCount &report, const QString &door)
    {
        for (size_t i = 0; i < m_day.hours.size(); ++i) {
            const int people = cameBy(report, end(i)) - cameBy(report, begin(i));
            Tally &tally = m_day.hours[i].tally;
            if (report.staff) {
                tally.staff += people;
            } else if (people > 0) {
                tally.visitors += people;
                tally.addPart(TallyPart::Kind::Door, door, people);
            }
        }
    }

    /** An hour misses what its most silent door misses. What is not due yet is not missed. */
    void countGaps(const std::map<QString, std::vector<DoorCount>> &doors)
    {
        QDateTime due = m_asOf.addSecs(-countersAreLateSeconds);
        for (const DoorCount &report : m_raw.doors)
            due = std::max(due, std::min(report.to, m_asOf));
        for (const auto &[name, reports] : doors) {
            const CounterDay counted = counterDay(reports, m_open);
            for (size_t i = 0; i < m_day.hours.size(); ++i) {
                int missed = 0;
                for (const Stretch &gap : counted.gaps)
                    missed += int(overlapSeconds(begin(i), std::min(end(i), due), gap));
                Tally &tally = m_day.hours[i].tally;
                tally.missedSeconds = std::max(tally.missedSeconds, missed);
            }
        }
    }

    void countVisits()
    {
        for (const RawDay::Stay &stay : m_raw.stays) {
            Tally &tally = at(stay.arrived);
            ++tally.visits;
            tally.recognised += stay.recognised;
            if (!stay.place.isEmpty())
                tally.addPart(TallyPart::Kind::Place, stay.place);
            if (!stay.left.isValid())
                continue;
            const qint64 seconds = stay.arrived.secsTo(stay.byItself ? stay.lastSign : stay.left);
            if (seconds < shortestStaySeconds)
                continue;
            ++tally.stays;
            tally.staySeconds += seconds;
            tally.stayMinutesSquared += double(seconds) * double(seconds) / 3600;
            tally.addPart(TallyPart::Kind::DwellMinutes, QString::number(stayBin(seconds)));
        }
    }

    void countReceipts()
    {
        for (const RawDay::Receipt &receipt : m_raw.receipts) {
            Tally &tally = at(receipt.at);
            const bool foreign = receipt.currency != m_rule.currency;
            if (receipt.sells) {
                ++tally.transactions;
                tally.named += receipt.named;
                tally.returning += receipt.named && receipt.boughtFirst.secsTo(receipt.at) >= returnsAfterSeconds;
                tally.itemsOfSales += receipt.items;
                tally.foreign += foreign;
            }
            tally.items += receipt.items;
            tally.itemSquares += double(receipt.items) * double(receipt.items);
            if (foreign)
                continue;
            tally.net += receipt.net;
            tally.netSquares += double(receipt.net) * double(receipt.net);
            if (receipt.sells)
                tally.netOfSales += receipt.net;
        }
    }

    void countActs()
    {
        for (const RawDay::Said &said : m_raw.consents) {
            ConsentTally &of = at(said.at).consents[size_t(said.purpose)];
            if (!said.state)
                ++of.asked;
            else if (saysYes(*said.state))
                ++of.given;
            else if (*said.state == ConsentState::Withdrawn)
                ++of.withdrawn;
            else
                ++of.refused;
        }
        for (const RawDay::Judged &cue : m_raw.cues)
            judge(at(cue.at), cue);
        for (const RawDay::Suggestion &suggestion : m_raw.suggestions)
            ++(suggestion.taken ? at(suggestion.at).suggestionsTaken : at(suggestion.at).suggestionsDeclined);
        for (const RawDay::Held &hold : m_raw.holds) {
            Tally &tally = at(hold.placed);
            ++tally.holdsPlaced;
            tally.holdsCollected += hold.collected;
            tally.holdsReleased += hold.released;
        }
    }

    static void judge(Tally &tally, const RawDay::Judged &cue)
    {
        switch (cue.verdict) {
        case CueVerdict::Said:
            ++tally.cuesSaid;
            return tally.addPart(TallyPart::Kind::CueSaid, cue.rule);
        case CueVerdict::NotNow:
            ++tally.cuesNotNow;
            return tally.addPart(TallyPart::Kind::CueNotNow, cue.rule);
        case CueVerdict::Wrong:
            ++tally.cuesWrong;
            return tally.addPart(TallyPart::Kind::CueWrong, cue.rule);
        }
    }

    void countFeedback(Tally &tally) const
    {
        const RawDay::Feedback &f = m_raw.feedback;
        tally.promoters = f.promoters;
        tally.passives = f.passives;
        tally.detractors = f.detractors;
        tally.invited = f.invited;
        tally.refused = f.refused;
        tally.abandoned = f.abandoned;
    }

    static void finish(Tally &tally)
    {
        const bool counted = tally.visitors > 0 || tally.missedSeconds == 0;
        if (counted)
            tally.visitors = std::max(tally.visitors, tally.visits); // who has a card here has come
        if (tally.missedSeconds == 0)
            tally.full = {tally.visitors, tally.recognised, tally.transactions, tally.net, tally.netSquares};
    }

    const RawDay &m_raw;
    const TallyRule &m_rule;
    QDateTime m_asOf, m_end;
    std::vector<Stretch> m_open;
    DayTally m_day;
};

} // namespace

std::vector<QDateTime> hoursOf(const QDate &day, const QTimeZone &zone)
{
    std::vector<QDateTime> hours;
    const QDateTime end = dayBegin(day.addDays(1), zone);
    for (QDateTime at = dayBegin(day, zone); at < end;) {
        hours.push_back(at);
        const QTime local = at.toTimeZone(zone).time();
        const QDateTime next = at.addSecs(3600 - (local.minute() * 60 + local.second()));
        at = std::min(next, end);
    }
    return hours;
}

int stayBin(qint64 seconds)
{
    const int minutes = int(std::min<qint64>(seconds / 60, 8 * 60));
    return minutes / stayBinMinutes(minutes) * stayBinMinutes(minutes);
}

int stayBinMinutes(int bin)
{
    return bin < 30 ? 1 : bin < 120 ? 5 : 30;
}

DayTally tallied(const RawDay &raw, const TallyRule &rule, const QDate &day, const QDateTime &asOf)
{
    return DayCount(raw, rule, day, asOf).all();
}

} // namespace tuttu
