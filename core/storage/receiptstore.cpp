// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/receiptstore.h"

#include "core/domain/order.h"
#include "core/storage/shelf.h"
#include "core/storage/shopreceipts.h"
#include "core/storage/statement.h"

namespace tuttu {

Result<std::vector<Receipt>> ReceiptStore::receipts(const Stretch &stretch, int most) const
{
    Statement s(m_shelf.cache, "SELECT o.key, o.at, o.customer IS NOT NULL, o.currency, l.product, l.quantity, l.minor FROM "
                               "(SELECT o.key, o.at, o.customer, o.currency FROM orders o LEFT JOIN store t ON t.key = o.store "
                               "WHERE " TUTTU_SHOP_RECEIPTS " ORDER BY o.at DESC, o.key DESC LIMIT ?5) o "
                               "CROSS JOIN order_line l WHERE l.orders = o.key ORDER BY o.at DESC, o.key DESC, l.pos");
    s.bind(m_store, stretch.first, stretch.second, Channel::Store, most);
    std::vector<Receipt> all;
    qint64 last = 0;
    while (s.step()) {
        const Currency currency(s.text(3));
        if (all.empty() || s.integer(0) != last)
            all.push_back({s.time(1), s.integer(2) != 0, false, false, 0, {0, currency}, {}});
        last = s.integer(0);
        const Product *product = m_shelf.products.byKey(s.integer(4));
        const Receipt::Line line{product ? product->name : QString(), s.small(5), {s.integer(6), currency}};
        Receipt &receipt = all.back();
        receipt.sells = receipt.sells || line.quantity > 0;
        receipt.takesBack = receipt.takesBack || line.quantity < 0;
        receipt.items += line.quantity;
        receipt.net = receipt.net + line.unitPrice.times(line.quantity);
        receipt.lines.push_back(line);
    }
    return s.ok() ? Result<std::vector<Receipt>>(std::move(all)) : s.error();
}

Result<ReceiptSum> ReceiptStore::sum(const Stretch &stretch) const
{
    Statement s(m_shelf.cache, "SELECT count(*), coalesce(sum(sells), 0), coalesce(sum(sells AND currency <> ?5), 0), coalesce(sum(items), 0), coalesce(sum(net) FILTER (WHERE currency = ?5), 0) FROM "
                               "(SELECT o.currency AS currency, sum(l.quantity * l.minor) AS net, sum(l.quantity) AS items, max(l.quantity) > 0 AS sells "
                               "FROM orders o CROSS JOIN order_line l LEFT JOIN store t ON t.key = o.store "
                               "WHERE " TUTTU_SHOP_RECEIPTS " AND l.orders = o.key GROUP BY o.at, o.key)"); // by time first: the walk stays on its index
    if (!s.bind(m_store, stretch.first, stretch.second, Channel::Store, m_currency.code()).step())
        return s.error();
    return ReceiptSum{s.small(0), s.small(1), s.small(2), s.integer(3), {s.integer(4), m_currency}};
}

} // namespace tuttu
