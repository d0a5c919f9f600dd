// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace tuttu {

/** On what a co-purchase model was trained, how, and how good it was when that was measured. Travels inside the model. */
struct ModelCard {
    qint64 lines = 0;          ///< an item of a basket each
    int receipts = 0, items = 0;
    QDate first, last;         ///< days of the receipts
    double halfLifeDays = 0;   ///< of a receipt's weight
    double sizePower = 0;      ///< a receipt of k items weighs k^-sizePower
    int neighbours = 0;
    double lambda = 0;

    /** Basket completion on receipts it had not seen, as the recommender protocol's task C has it; halves = 0: not measured. */
    struct Measured {
        int halves = 0;
        double ndcg = 0, ndcgError = 0, recall = 0;
        double popularNdcg = 0;  ///< of what sold best in the last fortnight, beside it
        friend bool operator==(const Measured &, const Measured &) = default;
    } measured;

    QByteArray toJson() const;                     ///< compact, deterministic
    static ModelCard fromJson(const QByteArray &); ///< what is missing stays empty
    friend bool operator==(const ModelCard &, const ModelCard &) = default;
};

} // namespace tuttu
