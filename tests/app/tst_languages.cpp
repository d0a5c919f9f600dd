// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tuttu;

namespace {

struct Words { ///< one <message> of a .ts file
    QString context, source, comment;
    QStringList forms;      ///< one, or one for each plural form
    bool counted = false;   ///< has plural forms
    bool finished = true;
};

QList<Words> wordsOf(const QByteArray &ts)
{
    QList<Words> all;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            all.append({context, {}, {}, {}, xml.attributes().value("numerus") == u"yes", true});
        } else if (xml.name() == u"source") {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            all.last().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.last().finished = !xml.attributes().hasAttribute("type");
            if (!all.last().counted)
                all.last().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            all.last().forms << xml.readElementText();
        }
    }
    return all;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place("%(L?\\d+|n)");
    QStringList places;
    for (auto each = place.globalMatch(text); each.hasNext();)
        places << each.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

/** What keeps a translation from being complete: one sentence each. */
QStringList findingsIn(const QList<Words> &words, int pluralForms)
{
    QStringList findings;
    for (const Words &w : words) {
        const QString where = QString("%1: \"%2\" ").arg(w.context, w.source);
        if (!w.finished || w.forms.contains(QString())) {
            findings << where + "is unfinished";
            continue;
        }
        if (w.counted && w.forms.size() != pluralForms)
            findings << where + "lacks a plural form";
        for (const QString &form : w.forms) {
            QStringList wanted = placesIn(w.source), given = placesIn(form);
            if (w.counted) { // "one visit" may leave the number out
                wanted.removeAll("%n");
                given.removeAll("%n");
            }
            if (wanted != given)
                findings << where + "has other places than \"" + form + "\"";
        }
    }
    return findings;
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anIncompleteTranslationIsNoticed();
    void everySentenceIsInEveryLanguage_data();
    void everySentenceIsInEveryLanguage();
    void theNearestLanguageIsChosen();
    void theLanguageChangesWhileTheProgramRuns();
};

void TestLanguages::anIncompleteTranslationIsNoticed()
{
    const auto findings = [](const QByteArray &message) {
        return findingsIn(wordsOf("<TS><context><name>C</name>" + message + "</context></TS>"), 2);
    };
    QCOMPARE(findings("<message><source>a %1</source><translation>b %1</translation></message>"), QStringList());
    QCOMPARE(findings("<message><source>a</source><translation type=\"unfinished\">b</translation></message>").size(), 1);
    QCOMPARE(findings("<message><source>a</source><translation></translation></message>").size(), 1);
    QCOMPARE(findings("<message><source>a %1</source><translation>b %2</translation></message>").size(), 1);
    const QByteArray counted = "<message numerus=\"yes\"><source>%n a</source><translation><numerusform>one</numerusform>";
    QCOMPARE(findings(counted + "<numerusform>%n b</numerusform></translation></message>"), QStringList());
    QCOMPARE(findings(counted + "</translation></message>").size(), 1);
    QCOMPARE(findings(counted + "<numerusform></numerusform></translation></message>").size(), 1);
}

void TestLanguages::everySentenceIsInEveryLanguage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("en") << QStringList{"-pluralonly"} << 2; // the sources are English: only what is counted
    QTest::newRow("fi") << QStringList{} << 2;
}

/** Runs lupdate over the sources into a copy: what it finds there unfinished, nobody has translated. */
void TestLanguages::everySentenceIsInEveryLanguage()
{
    QFETCH(QStringList, options);
    QFETCH(int, pluralForms);
    const QString name = QString("tuttu_%1.ts").arg(QTest::currentDataTag());
    QTemporaryDir copy;
    QVERIFY(QFile::copy(QString(TUTTU_SOURCE_DIR "/translations/") + name, copy.filePath(name)));

    QProcess lupdate;
    lupdate.setWorkingDirectory(TUTTU_SOURCE_DIR);
    lupdate.start(TUTTU_LUPDATE, options + QStringList{"-silent", "-locations", "none", "-no-obsolete", "-I", ".", "core", "ui", "app", "-ts", copy.filePath(name)});
    QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError());
    const QString said = QString::fromUtf8(lupdate.readAllStandardError());
    QVERIFY2(!said.contains("lacks Q_OBJECT"), qPrintable(said)); // its words would be looked up under another class

    const QStringList findings = findingsIn(wordsOf(textOf(copy.filePath(name))), pluralForms);
    QVERIFY2(findings.isEmpty(), qPrintable(QString("\n%1\nbuild the target tuttu_lupdate, then translate").arg(findings.join('\n'))));
}

void TestLanguages::theNearestLanguageIsChosen()
{
    QCOMPARE(Languages::nearest({"sv-FI", "fi-FI", "en"}), "fi");
    QCOMPARE(Languages::nearest({"FI"}), "fi");
    QCOMPARE(Languages::nearest({"en_GB"}), "en");
    QCOMPARE(Languages::nearest({"xx", ""}), "en");
    QCOMPARE(Languages::nearest({}), "en");
    QCOMPARE(Languages::nameOf("fi"), "suomi");
}

void TestLanguages::theLanguageChangesWhileTheProgramRuns()
{
    const auto words = wordsOf(textOf(TUTTU_SOURCE_DIR "/translations/tuttu_fi.ts"));
    const auto sample = std::find_if(words.begin(), words.end(), [](const Words &w) { return w.finished && !w.counted && w.forms.first() != w.source; });
    QVERIFY(sample != words.end());
    const auto shown = [&] {
        return QCoreApplication::translate(sample->context.toUtf8(), sample->source.toUtf8(), sample->comment.toUtf8());
    };
    {
        Languages languages;
        languages.use("fi");
        QCOMPARE(languages.current(), "fi");
        QCOMPARE(shown(), sample->forms.first());
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QString::fromUtf8("1\u00a0234,5"));
        languages.use("en");
        QCOMPARE(shown(), sample->source);
        QCOMPARE(QLocale().dateFormat(QLocale::ShortFormat), QLocale("en_GB").dateFormat(QLocale::ShortFormat));
        languages.use("klingon");
        QCOMPARE(languages.current(), "en");
        languages.use("fi");
    }
    QCOMPARE(shown(), sample->source); // gone with its owner
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
