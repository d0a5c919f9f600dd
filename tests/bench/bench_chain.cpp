// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/feedwaiters.h"
#include "core/hub/storemove.h"
#include "tests/bench/measure.h"
#include "tests/core/hub/hubrig.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

qint64 bytesOf(PgConnection &db)
{
    sure("a checkpoint", db.run("CHECKPOINT"));
    return sure("a size", db.query("SELECT sum(pg_total_relation_size(c)) FROM unnest('{op,entity,feed,device_line}'::regclass[]) c")).whole(0, 0);
}

double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }
QString whole(double value) { return QString::number(value, 'f', 0); }

/** As much as is known of somebody who has bought a few times. */
QJsonObject somebody(int i)
{
    return {{u"id"_s, CustomerId::derived("customer", QString::number(i)).toString()}, {u"name"_s, u"Aino Virtanen %1"_s.arg(i)}, {u"email"_s, u"aino.%1@example.org"_s.arg(i)},
            {u"phone"_s, u"+35840%1"_s.arg(i, 7, 10, QLatin1Char('0'))}, {u"language"_s, u"fi"_s}, {u"tier"_s, u"silver"_s}, {u"since"_s, u"2019-03-11"_s},
            {u"sizes"_s, QJsonObject{{u"shoe"_s, u"39"_s}, {u"top"_s, u"M"_s}, {u"trousers"_s, u"38/32"_s}}}, {u"likes"_s, QJsonArray{u"wool"_s, u"dark blue"_s, u"quiet fittings"_s}},
            {u"consents"_s, QJsonArray{QJsonObject{{u"purpose"_s, u"clienteling"_s}, {u"at"_s, u"2026-02-03T10:11:12Z"_s}, {u"wording"_s, u"clienteling/fi/3"_s}}}},
            {u"visits"_s, QJsonArray{u"2026-11-02"_s, u"2026-09-13"_s, u"2026-05-30"_s}}};
}

void ops(PgConnection &db, int count)
{
    Kiosk till(u"till"_s);
    const qint64 before = bytesOf(db);
    QElapsedTimer timer;
    timer.start();
    for (int taken = 0; taken < count; taken += 100) {
        std::vector<PushedOp> batch;
        for (int i = 0; i < 100; ++i)
            batch.push_back(sealedForTheHub(till.note(u"Looked for a lamp for the hall, warm light, not above 200; comes back on Friday %1"_s.arg(taken + i))));
        sure("a batch", IngestStore(db, chainKeys()).push(till.sender, till.batch(std::move(batch))));
    }
    printRow(u"One device that hands over what an outage left, batches of 100 sealed notes: ops a second"_s, whole(count / seconds(timer)), u"–"_s);
    printRow(u"… on the disk, an op with its place in the feed and all indexes"_s, whole(double(bytesOf(db) - before) / count) + u" bytes"_s, u"–"_s);
}

void customers(PgConnection &db, int count)
{
    const qint64 before = bytesOf(db);
    sure("customers", db.transaction([&]() -> Result<> {
        for (int i = 0; i < count; ++i)
            if (const auto put = FeedStore(db).put(ofCustomers, u"customer/%1"_s.arg(i), somebody(i)); !put)
                return put;
        return {};
    }));
    printRow(u"A customer of %1 bytes of JSON: on the disk"_s.arg(QJsonDocument(somebody(1)).toJson(QJsonDocument::Compact).size()), whole(double(bytesOf(db) - before) / count) + u" bytes"_s, u"–"_s);
    Follower device(db, ofCustomers);
    QElapsedTimer timer;
    timer.start();
    if (!device.read())
        qFatal("nobody said to refetch");
    printRow(u"A store's customers and captures read from the beginning: rows a second"_s, whole(device.rowsSeen() / seconds(timer)), u"–"_s);
}

StoreId storeNo(int i) { return StoreId::derived("store", QString::number(i)); }

/** A chain's feed, made in the database: what is measured on it is not how it was made. */
void fill(PgConnection &db, int stores, int rows)
{
    sure("patience", db.script("SET statement_timeout = 0"));
    for (int s = 0; s < stores; ++s)
        sure("a store's rows", db.run("INSERT INTO feed (home, bucket, key, version, deleted, content) SELECT $1::uuid, k || ':' || $1, 'op/' || gen_random_uuid(), 1, false, repeat('x', 300) "
                                      "FROM unnest('{store,cust}'::text[]) k, generate_series(1, $2::int)", {storeNo(s), rows}));
    sure("figures for the planner", db.script("ANALYZE feed"));
}

/** Everybody waits at the end of their store's two buckets. */
void waiting(PgConnection &db, int stores, int devices, int rounds)
{
    FeedWaiters waiters(stores * devices);
    for (int s = 0; s < stores; ++s) {
        FeedWaiters::Waiter waiter;
        for (const Bucket::Kind kind : {Bucket::Kind::Store, Bucket::Kind::Customers}) {
            const auto last = sure("the end", db.query("SELECT xid::text, seq FROM feed WHERE home = $1 AND bucket = $2 ORDER BY feed.xid DESC, seq DESC LIMIT 1", {storeNo(s), Bucket{kind, storeNo(s)}.text()}));
            waiter.places.push_back({{kind, storeNo(s)}, {{}, last.xid(0, 0), last.whole(0, 1), 0}});
        }
        waiter.store = storeNo(s);
        waiter.wake = [](FeedWaiters::Why) { return true; };
        for (int d = 0; d < devices; ++d)
            waiters.add(waiter);
    }
    Samples looks;
    QElapsedTimer timer;
    for (int i = 0; i <= rounds; ++i) {
        sure("something elsewhere", db.run("INSERT INTO entity (home, key, version) VALUES ($1, $2, 1)", {turku, QString::number(i)})); // the horizon moves, nobody's bucket does
        timer.start();
        sure("a look", waiters.look(db));
        if (i > 0)
            looks.add(double(timer.nsecsElapsed()) / 1e6);
    }
    if (waiters.size() != stores * devices)
        qFatal("somebody was woken for nothing");
    printRow(u"%1 devices of %2 stores wait for changes: one look for all of them, p50, worst"_s.arg(stores * devices).arg(stores), ms(looks.p50()) + u", "_s + ms(looks.percentile(100)), u"well under 100 ms"_s);
}

void move(PgConnection &from, PgConnection &to)
{
    StoreMove move(from, to, turku);
    QElapsedTimer timer;
    timer.start();
    sure("closing", move.close());
    const double closed = seconds(timer);
    const qint64 rows = sure("copying", move.copy());
    printRow(u"A store moves to another cluster: %1 rows, shut for the writing"_s.arg(rows), ms(seconds(timer) * 1000), u"–"_s);
    printRow(u"… of it until the old cluster was shut for it; rows a second"_s, ms(closed * 1000) + u"; "_s + whole(double(rows) / seconds(timer)), u"–"_s);
}

} // namespace

/** What a large chain asks of one cluster: the figures that docs/scale.md reckons with. */
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"stores"_s, u"Stores of the chain"_s, u"n"_s, u"5000"_s}, {u"rows"_s, u"Rows of each of their two buckets"_s, u"n"_s, u"50"_s}, {u"devices"_s, u"Devices of a store"_s, u"n"_s, u"3"_s},
                       {u"ops"_s, u"Of the store that is looked at, and its customers"_s, u"n"_s, u"10000"_s}, {u"rounds"_s, u"Looks"_s, u"n"_s, u"30"_s}});
    parser.addHelpOption();
    parser.process(app);
    const auto number = [&parser](const QString &name) { return parser.value(name).toInt(); };
    PostgresCluster here, there;
    for (PostgresCluster *cluster : {&here, &there}) {
        if (const QString problem = cluster->start(); !problem.isEmpty())
            qFatal("%s", qPrintable(problem));
    }
    auto db = sure("a connection", PgConnection::open(sure("a database", here.hubDatabase())));
    auto other = sure("a connection", PgConnection::open(sure("a database", there.hubDatabase())));
    ops(db, number(u"ops"_s));
    customers(db, number(u"ops"_s));
    fill(db, number(u"stores"_s), number(u"rows"_s));
    waiting(db, number(u"stores"_s), number(u"devices"_s), number(u"rounds"_s));
    move(db, other);
    return 0;
}
