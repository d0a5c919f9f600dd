// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signin/idtoken.h"
#include "tests/rig/fakeclock.h"

#include <QJsonArray>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QJsonObject)

namespace {

const QDateTime now = FakeClock().now();

SignInTerms terms()
{
    SignInTerms terms;
    terms.issuer = u"https://login.shop.example"_s;
    terms.client = u"tuttu"_s;
    return terms;
}

QJsonObject claims()
{
    return {{"iss", "https://login.shop.example"}, {"aud", "tuttu"}, {"sub", "1234"}, {"name", "Sari Korhonen"}, {"iat", now.toSecsSinceEpoch()}, {"exp", now.toSecsSinceEpoch() + 600}};
}

QJsonObject with(const QString &name, const QJsonValue &value)
{
    QJsonObject all = claims();
    all[name] = value;
    return all;
}

QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

/** What a provider says of a person, and whom the shop makes of it. */
class TestIdToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyASignedTokenIsDecoded_data();
    void onlyASignedTokenIsDecoded();
    void aTokenThatDoesNotFitIsRefused_data();
    void aTokenThatDoesNotFitIsRefused();
    void whoMayServeAndWhoLeads_data();
    void whoMayServeAndWhoLeads();
    void aNameCannotTurnTheScreen();
    void theSameAccountIsTheSameClerkAndNoOther();
};

void TestIdToken::onlyASignedTokenIsDecoded_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("good");
    const QByteArray head = part(R"({"alg":"RS256"})"), body = part(R"({"sub":"1"})");
    QTest::newRow("as it should be") << head + '.' + body + ".c2ln" << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("without a signature") << head + '.' + body + '.' << false;
    QTest::newRow("two parts") << head + '.' + body << false;
    QTest::newRow("encrypted, five parts") << head + ".a.b.c.d" << false;
    QTest::newRow("a head that is no object") << part("[]") + '.' + body + ".c2ln" << false;
    QTest::newRow("a body that is no object") << head + '.' + part("7") + ".c2ln" << false;
    QTest::newRow("not in base64") << head + ".{}!.c2ln" << false;
}

void TestIdToken::onlyASignedTokenIsDecoded()
{
    QFETCH(const QByteArray, token);
    QFETCH(const bool, good);
    const auto claims = claimsOf(token);
    QCOMPARE(claims.ok(), good);
    if (good)
        QCOMPARE(claims->value("sub").toString(), "1");
}

void TestIdToken::aTokenThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<int>("problem"); // -1: none
    const int provider = int(SignInProblem::Provider), clock = int(SignInProblem::Clock);
    const qint64 s = now.toSecsSinceEpoch();
    QTest::newRow("as it should be") << claims() << -1;
    QTest::newRow("another issuer") << with("iss", "https://login.shop.example/") << provider;
    QTest::newRow("no issuer") << with("iss", QJsonValue::Undefined) << provider;
    QTest::newRow("for another client") << with("aud", "till") << provider;
    QTest::newRow("for this client alone, as a list") << with("aud", QJsonArray{"tuttu"}) << -1;
    QTest::newRow("for several, and nobody says to whom") << with("aud", QJsonArray{"tuttu", "till"}) << provider;
    QTest::newRow("for nobody") << with("aud", QJsonArray()) << provider;
    QTest::newRow("no subject") << with("sub", "") << provider;
    QTest::newRow("a subject without end") << with("sub", QString(256, u'1')) << provider;
    QTest::newRow("a subject that is a number") << with("sub", 1234) << provider;
    QTest::newRow("ours is the nonce") << with("nonce", "ours") << -1;
    QTest::newRow("another nonce") << with("nonce", "theirs") << provider;
    QTest::newRow("no end") << with("exp", QJsonValue::Undefined) << provider;
    QTest::newRow("an end in words") << with("exp", "tomorrow") << provider;
    QTest::newRow("over since four minutes") << with("exp", s - 240) << -1;
    QTest::newRow("over since six minutes") << with("exp", s - 360) << clock;
    QTest::newRow("made in four minutes") << with("iat", s + 240) << -1;
    QTest::newRow("made in six minutes") << with("iat", s + 360) << clock;
}

void TestIdToken::aTokenThatDoesNotFitIsRefused()
{
    QFETCH(const QJsonObject, claims);
    QFETCH(const int, problem);
    const auto found = problemWith(claims, terms(), u"ours"_s, now);
    QCOMPARE(found ? int(found->problem) : -1, problem);
}

void TestIdToken::whoMayServeAndWhoLeads_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<int>("role"); // -1: they may not serve
    const int clerk = int(Role::Associate), manager = int(Role::Manager);
    QTest::newRow("serves") << "groups" << with("groups", QJsonArray{"staff", "shop"}) << clerk;
    QTest::newRow("leads") << "groups" << with("groups", QJsonArray{"shop", "leaders"}) << manager;
    QTest::newRow("leads without serving") << "groups" << with("groups", QJsonArray{"leaders"}) << manager;
    QTest::newRow("keeps the books") << "groups" << with("groups", QJsonArray{"staff"}) << -1;
    QTest::newRow("in no group") << "groups" << claims() << -1;
    QTest::newRow("one group as a text") << "groups" << with("groups", "shop") << clerk;
    QTest::newRow("a text that only begins so") << "groups" << with("groups", "shopping") << -1;
    QTest::newRow("deep in an object") << "realm_access.roles" << with("realm_access", QJsonObject{{"roles", QJsonArray{"shop"}}}) << clerk;
    QTest::newRow("a name with dots") << "https://shop.example/roles" << with("https://shop.example/roles", QJsonArray{"leaders"}) << manager;
}

void TestIdToken::whoMayServeAndWhoLeads()
{
    QFETCH(const QString, claim);
    QFETCH(const QJsonObject, claims);
    QFETCH(const int, role);
    SignInTerms shop = terms();
    shop.groupsClaim = claim;
    shop.clerkGroup = u"shop"_s;
    shop.managerGroup = u"leaders"_s;
    const auto clerk = clerkOf(claims, shop);
    QCOMPARE(clerk ? int(clerk->role) : -1, role);
    if (!clerk)
        QCOMPARE(clerk.error().code, Errc::Unauthorized);
}

void TestIdToken::aNameCannotTurnTheScreen()
{
    QCOMPARE(clerkOf(with("name", u"  Sa\u202Eri\n \u0007Korhonen "_s), terms())->name, u"Sari Korhonen"_s);
    QCOMPARE(clerkOf(with("name", QString(500, u'x')), terms())->name.size(), 80);
    QCOMPARE(clerkOf(claims(), terms())->initials, u"SK"_s);
    QJsonObject nameless = with("name", QJsonValue::Undefined);
    QVERIFY(isSilent(nameless, terms()));
    QCOMPARE(clerkOf(nameless, terms()).error().code, Errc::NotFound);
    nameless["preferred_username"] = "sari.k";
    QCOMPARE(clerkOf(nameless, terms())->name, u"sari.k"_s);
    nameless["given_name"] = "Sari";
    QCOMPARE(clerkOf(nameless, terms())->name, u"Sari"_s);
}

void TestIdToken::theSameAccountIsTheSameClerkAndNoOther()
{
    const ClerkId sari = clerkOf(claims(), terms())->id;
    QCOMPARE(clerkOf(with("name", "Sari Virtanen"), terms())->id, sari);
    QVERIFY(clerkOf(with("sub", "1235"), terms())->id != sari);
    SignInTerms elsewhere = terms();
    elsewhere.issuer = u"https://login.other.example"_s;
    QVERIFY(clerkOf(claims(), elsewhere)->id != sari);
}

QTEST_GUILESS_MAIN(TestIdToken)
#include "tst_idtoken.moc"
