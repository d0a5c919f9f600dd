// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/staff.h"
#include "tests/ui/print/readback.h"
#include "ui/figures/reportpicture.h"
#include "ui/text/measuretext.h"

#include <QFile>
#include <QLocale>
#include <QPrinter>
#include <QTemporaryDir>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A day's and a month's figures on paper, read back with other people's programs (poppler). TUTTU_PICTURES names a folder to keep them in. */
class TestReportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everyMeasureIsOnPaper_data() { reports(); }
    void everyMeasureIsOnPaper();
    void nothingStandsInTheMargins_data() { reports(); }
    void nothingStandsInTheMargins();
    void thePrinterAndTheFileGetTheSamePages();
    void longNotesAreWrappedAndNotCut();
    void aReportIsReadFromTheRight();
    void aMonthThatRunsIsMarkedAsSuch();

private:
    void reports();
    QString write(const QString &name, const QByteArray &pdf);
    QTemporaryDir m_folder;
};

namespace {

const TallyRule rule{StoreId::derived("store", u"helsinki"_s), QTimeZone("Europe/Helsinki"), {}, u"EUR"_s};
const Store store{rule.store, u"Aleksanterinkatu"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s};
const QDate day(2026, 11, 21);

/** Some visitors, and what follows from them. */
Tally tallyOf(int visitors)
{
    Tally t;
    t.visitors = t.full.visitors = visitors;
    t.visits = visitors / 2;
    t.recognised = t.full.recognised = visitors / 4;
    t.transactions = t.full.transactions = visitors / 5;
    t.net = t.full.net = t.netOfSales = qint64(t.transactions) * 4250;
    t.netSquares = t.full.netSquares = double(t.transactions) * 4250 * 5100;
    t.items = t.itemsOfSales = t.transactions * 2;
    t.itemSquares = t.transactions * 5;
    t.named = t.transactions / 2;
    t.returning = t.named / 3;
    t.openSeconds = 3600;
    t.clerkMinutes = 120;
    t.staffedVisitors = visitors;
    t.consents[0] = {visitors / 10, visitors / 20, visitors / 30, 0};
    t.cuesSaid = visitors / 6;
    t.cuesNotNow = visitors / 9;
    t.suggestionsTaken = visitors / 8;
    t.suggestionsDeclined = visitors / 7;
    return t;
}

ReportReading reportOf(PeriodKind kind)
{
    ReportReading report;
    report.period = periodOf(kind, day);
    report.asOf = QDateTime(QDate(2026, 12, 1), QTime(9, 30), Qt::UTC);
    DayReading reading;
    reading.day = day;
    reading.asOf = report.asOf;
    for (int i = 0; i < (kind == PeriodKind::Day ? 11 : report.period.days()); ++i) {
        Tally tally = tallyOf(30 + 9 * ((i * 5) % 7));
        if (i == 4)
            tally.missedSeconds = 2400;
        report.whole += tally;
        if (kind == PeriodKind::Day)
            reading.hours.push_back({QDateTime(day, QTime(9 + i, 0), rule.zone).toUTC(), tally, true, true, {}, 2 + i % 2});
        else
            report.parts.push_back({periodOf(PeriodKind::Day, report.period.first.addDays(i)), tally});
    }
    report.notes.push_back({{}, rule.store, day, DayNoteKind::Weather, u"First snow, and the tram did not run until noon."_s, {}});
    reading.whole = reading.comparable = report.whole;
    reading.notes = report.notes;
    if (kind == PeriodKind::Day)
        report.day = reading;
    return report;
}

QPageSize sizeOf(bool letter) { return QPageSize(letter ? QPageSize::Letter : QPageSize::A4); }

} // namespace

void TestReportPage::reports()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("letter");
    for (const bool letter : {false, true}) {
        QTest::addRow("a day on %s", letter ? "letter" : "A4") << int(PeriodKind::Day) << letter;
        QTest::addRow("a month on %s", letter ? "letter" : "A4") << int(PeriodKind::Month) << letter;
    }
}

QString TestReportPage::write(const QString &name, const QByteArray &pdf)
{
    const QString kept = qEnvironmentVariable("TUTTU_PICTURES");
    QFile file((kept.isEmpty() ? m_folder.path() : kept) + u'/' + name);
    [&] { QVERIFY(!pdf.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size()); }();
    return file.fileName();
}

void TestReportPage::everyMeasureIsOnPaper()
{
    QFETCH(int, kind);
    QFETCH(bool, letter);
    const ReportPaper paper = ReportPicture::paper(reportOf(PeriodKind(kind)), rule, store);
    const QString file = write(u"report-%1-%2.pdf"_s.arg(kind).arg(letter), reportPdf(paper, sizeOf(letter)));
    const QStringList pages = pagesOf(file);
    const QString told = QString::fromUtf8(run(u"pdfinfo"_s, {file}));
    QVERIFY2(told.contains(letter ? u"(letter)"_s : u"(A4)"_s), qPrintable(told));
    QVERIFY(told.contains(paper.title));
    QCOMPARE(paper.title, PeriodKind(kind) == PeriodKind::Day ? QLocale().toString(day, QLocale::LongFormat) : u"November 2026"_s);
    QVERIFY2(pages[0].startsWith(store.name + u' ' + paper.title + u" As of 01/12/2026"_s), qPrintable(pages[0])); // the words stand apart
    QVERIFY2(pages[0].contains(u"at least %1"_s.arg(QLocale().toString(PeriodKind(kind) == PeriodKind::Day ? 600 : 1701))), qPrintable(pages[0]));
    QCOMPARE(pages[0].count(u"not counted for 40 min"_s), 1); // the visitors: the till was not silent
    const QString all = pages.join(u' ');
    for (const MeasureNature &nature : measureNatures)
        QVERIFY2(all.contains(MeasureText::name(nature.measure)), qPrintable(MeasureText::name(nature.measure) + u" is not in: "_s + all));
    for (const ReportPaper::Line &line : paper.lines)
        QVERIFY2(all.contains(line.value) && all.contains(line.formula.left(30)), qPrintable(line.name));
    QVERIFY(all.contains(u"First snow"_s));
    QVERIFY(pages.size() > 1 && pages.size() < 5);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY2(pages[i].endsWith(u"%1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
}

void TestReportPage::nothingStandsInTheMargins()
{
    QFETCH(int, kind);
    QFETCH(bool, letter);
    const QString file = write(u"margins-%1-%2.pdf"_s.arg(kind).arg(letter), reportPdf(ReportPicture::paper(reportOf(PeriodKind(kind)), rule, store), sizeOf(letter)));
    const qsizetype pages = pagesOf(file).size();
    for (int page = 1; page <= pages; ++page) {
        const QImage picture = pictureOf(file, page);
        const int margin = int(14.5 / 25.4 * 150); // the pen of a panel's edge is half outside it
        const QRect ink = inkOf(picture);
        QVERIFY2(picture.rect().adjusted(margin, margin, -margin, -margin).contains(ink), qPrintable(u"page %1: %2 to %3 of %4"_s.arg(page).arg(ink.left()).arg(ink.right()).arg(picture.width())));
        QVERIFY2(ink.height() > picture.height() / 8, "hardly anything stands on this page");
    }
}

void TestReportPage::thePrinterAndTheFileGetTheSamePages()
{
    const ReportPaper paper = ReportPicture::paper(reportOf(PeriodKind::Month), rule, store);
    const QStringList written = pagesOf(write(u"file.pdf"_s, reportPdf(paper, sizeOf(false))));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(u"printed.pdf"_s));
    QCOMPARE(paintReport(printer, paper, sizeOf(false)), int(written.size()));
    QCOMPARE(pagesOf(printer.outputFileName()), written);
}

void TestReportPage::longNotesAreWrappedAndNotCut()
{
    ReportReading report = reportOf(PeriodKind::Month);
    QStringList words;
    for (int i = 0; i < 28; ++i)
        words += u"word%1"_s.arg(i);
    for (int i = 0; i < 30; ++i)
        report.notes.push_back({{}, rule.store, day, DayNoteKind::Other, words.join(u' ') + u" end%1"_s.arg(i), {}});
    const QString all = pagesOf(write(u"notes.pdf"_s, reportPdf(ReportPicture::paper(report, rule, store), sizeOf(false)))).join(u' ');
    QCOMPARE(all.count(words.last()), 30);
    for (int i = 0; i < 30; ++i)
        QVERIFY(all.contains(u"end%1"_s.arg(i)));
}

void TestReportPage::aReportIsReadFromTheRight()
{
    ReportPaper paper = ReportPicture::paper(reportOf(PeriodKind::Day), rule, store);
    paper.direction = Qt::RightToLeft;
    paper.shop = u"חנות"_s;
    paper.title = u"יום שבת"_s;
    paper.made = u"עכשיו"_s;
    const QString file = write(u"right.pdf"_s, reportPdf(paper, sizeOf(false)));
    const QImage picture = pictureOf(file);
    const QRect ink = inkOf(picture.copy(0, 0, picture.width(), picture.height() / 9)); // shop, title, when it was made
    QVERIFY(!ink.isNull());
    QVERIFY2(ink.left() > picture.width() / 2, "the title does not begin at the right");
    QVERIFY(pagesOf(file).value(0).contains(u"חנות"));
    const QImage last = pictureOf(file, int(pagesOf(file).size()));
    const QRect foot = inkOf(last.copy(0, last.height() * 94 / 100 - 20, last.width(), last.height() * 6 / 100 + 20));
    QVERIFY2(!foot.isNull() && foot.right() < last.width() / 2, "the page's number does not end at the left");
}

void TestReportPage::aMonthThatRunsIsMarkedAsSuch()
{
    ReportReading report = reportOf(PeriodKind::Month);
    report.asOf = QDateTime(QDate(2026, 11, 20), QTime(23, 0), Qt::UTC); // the 21st has begun in the shop
    report.parts.resize(21);
    const ReportPaper paper = ReportPicture::paper(report, rule, store);
    QCOMPARE(paper.trends.front().periods[19].value.known, Known::Yes);
    QCOMPARE(paper.trends.front().periods[20].value.known, Known::SoFar);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
