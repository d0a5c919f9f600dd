// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/servicesettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tuttu;

class TestServiceSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSetIsTakenAndTheRestHasItsUsualValue();
    void whatIsWrongIsNamedWithWhatIsAllowed_data();
    void whatIsWrongIsNamedWithWhatIsAllowed();
    void aSecretIsMadeOnceAndForItsOwnerAlone();
    void aSecretThatOthersMayReadIsRefused();
    void whatIsNoSecretIsRefused();

private:
    static QJsonObject good()
    {
        return {{"chain", "Villa & Lanka"}, {"address", "https://hub.example.org"}, {"database", "dbname=tuttu"}, {"secretFile", "secret"}, {"authorityFile", "authority.pem"}};
    }
    static Result<ServiceSettings> read(const QJsonObject &json, const QString &folder = "/etc/tuttu-hub") { return ServiceSettings::fromJson(QJsonDocument(json).toJson(), folder); }
};

void TestServiceSettings::whatIsSetIsTakenAndTheRestHasItsUsualValue()
{
    QJsonObject json = good();
    json["workers"] = 3;
    json["sparePins"] = QJsonArray{QString::fromLatin1(QByteArray(32, 'p').toBase64())};
    const auto s = read(json);
    QVERIFY(s);
    QCOMPARE(s->chain, "Villa & Lanka");
    QCOMPARE(s->secretFile, "/etc/tuttu-hub/secret");
    QCOMPARE(s->workers, 3);
    QCOMPARE(s->port, 8460);
    QCOMPARE(s->listen, "127.0.0.1");
    QCOMPARE(s->sparePins, std::vector<QByteArray>{QByteArray(32, 'p')});
    QCOMPARE(s->options("PEM").workers, 3);
}

void TestServiceSettings::whatIsWrongIsNamedWithWhatIsAllowed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *field, const QJsonValue &value, const char *words) { QTest::newRow(name) << QString(field) << value << QString(words); };
    row("no chain", "chain", QJsonValue(QJsonValue::Undefined), "field 'chain' is needed: a text");
    row("an empty chain", "chain", " ", "field 'chain' is needed: a text");
    row("http", "address", "http://hub.example.org", "field 'address' is where devices find the hub, as in https://hub.example.org, with nothing behind the port");
    row("a path", "address", "https://hub.example.org/x", "field 'address' is where devices find the hub, as in https://hub.example.org, with nothing behind the port");
    row("no workers", "workers", 0, "field 'workers' is a whole number from 1 to 64");
    row("half a worker", "workers", 1.5, "field 'workers' is a whole number from 1 to 64");
    row("a text for a number", "workers", "8", "field 'workers' is a whole number from 1 to 64");
    row("a huge port", "port", 70'000, "field 'port' is a whole number from 1 to 65535");
    row("a huge number", "mostWaiting", 1e300, "field 'mostWaiting' is a whole number from 1 to 100000");
    row("a pin that is none", "sparePins", QJsonArray{"abc"}, "field 'sparePins' has an entry that is no SHA-256 in base64");
    row("pins that are no list", "sparePins", "abc", "field 'sparePins' is a list");
    row("a word misspelt", "worker", 8, "field 'worker' is not known; there are: chain, address, database, secretFile, authorityFile, snapshotFolder, sparePins, listen, port, httpThreads, workers, longestQueue, mostWaiting, mostConnections");
}

void TestServiceSettings::whatIsWrongIsNamedWithWhatIsAllowed()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, words);
    QJsonObject json = good();
    json[field] = value;
    const auto s = read(json);
    QVERIFY(!s);
    QCOMPARE(s.error().code, Errc::Invalid);
    QCOMPARE(s.error().detail, words);
    QVERIFY(!ServiceSettings::fromJson("{", "/"));
    QCOMPARE(ServiceSettings::load("/nowhere/hub.json").error().code, Errc::NotFound);
}

void TestServiceSettings::aSecretIsMadeOnceAndForItsOwnerAlone()
{
    QTemporaryDir folder;
    const auto s = read(good(), folder.path());
    QCOMPARE(s->keys().error().code, Errc::NotFound);
    QVERIFY(s->makeSecret());
    QVERIFY(!(QFile::permissions(s->secretFile) & (QFile::ReadGroup | QFile::ReadOther)));
    const QByteArray key = (*s->keys())->publicKey();
    QCOMPARE(s->makeSecret().error().code, Errc::Duplicate);
    QCOMPARE((*s->keys())->publicKey(), key);
}

void TestServiceSettings::aSecretThatOthersMayReadIsRefused()
{
    QTemporaryDir folder;
    const auto s = read(good(), folder.path());
    QVERIFY(s->makeSecret());
    for (const auto other : {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther, QFile::WriteOther}) {
        QVERIFY(QFile::setPermissions(s->secretFile, QFile::ReadOwner | QFile::WriteOwner | other));
        QCOMPARE(s->keys().error().code, Errc::ReadOnly);
        QVERIFY(s->keys().error().detail.contains("chmod 600"));
    }
}

void TestServiceSettings::whatIsNoSecretIsRefused()
{
    QTemporaryDir folder;
    const auto s = read(good(), folder.path());
    for (const QByteArray &text : QByteArrayList{"", "hello world", QByteArray(31, 'x').toBase64(), QByteArray(33, 'x').toBase64()}) {
        QFile file(s->secretFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(QFile::setPermissions(s->secretFile, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(s->keys().error().code, Errc::KeyLost);
    }
}

QTEST_GUILESS_MAIN(TestServiceSettings)
#include "tst_servicesettings.moc"
