// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "app/common/demokey.h"
#include "app/common/shopfolder.h"

#include <QTemporaryDir>

using namespace tuttu;

/** A model is trained in one shop and handed to another. */
class TestTuttuctlModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theCardSaysOnWhatItWasTrained();
    void aModelIsHandedOn();
    void whatIsNoModelLeavesTheOldOne_data();
    void whatIsNoModelLeavesTheOldOne();
    void aModelOfOtherThingsIsRefused();
    void wrongWordsAreTwo();

private:
    QString write(const QString &name, const QByteArray &content) { return written(m_folder, name, content); }
    Ran in(const QString &shop, const QStringList &arguments) { return tuttuctl(arguments + QStringList{"--files", m_folder.filePath(shop)}); }
    void open(const QString &shop, const QByteArray &products)
    {
        QVERIFY(demoSettings().save(ShopFolder(m_folder.filePath(shop))).ok());
        QCOMPARE(in(shop, {"import", "products", write("products.csv", "code,name,price\n" + products)}).code, 0);
    }

    QTemporaryDir m_folder;
};

void TestTuttuctlModel::initTestCase()
{
    open("busy", "A,Apple candle,1.00\nB,Bread tin,2.50\n");
    open("new", "A,Apple candle,1.00\nB,Bread tin,2.50\n");
    open("other", "Z,Zinc bucket,9.00\n");
    QByteArray orders = "number,at,customer,product,quantity,price\n";
    for (int i = 1; i <= 40; ++i)
        orders += QByteArray::number(i) + ",2025-12-01T10:30,,A,1,1.00\n" + QByteArray::number(i) + ",2025-12-01T10:30,,B,1,2.50\n";
    QCOMPARE(in("busy", {"import", "orders", write("orders.csv", orders)}).code, 0);
}

void TestTuttuctlModel::theCardSaysOnWhatItWasTrained()
{
    const Ran ran = in("busy", {"model", "show"});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()["products"].toInt(), 2);
    QCOMPARE(ran.json()["card"].toObject()["receipts"].toInt(), 40);
    QCOMPARE(ran.json()["card"].toObject()["lines"].toInt(), 80);
    const Ran none = in("new", {"model", "show"});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("import orders first"), qPrintable(none.err));
}

void TestTuttuctlModel::aModelIsHandedOn()
{
    const QString file = m_folder.filePath("chain.model");
    QCOMPARE(in("busy", {"model", "export", file}).code, 0);
    const Ran taken = in("new", {"model", "use", file});
    QCOMPARE(taken.code, 0);
    QCOMPARE(taken.json()["productsKnownHere"].toInt(), 2);
    QCOMPARE(in("new", {"model", "show"}).json()["card"], in("busy", {"model", "show"}).json()["card"]);
}

void TestTuttuctlModel::whatIsNoModelLeavesTheOldOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray(5000, 'x');
    QFile file(m_folder.filePath("whole.model"));
    QCOMPARE(in("busy", {"model", "export", file.fileName()}).code, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray whole = file.readAll();
    QTest::newRow("cut short") << whole.chopped(7);
    whole[whole.size() / 2] = char(whole[whole.size() / 2] ^ 1);
    QTest::newRow("one bit off") << whole;
}

void TestTuttuctlModel::whatIsNoModelLeavesTheOldOne()
{
    QFETCH(QByteArray, bytes);
    const QString before = in("busy", {"model", "show"}).out;
    const Ran ran = in("busy", {"model", "use", write("bad.model", bytes)});
    QCOMPARE(ran.code, 6);
    QCOMPARE(ran.errLines().size(), 1);
    QVERIFY2(ran.err.contains("keeps the one it had"), qPrintable(ran.err));
    QCOMPARE(in("busy", {"model", "show"}).out, before);
}

void TestTuttuctlModel::aModelOfOtherThingsIsRefused()
{
    const QString file = m_folder.filePath("others.model");
    QCOMPARE(in("busy", {"model", "export", file}).code, 0);
    const Ran ran = in("other", {"model", "use", file});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("None of the products"), qPrintable(ran.err));
    QCOMPARE(in("other", {"model", "show"}).code, 1);
}

void TestTuttuctlModel::wrongWordsAreTwo()
{
    QCOMPARE(in("busy", {"model"}).code, 2);
    QCOMPARE(in("busy", {"model", "dance"}).code, 2);
    QCOMPARE(in("busy", {"model", "use"}).code, 2);
    QCOMPARE(in("busy", {"model", "use", m_folder.filePath("nothing")}).code, 1);
}

QTEST_GUILESS_MAIN(TestTuttuctlModel)
#include "tst_tuttuctlmodel.moc"
