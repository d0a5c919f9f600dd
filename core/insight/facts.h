// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/makebrief.h"

namespace tuttu {

/** One product in one customer's life. Days are store-local and distinct. */
struct ProductFacts {
    ProductId product;
    std::vector<qint64> days;  ///< Julian days it was bought, oldest first
    int net = 0;               ///< pieces bought less pieces returned
    int lastPieces = 0;        ///< bought on the last of the days
    bool returned = false;     ///< ever
    const Product *article = nullptr; ///< as BriefFacts::known() knows it; null = unknown

    int times() const { return int(days.size()); }
    qint64 last() const { return days.empty() ? 0 : days.back(); }
    double frequency(qint64 today, double halfLifeDays) const; ///< sum of 0.5^(age / half-life)
};

/** The profile, digested once for all rules. Borrows its arguments: lives for one brief. */
struct BriefFacts {
    BriefFacts(const Profile &profile, const Affinity &affinity, const Catalogue &catalogue, const BriefContext &context);

    const Profile &profile;
    const Affinity &affinity;
    const Catalogue &catalogue;
    const BriefContext &context;

    QDate today;
    bool mayProfile = true;              ///< Purpose::Profiling neither refused nor withdrawn
    bool repairFirst = false;            ///< a bad answer nobody has spoken about yet: no selling
    std::vector<qint64> days;            ///< with a purchase, oldest first
    std::vector<ProductFacts> products;  ///< empty unless mayProfile; in the order of the profile
    Rhythm rhythm;                       ///< empty unless mayProfile

    QDate localDay(const QDateTime &utc) const { return utc.toTimeZone(context.zone).date(); }
    int daysSince(const QDate &day) const { return int(day.daysTo(today)); }
    const NpsAnswer *lastScore() const;  ///< null = none kept with a name
    bool onHold(const ProductId &product) const;
    bool declined(const ProductId &product) const;
    /** As it is sold now, else as it was when they bought it; null = unknown. Discreet ones too: for rules, not for words. */
    const Product *known(const ProductId &product) const;
    /** How many days what they bought of it last is in use; 0 = nobody knows. */
    int lastingDays(const ProductFacts &product) const;
    /** Sold and not known to be out of stock here. */
    const Product *sellable(const ProductId &product) const; ///< and not of a discreet category
    QString productName(const ProductId &product) const; ///< empty = unknown, or of a discreet category
    QString category(const ProductId &product) const;
    bool toldUs(const ProductId &product) const; ///< of a category they chose in the quiz; never unless mayProfile

private:
    void readOrders();
    void readRhythm();
    bool needsRepair() const;
};

/** The rule that asks to talk about a bad answer; saying it, or finding it wrong, settles the answer. A book may leave it out, not rename it. */
inline const QString badAnswerRule = QStringLiteral("lastScoreLow");
inline constexpr int lowScore = 6;             ///< a detractor, by NPS
inline constexpr int lowScoreDays = 180;       ///< as long as a relationship survey's quarantine (insight.md 5)

} // namespace tuttu
