// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/basketcontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/capture/capturerule.h"
#include "core/connect/till/tillmessage.h"
#include "core/storage/productstore.h"
#include "core/storage/storage.h"
#include "core/visit/sessioncontroller.h"
#include "core/visit/tillcontroller.h"
#include "core/visit/visitcontroller.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

BasketController::BasketController(Storage &storage, ProfileService &profiles, CaptureService &captures, SessionController &session, VisitController &visit,
                                   TillController &till, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_profiles(profiles), m_captures(captures), m_session(session), m_visit(visit), m_till(till), m_clock(clock)
{
    connect(&visit, &VisitController::changed, this, &BasketController::follow);
    connect(&captures, &CaptureService::recorded, this, &BasketController::onRecorded);
}

/** Another brief, another basket: the one they left open is gone on with. */
void BasketController::follow()
{
    const BriefState &brief = m_visit.state();
    if (brief.face != BriefState::Face::Ready) {
        if (m_of != 0) {
            m_of = 0;
            m_view = {};
            m_products.clear();
            Q_EMIT changed();
        }
        return;
    }
    if (m_of == brief.nonce)
        return;
    m_of = brief.nonce;
    const auto &baskets = brief.profile.baskets;
    const auto open = std::find_if(baskets.begin(), baskets.end(), [](const Basket &b) { return b.state == BasketState::Open; });
    begin(open == baskets.end() ? Basket() : *open, brief.profile.products);
}

void BasketController::begin(const Basket &basket, const QHash<ProductId, Product> &products)
{
    m_view = {};
    m_products.clear();
    m_view.id = basket.id;
    for (const BasketLine &line : basket.lines) {
        if (const auto product = products.constFind(line.product); product != products.cend())
            m_view.rows.push_back({*product, line.quantity, line.from});
    }
    present();
}

void BasketController::put(const Product &product, LineFrom from)
{
    if (m_of == 0)
        return;
    m_products.insert(product.id, product);
    const auto row = std::find_if(m_view.rows.begin(), m_view.rows.end(), [&](const BasketRow &r) { return r.product.id == product.id; });
    if (row == m_view.rows.end())
        setLine({product.id, 1, from});
    else
        setLine({product.id, std::min(row->quantity + 1, maxHoldQuantity), row->from});
}

void BasketController::putCode(const QString &code)
{
    const QString wanted = code.trimmed();
    if (m_of == 0 || wanted.isEmpty())
        return;
    const auto found = m_storage.run([wanted](Shelf &shelf) { return ProductStore(shelf).byCode(wanted); });
    whenDone(found, this, [this, of = m_of](const Result<std::optional<Product>> &product) {
        if (of != m_of)
            return; // another customer stands here now
        if (!product)
            Q_EMIT refused(product.error());
        else if (!*product)
            Q_EMIT refused({Errc::NotFound, u"basket.product"_s});
        else
            put(**product, LineFrom::Scan);
    });
}

void BasketController::setQuantity(const ProductId &product, int quantity)
{
    const auto row = std::find_if(m_view.rows.begin(), m_view.rows.end(), [&](const BasketRow &r) { return r.product.id == product; });
    if (row != m_view.rows.end() && quantity != row->quantity)
        setLine({product, std::clamp(quantity, 0, maxHoldQuantity), row->from});
}

void BasketController::setLine(const BasketLine &line)
{
    if (m_view.state != BasketState::Open)
        m_view = {}; // what is with the till is the till's: this begins another
    if (m_view.id.isNull())
        m_view.id = IdMaker(m_clock).make<BasketId>();
    const auto before = std::find_if(m_view.rows.begin(), m_view.rows.end(), [&](const BasketRow &r) { return r.product.id == line.product; });
    const BasketLine inverse{line.product, before == m_view.rows.end() ? 0 : before->quantity, line.from};
    const BriefState &brief = m_visit.state();
    const auto set = [&](const BasketLine &l) { return BasketLineSet{m_view.id, brief.visit, brief.customer, l}; };
    whenDone(m_captures.record(set(line), m_session.clerkId(), set(inverse)), this, [this](const Result<Op> &op) {
        if (!op)
            Q_EMIT refused(op.error());
    });
}

void BasketController::drop()
{
    if (!m_view.id.isNull() && m_view.state == BasketState::Open)
        m_captures.record(BasketDropped{m_view.id}, m_session.clerkId());
}

TillBasket BasketController::message() const
{
    TillBasket basket{m_view.id, m_profiles.shop().store.id, m_clock.now(), {}, {}};
    for (const Identifier &card : m_visit.state().profile.customer.cards) {
        if (card.kind == IdentifierKind::Card && basket.card.isEmpty())
            basket.card = card.value;
    }
    for (const BasketRow &row : m_view.rows)
        basket.lines.push_back({row.product.code, row.product.name, row.quantity, row.product.price});
    return basket;
}

void BasketController::handOver(TillWay way)
{
    if (m_view.rows.empty() || m_view.sending || m_view.state != BasketState::Open)
        return;
    m_view.sending = true;
    m_view.problem.reset();
    present();
    whenDone(m_till.send(message(), way), this, [this, way, id = m_view.id](const Result<> &sent) {
        const bool mine = m_view.id == id;
        if (mine)
            m_view.sending = false;
        if (!sent && mine)
            m_view.problem = sent.error();
        if (sent)
            m_captures.record(BasketHandedOver{id, way}, m_session.clerkId());
        present();
        if (sent)
            Q_EMIT handedOver(way);
    });
}

void BasketController::onRecorded(const Op &, const Outcome &outcome)
{
    if (const auto *set = std::get_if<BasketLineSet>(&outcome); set && set->basket == m_view.id) {
        const auto row = std::find_if(m_view.rows.begin(), m_view.rows.end(), [&](const BasketRow &r) { return r.product.id == set->line.product; });
        if (set->line.quantity == 0)
            std::erase_if(m_view.rows, [&](const BasketRow &r) { return r.product.id == set->line.product; });
        else if (row != m_view.rows.end())
            row->quantity = set->line.quantity;
        else
            m_view.rows.push_back({m_products.value(set->line.product), set->line.quantity, set->line.from});
    } else if (const auto *over = std::get_if<BasketHandedOver>(&outcome); over && over->basket == m_view.id) {
        m_view.state = BasketState::WithTill;
    } else if (const auto *dropped = std::get_if<BasketDropped>(&outcome); dropped && dropped->basket == m_view.id) {
        m_view.state = BasketState::Dropped;
    } else if (const auto *sold = std::get_if<BasketSold>(&outcome); sold && sold->basket == m_view.id) {
        m_view.state = BasketState::Sold;
    } else if (const auto *undone = std::get_if<CaptureUndone>(&outcome); undone && undone->kind.startsWith(u"basket."_s)) {
        m_view.state = BasketState::Open;
    } else {
        return;
    }
    present();
}

void BasketController::present()
{
    m_view.pieces = 0;
    m_view.total = {};
    bool oneCurrency = true;
    for (const BasketRow &row : m_view.rows) {
        m_view.pieces += row.quantity;
        if (row.product.price.isNull())
            continue;
        const Money sum = row.product.price.times(row.quantity);
        if (m_view.total.isNull())
            m_view.total = sum;
        else if (m_view.total.currency == sum.currency)
            m_view.total = m_view.total + sum;
        else
            oneCurrency = false;
    }
    if (!oneCurrency)
        m_view.total = {};
    m_view.code = m_view.rows.empty() ? QByteArray() : toTillCode(message());
    m_view.folder = m_till.hasFolder();
    m_view.address = m_till.hasAddress();
    Q_EMIT changed();
}

} // namespace tuttu
