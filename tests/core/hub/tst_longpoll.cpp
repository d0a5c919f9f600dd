// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/hubdevice.h"

#include <QDir>

using namespace tuttu;

namespace {

int threadsOfThisProgram() { return int(QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()); }

} // namespace

/** Devices wait for changes at the real service. */
class TestLongPoll : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void whoWaitsHearsOfAChangeAtOnce();
    void whoWaitsInVainIsAnsweredInTime();
    void whatHappenedBeforeTheWaitBeganIsNotMissed();
    void anotherStoresChangesWakeNobody();
    void aThousandWaitOnFewThreadsAndAllAreWoken();
    void whoWaitsIsAnsweredWhenTheHubStops();

private:
    /** A store with somebody who has read everything. */
    ChangesQuery caughtUp(RunningHub &hub, HubDevice &device, int waitSecs)
    {
        const ChangesQuery query = device.asksForAll(waitSecs);
        ChangesQuery now = query;
        now.waitSecs = 0;
        return goneOn(query, must(ChangesAnswer::fromBytes(device.changes(hub, now).body)));
    }
    static bool waits(RunningHub &hub, int many)
    {
        return QTest::qWaitFor([&] { return hub.service->waiting() == many; }, 20'000);
    }
    PostgresCluster m_cluster;
};

void TestLongPoll::whoWaitsHearsOfAChangeAtOnce()
{
    RunningHub hub(m_cluster);
    HubDevice till("till"), tablet("tablet");
    till.comeIn(hub);
    tablet.comeIn(hub);
    till.push(hub, {till.kiosk.note("0")});
    ChangesQuery query = caughtUp(hub, tablet, 20);
    std::vector<qint64> took;
    for (int i = 1; i <= 9; ++i) {
        HttpCall waiting(hub.port(), "GET", "/v1/changes?" + query.text(), RunningHub::fieldsWith(tablet.token, false));
        QVERIFY(waits(hub, 1));
        QCOMPARE(till.push(hub, {till.kiosk.note(QString::number(i))}).status, 200);
        QElapsedTimer since;
        since.start();
        const ChangesAnswer heard = must(ChangesAnswer::fromBytes(waiting.heard(5'000).body));
        took.push_back(since.elapsed());
        QCOMPARE(std::get<FeedPage>(heard.answers[1]).rows.size(), 1u);
        query = goneOn(query, heard);
    }
    std::sort(took.begin(), took.end());
    QVERIFY2(took[took.size() / 2] <= 300, qPrintable(QString::number(took[took.size() / 2])));
}

void TestLongPoll::whoWaitsInVainIsAnsweredInTime()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    const ChangesQuery query = caughtUp(hub, till, 1);
    QElapsedTimer since;
    since.start();
    const ChangesAnswer nothing = must(ChangesAnswer::fromBytes(till.changes(hub, query).body));
    QVERIFY2(since.elapsed() >= 900 && since.elapsed() < 5'000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(nothing.answers.size(), 2u);
    QVERIFY(std::get<FeedPage>(nothing.answers[0]).rows.empty() && std::get<FeedPage>(nothing.answers[0]).checkpoint);
    QCOMPARE(goneOn(query, nothing), query);
}

void TestLongPoll::whatHappenedBeforeTheWaitBeganIsNotMissed()
{
    RunningHub hub(m_cluster);
    HubDevice till("till"), tablet("tablet");
    till.comeIn(hub);
    tablet.comeIn(hub);
    const ChangesQuery query = caughtUp(hub, tablet, 20);
    auto writer = must(PgConnection::open(hub.database()));
    must(writer.script("BEGIN"));
    must(FeedStore(writer).put(ofCustomers, "op/x", {{"a", 1}})); // begun before, and not to be seen yet
    HttpCall waiting(hub.port(), "GET", "/v1/changes?" + query.text(), RunningHub::fieldsWith(tablet.token, false));
    QVERIFY(waits(hub, 1));
    QCOMPARE(till.push(hub, {till.kiosk.note("later")}).status, 200); // committed first; the open one hides it
    must(writer.script("COMMIT"));
    const ChangesAnswer heard = must(ChangesAnswer::fromBytes(waiting.heard(5'000).body));
    QCOMPARE(std::get<FeedPage>(heard.answers[1]).rows.size(), 2u);
}

void TestLongPoll::anotherStoresChangesWakeNobody()
{
    RunningHub hub(m_cluster);
    const StoreId oulu = StoreId::derived("store", "oulu");
    hub.addStore(oulu, "Oulu");
    HubDevice till("till"), far("far");
    till.comeIn(hub);
    far.comeIn(hub, oulu);
    HttpCall waiting(hub.port(), "GET", "/v1/changes?" + caughtUp(hub, far, 2).text(), RunningHub::fieldsWith(far.token, false));
    QVERIFY(waits(hub, 1));
    QCOMPARE(till.push(hub, {till.kiosk.note("a")}).status, 200);
    const ChangesAnswer heard = must(ChangesAnswer::fromBytes(waiting.heard(5'000).body));
    QVERIFY(std::get<FeedPage>(heard.answers[0]).rows.empty() && std::get<FeedPage>(heard.answers[1]).rows.empty());
}

void TestLongPoll::aThousandWaitOnFewThreadsAndAllAreWoken()
{
    HubOptions wide;
    wide.longestQueue = 1'000; // all come within a moment
    RunningHub hub(m_cluster, wide);
    HubDevice till("till"), tablet("tablet");
    till.comeIn(hub);
    tablet.comeIn(hub);
    const QByteArray target = "/v1/changes?" + caughtUp(hub, tablet, 25).text();
    const int threads = threadsOfThisProgram();
    std::vector<std::unique_ptr<HttpCall>> calls;
    for (int i = 0; i < 1000; ++i)
        calls.push_back(std::make_unique<HttpCall>(hub.port(), "GET", target, RunningHub::fieldsWith(tablet.token, false)));
    QVERIFY(waits(hub, 1000));
    QCOMPARE(threadsOfThisProgram(), threads);
    QElapsedTimer since;
    since.start();
    QCOMPARE(till.push(hub, {till.kiosk.note("a")}).status, 200); // somebody who does something is not held up
    QVERIFY2(since.elapsed() < 2'000, qPrintable(QString::number(since.elapsed())));
    for (const auto &call : calls)
        QCOMPARE(std::get<FeedPage>(must(ChangesAnswer::fromBytes(call->heard(20'000).body)).answers[1]).rows.size(), 1u);
    qInfo("a thousand were answered in %lld ms", since.elapsed());
    QCOMPARE(hub.service->waiting(), 0);
}

void TestLongPoll::whoWaitsIsAnsweredWhenTheHubStops()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    const ChangesQuery query = caughtUp(hub, till, 25);
    std::vector<std::unique_ptr<HttpCall>> calls;
    for (int i = 0; i < 100; ++i)
        calls.push_back(std::make_unique<HttpCall>(hub.port(), "GET", "/v1/changes?" + query.text(), RunningHub::fieldsWith(till.token, false)));
    QVERIFY(waits(hub, 100));
    QElapsedTimer since;
    since.start();
    hub.service->stop();
    QVERIFY2(since.elapsed() < 9'000, qPrintable(QString::number(since.elapsed())));
    for (const auto &call : calls)
        QVERIFY(ChangesAnswer::fromBytes(call->heard(1'000).body));
    QCOMPARE(HttpCall(hub.port(), "GET", "/healthz").heard(1'000).status, 0);
}

QTEST_GUILESS_MAIN(TestLongPoll)
#include "tst_longpoll.moc"
