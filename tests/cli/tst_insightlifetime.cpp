// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>

/** insight fit and insight predict, as a script runs them. */
class TestInsightLifetime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitFindsThePublishedParametersOfCdnow();
    void fitLeavesOutWhatIsLaterThanUntil();
    void predictForecastsEveryCustomer();
    void predictUsesTheModelAndTheDiscountAskedFor();
    void invoiceLinesAreAddedUpByDay();
    void columnsAndDatesMayBeNamed();
    void badTablesEndWithOneLineThatSaysWhatToDo_data();
    void badTablesEndWithOneLineThatSaysWhatToDo();
    void badRowsAreNamedAndTheRestCounts();
    void wrongArgumentsAreTwo_data();
    void wrongArgumentsAreTwo();

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::number(++m_files) + ".csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    /** "models.0.name": what stands there. */
    static QJsonValue at(const QJsonObject &json, const QString &path)
    {
        QJsonValue value = json;
        const QStringList steps = path.split('.');
        for (const QString &step : steps)
            value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
        return value;
    }
    static QJsonObject model(const QJsonObject &fit, const QString &name)
    {
        const QJsonArray models = at(fit, "models").toArray();
        for (const QJsonValue &m : models) {
            if (m["name"] == name)
                return m.toObject();
        }
        return {};
    }
    static QList<QStringList> rows(const Ran &ran)
    {
        QList<QStringList> rows;
        const QStringList lines = ran.out.split('\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            rows << line.split(',');
        return rows;
    }

    const QString m_cdnow = TUTTU_SOURCE_DIR "/tests/data/cdnow/cdnow_sample.csv.gz";
    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestInsightLifetime::fitFindsThePublishedParametersOfCdnow()
{
    const Ran ran = tuttuctl({"insight", "fit", "--transactions", m_cdnow, "--until", "1997-09-30"});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    const QJsonObject fit = ran.json();
    QCOMPARE(at(fit, "customers.all").toInt(), 2357);
    QCOMPARE(at(fit, "customers.returning").toInt(), 946);
    const QJsonObject bg = model(fit, "BG/NBD");
    QVERIFY(std::abs(at(bg, "parameters.r").toDouble() - 0.2425945) < 2.4e-4);
    QVERIFY(std::abs(at(bg, "parameters.alpha").toDouble() - 4.4136019) < 4.4e-3);
    QVERIFY(std::abs(at(bg, "parameters.a").toDouble() - 0.7929199) < 7.9e-4);
    QVERIFY(std::abs(at(bg, "parameters.b").toDouble() - 2.4258881) < 2.4e-3);
    QVERIFY(std::abs(at(bg, "logLikelihood").toDouble() + 9582.4292) < 1e-3);
    QVERIFY(std::abs(at(model(fit, "Pareto/NBD"), "parameters.s").toDouble() - 0.60625) < 6e-4);
    QCOMPARE(at(fit, "models").toArray().size(), 7);
    QCOMPARE(at(fit, "chosen").toString(), "MBG/NBD");
    QVERIFY(std::abs(at(fit, "spend.parameters.p").toDouble() - 6.25) < 5e-3);
    QCOMPARE(at(fit, "spend.customers").toInt(), 946);
}

void TestInsightLifetime::fitLeavesOutWhatIsLaterThanUntil()
{
    const Ran all = tuttuctl({"insight", "fit", "--transactions", m_cdnow});
    QCOMPARE(at(all.json(), "until").toString(), "1998-06-30");
    QCOMPARE(at(all.json(), "data.leftOut.afterUntil").toInt(), 0);
    const Ran some = tuttuctl({"insight", "fit", "--transactions", m_cdnow, "--until", "1997-09-30"});
    QCOMPARE(at(some.json(), "data.counted").toInt() + at(some.json(), "data.leftOut.afterUntil").toInt(), 6919);
}

void TestInsightLifetime::predictForecastsEveryCustomer()
{
    const Ran ran = tuttuctl({"insight", "predict", "--transactions", m_cdnow, "--until", "1997-09-30", "--horizon", "273"});
    QCOMPARE(ran.code, 0);
    const QList<QStringList> table = rows(ran);
    QCOMPARE(table.size(), 2358);
    QCOMPARE(table[0].size(), 15);
    QCOMPARE(table[1][0], "0001");
    QCOMPARE(table[1][1], "2");
    double purchases = 0;
    for (const QStringList &row : table.mid(1)) {
        QCOMPARE(row.size(), 15);
        QCOMPARE(row[5], "MBG/NBD");
        QCOMPARE(row[13], "273");
        const double alive = row[6].toDouble(), value = row[10].toDouble();
        QVERIFY(alive > 0 && alive < 1);
        QVERIFY(value > 0 && row[11].toDouble() <= row[12].toDouble());
        purchases += row[7].toDouble();
    }
    QVERIFY(std::abs(purchases - 1576.7) < 0.5); // the reference run's sum for this model
}

void TestInsightLifetime::predictUsesTheModelAndTheDiscountAskedFor()
{
    const QStringList arguments{"insight", "predict", "--transactions", m_cdnow, "--until", "1997-09-30", "--horizon", "273"};
    const QList<QStringList> plain = rows(tuttuctl(arguments + QStringList{"--model", "BG/NBD"})), discounted = rows(tuttuctl(arguments + QStringList{"--model", "bg/nbd", "--discount", "1"}));
    double purchases = 0;
    for (qsizetype i = 1; i < plain.size(); ++i) {
        purchases += plain[i][7].toDouble();
        QCOMPARE(plain[i][7], discounted[i][7]);
        QVERIFY(discounted[i][10].toDouble() < plain[i][10].toDouble());
    }
    QVERIFY(std::abs(purchases - 1653.4) < 0.5);
    const QList<QStringList> nbd = rows(tuttuctl(arguments + QStringList{"--model", "NBD"}));
    QCOMPARE(nbd[1][6], QString()); // it knows of no leaving, so it does not say who is still there
}

void TestInsightLifetime::invoiceLinesAreAddedUpByDay()
{
    const Ran ran = tuttuctl({"insight", "fit", "--transactions",
                              write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                                    "1,A,\"Lamp, white\",2,2011-01-01 08:26:00,2.50,7,UK\n1,B,Cup,1,2011-01-01 08:26:00,1.00,7,UK\n"
                                    "2,A,Lamp,4,2011-01-15 08:26:00,2.50,7,UK\nC3,A,Lamp,-4,2011-01-20 08:26:00,2.50,7,UK\n"
                                    "4,A,Lamp,1,2011-01-29 08:26:00,0.00,7,UK\n5,A,Lamp,1,2011-01-29 08:26:00,2.50,,UK\n6,A,Lamp,1,2011-01-29 08:26:00,2.50,8,UK\n")});
    QCOMPARE(ran.code, 0);
    const QJsonObject fit = ran.json();
    QCOMPARE(at(fit, "customers.all").toInt(), 2);
    QCOMPARE(at(fit, "customers.repeatTransactions").toInt(), 1);
    QCOMPARE(at(fit, "data.leftOut.returns").toInt(), 1);
    QCOMPARE(at(fit, "data.leftOut.unpriced").toInt(), 1);
    QCOMPARE(at(fit, "data.leftOut.withoutCustomer").toInt(), 1);
    QCOMPARE(at(model(fit, "NBD"), "warnings.1.code").toString(), "fewReturningCustomers");
}

void TestInsightLifetime::columnsAndDatesMayBeNamed()
{
    const QString file = write("Kunde;1,Tag,Betrag\nx,1.2.2024,5\nx,9.2.2024,7\ny,3.2.2024,2\n");
    const Ran ran = tuttuctl({"insight", "predict", "--transactions", file, "--until", "2024-02-29", "--horizon", "30", "--customer-column", "Kunde;1", "--date-column", "Tag", "--amount-column",
                              "Betrag", "--date-format", "d.M.yyyy"});
    QCOMPARE(ran.code, 0);
    QCOMPARE(rows(ran).size(), 3);
    QCOMPARE(rows(ran)[1].mid(0, 2), (QStringList{"x", "1"}));
    QCOMPARE(rows(ran)[1][4], "7");
}

void TestInsightLifetime::badTablesEndWithOneLineThatSaysWhatToDo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    const QByteArray header = "customer_id,date,sales\n";
    QTest::newRow("empty file") << QByteArray() << "first line";
    QTest::newRow("no purchases") << header << "no purchase";
    QTest::newRow("one purchase") << header + "1,2024-01-01,5\n" << "longer stretch";
    QTest::newRow("all on one day") << header + "1,2024-01-01,5\n2,2024-01-01,6\n1,2024-01-01,7\n" << "longer stretch";
    QTest::newRow("only returns") << header + "1,2024-01-01,-5\n1,2024-02-01,-6\n" << "2 are returns";
    QTest::newRow("all in two currencies") << QByteArray("customer_id,date,sales,currency\n1,2024-01-01,5,EUR\n1,2024-02-01,5,USD\n") << "--currency";
    QTest::newRow("other columns") << QByteArray("who,when\n1,2024-01-01\n") << "--customer-column";
    QTest::newRow("no amount") << QByteArray("customer_id,date\n1,2024-01-01\n") << "--amount-column";
}

void TestInsightLifetime::badTablesEndWithOneLineThatSaysWhatToDo()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    for (const QStringList &what : {QStringList{"fit"}, QStringList{"predict", "--until", "2024-06-01", "--horizon", "30"}}) {
        const Ran ran = tuttuctl(QStringList{"insight"} + what + QStringList{"--transactions", write(content)});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.errLines().size(), 1);
        QVERIFY2(ran.err.contains(word), qPrintable(ran.err));
    }
}

void TestInsightLifetime::badRowsAreNamedAndTheRestCounts()
{
    const Ran ran = tuttuctl({"insight", "fit", "--transactions",
                              write("customer_id,date,sales\n1,2024-01-01,5\n1,2024-01-15,NaN\n1,2024-02-30,5\n1,2999-01-01,5\n1,2024-01-29,5\n1,2024-01-29,5\n2,2024-01-03,0\n")});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("3 of 7 rows"), qPrintable(ran.err));
    for (const char *word : {"line 3, column sales", "line 4, column date", "line 5, column date"})
        QVERIFY2(ran.err.contains(word), qPrintable(ran.err));
    const QJsonObject fit = ran.json();
    QCOMPARE(at(fit, "data.refused").toInt(), 3);
    QCOMPARE(at(fit, "data.problems").toArray().size(), 3);
    QCOMPARE(at(fit, "data.repeatedRows").toInt(), 1);
    QCOMPARE(at(fit, "customers.all").toInt(), 2);
    QCOMPARE(at(fit, "customers.repeatTransactions").toInt(), 1);
}

void TestInsightLifetime::wrongArgumentsAreTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{"fit"};
    QTest::newRow("no day") << QStringList{"fit", "--transactions", m_cdnow, "--until", "yesterday"};
    QTest::newRow("no horizon") << QStringList{"predict", "--transactions", m_cdnow, "--until", "1997-09-30"};
    QTest::newRow("no end") << QStringList{"predict", "--transactions", m_cdnow, "--horizon", "30"};
    QTest::newRow("a horizon of nothing") << QStringList{"predict", "--transactions", m_cdnow, "--until", "1997-09-30", "--horizon", "0"};
    QTest::newRow("no such model") << QStringList{"predict", "--transactions", m_cdnow, "--until", "1997-09-30", "--horizon", "30", "--model", "crystal ball"};
}

void TestInsightLifetime::wrongArgumentsAreTwo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = tuttuctl(QStringList{"insight"} + arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.errLines().size(), 1);
}

QTEST_GUILESS_MAIN(TestInsightLifetime)
#include "tst_insightlifetime.moc"
