// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/heldstore.h"
#include "core/hub/erasing.h"
#include "core/hub/erasurestore.h"
#include "core/hub/recordstore.h"
#include "tests/core/hub/hubdevice.h"

using namespace tuttu;

/** A tablet was lost: who is on it? */
class TestHeld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void init();
    void whomItsStoreHoldsAndWhomItAskedFor();
    void whoLeftAfterItWasHeardIsStillOnItAndWhoCameIsNot();
    void whoTurnsItAwayEndsWhatItIsGiven();
    void whoIsErasedIsNobodyAnyMore();
    void nobodyKnowsAnotherDevice() { QCOMPARE(HeldStore(*m_hub->db).heldBy(DeviceId::derived("device", "never")).error().code, Errc::NotFound); }

private:
    CustomerId known(const QString &name, const StoreId &home)
    {
        Customer customer;
        customer.id = CustomerId::derived("customer", name);
        customer.name.shown = name;
        customer.email = name.toLower() + "@example.org";
        customer.homeStore = home;
        must(m_hub->db->transaction([&] { return RecordStore(*m_hub->db, chainKeys()).putCustomers({customer}, home); }));
        return customer.id;
    }
    void asks(const CustomerId &customer) { QCOMPARE(m_hub->post("/v1/customer", CustomerAsk{customer}.toBytes(), m_till.token).status, 200); }
    QStringList held()
    {
        QStringList all;
        for (const HeldPerson &person : must(HeldStore(*m_hub->db).heldBy(m_till.kiosk.sender.device)).people)
            all << QString(person.name.isEmpty() ? QString("nobody") : QString(person.name + ' ' + person.email)) + (person.asked ? ", asked" : "");
        all.sort();
        return all;
    }
    /** As if that had been so long ago. */
    void lastHeard(int minutesAgo)
    {
        must(m_hub->db->run("UPDATE device SET seen = now() - make_interval(mins => $1), reported = NULL", {minutesAgo}));
        must(m_hub->db->run("UPDATE device_line SET pushed = NULL"));
    }
    void changed(const CustomerId &customer, int minutesAgo) { must(m_hub->db->run("UPDATE feed SET changed = now() - make_interval(mins => $1) WHERE key = $2", {minutesAgo, QString("customer/" + customer.toString())})); }
    void leaves(const CustomerId &customer) { must(FeedStore(*m_hub->db).put(ofCustomers, "customer/" + customer.toString(), {}, true)); }

    PostgresCluster m_cluster;
    std::unique_ptr<RunningHub> m_hub;
    HubDevice m_till{"till"};
    const StoreId m_oulu = StoreId::derived("store", "oulu");
    CustomerId m_aino, m_otto;
};

void TestHeld::init()
{
    m_hub.reset();
    m_hub = std::make_unique<RunningHub>(m_cluster);
    m_hub->addStore(m_oulu, "Oulu");
    m_till = HubDevice("till");
    m_till.comeIn(*m_hub);
    m_aino = known("Aino", turku);
    m_otto = known("Otto", m_oulu);
}

void TestHeld::whomItsStoreHoldsAndWhomItAskedFor()
{
    QCOMPARE(held(), QStringList{"Aino aino@example.org"});
    asks(m_otto);
    asks(m_otto);
    asks(m_aino); // whom it held anyhow
    asks(CustomerId::derived("customer", "nobody"));
    QCOMPARE(held(), (QStringList{"Aino aino@example.org", "Otto otto@example.org, asked"}));
    QCOMPARE(must(HeldStore(*m_hub->db).heldBy(m_till.kiosk.sender.device)).store, turku);
}

void TestHeld::whoLeftAfterItWasHeardIsStillOnItAndWhoCameIsNot()
{
    const CustomerId left = known("Lea", turku), gone = known("Gia", turku), late = known("Leo", turku), justThen = known("Juha", turku);
    leaves(left);
    leaves(gone);
    changed(m_aino, 5); // she changed since: she was there before
    must(m_hub->db->run("UPDATE feed SET version = 2 WHERE key = $1", {QString("customer/" + m_aino.toString())}));
    changed(left, 30);
    changed(gone, 90);
    changed(late, 30);
    changed(justThen, 55); // its token held for ten minutes: it may have heard
    lastHeard(60);
    QCOMPARE(held(), (QStringList{"Aino aino@example.org", "Juha juha@example.org", "Lea lea@example.org"}));
    lastHeard(100);
    QCOMPARE(held(), (QStringList{"Aino aino@example.org", "Gia gia@example.org", "Lea lea@example.org"}));
}

void TestHeld::whoTurnsItAwayEndsWhatItIsGiven()
{
    changed(m_aino, 90);
    const CustomerId late = known("Leo", turku);
    changed(late, 5);
    QCOMPARE(held().size(), 2);
    m_hub->revoke(m_till.kiosk.sender.device);
    must(m_hub->db->run("UPDATE device SET revoked = now() - interval '30 minutes'"));
    QCOMPARE(held(), QStringList{"Aino aino@example.org"});
}

void TestHeld::whoIsErasedIsNobodyAnyMore()
{
    asks(m_otto);
    const ClerkId manager = ClerkId::derived("clerk", "mari");
    must(m_hub->db->run("INSERT INTO clerk (home, id, name, initials, role) VALUES ($1, $2, 'Mari', 'M', 1)", {turku, manager}));
    ErasureStore erasures(*m_hub->db, chainKeys());
    for (const CustomerId &each : {m_otto, m_aino})
        must(m_hub->db->transaction([&] { return erasures.want(turku, manager, each, OpId::derived("op", each.toString()), m_hub->clock.now()); }));
    must(Erasing(*m_hub->db, chainKeys()).apply());
    QTRY_COMPARE(must(m_hub->db->query("SELECT count(*) FROM erasure WHERE done IS NULL")).whole(0, 0), 0); // or the hub was at it
    QCOMPARE(held(), QStringList{"nobody"}); // Aino may be on it; that Otto was is not known any more
}

QTEST_GUILESS_MAIN(TestHeld)
#include "tst_held.moc"
