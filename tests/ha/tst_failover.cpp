// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/hubrig.h"
#include "tests/ha/patronicluster.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <atomic>
#include <mutex>
#include <random>
#include <thread>

using namespace tuttu;

namespace {

constexpr int devices = 6, readers = 2;

/** The test has had enough. Whoever has to wait waits for this. */
class Over
{
public:
    void say() { m_said.release(1000); }
    bool within(int ms) { return m_said.tryAcquire(1, ms); }

private:
    QSemaphore m_said;
};

/** Asked again ten times a second until there is a primary. */
std::optional<PgConnection> reach(const QString &conninfo, Over &over)
{
    do {
        if (auto db = PgConnection::open(conninfo))
            return std::move(*db);
    } while (!over.within(100));
    return {};
}

/** What all of them saw. */
struct Ledger {
    void acknowledged(qint64 ops)
    {
        const std::lock_guard lock(mutex);
        const qint64 now = clock.elapsed();
        longestGapMs = std::max(longestGapMs, now - last);
        last = now;
        taken += ops;
    }
    void setback(const Error &error)
    {
        const std::lock_guard lock(mutex);
        ++again;
        if (error.code != Errc::Unreachable && error.code != Errc::Conflict)
            strange << QString("%1: %2").arg(int(error.code)).arg(error.detail);
    }
    qint64 takenSoFar()
    {
        const std::lock_guard lock(mutex);
        return taken;
    }
    QElapsedTimer clock;
    std::mutex mutex;
    qint64 last = 0, longestGapMs = 0, taken = 0, again = 0;
    QStringList strange; ///< anything but "send again"
};

/** One device: a batch until it is acknowledged, then the next. */
struct Device {
    explicit Device(int n) : kiosk("device " + QString::number(n)), dice(unsigned(n + 1)) {}

    void run(const QString &conninfo, const std::atomic<bool> &enough, Over &over, Ledger &ledger)
    {
        auto db = reach(conninfo, over);
        while (db && !enough) {
            std::vector<PushedOp> ops;
            for (unsigned n = 1 + dice() % 20; n > 0; --n)
                ops.push_back(kiosk.note(QString::number(n)));
            while (db) {
                const auto answer = IngestStore(*db, chainKeys()).push(kiosk.sender, kiosk.batch(ops));
                if (answer && answer->acknowledged == kiosk.seq && answer->rejected.empty() && answer->parked.empty()) {
                    for (const PushedOp &op : ops)
                        acknowledged.push_back(op.id);
                    ledger.acknowledged(qint64(ops.size()));
                    break;
                }
                ledger.setback(answer ? Error{Errc::Invalid, "not all was taken"} : answer.error());
                db = reach(conninfo, over);
            }
        }
    }

    Kiosk kiosk;
    std::mt19937 dice;
    std::vector<OpId> acknowledged; ///< in their order
};

/** Who follows the customers' bucket by its cursor, whichever machine answers. */
struct Reader {
    void run(const QString &conninfo, const std::atomic<bool> &allSaid, Over &over)
    {
        auto db = reach(conninfo, over);
        for (bool isLast = false; db;) {
            const auto answer = FeedStore(*db).page(ofCustomers, cursor, 200);
            if (!answer) {
                ++lost;
                db = reach(conninfo, over);
                continue;
            }
            const auto *page = std::get_if<FeedPage>(&*answer);
            if (!page) {
                ++refetches;
                return;
            }
            for (const FeedRow &row : page->rows)
                ++seen[{row.key, row.version}];
            cursor = page->next;
            if (isLast && page->checkpoint)
                return;
            isLast = allSaid && page->checkpoint; // once more, from behind what was there then
        }
    }

    std::optional<Cursor> cursor;
    std::map<std::pair<QString, qint64>, int> seen;
    int lost = 0, refetches = 0;
};

} // namespace

/** The machine with the database dies while the shops are selling. */
class TestFailover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void whatWasAcknowledgedOutlivesItsMachine();

private:
    void compare(PgConnection &db, const std::vector<Device> &all);
    void compare(PgConnection &db, const Reader &reader);
    PatroniCluster m_cluster;
};

/** Each acknowledged op is there, once, in its place, and nothing else is. */
void TestFailover::compare(PgConnection &db, const std::vector<Device> &all)
{
    qint64 acknowledged = 0, lost = 0;
    for (const Device &device : all) {
        const auto kept = must(db.query("SELECT id FROM op WHERE home = $1 AND device = $2 AND epoch = 1 ORDER BY seq", {turku, device.kiosk.sender.device}));
        acknowledged += qint64(device.acknowledged.size());
        for (int i = 0; i < int(device.acknowledged.size()); ++i)
            lost += i >= kept.size() || kept.id<OpId>(i, 0) != device.acknowledged[size_t(i)];
        QCOMPARE(qint64(kept.size()), device.kiosk.seq);
        QCOMPARE(qint64(device.acknowledged.size()), device.kiosk.seq);
    }
    qInfo() << acknowledged << "ops acknowledged," << lost << "lost";
    QCOMPARE(lost, 0);
    QCOMPARE(countOf(db, "op"), acknowledged);
}

void TestFailover::compare(PgConnection &db, const Reader &reader)
{
    const auto inTable = must(db.query("SELECT key, version FROM feed WHERE bucket = $1", {ofCustomers.text()}));
    qint64 missed = 0, twice = 0;
    for (int i = 0; i < inTable.size(); ++i)
        missed += !reader.seen.contains({inTable.text(i, 0), inTable.whole(i, 1)});
    for (const auto &[row, times] : reader.seen)
        twice += times > 1;
    qInfo() << "a reader saw" << reader.seen.size() << "of" << inTable.size() << "rows; missed" << missed << "twice" << twice << "; lost its line" << reader.lost << "times, had to refetch" << reader.refetches;
    QCOMPARE(missed, 0);
    QCOMPARE(twice, 0);
    QCOMPARE(qint64(reader.seen.size()), qint64(inTable.size())); // nothing was shown that is no more
    QCOMPARE(reader.refetches, 0);
    QVERIFY(reader.lost > 0);
}

void TestFailover::whatWasAcknowledgedOutlivesItsMachine()
{
    {
        auto db = must(PgConnection::open(m_cluster.conninfo("postgres")));
        must(db.script("CREATE DATABASE hub"));
    }
    const QString hub = m_cluster.conninfo("hub");
    {
        auto db = must(PgConnection::open(hub));
        must(PgMigration(db).to(PgMigration::folder()));
    }
    std::atomic<bool> enough = false, allSaid = false;
    Over over;
    Ledger ledger;
    ledger.clock.start();
    std::vector<Device> all;
    for (int i = 0; i < devices; ++i)
        all.emplace_back(i);
    std::vector<Reader> following(readers);
    std::vector<std::thread> writing, reading;
    for (Device &device : all)
        writing.emplace_back([&] { device.run(hub, enough, over, ledger); });
    for (Reader &reader : following)
        reading.emplace_back([&] { reader.run(hub, allSaid, over); });
    const auto sold = [&](qint64 more) { return QTest::qWaitFor([&, target = ledger.takenSoFar() + more] { return ledger.takenSoFar() >= target; }, 90'000); };
    const bool before = sold(3000);
    const int died = m_cluster.primary();
    const bool hadStandby = m_cluster.followsInStep();
    m_cluster.killAtOnce(died);
    const bool after = sold(3000);
    const int leads = m_cluster.primary();
    const QString problem = m_cluster.startNode(died); // it comes back, to follow
    const bool inStep = QTest::qWaitFor([&] { return m_cluster.followsInStep(); }, 60'000);
    const bool atLast = sold(500);
    enough = true;
    if (!atLast)
        over.say(); // nobody will ever be reached
    for (std::thread &thread : writing)
        thread.join();
    allSaid = true;
    for (std::thread &thread : reading)
        thread.join();
    QVERIFY2(before && hadStandby, "the shops could not sell before anything happened");
    QVERIFY2(after, qPrintable(m_cluster.log(1 - died)));
    QVERIFY2(inStep && problem.isEmpty(), qPrintable(problem + m_cluster.log(died)));
    QVERIFY(atLast);
    QCOMPARE(leads, 1 - died);
    qInfo() << "the longest time without an acknowledgement:" << ledger.longestGapMs << "ms;" << ledger.again << "times told to send again";
    QVERIFY2(ledger.strange.isEmpty(), qPrintable(ledger.strange.join('\n')));
    QVERIFY(ledger.again > 0);
    auto db = must(PgConnection::open(hub));
    compare(db, all);
    for (const Reader &reader : following)
        compare(db, reader);
}

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
