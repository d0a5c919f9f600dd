// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/consent.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace tuttu {

// What stands in the cache after a capture was applied.

struct Note {
    NoteId id;
    CustomerId customer;
    ClerkId by;
    QDateTime at;
    QStringList chips;  ///< machine names: "gift", "looking", "size"
    QString text;       ///< <= 280 characters
    friend bool operator==(const Note &, const Note &) = default;
};

struct NpsAnswer {
    CustomerId customer; ///< null = kept without a name
    QDateTime at;
    int score = -1;      ///< 0..10
    QStringList reasons; ///< machine names of chips
    QString comment;
    friend bool operator==(const NpsAnswer &, const NpsAnswer &) = default;
};

enum class HoldState { Open, Collected, Released };

struct Hold {
    HoldId id;
    CustomerId customer;
    ProductId product;
    int quantity = 1;
    QDateTime placed, until;
    ClerkId by;
    HoldState state = HoldState::Open;
    friend bool operator==(const Hold &, const Hold &) = default;
};

enum class FollowUpOrigin { ByHand, Cue, Hold, Case, Look };

struct FollowUp {
    FollowUpId id;
    CustomerId customer;
    ClerkId owner;
    QString what;        ///< <= 280 characters
    QDate due;           ///< store-local day
    bool done = false;
    FollowUpOrigin origin = FollowUpOrigin::ByHand;
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

enum class CaseState { Open, Acknowledged, Closed };
enum class CaseEnd { Solved, NotReached, NotWanted }; ///< how a case ended

/** Somebody told us how we failed them and wants to hear from us. The score itself is not part of it: it is nobody's tool. */
struct Case {
    CaseId id;
    CustomerId customer;
    QDateTime opened, due;   ///< UTC; due: so many business hours after (core/visit/businesshours.h)
    ClerkId owner;           ///< null = nobody's yet
    QStringList reasons;     ///< machine names of the chips they chose
    QString said;            ///< their own words
    QString contact;         ///< how they want to be reached, in their own words: a number, a mail
    CaseState state = CaseState::Open;
    std::optional<CaseEnd> end = {};
    friend bool operator==(const Case &, const Case &) = default;
};

enum class CaseStep { Opened, Acknowledged, Reassigned, Noted, Closed };

struct CaseEvent { ///< one line of a case's visible history
    CaseStep step = CaseStep::Opened;
    QDateTime at;
    ClerkId by;              ///< null = the customer
    ClerkId to;              ///< of Reassigned: to whom; of Opened: whose it was to be
    QString text;            ///< of Noted
    std::optional<CaseEnd> end = {};
    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

/** A clerk's own message, as it was sent with the shop's phone or mail. */
struct Message {
    MessageId id;
    CustomerId customer;
    ClerkId by;
    QDateTime at;
    Purpose channel = Purpose::EmailMarketing; ///< EmailMarketing or SmsMarketing: which permission it rests on
    QString text;            ///< <= 1000 characters
    FollowUpId about;        ///< null = of its own
    friend bool operator==(const Message &, const Message &) = default;
};

enum class LineFrom { Scan, Search, Recommendation, Hold, Look };

struct BasketLine {
    ProductId product;
    int quantity = 1;        ///< 0 takes it out
    LineFrom from = LineFrom::Scan; ///< tells later whether a recommendation was taken
    friend bool operator==(const BasketLine &, const BasketLine &) = default;
};

enum class BasketState { Open, WithTill, Sold, Dropped };
enum class TillWay { Qr, File, Http };

/** What a clerk collects with one customer until the till takes it. */
struct Basket {
    BasketId id;
    CustomerId customer;     ///< null = somebody without a name
    VisitId visit;
    ClerkId by;
    QDateTime at;            ///< UTC of the last change
    BasketState state = BasketState::Open;
    std::vector<BasketLine> lines;
    friend bool operator==(const Basket &, const Basket &) = default;
};

/** Products picked to be shown together to one customer. */
struct Look {
    LookId id;
    CustomerId customer;     ///< null = for anybody
    QString name;
    std::vector<ProductId> products;
    ClerkId by;
    QDateTime at;
    friend bool operator==(const Look &, const Look &) = default;
};

} // namespace tuttu
