// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/customerfile.h"
#include "core/connect/files/orderfile.h"
#include "core/connect/files/productfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <zstd.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);

/** What an import of a golden file came to: its report, then what it made, one line each. */
struct Outcome {
    QStringList lines;

    void report(const ImportReport &r)
    {
        QStringList head{QString("rows %1, kept %2, refused %3, stored %4").arg(r.rowsRead).arg(r.kept).arg(r.refused).arg(r.stored)};
        for (const RowProblem &p : r.problems)
            head << QString("line %1%2: %3").arg(p.line).arg(p.column.isEmpty() ? QString() : ", " + p.column, p.reason);
        if (r.stopped)
            head << "stopped: " + r.stopped->detail;
        lines = head + lines;
    }
};

QString line(const Product &p)
{
    QStringList parts{"product", p.code, p.name, p.category, p.brand, toDecimal(p.price), p.stockHere ? QString::number(*p.stockHere) : "?"};
    if (const Product plain{p.id, p.code, p.name, p.category, p.brand, p.price, p.stockHere}; p != plain)
        parts << p.sizeKind << p.size << p.style << p.collection << p.since.toString(Qt::ISODate) << QString::number(p.lastsDays);
    return parts.join('|');
}

QString line(const Order &o)
{
    QStringList parts{"order", o.number, o.at.toString(Qt::ISODate), o.customer.isNull() ? "nobody" : "somebody",
                      o.channel == Channel::Online ? "online" : "store"};
    for (const OrderLine &l : o.lines)
        parts << QString("%1 x %2").arg(l.quantity).arg(toDecimal(l.unitPrice));
    return parts.join('|');
}

QString line(const Customer &c)
{
    QStringList parts{"customer", c.name.shown, c.name.preferred, c.name.sayIt, c.name.latin, c.email, c.phone};
    for (const Identifier &card : c.cards)
        parts << card.value;
    if (c.birthday)
        parts << QString("%1/%2").arg(c.birthday->month).arg(c.birthday->day);
    parts << c.languages << c.interests << c.avoids;
    for (const Size &s : c.sizes)
        parts << s.what + ' ' + s.value;
    parts << c.since.toString(Qt::ISODate) << QString::number(int(c.tier));
    for (const Consent &consent : c.consents)
        parts << QString("%1:%2:%3:%4").arg(int(consent.purpose)).arg(int(consent.state)).arg(consent.since.date().toString(Qt::ISODate), consent.wording);
    return (parts << c.changed.toString(Qt::ISODate)).join('|');
}

template<typename T>
Sink<T> into(Outcome &outcome)
{
    return [&outcome](std::vector<T> &&values) -> Result<> {
        for (const T &value : values)
            outcome.lines << line(value);
        return {};
    };
}

const StoreId shop = StoreId::derived("store", u"covent-garden"_s);

OrderRules orderRules()
{
    OrderRules rules;
    rules.currency = Currency(u"GBP");
    rules.zone = QTimeZone("Europe/London");
    rules.store = shop;
    rules.latest = now;
    rules.knowsStore = [](StoreId id) { return id == shop; };
    rules.knowsProduct = [](ProductId id) { return id == ProductId::derived("product", u"85123A"_s) || id == ProductId::derived("product", u"71053"_s); };
    rules.knowsCustomer = [](CustomerId id) { return id == CustomerId::derived("customer", u"17850"_s) || id == CustomerId::derived("customer", u"12347"_s); };
    return rules;
}

CustomerRules customerRules()
{
    return {u"GB"_s, shop, now, [](StoreId id) { return id == shop; }};
}

} // namespace

class TestImportFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachGoldenFileGivesItsReport_data();
    void eachGoldenFileGivesItsReport();
    void tenThousandRowsArriveInBatchesOfAtMost500();
    void aPackedFileReadsLikeAPlainOne();
    void aCutPackedFileStopsWithAnErrorAndKeepsWhatCameBefore();
    void aMissingFileAFolderAndNoZstdAreSaid();
    void cancellingKeepsWholeOrdersOnly();
    void anErrorOfTheStoreEndsTheImportAndIsNotCountedAsKept();
    void problemsAreCountedBeyondTheCap();
    void anEndlessLineIsOneBadRow();

private:
    QString write(const QByteArray &content, const QString &name = "file.csv")
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

void TestImportFiles::eachGoldenFileGivesItsReport_data()
{
    QTest::addColumn<QString>("path");
    const QDir golden(TUTTU_SOURCE_DIR "/tests/data/import");
    for (const QFileInfo &file : golden.entryInfoList({"*.csv"}))
        QTest::addRow("%s", qPrintable(file.completeBaseName())) << file.filePath();
    QVERIFY(golden.entryList({"*.csv"}).size() > 20);
}

/** A dropped csv is a new row of this test; TUTTU_WRITE_GOLDEN=1 writes what it came to, to be read before it is kept. */
void TestImportFiles::eachGoldenFileGivesItsReport()
{
    QFETCH(QString, path);
    const QString name = QFileInfo(path).fileName();
    auto file = ImportFile::open(path);
    QVERIFY(file.ok());
    Outcome outcome;
    if (name.startsWith("products"))
        outcome.report(readProducts(**file, {Currency(u"GBP"), now.date()}, into<Product>(outcome)));
    else if (name.startsWith("orders"))
        outcome.report(readOrders(**file, orderRules(), into<Order>(outcome)));
    else
        outcome.report(readCustomers(**file, customerRules(), into<Customer>(outcome)));
    QFile expected(QString(path).replace(".csv", ".report"));
    if (qEnvironmentVariableIsSet("TUTTU_WRITE_GOLDEN")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write((outcome.lines.join('\n') + '\n').toUtf8());
        return;
    }
    QVERIFY2(expected.open(QIODevice::ReadOnly), "the golden file has no .report beside it");
    QCOMPARE(outcome.lines.join('\n') + '\n', QString::fromUtf8(expected.readAll()));
}

void TestImportFiles::tenThousandRowsArriveInBatchesOfAtMost500()
{
    QByteArray csv = "code,name,price\n";
    for (int i = 0; i < 10'000; ++i)
        csv += QByteArray::number(i) + ",Thing " + QByteArray::number(i) + (i % 100 == 7 ? ",-1\n" : ",1.25\n");
    auto file = ImportFile::open(write(csv));
    QVERIFY(file.ok());
    size_t largest = 0, all = 0;
    qint64 last = -1;
    const ImportReport report = readProducts(**file, {Currency(u"GBP")}, [&](std::vector<Product> &&products) -> Result<> {
        largest = qMax(largest, products.size());
        all += products.size();
        return {};
    }, {[&](qint64 done, qint64 total) { QVERIFY(done >= last && done <= total); last = done; }, {}});
    QCOMPARE(report.rowsRead, 10'000);
    QCOMPARE(report.kept, 9'900);
    QCOMPARE(report.refused, 100);
    QCOMPARE(report.problems.front(), (RowProblem{9, "price", "The price is negative."}));
    QCOMPARE(all, size_t(9'900));
    QCOMPARE(largest, size_t(500));
    QVERIFY(last > 0);
}

static QByteArray packed(const QByteArray &text)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    out.resize(qsizetype(ZSTD_compress(out.data(), size_t(out.size()), text.constData(), size_t(text.size()), 3)));
    return out;
}

static QByteArray manyProducts(int count)
{
    QByteArray csv = "code,name,price\n";
    for (int i = 0; i < count; ++i)
        csv += QByteArray::number(i) + ",Thing " + QByteArray::number(i * 7919 % 104729) + ",1.25\n";
    return csv;
}

void TestImportFiles::aPackedFileReadsLikeAPlainOne()
{
    const QByteArray csv = manyProducts(40'000);
    Outcome plain, unpacked;
    for (auto [path, outcome] : {std::pair{write(csv), &plain}, std::pair{write(packed(csv), "file.csv.zst"), &unpacked}}) {
        auto file = ImportFile::open(path);
        QVERIFY(file.ok());
        outcome->report(readProducts(**file, {Currency(u"GBP")}, into<Product>(*outcome)));
    }
    QCOMPARE(plain.lines.size(), 40'001);
    QCOMPARE(unpacked.lines, plain.lines);
}

void TestImportFiles::aCutPackedFileStopsWithAnErrorAndKeepsWhatCameBefore()
{
    const QByteArray whole = packed(manyProducts(60'000));
    auto cut = ImportFile::open(write(whole.left(whole.size() * 2 / 3)));
    QVERIFY(cut.ok());
    ImportReport report = readProducts(**cut, {Currency(u"GBP")}, [](std::vector<Product> &&) -> Result<> { return {}; });
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, Errc::Io);
    QVERIFY(report.kept > 1000);
    QCOMPARE(report.kept, report.rowsRead);

    QByteArray flipped = whole;
    flipped[flipped.size() / 2] = char(~flipped[flipped.size() / 2]);
    auto damaged = ImportFile::open(write(flipped));
    QVERIFY(damaged.ok());
    report = readProducts(**damaged, {Currency(u"GBP")}, [](std::vector<Product> &&) -> Result<> { return {}; });
    QVERIFY(report.stopped || report.kept != 60'000 || report.refused > 0);
}

void TestImportFiles::aMissingFileAFolderAndNoZstdAreSaid()
{
    QCOMPARE(ImportFile::open(m_dir.filePath("nowhere.csv")).error().code, Errc::NotFound);
    QCOMPARE(ImportFile::open(m_dir.path()).error().code, Errc::Io);
    auto file = ImportFile::open(write("\x28\xb5\x2f\xfd this is no zstd"));
    QVERIFY(file.ok());
    const ImportReport report = readProducts(**file, {Currency(u"GBP")}, [](std::vector<Product> &&) -> Result<> { return {}; });
    QCOMPARE(report.stopped->code, Errc::Io);
    QCOMPARE(report.kept, 0);
}

void TestImportFiles::cancellingKeepsWholeOrdersOnly()
{
    QByteArray csv = "number,at,product,quantity,price\n";
    for (int i = 0; i < 9'000; ++i)
        csv += QByteArray::number(i / 7) + ",2025-12-01T08:26,71053,1,3.39\n";
    auto file = ImportFile::open(write(csv));
    QVERIFY(file.ok());
    int looks = 0;
    size_t lines = 0;
    const ImportReport report = readOrders(**file, orderRules(), [&](std::vector<Order> &&orders) -> Result<> {
        for (const Order &order : orders) {
            if (order.lines.size() != 7)
                return {Errc::Invalid, "half an order"};
            lines += order.lines.size();
        }
        return {};
    }, {{}, [&] { return ++looks > 5; }}); // the first look over the file takes four
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, Errc::Cancelled);
    QVERIFY(report.kept > 0 && report.kept < 9'000);
    QCOMPARE(report.kept, qint64(lines));
    QCOMPARE(report.kept, report.stored * 7);
}

void TestImportFiles::anErrorOfTheStoreEndsTheImportAndIsNotCountedAsKept()
{
    auto file = ImportFile::open(write(manyProducts(3000)));
    QVERIFY(file.ok());
    int batches = 0;
    const ImportReport report = readProducts(**file, {Currency(u"GBP")}, [&](std::vector<Product> &&) -> Result<> {
        return ++batches < 3 ? Result<>() : Result<>(Errc::DiskFull);
    });
    QCOMPARE(batches, 3);
    QCOMPARE(report.stopped->code, Errc::DiskFull);
    QCOMPARE(report.kept, 1000);
    QCOMPARE(report.stored, 1000);
}

void TestImportFiles::problemsAreCountedBeyondTheCap()
{
    QByteArray csv = "code,name,price\n";
    for (int i = 0; i < 1500; ++i)
        csv += QByteArray::number(i) + ",Thing,-1\n";
    auto file = ImportFile::open(write(csv));
    QVERIFY(file.ok());
    const ImportReport report = readProducts(**file, {Currency(u"GBP")}, [](std::vector<Product> &&) -> Result<> { return {}; });
    QCOMPARE(report.problemCount, 1500);
    QCOMPARE(report.problems.size(), ImportReport::problemCap);
}

void TestImportFiles::anEndlessLineIsOneBadRow()
{
    auto file = ImportFile::open(write("code,name,price\n1,Good,1\n2," + QByteArray(3'000'000, 'x') + ",1\n3,\"" + QByteArray(200'000, '\n')
                                       + "\n4,Good,1\n" + QByteArray(70'000, ',') + "\n5,Good,1\n"));
    QVERIFY(file.ok());
    Outcome outcome;
    outcome.report(readProducts(**file, {Currency(u"GBP"), now.date()}, into<Product>(outcome)));
    QCOMPARE(outcome.lines, (QStringList{"rows 6, kept 3, refused 3, stored 3", "line 3: A field is longer than 4 KiB.",
                                         "line 4: A field is longer than 4 KiB.", "line 200006: The row is longer than a row may be.",
                                         "product|1|Good|||1.00|?", "product|4|Good|||1.00|?", "product|5|Good|||1.00|?"}));
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
