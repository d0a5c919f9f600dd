// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/ids.h"

#include <QDateTime>

#include <vector>

namespace tuttu {

enum class Channel { Store, Online };

struct OrderLine {
    ProductId product;
    int quantity = 0;   ///< negative = returned
    Money unitPrice;
    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

struct Order {
    OrderId id;
    QString number;     ///< as printed on the receipt
    CustomerId customer; ///< null = anonymous sale
    StoreId store;
    Channel channel = Channel::Store;
    QDateTime at;       ///< UTC
    std::vector<OrderLine> lines;
    friend bool operator==(const Order &, const Order &) = default;
};

} // namespace tuttu
