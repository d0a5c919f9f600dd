// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/devicestore.h"
#include "tests/core/hub/hubdevice.h"

#include <thread>

using namespace tuttu;

namespace {

const StoreId oulu = StoreId::derived("store", "oulu");

} // namespace

/** How devices come into the chain, move in it and leave it, as its tables see it. */
class TestEnrolment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void init();
    void aCodeLetsOneDeviceIn();
    void aCodeIsGoodForTenMinutes();
    void ofTwoDevicesThatComeAtOnceOneIsLetIn();
    void whoseAnswerWasLostMayAskAgain();
    void whoDoesNotHoldTheKeyItBringsIsNotLetIn();
    void theDatabaseKnowsNoCode();
    void aDeviceThatComesAgainIsTheSame();
    void aDeviceThatMovesBeginsANewEpochAndItsPastStaysWhereItWas();
    void aRevokedDeviceEndsAndTheStoreGetsAnotherKey();
    void aStoreIsAddedOnceAndAsDevicesCanReadIt();
    void theFleetSaysWhoIsThereAndHowFarTheyCame();

private:
    Result<Admission> admit(const HubDevice &device, const QByteArray &code) { return EnrolmentStore(*m_db).admit(device.enrolRequest(code), m_now); }
    QByteArray code(const StoreId &store = turku) { return must(EnrolmentStore(*m_db).makeCode(store, m_now)); }
    void push(const HubDevice &device, const StoreId &store, const std::vector<PushedOp> &ops)
    {
        must(IngestStore(*m_db, chainKeys()).push({store, device.kiosk.sender.device}, device.kiosk.batch(ops)));
    }

    PostgresCluster m_cluster;
    QString m_info;
    std::optional<PgConnection> m_db;
    QDateTime m_now{QDate(2026, 11, 22), QTime(9, 30), Qt::UTC};
};

void TestEnrolment::init()
{
    m_db.reset();
    m_info = must(m_cluster.hubDatabase());
    m_db.emplace(must(PgConnection::open(m_info)));
    must(ChainStore(*m_db).add({{turku, "Turku", "Europe/Helsinki", "EUR", "FI"}}, m_now));
    must(ChainStore(*m_db).add({{oulu, "Oulu", "Europe/Helsinki", "EUR", "FI"}}, m_now));
}

void TestEnrolment::aCodeLetsOneDeviceIn()
{
    HubDevice till("till"), tablet("tablet");
    const QByteArray once = code();
    QCOMPARE(must(admit(till, once)), (Admission{turku, false, false}));
    const auto found = must(DeviceStore(*m_db).find(till.kiosk.sender.device));
    QCOMPARE(found.store, turku);
    QCOMPARE(found.signKey, signingKeyOf(till.seed));
    QCOMPARE(found.firstEpoch, 1);
    QCOMPARE(admit(tablet, once).error().code, Errc::NotFound);
    QCOMPARE(DeviceStore(*m_db).find(tablet.kiosk.sender.device).error().code, Errc::NotFound);
    QCOMPARE(admit(tablet, QByteArray(16, 'x')).error().code, Errc::NotFound);
    QCOMPARE(EnrolmentStore(*m_db).makeCode(StoreId::derived("store", "nowhere"), m_now).error().code, Errc::NotFound);
}

void TestEnrolment::aCodeIsGoodForTenMinutes()
{
    const QByteArray first = code(), second = code();
    m_now = m_now.addSecs(599);
    QVERIFY(admit(HubDevice("till"), first));
    m_now = m_now.addSecs(1);
    QCOMPARE(admit(HubDevice("tablet"), second).error().code, Errc::NotFound);
}

void TestEnrolment::ofTwoDevicesThatComeAtOnceOneIsLetIn()
{
    for (int round = 0; round < 10; ++round) {
        const QByteArray once = code();
        std::atomic<int> in = 0;
        std::vector<std::thread> all;
        for (int i = 0; i < 4; ++i) {
            all.emplace_back([&, i] {
                auto db = must(PgConnection::open(m_info));
                const auto done = EnrolmentStore(db).admit(HubDevice(QString("%1-%2").arg(round).arg(i)).enrolRequest(once), m_now);
                if (done)
                    ++in;
                else if (done.error().code != Errc::NotFound)
                    qFatal("%s", qPrintable(done.error().detail));
            });
        }
        for (std::thread &one : all)
            one.join();
        QCOMPARE(in, 1);
    }
    QCOMPARE(countOf(*m_db, "device"), 10);
}

void TestEnrolment::whoseAnswerWasLostMayAskAgain()
{
    HubDevice till("till"), thief("thief");
    const QByteArray once = code();
    QVERIFY(admit(till, once));
    QCOMPARE(must(admit(till, once)), (Admission{turku, true, false}));
    EnrolRequest stolen{once, till.kiosk.sender.device, "x", signingKeyOf(thief.seed), "x"}; // its id, another key
    stolen.signature = signatureOf(stolen.signedBytes(), thief.seed);
    QCOMPARE(EnrolmentStore(*m_db).admit(stolen, m_now).error().code, Errc::NotFound);
    m_now = m_now.addSecs(600);
    QCOMPARE(admit(till, once).error().code, Errc::NotFound);
}

void TestEnrolment::whoDoesNotHoldTheKeyItBringsIsNotLetIn()
{
    HubDevice till("till");
    const QByteArray once = code();
    const EnrolRequest good = till.enrolRequest(once);
    EnrolRequest other = good;
    other.name = "Till 3";
    QCOMPARE(EnrolmentStore(*m_db).admit(other, m_now).error().code, Errc::Unauthorized);
    other = good;
    other.signKey = signingKeyOf(HubDevice("x").seed);
    QCOMPARE(EnrolmentStore(*m_db).admit(other, m_now).error().code, Errc::Unauthorized);
    QVERIFY(EnrolmentStore(*m_db).admit(good, m_now)); // the code was not used up
}

void TestEnrolment::theDatabaseKnowsNoCode()
{
    const QByteArray once = code();
    QCOMPARE(once.size(), EnrolmentTicket::codeSize);
    const QString rows = must(m_db->query("SELECT string_agg(c::text, ' ') FROM enrolment_code c")).text(0, 0);
    QVERIFY(rows.contains(QString::fromLatin1(QCryptographicHash::hash(once, QCryptographicHash::Sha256).toHex())));
    QVERIFY(!rows.contains(QString::fromLatin1(once.toHex())));
}

void TestEnrolment::aDeviceThatComesAgainIsTheSame()
{
    HubDevice till("till");
    QVERIFY(admit(till, code()));
    till.kiosk.name = "Till by the door";
    till.seed = Key32(); // its keys were lost with its keychain
    QCOMPARE(must(admit(till, code())), (Admission{turku, true, false}));
    QCOMPARE(countOf(*m_db, "device"), 1);
    const auto found = must(DeviceStore(*m_db).find(till.kiosk.sender.device));
    QCOMPARE(found.signKey, signingKeyOf(till.seed));
    QCOMPARE(found.firstEpoch, 1); // it goes on where it was
}

void TestEnrolment::aDeviceThatMovesBeginsANewEpochAndItsPastStaysWhereItWas()
{
    HubDevice till("till");
    const DeviceId id = till.kiosk.sender.device;
    QVERIFY(admit(till, code()));
    till.kiosk.epoch = 2;
    push(till, turku, {till.kiosk.note("a")});
    QCOMPARE(must(admit(till, code(oulu))), (Admission{oulu, true, true}));
    DeviceStore devices(*m_db);
    const auto moved = must(devices.find(id));
    QCOMPARE(moved.store, oulu);
    QCOMPARE(moved.firstEpoch, 3);
    QCOMPARE(must(devices.homeOf(id, 2)), turku);
    QCOMPARE(must(devices.homeOf(id, 3)), oulu);
    QCOMPARE(must(devices.homeOf(id, 9)), oulu);
    QCOMPARE(must(devices.ended()), (std::vector<EndedDevice>{{turku, id, false}}));

    QCOMPARE(must(admit(till, code(turku))), (Admission{turku, true, true})); // and back
    QCOMPARE(must(devices.find(id)).firstEpoch, 4);
    QCOMPARE(must(devices.homeOf(id, 1)), turku);
    QCOMPARE(must(devices.homeOf(id, 3)), oulu);
    QCOMPARE(must(devices.ended()), (std::vector<EndedDevice>{{oulu, id, false}}));
}

void TestEnrolment::aRevokedDeviceEndsAndTheStoreGetsAnotherKey()
{
    HubDevice till("till"), tablet("tablet");
    const DeviceId id = till.kiosk.sender.device;
    QVERIFY(admit(till, code()) && admit(tablet, code()));
    DeviceStore devices(*m_db);
    must(devices.revoke(id, m_now));
    QVERIFY(must(devices.find(id)).revoked);
    QVERIFY(!must(devices.find(tablet.kiosk.sender.device)).revoked);
    QCOMPARE(must(devices.ended()), (std::vector<EndedDevice>{{turku, id, true}}));
    QCOMPARE(must(ChainStore(*m_db).find(turku)).keyNumber, 2);
    QCOMPARE(must(ChainStore(*m_db).find(oulu)).keyNumber, 1);
    QCOMPARE(devices.revoke(DeviceId::derived("device", "nobody"), m_now).error().code, Errc::NotFound);
    QVERIFY(admit(till, code())); // a manager lets it in again
    QVERIFY(must(devices.ended()).empty());
}

void TestEnrolment::aStoreIsAddedOnceAndAsDevicesCanReadIt()
{
    ChainStore stores(*m_db);
    const ChainPlace good{{StoreId::derived("store", "vaasa"), "Vaasa", "Europe/Helsinki", "EUR", "FI"}, 8};
    const auto refuses = [&](auto change) {
        ChainPlace bad = good;
        change(bad);
        const auto done = stores.add(bad, m_now);
        return !done && done.error().code == Errc::Invalid && !done.error().detail.isEmpty();
    };
    QVERIFY(refuses([](ChainPlace &p) { p.store.name.clear(); }));
    QVERIFY(refuses([](ChainPlace &p) { p.store.name = "two\nlines"; }));
    QVERIFY(refuses([](ChainPlace &p) { p.store.zone = "Europe/Turku"; }));
    QVERIFY(refuses([](ChainPlace &p) { p.store.currency = "eur"; }));
    QVERIFY(refuses([](ChainPlace &p) { p.store.phoneRegion = "FIN"; }));
    QVERIFY(refuses([](ChainPlace &p) { p.leaseHours = 7; }));
    QVERIFY(refuses([](ChainPlace &p) { p.store.id = {}; }));
    QVERIFY(stores.add(good, m_now));
    QCOMPARE(stores.add(good, m_now).error().code, Errc::Duplicate);
    ChainPlace namesake = good;
    namesake.store.id = StoreId::derived("store", "another");
    QCOMPARE(stores.add(namesake, m_now).error().code, Errc::Duplicate);
    QCOMPARE(must(stores.named("Vaasa")), good);
    QCOMPARE(must(stores.all()).size(), 3u);
    QCOMPARE(stores.named("Kemi").error().code, Errc::NotFound);
}

void TestEnrolment::theFleetSaysWhoIsThereAndHowFarTheyCame()
{
    HubDevice till("Till"), tablet("Tablet");
    QVERIFY(admit(till, code()) && admit(tablet, code(oulu)));
    push(till, turku, {till.kiosk.note("a"), till.kiosk.captured("teapot.boiled", "{}"), till.kiosk.note("b")});
    must(DeviceStore(*m_db).seen(turku, till.kiosk.sender.device, "tuttu 0.2", m_now.addSecs(60)));
    const auto fleet = must(DeviceStore(*m_db).fleet());
    QCOMPARE(fleet.size(), 2u);
    QCOMPARE(fleet[0].storeName, "Oulu");
    QCOMPARE(fleet[0].acknowledged, 0);
    QVERIFY(!fleet[0].pushed.isValid());
    QCOMPARE(fleet[1].name, "Till");
    QCOMPARE(fleet[1].acknowledged, 3);
    QCOMPARE(fleet[1].parked, 1);
    QCOMPARE(fleet[1].program, "tuttu 0.2");
    QCOMPARE(fleet[1].seen, m_now.addSecs(60));
    QCOMPARE(fleet[1].enrolled, m_now);
    QVERIFY(fleet[1].pushed.isValid() && !fleet[1].revoked.isValid());
    const auto parked = must(DeviceStore(*m_db).parked(10));
    QCOMPARE(parked.size(), 1u);
    QCOMPARE(parked[0].kind, "teapot.boiled");
    QCOMPARE(parked[0].reason, SetbackReason::UnknownKind);
    QCOMPARE(parked[0].content, "{}");
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
