// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"

#include <QDateTime>

namespace tuttu {

/** How surely a person is who we think. A hint opens no profile and shows no name. */
enum class Assurance {
    None, Hint,
    Confirmed,  ///< by a clerk or the customer
    Identified, ///< by a card or code they presented
    Proven      ///< by a pass that cannot be copied: a rotating or signed code
};

/** How somebody was noticed: shown on the card as words. */
enum class Means { Scan, LookUp, Beacon, DoorCounter, NewCustomer };

/** Something a device noticed, before anybody knows who it is. */
struct Signal {
    Means means = Means::Scan;
    QString text;        ///< what was scanned or typed; for a beacon its resolved identifier
    QString place;       ///< "by the door"; may be empty
    int count = 1;       ///< people, for a door counter
    QDateTime at;        ///< UTC
    friend bool operator==(const Signal &, const Signal &) = default;
};

/** Who it is and how surely. None: `customer` is null. */
struct Recognition {
    Assurance assurance = Assurance::None;
    Means means = Means::Scan;
    CustomerId customer;
    IdentifierKind by = IdentifierKind::Card;
    QDateTime at;
    friend bool operator==(const Recognition &, const Recognition &) = default;
};

} // namespace tuttu
