// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <optional>

namespace tuttu {

struct Product {
    ProductId id;
    QString code;               ///< the shop's own number
    QString name;
    QString category;           ///< machine name out of the shop's list: "candles", "kitchen"; decides the drawn tile
    QString brand;              ///< empty = unknown
    Money price;
    std::optional<int> stockHere; ///< pieces in this store; nullopt = not known, then nothing is said about it
    friend bool operator==(const Product &, const Product &) = default;
};

} // namespace tuttu
