// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace tuttu {

struct Product {
    ProductId id;
    QString code;               ///< the shop's own number
    QString name;
    QString category;           ///< machine name out of the shop's list: "candles", "kitchen"; decides the drawn tile
    QString brand;              ///< empty = unknown
    Money price;
    std::optional<int> stockHere; ///< pieces in this store; nullopt = not known, then nothing is said about it
    QString sizeKind = {};      ///< Size::what of one that comes in sizes: "shoe"; empty = it does not
    QString size = {};          ///< as the shop writes it: "38"
    QString style = {};         ///< what the sizes and colours of one article share; empty = it stands alone
    QString collection = {};    ///< made to go together with others of the same collection; empty = none
    QDate since = {};           ///< store-local day it came into the range; invalid = not known
    int lastsDays = 0;          ///< how long one piece lasts in use; 0 = not known
    friend bool operator==(const Product &, const Product &) = default;
};

/** Things the shop shows together, as somebody with an eye for it chose them. */
struct CuratedSet {
    QString name;
    std::vector<ProductId> products;
    friend bool operator==(const CuratedSet &, const CuratedSet &) = default;
};

} // namespace tuttu
