// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/lookcode.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestLookCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAnAddressThatIsSafeIsTaken_data();
    void onlyAnAddressThatIsSafeIsTaken();
    void anArticleNumberChangesNothingElseInTheAddress();
    void withoutAnAddressTheCodeIsReadAsItStands();
};

namespace {

Product product(const QString &code, const QString &name, qint64 cents)
{
    return {ProductId::derived("product", code), code, name, u"kitchen"_s, {}, cents < 0 ? Money() : Money{cents, Currency(u"EUR")}, {}};
}

} // namespace

void TestLookCode::onlyAnAddressThatIsSafeIsTaken_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a query") << "https://shop.example/look?a={articles}" << true;
    QTest::newRow("a path") << "https://shop.example/look/{articles}/here" << true;
    QTest::newRow("a port") << "https://shop.example:8443/{articles}" << true;
    QTest::newRow("a host in another script") << u"https://läden.example/{articles}"_s << true;
    QTest::newRow("no encryption") << "http://shop.example/{articles}" << false;
    QTest::newRow("a script") << "javascript:alert({articles})" << false;
    QTest::newRow("a file") << "file:///{articles}" << false;
    QTest::newRow("nowhere to put them") << "https://shop.example/look" << false;
    QTest::newRow("the host is an article number") << "https://{articles}" << false;
    QTest::newRow("the end of the host is one") << "https://shop.example.{articles}/" << false;
    QTest::newRow("a password") << "https://me:secret@shop.example/{articles}" << false;
    QTest::newRow("no host") << "https:///{articles}" << false;
    QTest::newRow("spaces") << "https://shop example/{articles}" << false;
    QTest::newRow("empty") << "" << false;
}

void TestLookCode::onlyAnAddressThatIsSafeIsTaken()
{
    QFETCH(QString, address);
    QTEST(isLookAddress(address), "taken");
}

void TestLookCode::anArticleNumberChangesNothingElseInTheAddress()
{
    const Product odd[] = {product(u"84/06&x=1#,%2"_s, u"Lamp"_s, 100), product(u"ÅÄ 7"_s, u"Cup"_s, 100)};
    const QByteArray code = lookCode(u"https://shop.example/look?articles={articles}&from=paper"_s, u"Shop"_s, odd);
    QCOMPARE(code, QByteArray("https://shop.example/look?articles=84%2F06%26x%3D1%23%2C%252,%C3%85%C3%84%207&from=paper"));
    const QUrlQuery query(QUrl::fromEncoded(code));
    QStringList read;
    for (const QString &one : query.queryItemValue(u"articles"_s, QUrl::FullyEncoded).split(u','))
        read += QUrl::fromPercentEncoding(one.toLatin1());
    QCOMPARE(read, QStringList({odd[0].code, odd[1].code}));
    QCOMPARE(query.queryItemValue(u"from"_s), u"paper"_s);
}

void TestLookCode::withoutAnAddressTheCodeIsReadAsItStands()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const Product some[] = {product(u"84406"_s, u"Käsinpuhallettu lasimaljakko"_s, 4950), product({}, u"Whatever"_s, -1)};
    QCOMPARE(QString::fromUtf8(lookCode({}, u"Aleksanterinkatu"_s, some)), u"Aleksanterinkatu\n\nKäsinpuhallettu lasimaljakko\n84406 · €49.50\n\nWhatever"_s);
    QVERIFY(lookCode({}, u"Aleksanterinkatu"_s, {}).isEmpty());
    QVERIFY(lookCode(u"https://shop.example/{articles}"_s, u"Aleksanterinkatu"_s, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestLookCode)
#include "tst_lookcode.moc"
