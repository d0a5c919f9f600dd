// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <vector>

namespace tuttu {

/** What top-k lists reached: plain means over everybody asked, with standard errors (sample deviation / sqrt n). */
class Scorecard
{
public:
    static constexpr int length = 10;

    /** `list` best first, `truth` ascending and not empty. NDCG's ideal is over min(10, |truth|). */
    void add(std::span<const int> list, std::span<const int> truth);

    struct Mean {
        double value = 0, error = 0;
    };
    int size() const { return int(m_ndcg.size()); }
    Mean hitRate() const { return meanOf(m_hit); }
    Mean recall() const { return meanOf(m_recall); }
    Mean precision() const { return meanOf(m_precision); }
    Mean ndcg() const { return meanOf(m_ndcg); }
    Mean reciprocalRank() const { return meanOf(m_reciprocalRank); }
    int distinctItems() const { return int(m_shown.size()); }

private:
    static Mean meanOf(const std::vector<double> &values);
    std::vector<double> m_hit, m_recall, m_precision, m_ndcg, m_reciprocalRank;
    std::set<int> m_shown;
};

/** Area under the ROC curve, ties counting half; 0.5 when all are alike. */
double areaUnderCurve(std::span<const double> scores, const std::vector<bool> &truth);
/** Of the best by score, in order (ties: the earlier one): the precision of the first `most`, and the mean precision at each hit. */
double precisionOfFirst(std::span<const double> scores, const std::vector<bool> &truth, int most);
double averagePrecision(std::span<const double> scores, const std::vector<bool> &truth);

} // namespace tuttu
