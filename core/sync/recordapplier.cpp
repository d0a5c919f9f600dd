// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recordapplier.h"

#include "core/base/logging.h"
#include "core/storage/consentstore.h"
#include "core/storage/customerstore.h"
#include "core/storage/fieldeditstore.h"
#include "core/storage/opapplier.h"
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
        const auto gone = forget(name, Said::Goes);
        return gone ? Result<bool>(true) : gone.error();
    }
    const auto done = row.told ? put(*row.told) : put(toldIn(row));
    return done ? Result<bool>(true) : done.error();
}

Result<> RecordApplier::put(const ToldRecord &told)
{
    if (!told.record || !told.captured) {
        qCWarning(lcStorage) << "a record of the feed is let be:" << (told.record ? told.captured.error() : told.record.error()).detail;
        return {};
    }
    const auto *customer = std::get_if<Customer>(&*told.record);
    return customer && *told.captured ? putWhole(*customer, **told.captured) : putOrWait(*told.record);
}

Result<> RecordApplier::dropUntold(const QString &key)
{
    return forget(recordNamed(key), Said::Stays);
}

Result<> RecordApplier::putWhole(const Customer &customer, const CapturedSince &captured)
{
    const auto before = CustomerStore(m_shelf).key(customer.id);
    const bool isNew = !before && before.error().code == Errc::NotFound;
    const auto key = CustomerStore(m_shelf).put(customer);
    if (!key)
        return key.error();
    m_something = true;
    const bool nothing = isNew && captured == CapturedSince(); // most of a first load
    const auto replaced = nothing ? Result<>() : replaceCaptured(customer.id, captured);
    return replaced ? OpApplier(m_shelf).endContained(customer.id) : replaced;
}

Result<> RecordApplier::replaceCaptured(const CustomerId &id, const CapturedSince &captured, Said said)
{
    const auto key = CustomerStore(m_shelf).keyFor(id);
    if (!key)
        return key.error();
    const auto edits = FieldEditStore(m_shelf).replace(*key, captured.edits, captured.conflicts);
    if (!edits || said == Said::Goes)
        return edits ? ConsentStore(m_shelf).replace(*key, captured.events, captured.source) : edits;
    const auto events = ConsentStore(m_shelf).eventsOf(*key); // there is no record any more that they were said before
    return events ? ConsentStore(m_shelf).replace(*key, *events, {}) : Result<>(events.error());
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

Result<> RecordApplier::forget(const RecordName &name, Said said)
{
    if (const auto *order = std::get_if<OrderId>(&name)) {
        const auto waited = WaitingRecordStore(m_shelf).drop(recordKey(*order));
        return waited ? OrderStore(m_shelf).forget(*order) : waited;
    }
    if (const auto *customer = std::get_if<CustomerId>(&name)) {
        const auto gone = CustomerStore(m_shelf).forget(*customer);
        const auto replaced = gone ? replaceCaptured(*customer, {}, said) : gone;
        return replaced ? OpApplier(m_shelf).endContained(*customer) : replaced;
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
