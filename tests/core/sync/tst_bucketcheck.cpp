// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bucketcheck.h"

#include <QTest>

using namespace tuttu;

/** What is read is compared with the hub's at night, by the store's clock. What the comparison does stands in tst_anewstorebegins. */
class TestBucketCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextNightIsFour_data();
    void theNextNightIsFour();
};

void TestBucketCheck::theNextNightIsFour_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("night");
    QTest::newRow("in the afternoon") << "Europe/Helsinki" << "2026-11-23T14:00:00Z" << "2026-11-24T02:00:00Z";
    QTest::newRow("after midnight") << "Europe/Helsinki" << "2026-11-23T23:30:00Z" << "2026-11-24T02:00:00Z";
    QTest::newRow("at four it is done") << "Europe/Helsinki" << "2026-11-24T02:00:00Z" << "2026-11-25T02:00:00Z";
    QTest::newRow("the short night") << "Europe/Helsinki" << "2027-03-27T20:00:00Z" << "2027-03-28T01:00:00Z";
    QTest::newRow("the long night") << "Europe/Helsinki" << "2026-10-24T20:00:00Z" << "2026-10-25T02:00:00Z";
    QTest::newRow("the other side of the date line") << "Pacific/Auckland" << "2026-11-23T14:00:00Z" << "2026-11-23T15:00:00Z";
}

void TestBucketCheck::theNextNightIsFour()
{
    QFETCH(QString, zone);
    QFETCH(QString, now);
    QFETCH(QString, night);
    QCOMPARE(BucketCheck::nextNight(QDateTime::fromString(now, Qt::ISODate), QTimeZone(zone.toLatin1())), QDateTime::fromString(night, Qt::ISODate));
}

QTEST_GUILESS_MAIN(TestBucketCheck)
#include "tst_bucketcheck.moc"
