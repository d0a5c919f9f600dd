// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"

#include <QLocale>

#include <vector>

namespace tuttu {

struct Shelf;
struct SearchQuery;

/** Finds customers by what the clerk types. */
class CustomerSearch
{
public:
    static constexpr int most = 10;

    enum class State {
        Found,    ///< the answer, perhaps empty
        TooShort, ///< three letters or an exact card, mail or phone
        Loading   ///< the index is still being built; exact keys were looked up all the same
    };
    struct Answer {
        State state = State::Found;
        std::vector<Customer> hits; ///< best first, at most `most`
        bool more = false;          ///< there are others: type more
    };

    /** Who is alike in all else is sorted as the locale sorts names. */
    explicit CustomerSearch(const Shelf &shelf, const QLocale &locale = QLocale::c()) : m_shelf(shelf), m_locale(locale) {}
    /** Letters typed exactly above folded ones, whole words above beginnings, these above what stands inside a word; then the customers seen
     *  last. Errors of the disk only. */
    Result<Answer> find(const QString &typed) const;

private:
    Result<std::vector<Customer>> exact(const SearchQuery &query) const;
    const Shelf &m_shelf;
    QLocale m_locale;
};

} // namespace tuttu
