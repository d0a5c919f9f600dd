// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/judging/saleslines.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tuttu {

namespace {

constexpr double nearlyAll = 0.99;

/** The new number of each name once they are sorted. */
std::vector<int> sorted(std::vector<QByteArray> &names)
{
    std::vector<int> order(names.size()), place(names.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return names[size_t(a)] < names[size_t(b)]; });
    std::vector<QByteArray> inOrder;
    inOrder.reserve(names.size());
    for (size_t i = 0; i < order.size(); ++i) {
        place[size_t(order[i])] = int(i);
        inOrder.push_back(std::move(names[size_t(order[i])]));
    }
    names = std::move(inOrder);
    return place;
}

/** The number of leading digits when nothing but capital letters follows them, or -1. */
int shapeOf(const QByteArray &code)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto end = std::find_if_not(code.cbegin(), code.cend(), digit);
    const bool letters = std::all_of(end, code.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters && end != code.cbegin() ? int(end - code.cbegin()) : -1;
}

} // namespace

void SalesLines::sortNames()
{
    const std::vector<int> item = sorted(items), customer = sorted(customers), receipt = sorted(receipts);
    for (Line &line : lines) {
        line.item = item[size_t(line.item)];
        line.receipt = receipt[size_t(line.receipt)];
        if (line.customer >= 0)
            line.customer = customer[size_t(line.customer)];
    }
}

int Names::number(const QByteArray &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend())
        return *known;
    m_numbers.insert(name, int(m_names.size()));
    m_names.push_back(name);
    return int(m_names.size()) - 1;
}

qint64 dropOddCodes(SalesLines &sales)
{
    std::map<int, qint64> lines;
    for (const SalesLines::Line &line : sales.lines)
        ++lines[shapeOf(sales.items[size_t(line.item)])];
    lines.erase(-1);
    const auto common = std::max_element(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (common == lines.end() || double(common->second) < nearlyAll * double(sales.lines.size()))
        return 0;
    return qint64(std::erase_if(sales.lines, [&](const SalesLines::Line &line) { return shapeOf(sales.items[size_t(line.item)]) != common->first; }));
}

} // namespace tuttu
