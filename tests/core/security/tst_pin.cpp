// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pinthrottle.h"
#include "core/security/pinverifier.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

DeviceKeysPtr keys(char seed = 'k') { return *DeviceKeys::fromMaster(QByteArray(32, seed)); }

} // namespace

class TestPin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trivialPinsAreRefused_data();
    void trivialPinsAreRefused();
    void aPinOpensItsOwnDoorOnly();
    void aCopiedVerifierIsUselessElsewhere();
    void aVerifierThatIsNoneIsSaid();
    void waitsGrowAndEndWithTheManager();
    void noClockShortensAWait();
    void aRestartBeginsTheWaitAnew();
};

void TestPin::trivialPinsAreRefused_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<bool>("fine");
    for (const char *pin : {"123456", "000000", "111111", "654321", "012345", "890123", "321098", "121212", "123123", "909090", "12345", "1234567", "12345a", "", "１２３４８６"})
        QTest::newRow(pin) << QString::fromUtf8(pin) << false;
    for (const char *pin : {"194826", "270391", "123457", "112233", "135790"})
        QTest::newRow(pin) << QString::fromUtf8(pin) << true;
}

void TestPin::trivialPinsAreRefused()
{
    QFETCH(QString, pin);
    QFETCH(bool, fine);
    QCOMPARE(PinVerifier::acceptable(pin).ok(), fine);
    if (!fine)
        QCOMPARE(PinVerifier(keys()).make(ClerkId(QUuid::createUuid()), pin).error().code, Errc::Invalid);
}

void TestPin::aPinOpensItsOwnDoorOnly()
{
    const PinVerifier pins(keys());
    const ClerkId mia(QUuid::createUuid()), ali(QUuid::createUuid());
    const auto verifier = pins.make(mia, u"194826"_s);
    QVERIFY(verifier);
    QVERIFY(!verifier->contains("194826"));
    QVERIFY(*verifier != *pins.make(mia, u"194826"_s)); // salted
    QVERIFY(pins.verify(mia, u"194826"_s, *verifier));
    QCOMPARE(pins.verify(mia, u"194827"_s, *verifier).error().code, Errc::WrongSecret);
    QCOMPARE(pins.verify(mia, u"19482"_s, *verifier).error().code, Errc::WrongSecret);
    QCOMPARE(pins.verify(ali, u"194826"_s, *verifier).error().code, Errc::WrongSecret);
}

void TestPin::aCopiedVerifierIsUselessElsewhere()
{
    const ClerkId mia(QUuid::createUuid());
    const auto verifier = PinVerifier(keys()).make(mia, u"194826"_s);
    QCOMPARE(PinVerifier(keys('x')).verify(mia, u"194826"_s, *verifier).error().code, Errc::WrongSecret);
}

void TestPin::aVerifierThatIsNoneIsSaid()
{
    const PinVerifier pins(keys());
    const ClerkId mia(QUuid::createUuid());
    QByteArray verifier = *pins.make(mia, u"194826"_s);
    QCOMPARE(pins.verify(mia, u"194826"_s, {}).error().code, Errc::Damaged);
    QCOMPARE(pins.verify(mia, u"194826"_s, verifier.chopped(1)).error().code, Errc::Damaged);
    verifier[0] = 9;
    QCOMPARE(pins.verify(mia, u"194826"_s, verifier).error().code, Errc::Damaged);
}

void TestPin::waitsGrowAndEndWithTheManager()
{
    PinThrottle throttle;
    std::vector<qint64> seconds;
    for (int i = 0; i < 10; ++i) {
        throttle = throttle.afterWrong(5000);
        QCOMPARE(throttle.needsManager(), i == 9);
        seconds.push_back(throttle.waitMs(5000) / 1000);
    }
    seconds.pop_back();
    QCOMPARE(seconds, (std::vector<qint64>{0, 0, 30, 60, 300, 900, 3600, 3600, 3600}));
    const PinThrottle third{3, 5000};
    QCOMPARE(third.waitMs(5000 + 29'999), 1);
    QCOMPARE(third.waitMs(5000 + 30'000), 0);
    QCOMPARE(third.waitMs(5000 + 90'000'000), 0);
}

void TestPin::noClockShortensAWait()
{
    // Only monotonic time goes in; should even that step back, the wait is whole again and never longer than whole.
    const PinThrottle fifth{5, 1'000'000};
    QCOMPARE(fifth.waitMs(900'000), 300'000);
    QCOMPARE(fifth.waitMs(0), 300'000);
}

void TestPin::aRestartBeginsTheWaitAnew()
{
    const PinThrottle restored = PinThrottle::restored(4, 77);
    QCOMPARE(restored.waitMs(77), 60'000);
    QVERIFY(PinThrottle::restored(10, 77).needsManager());
    QCOMPARE(PinThrottle::restored(2, 77).waitMs(77), 0);
}

QTEST_GUILESS_MAIN(TestPin)
#include "tst_pin.moc"
