// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"

#include <QTest>

using namespace tuttu;

class TestDayText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsWrittenTheLanguagesWay_data();
    void aDayIsWrittenTheLanguagesWay();
};

void TestDayText::aDayIsWrittenTheLanguagesWay_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("thisYear");
    QTest::addColumn<QString>("lastYear");
    const auto row = [](const char *locale, const char *thisYear, const char *lastYear) {
        QTest::newRow(locale) << QString(locale) << QString::fromUtf8(thisYear) << QString::fromUtf8(lastYear);
    };
    row("en_GB", "5 September", "5 September 2025");
    row("en_US", "September 5", "September 5, 2025");
    row("fi_FI", "5. syyskuuta", "5. syyskuuta 2025");
    row("sv_SE", "5 september", "5 september 2025");
    row("tr_TR", "5 Eylül", "5 Eylül 2025");
    row("ja_JP", "9月5日", "2025年9月5日");
    row("es_ES", "5 de septiembre", "5 de septiembre de 2025");
}

void TestDayText::aDayIsWrittenTheLanguagesWay()
{
    QFETCH(QString, locale);
    const QDate today(2026, 12, 31);
    QTEST(dayText(QDate(2026, 9, 5), today, QLocale(locale)), "thisYear");
    QTEST(dayText(QDate(2025, 9, 5), today, QLocale(locale)), "lastYear");
}

QTEST_GUILESS_MAIN(TestDayText)
#include "tst_daytext.moc"
