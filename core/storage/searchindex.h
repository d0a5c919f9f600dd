// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchtext.h"

#include <QByteArray>

#include <array>
#include <compare>
#include <vector>

namespace tuttu {

/** Beginnings of search words in memory: the first eight bytes of each word with the customer's row key, twelve bytes an entry, sorted.
 *  Words lie in one index, numbers (phones, cards) in another that packs sixteen digits into the eight bytes. It only narrows:
 *  what it names must still be compared with the text of all keys beside it. Each add() is a small sorted run, and runs of like size are
 *  merged, so that it grows in slices and the longest pause is one merge. A replaced word's entry stays until the next start: the
 *  comparison drops it. */
class SearchIndex
{
public:
    struct Entry {
        quint32 high, low, customer; ///< the key in two halves keeps the entry at twelve bytes
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    enum Kind { Words, Numbers };

    bool ready() const { return m_ready; }
    void setReady(bool ready) { m_ready = ready; }

    static Entry word(const QByteArray &utf8, quint32 customer);
    static Entry number(const QByteArray &digits, quint32 customer);
    void add(Kind kind, std::vector<Entry> entries);

    /** A customer who may have a word that begins so; `whole` when it surely is the whole word. */
    struct Candidate {
        quint32 customer;
        bool whole;
        friend bool operator==(const Candidate &, const Candidate &) = default;
    };
    /** Sorted by customer, each once. */
    std::vector<Candidate> candidates(Kind kind, const QByteArray &prefix) const;

    /** Day of the customer's last purchase or visit (days since 1970), for ranking; 0 = never. */
    void setLastDay(quint32 customer, quint32 day);
    quint32 lastDay(quint32 customer) const { return customer < m_lastDay.size() ? m_lastDay[customer] : 0; }

    size_t entryCount() const;

    SearchText text; ///< the keys themselves

private:
    using Run = std::vector<Entry>;
    std::array<std::vector<Run>, 2> m_runs;
    std::vector<quint16> m_lastDay;
    quint32 m_highest = 0; ///< greatest customer key seen
    bool m_ready = false;
};

} // namespace tuttu
