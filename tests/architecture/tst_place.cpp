// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <clocale>
#include <cwctype>

/** The tests mean nothing if the place they run in is as kind as the developer's desk. */
class TestPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCLibraryIsTurkish();
    void qtIsTurkish();
    void theZoneIsOffTheQuarterHour();
};

void TestPlace::theCLibraryIsTurkish()
{
    QCOMPARE(QByteArray(std::setlocale(LC_CTYPE, nullptr)), "tr_TR.UTF-8");
    QCOMPARE(std::towupper(L'i'), std::wint_t(0x130)); // a dotted capital: "title".toUpper() is no "TITLE" here
    std::setlocale(LC_NUMERIC, "");
    QCOMPARE(QByteArray(std::localeconv()->decimal_point), ",");
    std::setlocale(LC_NUMERIC, "C");
}

void TestPlace::qtIsTurkish()
{
    QCOMPARE(QLocale().language(), QLocale::Turkish);
    QCOMPARE(QLocale().toUpper("i"), QString(QChar(0x130)));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), "1.234,5");
}

void TestPlace::theZoneIsOffTheQuarterHour()
{
    const QDateTime winter(QDate(2026, 7, 1), QTime(12, 0));
    QCOMPARE(winter.offsetFromUtc(), (12 * 60 + 45) * 60);
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
