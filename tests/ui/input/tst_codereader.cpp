// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/input/printedcode.h"
#include "core/recognition/parsecode.h"
#include "ui/input/codereader.h"

#include <QTest>

using namespace tuttu;
using Format = ZXing::BarcodeFormat;

namespace {

struct Sample {
    const char *name;
    Format format;
    const char *text;
    QSize size;
    const char *aim;
};
constexpr std::array samples{
    Sample{"QR", Format::QRCode, "https://id.shop.example/8018/952012345678900013", {300, 300}, "]Q1"},
    Sample{"EAN-13", Format::EAN13, "2950000000013", {420, 200}, "]E0"},
    Sample{"EAN-8", Format::EAN8, "96385074", {320, 200}, "]E4"},
    Sample{"UPC-A", Format::UPCA, "036000291452", {420, 200}, "]E0"},
    Sample{"Code 128", Format::Code128, "CARD-0017", {480, 160}, "]C0"},
    Sample{"ITF", Format::ITF, "12345678901231", {480, 160}, "]I1"},
    Sample{"PDF417", Format::PDF417, "2950000000013", {480, 200}, "]L2"},
    Sample{"Aztec", Format::Aztec, "2950000000013", {300, 300}, "]z0"},
    Sample{"DataMatrix", Format::DataMatrix, "2950000000013", {300, 300}, "]d1"},
};
const std::array<std::pair<const char *, Scene>, 5> scenes{{
    {"straight", {}}, {"a little askew", {5, 1, 0}}, {"upside down", {180, 1, 0}}, {"dim", {0, 0.25, 0}}, {"grainy", {0, 0.6, 12}}}};

} // namespace

class TestCodeReader : public QObject
{
    Q_OBJECT
private slots:
    void everyKindIsReadAsAScannerWouldSendIt_data()
    {
        QTest::addColumn<QImage>("frame");
        QTest::addColumn<QString>("aim");
        QTest::addColumn<QString>("text");
        for (const Sample &sample : samples) {
            for (const auto &[light, scene] : scenes)
                QTest::addRow("%s %s", sample.name, light) << inFrame(printed(sample.format, sample.text, sample.size), scene) << QString(sample.aim) << QString(sample.text);
        }
    }
    void everyKindIsReadAsAScannerWouldSendIt()
    {
        QFETCH(QImage, frame);
        QFETCH(QString, aim);
        QFETCH(QString, text);
        const auto code = readCode(frame);
        QVERIFY(code);
        QCOMPARE(code->text, text);
        QCOMPARE(code->aim, aim);
    }

    void aColourPictureIsReadToo()
    {
        const QImage frame = inFrame(printed(Format::QRCode, "2950000000013", {300, 300}), {}).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(readCode(frame)->text, "2950000000013");
    }

    void aCardBeforeTheCameraIsTheCardTheScannerReads()
    {
        const auto code = readCode(inFrame(printed(Format::EAN13, "2950000000013", {420, 200}), {3, 0.7, 4}));
        QVERIFY(code);
        QCOMPARE(*parseCode(code->asScanned(), CodeRules(), CodeEntry::Scanned), (ScannedCode{CodeKind::Card, "2950000000013"}));
    }

    void nothingIsFoundWhereNothingIs()
    {
        QVERIFY(!readCode(QImage()));
        for (const int grey : {0, 128, 255}) {
            QImage blank(1280, 720, QImage::Format_Grayscale8);
            blank.fill(grey);
            QVERIFY(!readCode(blank));
        }
        QRandomGenerator random(3);
        for (int round = 0; round < 40; ++round) {
            QImage noise(640, 360, QImage::Format_Grayscale8);
            for (int y = 0; y < noise.height(); ++y)
                std::generate_n(noise.scanLine(y), noise.width(), [&] { return uchar(random.bounded(256)); });
            QVERIFY(!readCode(noise));
        }
    }

    void picturesOfUnreasonableSizeAreNotLookedAt()
    {
        const QImage code = printed(Format::QRCode, "2950000000013", {300, 300});
        QVERIFY(readCode(inFrame(code, {}, {4096, 400})));
        QVERIFY(!readCode(inFrame(code, {}, {4097, 400})));
        QVERIFY(!readCode(code.scaled(15, 15)));
    }

    void halfACodeIsNoCode()
    {
        for (const Sample &sample : samples) {
            const QImage code = printed(sample.format, sample.text, sample.size);
            const auto read = readCode(inFrame(code.copy(0, 0, code.width() / 2, code.height()), {}));
            QVERIFY2(!read, qPrintable(QString(sample.name) + ": " + (read ? read->text : QString())));
        }
    }
};

QTEST_GUILESS_MAIN(TestCodeReader)
#include "tst_codereader.moc"
