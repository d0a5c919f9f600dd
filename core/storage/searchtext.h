// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchkeys.h"

#include <string>
#include <string_view>
#include <vector>

namespace tuttu {

/** Every customer's search keys in memory, as one text of some eighty bytes each: whom the index names is compared here, and what stands
 *  inside a word is found by reading it from end to end, a few milliseconds at 200,000. */
class SearchText
{
public:
    enum class Where { Beginnings, Inside /**< of words and numbers; parts of fewer than `shortestInside` at their beginning all the same */ };
    static constexpr size_t shortestInside = 3; ///< bytes

    void put(quint32 customer, const SearchKeys &keys); ///< in place of their former ones

    void shrink();                                      ///< when all are in: gives back what was reserved for growing

    bool has(quint32 customer, const SearchQuery &query, Where where) const; ///< every part of it
    /** Who has the query's longest part somewhere, each once, in no order; nobody when its parts are too short. */
    std::vector<quint32> having(const SearchQuery &query) const;
    std::vector<std::string_view> wordsOf(quint32 customer) const; ///< UTF-8, until the next put()

private:
    struct Slice {
        size_t begin;
        quint32 customer;
    };
    bool isCurrent(size_t slice) const { return m_sliceOf[m_slices[slice].customer] == slice + 1; }
    std::string_view slice(size_t slice) const;
    std::string_view sliceOf(quint32 customer) const;
    void leaveOutTheReplaced();

    std::string m_text;              ///< a line end before and after each key: what is typed has none; a tab before numbers
    std::vector<Slice> m_slices;     ///< in the order of the text; a replaced one stays until there are as many as current ones
    std::vector<size_t> m_sliceOf;   ///< by customer, counted from one; 0 = none
    size_t m_replaced = 0;
};

} // namespace tuttu
