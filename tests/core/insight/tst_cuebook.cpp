// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/wording.h"
#include "story.h"

#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(tuttu::CueCondition::Is)

namespace {

Result<CueBook> read(const QByteArray &json, const QString &tone = "plain")
{
    return readCueBook(json, cueFile("cues.schema.json"), *readNeverWords(cueFile("never.json")), tone);
}

/** A book of one rule that is well but for what is put in. */
QByteArray book(const QByteArray &fields, const QByteArray &say = R"("say": {"en": "Hello."})")
{
    return R"({"version": 1, "rules": [{"name": "hello", "about": "person", "family": "welcome", "restDays": 1, )"
        R"("because": {"en": "They are here"}, "evidence": {"en": "They stand before you."}, "ifAsked": {"en": "You are here."}, )"
        + say + (fields.isEmpty() ? QByteArray() : ", " + fields) + "}]}";
}

std::vector<Cue> said(const QByteArray &json, const Story &story, const QString &tone = "plain")
{
    const auto read_ = read(json, tone);
    if (!read_)
        qFatal("%s", qPrintable(read_.error().detail));
    return makeBrief(story.profile, Affinity(), Catalogue(story.range), {story.now, story.zone, {}, std::make_shared<const CueBook>(*read_)}).cues;
}

} // namespace

/** A book as marketing writes it. */
class TestCueBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace();
    void everyFactHasItsNameAndItsWords();
    void everyComparisonCompares_data();
    void everyComparisonCompares();
    void whatIsNotKnownHoldsNothing();
    void theFirstCaseThatFitsIsSaid();
    void aLanguageThatIsLeftOutIsEnglish();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void aToneIsTakenWhereItIs();
    void aBookCannotSellOverATroubleNorReadHabitsThatWereRefused();
    void theBookOfTheProgramIsWholeInEnglishAndFinnish();
    void discreetThingsAreNeitherNamedNorSuggested();
    void whatClerksSayMovesAWeight();
    void chancesAreTheSameAllDayAndFollowTheWeight();
};

void TestCueBook::whatIsWrongIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &json, const char *named) { QTest::newRow(name) << json << QString(named); };
    row("nothing", "", "no JSON");
    row("half a file", R"({"version": 1, "rules": [)", "no JSON at byte");
    row("a list", "[]", "the file");
    row("no rules", R"({"version": 1})", "rules");
    row("no version", R"({"rules": []})", "version");
    row("a field nobody knows", book(R"("weight": 0.5, "shout": true)"), "rules[0]");
    row("a name with a space", R"({"version": 1, "rules": [{"name": "say hello", "about": "person", "family": "welcome", "restDays": 1}]})", "rules[0].name");
    row("about nothing there is", R"({"version": 1, "rules": [{"name": "hello", "about": "weather", "family": "welcome", "restDays": 1}]})", "rules[0].about");
    row("a weight above one", book(R"("weight": 1.5)"), "rules[0].weight");
    row("no weight", book(""), "weight");
    row("no English", book(R"("weight": 0.5)", R"("say": {"fi": "Hei."})"), "rules[0]");
    row("nothing to say", book(R"("weight": 0.5)", R"("sells": false)"), "English");
    row("a fact nobody knows", book(R"("weight": 0.5, "when": [{"fact": "shoeSize", "over": 40}])"), "there is no fact \"shoeSize\"");
    row("a condition that compares nothing", book(R"("weight": 0.5, "when": [{"fact": "daysAway"}])"), "rules[0].when[0]");
    row("a word the fact does not have", book(R"("weight": 0.5, "when": [{"fact": "tier", "is": "gold"}])"), "\"gold\" is no word of the fact \"tier\"");
    row("a word for a number", book(R"("weight": 0.5, "when": [{"fact": "daysAway", "over": "long"}])"), "rules[0].when[0]");
    row("a placeholder nobody fills", book(R"("weight": 0.5)", R"("say": {"en": "Hello {name}."})"), "{name}");
    row("an open brace", book(R"("weight": 0.5)", R"("say": {"en": "Hello {day."})"), "brace");
    row("plural forms of no number", book(R"("weight": 0.5)", R"("say": {"en": {"of": "day", "other": "Hello."}})"), "rules[0].say");
    row("plural forms without the last", book(R"("weight": 0.5)", R"("say": {"en": {"of": "count", "one": "Hello."}})"), "rules[0].say");
    row("a title", book(R"("weight": 0.5)", R"("say": {"en": "Greet Mrs {product}."})"), "\"mrs\"");
    row("a word about health", book(R"("weight": 0.5)", R"("say": {"en": "Hello.", "fi": "Onko asiakas RASKAANA?"})"), "\"raskaana\"");
    row("a tone without its plain form", book(R"("weight": 0.5)", R"("say": {"en": {"warm": "Hello!"}})"), "rules[0].say");
    const QByteArray one = R"({"name": "hello", "about": "person", "family": "welcome", "restDays": 1, "weight": 1, "say": {"en": "a"}, "because": {"en": "a"}, "evidence": {"en": "a"}, "ifAsked": {"en": "a"}})";
    row("two of one name", R"({"version": 1, "rules": [)" + one + "," + one + "]}", "rules[1]: another rule is called \"hello\"");
}

void TestCueBook::whatIsWrongIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto book = read(json);
    QVERIFY(!book);
    QCOMPARE(book.error().code, Errc::Invalid);
    QVERIFY2(book.error().detail.contains(named), qPrintable(book.error().detail));
}

void TestCueBook::everyFactHasItsNameAndItsWords()
{
    QSet<QString> names;
    for (int i = 0; i < cueFactCount; ++i) {
        const QString name = cueFactName(CueFact(i));
        QCOMPARE(cueFactNamed(name), std::optional(CueFact(i)));
        names.insert(name);
    }
    QCOMPARE(names.size(), qsizetype(cueFactCount));
    QVERIFY(!cueFactNamed(u"shoeSize"));
    QCOMPARE(cueFactWord(CueFact::MailConsent, u"withdrawn"), std::optional(double(ConsentState::Withdrawn)));
    QCOMPARE(cueFactWord(CueFact::TextConsent, u"granted"), std::optional(double(ConsentState::Granted)));
    QCOMPARE(cueFactWord(CueFact::Tier, u"friend"), std::optional(double(Tier::Friend)));
    QVERIFY(!cueFactWord(CueFact::DaysAway, u"granted"));
}

void TestCueBook::everyComparisonCompares_data()
{
    using Is = CueCondition::Is;
    QTest::addColumn<Is>("is");
    QTest::addColumn<QList<bool>>("of123"); // of 1, 2 and 3 compared with 2
    QTest::newRow("atLeast") << Is::AtLeast << QList<bool>{false, true, true};
    QTest::newRow("atMost") << Is::AtMost << QList<bool>{true, true, false};
    QTest::newRow("over") << Is::Over << QList<bool>{false, false, true};
    QTest::newRow("under") << Is::Under << QList<bool>{true, false, false};
    QTest::newRow("is") << Is::Equal << QList<bool>{false, true, false};
    QTest::newRow("isNot") << Is::NotEqual << QList<bool>{true, false, true};
}

void TestCueBook::everyComparisonCompares()
{
    QFETCH(CueCondition::Is, is);
    QFETCH(QList<bool>, of123);
    const auto written = read(book(QString(R"("weight": 0.5, "when": [{"fact": "purchaseDays", "%1": 2}])").arg(QTest::currentDataTag()).toUtf8()));
    QVERIFY(written);
    QCOMPARE(written->rules.front().when.front().is, is);
    for (int n = 1; n <= 3; ++n) {
        CueFacts facts = noFacts();
        facts[size_t(CueFact::PurchaseDays)] = n;
        QCOMPARE(written->rules.front().when.front().holds(facts), of123[n - 1]);
    }
}

void TestCueBook::whatIsNotKnownHoldsNothing()
{
    using Is = CueCondition::Is;
    for (const Is is : {Is::AtLeast, Is::AtMost, Is::Over, Is::Under, Is::Equal, Is::NotEqual})
        QVERIFY(!(CueCondition{CueFact::DaysAway, is, 0}.holds(noFacts())));
}

void TestCueBook::theFirstCaseThatFitsIsSaid()
{
    const QByteArray json = book(R"("weight": 0.4, "cases": [{"when": [{"fact": "purchaseDays", "atLeast": 3}], "say": {"en": "Three."}, "weight": 0.9, "family": "care"},
        {"when": [{"fact": "purchaseDays", "atLeast": 1}], "say": {"en": "One."}}])");
    const Wording english(QLocale("en_GB"), Story().today());
    Story story;
    QVERIFY(said(json, story).empty());
    story.bought(10, {"Cup"});
    QCOMPARE(english.sentence(said(json, story).at(0)), "One.");
    QCOMPARE(said(json, story).at(0).family, CueFamily::Welcome);
    story.boughtOn({20, 30}, {"Cup"});
    QCOMPARE(english.sentence(said(json, story).at(0)), "Three.");
    QCOMPARE(english.because(said(json, story).at(0)), "They are here");
    QCOMPARE(said(json, story).at(0).family, CueFamily::Care);
}

void TestCueBook::aLanguageThatIsLeftOutIsEnglish()
{
    const QByteArray json = book(R"("weight": 0.5)", R"("say": {"en": "Hello.", "fi": "Hei."})");
    const Cue cue = said(json, Story()).at(0);
    QCOMPARE(Wording(QLocale("fi_FI"), Story().today()).sentence(cue), "Hei.");
    QCOMPARE(Wording(QLocale("sv_SE"), Story().today()).sentence(cue), "Hello.");
    QCOMPARE(Wording(QLocale("fi_FI"), Story().today()).because(cue), "They are here");
}

void TestCueBook::pluralsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << "en_GB" << 1 << "one";
    QTest::newRow("many in English") << "en_GB" << 5 << "5 other";
    QTest::newRow("none") << "en_GB" << 0 << "nothing";
    QTest::newRow("few in Belarusian") << "be_BY" << 3 << "few 3";
    QTest::newRow("many in Belarusian") << "be_BY" << 5 << "many 5";
    QTest::newRow("one again in Belarusian") << "be_BY" << 21 << "one 21";
    QTest::newRow("Turkish has two") << "tr_TR" << 2 << "2 other";
}

void TestCueBook::pluralsFollowTheLanguage()
{
    QFETCH(QString, locale);
    QFETCH(int, count);
    CueWords words;
    words.say = {{"en", {"count", {{"=0", "nothing"}, {"one", "one"}, {"other", "{count} other"}}}},
                 {"be", {"count", {{"one", "one {count}"}, {"few", "few {count}"}, {"many", "many {count}"}, {"other", "other {count}"}}}}};
    Cue cue;
    cue.count = count;
    cue.words = std::make_shared<const CueWords>(words);
    QTEST(Wording(QLocale(locale), Story().today()).sentence(cue), "text");
}

void TestCueBook::aToneIsTakenWhereItIs()
{
    const QByteArray json = book(R"("weight": 0.5)", R"("say": {"en": {"plain": "Hello.", "warm": "How good to see them!"}})");
    const Wording english(QLocale("en_GB"), Story().today());
    QCOMPARE(english.sentence(said(json, Story(), "plain").at(0)), "Hello.");
    QCOMPARE(english.sentence(said(json, Story(), "warm").at(0)), "How good to see them!");
    QCOMPARE(english.because(said(json, Story(), "warm").at(0)), "They are here");
}

void TestCueBook::aBookCannotSellOverATroubleNorReadHabitsThatWereRefused()
{
    const QByteArray json = R"({"version": 1, "rules": [{"name": "buyMore", "about": "rebuy", "family": "care", "restDays": 1, "weight": 1, "sells": false,
        "say": {"en": "More {product}!"}, "because": {"en": "a"}, "evidence": {"en": "a"}, "ifAsked": {"en": "a"}}]})";
    Story story;
    story.sells({"Soap"}).boughtOn({30, 60, 90}, {"Soap"});
    QCOMPARE(said(json, story).size(), size_t(1));
    Story hurt = story;
    hurt.answered(20, 2);
    QVERIFY(said(json, hurt).empty());
    story.consent(Purpose::Profiling, ConsentState::Refused);
    QVERIFY(said(json, story).empty());
}

void TestCueBook::theBookOfTheProgramIsWholeInEnglishAndFinnish()
{
    for (const char *tone : {"plain", "warm"}) {
        const auto book = read(cueFile("cues.json"), tone);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        for (const CueRule &rule : book->rules) {
            for (const CueCase &one : rule.cases) {
                for (const auto *texts : {&one.words->say, &one.words->because, &one.words->evidence, &one.words->ifAsked})
                    QVERIFY2(texts->contains("en") && texts->contains("fi"), qPrintable(rule.name));
            }
        }
    }
    QVERIFY(ourBook()->find(badAnswerRule)); // facts know it by this name
    QVERIFY(!ourBook()->find(badAnswerRule)->learns);
}

void TestCueBook::discreetThingsAreNeitherNamedNorSuggested()
{
    Story story;
    story.sells({"Balm"}, "discreet").boughtOn({30, 60, 90, 120}, {"Balm"}).holds("Balm", 3);
    const auto cues = [&](const QStringList &discreet) {
        return makeBrief(story.profile, Affinity(), Catalogue(story.range), {story.now, story.zone, {}, ourBook(), {}, false, discreet}).cues;
    };
    const Wording english(QLocale("en_GB"), story.today());
    QVERIFY(english.sentence(cues({}).at(0)).contains("Balm"));
    QVERIFY(!cues({"discreet"}).empty());
    for (const Cue &cue : cues({"discreet"})) {
        const QString all = english.sentence(cue) + english.because(cue) + english.evidence(cue);
        QVERIFY2(!all.contains("Balm"), qPrintable(all));
        QVERIFY(cue.rule != rule::ReplenishmentDue);
    }
}

void TestCueBook::whatClerksSayMovesAWeight()
{
    QCOMPARE(learntWeight(0.5, {}), 0.5);
    QVERIFY(learntWeight(0.5, {10, 0, 0}) > 0.6);
    QVERIFY(learntWeight(0.5, {0, 5, 5}) < 0.4);
    QCOMPARE(learntWeight(0.5, {0, 5, 5}), 15.0 / 40); // Beta(15, 15 + 10)
    Story story;
    story.holds("Throw", 3).visited(30); // a second visit at 0.55, something on hold at 0.9
    const auto first = [&](const QHash<QString, CueRecord> &records) {
        return makeBrief(story.profile, Affinity(), Catalogue(), {story.now, story.zone, {}, ourBook(), records}).cues.front().rule;
    };
    QCOMPARE(first({}), rule::HoldOpen);
    QCOMPARE(first({{rule::SecondVisit, {500, 0, 0}}}), rule::SecondVisit);
    QCOMPARE(first({{rule::SecondVisit, {500, 0, 0}}, {rule::HoldOpen, {0, 0, 500}}}), rule::SecondVisit);
    story.consent(Purpose::EmailMarketing, ConsentState::Granted);
    QCOMPARE(first({{rule::HoldOpen, {0, 500, 500}}}), rule::HoldOpen); // what was promised does not learn
}

void TestCueBook::chancesAreTheSameAllDayAndFollowTheWeight()
{
    // Of 2,000 customers' draws half lie below the median and the mean is the weight's.
    double sum = 0;
    int below = 0;
    for (int i = 0; i < 2000; ++i) {
        const double drawn = learntWeight(0.5, {20, 10, 0}, (i + 0.5) / 2000);
        sum += drawn;
        below += drawn < learntWeight(0.5, {20, 10, 0}, 0.5);
    }
    QCOMPARE(below, 1000);
    QVERIFY(std::abs(sum / 2000 - learntWeight(0.5, {20, 10, 0})) < 1e-3);
    Story story;
    story.holds("Throw", 3).visited(30);
    QSet<double> seen;
    for (int day = 0; day < 20; ++day) {
        const auto drawn = [&](int hour) {
            return makeBrief(story.profile, Affinity(), Catalogue(), {QDateTime(story.today().addDays(day), QTime(hour, 0), Qt::UTC), story.zone, {}, ourBook(), {}, true}).cues;
        };
        QCOMPARE(drawn(9), drawn(15));
        for (const Cue &cue : drawn(9)) {
            if (cue.rule == rule::ConsentMissing)
                seen.insert(cue.usefulness);
        }
    }
    QVERIFY(seen.size() > 10); // and differ from day to day
}

QTEST_GUILESS_MAIN(TestCueBook)
#include "tst_cuebook.moc"
