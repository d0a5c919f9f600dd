// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/importfile.h"
#include "core/recognition/totp.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** tuttuctl demo, from the source's rows to a scanned card. */
class TestTuttuctlDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildKeepsGoodsAndCountsWhatItLeavesOut();
    void buildSaysWhatIsNotTheTable();
    void rebuildingFromTheSourceGivesTheFilesCheckedIn();
    void aFilledDemoKnowsItsPeopleByTheirCards();
    void aPassWithItsKeyIsSurerThanItsNumber();

private:
    QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &content) { return written(m_folder, name, content); }
    QString unpacked(const QString &path)
    {
        const auto file = tuttu::ImportFile::open(path);
        return file ? QString::fromUtf8((*file)->device().readAll()) : QString();
    }
    QTemporaryDir m_folder;
};

void TestTuttuctlDemo::buildKeepsGoodsAndCountsWhatItLeavesOut()
{
    const QString source = write("source.csv",
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "1,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n"
        "1,85123a, WHITE  HANGING HEART T-LIGHT HOLDER ,1,2010-12-01 08:27:00,2.55,17850,United Kingdom\n"
        "1,POST,POSTAGE,1,2010-12-01 08:26:00,18.00,17850,United Kingdom\n"
        "2,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,,United Kingdom\n"
        "C3,85123A,?,-2,2010-12-05 09:00:00,2.55,17850,United Kingdom\n"
        "0,85123A,\"WHITE HANGING HEART T-LIGHT HOLDER\",2,2010-12-01 08:00:00,2.95,12347,Iceland\n"
        "4,M,Manual,1,2010-12-06 09:00:00,9.99,12348,France\n"
        "5,22222,FREE BAG,1,2010-12-06 10:00:00,0.0,17850,United Kingdom\n"
        "6,22222,FREE BAG,0,2010-12-06 10:00:00,1.0,17850,United Kingdom\n"
        "A7,B,Adjust bad debt,1,2010-12-06 10:00:00,-11062.06,,United Kingdom\n");
    const QString out = m_folder.filePath("out");
    const Ran ran = tuttuctl({"demo", "build", "--source", source, "--out", out});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("Rows of the source: 10\n  without a customer, left out: 2\n"
                              "  postage, charges, discounts, adjustments, left out: 2\n  not readable, left out: 1\n"
                              "  kept: 5 (taken back: 1, free of charge: 1)\n"
                              "Customers: 3 (without an order: 1), orders: 4, products: 2\n"), qPrintable(ran.out));
    QCOMPARE(unpacked(out + "/products.csv.zst"), "code,name,category,price\n22222,Free bag,bags,0.00\n85123A,White hanging heart T-light holder,candles,2.55\n");
    QCOMPARE(unpacked(out + "/orders.csv.zst"), "number,at,customer,product,quantity,price\n0,2010-12-01T08:00,12347,85123A,2,2.95\n"
                                                "1,2010-12-01T08:26,17850,85123A,6,2.55\n1,2010-12-01T08:26,17850,85123A,1,2.55\n"
                                                "C3,2010-12-05T09:00,17850,85123A,-2,2.55\n5,2010-12-06T10:00,17850,22222,1,0.00\n");
    QCOMPARE(unpacked(out + "/customernumbers.csv.zst"), "number\n12347\n12348\n17850\n");

    const QString again = m_folder.filePath("again");
    QCOMPARE(tuttuctl({"demo", "build", "--source", source, "--out", again}).code, 0);
    for (const char *name : {"products", "orders", "customernumbers"})
        QCOMPARE(read(QString("%1/%2.csv.zst").arg(again, QLatin1String(name))), read(QString("%1/%2.csv.zst").arg(out, QLatin1String(name))));
}

void TestTuttuctlDemo::buildSaysWhatIsNotTheTable()
{
    const QString out = m_folder.filePath("nothing");
    for (const QString &source : {write("other.csv", "a,b\n1,2\n"), m_folder.filePath("missing.csv"), write("cut.gz", QByteArray::fromHex("1f8b0800000000000203"))}) {
        const Ran ran = tuttuctl({"demo", "build", "--source", source, "--out", out});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.errLines().size(), 1);
        QVERIFY(!QFile::exists(out + "/orders.csv.zst"));
    }
}

void TestTuttuctlDemo::rebuildingFromTheSourceGivesTheFilesCheckedIn()
{
    const QString source = qEnvironmentVariable("TUTTU_SHARED", TUTTU_SOURCE_DIR "/../shared") + "/data/online_retail/online_retail.csv.gz";
    if (!QFile::exists(source))
        QSKIP("The public data is not beside the sources (TUTTU_SHARED); tst_democontent checks the files themselves");
    const QString out = m_folder.filePath("rebuilt");
    QCOMPARE(tuttuctl({"demo", "build", "--source", source, "--out", out}, 240).code, 0);
    for (const char *name : {"products", "orders", "customernumbers"}) {
        const QString file = QString("/%1.csv.zst").arg(QLatin1String(name));
        QVERIFY2(read(out + file) == read(TUTTU_SOURCE_DIR "/resources/demo" + file), name);
    }
}

void TestTuttuctlDemo::aFilledDemoKnowsItsPeopleByTheirCards()
{
    const QString shop = m_folder.filePath("shop");
    const Ran filled = tuttuctl({"demo", "fill", "--files", shop}, 240);
    QCOMPARE(filled.code, 0);
    QVERIFY2(filled.out.contains(shop), qPrintable(filled.out));
    const Ran people = tuttuctl({"demo", "people", "--count", "3", "--json"});
    QCOMPARE(people.json()["people"].toArray().size(), 3);
    QCOMPARE(people.json()["clerks"].toArray().size(), 5);
    for (const QJsonValue person : people.json()["people"].toArray()) {
        const Ran scanned = tuttuctl({"scan", person.toObject()["cards"].toArray().at(0).toString(), "--json", "--files", shop});
        QCOMPARE(scanned.code, 0);
        QCOMPARE(scanned.json()["brief"].toObject()["customer"].toObject()["name"], person.toObject()["name"]);
        QCOMPARE(scanned.json()["brief"].toObject()["orders"], person.toObject()["receipts"]);
        QVERIFY(!scanned.json()["brief"].toObject()["recommendations"].toArray().isEmpty());
    }
    QCOMPARE(tuttuctl({"doctor", "--files", shop}).code, 0);
}

void TestTuttuctlDemo::aPassWithItsKeyIsSurerThanItsNumber()
{
    const QString shop = m_folder.filePath("passes");
    QCOMPARE(tuttuctl({"demo", "fill", "--files", shop}, 240).code, 0);
    QString card;
    for (const QJsonValue person : tuttuctl({"demo", "people", "--count", "20", "--json"}).json()["people"].toArray()) {
        const QString one = person.toObject()["cards"].toArray().at(0).toString();
        if (one.size() == 13)
            card = one;
    }
    QVERIFY(!card.isEmpty());
    const QByteArray key(20, 's');
    const QString passes = write("passes.csv", "card,key,digits\n" + card.toLatin1() + ',' + key.toHex() + ",6\n" + card.toLatin1() + ",tooshort,6\n");
    const Ran kept = tuttuctl({"keys", "passes", passes, "--files", shop});
    QCOMPARE(kept.code, 3); // one row was bad, and is named
    QVERIFY2(kept.err.contains("line 3"), qPrintable(kept.err));

    const QString code = card + '.' + tuttu::totp(key, tuttu::totpStep(QDateTime::currentSecsSinceEpoch()));
    const Ran shown = tuttuctl({"scan", code, "--json", "--files", shop});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.json()["recognition"].toObject()["assurance"].toString(), QString("proven"));
    QCOMPARE(tuttuctl({"scan", code, "--json", "--files", shop}).code, 4); // the same code again opens nobody
    QCOMPARE(tuttuctl({"keys", "beacons", write("beacons.csv", "identity,key\n"), "--files", shop}).code, 1);
    QCOMPARE(tuttuctl({"keys", "secret", "anything"}).code, 2);
}

QTEST_GUILESS_MAIN(TestTuttuctlDemo)
#include "tst_tuttuctldemo.moc"
