// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/parsecode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(tuttu::CodeKind)
Q_DECLARE_METATYPE(tuttu::CodeProblem)
Q_DECLARE_METATYPE(tuttu::CodeEntry)

namespace {

const QString gs(QChar(0x1d));
constexpr auto scanned = CodeEntry::Scanned;
constexpr auto typed = CodeEntry::Typed;

CodeRules londonShop()
{
    CodeRules rules;
    rules.ownDomains = QStringList{"id.shop.example"};
    return rules;
}

} // namespace

class TestParseCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownFormsAreRead_data();
    void knownFormsAreRead();
    void everythingElseIsRefusedWithItsReason_data();
    void everythingElseIsRefusedWithItsReason();
    void theCardPrefixIsTheShopsOwn();
    void aRefusalNeverRepeatsTheText();
    void noTextHoweverStrangeBreaksIt();
    void whatNamesACustomerLeadsToAnIdentifier();
};

void TestParseCode::knownFormsAreRead_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<CodeEntry>("entry");
    QTest::addColumn<CodeKind>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &raw, CodeEntry entry, CodeKind kind, const char *value) { QTest::newRow(name) << raw << entry << kind << QString(value); };
    row("a card", "2900000000018", scanned, CodeKind::Card, "2900000000018");
    row("a card with the scanner's word", "]E02900000000018", scanned, CodeKind::Card, "2900000000018");
    row("a card in Code 128", "]C02900000000018", scanned, CodeKind::Card, "2900000000018");
    row("a card in a QR code", "]Q12900000000018", scanned, CodeKind::Card, "2900000000018");
    row("an unknown scanner's word is taken off", "]Z92900000000018", scanned, CodeKind::Card, "2900000000018");
    row("a line end comes along", "2900000000018\r\n", scanned, CodeKind::Card, "2900000000018");
    row("a card typed in groups", "2 900000 000018", typed, CodeKind::Card, "2900000000018");
    row("a card typed with dashes", "2-900000-000018", typed, CodeKind::Card, "2900000000018");
    row("a product", "]E04006381333931", scanned, CodeKind::Product, "4006381333931");
    row("a product of another shop's own range", "2012345678903", scanned, CodeKind::Product, "2012345678903");
    row("EAN-8", "]E402345673", scanned, CodeKind::Product, "02345673");
    row("UPC-A", "416000336108", scanned, CodeKind::Product, "0416000336108");
    row("a book with its price supplement", "]E3400638133393151299", scanned, CodeKind::Product, "4006381333931");
    row("a carton", "]I112345678901231", scanned, CodeKind::Product, "12345678901231");
    row("GTIN as element", "]C10104006381333931", scanned, CodeKind::Product, "4006381333931");
    row("GTIN with lot", "]d2010400638133393110ABC" + gs + "21X", scanned, CodeKind::Product, "4006381333931");
    row("a card as GTIN", "(01)02900000000018", typed, CodeKind::Card, "2900000000018");
    row("GSRN bare", "952000000000000019", scanned, CodeKind::Gsrn, "952000000000000019");
    row("GSRN bare, another", "640000000000000015", scanned, CodeKind::Gsrn, "640000000000000015");
    row("GSRN as element", "]C18018952000000000000019", scanned, CodeKind::Gsrn, "952000000000000019");
    row("GSRN as element in QR", "]Q38018952000000000000019", scanned, CodeKind::Gsrn, "952000000000000019");
    row("GSRN as element, scanner silent", "8018952000000000000019", scanned, CodeKind::Gsrn, "952000000000000019");
    row("GSRN with instance", "]C18018952000000000000019" + gs + "80193", scanned, CodeKind::Gsrn, "952000000000000019");
    row("GSRN with instance, scanner silent", "8018952000000000000019" + gs + "80193", scanned, CodeKind::Gsrn, "952000000000000019");
    row("GSRN as printed", "(8018)952000000000000019", typed, CodeKind::Gsrn, "952000000000000019");
    row("GSRN as printed with instance", "(8018)952000000000000019(8019)3", typed, CodeKind::Gsrn, "952000000000000019");
    row("GSRN typed in groups", "9520 0000 0000 0000 19", typed, CodeKind::Gsrn, "952000000000000019");
    row("the shop's link", "https://id.shop.example/8018/952000000000000019", scanned, CodeKind::Gsrn, "952000000000000019");
    row("the shop's link in QR", "]Q1https://id.shop.example/gsrn/952000000000000019/8019/3", scanned, CodeKind::Gsrn, "952000000000000019");
    row("its host in capitals", "HTTPS://ID.SHOP.EXAMPLE/8018/952000000000000019?x=1", scanned, CodeKind::Gsrn, "952000000000000019");
    row("the shop's product link", "https://id.shop.example/01/04006381333931/10/ABC%26%2B123", scanned, CodeKind::Product, "4006381333931");
    row("UPC-E the scanner did not expand", "]E004252614", scanned, CodeKind::Product, "0042100005264");
    row("EAN-8 under the sign of a UPC-E", "]E001234503", scanned, CodeKind::Product, "01234503");
    row("UPC-E from a scanner that says nothing", "04252614", scanned, CodeKind::Product, "0042100005264");
    row("UPC-A sent as EAN-13", "]E00416000336108", scanned, CodeKind::Product, "0416000336108");
    row("UPC-A sent as it is", "]E0416000336108", scanned, CodeKind::Product, "0416000336108");
    row("a case in ITF-14", "]I012345678901231", scanned, CodeKind::Product, "12345678901231");
    row("a card in PDF417", "]L02900000000018", scanned, CodeKind::Card, "2900000000018");
    row("a card in Aztec", "]z02900000000018", scanned, CodeKind::Card, "2900000000018");
    row("a card in Data Matrix", "]d12900000000018", scanned, CodeKind::Card, "2900000000018");
    row("a card in Code 39", "]A02900000000018", scanned, CodeKind::Card, "2900000000018");
    row("a card in Codabar", "]F02900000000018", scanned, CodeKind::Card, "2900000000018");
    row("GTIN in DataBar", "]e00104006381333931", scanned, CodeKind::Product, "4006381333931");
    row("a rotating pass", "]Q12900000000018.094287", scanned, CodeKind::RotatingPass, "2900000000018");
    row("a rotating pass of eight digits", "2900000000018.94287082", scanned, CodeKind::RotatingPass, "2900000000018");
    row("a rotating pass of a service relation", "952000000000000019.094287", scanned, CodeKind::RotatingPass, "952000000000000019");
    const QString token = "TUTTU1." + QString(32, 'a') + "." + QString(84, 'b') + "_-";
    row("a signed pass", "]Q1" + token, scanned, CodeKind::SignedPass, qPrintable(token));
    row("mail", " Aino@Example.com ", typed, CodeKind::Email, "aino@example.com");
    row("phone", "020 7946 0958", typed, CodeKind::Phone, "+442079460958");
    row("phone from abroad", "+358 40 123 4567", typed, CodeKind::Phone, "+358401234567");
    row("phone as long as a trade number", "00358401234567", typed, CodeKind::Phone, "+358401234567");
    row("phone without its plus", "447911123456", typed, CodeKind::Phone, "+447911123456");
    row("phone in Arabic digits", QString::fromUtf8("٠٢٠٧٩٤٦٠٩٥٨"), typed, CodeKind::Phone, "+442079460958");
}

void TestParseCode::knownFormsAreRead()
{
    QFETCH(QString, raw);
    QFETCH(CodeEntry, entry);
    QFETCH(CodeKind, kind);
    const Result<ScannedCode> code = parseCode(raw, londonShop(), entry);
    QVERIFY2(code.ok(), code.ok() ? "" : qPrintable(code.error().detail));
    QCOMPARE(code->kind, kind);
    QTEST(code->value, "value");
}

void TestParseCode::everythingElseIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<CodeEntry>("entry");
    QTest::addColumn<CodeProblem>("expected");
    const auto row = [](const char *name, const QString &raw, CodeEntry entry, CodeProblem expected) { QTest::newRow(name) << raw << entry << expected; };
    row("nothing", "", typed, CodeProblem::Empty);
    row("blanks", " \t\r\n", typed, CodeProblem::Empty);
    row("only the scanner's word", "]E0", scanned, CodeProblem::Empty);
    row("10,000 characters", QString(10000, '2'), scanned, CodeProblem::TooLong);
    row("513 characters", QString(513, '2'), scanned, CodeProblem::TooLong);
    row("512 characters", QString(512, '2'), scanned, CodeProblem::Unknown);
    row("a bell in a card", QString("29000") + QChar(7) + "00000018", scanned, CodeProblem::ControlCharacters);
    row("a null", QString("2900000000018") + QChar(0) + "x", scanned, CodeProblem::ControlCharacters);
    row("escape", QString(QChar(0x1b)) + "[2J", typed, CodeProblem::ControlCharacters);
    row("GS outside of GS1", "2900000" + gs + "000018", scanned, CodeProblem::ControlCharacters);
    row("C1 control", QString("29000") + QChar(0x85) + "00000018", scanned, CodeProblem::ControlCharacters);
    row("one digit off", "2900000000019", scanned, CodeProblem::CheckDigit);
    row("one digit off, typed", "2 900000 000019", typed, CodeProblem::CheckDigit);
    row("one digit off in a GSRN", "952000000000000018", scanned, CodeProblem::CheckDigit);
    row("one digit off in an element", "]C18018952000000000000018", scanned, CodeProblem::CheckDigit);
    row("one digit off in a link", "https://id.shop.example/8018/952000000000000018", scanned, CodeProblem::CheckDigit);
    row("one digit off in a product", "]E04006381333932", scanned, CodeProblem::CheckDigit);
    row("another shop's link", "https://evil.example/8018/952000000000000019", scanned, CodeProblem::ForeignLink);
    row("a menu", "https://restaurant.example/menu", scanned, CodeProblem::ForeignLink);
    row("our name before an at", "https://id.shop.example@evil.example/8018/952000000000000019", scanned, CodeProblem::ForeignLink);
    row("somebody before our at", "https://evil@id.shop.example/8018/952000000000000019", scanned, CodeProblem::ForeignLink);
    row("our name as their subdomain", "https://id.shop.example.evil.example/8018/952000000000000019", scanned, CodeProblem::ForeignLink);
    row("a subdomain nobody listed", "https://x.id.shop.example/8018/952000000000000019", scanned, CodeProblem::ForeignLink);
    row("another port", "https://id.shop.example:8443/8018/952000000000000019", scanned, CodeProblem::ForeignLink);
    row("another scheme", "ftp://id.shop.example/8018/952000000000000019", scanned, CodeProblem::ForeignLink);
    row("a script", "javascript://id.shop.example/%0aalert(1)", scanned, CodeProblem::ForeignLink);
    row("www", "www.example.com", scanned, CodeProblem::ForeignLink);
    row("our site, but nobody", "https://id.shop.example/about", scanned, CodeProblem::Unknown);
    row("a wireless password", "WIFI:T:WPA;S:shop;P:secret;;", scanned, CodeProblem::Unknown);
    row("a visiting card", "BEGIN:VCARD", scanned, CodeProblem::Unknown);
    row("half a card", "290000", scanned, CodeProblem::Unknown);
    row("a card number as GS1 element", "]C12900000000018", scanned, CodeProblem::Unknown);
    row("the provider's relation", "]C18017952000000000000019", scanned, CodeProblem::Unknown);
    row("EAN with letters", "]E0290000000001X", scanned, CodeProblem::Unknown);
    row("scanned mail names nobody", "aino@example.com", scanned, CodeProblem::Unknown);
    row("scanned phone names nobody", "02079460958", scanned, CodeProblem::Unknown);
    row("emergency number", "112", typed, CodeProblem::Unknown);
    row("a word", "hello", typed, CodeProblem::Unknown);
    row("a name in another script", QString::fromUtf8("宮崎 駿"), typed, CodeProblem::Unknown);
    row("SQL", "' OR 1=1 --", typed, CodeProblem::Unknown);
    row("one digit off in an ITF-14", "]I012345678901232", scanned, CodeProblem::CheckDigit);
    row("one digit off in a UPC-A", "]E0416000336109", scanned, CodeProblem::CheckDigit);
    row("one digit off in a UPC-E", "]E004252615", scanned, CodeProblem::CheckDigit);
    row("one digit off in a rotating pass' card", "2900000000019.094287", scanned, CodeProblem::CheckDigit);
    row("a rotating pass of a product", "4006381333931.094287", scanned, CodeProblem::Unknown);
    row("a rotating pass of seven digits", "2900000000018.0942871", scanned, CodeProblem::Unknown);
    row("a rotating pass without its digits", "2900000000018.", scanned, CodeProblem::Unknown);
    row("a rotating pass with more", "2900000000018.094287.1", scanned, CodeProblem::Unknown);
    row("a rotating pass in Arabic digits", QString::fromUtf8("2900000000018.٠٩٤٢٨٧"), scanned, CodeProblem::Unknown);
    row("a signed pass cut short", "TUTTU1." + QString(32, 'a') + "." + QString(85, 'b'), scanned, CodeProblem::Unknown);
    row("a signed pass of another version", "TUTTU2." + QString(32, 'a') + "." + QString(86, 'b'), scanned, CodeProblem::Unknown);
    row("a signed pass with a line in it", "TUTTU1." + QString(32, 'a') + "\n." + QString(86, 'b'), scanned, CodeProblem::ControlCharacters);
    row("a lone bracket", "(", typed, CodeProblem::Unknown);
    row("a lone square bracket", "]", typed, CodeProblem::Unknown);
}

void TestParseCode::everythingElseIsRefusedWithItsReason()
{
    QFETCH(QString, raw);
    QFETCH(CodeEntry, entry);
    QFETCH(CodeProblem, expected);
    const Result<ScannedCode> code = parseCode(raw, londonShop(), entry);
    QVERIFY(!code.ok());
    QCOMPARE(codeProblem(code.error()), expected);
    QCOMPARE(code.error().code, expected == CodeProblem::TooLong ? Errc::TooLarge : Errc::Invalid);
}

void TestParseCode::theCardPrefixIsTheShopsOwn()
{
    CodeRules rules = londonShop();
    rules.cardPrefixes = QStringList{"04", "6401"};
    QCOMPARE(parseCode("2900000000018", rules, scanned)->kind, CodeKind::Product);
    QCOMPARE(parseCode("6401234567897", rules, scanned)->kind, CodeKind::Card);
    QCOMPARE(parseCode("416000336108", rules, scanned)->kind, CodeKind::Card); // UPC-A, as EAN-13 it starts with 04
    QCOMPARE(parseCode("416000336108", rules, typed)->value, QString("0416000336108"));
    rules.cardPrefixes = QStringList{""};
    QCOMPARE(parseCode("6401234567897", rules, scanned)->kind, CodeKind::Product); // an empty prefix is a slip, not "every code"
}

void TestParseCode::aRefusalNeverRepeatsTheText()
{
    for (const QString &secret : {QString("2900000000019"), QString("https://evil.example/aino"), QString("Aino Virtanen")})
        QVERIFY(!parseCode(secret, londonShop()).error().detail.contains(secret.left(5)));
}

void TestParseCode::noTextHoweverStrangeBreaksIt()
{
    QRandomGenerator random(4711);
    const QString alphabet = QString::fromUtf8("0123456789()]/:@.-+ ?%Eé宮CdQ8018") + gs + QChar(0xd800) + QChar(0x202e);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = random.bounded(40); n > 0; --n)
            text.append(alphabet[random.bounded(int(alphabet.size()))]);
        if (i % 3 == 0)
            text.prepend(i % 2 ? "https://id.shop.example/8018/" : "]C18018");
        const Result<ScannedCode> code = parseCode(text, londonShop(), i % 2 ? typed : scanned);
        read += code.ok();
        if (code.ok())
            QVERIFY(!code->value.isEmpty() && code->value.size() <= 254);
    }
    QVERIFY(read < 2000); // an allow-list lets little through
}

void TestParseCode::whatNamesACustomerLeadsToAnIdentifier()
{
    QCOMPARE(identifierOf({CodeKind::Card, "2900000000018"}), std::optional(Identifier{IdentifierKind::Card, "2900000000018"}));
    QCOMPARE(identifierOf({CodeKind::Gsrn, "952000000000000019"})->kind, IdentifierKind::Gsrn);
    QCOMPARE(identifierOf({CodeKind::Email, "a@b.fi"})->kind, IdentifierKind::Email);
    QCOMPARE(identifierOf({CodeKind::Phone, "+358401234567"})->kind, IdentifierKind::Phone);
    QVERIFY(!identifierOf({CodeKind::Product, "4006381333931"}));
    const auto rotating = parseCode("2900000000018.094287", londonShop(), scanned);
    QCOMPARE(rotating->proof, QString("094287"));
    QVERIFY(!identifierOf(*rotating)); // not before its digits are verified
    QVERIFY(!identifierOf({CodeKind::SignedPass, "TUTTU1.a.b"}));
}

QTEST_GUILESS_MAIN(TestParseCode)
#include "tst_parsecode.moc"
