// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/shopfolder.h"
#include "core/insight/cues/cuebook.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** shop.json, written and read again. */
class TestShopSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedIsLoaded();
    void aWrongFieldIsNamed_data();
    void aWrongFieldIsNamed();
    void aShopsOwnCuesTakeThePlaceOfTheProgramsUnlessTheyAreWrong();
    void aShopThatIsNotThereIsNotFound();

private:
    QTemporaryDir m_folder;
};

void TestShopSettings::whatIsSavedIsLoaded()
{
    ShopSettings saved;
    saved.store = {StoreId::derived("store", u"helsinki"_s), u"Aleksanterinkatu"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s};
    saved.cardPrefixes = {u"290"_s};
    saved.linkDomains = {u"cards.example"_s};
    saved.passKey.emplace();
    for (size_t i = 0; i < saved.passKey->size(); ++i)
        (*saved.passKey)[i] = uchar(i * 7);
    saved.hours.spans = {{1, QTime(9, 0), QTime(18, 0)}, {5, QTime(18, 30), QTime(2, 0)}};
    saved.places = {{u"gw-1"_s, u"by the door"_s}, {u"gw-2"_s, u"fitting rooms"_s}};
    saved.tone = u"warm"_s;
    saved.discreet = {u"health"_s};
    saved.lookAddress = u"https://shop.example/look?articles={articles}"_s;
    saved.reports = {u"/srv/office"_s, {PeriodKind::Day, PeriodKind::Month}};
    saved.signIn.emplace();
    saved.signIn->issuer = u"https://login.shop.example/realms/shop"_s;
    saved.signIn->client = u"tuttu"_s;
    saved.signIn->groupsClaim = u"realm_access.roles"_s;
    saved.signIn->managerGroup = u"shop-managers"_s;
    saved.signIn->pinHours = 24;
    const ShopFolder folder(m_folder.filePath("shop"));
    QVERIFY(saved.save(folder));
    const auto loaded = ShopSettings::load(folder);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->store, saved.store);
    QCOMPARE(loaded->cardPrefixes, saved.cardPrefixes);
    QCOMPARE(loaded->linkDomains, saved.linkDomains);
    QVERIFY(loaded->passKey == saved.passKey);
    QCOMPARE(loaded->reports, saved.reports);
    QCOMPARE(loaded->hours, saved.hours);
    QCOMPARE(loaded->places, saved.places);
    QVERIFY(loaded->signIn == saved.signIn);
    QVERIFY(!loaded->demo);
    QCOMPARE(loaded->tone, u"warm"_s);
    QCOMPARE(loaded->context().discreet, QStringList{u"health"_s});
    QCOMPARE(loaded->context().lookAddress, saved.lookAddress);
    QCOMPARE(loaded->context().hours, saved.hours); // and the engine is told
    QCOMPARE(loaded->context().places, saved.places);
    QVERIFY(loaded->context().passKey == saved.passKey);
}

void TestShopSettings::aWrongFieldIsNamed_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("named");
    QTest::newRow("no id") << QByteArray(R"("id": "")") << "'id'";
    QTest::newRow("no name") << QByteArray(R"("name": "")") << "'name'";
    QTest::newRow("a town that is no zone") << QByteArray(R"("zone": "Europe/Tampere")") << "'zone'";
    QTest::newRow("a currency nobody has") << QByteArray(R"("currency": "marks")") << "'currency'";
    QTest::newRow("half a pass key") << QByteArray(R"("passKey": "AAAA")") << "'passKey'";
    QTest::newRow("a tone nobody speaks in") << QByteArray(R"("tone": "shrill")") << "'tone'";
    QTest::newRow("looks without encryption") << QByteArray(R"("looks": {"address": "http://shop.example/{articles}"})") << "'address'";
    QTest::newRow("a sign-in that is a word") << QByteArray(R"("signIn": "https://login.shop.example")") << "'signIn'";
    QTest::newRow("a sign-in nowhere") << QByteArray(R"("signIn": {"client": "tuttu"})") << "'issuer'";
    QTest::newRow("a sign-in in clear") << QByteArray(R"("signIn": {"issuer": "http://login.shop.example", "client": "tuttu"})") << "'issuer'";
    QTest::newRow("a sign-in as nobody") << QByteArray(R"("signIn": {"issuer": "https://login.shop.example"})") << "'client'";
    QTest::newRow("a sign-in without a person") << QByteArray(R"("signIn": {"issuer": "https://login.shop.example", "client": "tuttu", "scope": "profile"})") << "'scope'";
    QTest::newRow("PINs that never die") << QByteArray(R"("signIn": {"issuer": "https://login.shop.example", "client": "tuttu", "pinHours": 8760})") << "'pinHours'";
    QTest::newRow("PINs that live for words") << QByteArray(R"("signIn": {"issuer": "https://login.shop.example", "client": "tuttu", "pinHours": "72"})") << "'pinHours'";
    QTest::newRow("a group that is a list") << QByteArray(R"("signIn": {"issuer": "https://login.shop.example", "client": "tuttu", "managerGroup": ["a"]})") << "'managerGroup'";
    QTest::newRow("a slip of the pen") << QByteArray(R"("signIn": {"issuer": "https://login.shop.example", "client": "tuttu", "mangerGroup": "a"})") << "'mangerGroup'";
    QTest::newRow("reports nowhere") << QByteArray(R"("reports": {"of": ["day"]})") << "'folder'";
    QTest::newRow("reports somewhere or other") << QByteArray(R"("reports": {"folder": "office", "of": ["day"]})") << "'folder'";
    QTest::newRow("reports that are a word") << QByteArray(R"("reports": "/srv/office")") << "'folder'";
    QTest::newRow("a report of the century") << QByteArray(R"("reports": {"folder": "/srv/office", "of": ["day", "century"]})") << "'of'";
    QTest::newRow("reports of nothing") << QByteArray(R"("reports": {"folder": "/srv/office", "of": []})") << "'of'";
    QTest::newRow("reports of a word") << QByteArray(R"("reports": {"folder": "/srv/office", "of": "day"})") << "'of'";
    QTest::newRow("the eighth day") << QByteArray(R"("hours": [{"day": 8, "from": "09:00", "until": "18:00"}])") << "'hours'";
    QTest::newRow("open at noon o'clock") << QByteArray(R"("hours": [{"day": 1, "from": "noon", "until": "18:00"}])") << "'hours'";
}

void TestShopSettings::aWrongFieldIsNamed()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, named);
    const ShopFolder folder(m_folder.path());
    QFile file(folder.settings());
    QVERIFY(file.open(QIODevice::WriteOnly));
    // The last of two fields of one name counts.
    file.write(R"({"id": "0192f0c1-2b7a-7c3d-8e4f-001122334455", "name": "Shop", "zone": "Europe/Helsinki", "currency": "EUR", )" + field + '}');
    file.close();
    const auto loaded = ShopSettings::load(folder);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Errc::Invalid);
    QVERIFY2(loaded.error().detail.contains(named), qPrintable(loaded.error().detail));
}

void TestShopSettings::aShopsOwnCuesTakeThePlaceOfTheProgramsUnlessTheyAreWrong()
{
    ShopSettings saved;
    saved.store = {StoreId::derived("store", u"helsinki"_s), u"Aleksanterinkatu"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s};
    const ShopFolder folder(m_folder.filePath("own"));
    QVERIFY(saved.save(folder));
    QVERIFY(ShopSettings::load(folder)->context().cues->find(u"lapsed"));
    const auto write = [&](const QByteArray &book) {
        QFile file(folder.cues());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(book);
    };
    write(R"({"version": 7, "rules": [{"name": "hello", "about": "person", "family": "welcome", "restDays": 1, "weight": 1,
        "say": {"en": "Hello."}, "because": {"en": "Here"}, "evidence": {"en": "Here."}, "ifAsked": {"en": "You are here."}}]})");
    QCOMPARE(ShopSettings::load(folder)->context().cues->version, 7);
    QVERIFY(!ShopSettings::load(folder)->context().cues->find(u"lapsed"));
    write(R"({"version": 8, "rules": [{}]})");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cues.json cannot be used.*rules"_s));
    QVERIFY(ShopSettings::load(folder)->context().cues->find(u"lapsed")); // the shop opens, with the book inside
}

void TestShopSettings::aShopThatIsNotThereIsNotFound()
{
    QCOMPARE(ShopSettings::load(ShopFolder(m_folder.filePath("nowhere"))).error().code, Errc::NotFound);
}

QTEST_GUILESS_MAIN(TestShopSettings)
#include "tst_shopsettings.moc"
