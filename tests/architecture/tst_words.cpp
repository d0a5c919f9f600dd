// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/words.h"

#include <QTest>

#include <map>

using namespace tuttu;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleCatchesWhatItIsFor_data() { rules(); }
    void aRuleCatchesWhatItIsFor();
    void noWordStandsWhereItMustNot_data() { rules(); }
    void noWordStandsWhereItMustNot();
    void everySourceSaysItsLicence();
    void everyHeaderIsReadOnce();
    void rawStringsDoNotLoseAClass();

private:
    static void rules();
    const std::vector<SourceFile> &read(WordRule::In in);

    std::map<WordRule::In, std::vector<SourceFile>> m_read;
};

void TestWords::rules()
{
    QTest::addColumn<int>("rule");
    for (size_t i = 0; i < wordRules().size(); ++i)
        QTest::newRow(qPrintable(wordRules()[i].name)) << int(i);
}

void TestWords::aRuleCatchesWhatItIsFor()
{
    QFETCH(int, rule);
    const WordRule &r = wordRules()[size_t(rule)];
    QVERIFY2(r.word.isValid(), qPrintable(r.word.errorString()));
    const QString first = r.where.first(), where = first.startsWith('.') ? QString("core/x" + first) : QString(first + "x.cpp");
    const auto findings = [&](const QString &path, const QString &text) { return findingsOf(r, path, readBy(r.in, text)); };
    QCOMPARE(findings(where, "\n" + r.caught).size(), 1);
    QVERIFY(findings(where, "\n" + r.caught).first().startsWith(where + ":2: "));
    QCOMPARE(findings(where, r.passes), QStringList());
    for (const QString &exempt : r.except)
        QCOMPARE(findings(exempt, r.caught), QStringList());
}

/** Every file as rules of this kind read it; made once. */
const std::vector<SourceFile> &TestWords::read(WordRule::In in)
{
    std::vector<SourceFile> &files = m_read[in];
    if (!files.empty())
        return files;
    files = in == WordRule::In::Everything
        ? sourceFiles(topFolders(), {".h", ".cpp", ".md", ".txt", ".json", ".sql", ".sh", ".ts", ".1", "/run", "/test", "/bench", "/dependencies", "/install-dependencies"})
        : sourceFiles({"core", "ui", "app", "tests"}, {".h", ".cpp"});
    for (SourceFile &file : files)
        file.text = readBy(in, file.text);
    return files;
}

void TestWords::noWordStandsWhereItMustNot()
{
    QFETCH(int, rule);
    const WordRule &r = wordRules()[size_t(rule)];
    const std::vector<SourceFile> &files = read(r.in);
    QVERIFY(files.size() > 40);
    QStringList findings;
    for (const SourceFile &file : files)
        findings << findingsOf(r, file.path, file.text);
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

void TestWords::everySourceSaysItsLicence()
{
    QStringList findings;
    for (const SourceFile &file : sourceFiles({"core", "ui", "app", "tests", "packaging", "resources", "translations"}, {".h", ".cpp", ".sql", ".sh", ".py"})) {
        const QStringView head = QStringView(file.text).left(300);
        if (!head.contains(u"SPDX-FileCopyrightText: 2026 Tuttu contributors\n") || !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later\n"))
            findings << file.path + " begins without the two lines of the licence";
    }
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

void TestWords::everyHeaderIsReadOnce()
{
    QStringList findings;
    for (const SourceFile &file : sourceFiles({"core", "ui", "app", "tests"}, {".h"})) {
        if (!file.text.contains("\n#pragma once\n"))
            findings << file.path + " has no #pragma once";
    }
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

/** moc 6.4.2 overlooks every class of a file with a raw string that has an odd number of quotes in it. */
void TestWords::rawStringsDoNotLoseAClass()
{
    static const QRegularExpression raw(R"(R"(\w*)\((.*?)\)\1")", QRegularExpression::DotMatchesEverythingOption);
    const auto oddOnes = [](const SourceFile &file) {
        QStringList findings;
        if (!file.text.contains("Q_" "OBJECT") && !file.text.contains("Q_" "GADGET"))
            return findings;
        for (auto each = raw.globalMatch(file.text); each.hasNext();) {
            const QRegularExpressionMatch m = each.next();
            if (m.captured(2).count('"') % 2 == 1)
                findings << QString("%1:%2: moc loses the class here").arg(file.path).arg(lineAt(file.text, m.capturedStart()));
        }
        return findings;
    };
    const QString klass = "class A : QObject { Q_" "OBJECT };\n";
    QCOMPARE(oddOnes({"a.h", klass + "auto s = R" "\"(one \" quote)\";"}).size(), 1);
    QCOMPARE(oddOnes({"a.h", klass + "auto s = R" "\"(two \"\" quotes)\";"}).size(), 0);
    QStringList findings;
    for (const SourceFile &file : sourceFiles({"core", "ui", "app"}, {".h", ".cpp"}))
        findings << oddOnes(file);
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
