// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubimport.h"
#include "tests/core/hub/hubrig.h"

#include <QTemporaryDir>

using namespace tuttu;

/** The files a shop imports, brought into the chain. */
class TestHubImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void init();
    void theFilesOfAShopBecomeRecordsThatItsDevicesHear();
    void theSameFolderAgainIsNoNews();
    void badRowsAreNamedAndTheOthersKept();
    void anEmptyFolderIsNothing();

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    std::vector<HubImport::File> import()
    {
        const Store here{turku, "Turku", "Europe/Helsinki", "EUR", "FI"};
        return HubImport(*m_db, chainKeys(), {here, {turku}, m_catalogue, QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)}).folder(m_folder->path());
    }
    const Bucket m_catalogue = Bucket::catalogueOf("Villa & Lanka");
    PostgresCluster m_cluster;
    std::optional<PgConnection> m_db;
    std::optional<QTemporaryDir> m_folder;
};

void TestHubImport::init()
{
    m_db.reset();
    m_db.emplace(must(PgConnection::open(must(m_cluster.hubDatabase()))));
    m_folder.emplace();
    const QString data = TUTTU_SOURCE_DIR "/tests/data/import/";
    for (const char *kind : {"products", "customers", "orders"})
        QVERIFY(QFile::copy(data + kind + "_good.csv", m_folder->filePath(QLatin1String(kind) + ".csv")));
}

void TestHubImport::theFilesOfAShopBecomeRecordsThatItsDevicesHear()
{
    const auto files = import();
    QCOMPARE(files.size(), 3u);
    for (const HubImport::File &file : files)
        QVERIFY2(!file.report.stopped && file.report.kept > 0, qPrintable(file.name));
    QCOMPARE(countOf(*m_db, "product_record"), files[0].report.stored);
    Follower people(*m_db, ofCustomers), goods(*m_db, m_catalogue);
    QVERIFY(people.read() && goods.read());
    QCOMPARE(goods.rowsSeen(), files[0].report.stored);
    qint64 customers = 0, orders = 0;
    for (const auto &[key, row] : people.holds) {
        const auto record = recordFromJson(key, row.content);
        QVERIFY2(record.ok(), record ? "" : qPrintable(record.error().detail));
        std::holds_alternative<Customer>(*record) ? ++customers : ++orders;
    }
    QCOMPARE(customers, files[1].report.stored);
    QCOMPARE(orders, countOf(*m_db, "order_record"));
}

void TestHubImport::theSameFolderAgainIsNoNews()
{
    import();
    Follower people(*m_db, ofCustomers), goods(*m_db, m_catalogue);
    QVERIFY(people.read() && goods.read());
    const int before = people.rowsSeen() + goods.rowsSeen();
    import();
    QVERIFY(people.read() && goods.read());
    QCOMPARE(people.rowsSeen() + goods.rowsSeen(), before);
}

void TestHubImport::badRowsAreNamedAndTheOthersKept()
{
    QVERIFY(QFile::remove(m_folder->filePath("customers.csv")));
    QVERIFY(QFile::copy(TUTTU_SOURCE_DIR "/tests/data/import/customers_bad.csv", m_folder->filePath("customers.csv")));
    const auto files = import();
    QVERIFY(files[1].report.refused > 0 && !files[1].report.problems.empty());
    QCOMPARE(countOf(*m_db, "customer_record"), files[1].report.stored);
}

void TestHubImport::anEmptyFolderIsNothing()
{
    m_folder.emplace();
    QVERIFY(import().empty());
}

QTEST_GUILESS_MAIN(TestHubImport)
#include "tst_hubimport.moc"
