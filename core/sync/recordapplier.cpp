// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recordapplier.h"

#include "core/base/logging.h"
#include "core/storage/customerstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/productstore.h"
#include "core/storage/shelf.h"
#include "core/storage/waitingrecordstore.h"
#include "core/sync/wire/wirereader.h"

#include <QJsonDocument>

namespace tuttu {

namespace {

/** Puts one value; what it says of one store stays what is known here. */
struct Put {
    const Shelf &shelf;
    Result<> operator()(const Customer &customer) const
    {
        const auto put = CustomerStore(shelf).putFromSource(customer);
        return put ? Result<>() : put.error();
    }
    Result<> operator()(const Order &order) const { return OrderStore(shelf).put(order); }
    Result<> operator()(Product product) const
    {
        if (const Product *before = shelf.products.find(product.id))
            product.stockHere = before->stockHere;
        const auto put = ProductStore(shelf).put(product);
        return put ? Result<>() : put.error();
    }
};

} // namespace

Result<bool> RecordApplier::apply(const FeedRow &row)
{
    const RecordName name = recordNamed(row.key);
    if (name.index() == 0)
        return false;
    if (row.deleted) {
        const auto gone = forget(name);
        return gone ? Result<bool>(true) : gone.error();
    }
    const auto record = recordFromJson(row.key, row.content);
    if (!record) {
        qCWarning(lcStorage) << "a record of the feed is let be:" << record.error().detail;
        return true;
    }
    const auto done = putOrWait(*record);
    return done ? Result<bool>(true) : done.error();
}

Result<> RecordApplier::put(const Record &record)
{
    return putOrWait(record);
}

Result<> RecordApplier::putOrWait(const Record &record)
{
    const auto done = std::visit(Put{m_shelf}, record);
    if (done) {
        m_something = m_something || !std::holds_alternative<Order>(record);
        return {};
    }
    if (done.error().code == Errc::NotFound)
        return WaitingRecordStore(m_shelf).put(recordKey(record), wireJson(toJson(record)));
    if (done.error().code != Errc::Invalid)
        return done;
    qCWarning(lcStorage) << "a record of the feed is let be:" << done.error().detail;
    return {};
}

Result<> RecordApplier::forget(const RecordName &name)
{
    if (const auto *order = std::get_if<OrderId>(&name)) {
        const auto waited = WaitingRecordStore(m_shelf).drop(recordKey(*order));
        return waited ? OrderStore(m_shelf).forget(*order) : waited;
    }
    if (const auto *customer = std::get_if<CustomerId>(&name)) {
        const auto gone = CustomerStore(m_shelf).forget(*customer);
        return gone || gone.error().code != Errc::NotFound ? gone : Result<>();
    }
    return {}; // a product that is sold no more is still in what was bought
}

Result<> RecordApplier::finish(bool checkpoint)
{
    if (!m_something && !checkpoint)
        return {};
    WaitingRecordStore waiting(m_shelf);
    const auto some = waiting.next(0, mostRetried);
    if (!some)
        return some.error();
    for (const WaitingRecordStore::Waiting &one : *some) {
        if (const auto gone = waiting.drop(one.name); !gone)
            return gone;
        const auto record = recordFromJson(one.name, QJsonDocument::fromJson(one.content).object());
        if (!record)
            continue;
        if (const auto done = putOrWait(*record); !done) // who waits on stands behind the others
            return done;
    }
    return {};
}

} // namespace tuttu
