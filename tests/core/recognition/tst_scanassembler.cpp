// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/scanassembler.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tuttu;
using Kind = WedgeEvent::Kind;

namespace {

/** Plays keys as the event filter would: keeps them back, asks at each deadline, sends on what is given back. */
struct Desk {
    ScanAssembler assembler;
    QString kept, typedThrough;
    QStringList scans;
    int dropped = 0;
    qint64 longestHeld = 0, heldSince = 0;

    void settle(const std::vector<WedgeEvent> &events, qint64 at)
    {
        for (const WedgeEvent &event : events) {
            QVERIFY(event.keys > 0 && event.keys <= kept.size());
            if (event.kind == Kind::Scan)
                scans.append(event.text);
            else if (event.kind == Kind::Drop)
                ++dropped;
            else
                typedThrough += kept.left(event.keys);
            if (event.kind == Kind::GiveBack) {
                QCOMPARE(event.text, kept.left(event.keys));
                longestHeld = std::max(longestHeld, at - heldSince);
            }
            kept.remove(0, event.keys);
        }
    }
    void waitUntil(qint64 at)
    {
        if (const auto due = assembler.deadline(); due && *due <= at)
            settle(assembler.silence(*due), *due);
    }
    void press(QChar c, qint64 at)
    {
        waitUntil(at);
        if (kept.isEmpty())
            heldSince = at;
        kept += c;
        settle(assembler.key(c, at), at);
    }
    qint64 burst(const QString &text, qint64 at, int gap)
    {
        for (const QChar c : text) {
            press(c, at);
            at += gap;
        }
        return at;
    }
};

const QString card = QStringLiteral("2900000000018");

} // namespace

class TestScanAssembler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBurstWithASuffixIsAScan_data();
    void aBurstWithASuffixIsAScan();
    void aBurstWithoutASuffixIsAScanAfterSilence();
    void aSuffixThatComesLatePressesNoButton();
    void anEnterLongAfterAScanIsTheClerks();
    void aPersonsKeysAreNeverSwallowed();
    void aPersonWhoRollsKeysTogetherKeepsThemAll();
    void aScannersKeysNeverLeak();
    void aStickingKeyIsGivenBack();
    void halfACodeIsGivenBack();
    void enterAloneIsNotHeld();
    void twoScansInARowAreTwo();
    void theSameCodeAgainIsOnePresentation();
    void anotherCodeBetweenMakesItNewAgain();
    void anotherKeyGivesEverythingBack();
    void anEndlessBurstStaysBounded();
    void aPrefixMakesEvenAShortBurstAScan();
    void aPrefixAloneIsAPersonsKey();
    void aPrefixEndsTheScanBeforeIt();
    void halfACodeAfterAPrefixIsAScanOfItsOwn();
    void onlyInsideASureScanOtherKeysAreItsOwn();
};

void TestScanAssembler::aBurstWithASuffixIsAScan_data()
{
    QTest::addColumn<QChar>("suffix");
    QTest::addColumn<int>("gap");
    QTest::newRow("enter") << QChar(u'\r') << 5;
    QTest::newRow("line feed") << QChar(u'\n') << 5;
    QTest::newRow("tab") << QChar(u'\t') << 5;
    QTest::newRow("all at once") << QChar(u'\r') << 0;
    QTest::newRow("a slow scanner") << QChar(u'\r') << 30;
}

void TestScanAssembler::aBurstWithASuffixIsAScan()
{
    QFETCH(QChar, suffix);
    QFETCH(int, gap);
    Desk desk;
    desk.press(suffix, desk.burst(card, 1000, gap));
    QCOMPARE(desk.scans, QStringList{card});
    QCOMPARE(desk.typedThrough, QString());
    QCOMPARE(desk.kept, QString());
}

void TestScanAssembler::aBurstWithoutASuffixIsAScanAfterSilence()
{
    Desk desk;
    const qint64 last = desk.burst(card, 1000, 10) - 10;
    QCOMPARE(desk.assembler.deadline(), std::optional(last + 100));
    desk.waitUntil(last + 99);
    QVERIFY(desk.scans.isEmpty());
    desk.waitUntil(last + 100);
    QCOMPARE(desk.scans, QStringList{card});
    QVERIFY(!desk.assembler.deadline());
}

void TestScanAssembler::aSuffixThatComesLatePressesNoButton()
{
    Desk desk;
    desk.press(u'\r', desk.burst(card, 1000, 10) + 300);
    QCOMPARE(desk.scans, QStringList{card});
    QCOMPARE(desk.dropped, 1);
    QCOMPARE(desk.typedThrough, QString());
}

void TestScanAssembler::anEnterLongAfterAScanIsTheClerks()
{
    Desk desk;
    desk.press(u'\r', desk.burst(card, 1000, 10) + 700);
    QCOMPARE(desk.typedThrough, QStringLiteral("\r"));
}

void TestScanAssembler::aPersonsKeysAreNeverSwallowed()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 10'000; ++round) {
        Desk desk;
        QString typed;
        qint64 at = 0;
        for (int i = 0; i < 40; ++i) {
            const int which = random.bounded(30);
            const QChar c = which == 26 ? QChar(u'\r') : which == 27 ? QChar(u'\t') : which == 28 ? ScanAssembler::prefix : QChar(u'a' + which);
            desk.press(c, at);
            typed += c;
            at += 60 + random.bounded(441);
        }
        desk.waitUntil(at + 1000);
        QCOMPARE(desk.typedThrough, typed);
        QCOMPARE(desk.scans.size() + desk.dropped, 0);
        QVERIFY(desk.longestHeld <= 50); // nobody feels the keys being held
    }
}

void TestScanAssembler::aPersonWhoRollsKeysTogetherKeepsThemAll()
{
    QRandomGenerator random(400);
    for (int round = 0; round < 500; ++round) {
        Desk desk;
        QString typed;
        qint64 at = 0;
        for (int i = 0; i < 60; ++i) {
            const QChar c = i % 9 == 8 ? QChar(u'\t') : QChar(u'0' + random.bounded(10));
            desk.press(c, at);
            typed += c;
            at += 20 + random.bounded(481); // keys rolled together now and then
        }
        desk.waitUntil(at + 1000);
        QCOMPARE(desk.typedThrough, typed);
        QVERIFY(desk.scans.isEmpty());
    }
}

void TestScanAssembler::aScannersKeysNeverLeak()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 10'000; ++round) {
        Desk desk;
        qint64 at = 1000;
        QString code;
        const bool prefixed = round % 3 == 0;
        if (prefixed)
            desk.press(ScanAssembler::prefix, at);
        for (int i = (prefixed ? 1 : 6) + random.bounded(60); i > 0; --i) {
            code += QChar(u'0' + random.bounded(10));
            desk.press(code.back(), at);
            at += random.bounded(31);
        }
        if (round % 2)
            desk.press(u'\r', at);
        desk.waitUntil(at + 1000);
        QCOMPARE(desk.scans, QStringList{code});
        QCOMPARE(desk.typedThrough, QString());
        QCOMPARE(desk.kept, QString());
    }
}

void TestScanAssembler::aStickingKeyIsGivenBack()
{
    Desk desk;
    const qint64 end = desk.burst(QString(100, u'x'), 0, 33); // auto-repeat, 30 a second
    QVERIFY(desk.typedThrough.size() > 90); // while it still sticks
    desk.press(u'\r', end);
    QCOMPARE(desk.typedThrough, QString(100, u'x') + u'\r');
    QVERIFY(desk.scans.isEmpty());
    desk.press(u'\r', desk.burst(card, end + 1000, 5)); // and the next scan is a scan again
    QCOMPARE(desk.scans, QStringList{card});
}

void TestScanAssembler::halfACodeIsGivenBack()
{
    Desk desk;
    const qint64 end = desk.burst(QStringLiteral("29000"), 1000, 10);
    desk.waitUntil(end + 100);
    QCOMPARE(desk.typedThrough, QStringLiteral("29000"));
    desk.press(u'\r', desk.burst(QStringLiteral("0018"), end + 400, 10));
    QCOMPARE(desk.typedThrough, QStringLiteral("290000018\r"));
    QVERIFY(desk.scans.isEmpty());
}

void TestScanAssembler::enterAloneIsNotHeld()
{
    ScanAssembler assembler;
    QCOMPARE(assembler.key(u'\r', 10), (std::vector<WedgeEvent>{{Kind::GiveBack, QStringLiteral("\r"), 1}}));
    QVERIFY(!assembler.deadline());
}

void TestScanAssembler::twoScansInARowAreTwo()
{
    Desk desk;
    const QString other = QStringLiteral("952000000000000019");
    qint64 at = desk.burst(card, 1000, 1);
    desk.press(u'\r', at);
    at = desk.burst(other, at + 1, 1);
    desk.press(u'\r', at);
    QVERIFY(at - 1000 < 50);
    QCOMPARE(desk.scans, (QStringList{card, other}));
    QCOMPARE(desk.typedThrough, QString());
}

void TestScanAssembler::theSameCodeAgainIsOnePresentation()
{
    Desk desk;
    qint64 at = 1000;
    for (int i = 0; i < 5; ++i) { // held before a scanner that reads all the time
        at = desk.burst(card, at, 5);
        desk.press(u'\r', at);
        at += 1500;
    }
    QCOMPARE(desk.scans, QStringList{card});
    QCOMPARE(desk.dropped, 4);
    desk.press(u'\r', desk.burst(card, at + 2000, 5));
    QCOMPARE(desk.scans, (QStringList{card, card}));
}

void TestScanAssembler::anotherCodeBetweenMakesItNewAgain()
{
    Desk desk;
    qint64 at = 1000;
    const QString other = QStringLiteral("4006381333931");
    for (const QString &code : {card, other, card}) {
        at = desk.burst(code, at, 5);
        desk.press(u'\r', at);
        at += 300;
    }
    QCOMPARE(desk.scans, (QStringList{card, other, card}));
}

void TestScanAssembler::anotherKeyGivesEverythingBack()
{
    Desk desk;
    const qint64 at = desk.burst(QStringLiteral("29000000"), 1000, 5);
    desk.settle(desk.assembler.flush(), at);
    QCOMPARE(desk.typedThrough, QStringLiteral("29000000"));
    QVERIFY(desk.assembler.flush().empty());
}

void TestScanAssembler::anEndlessBurstStaysBounded()
{
    ScanAssembler assembler;
    for (int i = 0; i < 10000; ++i)
        QVERIFY(assembler.key(u'7', i).empty());
    const auto events = assembler.key(u'\r', 10000);
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].kind, Kind::Scan);
    QCOMPARE(events[0].keys, 10001);
    QCOMPARE(events[0].text.size(), 513); // long enough to be refused as too long
}

void TestScanAssembler::aPrefixMakesEvenAShortBurstAScan()
{
    Desk desk;
    desk.press(u'\r', desk.burst(ScanAssembler::prefix + QStringLiteral("A7"), 1000, 20));
    QCOMPARE(desk.scans, QStringList{QStringLiteral("A7")});
    QCOMPARE(desk.typedThrough + desk.kept, QString());
}

void TestScanAssembler::aPrefixAloneIsAPersonsKey()
{
    Desk desk;
    desk.press(ScanAssembler::prefix, 1000);
    QCOMPARE(desk.assembler.deadline(), std::optional<qint64>(1050));
    desk.press(u'a', 1060);
    desk.waitUntil(2000);
    desk.press(ScanAssembler::prefix, 3000);
    desk.press(u'\r', 3010);
    QCOMPARE(desk.typedThrough, ScanAssembler::prefix + QStringLiteral("a") + ScanAssembler::prefix + u'\r');
    QVERIFY(desk.scans.isEmpty());
}

void TestScanAssembler::aPrefixEndsTheScanBeforeIt()
{
    Desk desk;
    const qint64 at = desk.burst(ScanAssembler::prefix + card, 1000, 1);
    desk.burst(ScanAssembler::prefix + QStringLiteral("4711"), at, 1);
    QVERIFY(at - 1000 < 50);
    desk.waitUntil(2000);
    QCOMPARE(desk.scans, (QStringList{card, QStringLiteral("4711")}));
    QCOMPARE(desk.typedThrough, QString());
}

void TestScanAssembler::halfACodeAfterAPrefixIsAScanOfItsOwn()
{
    Desk desk;
    qint64 at = desk.burst(ScanAssembler::prefix + card.left(4), 1000, 5);
    desk.waitUntil(at + 200);
    at = desk.burst(ScanAssembler::prefix + card, at + 200, 5);
    desk.press(u'\r', at);
    QCOMPARE(desk.scans, (QStringList{card.left(4), card}));
    QCOMPARE(desk.typedThrough, QString());
}

void TestScanAssembler::onlyInsideASureScanOtherKeysAreItsOwn()
{
    Desk desk;
    desk.burst(card.left(5), 1000, 10);
    QVERIFY(!desk.assembler.isInScan(1045)); // it may still be a person
    desk.press(card[5], 1050);
    QVERIFY(desk.assembler.isInScan(1150));
    QVERIFY(!desk.assembler.isInScan(1151));
    desk.waitUntil(1150);
    QVERIFY(!desk.assembler.isInScan(1150));
}

QTEST_GUILESS_MAIN(TestScanAssembler)
#include "tst_scanassembler.moc"
