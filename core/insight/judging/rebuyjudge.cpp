// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/judging/rebuyjudge.h"

#include "core/insight/judging/scorecard.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace tuttu {

namespace {

struct Bought {
    int customer, item, day;
    friend auto operator<=>(const Bought &, const Bought &) = default;
};

std::vector<Bought> boughtBy(const SalesLines &sales)
{
    std::vector<Bought> out;
    for (const SalesLines::Line &line : sales.lines) {
        if (line.customer >= 0)
            out.push_back({line.customer, line.item, line.day});
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/** A customer and an item: its purchase days stand from first to end in what was bought. */
struct Pair {
    size_t first = 0, end = 0;
};

std::vector<Pair> pairsOf(const std::vector<Bought> &bought)
{
    std::vector<Pair> pairs;
    for (size_t i = 0; i < bought.size(); ++i) {
        if (i == 0 || bought[i].customer != bought[i - 1].customer || bought[i].item != bought[i - 1].item)
            pairs.push_back({i, i});
        pairs.back().end = i + 1;
    }
    return pairs;
}

/** The pairs that may be bought again, as of the day before the window, and what became of them. */
class RebuyStage
{
public:
    RebuyStage(const std::vector<Bought> &bought, const SalesLines &sales, int firstDay, int days) : m_firstDay(firstDay), m_visits(sales.customers.size())
    {
        m_lately.assign(sales.items.size(), 0);
        m_before.assign(sales.items.size(), 0);
        for (const Bought &b : bought) {
            if (b.day >= firstDay)
                continue;
            m_visits[size_t(b.customer)].push_back(b.day);
            m_lately[size_t(b.item)] += b.day >= firstDay - 28;
            m_before[size_t(b.item)] += b.day >= firstDay - 112;
        }
        for (std::vector<int> &visits : m_visits) {
            std::sort(visits.begin(), visits.end());
            visits.erase(std::unique(visits.begin(), visits.end()), visits.end());
        }
        for (const Pair &pair : pairsOf(bought)) {
            Candidate c{bought[pair.first].customer, bought[pair.first].item, {}};
            bool again = false;
            for (size_t i = pair.first; i < pair.end; ++i) {
                if (bought[i].day < firstDay)
                    c.days.push_back(bought[i].day);
                again = again || (bought[i].day >= firstDay && bought[i].day < firstDay + days);
            }
            if (c.days.size() < 2)
                continue;
            m_candidates.push_back(std::move(c));
            m_truth.push_back(again);
        }
    }

    const std::vector<bool> &truth() const { return m_truth; }
    int rebought() const { return int(std::count(m_truth.begin(), m_truth.end(), true)); }

    /** For all recipes of one half-life at once. */
    std::vector<RebuyFacts> facts(double halfLife) const
    {
        const auto decayed = [&](const std::vector<int> &days) {
            double sum = 0;
            for (const int day : days)
                sum += std::exp2(-(m_firstDay - day) / halfLife);
            return sum;
        };
        std::vector<double> visits;
        for (const std::vector<int> &days : m_visits)
            visits.push_back(decayed(days));
        std::vector<RebuyFacts> out;
        for (const Candidate &c : m_candidates)
            out.push_back({decayed(c.days), visits[size_t(c.customer)], double(m_lately[size_t(c.item)]), double(m_before[size_t(c.item)])});
        return out;
    }
    std::vector<double> counts() const { return each([](const Candidate &c) { return double(c.days.size()); }); }
    /** Time since the last purchase against the mean gap. */
    std::vector<double> overdue() const
    {
        return each([this](const Candidate &c) { return (m_firstDay - c.days.back()) * double(c.days.size() - 1) / (c.days.back() - c.days.front()); });
    }

private:
    struct Candidate {
        int customer, item;
        std::vector<int> days;
    };
    template<typename F>
    std::vector<double> each(F value) const
    {
        std::vector<double> out;
        for (const Candidate &c : m_candidates)
            out.push_back(value(c));
        return out;
    }

    int m_firstDay;
    std::vector<std::vector<int>> m_visits; ///< by customer
    std::vector<int> m_lately, m_before;    ///< by item
    std::vector<Candidate> m_candidates;
    std::vector<bool> m_truth;
};

std::vector<double> scores(const std::vector<RebuyFacts> &facts, const RebuyRecipe &recipe)
{
    std::vector<double> out;
    out.reserve(facts.size());
    for (const RebuyFacts &f : facts)
        out.push_back(rebuyScore(f, recipe));
    return out;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

/** A pair's last gap, those before it, and the customer's. */
struct GapTarget {
    double gap = 0;
    std::vector<double> before;
    int customer = 0;
};

} // namespace

RebuyVerdict judgeRebuys(const SalesLines &sales, int firstDay, int days)
{
    const std::vector<Bought> bought = boughtBy(sales);
    RebuyVerdict verdict;
    {
        const RebuyStage before(bought, sales, firstDay - days, days);
        verdict.validationPrecision = -1;
        for (const double halfLife : {30.0, 60.0, 120.0}) {
            const std::vector<RebuyFacts> facts = before.facts(halfLife);
            for (const double trend : {0.0, 0.25, 0.5}) {
                for (const double presence : {0.0, 0.25, 0.5}) {
                    const RebuyRecipe recipe{halfLife, trend, presence};
                    const double reached = averagePrecision(scores(facts, recipe), before.truth());
                    if (reached > verdict.validationPrecision) {
                        verdict.validationPrecision = reached;
                        verdict.recipe = recipe;
                    }
                }
            }
        }
    }
    const RebuyStage stage(bought, sales, firstDay, days);
    const std::vector<double> score = scores(stage.facts(verdict.recipe.halfLifeDays), verdict.recipe);
    verdict.pairs = int(score.size());
    verdict.rebought = stage.rebought();
    verdict.auc = areaUnderCurve(score, stage.truth());
    verdict.averagePrecision = averagePrecision(score, stage.truth());
    verdict.firstThousand = precisionOfFirst(score, stage.truth(), 1000);
    verdict.firstFiveThousand = precisionOfFirst(score, stage.truth(), 5000);
    verdict.countAuc = areaUnderCurve(stage.counts(), stage.truth());
    verdict.countFirstThousand = precisionOfFirst(stage.counts(), stage.truth(), 1000);
    verdict.overdueAuc = areaUnderCurve(stage.overdue(), stage.truth());
    return verdict;
}

GapVerdict judgeGaps(const SalesLines &sales, int fewestGaps)
{
    const std::vector<Bought> bought = boughtBy(sales);
    std::vector<GapTarget> targets;
    std::map<int, std::pair<double, int>> ofCustomer; // sum of ln gap, and how many: of gaps that are no target
    double sum = 0, count = 0;
    for (const Pair &pair : pairsOf(bought)) {
        GapTarget target;
        target.customer = bought[pair.first].customer;
        for (size_t i = pair.first + 1; i < pair.end; ++i)
            target.before.push_back(bought[i].day - bought[i - 1].day);
        if (int(target.before.size()) >= fewestGaps && target.before.size() > 1) {
            target.gap = target.before.back();
            target.before.pop_back();
            targets.push_back(target);
        }
        auto &[logs, gaps] = ofCustomer[target.customer];
        logs += meanLogGap(target.before) * double(target.before.size());
        gaps += int(target.before.size());
        sum += meanLogGap(target.before) * double(target.before.size());
        count += double(target.before.size());
    }
    GapVerdict verdict;
    verdict.fewestGaps = fewestGaps;
    verdict.targets = int(targets.size());
    std::vector<double> errors;
    double squares = 0;
    for (const GapTarget &target : targets) {
        const auto &[logs, gaps] = ofCustomer[target.customer];
        const double customer = gaps > 0 ? logs / gaps : count > 0 ? sum / count : 0;
        double mean = 0;
        for (const double gap : target.before)
            mean += gap / double(target.before.size());
        const double forecast = shrunkGap(target.before, customer);
        errors.push_back(std::abs(forecast - target.gap));
        verdict.shrunk += errors.back();
        verdict.ownMean += std::abs(mean - target.gap);
        verdict.ownGeometric += std::abs(std::exp(meanLogGap(target.before)) - target.gap);
        verdict.customerGeometric += std::abs(std::exp(customer) - target.gap);
        verdict.withinWeek += errors.back() <= 7;
        squares += std::pow(std::log(target.gap / forecast), 2);
        const GapWindow window = gapWindow(target.before, customer);
        verdict.insideWindow += target.gap >= window.from && target.gap <= window.to;
    }
    const double n = std::max<double>(1, double(targets.size()));
    for (double *value : {&verdict.shrunk, &verdict.ownMean, &verdict.ownGeometric, &verdict.customerGeometric, &verdict.withinWeek, &verdict.insideWindow})
        *value /= n;
    verdict.shrunkMedian = median(errors);
    verdict.logDeviation = std::sqrt(squares / n);
    return verdict;
}

} // namespace tuttu
