// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** tuttuctl cues: a book is checked and tried before anybody hears it. */
class TestTuttuctlCues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBookOfTheProgramIsSound();
    void aWrongBookIsRefusedWithItsPlace();
    void aBookIsTriedOnTheDemosPeople();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();

private:
    QTemporaryDir m_folder;
    const QString m_book = QStringLiteral(TUTTU_SOURCE_DIR "/resources/cues/cues.json");
};

void TestTuttuctlCues::theBookOfTheProgramIsSound()
{
    const Ran ran = tuttuctl({"cues", "check", m_book});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("en: complete") && ran.out.contains("fi: complete"), qPrintable(ran.out + ran.err));
}

void TestTuttuctlCues::aWrongBookIsRefusedWithItsPlace()
{
    QFile file(m_folder.filePath("cues.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "rules": [{"name": "hello", "about": "weather", "family": "welcome", "restDays": 1}]})");
    file.close();
    const Ran ran = tuttuctl({"cues", "check", file.fileName()});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.errLines().size(), 1);
    QVERIFY2(ran.err.contains("rules[0].about"), qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
}

void TestTuttuctlCues::aBookIsTriedOnTheDemosPeople()
{
    const Ran ran = tuttuctl({"cues", "try", m_book, "--on", "demo", "--days", "2", "--json"}, 240);
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QJsonObject json = ran.json();
    QVERIFY(json["people"].toInt() > 4000);
    QCOMPARE(json["briefs"].toInt(), json["people"].toInt() * 2);
    QHash<QString, QJsonObject> rules;
    for (const QJsonValue one : json["rules"].toArray())
        rules.insert(one["name"].toString(), one.toObject());
    QVERIFY(rules["lapsed"]["says"].toInt() > 0);
    QVERIFY(rules["lapsed"]["could"].toInt() >= rules["lapsed"]["says"].toInt());
    QVERIFY(rules["lapsed"]["says"].toInt() >= rules["lapsed"]["first"].toInt());
    QVERIFY(rules["lapsed"]["example"].toObject()["say"].toString().contains("good to have them back"));
    QVERIFY(json["never"].toArray().contains("holdOpen")); // nothing is on hold in a shop nobody has worked in yet

    QHash<QString, QJsonObject> personas;
    for (const QJsonValue one : json["personas"].toArray())
        personas.insert(one["name"].toString(), one.toObject());
    QVERIFY(personas["weekendVisitor"]["people"].toInt() > 0);
    QVERIFY(personas["weekendVisitor"]["times"].toInt() <= 2 * personas["weekendVisitor"]["people"].toInt());
    QVERIFY2(personas["weekendVisitor"]["example"].toObject()["because"].toString().contains("on a Saturday or Sunday"), qPrintable(ran.out));
    QVERIFY(personas["newWithUs"]["people"].toInt() < json["people"].toInt());
}

void TestTuttuctlCues::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing to do") << QStringList{"cues"} << 2;
    QTest::newRow("no file") << QStringList{"cues", "check"} << 2;
    QTest::newRow("another verb") << QStringList{"cues", "sing", m_book} << 2;
    QTest::newRow("no days") << QStringList{"cues", "try", m_book, "--days", "0"} << 2;
    QTest::newRow("days that are none") << QStringList{"cues", "try", m_book, "--days", "soon"} << 2;
    QTest::newRow("on nobody") << QStringList{"cues", "try", m_book, "--on", "mars"} << 2;
    QTest::newRow("a file that is not there") << QStringList{"cues", "check", m_folder.filePath("nowhere.json")} << 1;
}

void TestTuttuctlCues::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ran ran = tuttuctl(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(ran.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestTuttuctlCues)
#include "tst_tuttuctlcues.moc"
