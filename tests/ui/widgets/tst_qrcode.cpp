// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include "core/connect/till/tillmessage.h"
#include "core/visit/lookcode.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

/** What a till's scanner reads off the screen. */
QByteArray readOff(QWidget &widget)
{
    const QImage grey = widget.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto found = ZXing::ReadBarcode({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())},
                                          ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true));
    return found.isValid() ? QByteArray::fromStdString(found.text()) : QByteArray();
}

TillBasket basketOf(int lines)
{
    TillBasket basket{BasketId::derived("basket", u"1"_s), StoreId::derived("store", u"1"_s), QDateTime(QDate(2026, 11, 21), QTime(14, 4), Qt::UTC), u"2900000000018"_s, {}};
    for (int i = 0; i < lines; ++i)
        basket.lines.push_back({QString::number(84400 + i), {}, 1 + i % 3, {}});
    return basket;
}

} // namespace

class TestQrCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsShownIsReadOffTheScreen_data();
    void whatIsShownIsReadOffTheScreen();
    void moreThanACodeHoldsIsToldAndNotCut();
};

void TestQrCode::whatIsShownIsReadOffTheScreen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one line") << toTillCode(basketOf(1));
    QTest::newRow("ten lines") << toTillCode(basketOf(10));
    QTest::newRow("thirty lines") << toTillCode(basketOf(30));
    const Product vase{ProductId::derived("product", u"1"_s), u"84406"_s, u"Käsinpuhallettu lasimaljakko"_s, u"decoration"_s, {}, {4950, Currency(u"EUR")}, {}};
    const std::vector<Product> look(12, vase);
    QTest::newRow("twelve things in Finnish") << lookCode({}, u"Käsityöpuoti Äiti & Öö"_s, look);
    QTest::newRow("a message for the phone") << QByteArray("sms:+358401234567?body=It%20is%20here%3A%20the%20%2238%22");
}

void TestQrCode::whatIsShownIsReadOffTheScreen()
{
    QFETCH(QByteArray, bytes);
    QrCode code;
    code.resize(420, 400); // not square on purpose
    code.setBytes(bytes);
    QVERIFY(code.isValid());
    QCOMPARE(readOff(code), bytes);
    code.setBytes("another");
    QCOMPARE(readOff(code), QByteArray("another"));
}

void TestQrCode::moreThanACodeHoldsIsToldAndNotCut()
{
    QrCode code;
    code.setBytes(toTillCode(basketOf(mostTillLines)));
    QVERIFY(!code.isValid());
    QVERIFY(qrImage({}).isNull());
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
