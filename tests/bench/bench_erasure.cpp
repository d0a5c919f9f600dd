// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/erasing.h"
#include "core/hub/recordstore.h"
#include "tests/bench/measure.h"
#include "tests/core/hub/hubrig.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr int opsOfACustomer = 20, opsOfABatch = 500;

CustomerId customer(int number) { return CustomerId::derived("customer", QString::number(number)); }

void push(PgConnection &db, Kiosk &kiosk, std::vector<PushedOp> ops)
{
    const auto answer = must(IngestStore(db, chainKeys()).push(kiosk.sender, kiosk.batch(std::move(ops))));
    if (answer.acknowledged != kiosk.seq || !answer.parked.empty())
        qFatal("not all was taken");
}

/** Stores with a device each; the first has a manager. */
void openStores(PgConnection &db, int stores)
{
    const StoreId first = turku;
    for (int i = 0; i < stores; ++i) {
        const StoreId store = i == 0 ? first : StoreId::derived("store", QString::number(i));
        must(db.run("INSERT INTO store (home, name, zone, currency, phone_region, lease_hours, added) VALUES ($1, 'A store', 'Europe/Helsinki', 'EUR', 'FI', 72, now())", {store}));
        must(db.run("INSERT INTO device (home, id, name, sign_key, program, enrolled, seen) VALUES ($1, gen_random_uuid(), 'A till', '', '0.1.0', now(), now())", {store}));
    }
    must(db.run("INSERT INTO clerk (home, id, name, initials, role) VALUES ($1, $2, 'A manager', 'M', 1)", {first, ClerkId::derived("clerk", "mari")}));
}

/** Sealed notes as devices send them, a few about each customer, so long until there are that many. */
void fill(PgConnection &db, Kiosk &kiosk, int ops)
{
    while (kiosk.seq < ops) {
        std::vector<PushedOp> made;
        for (int i = 0; i < opsOfABatch; ++i) {
            NoteAdded added;
            added.note.id = NoteId::derived("note", QString::number(kiosk.seq));
            added.note.customer = customer(int(kiosk.seq) / opsOfACustomer);
            added.note.text = u"Looked for a lamp for the hall, warm light, not above 200; comes back on Friday"_s;
            made.push_back(sealedForTheHub(kiosk.captured(added)));
        }
        push(db, kiosk, std::move(made));
    }
    must(db.script("VACUUM ANALYZE")); // as its own daemon does
}

/** Milliseconds from the act to nothing left; and all of theirs must be gone, and nothing else. */
double erase(PgConnection &db, Kiosk &kiosk, int number)
{
    const auto count = [&] { return must(db.query("SELECT count(*) FROM op WHERE length(content) > 0")).whole(0, 0); };
    Customer known;
    known.id = customer(number);
    known.homeStore = turku;
    must(db.transaction([&] { return RecordStore(db, chainKeys()).putCustomers({known}, turku); }));
    push(db, kiosk, {sealedForTheHub(kiosk.captured(CustomerErased{customer(number), u"Asked for it by letter"_s}))});
    const qint64 before = count();
    QElapsedTimer timer;
    timer.start();
    const int people = must(Erasing(db, chainKeys()).apply());
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (people != 1 || before - count() != opsOfACustomer)
        qFatal("not theirs alone");
    return ms;
}

} // namespace

/** What it takes to erase somebody from what a chain has captured, and whether that grows with the chain. */
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"ops"_s, u"Captures at the hub; the smaller chain has a tenth"_s, u"n"_s, u"1000000"_s}, {u"stores"_s, u"Of the chain: each is told"_s, u"n"_s, u"5000"_s},
                       {u"people"_s, u"Erased in each, one after the other"_s, u"n"_s, u"20"_s}});
    parser.addHelpOption();
    parser.process(app);
    const int ops = parser.value(u"ops"_s).toInt(), people = parser.value(u"people"_s).toInt();
    PostgresCluster cluster;
    if (const QString problem = cluster.start(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    auto db = must(PgConnection::open(must(cluster.hubDatabase())));
    openStores(db, parser.value(u"stores"_s).toInt());
    Kiosk kiosk(u"till"_s);
    Samples small, large;
    int next = 0;
    for (const auto &[size, samples] : {std::pair(ops / 10, &small), std::pair(ops, &large)}) {
        fill(db, kiosk, size);
        for (int i = 0; i < people; ++i)
            samples->add(erase(db, kiosk, next++));
        printRow(u"Somebody with %1 captures is erased from %2, ms: p50, worst"_s.arg(opsOfACustomer).arg(kiosk.seq), u"%1, %2"_s.arg(samples->p50(), 0, 'f', 1).arg(samples->percentile(100), 0, 'f', 1), u"–"_s);
    }
    printRow(u"… ten times the captures cost so many times as much"_s, QString::number(large.p50() / small.p50(), 'f', 2), u"at most 2"_s);
    return 0;
}
