// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/product.h"
#include "core/domain/staff.h"

#include <vector>

namespace tuttu {

/** What the demo shop is made of: real purchases moved to yesterday, made-up people, made-up stock. */
struct DemoContent {
    static constexpr quint64 seed = 1948;

    Store store;
    std::vector<Product> products;
    std::vector<Customer> customers;
    std::vector<Order> orders;      ///< oldest first

    /** Reads the files inside the program (resources/demo). The same for the same store-local day. About a second: not on the GUI thread.
     *  Errc::Damaged when they are not what they should be. */
    static Result<DemoContent> load(const QDateTime &now);
};

} // namespace tuttu
