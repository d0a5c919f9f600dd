// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/triedvisits.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Do other cues help? Half of the visits, drawn by lot, hear some rules of the book and not others, the same on every device. Everybody here bought
 *  last year and not since: by the book they hear how long that is, and whether news may be sent. */
class TestSomeVisitsHearOtherwise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothDevicesSayTheSame();
    void theFloorsCardSaysWhatItsBriefSays();
    void aScansCardSaysWhatItsBriefSays();
    void whoIsNotInTheShopHearsWhatIsUsual();
    void whenItHasEndedEverybodyHearsTheWholeBook();
    void whatADrawnVisitHeardIsJudgedAndTakenBack();
    void whatWasSaidRestsInBothArms();
    void aRuleTheBookNoLongerHasDoesNoHarm();
    void whatIsTriedIsOfTheBookInUse();
    void bothArmsHearingTheSameIsNoExperiment();
    void noLotDecidesAboutWhatWasPromised();

private:
    static constexpr int people = 24; ///< all of one arm: once in eight million runs
};

namespace {

void stock(Shop &shop, int people)
{
    const Product cup = shop.product(u"Cup"_s);
    std::vector<Order> orders;
    for (int i = 0; i < people; ++i) {
        Customer person = shop.customer(u"Person %1"_s.arg(i));
        person.since = QDate(2016, 9, 1);
        shop.put(person);
        for (const int daysAgo : {400, 430, 460, 490, 520}) {
            const QString number = u"%1-%2"_s.arg(i).arg(daysAgo);
            orders.push_back({OrderId::derived("order", number), number, person.id, shop.context().store.id, Channel::Store, shop.clock.now().addDays(-daysAgo), {{cup.id, 1, cup.price}}});
        }
    }
    const auto done = shop.await(shop.storage().run([orders](Shelf &shelf) { return ImportStore(shelf).importOrders(orders); }));
    QVERIFY(done && done->rejected.empty());
}

QStringList rulesOf(const std::vector<Cue> &cues)
{
    QStringList rules;
    for (const Cue &cue : cues)
        rules += cue.rule;
    return rules;
}

QStringList heard(Shop &shop, int i, const VisitId &visit) { return rulesOf(briefOf(shop, i, visit).brief.cues); }

const QString lapsed = u"lapsed"_s, years = u"longTimeCustomer"_s, consent = u"consentMissing"_s;
/** Half of the visits do not hear how long they have been away, and only they hear that they may be asked for news. */
const ExperimentDraft otherCues{u"Do other talking points help?"_s, 50, 20, 10, ExperimentKind::Cues, {lapsed}, {consent}};

} // namespace

void TestSomeVisitsHearOtherwise::bothDevicesSayTheSame()
{
    Shop door, counter;
    stock(door, people);
    stock(counter, people);
    QVERIFY(door.signIn(u"Elina"_s));
    QVERIFY(counter.signIn(u"Mia"_s));
    const QStringList whole = heard(door, 0, visitOf(0));
    QVERIFY2(whole.contains(lapsed) && whole.contains(consent), qPrintable(whole.join(u' ')));
    Bench bench(door);
    QVERIFY(bench.kept(bench.experiments.start(otherCues)));
    QCOMPARE(bench.running().unsaid, QStringList{lapsed});
    QCOMPARE(bench.running().instead, QStringList{consent});
    for (int i = 0; i < people; ++i)
        arrive(door, i);
    QVERIFY(FakeHub::handOn(door, counter));

    int drawn = 0;
    for (int i = 0; i < people; ++i) {
        const bool otherwise = bench.draws(visitOf(i));
        drawn += otherwise;
        for (Shop *shop : {&door, &counter}) {
            const QStringList rules = heard(*shop, i, visitOf(i));
            QCOMPARE(rules.contains(lapsed), !otherwise);
            QCOMPARE(rules.contains(consent), otherwise);
            QVERIFY(rules.contains(years) == otherwise); // of the same family as "lapsed", which is more useful: it steps in
            QVERIFY(!shop->brief().doesWithout);
        }
    }
    QVERIFY(drawn > 0 && drawn < people);
}

void TestSomeVisitsHearOtherwise::theFloorsCardSaysWhatItsBriefSays()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    arrive(shop, 0); // before it began
    shop.settle();
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(otherCues)));
    for (int i = 1; i < people; ++i)
        arrive(shop, i);
    shop.settle();
    for (int i = 0; i < people; ++i) {
        const VisitCard *card = shop.engine().floor.card(visitOf(i));
        QVERIFY(card && !card->cues.empty());
        QCOMPARE(rulesOf(card->cues).contains(consent), bench.draws(visitOf(i)));
        QCOMPARE(rulesOf(card->cues), heard(shop, i, visitOf(i)));
    }
}

void TestSomeVisitsHearOtherwise::aScansCardSaysWhatItsBriefSays()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(otherCues)));
    int drawn = 0;
    for (int i = 0; i < people; ++i) {
        shop.engine().arrivals.lookUp(personAt(i));
        QTRY_VERIFY(shop.brief().face == BriefState::Face::Ready && shop.brief().customer == personAt(i));
        shop.settle();
        const VisitCard *card = shop.engine().floor.card(shop.brief().visit);
        QVERIFY(card);
        QCOMPARE(rulesOf(card->cues), rulesOf(shop.brief().brief.cues));
        QCOMPARE(rulesOf(card->cues).contains(consent), bench.draws(shop.brief().visit));
        drawn += bench.draws(shop.brief().visit);
    }
    QVERIFY(drawn > 0 && drawn < people);
}

void TestSomeVisitsHearOtherwise::whoIsNotInTheShopHearsWhatIsUsual()
{
    Shop shop;
    stock(shop, 1);
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(otherCues)));
    const QStringList rules = heard(shop, 0, {});
    QVERIFY(rules.contains(lapsed));
    QVERIFY(!rules.contains(consent)); // that is only tried
}

void TestSomeVisitsHearOtherwise::whenItHasEndedEverybodyHearsTheWholeBook()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    const QStringList whole = heard(shop, 0, visitOf(0));
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(otherCues)));
    for (int i = 0; i < people; ++i)
        arrive(shop, i);
    shop.clock.advance(60);
    const auto ends = bench.kept(bench.experiments.end(bench.running().id));
    QVERIFY(ends && !bench.experiments.state().lines.front().running);
    shop.settle();
    const auto onTheFloor = [&shop](int i) { return rulesOf(shop.engine().floor.card(visitOf(i))->cues); };
    for (int i = 0; i < people; ++i)
        QCOMPARE(onTheFloor(i), whole); // the Floor has not kept what was tried
    QVERIFY(bench.kept(shop.engine().captures.undo(ends->id, shop.clerk(u"Elina"_s)))); // it goes on
    shop.settle();
    for (int i = 0; i < people; ++i)
        QCOMPARE(onTheFloor(i).contains(consent), bench.draws(visitOf(i)));
    QVERIFY(bench.kept(bench.experiments.end(bench.running().id)));
    shop.settle();
    for (int i = 0; i < people; ++i)
        QCOMPARE(heard(shop, i, visitOf(i)), whole);
}

void TestSomeVisitsHearOtherwise::whatADrawnVisitHeardIsJudgedAndTakenBack()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(otherCues)));
    const int drawn = bench.someone(true);
    arrive(shop, drawn);
    const QStringList rules = heard(shop, drawn, visitOf(drawn));
    QCOMPARE(shop.brief().verdicts.size(), shop.brief().brief.cues.size());
    const auto at = rules.indexOf(consent);
    QVERIFY(at >= 0);
    std::optional<OpId> judged;
    const auto kept = connect(&shop.engine().captures, &CaptureService::recorded, this, [&](const Op &op, const Outcome &outcome) {
        if (const auto *cue = std::get_if<CueJudged>(&outcome)) {
            QCOMPARE(cue->rule, consent);
            QCOMPARE(cue->visit, visitOf(drawn));
            judged = op.id;
        }
    });
    shop.engine().visit.judge(int(at), CueVerdict::Said);
    QTRY_VERIFY(judged);
    disconnect(kept);
    QCOMPARE(shop.brief().verdicts[size_t(at)], std::optional(CueVerdict::Said));
    QCOMPARE(rulesOf(shop.brief().brief.cues), rules); // what stands there does not move under the finger
    QVERIFY(shop.await(shop.engine().captures.undo(*judged, shop.clerk(u"Elina"_s))));
    QTRY_VERIFY(!shop.brief().verdicts[size_t(at)]);
    QCOMPARE(rulesOf(shop.brief().brief.cues), rules);
}

void TestSomeVisitsHearOtherwise::whatWasSaidRestsInBothArms()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(otherCues)));
    for (const bool drawn : {false, true}) {
        const int i = bench.someone(drawn);
        const QString said = drawn ? consent : lapsed;
        arrive(shop, i);
        const auto at = heard(shop, i, visitOf(i)).indexOf(said);
        QVERIFY(at >= 0);
        shop.engine().visit.judge(int(at), CueVerdict::Said);
        QTRY_COMPARE(shop.brief().verdicts[size_t(at)], std::optional(CueVerdict::Said));
        const QStringList again = heard(shop, i, visitOf(i));
        QVERIFY2(!again.contains(said), qPrintable(again.join(u' ')));
        QVERIFY(!again.contains(drawn ? lapsed : consent)); // and the other arm's does not come instead
    }
}

void TestSomeVisitsHearOtherwise::aRuleTheBookNoLongerHasDoesNoHarm()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    ExperimentDraft draft = otherCues;
    draft.unsaid += u"saidLastYear"_s;
    draft.instead += u"neverWritten"_s;
    QVERIFY(bench.kept(bench.experiments.start(draft)));
    CueBook book = *shop.engine().profiles.shop().cues;
    std::erase_if(book.rules, [](const CueRule &rule) { return rule.name == consent; });
    shop.engine().profiles.setCues(std::make_shared<const CueBook>(book)); // switched off while it is tried
    for (const bool drawn : {false, true}) {
        const QStringList rules = heard(shop, bench.someone(drawn), visitOf(bench.someone(drawn)));
        QVERIFY(!rules.isEmpty());
        QCOMPARE(rules.contains(lapsed), !drawn);
        QVERIFY(!rules.contains(consent));
    }
}

void TestSomeVisitsHearOtherwise::whatIsTriedIsOfTheBookInUse()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    const auto &book = shop.engine().profiles.shop().cues;
    QCOMPARE(bench.experiments.cues().size(), book->rules.size());
    CueBook other;
    other.rules = {*book->find(lapsed)};
    shop.engine().profiles.setCues(std::make_shared<const CueBook>(other));
    QCOMPARE(bench.experiments.cues().size(), size_t(1));
    QCOMPARE(bench.experiments.cues().front().name, lapsed);
}

void TestSomeVisitsHearOtherwise::bothArmsHearingTheSameIsNoExperiment()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    ExperimentDraft same = otherCues;
    same.unsaid.clear();
    same.instead.clear();
    const auto op = bench.kept(bench.experiments.start(same));
    QVERIFY(!op);
    QCOMPARE(op.error().detail, u"experiment.cues"_s);
    QVERIFY(bench.experiments.state().lines.empty());
}

void TestSomeVisitsHearOtherwise::noLotDecidesAboutWhatWasPromised()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QStringList rules;
    for (const CueRule &rule : bench.experiments.cuesToTry())
        rules += rule.name;
    QVERIFY(rules.contains(lapsed) && !rules.contains(u"followUpOpen"_s) && !rules.contains(u"lastScoreLow"_s));
    ExperimentDraft draft = otherCues;
    draft.unsaid += u"followUpOpen"_s;
    const auto op = bench.kept(bench.experiments.start(draft));
    QVERIFY(!op);
    QCOMPARE(op.error().detail, u"experiment.promised"_s);
}

QTEST_GUILESS_MAIN(TestSomeVisitsHearOtherwise)
#include "tst_somevisitshearotherwise.moc"
