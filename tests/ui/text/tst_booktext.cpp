// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuefact.h"
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

QTEST_APPLESS_MAIN(TestBookText)
#include "tst_booktext.moc"
