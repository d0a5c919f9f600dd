// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/connect/learnmodels.h"
#include "core/security/pinverifier.h"
#include "core/storage/importstore.h"
#include "core/storage/staffstore.h"

#include <QSignalSpy>

namespace tuttu {

using namespace Qt::StringLiterals;

Shop::Shop()
{
    m_keys = DeviceKeys::fromMaster(QByteArray(DeviceKeys::masterSize, 'k')).value();
    m_context.store = {StoreId::derived("store", u"covent-garden"_s), u"Covent Garden"_s, "Europe/London", u"GBP"_s, u"GB"_s};
    m_context.zone = QTimeZone("Europe/London");
    m_context.cardPrefixes = {u"29"_s};
    m_context.linkDomains = {u"id.tuttu.example"_s};
    for (int day = 1; day <= 7; ++day)
        m_context.hours.spans.push_back({day, QTime(8, 0), QTime(22, 0)});
    m_context.passKey = verifyKeyOf(m_passSeed);
    m_context.places = {{u"gw-1"_s, u"by the door"_s}};
    m_context.tillFolder = m_folder.filePath(u"till"_s);
    m_context.discreet = {u"health"_s};
    m_context.feedbackShare = 1; // stories know whom the draw falls on
    m_context.cueFile = m_folder.filePath(u"cues.json"_s);
    open();
    const auto staffed = await(m_storage->run([store = m_context.store, keys = m_keys](Shelf &shelf) -> Result<> {
        StaffStore staff(shelf);
        if (const auto ok = staff.putStore(store, true); !ok)
            return ok;
        for (const auto &[name, role] : {std::pair(u"Mia"_s, Role::Associate), std::pair(u"Leo"_s, Role::Associate), std::pair(u"Elina"_s, Role::Manager)}) {
            const Clerk clerk{ClerkId::derived("clerk", name), name, name.left(1), role};
            if (const auto ok = staff.putClerk(clerk); !ok)
                return ok;
            const auto verifier = PinVerifier(keys).make(clerk.id, pinOf(name));
            if (!verifier)
                return verifier.error();
            if (const auto ok = staff.setPin(clerk.id, *verifier); !ok)
                return ok;
        }
        return {};
    }));
    if (!staffed)
        qFatal("the rig's clerks could not be kept: %s", qPrintable(staffed.error().detail));
    m_engine->session.load(m_context.store);
    settle();
}

Shop::~Shop() = default;

void Shop::open()
{
    m_storage = std::make_unique<Storage>(clock);
    if (const auto opened = await(m_storage->open(m_folder.path(), m_keys)); !opened)
        qFatal("the rig's shop does not open: %s", qPrintable(opened.error().detail));
    m_engine = std::make_unique<ShopEngine>(*m_storage, m_context, Reach::Offline, m_keys, clock);
    QObject::connect(&m_engine->arrivals, &ArrivalController::briefReady, &m_engine->visit, &VisitController::show);
    QObject::connect(&m_engine->arrivals, &ArrivalController::refused, &m_engine->visit, [this](const Error &error) { m_refusal = error; });
    m_engine->captures.load();
    m_engine->session.load(m_context.store);
    m_engine->floor.load();
    m_engine->doors.load();
    m_engine->cases.load();
    settle();
}

void Shop::reopenAfter(const std::function<void()> &whileClosed)
{
    m_engine.reset();
    m_storage.reset();
    whileClosed();
    open();
}

void Shop::settle()
{
    // Jobs run in order and may ask for others: two rounds after which nothing moves is still.
    for (int round = 0; round < 3; ++round) {
        if (!await(m_storage->run([](Shelf &) { return Result<>(); })))
            qFatal("the rig's storage does not answer");
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QString Shop::pinOf(const QString &clerk)
{
    return clerk == u"Mia" ? u"274901"_s : clerk == u"Leo" ? u"583062"_s : u"916038"_s;
}

ClerkId Shop::clerk(const QString &name) const
{
    return ClerkId::derived("clerk", name);
}

bool Shop::signIn(const QString &name)
{
    SessionController &session = m_engine->session;
    if (session.signedIn())
        session.switchUser();
    session.signIn(clerk(name), pinOf(name));
    return QTest::qWaitFor([&] { return session.state().phase != SessionState::Phase::Checking; }, 20'000) && session.signedIn()
        && session.clerkId() == clerk(name);
}

Customer Shop::customer(const QString &name, const QString &card)
{
    Customer c;
    c.id = CustomerId::derived("customer", name);
    c.name.shown = name;
    c.homeStore = m_context.store.id;
    c.changed = clock.now();
    if (!card.isEmpty())
        c.cards = {{IdentifierKind::Card, card}};
    put(c);
    return c;
}

void Shop::put(const Customer &customer)
{
    const auto imported = await(m_storage->run([customer](Shelf &shelf) { return ImportStore(shelf).importCustomers({&customer, 1}); }));
    QVERIFY2(imported && imported->rejected.empty(), "the customer could not be put into the cache");
}

Product Shop::product(const QString &name, qint64 pence, const QString &category)
{
    const Product p{ProductId::derived("product", name), name, name, category, {}, {pence, Currency(u"GBP")}, {}};
    const auto imported = await(m_storage->run([p](Shelf &shelf) { return ImportStore(shelf).importProducts({&p, 1}); }));
    [&] { QVERIFY2(imported && imported->rejected.empty(), "the product could not be put into the cache"); }();
    m_engine->profiles.forgetModels();
    return p;
}

void Shop::bought(const Customer &customer, const std::vector<std::pair<Product, int>> &lines, int daysAgo)
{
    Order order;
    order.number = u"R%1"_s.arg(++m_orderNumber);
    order.id = OrderId::derived("order", order.number);
    order.customer = customer.id;
    order.store = m_context.store.id;
    order.at = QDateTime(clock.now().toTimeZone(m_context.zone).date().addDays(-daysAgo), QTime(12, 0), m_context.zone).toUTC();
    for (const auto &[product, quantity] : lines)
        order.lines.push_back({product.id, quantity, product.price});
    const auto imported = await(m_storage->run([order](Shelf &shelf) { return ImportStore(shelf).importOrders({&order, 1}); }));
    QVERIFY2(imported && imported->rejected.empty(), "the order could not be put into the cache");
}

void Shop::learnModels()
{
    QVERIFY(await(m_storage->run([here = m_context.store](Shelf &shelf) { return tuttu::learnModels(shelf, here); })));
    m_engine->profiles.forgetModels();
}

void Shop::scan(const QString &code)
{
    m_refusal.reset();
    const quint64 before = brief().nonce;
    m_engine->arrivals.notice({Means::Scan, code, {}, 1, clock.now()});
    (void)QTest::qWaitFor([&] { return m_refusal || brief().nonce != before || !m_engine->session.signedIn(); }, 20'000);
    settle();
}

void Shop::beacon(const QString &identifier, const QString &place)
{
    m_engine->arrivals.notice({Means::Beacon, identifier, place, 1, clock.now()});
    settle();
}

void Shop::wait(int seconds)
{
    clock.advance(seconds);
    m_engine->floor.tick();
    m_engine->doors.tick();
    settle();
}

} // namespace tuttu
