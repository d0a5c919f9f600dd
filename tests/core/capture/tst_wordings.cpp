// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/wordings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestWordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReleasedWordingNeverChanges();
    void everyPurposeIsAskedInThreeLanguages();
    void aFileThatDoesNotSayEverythingIsRefused_data();
    void aFileThatDoesNotSayEverythingIsRefused();
    void theHashIsOfTheWordsThatWereShown();
    void theNewestIsAsked();
};

namespace {

QByteArray fileOf(const QString &version)
{
    QFile file(u":/consents/%1.json"_s.arg(version));
    (void)Wordings::standard(); // wakes the resource
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Its hash stands in events that must be provable years later. Another wording is another file; here it gets a line, none changes. */
void TestWordings::aReleasedWordingNeverChanges()
{
    const QMap<QString, QByteArray> released{
        {u"email-1"_s, "505414392984c7779fc81d27395d06c205c11832429aadce02d3b32ba5410c44"},
        {u"profiling-1"_s, "97a516febcd91a6946e134a75a3419b901d292ce098699fedc609bb399b47995"},
        {u"recognition-1"_s, "ddb81aae26fa8a48fc34cde55d9ad10cc4927a7a1e9fa6614fa36a9c10b80128"},
        {u"sms-1"_s, "91bd9b42ed6dabe89652848ff89b4aaa5e3f1324eb5d41079be8a31bf40f8b45"},
    };
    (void)Wordings::standard();
    QMap<QString, QByteArray> here;
    for (const QString &name : QDir(u":/consents"_s).entryList({u"*.json"_s}))
        here.insert(name.chopped(5), QCryptographicHash::hash(fileOf(name.chopped(5)), QCryptographicHash::Sha256).toHex());
    QCOMPARE(here, released);
}

void TestWordings::everyPurposeIsAskedInThreeLanguages()
{
    const Wordings words = Wordings::standard();
    for (const Purpose purpose : allPurposes) {
        const ConsentWording *wording = words.of(purpose);
        QVERIFY(wording);
        for (const QString &language : {u"en"_s, u"fi"_s, u"sv"_s}) {
            const ShownWording shown = wording->shown(language, u"Kulma"_s);
            QCOMPARE(shown.language, language);
            QVERIFY2(!shown.text.agreed.contains(u'{'), qPrintable(shown.text.agreed));
            QVERIFY(shown.text.agreed.contains(u"Kulma"_s));
            QCOMPARE(shown.text.oneToOne.isEmpty(), !hasOneToOne(purpose));
        }
    }
}

void TestWordings::aFileThatDoesNotSayEverythingIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no purpose") << u"purpose"_s;
    QTest::newRow("no version") << u"version"_s;
    QTest::newRow("no time it holds") << u"months"_s;
    QTest::newRow("no age") << u"age"_s;
    QTest::newRow("no English") << u"texts/en"_s;
    QTest::newRow("no question") << u"texts/fi/question"_s;
    QTest::newRow("no no") << u"texts/en/no"_s;
    QTest::newRow("no third answer") << u"texts/sv/oneToOne"_s;
    QTest::newRow("nothing about the link") << u"texts/en/awaited"_s;
}

void TestWordings::aFileThatDoesNotSayEverythingIsRefused()
{
    QFETCH(QString, path);
    const std::function<QJsonObject(QJsonObject, QStringList)> without = [&](QJsonObject object, QStringList keys) {
        const QString key = keys.takeFirst();
        if (keys.isEmpty())
            object.remove(key);
        else
            object.insert(key, without(object.value(key).toObject(), keys));
        return object;
    };
    const QJsonObject whole = QJsonDocument::fromJson(fileOf(u"email-1"_s)).object();
    QVERIFY(readWording(QJsonDocument(whole).toJson()));
    QVERIFY(!readWording(QJsonDocument(without(whole, path.split(u'/'))).toJson()));
    QVERIFY(!readWording("{"));
}

void TestWordings::theHashIsOfTheWordsThatWereShown()
{
    const ConsentWording *wording = nullptr;
    const Wordings words = Wordings::standard();
    wording = words.find(u"sms-1"_s);
    QVERIFY(wording);
    ShownWording shown = wording->shown(u"fi-FI"_s, u"Kulma"_s);
    QCOMPARE(shown.language, u"fi"_s);
    const QString text = QStringList{shown.text.question, shown.text.agreed, shown.text.yes, shown.text.oneToOne, shown.text.no, shown.text.ifNo, QString()}.join(u'\n');
    QCOMPARE(shown.hash(), QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()));
    QVERIFY(shown.hash() != wording->shown(u"fi"_s, u"Toinen"_s).hash());
    QVERIFY(shown.hash() != wording->shown(u"sv"_s, u"Kulma"_s).hash());
    QVERIFY(wording->shown(u"fi"_s, u"{age}"_s).text.agreed.contains(u"{age}"_s)); // a shop's name is no placeholder
}

void TestWordings::theNewestIsAsked()
{
    std::vector<ConsentWording> several(3);
    several[0].version = u"email-9"_s;
    several[1].version = u"email-10"_s;
    several[2].version = u"email-2"_s;
    QCOMPARE(Wordings(several).of(Purpose::EmailMarketing)->version, u"email-10"_s);
    QVERIFY(!Wordings(several).of(Purpose::SmsMarketing));
}

QTEST_GUILESS_MAIN(TestWordings)
#include "tst_wordings.moc"
