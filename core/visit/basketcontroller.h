// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/op.h"
#include "core/domain/product.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace tuttu {

class CaptureService;
class ProfileService;
class SessionController;
class Storage;
class TillController;
class VisitController;
struct TillBasket;

struct BasketRow {
    Product product;
    int quantity = 1;
    LineFrom from = LineFrom::Scan;
};

struct BasketView {
    BasketId id;                     ///< null: nothing was put in yet
    BasketState state = BasketState::Open;
    std::vector<BasketRow> rows;     ///< in the order they were put in
    int pieces = 0;
    Money total;                     ///< of the prices known here; null: there is none, or they are of several currencies
    QByteArray code;                 ///< what the QR code for the till holds; empty while there is nothing in it
    bool folder = false, address = false; ///< ways to the till besides the code
    bool sending = false;
    std::optional<Error> problem;
};

/** What is collected with the customer whose brief is open, until the till takes it. Every change is an op: a tablet that goes dark loses
 *  nothing. GUI thread. */
class BasketController final : public QObject
{
    Q_OBJECT
public:
    BasketController(Storage &storage, ProfileService &profiles, CaptureService &captures, SessionController &session, VisitController &visit,
                     TillController &till, const Clock &clock, QObject *parent = nullptr);

    const BasketView &view() const { return m_view; }

    void put(const Product &product, LineFrom from);   ///< one piece, or one more
    void putCode(const QString &code);                  ///< scanned or typed: the shop's number of a product
    void setQuantity(const ProductId &product, int quantity); ///< 0 takes it out
    void drop();
    void handOver(TillWay way);

Q_SIGNALS:
    void changed();
    void refused(const tuttu::Error &error);            ///< NotFound: no such product
    void handedOver(tuttu::TillWay way);

private:
    void follow();
    void onRecorded(const Op &op, const Outcome &outcome);
    void setLine(const BasketLine &line);
    void begin(const Basket &basket, const QHash<ProductId, Product> &products);
    void present();
    TillBasket message() const;

    Storage &m_storage;
    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
    VisitController &m_visit;
    TillController &m_till;
    const Clock &m_clock;
    BasketView m_view;
    quint64 m_of = 0;                ///< nonce of the brief it belongs to
    QHash<ProductId, Product> m_products; ///< put in here, before the line is safe
};

} // namespace tuttu
