// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workaccount.h"
#include "core/hub/peoplestore.h"
#include "core/sync/wire/clerkrow.h"
#include "tests/core/hub/hubrig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void whoIsTakenOnIsToldToTheStoreAlone();
    void whoIsPromotedIsToldAnew();
    void aWorkAccountIsOnePersonsInAStore();
    void whoLeavesIsATombstoneAndMayComeBack();
    void whoNoDeviceCouldReadIsRefused();
    void aRowIsReadAsItWasWritten();

private:
    PgConnection fresh();
    PostgresCluster m_cluster;
};

namespace {

const StoreId oulu = StoreId::derived("store", "oulu");
const Clerk mia{ClerkId::derived("clerk", "mia"), u"Mia Laine"_s, u"ML"_s, Role::Associate};

std::map<QString, FeedRow> toldTo(PgConnection &db, const StoreId &store)
{
    Follower device(db, {Bucket::Kind::Store, store});
    device.read();
    return device.holds;
}

} // namespace

PgConnection TestPeople::fresh()
{
    auto db = must(PgConnection::open(must(m_cluster.emptyDatabase())));
    must(PgMigration(db).to(PgMigration::folder()));
    return db;
}

void TestPeople::whoIsTakenOnIsToldToTheStoreAlone()
{
    PgConnection db = fresh();
    must(PeopleStore(db).put(turku, mia));
    QVERIFY(must(PeopleStore(db).of(turku)) == std::vector<Clerk>{mia});
    QVERIFY(must(PeopleStore(db).of(oulu)).empty());
    QVERIFY(must(clerkFromJson(toldTo(db, turku).at(clerkRowKey(mia.id)).content)) == mia);
    QVERIFY(toldTo(db, oulu).empty());
}

void TestPeople::whoIsPromotedIsToldAnew()
{
    PgConnection db = fresh();
    must(PeopleStore(db).put(turku, mia));
    Clerk manager = mia;
    manager.role = Role::Manager;
    must(PeopleStore(db).put(turku, manager));
    QCOMPARE(must(PeopleStore(db).of(turku)).size(), size_t(1));
    const FeedRow row = toldTo(db, turku).at(clerkRowKey(mia.id));
    QCOMPARE(row.version, 2);
    QCOMPARE(int(must(clerkFromJson(row.content)).role), int(Role::Manager));
}

void TestPeople::aWorkAccountIsOnePersonsInAStore()
{
    PgConnection db = fresh();
    Clerk known = mia;
    known.account = clerkOfAccount(u"https://login.shop.example"_s, u"1234"_s);
    must(PeopleStore(db).put(turku, known));
    QVERIFY(must(PeopleStore(db).of(turku)) == std::vector<Clerk>{known});
    QVERIFY(must(clerkFromJson(toldTo(db, turku).at(clerkRowKey(mia.id)).content)) == known);
    const Clerk other{ClerkId::derived("clerk", "leo"), u"Leo"_s, u"L"_s, Role::Associate, known.account};
    QCOMPARE(int(PeopleStore(db).put(turku, other).error().code), int(Errc::Invalid));
    must(PeopleStore(db).put(oulu, known)); // she serves there, too
    must(PeopleStore(db).put(turku, mia));
    QVERIFY(!toldTo(db, turku).at(clerkRowKey(mia.id)).content.contains(u"account"_s));
    must(PeopleStore(db).put(turku, other));
}

void TestPeople::whoLeavesIsATombstoneAndMayComeBack()
{
    PgConnection db = fresh();
    must(PeopleStore(db).put(turku, mia));
    must(PeopleStore(db).remove(turku, mia.id));
    QVERIFY(toldTo(db, turku).at(clerkRowKey(mia.id)).deleted);
    QCOMPARE(int(PeopleStore(db).remove(turku, mia.id).error().code), int(Errc::NotFound));
    must(PeopleStore(db).put(turku, mia));
    QVERIFY(!toldTo(db, turku).at(clerkRowKey(mia.id)).deleted);
}

void TestPeople::whoNoDeviceCouldReadIsRefused()
{
    PgConnection db = fresh();
    for (const Clerk &bad : {Clerk{{}, u"Mia"_s, u"M"_s}, Clerk{mia.id, {}, u"M"_s}, Clerk{mia.id, u"Mia"_s, {}}, Clerk{mia.id, QString(61, u'x'), u"M"_s}})
        QCOMPARE(int(PeopleStore(db).put(turku, bad).error().code), int(Errc::Invalid));
    QCOMPARE(countOf(db, "clerk"), 0);
    QCOMPARE(countOf(db, "feed"), 0);
}

void TestPeople::aRowIsReadAsItWasWritten()
{
    QCOMPARE(clerkOfRow(clerkRowKey(mia.id)), mia.id);
    QVERIFY(clerkOfRow(u"op/"_s + mia.id.toString()).isNull());
    QVERIFY(must(clerkFromJson(clerkToJson(mia))) == mia);
    QJsonObject other = clerkToJson(mia);
    other[u"role"_s] = u"owner"_s;
    QCOMPARE(int(clerkFromJson(other).error().code), int(Errc::Invalid));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
