// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signin/deviceflow.h"
#include "tests/rig/fakeprovider.h"
#include "tests/rig/shop.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QSignalSpy>

using namespace tuttu;
using Phase = WorkAccountState::Phase;

namespace {

constexpr SignInPace hurry{std::chrono::milliseconds(10), std::chrono::seconds(10)};
constexpr int hour = 3600;

} // namespace

/** Clerks come in by their work account, get a PIN for the outages, and lose it when the account is gone. */
class TestComeInByTheWorkAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void whoNeverServedHereComesInAndHasAPinForTheOutage();
    void thePinOfALeaverDiesWithTheLease();
    void aClockSetBackKeepsNoPinAlive_data();
    void aClockSetBackKeepsNoPinAlive();
    void colleaguesWithoutAWorkAccountKeepTheirPins();
    void whoLeadsTheShopThereLeadsItHere();
    void aCodeOnTheScreenGoesWhenSomebodyElseComesIn();
    void withoutANetworkThePinIsOffered();
    void aManagerWhoCameInOpensWhatWrongPinsHadShut();
    void aShopWithoutAProviderOffersNothing();

private:
    void usesProvider();
    bool comesIn(const QString &sub, const QString &name, const QStringList &groups = {});
    bool usesPin(const ClerkId &clerk, const QString &pin);
    Result<> choosesPin(const QString &pin) { return m_shop->await(m_shop->engine().workAccount.choosePin(pin)); }
    SessionController &session() { return m_shop->engine().session; }
    WorkAccountController &account() { return m_shop->engine().workAccount; }

    QNetworkAccessManager m_network;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Shop> m_shop;
};

void TestComeInByTheWorkAccount::init()
{
    m_shop = std::make_unique<Shop>();
    m_provider = std::make_unique<FakeProvider>();
    usesProvider();
}

void TestComeInByTheWorkAccount::usesProvider()
{
    SignInTerms terms = m_provider->terms();
    terms.managerGroup = "leaders";
    account().use(terms, m_network, hurry);
}

bool TestComeInByTheWorkAccount::comesIn(const QString &sub, const QString &name, const QStringList &groups)
{
    QJsonObject claims = m_provider->claims(sub, name, m_shop->clock.now());
    claims["groups"] = QJsonArray::fromStringList(groups);
    m_provider->polls = {FakeProvider::error("authorization_pending"), FakeProvider::token(claims)};
    account().start();
    return QTest::qWaitFor([this] { return session().signedIn() || account().state().phase == Phase::Failed; }, 20'000) && session().signedIn();
}

bool TestComeInByTheWorkAccount::usesPin(const ClerkId &clerk, const QString &pin)
{
    session().choose(clerk);
    session().signIn(clerk, pin);
    return QTest::qWaitFor([this] { return session().state().phase != SessionState::Phase::Checking; }, 20'000) && session().signedIn();
}

void TestComeInByTheWorkAccount::whoNeverServedHereComesInAndHasAPinForTheOutage()
{
    QSignalSpy pinWanted(&account(), &WorkAccountController::pinWanted);
    QVERIFY(comesIn("1234", "Sari Korhonen"));
    const ClerkId sari = session().clerkId();
    QCOMPARE(session().state().clerk->name, "Sari Korhonen");
    QCOMPARE(session().state().clerk->role, Role::Associate);
    QCOMPARE(pinWanted.size(), 1);
    QCOMPARE(choosesPin("111111").error().code, Errc::Invalid);
    QVERIFY(choosesPin("194826"));

    m_provider->goAway(); // the next morning, without a network, after a restart
    m_shop->clock.advance(18 * hour);
    m_shop->restart();
    usesProvider();
    QVERIFY(session().state().work.value(sari).set);
    QCOMPARE(session().state().work.value(sari).goodUntil, m_shop->clock.now().addSecs((72 - 18) * hour));
    QVERIFY(!usesPin(sari, "194827"));
    QCOMPARE(session().state().problem->code, Errc::WrongSecret);
    QVERIFY(usesPin(sari, "194826"));
}

void TestComeInByTheWorkAccount::thePinOfALeaverDiesWithTheLease()
{
    QVERIFY(comesIn("1234", "Sari Korhonen"));
    const ClerkId sari = session().clerkId();
    QVERIFY(choosesPin("194826"));
    session().switchUser();
    m_provider->polls = {FakeProvider::error("access_denied")}; // her account is switched off
    account().start();
    QTRY_COMPARE(account().state().phase, Phase::Failed);
    QVERIFY(account().state().problem == SignInProblem::Denied);
    account().cancel();

    m_shop->clock.advance(72 * hour - 60);
    QVERIFY(usesPin(sari, "194826")); // nobody told the tablet
    session().switchUser();
    m_shop->clock.advance(60);
    QVERIFY(!usesPin(sari, "194826"));
    QCOMPARE(session().state().problem->code, Errc::Unauthorized);

    QVERIFY(comesIn("1234", "Sari Korhonen")); // it was a mistake: the account is good again, and so is the PIN
    session().switchUser();
    QVERIFY(usesPin(sari, "194826"));
}

void TestComeInByTheWorkAccount::aClockSetBackKeepsNoPinAlive_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("while the program runs") << false;
    QTest::newRow("and the program started anew") << true;
}

void TestComeInByTheWorkAccount::aClockSetBackKeepsNoPinAlive()
{
    QFETCH(const bool, restarted);
    QVERIFY(comesIn("1234", "Sari Korhonen"));
    const ClerkId sari = session().clerkId();
    QVERIFY(choosesPin("194826"));
    session().switchUser();
    const QDateTime cameIn = m_shop->clock.now();
    m_shop->clock.advance(71 * hour);
    QVERIFY(usesPin(sari, "194826"));
    session().switchUser();
    m_shop->settle();
    m_shop->clock.setWall(cameIn.addSecs(hour));
    if (restarted) {
        m_shop->restart();
        usesProvider();
    } else {
        m_shop->clock.advance(hour);
    }
    QVERIFY(!usesPin(sari, "194826"));
    QCOMPARE(session().state().problem->code, Errc::Unauthorized);
}

void TestComeInByTheWorkAccount::colleaguesWithoutAWorkAccountKeepTheirPins()
{
    m_shop->clock.advance(400 * hour);
    QVERIFY(m_shop->signIn("Mia"));
    QVERIFY(!account().mayChoosePin());
    QCOMPARE(choosesPin("194826").error().code, Errc::Unauthorized);
}

void TestComeInByTheWorkAccount::whoLeadsTheShopThereLeadsItHere()
{
    QVERIFY(comesIn("77", "Outi Lehto", {"leaders"}));
    QVERIFY(session().isManagers());
    session().switchUser();
    QVERIFY(comesIn("77", "Outi Lehto", {"staff"})); // and no longer when it is somebody else's turn
    QVERIFY(session().signedIn() && !session().isManagers());
    QCOMPARE(std::count_if(session().state().clerks.begin(), session().state().clerks.end(), [](const Clerk &c) { return c.name == "Outi Lehto"; }), 1);
}

void TestComeInByTheWorkAccount::aCodeOnTheScreenGoesWhenSomebodyElseComesIn()
{
    m_provider->polls = {FakeProvider::error("authorization_pending")};
    account().start();
    QTRY_COMPARE(account().state().phase, Phase::Showing);
    QVERIFY(m_shop->signIn("Mia"));
    QCOMPARE(account().state().phase, Phase::Idle);
    QVERIFY(account().state().code.code.isEmpty());
    QCOMPARE(session().clerkId(), m_shop->clerk("Mia"));
    account().start(); // nobody comes in over somebody's shoulder
    QCOMPARE(account().state().phase, Phase::Idle);
}

void TestComeInByTheWorkAccount::withoutANetworkThePinIsOffered()
{
    m_provider->answers["/.well-known/openid-configuration"] = {503, "", "text/html"};
    account().start();
    QTRY_COMPARE(account().state().phase, Phase::Failed);
    QVERIFY(account().state().problem == SignInProblem::Unreachable);
    account().cancel();
    QVERIFY(m_shop->signIn("Mia"));
}

void TestComeInByTheWorkAccount::aManagerWhoCameInOpensWhatWrongPinsHadShut()
{
    const ClerkId mia = m_shop->clerk("Mia");
    for (int i = 0; i < PinThrottle::managerAfter; ++i) {
        QVERIFY(!usesPin(mia, "000001"));
        m_shop->clock.advance(2 * hour);
    }
    QVERIFY(!usesPin(mia, Shop::pinOf("Mia")));
    QVERIFY(comesIn("77", "Outi Lehto", {"leaders"}));
    session().switchUser();
    m_shop->settle();
    QVERIFY(usesPin(mia, Shop::pinOf("Mia")));
}

void TestComeInByTheWorkAccount::aShopWithoutAProviderOffersNothing()
{
    m_shop->restart();
    QCOMPARE(account().state().phase, Phase::Off);
    account().start();
    QCOMPARE(account().state().phase, Phase::Off);
    QCOMPARE(m_provider->asked.size(), 0u);
}

QTEST_GUILESS_MAIN(TestComeInByTheWorkAccount)
#include "tst_comeinbytheworkaccount.moc"
