// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signin/deviceflow.h"
#include "tests/rig/shop.h"

#include <QNetworkAccessManager>
#include <QProcess>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Phase = WorkAccountState::Phase;

/** npm's oidc-provider, as it is, on this machine; a script plays the person with the phone. */
class TestRealProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void aClerkComesInWithTheirPhone();
    void theShopsManagerIsOne();
    void whoSaysNoStaysOutside();
    void whoWasSwitchedOffStaysOutside();
    void whoServesElsewhereStaysOutside();

private:
    SignInTerms terms() const;
    bool comeIn(const QString &login, const QStringList &more = {}); ///< as far as the person goes
    Phase outcome();

    QProcess m_provider;
    QString m_issuer;
    QNetworkAccessManager m_network;
    std::unique_ptr<Shop> m_shop;
};

void TestRealProvider::initTestCase()
{
    m_provider.setWorkingDirectory(TUTTU_OIDC);
    m_provider.start(TUTTU_NODE, {"provider.mjs"});
    QVERIFY2(m_provider.waitForStarted(), "node does not start");
    while (!m_provider.canReadLine())
        QVERIFY2(m_provider.waitForReadyRead(30'000), m_provider.readAllStandardError().constData());
    m_issuer = QString::fromLatin1(m_provider.readLine().trimmed());
}

void TestRealProvider::init()
{
    m_shop = std::make_unique<Shop>();
    m_shop->clock.setWall(SystemClock().now()); // the provider's tokens are of now
    m_shop->engine().workAccount.use(terms(), m_network, {std::chrono::milliseconds(100), std::chrono::seconds(15)});
}

void TestRealProvider::cleanupTestCase()
{
    m_shop.reset();
    m_provider.kill();
    m_provider.waitForFinished();
}

SignInTerms TestRealProvider::terms() const
{
    SignInTerms terms;
    terms.issuer = m_issuer;
    terms.client = "tuttu-kiosk";
    terms.clerkGroup = "shop";
    terms.managerGroup = "shop-managers";
    return terms;
}

bool TestRealProvider::comeIn(const QString &login, const QStringList &more)
{
    WorkAccountController &account = m_shop->engine().workAccount;
    account.start();
    if (!QTest::qWaitFor([&] { return account.state().phase != Phase::Asking; }, 20'000) || account.state().phase != Phase::Showing)
        return false;
    QProcess person;
    person.setProcessChannelMode(QProcess::MergedChannels);
    person.start(TUTTU_NODE, QStringList{TUTTU_OIDC "/person.mjs", account.state().code.complete.toString(), login} + more);
    const bool played = QTest::qWaitFor([&] { return person.state() == QProcess::NotRunning && person.exitCode() == 0; }, 30'000); // Tuttu asks meanwhile
    if (!played)
        qWarning() << person.readAll();
    return played;
}

Phase TestRealProvider::outcome()
{
    const WorkAccountState &state = m_shop->engine().workAccount.state();
    return QTest::qWaitFor([&] { return state.phase == Phase::Failed || m_shop->engine().session.signedIn(); }, 30'000) ? state.phase : Phase::Asking;
}

void TestRealProvider::aClerkComesInWithTheirPhone()
{
    QVERIFY(comeIn("adv-7"));
    QCOMPARE(outcome(), Phase::Idle);
    const auto clerk = m_shop->engine().session.state().clerk;
    QVERIFY(clerk.has_value());
    QCOMPARE(clerk->name, "Sari adv-7"); // from the provider's userinfo: its tokens say who, not how they are called
    QCOMPARE(clerk->role, Role::Associate);
    m_shop->restart();
    QVERIFY(m_shop->engine().session.state().work.contains(clerk->id)); // kept
}

void TestRealProvider::theShopsManagerIsOne()
{
    QVERIFY(comeIn("mgr-1"));
    QCOMPARE(outcome(), Phase::Idle);
    QVERIFY(m_shop->engine().session.isManagers());
}

void TestRealProvider::whoSaysNoStaysOutside()
{
    QVERIFY(comeIn("adv-8", {"no"}));
    QCOMPARE(outcome(), Phase::Failed);
    QVERIFY(m_shop->engine().workAccount.state().problem == SignInProblem::Denied);
}

void TestRealProvider::whoWasSwitchedOffStaysOutside()
{
    QVERIFY(comeIn("off-3"));
    QCOMPARE(outcome(), Phase::Failed);
    QVERIFY(m_shop->engine().workAccount.state().problem == SignInProblem::Denied);
    QVERIFY(!m_shop->engine().session.signedIn());
}

void TestRealProvider::whoServesElsewhereStaysOutside()
{
    QVERIFY(comeIn("books-4"));
    QCOMPARE(outcome(), Phase::Failed);
    QVERIFY(m_shop->engine().workAccount.state().problem == SignInProblem::NotAllowed);
    QVERIFY(m_shop->engine().session.state().work.isEmpty());
}

QTEST_GUILESS_MAIN(TestRealProvider)
#include "tst_realprovider.moc"
