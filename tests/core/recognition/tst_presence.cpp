// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/presence.h"

#include <QTest>

using namespace tuttu;
using Kind = PresenceEvent::Kind;

namespace {

constexpr int near = -60, between = -76, far = -90; // about 1 m, 4 m and 14 m

/** One beacon's day, told second by second. */
struct Radio {
    PresenceTracker tracker;
    qint64 now = 1'000'000;
    std::vector<PresenceEvent> events;

    explicit Radio(const PresenceRule &rule = {}) : tracker(rule) {}

    void add(std::vector<PresenceEvent> some) { events.insert(events.end(), some.begin(), some.end()); }
    Radio &hear(int rssi, int seconds, const QString &receiver = "door", const QString &beacon = "iBeacon:a-1-1")
    {
        for (int s = 0; s < seconds; ++s) {
            now += 1000;
            add(tracker.see({receiver, beacon, rssi, 0, {}}, now));
            add(tracker.tick(now));
        }
        return *this;
    }
    Radio &silence(int seconds)
    {
        for (int s = 0; s < seconds; ++s) {
            now += 1000;
            add(tracker.tick(now));
        }
        return *this;
    }
    QString told() const
    {
        QStringList words;
        for (const PresenceEvent &e : events)
            words << (e.kind == Kind::Entered ? "came " : e.kind == Kind::Moved ? "moved " : "left ") + e.receiver;
        return words.join(", ");
    }
};

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void metresFollowThePublishedTable_data()
    {
        QTest::addColumn<double>("rssi");
        QTest::addColumn<double>("n");
        QTest::addColumn<double>("metres");
        const double table[][3] = {{-65, 2.7, 1.67}, {-70, 2.7, 2.56}, {-75, 2.7, 3.91}, {-80, 2.7, 6.00}, {-85, 2.7, 9.18}, {-90, 2.7, 14.07},
                                   {-65, 2, 2.00}, {-70, 2, 3.55}, {-75, 2, 6.31}, {-80, 2, 11.2}, {-85, 2, 20.0}, {-90, 2, 35.5}};
        for (const auto &row : table)
            QTest::addRow("%g dBm, n %g", row[0], row[1]) << row[0] << row[1] << row[2];
    }
    void metresFollowThePublishedTable()
    {
        QFETCH(double, rssi);
        QFETCH(double, n);
        QFETCH(double, metres);
        QVERIFY(std::abs(metresOf(rssi, -59, n) - metres) < 0.006 * metres);
    }
    void theMiddleHalfIsAveraged()
    {
        QCOMPARE(middleMean({-60}), -60.0);
        QCOMPARE(middleMean({-60, -62}), -61.0);
        QCOMPARE(middleMean({-60, -61, -62, -99}), -61.5);
        QCOMPARE(middleMean({-20, -60, -61, -62, -63, -64, -65, -99}), -62.5);
    }
    void somebodyNearForFiveSecondsHasCome()
    {
        Radio radio;
        QCOMPARE(radio.hear(near, 5).told(), "");
        QCOMPARE(radio.hear(near, 3).told(), "came door");
        QVERIFY(radio.tracker.isHere("iBeacon:a-1-1"));
        QCOMPARE(radio.hear(near, 600).told(), "came door"); // once
    }
    void somebodyWalkingPastHasNot() { QCOMPARE(Radio().hear(far, 20).hear(near, 2).hear(far, 60).told(), ""); }
    void oneWildStrengthIsNobody() { QCOMPARE(Radio().hear(far, 20).hear(-30, 1).hear(far, 20).told(), ""); }
    void threeSamplesSayNothing() { QCOMPARE(Radio().hear(near, 3).silence(30).told(), ""); }
    void aStrengthThatIsNotKnownSaysNothing() { QCOMPARE(Radio().hear(0, 30).hear(20, 30).told(), ""); }
    void betweenComingAndGoingNothingChanges() { QCOMPARE(Radio().hear(near, 10).hear(between, 300).told(), "came door"); }
    void silenceForAMinuteIsLeaving()
    {
        Radio radio;
        QCOMPARE(radio.hear(near, 10).silence(58).told(), "came door");
        QCOMPARE(radio.silence(3).told(), "came door, left door");
    }
    void farForHalfAMinuteIsLeaving()
    {
        Radio radio;
        QCOMPARE(radio.hear(near, 10).hear(far, 30).told(), "came door");
        QCOMPARE(radio.hear(far, 15).told(), "came door, left door");
    }
    void aMomentFarIsNotLeaving() { QCOMPARE(Radio().hear(near, 10).hear(far, 15).hear(near, 20).hear(far, 15).told(), "came door"); }
    void comingBackSoonIsNoNewArrival()
    {
        Radio radio;
        radio.hear(near, 10).silence(61 + 20 * 60).hear(near, 120).silence(61);
        QCOMPARE(radio.told(), "came door, left door");
        QCOMPARE(radio.silence(31 * 60).hear(near, 10).told(), "came door, left door, came door");
    }
    void aPlaceChangesOnlyForOneMuchBetter()
    {
        Radio radio;
        radio.hear(near, 10);
        for (int s = 0; s < 30; ++s)
            radio.hear(near, 1).hear(near + 4, 1, "till");
        QCOMPARE(radio.told(), "came door");
        for (int s = 0; s < 30; ++s)
            radio.hear(between, 1).hear(near, 1, "till");
        QCOMPARE(radio.told(), "came door, moved till");
    }
    void twoReceiversAreOneArrival()
    {
        Radio radio;
        for (int s = 0; s < 30; ++s)
            radio.hear(near, 1).hear(near, 1, "till");
        QCOMPARE(radio.events.size(), size_t(1));
    }
    void theBeaconsOwnCalibrationCounts()
    {
        PresenceTracker tracker;
        std::vector<PresenceEvent> events;
        for (qint64 now = 0; now < 20'000; now += 1000) {
            for (const PresenceEvent &e : tracker.see({"door", "strong", -76, -40, {}}, now))
                events.push_back(e);
        }
        QVERIFY(events.empty()); // 22 m
        for (qint64 now = 20'000; now < 40'000; now += 1000) {
            for (const PresenceEvent &e : tracker.see({"door", "weak", -76, -75, {}}, now))
                events.push_back(e);
        }
        QCOMPARE(events.size(), size_t(1)); // 1.1 m
    }
    void whoIsForgottenWasNeverHeard()
    {
        Radio radio;
        radio.hear(near, 10).tracker.forget("iBeacon:a-1-1");
        QVERIFY(!radio.tracker.isHere("iBeacon:a-1-1"));
        QCOMPARE(radio.silence(100).told(), "came door");
    }
    void aStormOfIdsDoesNotGrow()
    {
        PresenceRule rule;
        rule.mostBeacons = 100;
        Radio radio(rule);
        radio.hear(near, 10);
        for (int i = 0; i < 10'000; ++i)
            radio.tracker.see({"door", QString("made up %1").arg(i), near, 0, {}}, radio.now + i / 10);
        QCOMPARE(radio.tracker.followed(), size_t(100));
        for (int i = 0; i < 1000; ++i)
            radio.tracker.see({QString("gateway %1").arg(i), "iBeacon:a-1-1", near, 0, {}}, radio.now + 1000);
        radio.silence(200);
        QCOMPARE(radio.tracker.followed(), size_t(1)); // only the one whose quiet time runs
        QCOMPARE(radio.told(), "came door, left door");
    }
};

QTEST_APPLESS_MAIN(TestPresence)
#include "tst_presence.moc"
