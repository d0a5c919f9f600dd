// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/storage/capturestore.h"
#include "core/storage/casestore.h"

using namespace tuttu;
using namespace Qt::StringLiterals;
using Step = HandOverState::Step;
using Phase = SessionState::Phase;

/** The customer answers one question on the turned tablet, and the clerk must sign in to get it back. */
class TestTheTabletHandedOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScoreIsSavedAndTheTabletComesBackLocked();
    void withoutANameTheAnswerPointsAtNobody();
    void withTheirNameItStandsInTheirTimeline();
    void theScoreMayBeChangedUntilItIsSent();
    void forTenSecondsASentAnswerCanBeTakenBack();
    void whoWasAskedIsLeftInPeaceForNinetyDays();
    void theSystemDrawsWhoIsAsked();
    void handingOverClearsTheClerksScreen();
    void aScanInTheCustomersHandShowsNobody();
    void declinedAndAbandonedAreCountedApart();
    void theClerkCannotSignInOverTheCustomer();

private:
    static const QString card;
};

const QString TestTheTabletHandedOver::card = u"2900000000018"_s;

namespace {

std::vector<NpsAnswer> answers(Shop &shop)
{
    const auto read = shop.await(shop.storage().run([](Shelf &shelf) { return CaptureStore(shelf).scoresSince(QDateTime(QDate(2000, 1, 1), QTime(), Qt::UTC)); }));
    return read ? *read : std::vector<NpsAnswer>();
}

/** Mia has scanned Aino and turned the tablet round. */
void handOver(Shop &shop)
{
    shop.customer(u"Aino Virtanen"_s, u"2900000000018"_s);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(u"2900000000018"_s);
    shop.engine().handOver.start(shop.brief().customer, shop.brief().visit);
    shop.settle();
}

} // namespace

void TestTheTabletHandedOver::aScoreIsSavedAndTheTabletComesBackLocked()
{
    Shop shop;
    handOver(shop);
    HandOverController &tablet = shop.engine().handOver;
    QCOMPARE(tablet.state().step, Step::Question);
    QCOMPARE(tablet.state().score, -1); // no default
    tablet.choose(9);
    tablet.toggleReason(u"staff"_s);
    tablet.toggleReason(u"no such chip"_s);
    tablet.setComment(u"Lovely shop"_s);
    tablet.send();
    tablet.send(); // an impatient second tap
    QTRY_COMPARE(tablet.state().step, Step::Thanks);
    shop.settle();
    QCOMPARE(answers(shop).size(), size_t(1));
    QCOMPARE(answers(shop).front().score, 9);
    QCOMPARE(answers(shop).front().reasons, QStringList{u"staff"_s});
    QCOMPARE(answers(shop).front().comment, u"Lovely shop"_s);
    tablet.idle(); // by itself
    QCOMPARE(tablet.state().step, Step::Idle);
    QCOMPARE(shop.engine().session.state().phase, Phase::SignedOut);
    QCOMPARE(shop.engine().session.state().clerk->name, u"Mia"_s);
    QVERIFY(shop.signIn(u"Mia"_s));
}

void TestTheTabletHandedOver::withoutANameTheAnswerPointsAtNobody()
{
    Shop shop;
    handOver(shop);
    std::optional<NpsAnswered> kept;
    QObject::connect(&shop.engine().captures, &CaptureService::recorded, &shop.engine().captures, [&](const Op &op, const Outcome &outcome) {
        if (const auto *o = std::get_if<NpsAnswered>(&outcome)) {
            kept = *o;
            QVERIFY(op.actor.isNull()); // the customer's own act
        }
    });
    shop.engine().handOver.choose(3);
    shop.engine().handOver.send();
    QTRY_VERIFY(kept);
    QVERIFY(kept->answer.customer.isNull());
    QVERIFY(kept->visit.isNull());
}

void TestTheTabletHandedOver::withTheirNameItStandsInTheirTimeline()
{
    Shop shop;
    handOver(shop);
    shop.engine().handOver.choose(4);
    shop.engine().handOver.setWithName(true);
    shop.engine().handOver.send();
    QTRY_COMPARE(shop.engine().handOver.state().step, Step::Thanks);
    shop.engine().handOver.idle();
    QVERIFY(shop.signIn(u"Leo"_s));
    shop.scan(card);
    QVERIFY(shop.brief().profile.scores.empty()); // not at once: whoever served them must not learn it from the next scan
    shop.wait(25 * 3600);
    QVERIFY(shop.signIn(u"Leo"_s));
    shop.scan(card);
    QCOMPARE(shop.brief().profile.scores.size(), size_t(1));
    QCOMPARE(shop.brief().profile.scores.front().score, 4);
    QCOMPARE(shop.brief().brief.cues.front().rule, u"lastScoreLow"_s); // repair before selling
}

void TestTheTabletHandedOver::theScoreMayBeChangedUntilItIsSent()
{
    Shop shop;
    handOver(shop);
    shop.engine().handOver.choose(2);
    shop.engine().handOver.back();
    shop.engine().handOver.choose(8);
    shop.engine().handOver.send();
    QTRY_COMPARE(shop.engine().handOver.state().step, Step::Thanks);
    QCOMPARE(answers(shop).front().score, 8);
}

void TestTheTabletHandedOver::forTenSecondsASentAnswerCanBeTakenBack()
{
    Shop shop;
    handOver(shop);
    HandOverController &tablet = shop.engine().handOver;
    tablet.choose(2);
    tablet.toggleReason(u"waiting"_s);
    tablet.setWantsContact(true);
    tablet.send();
    QTRY_COMPARE(tablet.state().step, Step::Thanks);
    shop.settle();
    QCOMPARE(answers(shop).size(), size_t(1));
    shop.clock.advance(8);
    tablet.changeAnswer();
    QTRY_COMPARE(tablet.state().step, Step::Question);
    QCOMPARE(tablet.state().score, 2); // as it was answered
    shop.settle();
    QVERIFY(answers(shop).empty());
    const auto open = shop.await(shop.storage().run([](Shelf &shelf) { return CaseStore(shelf).openCases(); }));
    QVERIFY(open->empty()); // and nobody is sent after them
    tablet.choose(9);
    tablet.send();
    QTRY_COMPARE(tablet.state().step, Step::Thanks);
    shop.settle();
    QCOMPARE(answers(shop).size(), size_t(1));
    QCOMPARE(answers(shop).front().score, 9);
    shop.clock.advance(11);
    tablet.changeAnswer();
    shop.settle();
    QCOMPARE(tablet.state().step, Step::Thanks); // too late: it stands
    QCOMPARE(answers(shop).size(), size_t(1));
}

void TestTheTabletHandedOver::whoWasAskedIsLeftInPeaceForNinetyDays()
{
    Shop shop;
    handOver(shop);
    shop.engine().handOver.decline();
    shop.settle();
    for (const int day : {1, 88}) {
        shop.wait(day * 24 * 3600);
        QVERIFY(shop.signIn(u"Leo"_s));
        shop.scan(card);
        QCOMPARE(shop.brief().feedback, FeedbackAsk::Quiet);
    }
    shop.wait(2 * 24 * 3600);
    QVERIFY(shop.signIn(u"Leo"_s));
    shop.scan(card);
    QCOMPARE(shop.brief().feedback, FeedbackAsk::Ask);
}

void TestTheTabletHandedOver::theSystemDrawsWhoIsAsked()
{
    const StoreId store = StoreId::derived("store", u"covent-garden"_s);
    Profile nobody;
    int asked = 0;
    for (int i = 0; i < 3000; ++i) {
        const VisitId visit = VisitId::derived("visit", QString::number(i));
        const FeedbackAsk once = mayAskForFeedback(nobody, visit, store, 1.0 / 3, QDate(2026, 11, 21));
        QCOMPARE(mayAskForFeedback(nobody, visit, store, 1.0 / 3, QDate(2026, 11, 22)), once); // asking again draws no other lot
        asked += once == FeedbackAsk::Ask;
        QCOMPARE(mayAskForFeedback(nobody, visit, store, 1, QDate(2026, 11, 21)), FeedbackAsk::Ask);
        QCOMPARE(mayAskForFeedback(nobody, visit, store, 0, QDate(2026, 11, 21)), FeedbackAsk::NotDrawn);
    }
    QVERIFY2(asked > 900 && asked < 1100, qPrintable(QString::number(asked))); // 1000 expected, 26 its deviation
    QCOMPARE(mayAskForFeedback(nobody, {}, store, 1, QDate(2026, 11, 21)), FeedbackAsk::NoVisit);
}

void TestTheTabletHandedOver::handingOverClearsTheClerksScreen()
{
    Shop shop;
    handOver(shop);
    QCOMPARE(shop.engine().session.state().phase, Phase::HandedOver);
    QCOMPARE(shop.brief().face, BriefState::Face::Empty);
    QVERIFY(shop.brief().profile.customer.name.shown.isEmpty());
    QVERIFY(shop.brief().profile.orders.empty());
}

void TestTheTabletHandedOver::aScanInTheCustomersHandShowsNobody()
{
    Shop shop;
    shop.customer(u"Jari Koskinen"_s, u"2900000000025"_s);
    handOver(shop);
    shop.scan(u"2900000000025"_s);
    QCOMPARE(shop.brief().face, BriefState::Face::Empty);
    QCOMPARE(shop.engine().handOver.state().step, Step::Question);
    QTRY_COMPARE(shop.floor().arrived.size(), size_t(2)); // they did arrive
}

void TestTheTabletHandedOver::declinedAndAbandonedAreCountedApart()
{
    Shop shop;
    handOver(shop);
    std::vector<bool> abandoned;
    QObject::connect(&shop.engine().captures, &CaptureService::recorded, &shop.engine().captures, [&](const Op &, const Outcome &outcome) {
        if (const auto *o = std::get_if<NpsDeclined>(&outcome))
            abandoned.push_back(o->abandoned);
    });
    shop.engine().handOver.decline();
    QTRY_COMPARE(abandoned, std::vector<bool>{false});
    QCOMPARE(shop.engine().session.state().phase, Phase::SignedOut);
    QVERIFY(answers(shop).empty());
}

void TestTheTabletHandedOver::theClerkCannotSignInOverTheCustomer()
{
    Shop shop;
    handOver(shop);
    QVERIFY(!shop.signIn(u"Mia"_s));
    QCOMPARE(shop.engine().session.state().phase, Phase::HandedOver);
    shop.engine().session.lock();
    shop.engine().session.choose(shop.clerk(u"Leo"_s));
    QCOMPARE(shop.engine().session.state().phase, Phase::HandedOver);
}

QTEST_GUILESS_MAIN(TestTheTabletHandedOver)
#include "tst_thetablethandedover.moc"
