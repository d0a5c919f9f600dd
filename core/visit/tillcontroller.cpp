// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/tillcontroller.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/connect/till/tillclient.h"
#include "core/connect/till/tillfolder.h"
#include "core/profile/profileservice.h"
#include "core/storage/basketstore.h"
#include "core/storage/productstore.h"
#include "core/storage/storage.h"

#include <QPromise>
#include <QtConcurrent>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** The order a sale is: products by the shop's own numbers. NotFound: the basket is not of this device. Invalid: a number nobody knows. */
Result<Order> orderOf(Shelf &shelf, const TillSale &sale, const StoreId &store)
{
    const auto basket = BasketStore(shelf).basket(sale.basket);
    if (!basket)
        return {basket.error().code, u"this device has no basket %1"_s.arg(sale.basket.toString())};
    Order order;
    order.id = OrderId::derived("order", sale.receipt); // as an import of the till's receipts names it: told twice it is one order
    order.number = sale.receipt;
    order.customer = basket->customer;
    order.store = store;
    order.at = sale.at;
    for (const TillLine &line : sale.lines) {
        const auto product = ProductStore(shelf).byCode(line.code);
        if (!product)
            return product.error();
        if (!*product)
            return {Errc::Invalid, u"nobody knows the product %1"_s.arg(line.code)};
        order.lines.push_back({(*product)->id, line.quantity, line.price});
    }
    return order;
}

Result<> nothing(const Result<Op> &op)
{
    return op ? Result<>() : op.error();
}

/** A promise that is always kept, for answers that pass through several hands. */
struct Reply {
    std::shared_ptr<QPromise<Result<>>> promise = std::make_shared<QPromise<Result<>>>();
    Reply() { promise->start(); }
    void operator()(const Result<> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

} // namespace

TillController::TillController(Storage &storage, CaptureService &captures, const ShopContext &shop, QObject *parent)
    : QObject(parent), m_storage(storage), m_captures(captures), m_shop(shop)
{
    connect(&m_timer, &QTimer::timeout, this, &TillController::poll);
    if (hasFolder())
        m_timer.start(pollMs);
}

TillController::~TillController() = default;

bool TillController::hasFolder() const { return !m_shop.tillFolder.isEmpty(); }

void TillController::setNetwork(QNetworkAccessManager &network)
{
    if (!m_shop.tillAddress.isEmpty())
        m_client = std::make_unique<TillClient>(network, QUrl(m_shop.tillAddress));
}

QFuture<Result<>> TillController::send(const TillBasket &basket, TillWay way)
{
    Reply reply;
    switch (way) {
    case TillWay::Qr: reply(Result<>()); break; // the screen shows it, and the till reads it from there
    case TillWay::File:
        if (!hasFolder())
            reply(Error{Errc::NotFound, u"till.folder"_s});
        else
            return QtConcurrent::run([folder = m_shop.tillFolder, basket] { return TillFolder(folder).put(basket); });
        break;
    case TillWay::Http:
        if (!m_client) {
            reply(Error{Errc::NotFound, u"till.address"_s});
            break;
        }
        whenDone(m_client->post(basket), this, [this, reply](const Result<std::optional<TillSale>> &answer) {
            reply(answer ? Result<>() : answer.error());
            if (answer && *answer)
                take({}, Result<TillSale>(**answer));
        });
        break;
    }
    return reply.promise->future();
}

void TillController::poll()
{
    if (m_polling || !hasFolder())
        return;
    m_polling = true;
    using Sales = Result<std::vector<TillFolder::Found>>;
    whenDone(QtConcurrent::run([folder = m_shop.tillFolder]() -> Sales { return TillFolder(folder).sales(); }), this, [this](const Sales &sales) {
        m_polling = false;
        if (!sales) {
            qCInfo(lcStorage) << "the till's folder cannot be read:" << sales.error().detail;
            return;
        }
        for (const TillFolder::Found &found : *sales)
            take(found.file, found.sale);
    });
}

/** `file`: where it came from; empty: over the network. */
void TillController::take(const QString &file, const Result<TillSale> &sale)
{
    if (!sale)
        return put(file, sale.error());
    whenDone(book(*sale), this, [this, file, basket = sale->basket](const Result<> &booked) {
        put(file, booked);
        if (booked)
            Q_EMIT sold(basket);
    });
}

QFuture<Result<>> TillController::book(const TillSale &sale)
{
    Reply reply;
    whenDone(m_storage.run([sale, store = m_shop.store.id](Shelf &shelf) { return orderOf(shelf, sale, store); }), this,
             [this, reply, basket = sale.basket](const Result<Order> &order) {
                 if (!order)
                     return reply(order.error());
                 whenDone(m_captures.record(BasketSold{basket, *order}, ClerkId()), this, [reply](const Result<Op> &op) { reply(nothing(op)); });
             });
    return reply.promise->future();
}

/** A file leaves the folder only once its sale is safe or will never be. */
void TillController::put(const QString &file, const Result<> &booked)
{
    const bool hopeless = !booked && (booked.error().code == Errc::Invalid || booked.error().code == Errc::NotFound || booked.error().code == Errc::TooLarge);
    if (!booked)
        Q_EMIT refused(booked.error());
    if (file.isEmpty() || (!booked && !hopeless))
        return; // a full disk passes: the file waits
    const QString why = booked ? QString() : booked.error().detail;
    const auto moved = QtConcurrent::run([folder = m_shop.tillFolder, file, why] { return why.isEmpty() ? TillFolder(folder).done(file) : TillFolder(folder).refuse(file, why); });
    whenDone(moved, this, [](const Result<> &done) {
        if (!done)
            qCWarning(lcStorage) << "a till's file could not be put away:" << done.error().detail;
    });
}

} // namespace tuttu
