// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchtext.h"

#include <algorithm>
#include <cstring>

namespace tuttu {

namespace {

QByteArray longestPart(const SearchQuery &query)
{
    QByteArrayList parts = query.words;
    for (const QByteArrayList &forms : query.numbers)
        parts.append(forms.front());
    const auto longest = std::max_element(parts.begin(), parts.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    return longest == parts.end() ? QByteArray() : *longest;
}

} // namespace

void SearchText::put(quint32 customer, const SearchKeys &keys)
{
    if (customer >= m_sliceOf.size())
        m_sliceOf.resize(std::max<size_t>(customer + 1, m_sliceOf.size() + m_sliceOf.size() / 2), 0);
    m_replaced += m_sliceOf[customer] != 0;
    const size_t begin = m_text.size();
    m_slices.push_back({begin, customer});
    m_sliceOf[customer] = m_slices.size();
    for (const QByteArrayList *list : {&keys.words, &keys.numbers}) {
        for (const QByteArray &key : *list) {
            if (m_text.find(key.constData(), begin, size_t(key.size())) == std::string::npos) // the national number is the international one's end
                m_text.append(key.constData(), size_t(key.size())).append(1, '\n');
        }
    }
    if (m_replaced > 1000 && 2 * m_replaced > m_slices.size())
        leaveOutTheReplaced();
}

std::vector<quint32> SearchText::having(const SearchQuery &query) const
{
    std::vector<quint32> found;
    const QByteArray part = longestPart(query);
    if (part.size() < SearchQuery::shortestInside)
        return found;
    const char *const begin = m_text.data(), *const end = begin + m_text.size();
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(memmem(at, size_t(end - at), part.constData(), size_t(part.size())));
        if (!at)
            break;
        const auto next = std::upper_bound(m_slices.begin(), m_slices.end(), size_t(at - begin), [](size_t place, const Slice &s) { return place < s.begin; });
        if (const size_t slice = size_t(next - m_slices.begin()) - 1; isCurrent(slice))
            found.push_back(m_slices[slice].customer);
        at = next == m_slices.end() ? end : begin + next->begin;
    }
    return found;
}

void SearchText::leaveOutTheReplaced()
{
    SearchText anew;
    anew.m_sliceOf.resize(m_sliceOf.size(), 0);
    for (size_t i = 0; i < m_slices.size(); ++i) {
        if (!isCurrent(i))
            continue;
        const size_t end = i + 1 < m_slices.size() ? m_slices[i + 1].begin : m_text.size();
        anew.m_slices.push_back({anew.m_text.size(), m_slices[i].customer});
        anew.m_sliceOf[m_slices[i].customer] = anew.m_slices.size();
        anew.m_text.append(m_text, m_slices[i].begin, end - m_slices[i].begin);
    }
    *this = std::move(anew);
}

} // namespace tuttu
