// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/transactionfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace tuttu;

class TestTableFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreFoundByAnyOfTheirNames();
    void aMissingColumnIsNamedWithWhatWasFound_data();
    void aMissingColumnIsNamedWithWhatWasFound();
    void badFieldsAreNamedAndOnlyTheirRowsAreLost_data();
    void badFieldsAreNamedAndOnlyTheirRowsAreLost();
    void datesAreReadAsTheyAreWritten_data();
    void datesAreReadAsTheyAreWritten();
    void gzipIsToldByItsBytes();
    void aCutOrDamagedGzipIsAnErrorAndNotTheEnd_data();
    void aCutOrDamagedGzipIsAnErrorAndNotTheEnd();
    void anAmountIsWhatWasPaid();
    void withoutAnAmountItIsQuantityTimesPrice();
    void currenciesAreNeverAdded();
    void rowsAreCountedByTheReasonTheyAreLeftOutFor();
    void theOrderOfTheRowsChangesNothing();

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::number(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    static QByteArray packed(const QByteArray &content)
    {
        QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath("packed.gz"));
        const gzFile out = gzopen(path.constData(), "wb");
        gzwrite(out, content.constData(), unsigned(content.size()));
        gzclose(out);
        QFile file(QFile::decodeName(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<TransactionsRead> transactions(const QByteArray &content, const TransactionRules &rules = {})
    {
        return readTransactions(write(content), {{{"customer"}}, {{"date"}}, {{"amount"}, false}, {{"quantity"}, false}, {{"price"}, false}, {{"currency"}, false}}, {{}, QDate(2026, 6, 1)}, rules);
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestTableFile::columnsAreFoundByAnyOfTheirNames()
{
    const auto table = TableFile::open(write("Kunde, date ,x\n7,2026-01-01,1\n"), {{{"customer", "kunde"}}, {{"date"}}, {{"none"}, false}});
    QVERIFY(table);
    QVERIFY((*table)->next());
    QCOMPARE((*table)->text(0).toString(), "7");
    QCOMPARE((*table)->name(0), "Kunde");
    QCOMPARE((*table)->date(1), QDate(2026, 1, 1));
    QVERIFY(!(*table)->has(2) && (*table)->text(2).isEmpty());
    QVERIFY(!(*table)->next());
    QCOMPARE((*table)->report().kept, 1);
}

void TestTableFile::aMissingColumnIsNamedWithWhatWasFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("other names") << QByteArray("who,when\n1,2\n") << QStringList{"customer", "who, when", "--customer-column"};
    QTest::newRow("semicolons") << QByteArray("customer;date\n1;2\n") << QStringList{"comma", "customer;date"};
    QTest::newRow("nothing") << QByteArray() << QStringList{"empty"};
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00,") << QStringList{"header"};
}

void TestTableFile::aMissingColumnIsNamedWithWhatWasFound()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, words);
    const auto table = TableFile::open(write(content), {{{"customer"}, true, "--customer-column"}});
    QVERIFY(!table);
    QCOMPARE(table.error().code, Errc::Invalid);
    for (const QString &word : words)
        QVERIFY2(table.error().detail.contains(word), qPrintable(table.error().detail));
    QCOMPARE(TableFile::open("/nowhere/at/all", {}).error().code, Errc::NotFound);
}

void TestTableFile::badFieldsAreNamedAndOnlyTheirRowsAreLost_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    for (const char *number : {"NaN", "nan", "inf", "-inf", "", "12,5", "0x10", "1e16", "twelve", "1 000"})
        QTest::addRow("number %s", number) << QByteArray("2026-01-01,\"") + number + '"' << "amount";
    for (const char *date : {"2026-02-30", "2026-13-01", "01/02/2026", "1899-12-31", "2026-06-02", "", "2026-01-01x", "2026-01-01 noon", "2026-01-01 25:00", "9999-01-01"})
        QTest::addRow("date %s", date) << QByteArray(date) + ",1" << "date";
    QTest::newRow("too many fields") << QByteArray("2026-01-01,1,2") << "";
    QTest::newRow("too few") << QByteArray("2026-01-01") << "";
    QTest::newRow("a quote that is not closed") << QByteArray("2026-01-01,\"1") << "";
    QTest::newRow("no UTF-8") << QByteArray("2026-01-01,\xc3\x28") << "";
}

void TestTableFile::badFieldsAreNamedAndOnlyTheirRowsAreLost()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const auto table = TableFile::open(write("date,amount\n2026-01-01,1\n" + row + "\n2026-01-02,-2.5e1\n"), {{{"date"}}, {{"amount"}}}, {{}, QDate(2026, 6, 1)});
    QVERIFY(table);
    QList<double> kept;
    while ((*table)->next()) {
        const double amount = (*table)->number(1);
        (*table)->date(0);
        if ((*table)->rowOk())
            kept.append(amount);
    }
    QCOMPARE(kept, (QList<double>{1, -25}));
    const ImportReport &report = (*table)->report();
    QVERIFY(!report.stopped);
    QCOMPARE(report.rowsRead, 3);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.problems.size(), size_t(1));
    QCOMPARE(report.problems[0].line, 3);
    QCOMPARE(report.problems[0].column, column);
    QVERIFY(!report.problems[0].reason.isEmpty());
}

void TestTableFile::datesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDateTime>("expected");
    const auto row = [](const char *format, const char *written, const QDateTime &expected) { QTest::addRow("%s", written) << QString(format) << QString(written) << expected; };
    const QDate day(2011, 12, 9);
    row("", "2011-12-09", QDateTime(day, QTime(0, 0), Qt::UTC));
    row("", "20111209", QDateTime(day, QTime(0, 0), Qt::UTC));
    row("", "2011-12-09 12:50:07", QDateTime(day, QTime(12, 50, 7), Qt::UTC));
    row("", "2011-12-09T12:50", QDateTime(day, QTime(12, 50), Qt::UTC));
    row("", "2011-12-09T23:50:00.123+02:00", QDateTime(day, QTime(23, 50), Qt::UTC)); // the till's own day
    row("d/M/yyyy H:mm", "9/12/2011 8:26", QDateTime(day, QTime(8, 26), Qt::UTC));
    row("M/d/yyyy", "12/9/2011", QDateTime(day, QTime(0, 0), Qt::UTC));
    row("dd.MM.yyyy", "09.12.2011", QDateTime(day, QTime(0, 0), Qt::UTC));
}

void TestTableFile::datesAreReadAsTheyAreWritten()
{
    QFETCH(QString, format);
    QFETCH(QString, written);
    QFETCH(QDateTime, expected);
    const auto table = TableFile::open(write("date\n" + written.toUtf8() + "\n"), {{{"date"}}}, {format, {}});
    QVERIFY(table && (*table)->next());
    QCOMPARE((*table)->time(0), expected);
    QVERIFY((*table)->rowOk());
}

void TestTableFile::gzipIsToldByItsBytes()
{
    QByteArray rows = "date\n";
    for (int i = 0; i < 200'000; ++i)
        rows += "2026-01-01\n";
    const QByteArray half = packed(rows);
    const auto table = TableFile::open(write(half + packed("2026-01-02\n")), {{{"date"}}}); // two members, as pigz and cat make them
    QVERIFY(table);
    qint64 read = 0;
    QDate last;
    while ((*table)->next()) {
        ++read;
        last = (*table)->date(0);
    }
    QVERIFY(!(*table)->report().stopped);
    QCOMPARE(read, 200'001);
    QCOMPARE(last, QDate(2026, 1, 2));
}

void TestTableFile::aCutOrDamagedGzipIsAnErrorAndNotTheEnd_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray rows = "date\n";
    for (int i = 0; i < 50'000; ++i)
        rows += QDate(2000, 1, 1).addDays(i % 9000).toString(Qt::ISODate).toLatin1() + '\n';
    const QByteArray whole = packed(rows);
    QByteArray broken = whole;
    broken[broken.size() / 2] = char(broken[broken.size() / 2] ^ 0xff);
    QByteArray wrongSum = whole;
    wrongSum[wrongSum.size() - 6] = char(wrongSum[wrongSum.size() - 6] ^ 1);
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("cut before the checksum") << whole.left(whole.size() - 8);
    QTest::newRow("a byte flipped") << broken;
    QTest::newRow("checksum wrong") << wrongSum;
    QTest::newRow("rubbish behind") << whole + "rubbish";
}

void TestTableFile::aCutOrDamagedGzipIsAnErrorAndNotTheEnd()
{
    QFETCH(QByteArray, content);
    const auto table = TableFile::open(write(content), {{{"date"}}});
    if (!table) {
        QCOMPARE(table.error().code, Errc::Io);
        return;
    }
    while ((*table)->next()) { }
    QVERIFY((*table)->report().stopped);
    QCOMPARE((*table)->report().stopped->code, Errc::Io);
}

void TestTableFile::anAmountIsWhatWasPaid()
{
    const auto read = transactions("customer,date,amount\nb,2026-01-02,3.50\na,2026-01-01,0\na,2026-01-03,-4\n");
    QVERIFY(read);
    QCOMPARE(read->customers, (std::vector<QByteArray>{"a", "b"}));
    QCOMPARE(read->lines.size(), size_t(2)); // who pays nothing has still come; who brings something back has not bought
    QCOMPARE(read->lines[0].customer, 1);
    QCOMPARE(read->lines[0].spend, 3.5);
    QCOMPARE(read->lines[1].spend, 0.0);
    QCOMPARE(read->returns, 1);
    QCOMPARE(read->first, QDate(2026, 1, 1));
    QCOMPARE(read->last, QDate(2026, 1, 2));
}

void TestTableFile::withoutAnAmountItIsQuantityTimesPrice()
{
    const auto read = transactions("customer,date,quantity,price\na,2026-01-01 10:00,3,2.50\na,2026-01-01 11:00,-3,2.50\na,2026-01-02,0,1\na,2026-01-02,1,0\na,2026-01-02,1,-7\n");
    QVERIFY(read);
    QCOMPARE(read->lines.size(), size_t(1));
    QCOMPARE(read->lines[0].spend, 7.5);
    QCOMPARE(read->returns, 3);
    QCOMPARE(read->unpriced, 1);
    const auto neither = transactions("customer,date\na,2026-01-01\n");
    QVERIFY(!neither && neither.error().detail.contains("--amount-column"));
}

void TestTableFile::currenciesAreNeverAdded()
{
    const QByteArray mixed = "customer,date,amount,currency\na,2026-01-01,1,EUR\na,2026-01-02,2,eur\nb,2026-01-02,4,SEK\n";
    const auto refused = transactions(mixed);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Invalid);
    for (const char *word : {"SEK", "EUR", "--currency", "4"})
        QVERIFY2(refused.error().detail.contains(word), qPrintable(refused.error().detail));
    const auto chosen = transactions(mixed, {{}, "EUR"});
    QVERIFY(chosen);
    QCOMPARE(chosen->lines.size(), size_t(2));
    QCOMPARE(chosen->otherCurrency, 1);
    QCOMPARE(chosen->currency, "EUR");
    QVERIFY(!transactions("customer,date,amount\na,2026-01-01,1\n", {{}, "EUR"})); // it does not say in what
}

void TestTableFile::rowsAreCountedByTheReasonTheyAreLeftOutFor()
{
    const auto read = transactions("customer,date,amount\n,2026-01-01,1\na,2026-01-01,1\na,2026-01-01,1\na,2026-03-01,1\na,2026-02-01,NaN\na,2026-06-02,1\n", {QDate(2026, 2, 1), {}});
    QVERIFY(read);
    QCOMPARE(read->anonymous, 1);
    QCOMPARE(read->late, 1);
    QCOMPARE(read->rows.refused, 2);     // NaN, and a day in the future
    QCOMPARE(read->lines.size(), size_t(2));
    QCOMPARE(read->repeatedRows, 1);     // it counts: two of a thing may stand in two rows
    QCOMPARE(summarise(read->lines, QDate(2026, 2, 1))[0].firstSpend, 2.0);
    const auto none = transactions("customer,date,amount\n");
    QVERIFY(none && none->lines.empty() && !none->first.isValid());
}

void TestTableFile::theOrderOfTheRowsChangesNothing()
{
    const auto one = transactions("customer,date,amount\na,2026-01-01,1\nb,2026-01-01,2\na,2026-01-09,3\n");
    const auto other = transactions("customer,date,amount\na,2026-01-09,3\nb,2026-01-01,2\na,2026-01-01,1\n");
    QCOMPARE(one->customers, other->customers);
    const auto a = summarise(one->lines, QDate(2026, 2, 1)), b = summarise(other->lines, QDate(2026, 2, 1));
    QCOMPARE(a.size(), b.size());
    for (size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].repeats, b[i].repeats);
        QCOMPARE(a[i].totalSpend(), b[i].totalSpend());
    }
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
