// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDate>
#include <QJsonArray>
#include <QTemporaryDir>

#include <random>

namespace {

QByteArray day(int number) { return QDate(2025, 1, 1).addDays(number).toString(Qt::ISODate).toLatin1(); }

/** A shop of sixty customers who buy one of ten pairs again and again, a visit every ten days for half a year. */
QByteArray shop()
{
    QByteArray csv = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n";
    int invoice = 1;
    std::mt19937 random(1);
    for (int c = 0; c < 60; ++c) {
        for (int visit = 0; visit < 18; ++visit, ++invoice) {
            for (const int item : {100 + c % 10, 200 + c % 10, 300 + int(random() % 97)})
                csv += QByteArray::number(invoice) + ",12" + QByteArray::number(item) + ",\"A, thing\",1," + day(visit * 10 + c % 9) + " 12:30:00,2.50," + QByteArray::number(5000 + c) + '\n';
        }
    }
    return csv;
}

double metric(const QJsonObject &json, const char *name)
{
    return json["metrics"].toObject()[QLatin1String(name)].toObject()["mean"].toDouble();
}

} // namespace

/** insight evaluate, baskets and replenish, as a retailer runs them. */
class TestInsightSales : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyTaskIsJudged_data();
    void everyTaskIsJudged();
    void theWindowIsTheOneAsked();
    void columnsAreNamedByOptions();
    void remindersAreJudged();
    void pairsCarryTheirCounts();
    void rowsThatDoNotParseAreNamed();
    void whatDoesNotFitIsSaid_data();
    void whatDoesNotFitIsSaid();

private:
    QString write(const QByteArray &text, const QString &name = "sales.csv");
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInsightSales::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestInsightSales::write(const QByteArray &text, const QString &name)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void TestInsightSales::everyTaskIsJudged_data()
{
    QTest::addColumn<QString>("task");
    for (const char *task : {"A", "A2", "B", "C"})
        QTest::newRow(task) << QString(task);
}

void TestInsightSales::everyTaskIsJudged()
{
    QFETCH(QString, task);
    const Ran ran = tuttuctl({"insight", "evaluate", "--data", write(shop()), "--task", task});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QJsonObject json = ran.json();
    QCOMPARE(json["task"].toString(), task);
    QCOMPARE(json["stage"].toObject()["customers"].toInt(), 60);
    for (const char *name : {"HR@10", "Recall@10", "NDCG@10", "Precision@10", "MRR@10"}) {
        QVERIFY2(metric(json, name) > 0 && metric(json, name) <= 1, name);
        QVERIFY(json["metrics"].toObject()[QLatin1String(name)].toObject().contains("standardError"));
    }
    QVERIFY(json["metrics"].toObject()["n"].toInt() >= 50);
    QVERIFY(json["metrics"].toObject()["distinctItems"].toInt() > 10);
    QVERIFY(json["validationNDCG@10"].toDouble() > 0);
    QVERIFY(json["fitSeconds"].isDouble() && json["msPerList"].isDouble());
    QVERIFY(json["parameters"].toObject()["neighbours"].toInt() > 0);
    QCOMPARE(json["beside"].toArray().size(), task.startsWith('A') ? 3 : 2);
    if (task == "A") {
        QVERIFY(metric(json, "Recall@10") > 0.6); // two of the three are their pair
        QVERIFY(metric(json, "NDCG@10") > metric(json["beside"].toArray()[1].toObject(), "NDCG@10"));
    }
}

void TestInsightSales::theWindowIsTheOneAsked()
{
    const QString file = write(shop());
    const QJsonObject json = tuttuctl({"insight", "evaluate", "--data", file, "--task", "C", "--train-until", "2025-05-01", "--window", "14"}).json();
    QCOMPARE(json["stage"].toObject()["window"].toArray(), (QJsonArray{"2025-05-02", "2025-05-15"}));
    QCOMPARE(json["validation"].toObject()["window"].toArray(), (QJsonArray{"2025-04-18", "2025-05-01"}));
}

void TestInsightSales::columnsAreNamedByOptions()
{
    QByteArray csv = shop();
    csv.replace("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID", "bon,artikel,tekst,antal,datum,pris,kund");
    const QStringList columns{"--receipt-column", "bon", "--item-column", "artikel", "--date-column", "datum", "--quantity-column", "antal", "--price-column", "pris", "--customer-column", "kund"};
    const Ran named = tuttuctl(QStringList{"insight", "evaluate", "--task", "B", "--data", write(csv)} + columns);
    const Ran usual = tuttuctl({"insight", "evaluate", "--task", "B", "--data", write(shop(), "usual.csv")});
    QVERIFY2(named.code == 0, qPrintable(named.err));
    QCOMPARE(named.json()["metrics"], usual.json()["metrics"]);
}

void TestInsightSales::remindersAreJudged()
{
    const Ran ran = tuttuctl({"insight", "replenish", "--evaluate", "--data", write(shop())});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QJsonObject again = ran.json()["again"].toObject();
    QVERIFY(again["pairs"].toInt() >= 120);
    QVERIFY(again["AUC"].toDouble() > 0.9); // the pair is bought at every visit, the rest seldom
    QCOMPARE(ran.json()["nextGap"].toArray().size(), 3);
    QVERIFY(ran.json()["nextGap"].toArray()[1].toObject()["meanAbsoluteErrorDays"].toDouble() < 5);
}

void TestInsightSales::pairsCarryTheirCounts()
{
    const Ran ran = tuttuctl({"insight", "baskets", "--data", write("transaction_id,item\n1,bread\n1,butter\n2,bread\n2,butter\n3,bread\n4,tea\n4,bread\n5,tea\n"), "--support", "0.3"});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(ran.json()["receipts"].toInt(), 5);
    QCOMPARE(ran.json()["fewestReceipts"].toInt(), 2);
    QCOMPARE(ran.json()["rules"].toInt(), 2);
    const QJsonObject first = ran.json()["pairs"].toArray()[0].toObject();
    QCOMPARE(first["given"].toArray(), QJsonArray{"bread"});
    QCOMPARE(first["then"].toString(), QString("butter"));
    QCOMPARE(first["count"].toInt(), 2);
    QCOMPARE(first["givenCount"].toInt(), 4);
    QCOMPARE(first["confidence"].toDouble(), 0.5);
    QCOMPARE(first["support"].toDouble(), 0.4);
    QCOMPARE(first["lift"].toDouble(), 1.25);
    for (const char *interval : {"supportInterval", "confidenceInterval", "liftInterval"}) {
        const QJsonArray ends = first[QLatin1String(interval)].toArray();
        QCOMPARE(ends.size(), 2);
        QVERIFY(ends[0].toDouble() < ends[1].toDouble());
    }
    const Ran longer = tuttuctl({"insight", "baskets", "--data", m_folder->filePath("sales.csv"), "--support", "0", "--confidence", "0.9", "--rank", "lift", "--top", "1"});
    QCOMPARE(longer.json()["pairs"].toArray().size(), 1);
    QCOMPARE(longer.json()["rules"].toInt(), 1); // butter => bread
}

void TestInsightSales::rowsThatDoNotParseAreNamed()
{
    const Ran ran = tuttuctl({"insight", "evaluate", "--task", "A", "--data", write(shop() + "x,12100,y,NaN,2025-01-01,1,5\nx,12100,y,1,someday,1,5\n")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.contains("3242") && ran.err.contains("3243"));
    QCOMPARE(ran.json()["data"].toObject()["refused"].toInt(), 2);
}

void TestInsightSales::whatDoesNotFitIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QByteArray one = "InvoiceNo,StockCode,InvoiceDate,CustomerID\n1,12345,2025-01-01,7\n";
    QTest::newRow("no task") << QStringList{"evaluate"} << one << 2 << "--task";
    QTest::newRow("no such task") << QStringList{"evaluate", "--task", "D"} << one << 2 << "--task";
    QTest::newRow("no day") << QStringList{"evaluate", "--task", "A", "--train-until", "soon"} << one << 2 << "--train-until";
    QTest::newRow("no window") << QStringList{"evaluate", "--task", "A", "--window", "0"} << one << 2 << "--window";
    QTest::newRow("one purchase") << QStringList{"evaluate", "--task", "A"} << one << 1 << "--train-until";
    QTest::newRow("no item column") << QStringList{"evaluate", "--task", "A"} << QByteArray("InvoiceNo,InvoiceDate\n1,2025-01-01\n") << 1 << "--item-column";
    QTest::newRow("no day column") << QStringList{"evaluate", "--task", "A"} << QByteArray("InvoiceNo,StockCode\n1,12345\n") << 1 << "--date-column";
    QTest::newRow("only returns") << QStringList{"replenish", "--evaluate"} << QByteArray("InvoiceNo,StockCode,InvoiceDate,CustomerID,Quantity\nC1,12345,2025-01-01,7,-1\n") << 1 << "1 are returns";
    QTest::newRow("empty") << QStringList{"baskets"} << QByteArray("transaction_id,item\n") << 1 << "no sale";
    QTest::newRow("nothing") << QStringList{"baskets"} << QByteArray() << 1 << "";
    QTest::newRow("nothing bought twice") << QStringList{"replenish", "--evaluate"} << one << 1 << "on two days";
    QTest::newRow("support of two") << QStringList{"baskets", "--support", "2"} << QByteArray("transaction_id,item\n1,a\n") << 2 << "--support";
    QTest::newRow("rank by taste") << QStringList{"baskets", "--rank", "taste"} << QByteArray("transaction_id,item\n1,a\n") << 2 << "--rank";
}

void TestInsightSales::whatDoesNotFitIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = tuttuctl(QStringList{"insight"} + arguments + QStringList{"--data", write(text)});
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(!ran.err.isEmpty() && ran.err.contains(says), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestInsightSales)
#include "tst_insightsales.moc"
