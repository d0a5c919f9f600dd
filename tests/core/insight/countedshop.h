// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/insight/story.h"

#include <map>
#include <random>
#include <set>

namespace tuttu {

/** A made-up shop with every receipt kept, so that what is said of it can be counted again, in the plainest way. */
class CountedShop
{
public:
    Story story;
    std::map<QString, std::set<int>> bought; ///< by the customer: days ago

    /** Forty things of six kinds; `rich`: with sizes, collections, sets, news, lifetimes, returns, other currencies and a customer of some wishes. */
    explicit CountedShop(unsigned seed, bool rich = false);

    /** What is not true of the receipts or of the customer, or an empty text. */
    QString lie(const Recommendation &r) const;

private:
    struct Line {
        int daysAgo;
        QString name;
        int pieces;
        Money price;
    };

    int below(int n) { return int(m_random() % unsigned(n)); }
    QStringList basket();
    void buy(int daysAgo, const QString &name, bool rich);
    void enrich();
    void wish(unsigned seed);

    const Product &find(const QString &name) const;
    bool alike(const Product &a, const Product &b) const { return a.id == b.id || (!a.style.isEmpty() && a.style == b.style); }
    int with(const QStringList &all, int days = 100'000) const;
    int kept(const QString &name) const;
    int last(const QString &name) const { return bought.contains(name) ? *bought.at(name).begin() : 100'000; } ///< days ago
    bool wentBack(const QString &name) const;
    bool refused() const { return story.profile.customer.consent(Purpose::Profiling) == ConsentState::Refused; }

    /** Why it must not be shown at all, whatever the reason. */
    QString barred(const Recommendation &r) const;

    bool reasonIsTrue(const Recommendation &r) const;
    bool goesWith(const Recommendation &r) const;
    bool boughtOften(const Recommendation &r) const;
    bool isNew(const Recommendation &r) const;
    bool told(const Recommendation &r) const;
    bool completesLook(const Recommendation &r) const;
    bool stepsUp(const Recommendation &r) const;

    static constexpr int things = 40;
    std::mt19937 m_random;
    QStringList m_names;
    std::vector<std::pair<int, QStringList>> m_receipts; ///< days ago, names
    std::vector<Line> m_lines;
};

} // namespace tuttu
