// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analytics/countedhours.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

Tally sumOf(const ReportReading &report)
{
    Tally sum;
    for (const ReportReading::Part &part : report.parts)
        sum += part.tally;
    return sum;
}

} // namespace

/** A period on paper: its parts are its whole, and a table's cell is text. */
class TestReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSumOfAReportsPartsIsItsWhole_data();
    void theSumOfAReportsPartsIsItsWhole();
    void aCellIsNeverAFormula_data();
    void aCellIsNeverAFormula();
};

void TestReports::theSumOfAReportsPartsIsItsWhole_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("parts");
    QTest::newRow("week") << int(PeriodKind::Week) << 7;
    QTest::newRow("month") << int(PeriodKind::Month) << 30;
    QTest::newRow("year") << int(PeriodKind::Year) << 12;
    QTest::newRow("day") << int(PeriodKind::Day) << 0;
}

void TestReports::theSumOfAReportsPartsIsItsWhole()
{
    QFETCH(int, kind);
    QFETCH(int, parts);
    Counted shop;
    for (const int back : {0, 1, 5, 7, 9, 20, 40, 130, 364, 365, 371}) {
        const QDate day = monday.addDays(-back);
        shop.doorSpeaks(day, 5 + back % 7, back == 1 ? 14 : -1);
        shop.tillSells(day, 12, 6 + back % 5);
    }
    std::vector<int> week(size_t(daysOfWeek * hoursOfDay), 2);
    shop.keep(StaffingPlanned{{london, QDate(2025, 1, 6), false, week}}, utc(QDate(2025, 1, 6), 9));
    const auto report = [&](const QDate &day) { return shop.run([&, at = shop.now()](Shelf &shelf) { return readReport(shelf, at, PeriodKind(kind), day); }); };
    const auto read = report(monday);
    QVERIFY(read);
    QCOMPARE(read->period, periodOf(PeriodKind(kind), monday));
    QVERIFY(read->whole.visitors > 0 && read->whole.transactions > 0 && read->whole.clerkMinutes > 0);
    QCOMPARE(read->parts.size(), size_t(parts));
    if (read->day) {
        Tally hours;
        for (const HourReading &hour : read->day->hours)
            hours += hour.tally;
        QCOMPARE(hours, read->whole);
    } else {
        QCOMPARE(sumOf(*read), read->whole);
    }
    QCOMPARE(report(shifted(read->period, -1).first)->whole, read->before);
    QVERIFY(read->before.visitors > 0);
    QCOMPARE(report(yearBefore(read->period).first)->whole, read->yearBefore);
    QVERIFY(read->yearBefore.visitors > 0);
}

void TestReports::aCellIsNeverAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("words") << u"Käthe's"_s << QByteArray("Käthe's");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("a comma") << u"one, two"_s << QByteArray("\"one, two\"");
    QTest::newRow("a semicolon, that some countries part cells with") << u"one;two"_s << QByteArray("\"one;two\"");
    QTest::newRow("quotes") << u"a \"good\" day"_s << QByteArray("\"a \"\"good\"\" day\"");
    QTest::newRow("two lines") << u"one\ntwo"_s << QByteArray("\"one\ntwo\"");
    QTest::newRow("a formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("a formula in another coat") << u"@SUM(A1,A2)"_s << QByteArray("\"'@SUM(A1,A2)\"");
    QTest::newRow("behind a tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("behind a return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("behind what cannot be seen") << QString(QChar(0)) + u"=1"_s << QByteArray("'=1");
    QTest::newRow("a number below zero") << u"-1"_s << QByteArray("'-1");
}

void TestReports::aCellIsNeverAFormula()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
