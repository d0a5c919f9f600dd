// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/insight/modelcard.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace tuttu {

/** An item often bought with another one. */
struct Neighbour {
    int item = 0;      ///< dense index
    int together = 0;  ///< baskets with both: the count people are told
    float weight = 0;  ///< how much the one speaks for the other, all it is bought with considered; never shown
    friend bool operator==(const Neighbour &, const Neighbour &) = default;
};

/** What is bought together, and what sells lately: a value, made by AffinityBuilder from receipts, kept as bytes.
 *  Items have a dense index, most bought first. Immutable: share it by shared_ptr<const Affinity> between threads. */
class Affinity
{
public:
    int itemCount() const { return int(m_products.size()); }
    int basketCount() const { return m_basketCount; }
    const QDate &asOf() const { return m_asOf; }            ///< the last day that was counted

    int indexOf(const ProductId &product) const { return m_index.value(product, -1); } ///< -1 = never bought
    const ProductId &product(int item) const { return m_products[size_t(item)]; }
    int baskets(int item) const { return m_baskets[size_t(item)]; }                  ///< with this item
    int recentBaskets(int item) const { return m_recent[size_t(item)]; }             ///< in this store, last 14 days
    /** Whether it is in season: its baskets of the last 28 days against what the last 112 let expect; 1 = as always. */
    double trend(int item) const;
    std::span<const Neighbour> neighbours(int item) const;                           ///< best first, at most neighboursKept
    std::span<const int> popular() const { return m_popular; }                       ///< by recentBaskets, at most popularKept
    /** n_ij N / (n_i n_j): how much oftener than by chance. Say it only with its count: raw lift is a bad ranking. */
    double lift(int item, const Neighbour &other) const;

    const ModelCard &card() const { return m_card; }

    /** A sale, at once: every count people are told, and what is popular. Pairs the model does not know, and how much speaks for what, wait
     *  for the next training. Products nobody had bought get the last numbers, so that they can become popular the same day. */
    void sold(std::span<const ProductId> items, bool here = true);

    /** Versioned, little-endian, with a SHA-256; deterministic. */
    QByteArray toBytes() const;
    /** Errc::NewerSchema from a newer program, Errc::Damaged for anything that is not such a file. */
    static Result<Affinity> fromBytes(const QByteArray &bytes);

    static constexpr int neighboursKept = 200; ///< of one item: what nearly everything speaks for is cut off
    static constexpr int popularKept = 200;
    static constexpr int recentDays = 14;

    friend bool operator==(const Affinity &, const Affinity &) = default;

private:
    friend class AffinityBuilder;
    void index();
    void rankPopular();
    int numberOf(const ProductId &product);
    bool fits() const;

    std::vector<ProductId> m_products;
    QHash<ProductId, int> m_index;
    std::vector<int> m_baskets, m_recent, m_popular;
    std::vector<int> m_lately, m_before;  ///< baskets of the last 28 and the last 112 days
    std::vector<int> m_rowStart{0};       ///< itemCount + 1 offsets into m_neighbours
    std::vector<Neighbour> m_neighbours;
    int m_basketCount = 0;
    QDate m_asOf;
    ModelCard m_card;
};

} // namespace tuttu
