// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"
#include "tests/ui/samples/walk.h"
#include "ui/dialogs/aboutsheet.h"
#include "ui/pages/scan/viewfinder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(ScanView)

namespace {

Button *button(const QWidget &root, const QString &text)
{
    for (Button *each : root.findChildren<Button *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestScanWidget : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setReducedMotion(true);
    }

    void everyFaceCanBeReadAndTouched_data()
    {
        QTest::addColumn<ScanView>("view");
        QTest::newRow("nothing yet") << ScanView();
        QTest::newRow("waiting") << madeup::scanWaiting();
        QTest::newRow("damaged") << madeup::scanDamaged();
        QTest::newRow("unknown") << madeup::scanUnknown();
        QTest::newRow("the chain is asked") << madeup::scanAsking();
        QTest::newRow("the chain is away") << madeup::scanChainAway();
        ScanView looking = madeup::scanDamaged();
        looking.camera = true;
        QTest::newRow("damaged before the camera") << looking;
    }
    void everyFaceCanBeReadAndTouched()
    {
        QFETCH(ScanView, view);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            ScanWidget page;
            page.setLayoutDirection(direction);
            page.present(view);
            layOut(page, {1280, 728});
            const QStringList stumbles = stumblesIn(page);
            QVERIFY2(stumbles.isEmpty(), qPrintable(stumbles.join('\n')));
        }
    }

    void theViewfinderShowsTheCamerasPictureAndATickWhenSomethingWasRead()
    {
        ScanWidget page;
        page.present(madeup::scanWaiting());
        layOut(page, {1280, 728});
        auto *finder = page.findChild<Viewfinder *>();
        QVERIFY(!finder->isVisible()); // without a camera nothing speaks of one
        ScanView view = madeup::scanWaiting();
        view.camera = true;
        page.present(view);
        layOut(page, {1280, 728});
        QVERIFY(finder->isVisible());
        QImage white(640, 360, QImage::Format_RGB32);
        white.fill(Qt::white);
        page.showPicture(white);
        const QPoint edge(2, finder->height() / 2), middle = finder->rect().center();
        QCOMPARE(finder->grab().toImage().pixelColor(middle), QColor(Qt::white));
        page.confirm();
        QVERIFY(finder->isConfirming());
        const QImage read = finder->grab().toImage();
        QVERIFY(read.pixelColor(edge).green() > read.pixelColor(edge).red());
        QVERIFY(read.pixelColor(middle) != QColor(Qt::white));
        QTRY_VERIFY(!finder->isConfirming());
        page.showPicture({});
        QVERIFY(finder->grab().toImage().pixelColor(edge) != QColor(Qt::white));
    }

    void whatIsTypedIsSentTrimmedAndNeverEmpty()
    {
        ScanWidget page;
        layOut(page, {1280, 728});
        QSignalSpy typed(&page, &ScanWidget::typed);
        auto *field = page.findChild<TextField *>();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(typed.size(), 0);
        QTest::keyClicks(field, " 2950000000017 ");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed[0][0].toString(), "2950000000017");
    }

    void aRefusedCodeOffersSearchAndNewCustomer()
    {
        ScanWidget page;
        page.present(madeup::scanWaiting());
        layOut(page, {1280, 728});
        QVERIFY(!button(page, "New customer"));
        page.present(madeup::scanUnknown());
        QSignalSpy search(&page, &ScanWidget::searchWanted), create(&page, &ScanWidget::newCustomerWanted);
        button(page, "Search by name")->click();
        button(page, "New customer")->click();
        QCOMPARE(search.size(), 1);
        QCOMPARE(create.size(), 1);
    }

    void aCodeIsShownByItsEndOnly()
    {
        QCOMPARE(maskedCode("2950000000017"), QString::fromUtf8("•••• 0017"));
        QVERIFY(!maskedCode("aino.virtanen@example.org").contains("aino"));
        QVERIFY(maskedCode(QString(10'000, 'x')).size() < 12);
    }

    void theDemosButtonsPlayTheirParts()
    {
        Stage stage(new QWidget);
        layOut(stage, {1280, 800});
        auto *sheet = new DemoSheet(madeup::guests(), false);
        QSignalSpy scanned(sheet, &DemoSheet::scanned), heard(sheet, &DemoSheet::beaconHeard), counted(sheet, &DemoSheet::visitorsCounted);
        stage.openSheet(sheet);
        layOut(stage, {1280, 800});
        QVERIFY2(stumblesIn(*sheet).isEmpty(), qPrintable(stumblesIn(*sheet).join('\n')));
        button(*sheet, "A member's beacon is heard by the door")->click();
        button(*sheet, "The door counts one visitor")->click();
        sheet->findChildren<CardButton *>()[1]->click();
        QCOMPARE(scanned[0][0].toString(), madeup::guests()[1].card);
        QCOMPARE(heard[0][0].toString(), "b1");
        QCOMPARE(counted[0][0].toInt(), 1);
        QVERIFY(!stage.sheet()); // out of the way of the brief
    }

    void aboutNamesLicenceAndSource()
    {
        Stage stage(new QWidget);
        layOut(stage, {1280, 800});
        auto *sheet = new AboutSheet;
        stage.openSheet(sheet);
        layOut(stage, {1280, 800});
        QVERIFY2(stumblesIn(*sheet).isEmpty(), qPrintable(stumblesIn(*sheet).join('\n')));
        QString all;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            all += label->text() + '\n';
        for (const char *needed : {"GPL-3.0-or-later", "Chen, D. (2015)", "10.24432/C5BW33", "CC BY 4.0", "Bootstrap Icons", TUTTU_VERSION})
            QVERIFY2(all.contains(needed), needed);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestScanWidget)
#include "tst_scanwidget.moc"
