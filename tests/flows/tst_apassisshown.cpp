// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/totp.h"
#include "core/storage/carriedstore.h"
#include "core/storage/shelf.h"
#include "tests/rig/shop.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A wallet pass before the scanner: one that changes its code is surer than a number, and what was photographed yesterday is nothing. */
class TestAPassIsShown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void aRotatingPassIsSurerThanItsNumber();
    void aCodeCountsOnce();
    void yesterdaysPhotographOpensNobody();
    void aPassWhoseKeyIsNotHereIsItsNumber();
    void aSignedPassOpensItsOwner();
    void anExpiredOrForeignPassOpensNobody();
    void aPassNobodyHereHasIsAskedOfTheChainByItsId();
    void whoIsProvenIsAuditedByTheirPass();

private:
    QString shown() const { return m_card + u'.' + totp(m_key, totpStep(m_shop->clock.now().toSecsSinceEpoch())); }

    const QString m_card = u"2900000000018"_s;
    const QByteArray m_key = QByteArray(20, 's');
    const PassId m_pass = PassId::derived("pass", u"aino"_s);
    std::unique_ptr<Shop> m_shop;
};

void TestAPassIsShown::init()
{
    m_shop = std::make_unique<Shop>();
    Customer aino = m_shop->customer(u"Aino Virtanen"_s, m_card);
    aino.cards.push_back({IdentifierKind::Pass, m_pass.toString()});
    m_shop->put(aino);
    QVERIFY(m_shop->await(m_shop->storage().run([this](Shelf &shelf) {
        return shelf.cache.transaction([&] { return CarriedStore(shelf).put(PassSecret{m_card, m_key, 6}); });
    })));
    QVERIFY(m_shop->signIn(u"Mia"_s));
}

void TestAPassIsShown::aRotatingPassIsSurerThanItsNumber()
{
    m_shop->scan(m_card);
    QCOMPARE(m_shop->brief().recognition.assurance, Assurance::Identified);
    m_shop->scan(shown());
    QCOMPARE(m_shop->brief().recognition.assurance, Assurance::Proven);
    QCOMPARE(m_shop->floor().arrived.size(), size_t(1)); // the same visit, surer
    QCOMPARE(m_shop->floor().arrived.front().visit.assurance, Assurance::Proven);
}

void TestAPassIsShown::aCodeCountsOnce()
{
    const QString code = shown();
    m_shop->scan(code);
    QCOMPARE(m_shop->brief().recognition.assurance, Assurance::Proven);
    m_shop->engine().visit.close();
    m_shop->wait(5);
    m_shop->scan(code); // a photograph of the screen, five seconds old
    QVERIFY(m_shop->lastRefusal());
    QCOMPARE(codeProblem(*m_shop->lastRefusal()), CodeProblem::StalePass);
    QCOMPARE(m_shop->brief().face, BriefState::Face::Empty);
    m_shop->restart(); // the same after a restart
    QVERIFY(m_shop->signIn(u"Mia"_s));
    m_shop->scan(code);
    QCOMPARE(m_shop->brief().face, BriefState::Face::Empty);
    m_shop->wait(30);
    m_shop->scan(shown());
    QCOMPARE(m_shop->brief().recognition.assurance, Assurance::Proven);
}

void TestAPassIsShown::yesterdaysPhotographOpensNobody()
{
    const QString code = shown();
    m_shop->wait(24 * 3600);
    m_shop->scan(code);
    QCOMPARE(m_shop->brief().face, BriefState::Face::Empty);
    QCOMPARE(codeProblem(*m_shop->lastRefusal()), CodeProblem::StalePass);
}

void TestAPassIsShown::aPassWhoseKeyIsNotHereIsItsNumber()
{
    m_shop->customer(u"Jari Koskinen"_s, u"2900000000025"_s);
    m_shop->scan(u"2900000000025.123456"_s);
    QCOMPARE(m_shop->brief().recognition.assurance, Assurance::Identified);
}

void TestAPassIsShown::aSignedPassOpensItsOwner()
{
    m_shop->scan(signPass({m_pass, m_shop->clock.now().addDays(1)}, m_shop->passSeed()));
    QCOMPARE(m_shop->brief().profile.customer.name.shown, u"Aino Virtanen"_s);
    QCOMPARE(m_shop->brief().recognition.assurance, Assurance::Proven);
}

void TestAPassIsShown::anExpiredOrForeignPassOpensNobody()
{
    PassSeed someoneElses;
    someoneElses.data()[0] = 1;
    for (const QString &text : {signPass({m_pass, m_shop->clock.now().addSecs(-1)}, m_shop->passSeed()),
                                signPass({m_pass, m_shop->clock.now().addDays(1)}, someoneElses)}) {
        m_shop->scan(text);
        QCOMPARE(m_shop->brief().face, BriefState::Face::Empty);
        QCOMPARE(codeProblem(*m_shop->lastRefusal()), CodeProblem::ForeignPass);
    }
}

void TestAPassIsShown::aPassNobodyHereHasIsAskedOfTheChainByItsId()
{
    std::vector<CustomerAsk> asked;
    m_shop->engine().arrivals.useChain([&](const CustomerAsk &ask) {
        asked.push_back(ask);
        Customer sanna = m_shop->customer(u"Sanna Koski"_s);
        sanna.cards = {std::get<Identifier>(ask.whom)};
        m_shop->put(sanna);
        QPromise<CustomerPull::Came> here;
        here.start();
        here.addResult(CustomerPull::Came::Here);
        here.finish();
        return here.future();
    });
    PassSeed someoneElses;
    someoneElses.data()[0] = 1;
    const PassId pass = PassId::derived("pass", u"sanna"_s);
    m_shop->scan(signPass({pass, m_shop->clock.now().addSecs(-1)}, m_shop->passSeed()));
    m_shop->scan(signPass({pass, m_shop->clock.now().addDays(1)}, someoneElses));
    QVERIFY(asked.empty()); // what proves nothing is not asked for
    m_shop->scan(signPass({pass, m_shop->clock.now().addDays(1)}, m_shop->passSeed()));
    QCOMPARE(asked, (std::vector{CustomerAsk{Identifier{IdentifierKind::Pass, pass.toString()}}}));
    QCOMPARE(m_shop->brief().profile.customer.name.shown, u"Sanna Koski"_s);
    QCOMPARE(m_shop->brief().recognition.assurance, Assurance::Proven);
}

void TestAPassIsShown::whoIsProvenIsAuditedByTheirPass()
{
    std::vector<ProfileOpened> openings;
    QObject::connect(&m_shop->engine().captures, &CaptureService::recorded, &m_shop->engine().captures, [&](const Op &, const Outcome &outcome) {
        if (const auto *o = std::get_if<ProfileOpened>(&outcome))
            openings.push_back(*o);
    });
    m_shop->scan(signPass({m_pass, m_shop->clock.now().addDays(1)}, m_shop->passSeed()));
    m_shop->settle();
    QCOMPARE(openings.size(), size_t(1));
    QCOMPARE(openings.front().why.by, IdentifierKind::Pass);
    QCOMPARE(openings.front().why.assurance, Assurance::Proven);
}

QTEST_GUILESS_MAIN(TestAPassIsShown)
#include "tst_apassisshown.moc"
