// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchkeys.h"

#include <string>
#include <vector>

namespace tuttu {

/** All search keys as one long text in memory, for what stands inside a word: "niem" of "Kaloniemi", the last digits of a phone. Some
 *  eighty bytes a customer, read from end to end in a few milliseconds at 200,000. Like the index it only narrows. */
class SearchText
{
public:
    void put(quint32 customer, const SearchKeys &keys); ///< in place of their former ones

    /** Who has the query's longest part somewhere, each once, in no order; nobody when its parts are too short. */
    std::vector<quint32> having(const SearchQuery &query) const;

private:
    struct Slice {
        size_t begin;
        quint32 customer;
    };
    bool isCurrent(size_t slice) const { return m_sliceOf[m_slices[slice].customer] == slice + 1; }
    void leaveOutTheReplaced();

    std::string m_text;              ///< UTF-8, a line end after each key: what is typed has none
    std::vector<Slice> m_slices;     ///< in the order of the text; a replaced one stays until there are as many as current ones
    std::vector<size_t> m_sliceOf;   ///< by customer, counted from one; 0 = none
    size_t m_replaced = 0;
};

} // namespace tuttu
