// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

using namespace tuttu;
using namespace Qt::StringLiterals;
using Step = QuizState::Step;

/** A customer tells what they like by choosing pictures; it stays theirs. */
class TestWhatTheyLike : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theirAnswersAreKeptAsOneActAndReadByTheClerk();
    void theyFindTheirAnswersAndChangeThem();
    void theyRemoveThemWithOneTap();
    void aChangeIsTakenBackToWhatTheyHadTold();
    void whereOneIsChosenTheOtherGoes();
    void leavingEarlyKeepsWhatWasTold();
    void tellingNothingRecordsNothing();
    void aNewcomerIsFirstShownWhatTheyToldUsTheyLike();
    void nothingOfWhatTheyAvoidIsSuggested();
    void withoutTheirYesToSuggestionsWhatTheyToldRanksNothing();
};

namespace {

const auto card = u"2900000000018"_s;

void open(Shop &shop)
{
    if (!shop.engine().session.signedIn())
        QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    shop.engine().guest.start(GuestScene::Quiz, shop.brief());
    shop.settle();
}

void meetAino(Shop &shop)
{
    shop.customer(u"Aino Virtanen"_s, card);
    open(shop);
}

/** Goes through all the questions, choosing these on the way. */
void tell(Shop &shop, const QStringList &answers)
{
    QuizController &quiz = shop.engine().quiz;
    for (size_t i = 0; i < quiz.quiz().questions.size(); ++i) {
        for (const QString &answer : answers) {
            if (answer.section(u':', 0, 0) == quiz.quiz().questions[i].name)
                quiz.choose(answer.section(u':', 1));
        }
        quiz.next();
    }
    shop.settle();
}

const Customer &read(Shop &shop)
{
    if (!shop.engine().session.signedIn())
        (void)shop.signIn(u"Mia"_s);
    shop.scan(card);
    return shop.brief().profile.customer;
}

} // namespace

void TestWhatTheyLike::theirAnswersAreKeptAsOneActAndReadByTheClerk()
{
    Shop shop;
    meetAino(shop);
    int acts = 0;
    QObject::connect(&shop.engine().captures, &CaptureService::recorded, &shop.engine().captures, [&](const Op &op, const Outcome &outcome) {
        if (std::holds_alternative<InterestsTold>(outcome)) {
            ++acts;
            QVERIFY(op.actor.isNull()); // the customer's own act
        }
    });
    QCOMPARE(shop.engine().quiz.state().step, Step::Question);
    tell(shop, {u"saturday:stove"_s, u"giving:candle"_s, u"leaving:glitter"_s, u"leaving:wool"_s});
    QCOMPARE(acts, 1);
    QCOMPARE(shop.engine().quiz.state().step, Step::Told);
    shop.engine().guest.done();
    const Customer aino = read(shop);
    QCOMPARE(aino.quiz.version, u"quiz-1"_s);
    QCOMPARE(aino.quiz.answers, (QStringList{u"saturday:stove"_s, u"giving:candle"_s, u"leaving:glitter"_s, u"leaving:wool"_s}));
    QCOMPARE(aino.likes(), (QStringList{u"kitchen"_s, u"candles"_s}));
    QCOMPARE(aino.dislikes(), (QStringList{u"glitter"_s, u"wool"_s}));
}

void TestWhatTheyLike::theyFindTheirAnswersAndChangeThem()
{
    Shop shop;
    meetAino(shop);
    tell(shop, {u"saturday:stove"_s});
    shop.engine().guest.done();
    open(shop);
    QCOMPARE(shop.engine().quiz.state().step, Step::Told);
    QCOMPARE(shop.engine().quiz.state().answers, QStringList{u"saturday:stove"_s});
    shop.engine().quiz.change();
    tell(shop, {u"saturday:flowers"_s});
    shop.engine().guest.done();
    QCOMPARE(read(shop).likes(), QStringList{u"garden"_s});
}

void TestWhatTheyLike::theyRemoveThemWithOneTap()
{
    Shop shop;
    meetAino(shop);
    tell(shop, {u"saturday:stove"_s});
    shop.engine().quiz.remove();
    shop.settle();
    QVERIFY(shop.engine().quiz.state().answers.isEmpty());
    shop.engine().guest.done();
    QVERIFY(read(shop).likes().isEmpty());
    QVERIFY(!read(shop).quiz.at.isValid());
}

void TestWhatTheyLike::aChangeIsTakenBackToWhatTheyHadTold()
{
    Shop shop;
    meetAino(shop);
    tell(shop, {u"saturday:stove"_s});
    shop.engine().quiz.remove();
    shop.settle();
    shop.engine().guest.undo();
    shop.settle();
    QCOMPARE(shop.engine().quiz.state().answers, QStringList{u"saturday:stove"_s});
    QVERIFY(!shop.engine().guest.state().mayUndo);
    shop.engine().guest.done();
    QCOMPARE(read(shop).likes(), QStringList{u"kitchen"_s});
}

void TestWhatTheyLike::whereOneIsChosenTheOtherGoes()
{
    Shop shop;
    meetAino(shop);
    QuizController &quiz = shop.engine().quiz;
    quiz.choose(u"stove"_s);
    quiz.choose(u"sofa"_s);
    QCOMPARE(quiz.state().answers, QStringList{u"saturday:sofa"_s});
    quiz.choose(u"sofa"_s);
    QVERIFY(quiz.state().answers.isEmpty());
    quiz.choose(u"no such picture"_s);
    QVERIFY(quiz.state().answers.isEmpty());
}

void TestWhatTheyLike::leavingEarlyKeepsWhatWasTold()
{
    Shop shop;
    meetAino(shop);
    shop.engine().quiz.choose(u"letters"_s);
    shop.engine().quiz.done();
    shop.settle();
    QCOMPARE(shop.engine().session.state().phase, SessionState::Phase::SignedOut);
    QVERIFY(shop.engine().quiz.state().answers.isEmpty()); // off the screen
    QCOMPARE(read(shop).likes(), QStringList{u"paper"_s});
}

void TestWhatTheyLike::tellingNothingRecordsNothing()
{
    Shop shop;
    meetAino(shop);
    int acts = 0;
    QObject::connect(&shop.engine().captures, &CaptureService::recorded, &shop.engine().captures, [&](const Op &, const Outcome &o) { acts += std::holds_alternative<InterestsTold>(o); });
    tell(shop, {});
    QCOMPARE(acts, 0);
    QCOMPARE(shop.engine().quiz.state().step, Step::Told);
}

namespace {

/** Six things sold lately: a kettle and mittens most, a candle least. */
void sellThings(Shop &shop)
{
    const std::vector<Product> goods{shop.product(u"Kettle"_s, 1000, u"kitchen"_s), shop.product(u"Mittens"_s, 1000, u"wool"_s), shop.product(u"Ladle"_s, 1000, u"kitchen"_s),
                                     shop.product(u"Bowl"_s, 1000, u"tableware"_s), shop.product(u"Box"_s, 1000, u"storage"_s), shop.product(u"Candle"_s, 1000, u"candles"_s)};
    for (size_t i = 0; i < goods.size(); ++i) {
        for (size_t buyer = 0; buyer < 9 - i; ++buyer)
            shop.bought(shop.customer(u"Buyer %1"_s.arg(buyer)), {{goods[i], 1}}, int(buyer % 6) + 1);
    }
    shop.learnModels();
}

QStringList suggested(Shop &shop)
{
    (void)read(shop);
    QStringList names;
    for (const Recommendation &r : shop.brief().brief.recommendations)
        names += r.product.name;
    return names;
}

void tellAndGo(Shop &shop, const QStringList &answers)
{
    open(shop);
    tell(shop, answers);
    shop.engine().guest.done();
}

} // namespace

void TestWhatTheyLike::aNewcomerIsFirstShownWhatTheyToldUsTheyLike()
{
    Shop shop;
    sellThings(shop);
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(!suggested(shop).contains(u"Candle"_s)); // five things sold better
    tellAndGo(shop, {u"evening:candlelight"_s});
    QCOMPARE(suggested(shop).value(0), u"Candle"_s);
    QCOMPARE(shop.brief().brief.recommendations.front().reason, ReasonKind::ToldUs);
}

void TestWhatTheyLike::nothingOfWhatTheyAvoidIsSuggested()
{
    Shop shop;
    sellThings(shop);
    shop.customer(u"Aino Virtanen"_s, card);
    const QStringList before = suggested(shop);
    QVERIFY(before.contains(u"Mittens"_s));
    tellAndGo(shop, {u"leaving:wool"_s});
    QVERIFY(!suggested(shop).contains(u"Mittens"_s));
    QVERIFY(!suggested(shop).isEmpty());
}

void TestWhatTheyLike::withoutTheirYesToSuggestionsWhatTheyToldRanksNothing()
{
    Shop shop;
    sellThings(shop);
    shop.customer(u"Aino Virtanen"_s, card);
    tellAndGo(shop, {u"evening:candlelight"_s});
    QVERIFY(suggested(shop).contains(u"Candle"_s));
    QVERIFY(shop.await(shop.engine().visit.heard(Purpose::Profiling, ConsentState::Refused)));
    QVERIFY(!suggested(shop).contains(u"Candle"_s));
}

QTEST_GUILESS_MAIN(TestWhatTheyLike)
#include "tst_whattheylike.moc"
