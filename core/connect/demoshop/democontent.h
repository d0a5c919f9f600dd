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

    /** DemoFiles::read() and asOf(). */
    static Result<DemoContent> load(const QDateTime &now);
};

/** The files inside the program (resources/demo), as the till wrote them. */
class DemoFiles
{
public:
    /** About a second: not on the GUI thread. Errc::Damaged when they are not what they should be. */
    static Result<DemoFiles> read();
    /** The shop on that day: the same for the same store-local day. */
    Result<DemoContent> asOf(const QDateTime &now) const;

private:
    std::vector<CustomerId> m_customers;
    std::vector<Product> m_products;
    std::vector<Order> m_orders; ///< the till's own time of day, as if it were UTC
    QByteArray m_names;
};

} // namespace tuttu
