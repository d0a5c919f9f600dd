// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigshop.h"

#include "app/common/demokey.h"
#include "core/connect/demoshop/democontent.h"
#include "core/connect/demoshop/demoshop.h"
#include "core/connect/demoshop/madeuppeople.h"
#include "core/connect/learnmodels.h"
#include "core/storage/importstore.h"
#include "core/storage/storage.h"
#include "tests/bench/measure.h"

#include <QDir>
#include <QFile>

#include <numeric>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Receipts like those of a shop for the home: most people bought little, a few very much; a receipt has one to eight lines. */
class MadeUpOrders
{
public:
    MadeUpOrders(const DemoContent &demo, const QDate &lastDay) : m_store(demo.store), m_zone(demo.store.zone), m_lastDay(lastDay)
    {
        for (const Order &order : demo.orders)
            std::copy_if(order.lines.begin(), order.lines.end(), std::back_inserter(m_lines), [](const OrderLine &l) { return l.quantity > 0; });
    }

    /** About `mean` lines, skewed as purchases are: e^N(0, 1) about its own mean. */
    int linesOf(double mean)
    {
        double normal = -6;
        for (int i = 0; i < 12; ++i)
            normal += unit();
        return std::max(1, int(mean * std::exp(normal - 0.5) + 0.5));
    }

    Order next(const CustomerId &customer, int most)
    {
        Order order;
        order.number = u"B%1"_s.arg(++m_made);
        order.id = OrderId::derived("order", order.number);
        order.customer = customer;
        order.store = m_store.id;
        const QTime time = QTime(9, 0).addSecs(int(unit() * 9 * 3600));
        order.at = QDateTime(m_lastDay.addDays(-qint64(unit() * unit() * 5 * 365)), time, m_zone).toUTC();
        const int lines = std::min(most, 1 + int(unit() * 8));
        for (int i = 0; i < lines; ++i) {
            OrderLine line = m_lines[size_t(unit() * double(m_lines.size()))];
            line.quantity = unit() < 0.03 ? -1 : 1 + int(unit() * 3);
            order.lines.push_back(line);
        }
        return order;
    }

private:
    double unit() { return double(m_random() >> 11) * 0x1p-53; } ///< 0 <= x < 1

    Store m_store;
    QTimeZone m_zone;
    QDate m_lastDay;
    std::vector<OrderLine> m_lines; ///< real ones: popular goods are drawn as often as they were bought
    std::mt19937_64 m_random{7};
    int m_made = 0;
};

void writeLines(const QString &path, const QStringList &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

QStringList readLines(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

void fill(BigShop &shop, int customers, int lines, const Clock &clock)
{
    QTextStream out(stdout);
    Storage storage(clock);
    sure("opening", await(storage.open(shop.folder.path(), shop.keys)));
    sure("the demo shop", await(DemoShop(storage, shop.keys, clock).fill()));
    const DemoContent demo = sure("the demo's files", DemoContent::load(clock.now()));
    const QTimeZone zone(demo.store.zone);
    const QDate lastDay = clock.now().toTimeZone(zone).date().addDays(-1);

    QFile people(u":/demo/people.json"_s);
    people.open(QIODevice::ReadOnly);
    MadeUpPeople madeUp = sure("the names", MadeUpPeople::fromJson(people.readAll(), DemoContent::seed, lastDay, demo.store.id));
    for (size_t i = 0; i < demo.customers.size(); ++i)
        (void)madeUp.next(demo.customers[i].id, {}); // those are there already

    const int demoLines = std::accumulate(demo.orders.begin(), demo.orders.end(), 0, [](int n, const Order &o) { return n + int(o.lines.size()); });
    const int more = std::max(0, customers - int(demo.customers.size()));
    int linesLeft = std::max(0, lines - demoLines);
    std::vector<Customer> everybody = demo.customers;
    MadeUpOrders orders(demo, lastDay);
    for (int made = 0; made < more;) {
        std::vector<Customer> some;
        std::vector<Order> bought;
        for (; made < more && some.size() < size_t(ImportStore::batch); ++made) {
            const CustomerId id = CustomerId::derived("customer", u"B%1"_s.arg(made));
            int mine = made + 1 == more ? linesLeft : std::min(linesLeft, orders.linesOf(double(linesLeft) / (more - made)));
            linesLeft -= mine;
            BuyingFacts facts;
            for (; mine > 0; mine -= int(bought.back().lines.size())) {
                bought.push_back(orders.next(id, mine));
                const QDate day = bought.back().at.toTimeZone(zone).date();
                facts.first = facts.first.isValid() ? std::min(facts.first, day) : day;
                facts.daysLastYear += day.daysTo(lastDay) < 365;
            }
            some.push_back(madeUp.next(id, facts));
        }
        everybody.insert(everybody.end(), some.begin(), some.end());
        sure("people", await(storage.run([&](Shelf &shelf) { return ImportStore(shelf).importCustomers(some); })));
        sure("orders", await(storage.run([&](Shelf &shelf) { return ImportStore(shelf).importOrders(bought); })));
        if (made % 10'000 == 0)
            out << made << " of " << more << " people with their purchases" << Qt::endl;
    }
    sure("the models", await(storage.run([&](Shelf &shelf) { return learnModels(shelf, demo.store); })));

    QStringList cards, names;
    for (const Customer &c : everybody) {
        names << c.name.shown;
        if (!c.cards.empty() && c.cards.front().kind == IdentifierKind::Card)
            cards << c.cards.front().value;
    }
    writeLines(shop.folder.path() + u"/cards.txt"_s, cards);
    writeLines(shop.folder.path() + u"/names.txt"_s, names);
}

} // namespace

BigShop BigShop::at(const QString &folder, int customers, int lines, const Clock &clock)
{
    BigShop shop;
    shop.folder = ShopFolder(folder);
    sure("the folder", shop.folder.create());
    if (!shop.folder.exists()) { // what an interrupted filling left is begun anew
        for (const QString &path : {shop.folder.cache(), shop.folder.outbox(), shop.folder.demoKey()}) {
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(suffix));
        }
    }
    shop.settings = demoSettings();
    shop.keys = sure("the demo's key", demoKeys(shop.folder));
    if (!shop.folder.exists()) {
        fill(shop, customers, lines, clock);
        sure("the settings", shop.settings.save(shop.folder));
    }
    shop.cards = readLines(folder + u"/cards.txt"_s);
    shop.names = readLines(folder + u"/names.txt"_s);
    return shop;
}

} // namespace tuttu
