// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuefact.h"
#include "core/profile/cuefile.h"
#include "ui/text/booktext.h"

#include <QTest>

using namespace tuttu;

/** A book's machine names, said to a manager. */
class TestBookText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFactHasWords();
    void wordsAreNotTakenForOneAnother();
    void everyRuleIsKnownByWhatItUsuallySays();
    void aRuleThatIsGoneKeepsItsName();
};

void TestBookText::everyFactHasWords()
{
    for (int i = 0; i < cueFactCount; ++i) {
        const QString fact = cueFactName(CueFact(i));
        QJsonValue value = 1;
        for (const char *word : {"granted", "member", "early"}) {
            if (cueFactWord(CueFact(i), QString(word)))
                value = QString(word);
        }
        const auto said = [&](const char *comparison) { return BookText::condition({0, -1, 0, comparison, fact, value}, false); };
        QVERIFY2(!said("is").isEmpty() && !said("is").startsWith(fact), qPrintable(fact + ": " + said("is")));
        QVERIFY2(said("is") != said("isNot"), qPrintable(fact));
    }
}

void TestBookText::wordsAreNotTakenForOneAnother()
{
    QSet<QString> sentences;
    int words = 0;
    for (const auto &[fact, word] : {std::pair{"stage", "early"}, {"stage", "active"}, {"stage", "slipping"}, {"stage", "lapsed"}, {"stage", "wonBack"},
                                     {"tier", "member"}, {"tier", "regular"}, {"tier", "friend"}, {"mailConsent", "granted"}, {"mailConsent", "refused"}, {"textConsent", "granted"}}) {
        for (const char *comparison : {"is", "isNot"}) {
            sentences.insert(BookText::condition({0, -1, 0, comparison, fact, QString(word)}, false));
            ++words;
        }
    }
    QCOMPARE(int(sentences.size()), words);
}

void TestBookText::everyRuleIsKnownByWhatItUsuallySays()
{
    QLocale::setDefault(QLocale("en_GB"));
    const auto rules = BookText::named(standardCues()->rules, QDate(2026, 11, 21));
    QCOMPARE(rules.size(), standardCues()->rules.size());
    QSet<QString> sentences;
    for (const NamedRule &one : rules) {
        QVERIFY2(!one.sentence.isEmpty() && !one.sentence.contains('{') && one.sentence != one.rule, qPrintable(one.rule + ": " + one.sentence));
        sentences.insert(one.sentence);
    }
    QCOMPARE(size_t(sentences.size()), rules.size());
    QCOMPARE(BookText::nameOf("holdOpen", rules), QString("On hold here for them: Wool wash and 2 more.")); // not an odd case: nothing may be named
    QCOMPARE(BookText::nameOf("lapsed", rules), QString("Not seen for 11 weeks: good to have them back."));
    QCOMPARE(BookText::nameOf("consentMissing", rules), QString("Ask whether news by e-mail is welcome."));
    QCOMPARE(BookText::nameOf("birthdayNear", rules), QString("Birthday today: wish them a happy one.")); // each case has words of its own
}

void TestBookText::aRuleThatIsGoneKeepsItsName()
{
    const std::vector<NamedRule> rules{{"lapsed", "Good to have them back."}};
    QCOMPARE(BookText::nameOf("lapsed", rules), QString("Good to have them back."));
    QCOMPARE(BookText::nameOf("helloOfLastYear", rules), QString("helloOfLastYear"));
    CueRule bare;
    bare.name = "bare";
    QCOMPARE(BookText::sentence(bare, QDate(2026, 11, 21)), QString("bare"));
}

QTEST_APPLESS_MAIN(TestBookText)
#include "tst_booktext.moc"
