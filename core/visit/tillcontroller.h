// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/connect/till/tillmessage.h"
#include "core/domain/captured.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace tuttu {

class CaptureService;
class Storage;
class TillClient;
struct ShopContext;

/** Baskets to the till and sales back from it: as the shop's settings say, through a folder, an address, or the code on the screen. What
 *  the till sold becomes the customer's order, ends their holds of it and tells which recommendations were taken. GUI thread. */
class TillController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int pollMs = 5'000; ///< how often the folder is looked into

    TillController(Storage &storage, CaptureService &captures, const ShopContext &shop, QObject *parent = nullptr);
    ~TillController() override;

    void setNetwork(QNetworkAccessManager &network); ///< without one nothing is posted
    bool hasFolder() const;
    bool hasAddress() const { return m_client != nullptr; }

    /** Answers once the till has it. Errors: Io, DiskFull (folder), Unreachable, Invalid (address): then it has not. A code is always shown. */
    QFuture<Result<>> send(const TillBasket &basket, TillWay way);
    void poll();                    ///< looks into the folder now; called by a timer and by tests
    bool polling() const { return m_polling; }

Q_SIGNALS:
    void sold(const tuttu::BasketId &basket);
    void refused(const tuttu::Error &error); ///< a message of the till that could not be used; it is kept with the reason

private:
    void take(const QString &file, const Result<TillSale> &sale);
    QFuture<Result<>> book(const TillSale &sale);
    void put(const QString &file, const Result<> &booked);

    Storage &m_storage;
    CaptureService &m_captures;
    const ShopContext &m_shop;
    std::unique_ptr<TillClient> m_client;
    bool m_polling = false;
    QTimer m_timer;
};

} // namespace tuttu
