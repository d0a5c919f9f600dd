// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book.h"
#include "core/insight/cues/cuedraft.h"
#include "core/insight/cues/cueexamples.h"
#include "core/insight/wording.h"

#include <QJsonDocument>
#include <QTest>

using namespace tuttu;

namespace {

CueDraft tuttus() { return CueDraft({}, cueFile("cues.json")); }

NeverWords never() { return NeverWords(*readNeverWords(cueFile("never.json"))); }

QJsonObject written(const CueDraft &draft) { return QJsonDocument::fromJson(draft.toJson()).object(); }

/** What the reader that reads a shop's file says of the whole draft. */
Result<CueBook> read(const CueDraft &draft)
{
    if (const auto own = readCueBook(draft.toJson(), cueFile("cues.schema.json"), *readNeverWords(cueFile("never.json"))); !own)
        return own;
    const QJsonObject whole = CueDraft::whole(written(draft), QJsonDocument::fromJson(cueFile("cues.json")).object());
    return readCueBook(QJsonDocument(whole).toJson(), cueFile("cues.schema.json"), *readNeverWords(cueFile("never.json")));
}

CueTextPlace sentenceOf(const CueDraft &draft, const QString &rule, int inCase = -1)
{
    return draft.places(draft.find(rule).value(), inCase, CueTextKind::Say, "en").front();
}

} // namespace

/** A book that is being changed, before anybody keeps it. */
class TestCueDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotChangedIsNotWritten();
    void aChangedRuleIsWrittenAndTheOthersFollowTheNextVersion();
    void aWholeBookStaysWhole();
    void whatItDoesNotKnowIsKept();
    void aRuleIsSwitchedOffAndOnAgain();
    void eagernessMovesTheWeightsAndComesBack();
    void aCopyHasANameOfItsOwnAndCanBeDeleted();
    void onlyWhatIsTheShopsOwnCanBeDeleted();
    void aCaseSaysItDifferentlyOrAsItsRule();
    void aSentenceGetsAFormForEachPlural();
    void aSentenceGetsTwoTones();
    void aLanguageWithoutAWordIsEnglish();
    void numbersOfConditionsAreChanged();
    void whatIsWrongIsFoundAtItsPlace_data();
    void whatIsWrongIsFoundAtItsPlace();
    void theSentenceCheckAndTheFileReaderAgree_data() { whatIsWrongIsFoundAtItsPlace_data(); }
    void theSentenceCheckAndTheFileReaderAgree();
    void whatIsReadOfADraftIsWhatTheReaderReads();
    void anExampleSaysTheVeryFormThatIsWritten();
};

void TestCueDraft::whatIsNotChangedIsNotWritten()
{
    const CueDraft draft = tuttus();
    QCOMPARE(draft.count(), 13);
    QCOMPARE(written(draft)["rules"].toArray().size(), 0);
    QCOMPARE(written(draft)["base"].toString(), "tuttu");
    QVERIFY(CueDraft(draft.toJson(), cueFile("cues.json")) == draft);
}

void TestCueDraft::aChangedRuleIsWrittenAndTheOthersFollowTheNextVersion()
{
    CueDraft draft = tuttus();
    draft.setText(sentenceOf(draft, "firstVisit"), "Welcome!");
    QCOMPARE(written(draft)["rules"].toArray().size(), 1);
    QVERIFY(draft.isChanged(draft.find("firstVisit").value()));
    QVERIFY(!draft.isChanged(draft.find("lapsed").value()));

    QByteArray next = cueFile("cues.json");
    next.replace("Second visit: good that they came again.", "They came again: say so.");
    next.replace("First visit: welcome them", "First visit: greet them");
    const CueDraft later(draft.toJson(), next);
    QCOMPARE(later.text(sentenceOf(later, "secondVisit")), "They came again: say so.");
    QCOMPARE(later.text(sentenceOf(later, "firstVisit")), "Welcome!");
    QVERIFY(read(draft));
}

void TestCueDraft::aWholeBookStaysWhole()
{
    const CueDraft draft(cueFile("cues.json"), cueFile("cues.json"));
    QCOMPARE(written(draft)["rules"].toArray().size(), 13);
    QVERIFY(!written(draft).contains("base"));
}

void TestCueDraft::whatItDoesNotKnowIsKept()
{
    QJsonObject own = QJsonDocument::fromJson(cueFile("cues.json")).object();
    own["personas"] = QJsonArray{QJsonObject{{"name", "collector"}, {"weight", 0.123456789012}}};
    own["$schema"] = "cues.schema.json";
    CueDraft draft(QJsonDocument(own).toJson(), cueFile("cues.json"));
    draft.setRestDays(0, 7);
    QJsonObject expected = own;
    QJsonArray rules = own["rules"].toArray();
    QJsonObject first = rules[0].toObject();
    first["restDays"] = 7;
    rules[0] = first;
    expected["rules"] = rules;
    QCOMPARE(written(draft), expected);
}

void TestCueDraft::aRuleIsSwitchedOffAndOnAgain()
{
    CueDraft draft = tuttus();
    const int rule = draft.find("lapsed").value();
    draft.setOn(rule, false);
    QVERIFY(!read(draft)->find(u"lapsed"));
    QCOMPARE(draft.book().rules.size(), size_t(12));
    draft.setOn(rule, true);
    QVERIFY(draft == tuttus());
}

void TestCueDraft::eagernessMovesTheWeightsAndComesBack()
{
    CueDraft draft = tuttus();
    const int rule = draft.find("birthdayNear").value(); // 0.45, its cases 0.75 and 0.6
    QCOMPARE(draft.eagerness(rule), Eagerness::First);
    draft.setEagerness(0, Eagerness::Seldom); // it has no cases
    QVERIFY(read(draft));
    draft.reset(0);
    draft.setEagerness(rule, Eagerness::Seldom);
    QCOMPARE(draft.eagerness(rule), Eagerness::Seldom);
    const CueRule seldom = draft.rule(rule);
    QVERIFY(seldom.cases[0].weight > seldom.cases[1].weight); // the day itself still before the days around it
    QCOMPARE(read(draft)->find(u"birthdayNear")->cases[0].weight, seldom.cases[0].weight);
    draft.setEagerness(rule, Eagerness::First);
    QVERIFY(draft == tuttus());
}

void TestCueDraft::aCopyHasANameOfItsOwnAndCanBeDeleted()
{
    CueDraft draft = tuttus();
    const int copy = draft.duplicate(draft.find("lapsed").value());
    QCOMPARE(draft.name(copy), "lapsed2");
    QVERIFY(draft.isOwn(copy) && !draft.isOn(copy));
    QCOMPARE(draft.name(draft.duplicate(copy)), "lapsed3");
    draft.setOn(copy, true);
    QVERIFY(read(draft)->find(u"lapsed2"));
    draft.remove(*draft.find("lapsed3"));
    draft.remove(copy);
    QVERIFY(draft == tuttus());
}

void TestCueDraft::onlyWhatIsTheShopsOwnCanBeDeleted()
{
    CueDraft draft = tuttus();
    draft.remove(0);
    QVERIFY(draft == tuttus());
    draft.setRestDays(0, 5);
    draft.reset(0);
    QVERIFY(draft == tuttus());
}

void TestCueDraft::aCaseSaysItDifferentlyOrAsItsRule()
{
    CueDraft draft = tuttus();
    const int rule = draft.find("recentReturn").value();
    QVERIFY(!draft.says(rule, 3, CueTextKind::Say));
    draft.sayDifferently(rule, 3, CueTextKind::Say);
    draft.setText(sentenceOf(draft, "recentReturn", 3), "{product} came back long ago.");
    QCOMPARE(draft.rule(rule).cases[3].words->say["en"].forms["other"], "{product} came back long ago.");
    QVERIFY(draft.rule(rule).cases[2].words->say["en"].forms["other"].contains("ask what would suit"));
    QVERIFY(read(draft));
    draft.sayAsRule(rule, 3, CueTextKind::Say);
    QVERIFY(draft == tuttus());
}

void TestCueDraft::aSentenceGetsAFormForEachPlural()
{
    CueDraft draft = tuttus();
    const CueTextPlace one = sentenceOf(draft, "followUpOpen");
    draft.countBy(one, "count");
    const auto forms = draft.places(one.rule, -1, CueTextKind::Say, "en");
    QCOMPARE(forms.size(), size_t(2));
    QCOMPARE(forms[0].form, "one");
    QCOMPARE(forms[1].form, "other");
    draft.setText(forms[0], "One promise: {words}");
    QVERIFY(read(draft));
    draft.countBy(one, {});
    QVERIFY(draft == tuttus());
}

void TestCueDraft::aSentenceGetsTwoTones()
{
    CueDraft draft = tuttus();
    const int rule = draft.find("secondVisit").value();
    draft.setTones(rule, -1, CueTextKind::Say, "en", true);
    const auto tones = draft.places(rule, -1, CueTextKind::Say, "en");
    QCOMPARE(tones.size(), size_t(2));
    QCOMPARE(tones[1].tone, "warm");
    draft.setText(tones[1], "How lovely that they came again.");
    QCOMPARE(draft.rule(rule, "warm").cases[0].words->say["en"].forms["other"], "How lovely that they came again.");
    QVERIFY(draft.rule(rule).cases[0].words->say["en"].forms["other"].startsWith("Second visit"));
    QVERIFY(read(draft));
    draft.setTones(rule, -1, CueTextKind::Say, "en", false);
    QVERIFY(draft == tuttus());
}

void TestCueDraft::aLanguageWithoutAWordIsEnglish()
{
    CueDraft draft = tuttus();
    const CueTextPlace finnish{draft.find("secondVisit").value(), -1, CueTextKind::Say, "fi", {}, {}};
    draft.setText(finnish, {});
    QVERIFY(draft.problems(never()).empty());
    QVERIFY(read(draft));
    QCOMPARE(draft.places(finnish.rule, -1, CueTextKind::Say, "fi").size(), size_t(1)); // a place to begin again
    QCOMPARE(draft.languages(), (QStringList{"en", "fi"}));
}

void TestCueDraft::numbersOfConditionsAreChanged()
{
    CueDraft draft = tuttus();
    const int rule = draft.find("lapsed").value();
    const auto conditions = draft.conditions(rule, -1);
    QCOMPARE(conditions.front().fact, "timesUsualGap");
    draft.setValue(conditions.front(), 1.5);
    QCOMPARE(read(draft)->find(u"lapsed")->when.front().value, 1.5);
    draft.setValue(conditions.front(), {});
    QCOMPARE(draft.problems(never()).size(), size_t(1));
    QVERIFY(draft.problems(never()).front().condition);
    QVERIFY(!read(draft));
    QCOMPARE(draft.conditions(draft.find("consentMissing").value(), -1).front().value.toString(), "refused");
}

void TestCueDraft::whatIsWrongIsFoundAtItsPlace_data()
{
    using What = CueSentenceProblem::What;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &text, What what, const char *word = "") { QTest::newRow(name) << text << int(what) << QString(word); };
    row("nothing", "", What::Empty);
    row("too much", QString(241, 'a'), What::TooLong);
    row("an unknown placeholder", "Hello {name}.", What::NoSuchPlaceholder, "name");
    row("an empty placeholder", "Hello {}.", What::NoSuchPlaceholder, "");
    row("half a brace", "Hello {day.", What::HalfBrace);
    row("the other half", "Hello day}.", What::HalfBrace);
    row("a word nobody is spoken of with", "Ask HIM about it.", What::NeverWord, "him");
    row("a title", "Greet Mrs Virtanen.", What::NeverWord, "mrs");
}

void TestCueDraft::whatIsWrongIsFoundAtItsPlace()
{
    QFETCH(QString, text);
    QFETCH(int, what);
    QFETCH(QString, word);
    CueDraft draft = tuttus();
    QVERIFY(draft.problems(never()).empty());
    const CueTextPlace place = sentenceOf(draft, "birthdayNear", 1);
    draft.setText(place, text);
    const auto problems = draft.problems(never());
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems.front().text == place);
    QCOMPARE(int(problems.front().sentence.what), what);
    QCOMPARE(problems.front().sentence.word, word);
    QCOMPARE(draft.text(place), text); // nothing typed is lost
}

void TestCueDraft::theSentenceCheckAndTheFileReaderAgree()
{
    QFETCH(QString, text);
    CueDraft draft = tuttus();
    draft.setText(sentenceOf(draft, "birthdayNear", 1), text);
    QVERIFY(!read(draft));
    draft.setText(sentenceOf(draft, "birthdayNear", 1), QString(240, 'a'));
    QVERIFY(read(draft) && draft.problems(never()).empty());
}

void TestCueDraft::whatIsReadOfADraftIsWhatTheReaderReads()
{
    for (const char *tone : {"plain", "warm"}) {
        const auto whole = readCueBook(cueFile("cues.json"), cueFile("cues.schema.json"), {}, tone);
        const CueBook mine = tuttus().book(tone);
        QCOMPARE(mine.rules.size(), whole->rules.size());
        QCOMPARE(mine.personas.size(), whole->personas.size());
        for (size_t i = 0; i < mine.rules.size(); ++i) {
            QCOMPARE(mine.rules[i].name, whole->rules[i].name);
            QCOMPARE(mine.rules[i].cases.size(), whole->rules[i].cases.size());
            for (size_t c = 0; c < mine.rules[i].cases.size(); ++c) {
                const CueWords &a = *mine.rules[i].cases[c].words, &b = *whole->rules[i].cases[c].words;
                QCOMPARE(mine.rules[i].cases[c].weight, whole->rules[i].cases[c].weight);
                for (const auto texts : {&CueWords::say, &CueWords::because, &CueWords::evidence, &CueWords::ifAsked}) {
                    QCOMPARE((a.*texts).keys().size(), (b.*texts).keys().size());
                    for (const QString &language : (b.*texts).keys()) {
                        QCOMPARE((a.*texts)[language].forms, (b.*texts)[language].forms);
                        QCOMPARE((a.*texts)[language].countOf, (b.*texts)[language].countOf);
                    }
                }
            }
        }
    }
}

void TestCueDraft::anExampleSaysTheVeryFormThatIsWritten()
{
    const CueDraft draft = tuttus();
    const int rule = draft.find("holdOpen").value();
    for (const CueTextPlace &place : draft.places(rule, -1, CueTextKind::Say, "en")) {
        CueExamples::Wanted wanted{3, draft.rule(rule).cases[3].words->say["en"], place.form, QLocale("en"), QDate(2026, 11, 21), "Candle", {}};
        const auto example = CueExamples().example(draft.rule(rule), wanted);
        QVERIFY(!example.real);
        const QString said = Wording(QLocale("en"), wanted.today).sentence(example.cue);
        QCOMPARE(said, place.form == "=0" ? "On hold here for them: Candle." : place.form == "one" ? "On hold here for them: Candle and 1 more." : "On hold here for them: Candle and 2 more.");
    }
}

QTEST_GUILESS_MAIN(TestCueDraft)
#include "tst_cuedraft.moc"
