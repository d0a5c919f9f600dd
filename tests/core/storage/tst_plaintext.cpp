// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/staffstore.h"
#include "core/storage/statement.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <QDirIterator>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

/** Words that stand nowhere else: what is found on the disk came from a person. */
QString secret(const QString &kind, int i)
{
    return u"zq%1x%2"_s.arg(kind).arg(i * 7919 + 104'729);
}

Customer somebody(int i)
{
    Customer c = customerNamed(QString::number(i), secret(u"shown"_s, i) + u" Şahin"_s, secret(u"mail"_s, i) + u"@example.invalid"_s,
                               u"+4477%1"_s.arg(90'000'000 + i * 7919), u"2%1"_s.arg(900'000'000'000 + i * 104'729));
    c.name.preferred = secret(u"preferred"_s, i);
    c.name.sayIt = secret(u"sayit"_s, i);
    c.name.latin = secret(u"latin"_s, i);
    c.interests = {secret(u"interest"_s, i)};
    c.avoids = {secret(u"avoid"_s, i)};
    c.sizes = {{u"top"_s, secret(u"size"_s, i)}};
    return c;
}

/** What to look for: the beginnings all secrets of a kind share, as UTF-8 and as UTF-16, and each phone and card whole. */
QByteArrayList traces(int people)
{
    QStringList texts;
    for (const char *kind : {"shown", "mail", "preferred", "sayit", "latin", "interest", "avoid", "size", "note", "chip", "comment", "reason", "followup",
                             "created", "clerk", "initials"})
        texts.append(u"zq%1x"_s.arg(QLatin1String(kind)));
    for (int i = 0; i < people; ++i)
        texts << somebody(i).phone.mid(1) << somebody(i).cards[0].value;
    QByteArrayList bytes;
    for (const QString &text : texts)
        bytes << text.toUtf8() << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes;
}

/** Every file of the folder, as it lies there. */
QByteArray everything(const QString &folder)
{
    QByteArray heap;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            heap += file.readAll();
    }
    return heap;
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfAPersonStandsOnTheDisk();
    void whatIsReplacedLeavesNoTrace();
    void aTamperedCellIsRefused();
    void swappedCellsAreRefused();
};

void TestPlainText::nothingOfAPersonStandsOnTheDisk()
{
    constexpr int people = 40;
    Rig rig;
    QVERIFY(rig.open());
    const Product mug = productNamed(u"22423"_s, u"Regency Mug of everybody"_s);
    std::vector<Customer> customers;
    for (int i = 0; i < people; ++i)
        customers.push_back(somebody(i));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importProducts(std::span(&mug, 1)); }));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(customers); }));
    for (int i = 0; i < people; ++i) {
        const CustomerId who = customers[size_t(i)].id;
        const ClerkId clerk = rig.ids().make<ClerkId>();
        QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putClerk({clerk, secret(u"clerk"_s, i), secret(u"initials"_s, i), Role::Associate}); }));
        QVERIFY(rig.keep(NoteAdded{{rig.ids().make<NoteId>(), who, clerk, noon, {secret(u"chip"_s, i)}, secret(u"note"_s, i)}}));
        QVERIFY(rig.keep(NpsAnswered{{}, {who, noon, i % 11, {secret(u"reason"_s, i)}, secret(u"comment"_s, i)}}));
        QVERIFY(rig.keep(FollowUpAdded{{rig.ids().make<FollowUpId>(), who, clerk, secret(u"followup"_s, i), QDate(2026, 12, 1), false}}));
        QVERIFY(rig.keep(CustomerCreated{customerNamed(u"created %1"_s.arg(i), secret(u"created"_s, i))}));
    }
    const auto search = [&](const char *when) {
        const QByteArray heap = everything(rig.folder());
        QVERIFY(heap.contains("Regency Mug of everybody")); // the search can find what is in clear
        for (const QByteArray &word : traces(people))
            QVERIFY2(!heap.contains(word), qPrintable(QLatin1String(when) + u": "_s + QString::fromUtf8(word)));
    };
    search("while open, with both WAL files");
    QCOMPARE(*rig.run([](Shelf &s) { return CustomerStore(s).count(); }), 2 * people);
    rig.close();
    search("closed");
}

void TestPlainText::whatIsReplacedLeavesNoTrace()
{
    // Sealed bytes, too, are overwritten: a key that leaks later opens nothing that was replaced before.
    Rig rig;
    QVERIFY(rig.open());
    Customer c = somebody(1);
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&c, 1)); }));
    const auto cell = [&] {
        return rig.run([](Shelf &s) -> Result<QByteArray> {
            Statement sealed(s.cache, "SELECT sealed FROM customer WHERE key = 1");
            return sealed.step() ? Result<QByteArray>(sealed.bytes(0)) : sealed.error();
        }).value();
    };
    const QByteArray before = cell();
    c.interests.clear();
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&c, 1)); }));
    const QByteArray after = cell();
    rig.close(); // checkpointed, the WAL is gone
    const QByteArray heap = everything(rig.folder());
    QVERIFY(heap.contains(after.right(32)));
    QVERIFY(!heap.contains(before.right(32)));
}

void TestPlainText::aTamperedCellIsRefused()
{
    Rig rig;
    QVERIFY(rig.open());
    const Customer c = somebody(1);
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&c, 1)); }));
    QVERIFY(rig.run([&](Shelf &s) { return CustomerStore(s).customer(c.id); }));
    QVERIFY(rig.run([](Shelf &s) { return s.cache.script("UPDATE customer SET sealed = substr(sealed, 1, 40) || x'00' || substr(sealed, 42)"); }));
    QCOMPARE(rig.run([&](Shelf &s) { return CustomerStore(s).customer(c.id); }).error().code, Errc::Damaged);
}

void TestPlainText::swappedCellsAreRefused()
{
    Rig rig;
    QVERIFY(rig.open());
    const std::vector<Customer> two{somebody(1), somebody(2)};
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(two); }));
    QVERIFY(rig.keep(NoteAdded{{rig.ids().make<NoteId>(), two[0].id, {}, noon, {}, u"of the first"_s}}));
    QVERIFY(rig.keep(NoteAdded{{rig.ids().make<NoteId>(), two[1].id, {}, noon, {}, u"of the second"_s}}));
    // Somebody with the file and without the key gives one person another's record, and a note to the wrong row.
    QVERIFY(rig.run([](Shelf &s) {
        return s.cache.script("CREATE TEMP TABLE t AS SELECT key, sealed FROM customer;"
                              "UPDATE customer SET sealed = (SELECT sealed FROM t WHERE t.key = 3 - customer.key);"
                              "UPDATE note SET sealed = (SELECT sealed FROM note n WHERE n.key = 2) WHERE key = 1");
    }));
    for (const Customer &c : two)
        QCOMPARE(rig.run([&](Shelf &s) { return CustomerStore(s).customer(c.id); }).error().code, Errc::Damaged);
    const auto key = rig.run([&](Shelf &s) { return CustomerStore(s).key(two[0].id); });
    QCOMPARE(rig.run([&](Shelf &s) { return CaptureStore(s).notesOf(*key, two[0].id); }).error().code, Errc::Damaged);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
