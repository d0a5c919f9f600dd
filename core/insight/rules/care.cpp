// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cuerule.h"

#include <algorithm>
#include <cmath>

namespace tuttu::rules {

namespace {

// Measured on Online Retail (insight.md 6): who buys again soon is told best by how often they bought, decayed with a half-life of
// 60 days; how long a gap lasts by the mean log gap of the product, shrunk to the customer's own with weight n/(n+8). The more
// overdue, the surer they stopped: so the gap only opens and closes the window and words the reason.
constexpr double halfLifeDays = 60;
constexpr double gapShrink = 8;
constexpr int fewestTimes = 3;
constexpr double leastFrequency = 0.5;
constexpr double windowOpens = 0.75, windowCloses = 2;
constexpr size_t mostProposed = 5;

struct LogGaps {
    double sum = 0;
    int count = 0;
    void add(const ProductFacts &product)
    {
        for (size_t i = 1; i < product.days.size(); ++i, ++count)
            sum += std::log(double(product.days[i] - product.days[i - 1]));
    }
};

} // namespace

void replenishmentDue(const BriefFacts &facts, std::vector<Cue> &out)
{
    LogGaps customer;
    for (const ProductFacts &product : facts.products)
        customer.add(product);

    const qint64 today = facts.today.toJulianDay();
    std::vector<Cue> found;
    for (const ProductFacts &product : facts.products) {
        const double frequency = product.times() >= fewestTimes && !product.returned ? product.frequency(today, halfLifeDays) : 0;
        if (frequency < leastFrequency || !facts.sellable(product.product) || facts.declined(product.product) || facts.onHold(product.product))
            continue;
        LogGaps own;
        own.add(product);
        const double gap = std::exp((own.sum + gapShrink * customer.sum / customer.count) / (own.count + gapShrink));
        const double elapsed = double(today - product.last());
        if (elapsed < windowOpens * gap || elapsed > windowCloses * gap)
            continue;
        Cue cue;
        cue.rule = CueRuleId::ReplenishmentDue;
        cue.family = CueFamily::Care;
        cue.usefulness = 0.5 + 0.2 * frequency / (frequency + 2);
        cue.product = product.product;
        cue.productName = facts.productName(product.product);
        cue.count = product.times();
        cue.gapDays = std::max(1, int(std::lround(gap)));
        cue.date = QDate::fromJulianDay(product.last());
        found.push_back(cue);
    }
    std::sort(found.begin(), found.end(), [](const Cue &a, const Cue &b) { return a.usefulness != b.usefulness ? a.usefulness > b.usefulness : a.product < b.product; });
    out.insert(out.end(), found.begin(), found.begin() + std::ptrdiff_t(std::min(found.size(), mostProposed)));
}

} // namespace tuttu::rules
