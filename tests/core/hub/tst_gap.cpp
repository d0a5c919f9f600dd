// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/hubrig.h"

#include <QDeadlineTimer>

#include <atomic>
#include <random>
#include <thread>

using namespace tuttu;

/** Twelve write, some slowly, while one reads by cursor. Measured once with this many over 15 s: a bare number loses 39 % of the rows, a time 48 %;
 *  the slower the commits, the more. */
class TestGap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void nothingIsMissedAndNothingComesTwiceWhileTwelveWrite();
    void nothingIsMissedWhileTwelveDevicesPush();

private:
    /** TUTTU_GAP_SECONDS for a longer run by hand. */
    static int seconds() { return qEnvironmentVariableIsSet("TUTTU_GAP_SECONDS") ? qEnvironmentVariableIntValue("TUTTU_GAP_SECONDS") : 3; }
    static constexpr int writers = 12;

    PostgresCluster m_cluster;
};

namespace {

/** What the feed holds in the end, read without it. */
std::map<QString, qint64> versionsIn(PgConnection &db, const Bucket &bucket)
{
    std::map<QString, qint64> all;
    const auto rows = must(db.query("SELECT key, version FROM feed WHERE bucket = $1", {bucket.text()}));
    for (int i = 0; i < rows.size(); ++i)
        all[rows.text(i, 0)] = rows.whole(i, 1);
    return all;
}

void compareWithTheTable(const Follower &follower, PgConnection &db)
{
    const auto inTable = versionsIn(db, follower.bucket);
    qint64 missed = 0, stale = 0, twice = 0;
    for (const auto &[key, version] : inTable) {
        const auto held = follower.holds.find(key);
        missed += held == follower.holds.end();
        stale += held != follower.holds.end() && held->second.version != version;
    }
    for (const auto &[row, times] : follower.seen)
        twice += times > 1;
    qInfo() << inTable.size() << "rows," << follower.rowsSeen() << "read in" << follower.pages << "pages; missed" << missed << "stale" << stale << "twice" << twice;
    QCOMPARE(missed, 0);
    QCOMPARE(stale, 0);
    QCOMPARE(twice, 0);
    QCOMPARE(follower.holds.size(), inTable.size());
}

} // namespace

void TestGap::nothingIsMissedAndNothingComesTwiceWhileTwelveWrite()
{
    const QString info = must(m_cluster.hubDatabase());
    auto db = must(PgConnection::open(info));
    const QDeadlineTimer end(seconds() * 1000);
    std::atomic<int> writing = writers;
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&, w] {
            auto mine = must(PgConnection::open(info));
            std::mt19937 dice(unsigned(w + 1));
            for (int i = 0; !end.hasExpired(); ++i) {
                const auto done = mine.transaction([&]() -> Result<> {
                    if (const auto own = FeedStore(mine).put(ofStore, QString("own/%1/%2").arg(w).arg(i), {{"i", i}}); !own)
                        return own;
                    if (dice() % 4 == 0) {
                        if (const auto shared = FeedStore(mine).put(ofStore, QString("shared/%1").arg(dice() % 5), {{"by", w}}); !shared)
                            return shared;
                    }
                    return mine.run("SELECT pg_sleep($1::float8 / 1000)", {int(dice() % 31)}); // a server under load
                });
                if (!done || dice() % 50 == 0)
                    std::ignore = mine.transaction([&]() -> Result<> { // some fail, having taken their numbers
                        std::ignore = FeedStore(mine).put(ofStore, "never", {});
                        return {Errc::Cancelled};
                    });
            }
            --writing;
        });
    }
    Follower follower(db, ofStore);
    auto bare = must(PgConnection::open(info));
    qint64 last = 0, byNumberAlone = 0;
    bool refetch = false;
    while (writing > 0) {
        refetch |= !follower.read();
        const auto rows = must(bare.query("SELECT seq FROM feed WHERE seq > $1 AND key LIKE 'own/%' ORDER BY seq", {last}));
        byNumberAlone += rows.size();
        if (rows.size() > 0)
            last = rows.whole(rows.size() - 1, 0);
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(!refetch && follower.read());
    byNumberAlone += must(bare.query("SELECT seq FROM feed WHERE seq > $1 AND key LIKE 'own/%'", {last})).size();
    const qint64 own = must(db.query("SELECT count(*) FROM feed WHERE key LIKE 'own/%'")).whole(0, 0);
    qInfo() << "a cursor of bare numbers missed" << own - byNumberAlone << "of" << own; // why in tst_feed; how many, the machine decides
    QVERIFY(own > 200);
    QVERIFY(follower.pages > 20);
    QVERIFY(!follower.holds.contains("never"));
    compareWithTheTable(follower, db);
}

void TestGap::nothingIsMissedWhileTwelveDevicesPush()
{
    const QString info = must(m_cluster.hubDatabase());
    auto db = must(PgConnection::open(info));
    const QDeadlineTimer end(seconds() * 500);
    std::atomic<int> writing = writers;
    std::atomic<qint64> pushed = 0;
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&, w] {
            auto mine = must(PgConnection::open(info));
            Kiosk kiosk("device " + QString::number(w));
            std::mt19937 dice(unsigned(w + 100));
            while (!end.hasExpired()) {
                std::vector<PushedOp> ops;
                for (unsigned n = 1 + dice() % 40; n > 0; --n)
                    ops.push_back(kiosk.note(QString::number(n)));
                for (unsigned sent = 0; sent <= dice() % 2; ++sent)
                    if (must(IngestStore(mine, chainKeys()).push(kiosk.sender, kiosk.batch(ops))).acknowledged != kiosk.seq)
                        qFatal("not all was taken");
            }
            pushed += kiosk.seq;
            --writing;
        });
    }
    Follower follower(db, ofCustomers);
    bool refetch = false;
    while (writing > 0)
        refetch |= !follower.read(100);
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(!refetch && follower.read());
    QCOMPARE(qint64(follower.holds.size()), pushed.load());
    QCOMPARE(qint64(follower.rowsSeen()), pushed.load()); // each once
    compareWithTheTable(follower, db);
}

QTEST_GUILESS_MAIN(TestGap)
#include "tst_gap.moc"
