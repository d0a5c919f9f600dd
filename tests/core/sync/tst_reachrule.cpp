// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reachrule.h"

#include <QTest>

using namespace tuttu;

class TestReachRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSeenSaysHowWellTheChainIsReached_data();
    void whatWasSeenSaysHowWellTheChainIsReached();
};

void TestReachRule::whatWasSeenSaysHowWellTheChainIsReached_data()
{
    QTest::addColumn<QByteArray>("seen");    // q quick, s slow, x failed, X failed for long
    QTest::addColumn<QByteArray>("reach");   // after each: o, p, g
    QTest::newRow("two quick ones are good") << QByteArray("qqq") << QByteArray("pgg");
    QTest::newRow("one lost answer is no outage") << QByteArray("qqxqq") << QByteArray("pgppg");
    QTest::newRow("two are") << QByteArray("qqxxxqq") << QByteArray("pgpoopg");
    QTest::newRow("one slow answer changes nothing") << QByteArray("qqsqs") << QByteArray("pgggg");
    QTest::newRow("two in a row do") << QByteArray("qqssqq") << QByteArray("pggppg");
    QTest::newRow("slow from the first") << QByteArray("sssqs") << QByteArray("ppppp");
    QTest::newRow("in and out of coverage it is poor at best") << QByteArray("qqxqxqxq") << QByteArray("pgpppppp");
    QTest::newRow("never there") << QByteArray("xxx") << QByteArray("ooo");
    QTest::newRow("for long") << QByteArray("qqXq") << QByteArray("pgop");
}

void TestReachRule::whatWasSeenSaysHowWellTheChainIsReached()
{
    QFETCH(QByteArray, seen);
    QFETCH(QByteArray, reach);
    using std::chrono::milliseconds;
    ReachRule rule;
    QCOMPARE(rule.reach(), Reach::Offline);
    QByteArray said;
    for (const char one : seen) {
        const Reach now = one == 'q' ? rule.succeeded(ReachRule::slow) : one == 's' ? rule.succeeded(ReachRule::slow + milliseconds(1)) : one == 'x' ? rule.failed() : rule.failedForLong();
        QCOMPARE(rule.reach(), now);
        said += now == Reach::Good ? 'g' : now == Reach::Poor ? 'p' : 'o';
    }
    QCOMPARE(said, reach);
}

QTEST_GUILESS_MAIN(TestReachRule)
#include "tst_reachrule.moc"
