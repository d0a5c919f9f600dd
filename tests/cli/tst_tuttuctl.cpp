// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "app/common/demokey.h"
#include "app/common/shopfolder.h"
#include "core/base/clock.h"
#include "core/security/wrappedkey.h"
#include "core/storage/storage.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#include <csignal>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The real program, run in a folder of its own. */
class TestTuttuctl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void helpNamesEveryVerb();
    void everyVerbExplainsItself_data();
    void everyVerbExplainsItself();
    void wrongArgumentsAreTwoAndOneLine_data();
    void wrongArgumentsAreTwoAndOneLine();
    void anImportReportsItsRowsAndItsExitCodeSaysWhetherSomeWereBad();
    void setsAreImportedWhole();
    void anImportReportIsJsonWhenAsked();
    void aFileThatDoesNotFitStopsWithOneLine_data();
    void aFileThatDoesNotFitStopsWithOneLine();
    void briefSaysWhatAClerkWouldSee();
    void scanSaysWhoHowSurelyAndHowLong();
    void aCodeOfNobodyIsFour_data();
    void aCodeOfNobodyIsFour();
    void doctorCountsAndFindsTheShopSound();
    void controlCKeepsWhatCameBefore();
    void aRealShopOpensWithItsPassphrase();
    void aRealShopWithoutAKeychainSaysSo();
    void aDamagedCacheIsSaidAndLeftAlone();
    void aShopThatIsOpenElsewhereIsLeftAlone();

private:
    QString write(const QString &name, const QByteArray &content) { return written(m_folder, name, content); }
    Ran inShop(const QStringList &arguments) { return tuttuctl(arguments + QStringList{"--files", m_shop}); }

    QTemporaryDir m_folder;
    QString m_shop; ///< a demo's folder without the demo's purchases
};

void TestTuttuctl::initTestCase()
{
    m_shop = m_folder.filePath("shop");
    QVERIFY(demoSettings().save(ShopFolder(m_shop)).ok());
    QCOMPARE(inShop({"import", "products", write("products.csv", "code,name,price,category\nA,Apple candle,1.00,candles\nB,Bread tin,2.50,kitchen\n")}).code, 0);
    QCOMPARE(inShop({"import", "customers", write("customers.csv", "number,name,card,email,since\n7,Aino Korhonen,2900000000001,aino@example.org,2019-05-01\n8,Väinö,,,\n")}).code, 0);
    QCOMPARE(inShop({"import", "orders", write("orders.csv", "number,at,customer,product,quantity,price\n1,2025-12-01T10:30,7,A,2,1.00\n1,2025-12-01T10:30,7,B,1,2.25\n")}).code, 0);
}

void TestTuttuctl::helpNamesEveryVerb()
{
    const Ran ran = tuttuctl({"--help"});
    QCOMPARE(ran.code, 0);
    for (const char *verb : {"brief", "demo", "doctor", "import", "insight", "model", "scan", "setup", "version"})
        QVERIFY2(ran.out.contains(QString("\n  %1 ").arg(verb)), verb);
    QCOMPARE(ran.err, QString());
    QVERIFY(tuttuctl({"version"}).out.startsWith("tuttuctl " TUTTU_VERSION));
    QCOMPARE(tuttuctl({"--version"}).out, tuttuctl({"version"}).out);
}

void TestTuttuctl::everyVerbExplainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("brief") << QStringList{"brief"} << "CUSTOMER";
    QTest::newRow("demo build") << QStringList{"demo", "build"} << "--source";
    QTest::newRow("demo fill") << QStringList{"demo", "fill"} << "--files";
    QTest::newRow("demo people") << QStringList{"demo", "people"} << "--count";
    QTest::newRow("doctor") << QStringList{"doctor"} << "--json";
    QTest::newRow("import") << QStringList{"import"} << "--passphrase-fd";
    QTest::newRow("scan") << QStringList{"scan"} << "--typed";
}

void TestTuttuctl::everyVerbExplainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Ran ran = tuttuctl(arguments + QStringList{"--help"});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith("Usage: tuttuctl " + arguments.join(' ')), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(word), qPrintable(ran.out));
}

void TestTuttuctl::wrongArgumentsAreTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{"doctor", "--colour"};
    QTest::newRow("too few") << QStringList{"import", "orders"};
    QTest::newRow("too many") << QStringList{"brief", "1", "2"};
    QTest::newRow("no such kind") << QStringList{"import", "fish", "file.csv"};
    QTest::newRow("demo what?") << QStringList{"demo", "dance"};
    QTest::newRow("build without a source") << QStringList{"demo", "build", "--out", "x"};
    QTest::newRow("count no number") << QStringList{"demo", "people", "--count", "many"};
    QTest::newRow("option without its value") << QStringList{"doctor", "--files"};
}

void TestTuttuctl::wrongArgumentsAreTwoAndOneLine()
{
    QFETCH(QStringList, arguments);
    const Ran ran = tuttuctl(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.errLines().size(), 1);
    QCOMPARE(ran.out, QString());
    QCOMPARE(tuttuctl({"nonsense"}).code, 2);
    QCOMPARE(tuttuctl({}).code, 2);
}

void TestTuttuctl::anImportReportsItsRowsAndItsExitCodeSaysWhetherSomeWereBad()
{
    const QString file = write("some-bad.csv", "code,name,price\nC,Cheese,4.00\nD,Date,-1\nE,Egg\n");
    const Ran ran = inShop({"import", "products", file});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, "line 3, column price: The price is negative.\nline 4: The number of fields is 2, in the header it is 3.\n"
                      "rows 3, kept 1, refused 2, stored 1\n");
    QCOMPARE(ran.errLines(), QStringList());
    const Ran good = inShop({"import", "products", write("good.csv", "code,name,price\nC,Cheese,4.00\n")});
    QCOMPARE(good.code, 0);
    QCOMPARE(good.out, "rows 1, kept 1, refused 0, stored 1\n");
}

void TestTuttuctl::setsAreImportedWhole()
{
    const Ran ran = inShop({"import", "sets", write("sets.csv", "set,code\nPicnic,A\nPicnic,Z\nPicnic,B\n")});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.out, "line 3, column code: There is no product Z.\nrows 3, kept 2, refused 1, stored 1\n");
    const Ran wrong = inShop({"import", "sets", write("lonely.csv", "set,code\nPicnic,A\n")});
    QCOMPARE(wrong.code, 1);
    QCOMPARE(wrong.errLines().size(), 1);
    QVERIFY(wrong.errLines()[0].contains("The sets of before stay."));
}

void TestTuttuctl::anImportReportIsJsonWhenAsked()
{
    const Ran ran = inShop({"import", "orders", write("bad-orders.csv", "number,at,product,quantity,price\n9,2025-12-01T10:30,A,0,1.00\n"), "--json"});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.json()["rows"].toInt(), 1);
    QCOMPARE(ran.json()["refused"].toInt(), 1);
    const QJsonObject problem = ran.json()["problems"].toArray()[0].toObject();
    QCOMPARE(problem["line"].toInt(), 2);
    QCOMPARE(problem["column"].toString(), "quantity");
    QCOMPARE(problem["reason"].toString(), "The quantity is zero.");
}

void TestTuttuctl::aFileThatDoesNotFitStopsWithOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << m_folder.filePath("nowhere.csv") << "There is no file";
    QTest::newRow("a folder") << m_folder.path() << "cannot be read";
    QTest::newRow("semicolons") << write("semicolons.csv", "code;name;price\n1;a;2\n") << "Found was \"code;name;price\". Expected are the columns code,name,price";
    QTest::newRow("empty") << write("empty.csv", "") << "The file is empty.";
    QTest::newRow("a picture") << write("picture.csv", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")) << "not UTF-8";
    QTest::newRow("cut zstd") << write("cut.csv.zst", QByteArray::fromHex("28b52ffd0488")) << "ends too early";
}

void TestTuttuctl::aFileThatDoesNotFitStopsWithOneLine()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const Ran ran = inShop({"import", "products", path});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.errLines().size(), 1);
    QVERIFY2(ran.errLines().first().contains(words), qPrintable(ran.err));
}

void TestTuttuctl::briefSaysWhatAClerkWouldSee()
{
    const Ran ran = inShop({"brief", "7", "--json"});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()["customer"].toObject()["name"].toString(), "Aino Korhonen");
    QCOMPARE(ran.json()["customer"].toObject()["since"].toString(), "2019-05-01");
    QCOMPARE(ran.json()["orders"].toInt(), 1);
    QVERIFY(!ran.json()["cues"].toArray().isEmpty()); // nobody has asked for a consent yet
    QVERIFY(!ran.json()["cues"].toArray()[0].toObject()["say"].toString().isEmpty());
    const Ran words = inShop({"brief", "7"});
    QVERIFY(words.out.startsWith("Aino Korhonen\n"));
    const QString id = ran.json()["customer"].toObject()["id"].toString();
    QCOMPARE(inShop({"brief", id, "--json"}).json()["customer"], ran.json()["customer"]);
    const Ran nobody = inShop({"brief", "99"});
    QCOMPARE(nobody.code, 4);
    QCOMPARE(nobody.errLines().size(), 1);
}

void TestTuttuctl::scanSaysWhoHowSurelyAndHowLong()
{
    const Ran ran = inShop({"scan", "2900000000001", "--json"});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()["recognition"].toObject()["assurance"].toString(), "identified");
    QCOMPARE(ran.json()["recognition"].toObject()["by"].toString(), "card");
    QCOMPARE(ran.json()["brief"].toObject()["customer"].toObject()["name"].toString(), "Aino Korhonen");
    const QJsonObject times = ran.json()["milliseconds"].toObject();
    double sum = 0;
    for (const char *step : {"parse", "resolve", "profile", "brief"}) {
        QVERIFY2(times[QLatin1String(step)].toDouble() > 0, step);
        sum += times[QLatin1String(step)].toDouble();
    }
    QVERIFY(qAbs(times["total"].toDouble() - sum) < 0.001);

    const Ran typed = inShop({"scan", "--typed", "Aino@Example.org", "--json"});
    QCOMPARE(typed.code, 0);
    QCOMPARE(typed.json()["recognition"].toObject()["by"].toString(), "email");
    QCOMPARE(inShop({"scan", "aino@example.org"}).code, 4); // a scanner reads no mail addresses
}

void TestTuttuctl::aCodeOfNobodyIsFour_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("a card of nobody") << "2999999999991";
    QTest::newRow("wrong check digit") << "2900000000002";
    QTest::newRow("a product") << "4006381333931";
    QTest::newRow("somebody's link") << "https://evil.example/?q=2900000000001";
    QTest::newRow("ten thousand characters") << QString(10'000, '9');
    QTest::newRow("control characters") << QString("29000\x1b[2J00001");
    QTest::newRow("empty") << QString("");
}

void TestTuttuctl::aCodeOfNobodyIsFour()
{
    QFETCH(QString, code);
    const Ran ran = inShop({"scan", "--json", code});
    QCOMPARE(ran.code, 4);
    QCOMPARE(ran.json()["recognition"].toObject()["assurance"].toString(), "none");
    QCOMPARE(ran.errLines().size(), 1);
    QVERIFY(!ran.err.contains(QChar(0x1b)));
}

void TestTuttuctl::doctorCountsAndFindsTheShopSound()
{
    const Ran ran = inShop({"doctor", "--json"});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()["sound"].toBool(), true);
    QCOMPARE(ran.json()["customers"].toInt(), 2);
    QCOMPARE(ran.json()["orderLines"].toInt(), 2);
    QVERIFY(inShop({"doctor"}).out.endsWith("Everything is sound.\n"));
}

void TestTuttuctl::controlCKeepsWhatCameBefore()
{
    QByteArray csv = "code,name,price\n";
    for (int i = 0; i < 300'000; ++i)
        csv += "Z" + QByteArray::number(i) + ",Thing,1.25\n";
    const QString file = write("long.csv", csv);
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(TUTTUCTL, {"import", "products", file, "--json", "--files", m_shop});
    QByteArray heard;
    QVERIFY(QTest::qWaitFor([&] { heard += process.readAllStandardError(); return heard.contains(" %"); }, 30'000));
    ::kill(pid_t(process.processId()), SIGINT);
    const Ran ran = finished(process, 60);
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("Cancelled"));
    const int kept = ran.json()["kept"].toInt();
    QVERIFY(kept > 0 && kept < 300'000);
    const int before = 3; // A, B, C
    QCOMPARE(inShop({"doctor", "--json"}).json()["products"].toInt(), before + kept);
}

void TestTuttuctl::aRealShopOpensWithItsPassphrase()
{
    const ShopFolder folder(m_folder.filePath("real"));
    ShopSettings settings = demoSettings();
    settings.demo = false;
    QVERIFY(settings.save(folder).ok());
    QVERIFY(WrappedKey::wrap(DeviceKeys::newMaster(), "correct horse battery")->save(folder.wrappedKey()).ok());
    const auto withPassphrase = [&](const QByteArray &words) {
        const QString secret = write("secret", words);
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start("/bin/sh", {"-c", "exec \"$0\" doctor --files \"$1\" --passphrase-fd 3 3<\"$2\"", TUTTUCTL, folder.path(), secret});
        return finished(process, 60);
    };
    QCOMPARE(withPassphrase("correct horse battery\n").code, 0);
    const Ran wrong = withPassphrase("wrong horse\n");
    QCOMPARE(wrong.code, 5);
    QCOMPARE(wrong.errLines().size(), 1);
    QCOMPARE(withPassphrase("").code, 1);
    QCOMPARE(tuttuctl({"doctor", "--files", folder.path()}).code, 5); // nobody to ask
    QCOMPARE(tuttuctl({"doctor", "--files", folder.path(), "--passphrase-fd", "99"}).code, 1);
    QCOMPARE(tuttuctl({"demo", "fill", "--files", folder.path()}).code, 1); // never over a real shop
}

void TestTuttuctl::aRealShopWithoutAKeychainSaysSo()
{
    const ShopFolder folder(m_folder.filePath("keychain"));
    ShopSettings settings = demoSettings();
    settings.demo = false;
    QVERIFY(settings.save(folder).ok());
    const Ran ran = tuttuctl({"doctor", "--files", folder.path()});
    QCOMPARE(ran.code, 5);
    QCOMPARE(ran.errLines().size(), 1);
    QVERIFY(!QFile::exists(folder.cache())); // nothing was begun that could not be sealed
}

void TestTuttuctl::aDamagedCacheIsSaidAndLeftAlone()
{
    const QString shop = m_folder.filePath("damaged");
    QVERIFY(QDir().mkpath(shop));
    for (const QString &name : QDir(m_shop).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_shop + '/' + name, shop + '/' + name));
    QFile cache(shop + "/cache.db");
    QVERIFY(cache.open(QIODevice::ReadWrite));
    cache.write(QByteArray(100, 'x'));
    cache.close();
    const qint64 size = cache.size();
    const Ran ran = tuttuctl({"doctor", "--files", shop});
    QCOMPARE(ran.code, 6);
    QCOMPARE(ran.errLines().size(), 1);
    QCOMPARE(QFile(shop + "/cache.db").size(), size);
}

void TestTuttuctl::aShopThatIsOpenElsewhereIsLeftAlone()
{
    SystemClock clock;
    Storage storage(clock);
    const auto opened = storage.open(m_shop, *demoKeys(ShopFolder(m_shop)));
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result().ok());
    const Ran ran = inShop({"doctor"});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("Another Tuttu"), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestTuttuctl)
#include "tst_tuttuctl.moc"
