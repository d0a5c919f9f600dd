// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/rfm.h"

namespace tuttu {

namespace {

template<typename Of>
RfmBorders::Borders bordersOf(std::span<const RfmInput> customers, Of of)
{
    std::vector<qint64> values;
    values.reserve(customers.size());
    for (const RfmInput &one : customers)
        values.push_back(of(one));
    return fifthBorders(std::move(values));
}

qint64 recencyOf(const RfmInput &one) { return -qint64(one.daysSinceLast); }
qint64 frequencyOf(const RfmInput &one) { return one.visits; }
qint64 moneyOf(const RfmInput &one) { return one.spent; }

} // namespace

RfmScore RfmBorders::of(const RfmInput &customer) const
{
    return {fifthOf(recencyOf(customer), recency), fifthOf(frequencyOf(customer), frequency), fifthOf(moneyOf(customer), money)};
}

std::optional<RfmBorders> rfmBorders(std::span<const RfmInput> customers)
{
    if (customers.empty())
        return {};
    return RfmBorders{bordersOf(customers, recencyOf), bordersOf(customers, frequencyOf), bordersOf(customers, moneyOf)};
}

} // namespace tuttu
