// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"
#include "tests/ui/samples/walk.h"
#include "ui/text/devicetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(DevicesView)

namespace {

/** Every visible word, one a line. */
QString wordsOf(const QWidget &root)
{
    QStringList words;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join('\n');
}

} // namespace

class TestDevicesWidget : public QObject
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
        QTest::addColumn<DevicesView>("view");
        QTest::newRow("none") << madeup::devicesNone();
        QTest::newRow("every health") << madeup::devices();
        QTest::newRow("tested") << madeup::devicesTested();
        QTest::newRow("test without signals") << madeup::devicesQuiet();
    }
    void everyFaceCanBeReadAndTouched()
    {
        QFETCH(DevicesView, view);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            DevicesWidget page;
            page.setLayoutDirection(direction);
            page.present(view);
            layOut(page, {1280, 728});
            const QStringList stumbles = stumblesIn(page);
            QVERIFY2(stumbles.isEmpty(), qPrintable(stumbles.join('\n')));
        }
    }

    void eachDeviceSaysHowItIsInItsOwnRow()
    {
        DevicesWidget page;
        page.present(madeup::devices());
        layOut(page, {1280, 1600});
        const QString words = wordsOf(page);
        for (const char *needed : {"Working", "Not working", "Connecting", "Off", "Silent", "ttyACM0", "Last signal 2 min ago", "41 signal(s) since the start", "No signal yet",
                                   "plug it in again", "permission", "nothing was heard for a while",
                                   "61 in today", "58 out", "4 of the staff", "3 more come in", "17 more go out", "2 time(s) today, the last time from 14:00 to 14:30"})
            QVERIFY2(words.contains(needed), qPrintable(QString(needed) + " is not in:\n" + words));
    }

    void onlyWhatIsNeverQuietCanBeSilent()
    {
        DeviceState gateway, scanner;
        gateway.kind = DeviceKind::Broker;
        for (DeviceState *device : {&gateway, &scanner}) {
            device->health = DeviceState::Health::Working;
            device->lastSignal = madeup::now().addSecs(-599);
        }
        QVERIFY(!DeviceText::isSilent(gateway, madeup::now()));
        QVERIFY(DeviceText::isSilent(gateway, madeup::now().addSecs(1)));
        QVERIFY(!DeviceText::isSilent(scanner, madeup::now().addSecs(9999)));
        gateway.health = DeviceState::Health::Broken;
        QVERIFY(!DeviceText::isSilent(gateway, madeup::now().addSecs(9999)));
    }

    void aTestShowsWhatEachSignalDecodesTo()
    {
        DevicesWidget page;
        page.present(madeup::devicesTested());
        layOut(page, {1280, 1600});
        const QString words = wordsOf(page);
        for (const char *needed : {"Loyalty card", "•••• 0013", "Check digit good", "EAN/UPC (]E0)", "Check digit wrong", "One digit seems off", "Product", "iBeacon", "61 dBm",
                                   "door", "heard 37 time(s)", "2 visitor(s)", "Main door"})
            QVERIFY2(words.contains(QString::fromUtf8(needed)), qPrintable(QString::fromUtf8(needed) + " is not in:\n" + words));
    }

    void theTestIsSwitchedByItsChip()
    {
        DevicesWidget page;
        page.present(madeup::devices());
        layOut(page, {1280, 728});
        QSignalSpy wanted(&page, &DevicesWidget::testingWanted), back(&page, &DevicesWidget::backWanted);
        auto *chip = page.findChild<ToggleChip *>();
        chip->click();
        QCOMPARE(wanted.at(0)[0].toBool(), true);
        page.present(madeup::devicesTested());
        QVERIFY(chip->isChecked());
        chip->click();
        QCOMPARE(wanted.at(1)[0].toBool(), false);
        page.findChild<Button *>()->click();
        QCOMPARE(back.size(), 1);
    }

    void whatIsReadAnewKeepsItsPlace()
    {
        DevicesWidget page;
        DevicesView view = madeup::devicesTested();
        page.present(view);
        layOut(page, {1280, 728});
        const auto before = page.findChildren<Chip *>();
        for (int i = 0; i < 1000; ++i) {
            ++view.readings.front().count;
            page.present(view);
        }
        QCOMPARE(page.findChildren<Chip *>(), before); // a storm makes no widgets
        QVERIFY(wordsOf(page).contains("heard 1037 time(s)"));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestDevicesWidget)
#include "tst_deviceswidget.moc"
