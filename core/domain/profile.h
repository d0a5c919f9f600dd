// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/captured.h"
#include "core/domain/customerfield.h"
#include "core/domain/cue.h"
#include "core/domain/order.h"
#include "core/domain/product.h"
#include "core/domain/recommendation.h"
#include "core/domain/segment.h"
#include "core/domain/visit.h"

#include <QHash>

namespace tuttu {

struct CueShown { ///< what became of a cue earlier: feeds fatigue and cool-down
    QString rule;
    CueVerdict verdict = CueVerdict::Said;
    QDateTime at;
    ProductId product;   ///< when the cue was about one: "wrong" holds for that rule and product
    friend bool operator==(const CueShown &, const CueShown &) = default;
};

/** A record that was found to be the same person's. */
struct MergedRecord {
    OpId merge;           ///< what to name to part them again
    CustomerId gone;
    QString name;
    QDateTime at;
    std::vector<CustomerField> fromGone; ///< shown as this record has them
    friend bool operator==(const MergedRecord &, const MergedRecord &) = default;
};

/** Everything the cache knows of one customer, read in one go. Orders, visits, notes: newest first. */
struct Profile {
    Customer customer;
    std::vector<Order> orders;
    QHash<ProductId, Product> products;   ///< of those orders and holds
    std::vector<Visit> visits;            ///< earlier ones, at most 50
    std::vector<Note> notes;
    std::vector<NpsAnswer> scores;        ///< only those the customer let be kept with their name
    std::vector<Hold> holds;              ///< open ones and the last ten
    std::vector<FollowUp> followUps;      ///< open ones and the last ten
    std::vector<CueShown> cuesShown;
    std::vector<ProductId> declined;      ///< "not for me"
    std::vector<ConsentEvent> consentEvents; ///< what was said here, oldest first
    std::vector<FieldConflict> conflicts; ///< fields two people gave different values
    std::vector<MergedRecord> merged;     ///< other records of the same person, read together with this one
    std::vector<Case> cases;              ///< open ones and the last ten
    std::vector<Message> messages;        ///< the last twenty
    std::vector<Look> looks;              ///< the last ten
    std::vector<Basket> baskets;          ///< open, with the till, and the last ten sold
    QDate invited;                        ///< UTC day they were last asked for feedback; invalid = never
    QDateTime emailAsked;                 ///< when they were last asked whether we may write; invalid = never
    QDateTime asOf;                       ///< the age of the data
};

/** The customer's own rhythm, from the days they bought. */
struct Rhythm {
    int visits = 0;              ///< distinct days with a purchase
    int usualGapDays = 0;        ///< median gap; 0 = fewer than three gaps
    int daysSinceLast = -1;      ///< -1 = never bought
    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/** What the clerk reads in five seconds. */
struct Brief {
    std::vector<Cue> cues;                        ///< at most three, most useful first
    std::vector<Cue> drawnCues;                   ///< what a visit drawn by lot hears instead, while another set of cues is tried
    std::vector<Recommendation> recommendations;  ///< at most four
    Rhythm rhythm;
    QStringList likes;                            ///< categories with enough evidence, strongest first
    std::vector<Segment> segments;                ///< personas they are of, at most two, in the order of the book
};

enum class TimelineKind { Order, Return, Visit, Note, Score, Hold, FollowUp, Consent, Case, Message, Look };

/** One line of the timeline: an index into the profile's vector of that kind (an order may stand under Order and Return). */
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Order;
    QDateTime at;
    int index = 0;
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/** Newest first. */
std::vector<TimelineEntry> timelineOf(const Profile &profile);

} // namespace tuttu
