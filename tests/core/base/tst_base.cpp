// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/textfold.h"
#include "core/base/whendone.h"

#include <QPromise>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsSortByTheMomentTheyWereMade();
    void anIdFromASourceIsTheSameEachTime();
    void decimalsBecomeMinorUnits_data();
    void decimalsBecomeMinorUnits();
    void searchFoldsNames_data();
    void searchFoldsNames();
    void aLateAnswerForADeadOwnerReachesNobody();
};

void TestBase::idsSortByTheMomentTheyWereMade()
{
    struct Ticking final : Clock {
        mutable qint64 ms = 1'763'000'000'000;
        QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(ms++, Qt::UTC); }
        qint64 monotonicMs() const override { return ms; }
    } clock;
    IdMaker maker(clock);
    using SomeId = Id<struct SomeTag>;
    const SomeId first = maker.make<SomeId>();
    const SomeId second = maker.make<SomeId>();
    QVERIFY(first.bytes() < second.bytes());
    QCOMPARE(first.bytes().at(6) & 0xf0, 0x70); // version 7
    QCOMPARE(quint8(first.bytes().at(8)) & 0xc0, 0x80); // RFC variant
    QCOMPARE(SomeId::fromBytes(first.bytes()), first);
    QCOMPARE(SomeId::fromString(first.toString()), first);
    QVERIFY(SomeId::fromBytes("short").isNull());
}

void TestBase::anIdFromASourceIsTheSameEachTime()
{
    using SomeId = Id<struct SomeTag>;
    QCOMPARE(SomeId::derived("customer", u"12346"_s), SomeId::derived("customer", u"12346"_s));
    QVERIFY(SomeId::derived("customer", u"12346"_s) != SomeId::derived("product", u"12346"_s));
}

void TestBase::decimalsBecomeMinorUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("pounds") << "2.55" << "GBP" << true << qint64(255);
    QTest::newRow("one digit") << "2.5" << "GBP" << true << qint64(250);
    QTest::newRow("whole") << "19" << "GBP" << true << qint64(1900);
    QTest::newRow("negative") << "-0.05" << "GBP" << true << qint64(-5);
    QTest::newRow("zeros beyond the penny") << "1.2500" << "GBP" << true << qint64(125);
    QTest::newRow("a fraction of a penny is not rounded") << "1.255" << "GBP" << false << qint64(0);
    QTest::newRow("yen have none") << "120" << "JPY" << true << qint64(120);
    QTest::newRow("dinars have three") << "1.234" << "KWD" << true << qint64(1234);
    QTest::newRow("comma") << "2,55" << "GBP" << false << qint64(0);
    QTest::newRow("words") << "free" << "GBP" << false << qint64(0);
    QTest::newRow("empty") << "" << "GBP" << false << qint64(0);
    QTest::newRow("just a point") << "1." << "GBP" << false << qint64(0);
    QTest::newRow("exponent") << "1e3" << "GBP" << false << qint64(0);
    QTest::newRow("absurd") << "99999999999999" << "GBP" << false << qint64(0);
    QTest::newRow("no currency") << "1.00" << "pounds" << false << qint64(0);
}

void TestBase::decimalsBecomeMinorUnits()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(bool, valid);
    const auto money = moneyFromDecimal(text, Currency(currency));
    QCOMPARE(money.has_value(), valid);
    if (valid)
        QTEST(money->minor, "minor");
}

void TestBase::searchFoldsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("Swedish") << "Åström" << QStringList{"astrom"};
    QTest::newRow("decomposed") << QString::fromUtf8("A\xcc\x8astro\xcc\x88m") << QStringList{"astrom"};
    QTest::newRow("Polish") << "Łukasz Żak" << QStringList{"lukasz", "zak"};
    QTest::newRow("Turkish, under a Turkish locale too") << "İbrahim IŞIK" << QStringList{"ibrahim", "isik"};
    QTest::newRow("typographic apostrophe") << "O’Brien" << QStringList{"obrien"};
    QTest::newRow("typed apostrophe") << "O'Brien" << QStringList{"obrien"};
    QTest::newRow("double surname") << "Anna-Liisa" << QStringList{"annaliisa"};
    QTest::newRow("Belarusian keeps both") << "Алеся" << QStringList{"alesa", "алеся"};
    QTest::newRow("German") << "Strauß" << QStringList{"strauss"};
}

void TestBase::searchFoldsNames()
{
    QFETCH(QString, name);
    QTEST(searchWords(name), "words");
}

void TestBase::aLateAnswerForADeadOwnerReachesNobody()
{
    QPromise<int> promise;
    promise.start();
    int heard = 0;
    auto owner = std::make_unique<QObject>();
    QObject alive;
    whenDone(promise.future(), owner.get(), [&](int) { heard += 1; });
    whenDone(promise.future(), &alive, [&](int value) { heard += value; });
    owner.reset();
    promise.addResult(40);
    promise.finish();
    QTRY_COMPARE(heard, 40);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
