// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/gs1.h"

#include <QTest>

using namespace tuttu;

class TestGs1 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRightCheckDigitIsSeen_data();
    void aRightCheckDigitIsSeen();
    void everyOtherLastDigitIsWrong_data() { aRightCheckDigitIsSeen_data(); }
    void everyOtherLastDigitIsWrong();
    void everySingleMistypedDigitIsCaught_data() { aRightCheckDigitIsSeen_data(); }
    void everySingleMistypedDigitIsCaught();
    void nothingButDigitsHasACheckDigit_data();
    void nothingButDigitsHasACheckDigit();
    void tenOfNinetySwapsGoUnseen();
    void equalTradeNumbersHaveOneForm_data();
    void equalTradeNumbersHaveOneForm();
    void zerosComeBackIntoAUpcE_data();
    void zerosComeBackIntoAUpcE();
    void elementStringsAreRead_data();
    void elementStringsAreRead();
    void linkPathsAreRead_data();
    void linkPathsAreRead();
};

void TestGs1::aRightCheckDigitIsSeen_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"4006381333931", "6401234567897", "02345673", "416000336108", "1234567890128", "12345678901231",
                               "123456789012345675", "952000000000000019", "640000000000000015", "2900000000018"})
        QTest::newRow(number) << QString(number);
}

void TestGs1::aRightCheckDigitIsSeen()
{
    QFETCH(QString, number);
    QVERIFY(hasGoodCheckDigit(number));
    QCOMPARE(gs1CheckDigit(number.chopped(1)), std::optional(number.back().digitValue()));
}

void TestGs1::everyOtherLastDigitIsWrong()
{
    QFETCH(QString, number);
    for (int digit = 0; digit < 10; ++digit)
        QCOMPARE(hasGoodCheckDigit(QString(number.chopped(1) + QString::number(digit))), digit == number.back().digitValue());
}

void TestGs1::everySingleMistypedDigitIsCaught()
{
    QFETCH(QString, number);
    for (qsizetype place = 0; place < number.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString typed = number;
            typed[place] = QChar(digit);
            QCOMPARE(hasGoodCheckDigit(typed), typed == number);
        }
    }
}

void TestGs1::nothingButDigitsHasACheckDigit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("blank inside") << "400638 333931";
    QTest::newRow("letter inside") << "40063813E3931";
    QTest::newRow("Arabic digits") << QString::fromUtf8("٤٠٠٦٣٨١٣٣٣٩٣١");
    QTest::newRow("full-width digits") << QString::fromUtf8("４００６３８１３３３９３１");
}

void TestGs1::nothingButDigitsHasACheckDigit()
{
    QFETCH(QString, text);
    QVERIFY(!gs1CheckDigit(text));
    QVERIFY(!hasGoodCheckDigit(text));
    QVERIFY(!hasGoodCheckDigit(QStringLiteral("7"))); // a lone digit checks nothing
}

void TestGs1::tenOfNinetySwapsGoUnseen()
{
    int unseen = 0;
    for (int a = 0; a < 10; ++a) {
        for (int b = 0; b < 10; ++b) {
            const QString as = QString::number(a), bs = QString::number(b);
            unseen += a != b && gs1CheckDigit(QString("40" + as + bs)) == gs1CheckDigit(QString("40" + bs + as));
        }
    }
    QCOMPARE(unseen, 10);
    QVERIFY(hasGoodCheckDigit(QStringLiteral("4006831333931"))); // 38 typed as 83: a hand-typed number needs a look at the name
}

void TestGs1::equalTradeNumbersHaveOneForm_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("normal");
    QTest::newRow("EAN-13 stays") << "4006381333931" << "4006381333931";
    QTest::newRow("UPC-A is an EAN-13") << "416000336108" << "0416000336108";
    QTest::newRow("EAN-8 stays") << "02345673" << "02345673";
    QTest::newRow("GTIN-14 of an EAN-13") << "04006381333931" << "4006381333931";
    QTest::newRow("GTIN-14 of an EAN-8") << "00000002345673" << "02345673";
    QTest::newRow("a carton keeps its own") << "12345678901231" << "12345678901231";
}

void TestGs1::equalTradeNumbersHaveOneForm()
{
    QFETCH(QString, digits);
    QTEST(normalGtin(digits), "normal");
}

void TestGs1::zerosComeBackIntoAUpcE_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("upcA");
    QTest::newRow("last digit 0") << "01234505" << "012000003455";
    QTest::newRow("last digit 1") << "04252614" << "042100005264";
    QTest::newRow("last digit 2") << "01234523" << "012200003453";
    QTest::newRow("last digit 3") << "01234531" << "012300000451";
    QTest::newRow("last digit 4") << "01234543" << "012340000053";
    QTest::newRow("last digit 5") << "01234558" << "012345000058";
    QTest::newRow("last digit 9") << "01234596" << "012345000096";
    QTest::newRow("number system 1") << "12345670" << "123456000070";
    QTest::newRow("number system 2 has none") << "22345670" << "";
    QTest::newRow("seven digits") << "0425261" << "";
    QTest::newRow("a letter") << "0425261x" << "";
}

void TestGs1::zerosComeBackIntoAUpcE()
{
    QFETCH(QString, digits);
    QFETCH(QString, upcA);
    QCOMPARE(upcAOfUpcE(digits).value_or(QString()), upcA);
    QVERIFY(upcA.isEmpty() || hasGoodCheckDigit(upcA));
}

void TestGs1::elementStringsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gtin");
    QTest::addColumn<QString>("gsrn");
    const QString gs(QChar(0x1d));
    QTest::newRow("a service relation") << "8018952000000000000019" << "" << "952000000000000019";
    QTest::newRow("with its instance") << "8018952000000000000019" + gs + "80193" << "" << "952000000000000019";
    QTest::newRow("whose separator the scanner dropped") << "801895200000000000001980193" << "" << "952000000000000019";
    QTest::newRow("FNC1 sent as a separator") << gs + "8018952000000000000019" << "" << "952000000000000019";
    QTest::newRow("a trade item") << "0104006381333931" << "04006381333931" << "";
    QTest::newRow("with lot and expiry") << "010400638133393117271231" "10ABC" + gs + "21XYZ" << "04006381333931" << "";
    QTest::newRow("same key twice alike") << "0104006381333931" "0104006381333931" << "04006381333931" << "";
    QTest::newRow("same key twice unlike") << "0104006381333931" "0112345678901231" << "" << "";
    QTest::newRow("too short") << "801895200000000000001" << "" << "";
    QTest::newRow("the provider's number is not a customer's") << "8017952000000000000019" << "" << "";
    QTest::newRow("an identifier we do not let through") << "8018952000000000000019" + gs + "99internal" << "" << "";
    QTest::newRow("nobody named") << "10ABC" << "" << "";
    QTest::newRow("letters in a number") << "8018952000000000O00019" << "" << "";
    QTest::newRow("empty lot") << "010400638133393110" << "" << "";
    QTest::newRow("nothing") << "" << "" << "";
}

void TestGs1::elementStringsAreRead()
{
    QFETCH(QString, text);
    const Gs1Content content = readElementString(text).value_or(Gs1Content());
    QTEST(content.gtin, "gtin");
    QTEST(content.gsrn, "gsrn");
}

void TestGs1::linkPathsAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("gtin");
    QTest::addColumn<QString>("gsrn");
    QTest::newRow("a service relation") << "/8018/952000000000000019" << "" << "952000000000000019";
    QTest::newRow("with its instance") << "/8018/952000000000000019/8019/3" << "" << "952000000000000019";
    QTest::newRow("by name") << "/gsrn/952000000000000019/srin/3" << "" << "952000000000000019";
    QTest::newRow("after the shop's own words") << "/members/fi/8018/952000000000000019/" << "" << "952000000000000019";
    QTest::newRow("a trade item with lot") << "/01/04006381333931/10/ABC%26%2B123" << "04006381333931" << "";
    QTest::newRow("an encoded slash stays in its value") << "/01/04006381333931/10/A%2FB" << "04006381333931" << "";
    QTest::newRow("a short trade number") << "/gtin/4006381333931" << "04006381333931" << "";
    QTest::newRow("the provider") << "/gsrnp/952000000000000019" << "" << "";
    QTest::newRow("key without value") << "/8018" << "" << "";
    QTest::newRow("unknown qualifier") << "/8018/952000000000000019/98/x" << "" << "";
    QTest::newRow("two keys") << "/8018/952000000000000019/01/04006381333931" << "" << "";
    QTest::newRow("no key") << "/about/us" << "" << "";
    QTest::newRow("empty") << "" << "" << "";
}

void TestGs1::linkPathsAreRead()
{
    QFETCH(QString, path);
    const Gs1Content content = readLinkPath(path).value_or(Gs1Content());
    QTEST(content.gtin, "gtin");
    QTEST(content.gsrn, "gsrn");
}

QTEST_GUILESS_MAIN(TestGs1)
#include "tst_gs1.moc"
