// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/fileimport.h"
#include "core/connect/learnmodels.h"
#include "core/insight/affinity.h"
#include "core/profile/profileservice.h"
#include "core/storage/curatedsetstore.h"
#include "core/storage/customerstore.h"
#include "core/storage/modelstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/productstore.h"
#include "core/storage/staffstore.h"
#include "core/storage/statement.h"
#include "core/storage/storage.h"
#include "tests/rig/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Files into a real shop's folder. */
class TestFileImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void productsThenCustomersThenOrdersMakeAProfile();
    void anOrderMayOnlyNameWhatIsKnown();
    void aHalfBadOrderIsNotInTheCache();
    void importingAgainChangesNothingAndANewerFileReplaces();
    void phoneNumbersAreReadInTheShopsCountry();
    void aDatabaseThatRefusesEndsTheImportWithWhatCameBefore();
    void tenThousandOrdersAreLearntFrom();
    void whatAProductBelongsToComesWithIt();
    void theSetsOfAFileReplaceAllOthers();
    void aFileOfSetsNamesWhatIsWrongInIt();
    void aFileInWhichNoSetIsRightChangesNothing();
    void aSetCompletesTheLookOfWhoHasOneOfIt();

private:
    using Sets = std::vector<std::pair<QString, QStringList>>;
    Sets sets()
    {
        return *await(m_storage->run([](Shelf &shelf) -> Result<Sets> {
            const auto kept = CuratedSetStore(shelf).all();
            if (!kept)
                return kept.error();
            Sets out;
            for (const CuratedSet &set : *kept) {
                out.push_back({set.name, {}});
                for (const ProductId &product : set.products)
                    out.back().second.append(shelf.products.find(product)->code);
            }
            return out;
        }));
    }

    template<typename T>
    Result<T> await(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return {Errc::Cancelled, "no answer in time"};
        return future.result();
    }
    ImportReport import(ImportKind kind, const QByteArray &csv)
    {
        const QString path = m_folder->filePath("in.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        return *await(m_storage->run([=, here = m_here](Shelf &shelf) -> Result<ImportReport> { return importFile(shelf, kind, path, here); }));
    }
    std::vector<Order> ordersOf(const QString &number)
    {
        return *await(m_storage->run([id = CustomerId::derived("customer", number)](Shelf &shelf) { return OrderStore(shelf).ordersOf(id); }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    DeviceKeysPtr m_keys;
    std::unique_ptr<Storage> m_storage;
    Store m_here{StoreId::derived("store", u"aleksi"_s), u"Aleksi"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s};
};

void TestFileImport::init()
{
    m_storage.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = *DeviceKeys::fromMaster(DeviceKeys::newMaster());
    m_storage = std::make_unique<Storage>(m_clock);
    QVERIFY(await(m_storage->open(m_folder->path(), m_keys)).ok());
    QVERIFY(await(m_storage->run([here = m_here](Shelf &shelf) { return StaffStore(shelf).putStore(here, true); })).ok());
    QCOMPARE(import(ImportKind::Products, "code,name,price\nA,Apple,1.00\nB,Bread,2.50\nC,Cheese,4.00\n").stored, 3);
    QCOMPARE(import(ImportKind::Customers, "number,name\n7,Aino\n8,Väinö\n").stored, 2);
}

void TestFileImport::productsThenCustomersThenOrdersMakeAProfile()
{
    const ImportReport report = import(ImportKind::Orders, "number,at,customer,product,quantity,price\n"
                                                           "1,2025-12-01T10:30,7,A,2,1.00\n1,2025-12-01T10:30,7,B,1,2.25\n2,2025-06-01T10:30,7,A,-1,1.00\n");
    QCOMPARE(report.stored, 2);
    QCOMPARE(report.problemCount, 0);
    const auto orders = ordersOf("7");
    QCOMPARE(orders.size(), size_t(2));
    QCOMPARE(orders[0].number, "1");
    QCOMPARE(orders[0].at, QDateTime(QDate(2025, 12, 1), QTime(8, 30), Qt::UTC)); // Helsinki's winter
    QCOMPARE(orders[0].store, m_here.id);
    QCOMPARE(orders[0].lines, (std::vector<OrderLine>{{ProductId::derived("product", u"A"_s), 2, {100, Currency(u"EUR")}},
                                                       {ProductId::derived("product", u"B"_s), 1, {225, Currency(u"EUR")}}}));
    QCOMPARE(orders[1].at, QDateTime(QDate(2025, 6, 1), QTime(7, 30), Qt::UTC)); // and summer
    QCOMPARE(orders[1].lines.front().quantity, -1);
}

void TestFileImport::anOrderMayOnlyNameWhatIsKnown()
{
    const ImportReport report = import(ImportKind::Orders, "number,at,customer,store,product,quantity,price\n"
                                                           "1,2025-12-01T10:30,9,,A,2,1.00\n2,2025-12-01T10:30,7,,Z,2,1.00\n"
                                                           "3,2025-12-01T10:30,7,elsewhere,A,2,1.00\n4,2025-12-01T10:30,7,aleksi,A,2,1.00\n5,2025-12-01T10:30,,,A,2,1.00\n");
    QCOMPARE(report.stored, 2); // an anonymous sale is one
    QCOMPARE(report.refused, 3);
    QCOMPARE(report.problems[0].column, "customer");
    QCOMPARE(report.problems[1].column, "product");
    QCOMPARE(report.problems[2].column, "store");
    QCOMPARE(ordersOf("7").size(), size_t(1));
}

void TestFileImport::aHalfBadOrderIsNotInTheCache()
{
    const ImportReport report = import(ImportKind::Orders, "number,at,customer,product,quantity,price\n"
                                                           "1,2025-12-01T10:30,7,A,2,1.00\n1,2025-12-01T10:30,7,B,0,2.25\n2,2025-12-02T10:30,7,A,1,1.00\n");
    QCOMPARE(report.kept, 1);
    QCOMPARE(report.refused, 2);
    const auto orders = ordersOf("7");
    QCOMPARE(orders.size(), size_t(1));
    QCOMPARE(orders[0].number, "2");
}

void TestFileImport::importingAgainChangesNothingAndANewerFileReplaces()
{
    const QByteArray csv = "number,at,customer,product,quantity,price\n1,2025-12-01T10:30,7,A,2,1.00\n1,2025-12-01T10:30,7,B,1,2.25\n";
    import(ImportKind::Orders, csv);
    const auto before = ordersOf("7");
    QCOMPARE(import(ImportKind::Orders, csv).stored, 1);
    QCOMPARE(ordersOf("7"), before);
    import(ImportKind::Orders, "number,at,customer,product,quantity,price\n1,2025-12-01T10:30,7,B,3,2.00\n");
    const auto after = ordersOf("7");
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0].lines.size(), size_t(1));
    QCOMPARE(after[0].lines[0].quantity, 3);

    import(ImportKind::Customers, "number,name\n7,Aino Korhonen\n");
    const auto renamed = await(m_storage->run([](Shelf &shelf) { return CustomerStore(shelf).customer(CustomerId::derived("customer", u"7"_s)); }));
    QCOMPARE(renamed->name.shown, "Aino Korhonen");
    QCOMPARE(ordersOf("7"), after);
}

void TestFileImport::phoneNumbersAreReadInTheShopsCountry()
{
    QCOMPARE(import(ImportKind::Customers, "number,name,phone\n9,Helmi,040 123 4567\n").stored, 1);
    const auto owners = await(m_storage->run([](Shelf &shelf) { return CustomerStore(shelf).withIdentifier({IdentifierKind::Phone, u"+358401234567"_s}); }));
    QCOMPARE(*owners, std::vector<CustomerId>{CustomerId::derived("customer", u"9"_s)});
}

void TestFileImport::aDatabaseThatRefusesEndsTheImportWithWhatCameBefore()
{
    // A full disk, as SQLite sees one: the file may not grow by more than a little.
    QVERIFY(await(m_storage->run([](Shelf &shelf) -> Result<> {
        Statement pages(shelf.cache, "PRAGMA page_count");
        if (!pages.step())
            return pages.error();
        return shelf.cache.script(QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages.integer(0) + 60)).constData());
    })).ok());
    QByteArray csv = "number,name,email\n";
    for (int i = 100; i < 6000; ++i)
        csv += QByteArray::number(i) + ",Somebody " + QByteArray::number(i) + ",somebody" + QByteArray::number(i) + "@example.org\n";
    const ImportReport report = import(ImportKind::Customers, csv);
    QVERIFY(report.stopped);
    QCOMPARE(report.stopped->code, Errc::DiskFull);
    QVERIFY(report.kept < 5900 && report.kept % 500 == 0);
    const auto count = await(m_storage->run([](Shelf &shelf) { return CustomerStore(shelf).count(); }));
    QCOMPARE(*count, 2 + report.kept);
}

void TestFileImport::tenThousandOrdersAreLearntFrom()
{
    QByteArray csv = "number,at,customer,product,quantity,price\n";
    for (int i = 0; i < 5000; ++i) {
        const QByteArray head = QByteArray::number(i) + ",2025-11-" + QByteArray::number(i % 28 + 1).rightJustified(2, '0') + "T12:00,7,";
        csv += head + (i % 2 ? "A,1,1.00\n" : "C,1,4.00\n");
        csv += head + (i % 2 ? "B,1,2.00\n" : "C,2,4.00\n");
    }
    const ImportReport report = import(ImportKind::Orders, csv);
    QCOMPARE(report.rowsRead, 10'000);
    QCOMPARE(report.stored, 5000);
    QVERIFY(await(m_storage->run([](Shelf &shelf) { return learnModels(shelf, {StoreId(), u"Here"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s}); })).ok());
    const auto model = await(m_storage->run([](Shelf &shelf) { return ModelStore(shelf).affinity(); }));
    QVERIFY(model.ok());
    QCOMPARE(model->basketCount(), 5000);
    const auto neighbours = model->neighbours(model->indexOf(ProductId::derived("product", u"A"_s)));
    QCOMPARE(neighbours.size(), size_t(1));
    QCOMPARE(neighbours.front().together, 2500);
}

void TestFileImport::whatAProductBelongsToComesWithIt()
{
    QCOMPARE(import(ImportKind::Products, "code,name,price,size_kind,size,style,collection,since,lasts_days\n"
                                          "S38,Wool socks,9.00,shoe,38,Socks,Winter,2025-09-01,365\nP,Plain,1.00,,,,,,\n").stored, 2);
    const auto check = [&] {
        return *await(m_storage->run([](Shelf &shelf) -> Result<bool> {
            const Product *socks = shelf.products.find(ProductId::derived("product", u"S38"_s)), *plain = shelf.products.find(ProductId::derived("product", u"P"_s));
            const Product expected{socks->id, u"S38"_s, u"Wool socks"_s, u""_s, u""_s, {900, Currency(u"EUR")}, {}, u"shoe"_s, u"38"_s, u"Socks"_s, u"Winter"_s, QDate(2025, 9, 1), 365};
            return *socks == expected && plain->sizeKind.isEmpty() && plain->style.isEmpty() && !plain->since.isValid() && plain->lastsDays == 0;
        }));
    };
    QVERIFY(check());
    m_storage.reset();
    m_storage = std::make_unique<Storage>(m_clock);
    QVERIFY(await(m_storage->open(m_folder->path(), m_keys)).ok());
    QVERIFY(check()); // out of the file, not out of memory

    const QByteArray tomorrow = m_clock.now().date().addDays(2).toString(Qt::ISODate).toLatin1();
    const ImportReport wrong = import(ImportKind::Products, "code,name,price,since\nN,New,1.00," + tomorrow + "\n");
    QCOMPARE(wrong.refused, 1);
    QCOMPARE(wrong.problems.front().column, "since");
}

void TestFileImport::theSetsOfAFileReplaceAllOthers()
{
    const ImportReport first = import(ImportKind::Sets, "set,code\nPicnic,B\nLunch,C\nPicnic,A\nLunch,B\nLunch,A\n");
    QCOMPARE(first.stored, 2);
    QCOMPARE(first.kept, 5);
    QCOMPARE(first.problemCount, 0);
    QCOMPARE(sets(), (Sets{{"Lunch", {"C", "B", "A"}}, {"Picnic", {"B", "A"}}}));
    m_storage.reset();
    m_storage = std::make_unique<Storage>(m_clock);
    QVERIFY(await(m_storage->open(m_folder->path(), m_keys)).ok()); // looks through the whole file
    QCOMPARE(sets(), (Sets{{"Lunch", {"C", "B", "A"}}, {"Picnic", {"B", "A"}}}));
    QCOMPARE(import(ImportKind::Sets, "code,set\nA,Picnic\nC,Picnic\n").stored, 1);
    QCOMPARE(sets(), (Sets{{"Picnic", {"A", "C"}}}));
    QVERIFY(!import(ImportKind::Sets, "set,code\n").stopped); // the shop shows nothing together any more
    QCOMPARE(sets(), Sets());
}

void TestFileImport::aFileOfSetsNamesWhatIsWrongInIt()
{
    QByteArray csv = "set,code\nPicnic,A\nPicnic,Z\nPicnic,A\nLonely,B\nPicnic,B\n,A\nLonely,Y\n";
    const ImportReport report = import(ImportKind::Sets, csv);
    QStringList said;
    for (const RowProblem &problem : report.problems)
        said.append(QString("%1 %2: %3").arg(problem.line).arg(problem.column, problem.reason));
    QCOMPARE(said, (QStringList{"3 code: There is no product Z.", "4 code: A stands in this set already.", "7 set: The field is empty.", "8 code: There is no product Y.",
                                "5 set: A set needs two products, Lonely has one."}));
    QCOMPARE(report.rowsRead, 7);
    QCOMPARE(report.kept, 2);
    QCOMPARE(report.refused, 5);
    QCOMPARE(sets(), (Sets{{"Picnic", {"A", "B"}}}));

    csv = "set,code\n";
    for (int i = 0; i < 2001; ++i)
        csv += "Set " + QByteArray::number(i) + ",A\nSet " + QByteArray::number(i) + ",B\n";
    const ImportReport many = import(ImportKind::Sets, csv);
    QCOMPARE(many.stored, 2000);
    QCOMPARE(many.refused, 2);
    QVERIFY(many.problems.front().reason.startsWith("There are more than 2000"));
}

void TestFileImport::aFileInWhichNoSetIsRightChangesNothing()
{
    import(ImportKind::Sets, "set,code\nPicnic,A\nPicnic,B\n");
    for (const char *file : {"set,code\nPicnic,Y\nPicnic,Z\n", "set,code\nPicnic,A\n", "name,code\nPicnic,A\nPicnic,C\n", ""}) {
        const ImportReport report = import(ImportKind::Sets, file);
        QVERIFY(report.stopped);
        QCOMPARE(report.stopped->code, Errc::Invalid);
        QCOMPARE(report.kept, 0);
        QCOMPARE(sets(), (Sets{{"Picnic", {"A", "B"}}}));
    }
}

void TestFileImport::aSetCompletesTheLookOfWhoHasOneOfIt()
{
    const QByteArray day = m_clock.now().addDays(-40).date().toString(Qt::ISODate).toLatin1();
    QCOMPARE(import(ImportKind::Orders, "number,at,customer,product,quantity,price\n1," + day + "T10:30,7,A,1,1.00\n").stored, 1);
    QCOMPARE(import(ImportKind::Sets, "set,code\nPicnic,A\nPicnic,C\n").stored, 1);
    ShopContext shop;
    shop.store = m_here;
    shop.zone = QTimeZone(m_here.zone);
    ProfileService profiles(*m_storage, shop, m_clock);
    const auto opened = await(profiles.open(CustomerId::derived("customer", u"7"_s), {}));
    QVERIFY(opened.ok());
    QCOMPARE(opened->brief.recommendations.size(), size_t(1));
    const Recommendation &cheese = opened->brief.recommendations.front();
    QCOMPARE(cheese.product.code, "C");
    QCOMPARE(cheese.reason, ReasonKind::CompletesLook);
    QCOMPARE(cheese.setName, "Picnic");
    QCOMPARE(cheese.withName, "Apple");
}

QTEST_GUILESS_MAIN(TestFileImport)
#include "tst_fileimport.moc"
