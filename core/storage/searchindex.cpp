// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include <algorithm>

namespace tuttu {

namespace {

using Entry = SearchIndex::Entry;

Entry entry(quint64 key, quint32 customer) { return {quint32(key >> 32), quint32(key), customer}; }

/** The first eight bytes, most significant first; shorter words end in zeros. */
quint64 wordKey(const QByteArray &utf8)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < 8; ++i)
        key = key << 8 | (i < utf8.size() ? quint8(utf8[i]) : 0);
    return key;
}

/** Sixteen digits, four bits each, as 1 to 10 so that an ending differs from a zero. */
quint64 numberKey(const QByteArray &digits)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < 16; ++i)
        key = key << 4 | (i < digits.size() ? quint64(digits[i] - '0' + 1) : 0);
    return key;
}

} // namespace

Entry SearchIndex::word(const QByteArray &utf8, quint32 customer) { return entry(wordKey(utf8), customer); }
Entry SearchIndex::number(const QByteArray &digits, quint32 customer) { return entry(numberKey(digits), customer); }

void SearchIndex::add(Kind kind, std::vector<Entry> entries)
{
    if (entries.empty())
        return;
    std::sort(entries.begin(), entries.end());
    for (const Entry &e : entries)
        m_highest = std::max(m_highest, e.customer);
    std::vector<Run> &runs = m_runs[kind];
    runs.push_back(std::move(entries));
    while (runs.size() > 1 && runs[runs.size() - 2].size() < 2 * runs.back().size()) {
        Run &a = runs[runs.size() - 2], &b = runs.back();
        Run merged;
        merged.reserve(a.size() + b.size());
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(merged));
        runs.pop_back();
        runs.back() = std::move(merged);
    }
}

std::vector<SearchIndex::Candidate> SearchIndex::candidates(Kind kind, const QByteArray &prefix) const
{
    const qsizetype places = kind == Words ? 8 : 16;
    const int bits = kind == Words ? 8 : 4;
    const quint64 first = kind == Words ? wordKey(prefix) : numberKey(prefix);
    const qsizetype open = places - std::min(prefix.size(), places);
    const quint64 last = first | (open == places ? ~quint64(0) : (quint64(1) << (open * bits)) - 1);
    const bool endSeen = open > 0; // a key as long as the eight bytes may go on behind them
    enum : quint8 { No, Begins, Whole };
    std::vector<quint8> seen(size_t(m_highest) + 1, No);
    size_t count = 0;
    for (const Run &run : m_runs[kind]) {
        auto at = std::lower_bound(run.begin(), run.end(), entry(first, 0));
        for (; at != run.end() && (quint64(at->high) << 32 | at->low) <= last; ++at) {
            quint8 &mark = seen[at->customer];
            count += mark == No;
            const bool whole = endSeen && (quint64(at->high) << 32 | at->low) == first;
            mark = std::max(mark, quint8(whole ? Whole : Begins));
        }
    }
    std::vector<Candidate> found;
    found.reserve(count);
    for (quint32 customer = 0; found.size() < count; ++customer) {
        if (seen[customer] != No)
            found.push_back({customer, seen[customer] == Whole});
    }
    return found;
}

void SearchIndex::setLastDay(quint32 customer, quint32 day)
{
    if (customer >= m_lastDay.size())
        m_lastDay.resize(std::max<size_t>(customer + 1, m_lastDay.size() + m_lastDay.size() / 2), 0);
    m_lastDay[customer] = quint16(std::min<quint32>(day, 0xffff));
    m_highest = std::max(m_highest, customer);
}

size_t SearchIndex::entryCount() const
{
    size_t sum = 0;
    for (const auto &runs : m_runs) {
        for (const Run &run : runs)
            sum += run.size();
    }
    return sum;
}

} // namespace tuttu
