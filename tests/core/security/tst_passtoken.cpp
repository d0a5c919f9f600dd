// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passtoken.h"

#include "core/recognition/parsecode.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace tuttu;

Q_DECLARE_METATYPE(tuttu::Errc)

namespace {

/** The seed of RFC 8032, 7.1, test 1. */
PassSeed seed()
{
    const QByteArray bytes = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    PassSeed made;
    std::copy(bytes.begin(), bytes.end(), made.data());
    return made;
}

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
const PassToken pass{PassId::fromString("018f2c4a-7b1d-7e3a-9c55-0123456789ab"), noon};

QString changed(QString text, qsizetype place)
{
    text[place] = text[place] == u'A' ? u'B' : u'A';
    return text;
}

} // namespace

class TestPassToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePublicKeyIsThePublishedOne();
    void aSignedPassOpensUntilItExpires();
    void anyChangeIsNoticed();
    void anotherShopsPassIsRefused();
    void otherTextsAreNoPass_data();
    void otherTextsAreNoPass();
};

void TestPassToken::thePublicKeyIsThePublishedOne()
{
    const PassVerifyKey key = verifyKeyOf(seed());
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(key.data()), 32).toHex(), QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
}

void TestPassToken::aSignedPassOpensUntilItExpires()
{
    const QString text = signPass(pass, seed());
    QCOMPARE(text.size(), 7 + 32 + 1 + 86);
    QCOMPARE(parseCode(text, {}, CodeEntry::Scanned)->kind, CodeKind::SignedPass); // what we sign, we recognise
    for (const QDateTime &now : {noon.addYears(-1), noon.addSecs(-1), noon})
        QCOMPARE(openPass(text, verifyKeyOf(seed()), now).value(), pass);
    QCOMPARE(openPass(text, verifyKeyOf(seed()), noon.addSecs(1)).error().code, Errc::Unauthorized);
}

void TestPassToken::anyChangeIsNoticed()
{
    const QString text = signPass(pass, seed());
    for (qsizetype place = 0; place < text.size(); ++place) {
        const auto opened = openPass(changed(text, place), verifyKeyOf(seed()), noon);
        QVERIFY2(!opened.ok(), qPrintable(QString::number(place)));
        QVERIFY(opened.error().code == Errc::Invalid || opened.error().code == Errc::WrongSecret);
    }
    QCOMPARE(openPass(changed(text, 10), verifyKeyOf(seed()), noon).error().code, Errc::WrongSecret);
}

void TestPassToken::anotherShopsPassIsRefused()
{
    PassSeed other = seed();
    other.data()[0] ^= 1;
    QCOMPARE(openPass(signPass(pass, other), verifyKeyOf(seed()), noon).error().code, Errc::WrongSecret);
    QCOMPARE(openPass(signPass({pass.pass, noon.addDays(-9)}, other), verifyKeyOf(seed()), noon).error().code, Errc::WrongSecret); // before its date is believed
}

void TestPassToken::otherTextsAreNoPass_data()
{
    const QString text = signPass(pass, seed());
    const QStringList parts = text.split('.');
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("a card") << "2900000000018";
    QTest::newRow("dots") << "..";
    QTest::newRow("another version") << QString(text).replace("TUTTU1", "TUTTU2");
    QTest::newRow("small letters") << QString(text).replace("TUTTU1", "tuttu1");
    QTest::newRow("unsigned") << parts[0] + "." + parts[1] + ".";
    QTest::newRow("a part more") << text + ".x";
    QTest::newRow("a part less") << parts[0] + "." + parts[1];
    QTest::newRow("cut") << text.chopped(1);
    QTest::newRow("padded") << text + "==";
    QTest::newRow("a blank inside") << QString(text).insert(20, " ");
    QTest::newRow("the other base64") << QString(text).replace(20, 1, "+");
    QTest::newRow("a longer payload") << parts[0] + "." + parts[1] + "AAAA." + parts[2];
    QTest::newRow("other scripts") << QString::fromUtf8("TUTTU1.宮崎.駿");
}

void TestPassToken::otherTextsAreNoPass()
{
    QFETCH(QString, text);
    QCOMPARE(openPass(text, verifyKeyOf(seed()), noon).error().code, Errc::Invalid);
}

QTEST_GUILESS_MAIN(TestPassToken)
#include "tst_passtoken.moc"
