// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"

namespace tuttu {

/** A part of a customer's record that is edited by itself: two people editing different ones do not meet. */
enum class CustomerField { Name, Preferred, SayIt, Latin, Title, Email, Phone /**< E.164, then as they wrote it when that differs */, Birthday /**< "MM-DD" */, Languages, Interests, Avoids, Sizes /**< "shoe=38" */, BuysFor };
inline constexpr std::array allCustomerFields{CustomerField::Name, CustomerField::Preferred, CustomerField::SayIt, CustomerField::Latin, CustomerField::Title,
                                              CustomerField::Email, CustomerField::Phone, CustomerField::Birthday, CustomerField::Languages,
                                              CustomerField::Interests, CustomerField::Avoids, CustomerField::Sizes, CustomerField::BuysFor};

/** Things added and taken away one by one, so that two edits of one list are both kept. */
inline bool isSet(CustomerField f) { return f == CustomerField::Interests || f == CustomerField::Avoids || f == CustomerField::Sizes || f == CustomerField::BuysFor; }

/** A field's value as texts: none = empty, one for most, two for a phone, several for lists. */
QStringList valueOf(const Customer &customer, CustomerField field);
/** Errc::Invalid when the texts are no such value; then nothing is changed. */
Result<> setValue(Customer &customer, CustomerField field, const QStringList &value);

/** Whether two values mean one thing: a phone number written in two ways is one number. */
bool saysTheSame(CustomerField field, const QStringList &a, const QStringList &b);

/** `before` is what stood before the editor's eyes. */
struct FieldChange {
    CustomerField field = CustomerField::Name;
    QStringList before, after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/** Two values of one field that people who did not know of each other gave: both are kept and shown until somebody chooses. */
struct FieldConflict {
    CustomerField field = CustomerField::Name;
    QStringList other;      ///< beside the one that stands in the record
    QDateTime at;           ///< UTC, when the other was said
    ClerkId by;             ///< null = a file or another system
    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

enum class Laid { Done, Already, Conflict };
/** Three-way merge of one field: a plain value is replaced when it still is what the editor saw; lists take what was added and taken away. */
Result<Laid> layOver(Customer &customer, const FieldChange &change);

} // namespace tuttu
