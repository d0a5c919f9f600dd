// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/serialsource.h"
#include "core/recognition/parsecode.h"
#include "tests/core/devices/pseudoterminal.h"
#include "tests/core/devices/quick.h"
#include "tests/rig/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tuttu;
using Health = DeviceState::Health;

namespace {

struct Chunk {
    QByteArray bytes;
    qint64 atMs;
};

/** A scanner plugged into a kiosk that listens. */
struct Till {
    FakeClock clock;
    PseudoTerminal scanner;
    SerialSource source{{scanner.path(), 9'600, "till", {}}, clock, quickRetry()};
    QStringList codes;
    Signal last;

    Till()
    {
        QObject::connect(&source, &SerialSource::signalNoticed, &source, [this](const Signal &signal) {
            codes.append(signal.text);
            last = signal;
        });
    }
};

} // namespace

Q_DECLARE_METATYPE(std::vector<Chunk>)

class TestSerialSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesBecomeCodes_data();
    void framesBecomeCodes();
    void aCodeOfTheGreatestLengthArrivesAndALongerOneIsDroppedWhole();

    void aScanArrivesWithItsPlaceAndTime();
    void twoScansInOneBreathBothArrive();
    void aCodeThatIsTooLongIsSaidUntilTheNextGoodOne();
    void anUnpluggedScannerIsSaidAndComesBackByItself();
    void aPortThatIsNotThereYetIsTakenWhenItComes();
    void aStoppedSourceLetsThePortGo();
};

void TestSerialSource::framesBecomeCodes_data()
{
    QTest::addColumn<std::vector<Chunk>>("chunks");
    QTest::addColumn<QStringList>("codes");
    using Chunks = std::vector<Chunk>;
    const auto row = [](const char *name, const Chunks &chunks, const QStringList &codes) { QTest::newRow(name) << chunks << codes; };

    row("ended by CR", {{"4006381333931\r", 0}}, {"4006381333931"});
    row("ended by LF", {{"4006381333931\n", 0}}, {"4006381333931"});
    row("ended by CRLF", {{"4006381333931\r\n", 0}}, {"4006381333931"});
    row("CRLF torn apart", {{"A1\r", 0}, {"\nB2\r", 5}}, {"A1", "B2"});
    row("between STX and ETX", {{"\2]C1018\3", 0}}, {"]C1018"});
    row("STX ends what never ended", {{"400638\2A1\3", 0}}, {"A1"});
    row("a group separator belongs to the code", {{"]C1801\x1d""12\r", 0}}, {QString("]C1801\x1d""12")});
    row("nothing but ends", {{"\r\n\r\n\3", 0}}, {});
    row("byte by byte", {{"A", 0}, {"1", 100}, {"\r", 200}}, {"A1"});
    row("two within 50 ms", {{"A1\r", 0}, {"B2\r", 40}}, {"A1", "B2"});
    row("two in one breath", {{"A1\rB2\r", 0}}, {"A1", "B2"});
    row("half a code, then silence", {{"40063", 0}, {"A1\r", 500}}, {"A1"});
    row("half a code, then the other half in time", {{"A", 0}, {"1\r", 499}}, {"A1"});
    row("half a code and nothing more", {{"40063", 0}}, {});
    row("the same card again", {{"A1\r", 0}, {"A1\r", 1'999}}, {"A1"});
    row("the same card after two seconds", {{"A1\r", 0}, {"A1\r", 2'000}}, {"A1", "A1"});
    row("the same card held", {{"A1\r", 0}, {"A1\r", 1'500}, {"A1\r", 3'000}, {"A1\r", 4'500}}, {"A1"});
    row("another card between", {{"A1\r", 0}, {"B2\r", 500}, {"A1\r", 1'000}}, {"A1", "B2", "A1"});
    row("UTF-8", {{"K\xc3\xa4rki\r", 0}}, {QString::fromUtf8("K\xc3\xa4rki")});
    row("Latin-1 to the last letter", {{"Caf\xe9\r", 0}}, {QString::fromUtf8("Caf\xc3\xa9")});
    row("a byte order mark alone", {{"\xef\xbb\xbf\r", 0}}, {});
    row("Latin-1", {{"K\xe4rki\r", 0}}, {QString::fromUtf8("K\xc3\xa4rki")});
}

void TestSerialSource::framesBecomeCodes()
{
    QFETCH(const std::vector<Chunk>, chunks);
    SerialFrames frames;
    QStringList codes;
    for (const Chunk &chunk : chunks) {
        for (const QString &code : frames.read(chunk.bytes, 1'000'000 + chunk.atMs))
            codes.append(code);
    }
    QTEST(codes, "codes");
    QCOMPARE(frames.tooLong(), 0);
}

void TestSerialSource::aCodeOfTheGreatestLengthArrivesAndALongerOneIsDroppedWhole()
{
    SerialFrames frames;
    QCOMPARE(frames.read(QByteArray(longestCode, '7') + '\r', 0).size(), 1u);
    QCOMPARE(frames.read(QByteArray(longestCode + 1, '8') + '\r', 10).size(), 0u);
    QCOMPARE(frames.tooLong(), 1);
    for (int i = 0; i < 1'000; ++i) // a megabyte without an end is not kept
        QVERIFY(frames.read(QByteArray(1'000, '9'), 20).empty());
    const std::vector<QString> next = frames.read("\rA1\r", 20);
    QCOMPARE(next, std::vector<QString>{"A1"});
    QCOMPARE(frames.tooLong(), 2);
}

void TestSerialSource::aScanArrivesWithItsPlaceAndTime()
{
    Till till;
    till.source.start();
    QCOMPARE(till.source.state().health, Health::Working);
    till.scanner.send("\2]E04006381333931\r\n");
    QTRY_COMPARE(till.codes, QStringList{"]E04006381333931"});
    QCOMPARE(till.last.means, Means::Scan);
    QCOMPARE(till.last.place, "till");
    QCOMPARE(till.last.at, till.clock.now());
    QCOMPARE(till.source.state().signalCount, 1);
    QCOMPARE(till.source.state().kind, DeviceKind::Serial);
}

void TestSerialSource::twoScansInOneBreathBothArrive()
{
    Till till;
    till.source.start();
    till.scanner.send("A1\r");
    till.scanner.send("B2\r");
    QTRY_COMPARE(till.codes, (QStringList{"A1", "B2"}));
}

void TestSerialSource::aCodeThatIsTooLongIsSaidUntilTheNextGoodOne()
{
    Till till;
    till.source.start();
    till.scanner.send(QByteArray(longestCode + 1, '7') + '\r');
    QTRY_VERIFY(till.source.state().problem);
    QCOMPARE(till.source.state().problem->code, Errc::TooLarge);
    QCOMPARE(till.source.state().health, Health::Working);
    QCOMPARE(till.codes, QStringList());
    till.scanner.send("A1\r");
    QTRY_COMPARE(till.codes, QStringList{"A1"});
    QVERIFY(!till.source.state().problem);
}

void TestSerialSource::anUnpluggedScannerIsSaidAndComesBackByItself()
{
    Till till;
    till.source.start();
    till.scanner.send("HALF");
    till.scanner.unplug();
    QTRY_COMPARE(till.source.state().health, Health::Broken);
    QCOMPARE(till.source.state().problem->code, Errc::NotFound);
    till.scanner.plugIn();
    QTRY_COMPARE(till.source.state().health, Health::Working);
    QVERIFY(!till.source.state().problem);
    till.scanner.send("A1\r");
    QTRY_COMPARE(till.codes, QStringList{"A1"});
}

void TestSerialSource::aPortThatIsNotThereYetIsTakenWhenItComes()
{
    Till till;
    till.scanner.unplug();
    QSignalSpy changed(&till.source, &DeviceSource::changed);
    till.source.start();
    QCOMPARE(till.source.state().health, Health::Broken);
    QCOMPARE(till.source.state().problem->code, Errc::NotFound);
    bool later = false;
    QTimer::singleShot(200, &till.source, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(changed.size(), 2); // said once, however often it was tried
    till.scanner.plugIn();
    QTRY_COMPARE(till.source.state().health, Health::Working);
}

void TestSerialSource::aStoppedSourceLetsThePortGo()
{
    Till till;
    till.source.start();
    till.source.stop();
    QCOMPARE(till.source.state().health, Health::Off);
    till.scanner.send("A1\r");
    SerialSource other({till.scanner.path(), 9'600, {}, {}}, till.clock, quickRetry());
    QSignalSpy noticed(&other, &SerialSource::signalNoticed);
    other.start();
    QCOMPARE(other.state().health, Health::Working);
    till.scanner.send("B2\r");
    QTRY_VERIFY(!noticed.isEmpty());
    QVERIFY(till.codes.isEmpty());
}

QTEST_GUILESS_MAIN(TestSerialSource)
#include "tst_serialsource.moc"
