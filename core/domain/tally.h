// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/cue.h"
#include "core/domain/openinghours.h"
#include "core/domain/sighting.h"

#include <array>

namespace tuttu {

struct ConsentTally {
    int asked = 0, given = 0, refused = 0, withdrawn = 0; ///< questions put and words said, not people
    friend bool operator==(const ConsentTally &, const ConsentTally &) = default;
};

/** A part of a count, by its name: of visitors by door, of visits by place, of stays by minutes, of cues by rule. */
struct TallyPart {
    enum class Kind { Door, Place, DwellMinutes, CueSaid, CueNotNow, CueWrong };
    Kind kind = Kind::Door;
    QString name;
    int count = 0;
    friend bool operator==(const TallyPart &, const TallyPart &) = default;
};

/** What happened in a shop in some stretch of time, counted. It adds up: hours to days, days to years, shops to the chain. */
struct Tally {
    int visitors = 0;            ///< people counted at the doors or by hand, staff left out; never fewer than the visits of that hour
    int staff = 0;
    int groups = 0, grouped = 0; ///< of the visitors counted by hand: groups that came together, and people in them
    int visits = 0, recognised = 0;
    int openSeconds = 0;
    int missedSeconds = 0;       ///< of them nobody counted the visitors, or one of the doors was silent

    /** The same hours' people and sales, of hours in which everybody was counted: what is a share of visitors is made of these alone. */
    struct Full {
        int visitors = 0, recognised = 0, transactions = 0;
        qint64 net = 0;
        double netSquares = 0;
        friend bool operator==(const Full &, const Full &) = default;
    } full;

    int transactions = 0;        ///< receipts of this shop with at least one piece sold
    int named = 0, returning = 0; ///< of them with a customer; of those by somebody who had bought half a day or longer before
    int foreign = 0;             ///< of them in another currency than the shop's: in no sum of money
    qint64 net = 0;              ///< minor units of the shop's currency, returns taken off
    qint64 items = 0;            ///< pieces, returns taken off
    qint64 netOfSales = 0, itemsOfSales = 0; ///< of the transactions alone, without receipts that only take back
    double netSquares = 0, itemSquares = 0;  ///< summed over all receipts: for intervals

    int stays = 0;               ///< visits that ended and lasted a minute or longer
    qint64 staySeconds = 0;
    double stayMinutesSquared = 0;

    std::array<ConsentTally, allPurposes.size()> consents;
    int cuesSaid = 0, cuesNotNow = 0, cuesWrong = 0;
    int suggestionsTaken = 0, suggestionsDeclined = 0;
    int holdsPlaced = 0, holdsCollected = 0, holdsReleased = 0; ///< by when they were placed

    // Of feedback only the day is told: an hour beside an answer without a name could give it its name back. Stands in the day's first hour.
    int promoters = 0, passives = 0, detractors = 0;
    int invited = 0, refused = 0, abandoned = 0;

    std::vector<TallyPart> parts; ///< by kind and name

    // Not captured: filled from the plan of clerks by whoever reads (core/analytics/plan). Hours with clerks planned and everybody counted.
    int clerkMinutes = 0, staffedVisitors = 0;

    void addPart(TallyPart::Kind kind, const QString &name, int count = 1);
    Tally &operator+=(const Tally &other);
    friend bool operator==(const Tally &, const Tally &) = default;
};

struct HourTally {
    QDateTime hour;              ///< UTC: when the store-local clock hour began
    Tally tally;
    friend bool operator==(const HourTally &, const HourTally &) = default;
};

/** One store-local day of 23, 24 or 25 hours. */
struct DayTally {
    QDate day;
    Tally whole;
    std::vector<HourTally> hours;
    friend bool operator==(const DayTally &, const DayTally &) = default;
};

/** What of a shop's settings its figures depend on. */
struct TallyRule {
    StoreId store;
    QTimeZone zone;
    OpeningHours hours;
    QString currency;            ///< ISO 4217
};

/** What was captured on one day, as it lies in the cache. Times are UTC. */
struct RawDay {
    struct Stay {
        QDateTime arrived, lastSign, left; ///< left: invalid = still here
        bool recognised = false;
        QString place;
        bool byItself = false;   ///< nobody said that they left
    };
    struct ByHand { QDateTime at; int people = 0, groups = 0, grouped = 0; }; ///< of the people so many in groups
    struct Receipt {
        QDateTime at;
        bool named = false;
        QDateTime boughtFirst;   ///< by the same person, at any time; invalid without a name
        bool sells = false;      ///< a piece at least
        qint64 net = 0, items = 0;
        QString currency;
    };
    struct Said { QDateTime at; Purpose purpose = Purpose::EmailMarketing; std::optional<ConsentState> state; }; ///< no state: the question was put
    struct Judged { QDateTime at; QString rule; CueVerdict verdict = CueVerdict::Said; };
    struct Suggestion { QDateTime at; bool taken = false; };
    struct Held { QDateTime placed; bool collected = false, released = false; };
    struct Feedback { int promoters = 0, passives = 0, detractors = 0, invited = 0, refused = 0, abandoned = 0; };

    std::vector<Stay> stays;
    std::vector<Receipt> receipts;
    std::vector<DoorCount> doors;       ///< also those of the day before that reach into this one
    QStringList doorsLately;            ///< counters that said something in the seven days before
    std::vector<ByHand> byHand;
    std::vector<Said> consents;
    std::vector<Judged> cues;
    std::vector<Suggestion> suggestions;
    std::vector<Held> holds;
    Feedback feedback;
};

} // namespace tuttu
