// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchtext.h"

#include <algorithm>
#include <cstring>

namespace tuttu {

namespace {

constexpr char end = '\n', number = '\t';

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), size_t(bytes.size())}; }

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool begins(std::string_view slice, std::string_view part, bool isNumber)
{
    std::string key(1, end);
    if (isNumber)
        key += number;
    return contains(slice, key.append(part));
}

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
    m_slices.push_back({m_text.size(), customer});
    m_sliceOf[customer] = m_slices.size();
    m_text += end;
    for (const QByteArray &word : keys.words)
        m_text.append(view(word)) += end;
    for (const QByteArray &digits : keys.numbers)
        ((m_text += number) += view(digits)) += end;
    if (m_replaced > 1000 && 2 * m_replaced > m_slices.size())
        leaveOutTheReplaced();
}

void SearchText::shrink()
{
    m_text.shrink_to_fit();
    m_slices.shrink_to_fit();
}

bool SearchText::has(quint32 customer, const SearchQuery &query, Where where) const
{
    const std::string_view keys = sliceOf(customer);
    const auto inside = [where](std::string_view part) { return where == Where::Inside && part.size() >= shortestInside; };
    const auto hasWord = [&](const QByteArray &word) { return inside(view(word)) ? contains(keys, view(word)) : begins(keys, view(word), false); };
    const auto hasNumber = [&](const QByteArrayList &forms) {
        if (inside(view(forms.front()))) // without its trunk zero only a beginning: one stands nowhere else
            return contains(keys, view(forms.front()));
        return std::any_of(forms.begin(), forms.end(), [&](const QByteArray &form) { return begins(keys, view(form), true) || begins(keys, view(form), false); });
    };
    return std::all_of(query.words.begin(), query.words.end(), hasWord) && std::all_of(query.numbers.begin(), query.numbers.end(), hasNumber);
}

std::vector<quint32> SearchText::having(const SearchQuery &query) const
{
    std::vector<quint32> found;
    const QByteArray part = longestPart(query);
    if (size_t(part.size()) < shortestInside)
        return found;
    const char *const from = m_text.data(), *const until = from + m_text.size();
    for (const char *at = from; at < until;) {
        at = static_cast<const char *>(memmem(at, size_t(until - at), part.constData(), size_t(part.size())));
        if (!at)
            break;
        const auto next = std::upper_bound(m_slices.begin(), m_slices.end(), size_t(at - from), [](size_t place, const Slice &s) { return place < s.begin; });
        if (const size_t hit = size_t(next - m_slices.begin()) - 1; isCurrent(hit))
            found.push_back(m_slices[hit].customer);
        at = next == m_slices.end() ? until : from + next->begin;
    }
    return found;
}

std::vector<std::string_view> SearchText::wordsOf(quint32 customer) const
{
    std::vector<std::string_view> words;
    std::string_view rest = sliceOf(customer);
    while (rest.size() > 1 && rest[1] != number) {
        rest.remove_prefix(1);
        words.push_back(rest.substr(0, rest.find(end)));
        rest.remove_prefix(words.back().size());
    }
    return words;
}

std::string_view SearchText::slice(size_t slice) const
{
    const size_t begin = m_slices[slice].begin, next = slice + 1 < m_slices.size() ? m_slices[slice + 1].begin : m_text.size();
    return std::string_view(m_text).substr(begin, next - begin);
}

std::string_view SearchText::sliceOf(quint32 customer) const
{
    const size_t number = customer < m_sliceOf.size() ? m_sliceOf[customer] : 0;
    return number == 0 ? std::string_view() : slice(number - 1);
}

void SearchText::leaveOutTheReplaced()
{
    SearchText anew;
    anew.m_sliceOf.resize(m_sliceOf.size(), 0);
    for (size_t i = 0; i < m_slices.size(); ++i) {
        if (!isCurrent(i))
            continue;
        anew.m_slices.push_back({anew.m_text.size(), m_slices[i].customer});
        anew.m_sliceOf[m_slices[i].customer] = anew.m_slices.size();
        anew.m_text += slice(i);
    }
    *this = std::move(anew);
}

} // namespace tuttu
