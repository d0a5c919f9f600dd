// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/readback.h"
#include "ui/print/lookpage.h"
#include "ui/print/paper.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <QFile>
#include <QLocale>
#include <QPrinter>
#include <QTemporaryDir>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** What comes out of the printer, read back with other people's programs (poppler). */
class TestLookPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsOnThePage();
    void thePrinterAndTheFileGetTheSamePage();
    void moreThanFitsStandsOnAnotherPage();
    void longNamesAreWrappedAndNotCut();
    void aPageIsReadFromTheRight();
    void theCodeOnPaperIsReadByAPhone();
    void thePaperIsThatOfTheCountry_data();
    void thePaperIsThatOfTheCountry();

private:
    QString write(const QString &name, const QByteArray &pdf);
    QTemporaryDir m_folder;
};

namespace {

const QPageSize a4(QPageSize::A4);

LookPaper sample(int lines)
{
    LookPaper paper{u"Aleksanterinkatu"_s, u"For the long table"_s, u"22 November 2026"_s, {}, "https://shop.example/look?articles=84406,84407", u"The code leads to all of it."_s, u"%1 of %2"_s};
    for (int i = 0; i < lines; ++i)
        paper.lines.push_back({u"Thing number %1"_s.arg(i + 1), u"Article %1"_s.arg(84406 + i), u"€%1.50"_s.arg(10 + i)});
    return paper;
}

} // namespace

QString TestLookPage::write(const QString &name, const QByteArray &pdf)
{
    const QString kept = qEnvironmentVariable("TUTTU_PICTURES"); // to be looked at
    QFile file((kept.isEmpty() ? m_folder.path() : kept) + u'/' + name);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size()); }();
    return file.fileName();
}

void TestLookPage::everyWordIsOnThePage()
{
    const LookPaper paper = sample(4);
    const QStringList pages = pagesOf(write(u"four.pdf"_s, lookPdf(paper, a4)));
    QCOMPARE(pages.size(), 1);
    for (const QString &word : {paper.shop, paper.title, paper.day, paper.aboutCode})
        QVERIFY2(pages[0].contains(word), qPrintable(word));
    for (const LookPaper::Line &line : paper.lines) {
        QVERIFY2(pages[0].contains(line.name + u' ' + line.price), qPrintable(pages[0])); // on one line
        QVERIFY(pages[0].contains(line.facts));
    }
    QVERIFY(!pages[0].contains(u"of 1")); // one page is not counted
}

void TestLookPage::thePrinterAndTheFileGetTheSamePage()
{
    const LookPaper paper = sample(9);
    const QString file = write(u"nine.pdf"_s, lookPdf(paper, a4));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(u"printed.pdf"_s));
    QCOMPARE(paintLook(printer, paper, a4), 1 + int(pagesOf(file).size() > 1));
    const QStringList printed = pagesOf(printer.outputFileName());
    QVERIFY(!printed.isEmpty());
    QCOMPARE(printed, pagesOf(file));
}

void TestLookPage::moreThanFitsStandsOnAnotherPage()
{
    const LookPaper paper = sample(24); // twice what a look may hold
    const QString file = write(u"many.pdf"_s, lookPdf(paper, a4));
    const QStringList pages = pagesOf(file);
    QVERIFY(pages.size() > 1);
    for (int i = 0; i < int(pages.size()); ++i)
        QVERIFY2(pages[i].endsWith(u"%1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
    const QString all = pages.join(u' ');
    for (const LookPaper::Line &line : paper.lines)
        QCOMPARE(all.count(line.name + u' ' + line.price), 1);
    QVERIFY(pages[0].contains(paper.title) && !pages[1].contains(paper.title));
    QVERIFY(pages.back().contains(paper.aboutCode)); // the code stands at the end
}

void TestLookPage::longNamesAreWrappedAndNotCut()
{
    LookPaper paper = sample(1);
    const QString longest = u"Lumppukarhunvatukkahillopurkinkannenavaajalaitteensäilytyslaatikonkahvansuojuspussi"_s;
    paper.title = longest;
    paper.lines.front().name = longest + u" sininen, käsin kudottu ja kaksi kertaa pesty"_s;
    paper.lines.front().price = u"1 234 567,00 €"_s;
    const QString file = write(u"long.pdf"_s, lookPdf(paper, a4));
    const QString page = QString(pagesOf(file).value(0)).remove(u' ');
    QVERIFY2(page.contains(u"pussisininen"), qPrintable(page));
    QVERIFY(page.contains(u"kaksikertaapesty"));
    const QImage picture = pictureOf(file);
    const int margin = int(20 / 25.4 * 150) - 2;
    QVERIFY2(picture.rect().adjusted(margin, margin, -margin, -margin).contains(inkOf(picture)), "something stands in the margin");
}

void TestLookPage::aPageIsReadFromTheRight()
{
    LookPaper paper = sample(1);
    paper.direction = Qt::RightToLeft;
    paper.title = u"שולחן"_s;
    paper.lines.front().name = u"אגרטל זכוכית"_s;
    paper.lines.front().price = {};
    paper.day.clear();
    paper.code.clear();
    paper.shop = u"חנות"_s;
    const QString file = write(u"right.pdf"_s, lookPdf(paper, a4));
    const QImage picture = pictureOf(file);
    QImage upper = picture.copy(0, 0, picture.width(), picture.height() / 6); // shop and title: no rule
    const QRect ink = inkOf(upper);
    QVERIFY(!ink.isNull());
    QVERIFY2(ink.left() > picture.width() / 2, "the title does not begin at the right");
    const QString page = pagesOf(file).value(0);
    QVERIFY2(page.contains(u"אגרטל") && page.contains(u"שולחן"), qPrintable(page));
}

void TestLookPage::theCodeOnPaperIsReadByAPhone()
{
    const LookPaper paper = sample(3);
    const QImage picture = pictureOf(write(u"code.pdf"_s, lookPdf(paper, a4)));
    const auto found = ZXing::ReadBarcode({picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum, int(picture.bytesPerLine())},
                                          ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true));
    QVERIFY(found.isValid());
    QCOMPARE(QByteArray::fromStdString(found.text()), paper.code);
}

void TestLookPage::thePaperIsThatOfTheCountry_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("size");
    QTest::newRow("Finland") << "fi_FI" << int(QPageSize::A4);
    QTest::newRow("Britain") << "en_GB" << int(QPageSize::A4);
    QTest::newRow("the United States") << "en_US" << int(QPageSize::Letter);
    QTest::newRow("Canada") << "fr_CA" << int(QPageSize::Letter);
    QTest::newRow("Mexico") << "es_MX" << int(QPageSize::Letter);
    QTest::newRow("nowhere") << "C" << int(QPageSize::A4);
}

void TestLookPage::thePaperIsThatOfTheCountry()
{
    QFETCH(QString, locale);
    QTEST(int(paperSizeFor(QLocale(locale)).id()), "size");
    const QString file = write(u"size.pdf"_s, lookPdf(sample(2), paperSizeFor(QLocale(locale))));
    const QString told = QString::fromUtf8(run(u"pdfinfo"_s, {file}));
    QVERIFY2(told.contains(locale.contains(u"fi") || locale.contains(u"GB") || locale == u"C" ? u"(A4)"_s : u"(letter)"_s), qPrintable(told));
}

QTEST_MAIN(TestLookPage)
#include "tst_lookpage.moc"
