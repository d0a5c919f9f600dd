// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QStringList>

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

struct FollowUp {
    FollowUpId id;
    CustomerId customer;
    ClerkId owner;
    QString what;        ///< <= 280 characters
    QDate due;           ///< store-local day
    bool done = false;
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

} // namespace tuttu
