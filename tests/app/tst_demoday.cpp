// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskapplication.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The whole program, from an empty folder to the last screen: the demo day that packaging/run plays. */
class TestDemoDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScreenIsReachedAndPictured();

private:
    int play(const QString &pictures);
    QTemporaryDir m_folder;
};

int TestDemoDay::play(const QString &pictures)
{
    KioskOptions options;
    options.demo = true;
    options.folder = ShopFolder(m_folder.path() + u"/shop"_s);
    options.tourFolder = pictures;
    options.language = u"en"_s;
    KioskApplication kiosk(*qApp, options);
    kiosk.start();
    return QApplication::exec();
}

void TestDemoDay::everyScreenIsReachedAndPictured()
{
    const QString pictures = m_folder.path() + u"/pictures"_s;
    QCOMPARE(play(pictures), 0);
    const QStringList taken = QDir(pictures).entryList({u"*.png"_s}, QDir::Files);
    for (const char *screen : {"01-sign-in", "05-brief", "07-note", "10-timeline", "11-nps-question", "13-nps-thanks", "16-floor", "17-search",
                               "20-scan-damaged", "24-about", "34-talking-points", "35-talking-point-changed", "36-talking-points-tried", "37-talking-points-fi", "26-brief-offline", "27-brief-fi", "63-look-made", "65-look-shown", "70-to-do", "71-to-do-fi", "80-figures-today", "81-figures-day", "82-figures-week", "83-figures-trend", "84-figures-forecast", "85-figures-customers", "86-figures-goals", "87-figures-experiments", "88-figures-finnish"}) {
        QVERIFY2(taken.contains(QLatin1String(screen) + u".png"_s), screen);
        QVERIFY2(taken.contains(QLatin1String(screen) + u"-dark.png"_s), screen);
    }
}

QTEST_MAIN(TestDemoDay)
#include "tst_demoday.moc"
