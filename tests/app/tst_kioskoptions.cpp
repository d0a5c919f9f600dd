// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskoptions.h"

#include <QDir>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestKioskOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDemoDayIsPlayedInAShopOfItsOwnThatGoesWithIt();
    void whoNamesFilesGetsThem();
};

void TestKioskOptions::theDemoDayIsPlayedInAShopOfItsOwnThatGoesWithIt()
{
    QString first;
    {
        const KioskOptions tour = KioskOptions::parse({u"tuttu"_s, u"--demo"_s, u"--tour"_s, u"-"_s});
        first = tour.folder.path();
        QVERIFY(tour.demo && tour.touring() && first != ShopFolder::demo().path());
        QVERIFY(QDir().mkpath(first));
        const KioskOptions copy = tour;
        QVERIFY(QDir(first).exists());
    }
    QVERIFY(!QDir(first).exists());
    QVERIFY(KioskOptions::parse({u"tuttu"_s, u"--tour"_s, u"-"_s}).folder.path() != first);
    QCOMPARE(KioskOptions::parse({u"tuttu"_s, u"--demo"_s}).folder.path(), ShopFolder::demo().path());
}

void TestKioskOptions::whoNamesFilesGetsThem()
{
    const KioskOptions tour = KioskOptions::parse({u"tuttu"_s, u"--files"_s, u"/a/shop"_s, u"--tour"_s, u"-"_s});
    QCOMPARE(tour.folder.path(), u"/a/shop"_s);
    QVERIFY(!tour.ownShop);
    QCOMPARE(KioskOptions::parse({u"tuttu"_s}).folder.path(), ShopFolder::standard().path());
}

QTEST_GUILESS_MAIN(TestKioskOptions)
#include "tst_kioskoptions.moc"
