// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/reportkeeper.h"
#include "core/visit/managerengine.h"
#include "tests/rig/shop.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The office finds the shop's reports in its folder in the morning. It is Saturday, 21 November 2026, in the rig's shop, and people came on Friday. */
class TestReportKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theLastWholeDayWeekAndMonthAreKept();
    void aDayIsReportedOnceItsLateCountsCouldCome();
    void somebodysFileIsLeftAsItIs();
    void whatWasTakenAwayIsNotKeptAgain();
    void daysTheProgramWasOffAreMadeUpFor();
    void aFolderThatIsAwayIsTriedAgain();

private:
    std::unique_ptr<ReportKeeper> keeper(std::vector<PeriodKind> of);
    void look(ReportKeeper &keeper);
    QStringList files() const { return QDir(m_office).entryList(QDir::Files, QDir::Name); }
    QString named(const QString &rest) const { return m_shop->context().store.name + u' ' + rest; }
    QByteArray read(const QString &name) const;
    void write(const QString &name) const;

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_office;
};

void TestReportKeeper::init()
{
    m_shop = std::make_unique<Shop>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = m_folder->filePath(u"office"_s);
    QVERIFY(QDir().mkpath(m_office));
    const QDateTime noon = QDateTime(QDate(2026, 11, 20), QTime(12, 0), m_shop->context().zone).toUTC();
    const DoorCount count{u"main"_s, 17, 17, false, noon, noon.addSecs(3600)};
    QVERIFY(m_shop->await(m_shop->engine().captures.record(DoorCounted{m_shop->context().store.id, count}, ClerkId())));
}

std::unique_ptr<ReportKeeper> TestReportKeeper::keeper(std::vector<PeriodKind> of)
{
    return std::make_unique<ReportKeeper>(m_shop->storage(), tallyRuleOf(m_shop->context()), m_shop->context().store, ReportWish{m_office, std::move(of)}, m_shop->clock);
}

void TestReportKeeper::look(ReportKeeper &keeper)
{
    QSignalSpy looked(&keeper, &ReportKeeper::looked);
    keeper.look();
    QVERIFY(looked.wait(20'000));
}

QByteArray TestReportKeeper::read(const QString &name) const
{
    QFile file(QDir(m_office).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReportKeeper::write(const QString &name) const
{
    QFile file(QDir(m_office).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ours");
}

void TestReportKeeper::theLastWholeDayWeekAndMonthAreKept()
{
    const auto reports = keeper({PeriodKind::Day, PeriodKind::Week, PeriodKind::Month});
    look(*reports);
    QVERIFY(!reports->trouble());
    QCOMPARE(files(), (QStringList{named(u"day 2026-11-20.csv"_s), named(u"day 2026-11-20.pdf"_s), named(u"month 2026-10-01.csv"_s), named(u"month 2026-10-01.pdf"_s),
                                   named(u"week 2026-11-09.csv"_s), named(u"week 2026-11-09.pdf"_s)}));
    QVERIFY2(read(named(u"day 2026-11-20.csv"_s)).contains("day,2026-11-20,2026-11-20,visitors,count,known,17,"), read(named(u"day 2026-11-20.csv"_s)).constData());
    QVERIFY(read(named(u"week 2026-11-09.csv"_s)).contains("week,2026-11-09,2026-11-15,visitors,"));
    QVERIFY(read(named(u"month 2026-10-01.pdf"_s)).startsWith("%PDF-"));
}

void TestReportKeeper::aDayIsReportedOnceItsLateCountsCouldCome()
{
    const QDateTime midnight = QDateTime(QDate(2026, 11, 22), QTime(0, 0), m_shop->context().zone).toUTC();
    const auto reports = keeper({PeriodKind::Day});
    m_shop->clock.setWall(midnight.addSecs(10 * 60));
    look(*reports);
    QVERIFY(!files().contains(named(u"day 2026-11-21.csv"_s)));
    m_shop->clock.setWall(midnight.addSecs(21 * 60));
    look(*reports);
    QVERIFY(files().contains(named(u"day 2026-11-21.csv"_s)));
}

void TestReportKeeper::somebodysFileIsLeftAsItIs()
{
    write(named(u"day 2026-11-20.csv"_s));
    look(*keeper({PeriodKind::Day}));
    QCOMPARE(read(named(u"day 2026-11-20.csv"_s)), "Ours");
    QCOMPARE(files(), (QStringList{named(u"day 2026-11-20.csv"_s), named(u"day 2026-11-20.pdf"_s)})); // the page was missing
}

void TestReportKeeper::whatWasTakenAwayIsNotKeptAgain()
{
    const auto reports = keeper({PeriodKind::Day});
    look(*reports);
    QCOMPARE(files().size(), 2);
    for (const QString &name : files())
        QVERIFY(QFile::remove(QDir(m_office).filePath(name)));
    look(*reports);
    QCOMPARE(files(), QStringList());
}

void TestReportKeeper::daysTheProgramWasOffAreMadeUpFor()
{
    look(*keeper({PeriodKind::Day}));
    m_shop->clock.advance(3 * 24 * 3600);
    look(*keeper({PeriodKind::Day}));
    QCOMPARE(files().filter(u".pdf"_s), (QStringList{named(u"day 2026-11-20.pdf"_s), named(u"day 2026-11-21.pdf"_s), named(u"day 2026-11-22.pdf"_s), named(u"day 2026-11-23.pdf"_s)}));
}

void TestReportKeeper::aFolderThatIsAwayIsTriedAgain()
{
    QVERIFY(QDir(m_office).removeRecursively());
    const auto reports = keeper({PeriodKind::Day});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"reports cannot be kept"_s));
    look(*reports);
    QVERIFY(reports->trouble());
    QCOMPARE(reports->trouble()->code, Errc::NotFound);
    QVERIFY(!QDir(m_office).exists()); // what is not mounted is not made
    QVERIFY(QDir().mkpath(m_office));
    look(*reports);
    QVERIFY(!reports->trouble());
    QCOMPARE(files().size(), 2);
}

QTEST_MAIN(TestReportKeeper)
#include "tst_reportkeeper.moc"
