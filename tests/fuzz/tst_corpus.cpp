// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tuttu;

namespace {

QDir corpus(const QString &target)
{
    return QDir(QStringLiteral(TUTTU_SOURCE_DIR "/tests/fuzz/corpus/") + target);
}

} // namespace

/** What the fuzzers begin with, and what they once found, holds in every build. */
class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTargetHasSeeds();
    void everyFolderHasATarget();
    void everySeedHolds_data();
    void everySeedHolds();
};

void TestCorpus::everyTargetHasSeeds()
{
    for (const FuzzTarget &target : fuzzTargets())
        QVERIFY2(corpus(target.name).entryList(QDir::Files).size() >= 5, target.name);
}

void TestCorpus::everyFolderHasATarget()
{
    QStringList names;
    for (const FuzzTarget &target : fuzzTargets())
        names << target.name;
    names.sort();
    QCOMPARE(corpus("").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
}

void TestCorpus::everySeedHolds_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    for (int i = 0; i < int(fuzzTargets().size()); ++i) {
        const QDir folder = corpus(fuzzTargets()[size_t(i)].name);
        for (const QString &name : folder.entryList(QDir::Files))
            QTest::addRow("%s: %s", fuzzTargets()[size_t(i)].name, qPrintable(name)) << i << folder.filePath(name);
    }
}

void TestCorpus::everySeedHolds()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    fuzzTargets()[size_t(target)].feed(file.readAll()); // ends the program when something does not hold
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
