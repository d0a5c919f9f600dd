// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/staffstore.h"
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

/** Mia has a PIN here and a work account. She is one clerk, whichever way she comes in, and nobody else becomes her. */
class TestOnePersonTwoWaysIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void whoHasAPinHereSaysSoWithItAndIsOnePerson();
    void whatTheyDidByTheAccountAloneIsTheirs();
    void theirPinThenLivesAsLongAsTheAccountIsUsed();
    void nobodyIsLinkedByTheirNameAlone();
    void guessingAtSomebodysPinIsThrottledAsAtTheDoor();
    void whoeverHasAnAccountIsNotTakenByAnother();
    void whomTheChainKnowsIsOnePersonFromTheFirstSignIn();
    void theChainsWordTakesTheAccountToItsOwner();
    void theChainTakesItBackByAnEdit();
    void aManagerPartsTheTwoAndTakesThatBack();
    void nobodyPartsAColleaguesAccount();

private:
    void usesProvider();
    bool comesIn(const QString &sub = "1234", const QString &name = "Mia Laine", const QStringList &groups = {});
    bool usesPin(const QString &name, const QString &pin) { return usesPin(m_shop->clerk(name), pin); }
    bool usesPin(const ClerkId &clerk, const QString &pin);
    Result<> links(const QString &name, const QString &pin);
    void chainTells(Clerk clerk, const ClerkId &account);
    ClerkId accountOf(const QString &sub) const { return clerkOfAccount(m_provider->issuer(), sub); }
    int clerksHere() const { return int(m_shop->engine().session.state().clerks.size()); }
    Clerk known(const QString &name) const;
    SessionController &session() { return m_shop->engine().session; }
    WorkAccountController &account() { return m_shop->engine().workAccount; }

    QNetworkAccessManager m_network;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Shop> m_shop;
};

void TestOnePersonTwoWaysIn::init()
{
    m_shop = std::make_unique<Shop>();
    m_provider = std::make_unique<FakeProvider>();
    usesProvider();
}

void TestOnePersonTwoWaysIn::usesProvider()
{
    SignInTerms terms = m_provider->terms();
    terms.managerGroup = "leaders";
    account().use(terms, m_network, hurry);
}

bool TestOnePersonTwoWaysIn::comesIn(const QString &sub, const QString &name, const QStringList &groups)
{
    session().switchUser();
    m_shop->settle();
    QJsonObject claims = m_provider->claims(sub, name, m_shop->clock.now());
    claims["groups"] = QJsonArray::fromStringList(groups);
    m_provider->polls = {FakeProvider::token(claims)};
    account().start();
    return QTest::qWaitFor([this] { return session().signedIn() || account().state().phase == Phase::Failed; }, 20'000) && session().signedIn();
}

bool TestOnePersonTwoWaysIn::usesPin(const ClerkId &clerk, const QString &pin)
{
    session().switchUser();
    session().choose(clerk);
    session().signIn(clerk, pin);
    return QTest::qWaitFor([this] { return session().state().phase != SessionState::Phase::Checking; }, 20'000) && session().signedIn();
}

Result<> TestOnePersonTwoWaysIn::links(const QString &name, const QString &pin)
{
    const auto done = m_shop->await(account().link(m_shop->clerk(name), pin));
    m_shop->settle();
    return done;
}

void TestOnePersonTwoWaysIn::chainTells(Clerk clerk, const ClerkId &account)
{
    clerk.account = account;
    if (const auto told = m_shop->await(m_shop->storage().run([clerk](Shelf &shelf) { return StaffStore(shelf).putClerkOfChain(clerk); })); !told)
        qFatal("the chain's word is not kept: %s", qPrintable(told.error().detail));
    session().load(m_shop->context().store);
    m_shop->settle();
}

Clerk TestOnePersonTwoWaysIn::known(const QString &name) const
{
    for (const Clerk &clerk : m_shop->engine().session.state().clerks) {
        if (clerk.name == name)
            return clerk;
    }
    return {};
}

void TestOnePersonTwoWaysIn::whoHasAPinHereSaysSoWithItAndIsOnePerson()
{
    const int before = clerksHere();
    QVERIFY(comesIn("1234", "Mia Laine", {"leaders"}));
    QVERIFY(account().mayLink());
    QCOMPARE(account().mayBeMe().size(), size_t(before)); // everybody who has a PIN here and no account
    QSignalSpy linked(&account(), &WorkAccountController::wasLinked);
    QVERIFY(links("Mia", Shop::pinOf("Mia")));
    QCOMPARE(linked.size(), 1);
    QVERIFY(session().signedIn());
    QCOMPARE(session().clerkId(), m_shop->clerk("Mia"));
    QCOMPARE(session().state().clerk->name, "Mia");
    QVERIFY(!session().isManagers()); // the role is the one the shop gave her, whatever the provider says of her groups
    QCOMPARE(clerksHere(), before);   // who stood for the account alone is gone
    QVERIFY(!account().mayLink());

    QVERIFY(comesIn("1234", "Mia Laine", {"leaders"}));
    QCOMPARE(session().clerkId(), m_shop->clerk("Mia"));
    QVERIFY(!session().isManagers());
    m_provider->goAway();
    m_shop->restart();
    usesProvider();
    QVERIFY(usesPin("Mia", Shop::pinOf("Mia")));
    QCOMPARE(session().clerkId(), m_shop->clerk("Mia"));
}

void TestOnePersonTwoWaysIn::whatTheyDidByTheAccountAloneIsTheirs()
{
    const Customer anna = m_shop->customer("Anna Virtanen", "2900000000001");
    QVERIFY(comesIn());
    TodoController &todos = m_shop->engine().todos;
    QVERIFY(m_shop->await(todos.addFollowUp(anna.id, "Call about the lamp", todos.today(), FollowUpOrigin::ByHand)));
    m_shop->settle();
    QVERIFY(links("Mia", Shop::pinOf("Mia")));
    todos.open();
    m_shop->settle();
    const auto &rows = todos.state().rows;
    QVERIFY(std::any_of(rows.begin(), rows.end(), [&](const TodoRow &row) { return row.owner == accountOf("1234"); })); // among her own, written before
    QVERIFY(session().isMe(accountOf("1234")));
    QVERIFY(usesPin("Leo", Shop::pinOf("Leo")));
    m_shop->settle();
    todos.open();
    m_shop->settle();
    const auto &leos = todos.state().rows;
    QVERIFY(std::none_of(leos.begin(), leos.end(), [&](const TodoRow &row) { return row.owner == accountOf("1234"); }));
    QVERIFY(known("Mia").is(accountOf("1234"))); // and where colleagues read who wrote it, it says Mia
}

void TestOnePersonTwoWaysIn::theirPinThenLivesAsLongAsTheAccountIsUsed()
{
    m_shop->clock.advance(400 * hour);
    QVERIFY(usesPin("Mia", Shop::pinOf("Mia"))); // without an account it has no end
    QVERIFY(comesIn());
    QVERIFY(links("Mia", Shop::pinOf("Mia")));
    m_shop->clock.advance(71 * hour);
    QVERIFY(usesPin("Mia", Shop::pinOf("Mia")));
    m_shop->clock.advance(hour);
    QVERIFY(!usesPin("Mia", Shop::pinOf("Mia"))); // who was switched off at the provider is so here, too, at last
    QCOMPARE(session().state().problem->code, Errc::Unauthorized);
    QVERIFY(comesIn());
    QVERIFY(usesPin("Mia", Shop::pinOf("Mia")));
}

void TestOnePersonTwoWaysIn::nobodyIsLinkedByTheirNameAlone()
{
    QVERIFY(comesIn("9999", "Mia"));
    QVERIFY(session().clerkId() != m_shop->clerk("Mia"));
    QCOMPARE(links("Mia", "000001").error().code, Errc::WrongSecret);
    QCOMPARE(session().clerkId(), accountOf("9999"));
    QVERIFY(m_shop->engine().session.state().clerks.size() == 4); // two called Mia, until one of them shows that she is the other
}

void TestOnePersonTwoWaysIn::guessingAtSomebodysPinIsThrottledAsAtTheDoor()
{
    QVERIFY(comesIn());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(links("Elina", "000001").error().code, Errc::WrongSecret);
    QCOMPARE(links("Elina", Shop::pinOf("Elina")).error().code, Errc::Throttled);
    QVERIFY(!usesPin("Elina", Shop::pinOf("Elina"))); // one count for both doors
    QCOMPARE(session().state().problem->code, Errc::Throttled);
    m_shop->restart();                                // and it outlives the program
    usesProvider();
    QVERIFY(comesIn());
    QCOMPARE(links("Elina", Shop::pinOf("Elina")).error().code, Errc::Throttled);
}

void TestOnePersonTwoWaysIn::whoeverHasAnAccountIsNotTakenByAnother()
{
    QVERIFY(comesIn());
    QVERIFY(links("Mia", Shop::pinOf("Mia")));
    QVERIFY(comesIn("5678", "Leo Salo"));
    QVERIFY(std::ranges::none_of(account().mayBeMe(), [&](const Clerk &c) { return c.id == m_shop->clerk("Mia"); }));
    QCOMPARE(links("Mia", Shop::pinOf("Mia")).error().code, Errc::Unauthorized);
    QCOMPARE(session().clerkId(), accountOf("5678"));
    const auto forced = m_shop->await(m_shop->storage().run([mia = m_shop->clerk("Mia"), other = accountOf("5678")](Shelf &shelf) { return StaffStore(shelf).linkAccount(mia, other); }));
    QCOMPARE(forced.error().code, Errc::Invalid); // nor behind the screen's back
}

void TestOnePersonTwoWaysIn::whomTheChainKnowsIsOnePersonFromTheFirstSignIn()
{
    const Clerk mia = known("Mia");
    chainTells({mia.id, "Mia L", "ML", Role::Manager}, accountOf("1234"));
    QVERIFY(comesIn("1234", "Somebody Called Otherwise"));
    QCOMPARE(session().clerkId(), mia.id);
    QCOMPARE(session().state().clerk->name, "Mia L");
    QVERIFY(session().isManagers()); // the chain's word, not the provider's groups
    QVERIFY(!account().mayLink());
    QVERIFY(usesPin(mia.id, Shop::pinOf("Mia")));
    QVERIFY(comesIn("4321", "Mia L")); // another account of the same name is another person
    QVERIFY(session().clerkId() != mia.id);

    const Clerk onni{ClerkId::derived("clerk", "onni"), "Onni", "O", Role::Associate};
    chainTells(onni, accountOf("8")); // no PIN here: one is offered as to everybody
    QSignalSpy pinWanted(&account(), &WorkAccountController::pinWanted);
    QVERIFY(!usesPin(onni.id, "194826"));
    QVERIFY(session().state().pinless.contains(onni.id));
    QVERIFY(comesIn("8", "Onni Niemi"));
    QCOMPARE(session().clerkId(), onni.id);
    QCOMPARE(pinWanted.size(), 1);
    QVERIFY(m_shop->await(account().choosePin("194826")));
    QVERIFY(usesPin(onni.id, "194826"));
}

void TestOnePersonTwoWaysIn::theChainsWordTakesTheAccountToItsOwner()
{
    QVERIFY(comesIn());
    QVERIFY(links("Leo", Shop::pinOf("Leo"))); // Leo lent his PIN
    chainTells(known("Mia"), accountOf("1234"));
    QVERIFY(known("Leo").account.isNull());
    QVERIFY(comesIn());
    QCOMPARE(session().clerkId(), m_shop->clerk("Mia"));
    m_shop->clock.advance(100 * hour);
    QVERIFY(usesPin("Leo", Shop::pinOf("Leo"))); // his own again, without an end
}

void TestOnePersonTwoWaysIn::theChainTakesItBackByAnEdit()
{
    const Clerk mia = known("Mia");
    chainTells(mia, accountOf("1234"));
    QVERIFY(comesIn());
    chainTells(mia, {});
    QVERIFY(comesIn());
    QCOMPARE(session().clerkId(), accountOf("1234"));
    m_shop->clock.advance(100 * hour);
    QVERIFY(usesPin("Mia", Shop::pinOf("Mia")));

    QVERIFY(comesIn());
    QVERIFY(links("Mia", Shop::pinOf("Mia")));
    chainTells({mia.id, "Mia L", "ML", Role::Associate}, {}); // a new name, and not a word about accounts: what she linked stays
    QCOMPARE(known("Mia L").account, accountOf("1234"));
}

void TestOnePersonTwoWaysIn::aManagerPartsTheTwoAndTakesThatBack()
{
    QVERIFY(comesIn());
    QVERIFY(links("Mia", Shop::pinOf("Mia")));
    QVERIFY(usesPin("Elina", Shop::pinOf("Elina")));
    QVERIFY(account().maySeeLinked());
    const auto linked = m_shop->await(account().linked());
    QVERIFY(linked && linked->size() == 1 && linked->front().id == m_shop->clerk("Mia"));
    const auto parted = m_shop->await(account().part(m_shop->clerk("Mia")));
    QVERIFY(parted);
    QVERIFY(m_shop->await(account().linked())->empty());
    QVERIFY(comesIn());
    QCOMPARE(session().clerkId(), accountOf("1234"));
    QVERIFY(m_shop->await(account().linkAgain(*parted)));
    QVERIFY(comesIn());
    QCOMPARE(session().clerkId(), m_shop->clerk("Mia"));
}

void TestOnePersonTwoWaysIn::nobodyPartsAColleaguesAccount()
{
    QVERIFY(comesIn());
    QVERIFY(links("Mia", Shop::pinOf("Mia")));
    QVERIFY(usesPin("Leo", Shop::pinOf("Leo")));
    QVERIFY(!account().maySeeLinked());
    QVERIFY(m_shop->await(account().linked())->empty());
    QCOMPARE(m_shop->await(account().part(m_shop->clerk("Mia"))).error().code, Errc::Unauthorized);
    session().switchUser();
    QCOMPARE(m_shop->await(account().part(m_shop->clerk("Mia"))).error().code, Errc::Unauthorized);
    QVERIFY(usesPin("Mia", Shop::pinOf("Mia")));
    QVERIFY(m_shop->await(account().part(m_shop->clerk("Mia")))); // her own
}

QTEST_GUILESS_MAIN(TestOnePersonTwoWaysIn)
#include "tst_onepersontwowaysin.moc"
