// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judging/saleslines.h"
#include "core/insight/recommender/basketrows.h"

namespace tuttu {

/** Sales cut at a day: what a model may learn from, and what it is asked afterwards. Items are numbered by the number of training visits
 *  with them, most first, then by name: the order that breaks every tie. A visit is a customer's day, a receipt may be anonymous;
 *  both are sets of items. */
struct Stage {
    /** A customer and what they bought in the window, without what nobody had bought before; never empty. */
    struct Question {
        int customer = 0;        ///< of this stage
        std::vector<int> truth;  ///< ascending
    };
    /** A receipt of the window, every second item of it hidden. */
    struct Half {
        int receipt = 0;         ///< of the sales
        std::vector<int> given, truth; ///< ascending
    };

    int firstDay = 0, lastDay = 0;     ///< of the window, Julian; training ends the day before
    std::vector<int> items;            ///< of the sales, by our number
    std::vector<int> customers;        ///< of the sales, by our number
    BasketRows visits;                 ///< of the training, by customer, then day
    std::vector<int> visitEnds;        ///< of each customer: the visit after their last
    BasketRows receipts;               ///< of the training
    qint64 visitLines = 0;

    std::vector<Question> nextVisit;   ///< task A: the first visit of the window with anything known
    std::vector<Question> window;      ///< task A2: all of the window
    std::vector<Question> newItems;    ///< task B: of the window what they never bought
    std::vector<Half> halves;          ///< task C

    int itemCount() const { return int(items.size()); }
    int customerCount() const { return int(customers.size()); }
    int firstVisit(int customer) const { return customer == 0 ? 0 : visitEnds[size_t(customer) - 1]; }
};

/** The recommender protocol's stage whose window is [firstDay, firstDay + days). */
Stage makeStage(const SalesLines &sales, int firstDay, int days);

} // namespace tuttu
