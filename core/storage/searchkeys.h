// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"

#include <QByteArrayList>

namespace tuttu {

/** What a customer is found by, folded once when they are written: words of the names and the mail, digits of phones and cards. */
struct SearchKeys {
    QByteArrayList words;   ///< UTF-8
    QByteArrayList numbers; ///< ASCII digits
    friend bool operator==(const SearchKeys &, const SearchKeys &) = default;
};

SearchKeys searchKeysOf(const Customer &customer);

/** The same for what was typed; every part must be found. */
struct SearchQuery {
    QByteArrayList words;
    std::vector<QByteArrayList> numbers; ///< each in the forms it may stand in: as typed, and without the trunk zero; "Studio 54" is a word, too
    std::vector<Identifier> exact;       ///< what the whole text may be: a card, a mail, a phone number
    bool longEnough = false;             ///< three letters or digits; an ideograph or syllable counts double
};

SearchQuery parseSearch(const QString &typed);

} // namespace tuttu
