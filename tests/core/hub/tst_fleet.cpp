// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/fleetstore.h"
#include "core/hub/service/fleetpage.h"
#include "tests/core/hub/hubdevice.h"

#include <QJsonArray>

using namespace tuttu;
using Need = FleetView::Need;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/** One that is in order. */
FleetDevice device(const QString &name, const QString &program = "0.2.0")
{
    FleetDevice d;
    d.id = DeviceId::derived("device", name);
    d.store = turku;
    d.storeName = "Turku";
    d.name = name;
    d.program = program;
    d.enrolled = noon.addDays(-30);
    d.seen = d.pushed = d.reported = noon.addSecs(-60);
    d.told = noon.addSecs(-63);
    d.waiting = 0;
    d.leaseHours = 72;
    return d;
}

FleetView::Line lineOf(const FleetDevice &d) { return fleetView("Tuttu Oy", {d}, noon).lines.front(); }

} // namespace

/** Who looks after the chain's devices sees how they stand, and nobody else does. */
class TestFleet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void whatADeviceNeeds_data();
    void whatADeviceNeeds();
    void whatNeedsAPersonStandsFirst();
    void aStandingIsReadBackAndNonsenseRefused();
    void aDeviceSaysHowItStandsAndAWatcherSeesIt();
    void withoutAKeyNobodySeesAnything();
    void namesAreTextAndThePageNeedsNothingFromElsewhere();

private:
    PostgresCluster m_cluster;
};

void TestFleet::whatADeviceNeeds_data()
{
    QTest::addColumn<FleetDevice>("given");
    QTest::addColumn<int>("need");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, Need need, const QString &says, const std::function<void(FleetDevice &)> &change) {
        FleetDevice d = device("till");
        change(d);
        QTest::newRow(title) << d << int(need) << says;
    };
    const auto silentFor = [](FleetDevice &d, qint64 secs) { d.seen = d.pushed = d.reported = noon.addSecs(-secs); };
    row("heard a minute ago, nothing waits", Need::Nothing, "", [](FleetDevice &) {});
    row("an older program never said how it stands", Need::Nothing, "", [](FleetDevice &d) { d.waiting.reset(); d.oldest = d.told = d.reported = {}; });
    row("not heard for two hours", Need::Soon, "Not heard", [&](FleetDevice &d) { silentFor(d, 7200); });
    row("not heard, with captures", Need::Person, "nowhere else", [&](FleetDevice &d) { silentFor(d, 7200); d.waiting = 3; d.oldest = noon.addSecs(-8000); });
    row("not heard longer than its lease", Need::Person, "forgotten its customers", [&](FleetDevice &d) { silentFor(d, 73 * 3600); });
    row("captures wait for twenty minutes", Need::Soon, "slowly", [](FleetDevice &d) { d.waiting = 3; d.oldest = noon.addSecs(-1200); });
    row("captures wait for two hours", Need::Person, "do not come through", [](FleetDevice &d) { d.waiting = 3; d.oldest = noon.addSecs(-7200); });
    row("a capture is parked", Need::Person, "hub parked", [](FleetDevice &d) { d.parked = 1; });
    row("half an hour behind", Need::Soon, "does not know yet", [](FleetDevice &d) { d.told = noon.addSecs(-1860); });
    row("never told since it came in", Need::Soon, "does not know yet", [](FleetDevice &d) { d.told = {}; });
    row("turned away, whatever else", Need::TurnedAway, "", [](FleetDevice &d) { d.revoked = noon; d.parked = 4; });
}

void TestFleet::whatADeviceNeeds()
{
    QFETCH(FleetDevice, given);
    QFETCH(int, need);
    QFETCH(QString, says);
    const FleetView::Line line = lineOf(given);
    QCOMPARE(int(line.need), need);
    QVERIFY2(says.isEmpty() ? line.reasons.isEmpty() : line.reasons.join(' ').contains(says), qPrintable(line.reasons.join(' ')));
}

void TestFleet::whatNeedsAPersonStandsFirst()
{
    FleetDevice parked = device("z"), slow = device("b"), away = device("a"), old = device("c", "0.1.9");
    parked.parked = 1;
    slow.waiting = 1;
    slow.oldest = noon.addSecs(-1200);
    away.revoked = noon;
    QStringList names;
    const FleetView view = fleetView("Tuttu Oy", {away, slow, old, device("d"), parked}, noon);
    for (const FleetView::Line &line : view.lines)
        names << line.device.name;
    QCOMPARE(names, (QStringList{"z", "b", "c", "d", "a"}));
    QVERIFY(view.lines[2].reasons.join(' ').contains("older version"));
    QVERIFY(view.lines[3].reasons.isEmpty());
}

void TestFleet::aStandingIsReadBackAndNonsenseRefused()
{
    const DeviceStanding all{2, 17, 2520, 3}, none{1, 0, {}, {}};
    QCOMPARE(all.toHeader(), "epoch=2 last=17 oldest=2520 told=3");
    QCOMPARE(must(DeviceStanding::fromHeader(all.toHeader())), all);
    QCOMPARE(must(DeviceStanding::fromHeader(none.toHeader())), none);
    QCOMPARE(must(DeviceStanding::fromHeader("epoch=1 last=1 mood=7")).last, 1); // a newer program's word
    for (const char *nonsense : {"", "oldest=3", "last", "last=1", "epoch=0 last=1", "epoch=1", "epoch=3000000000 last=1", "epoch=1 last=-1", "epoch=1 last=x", "epoch=1 last=99999999999999"})
        QVERIFY2(!DeviceStanding::fromHeader(nonsense), nonsense);
}

void TestFleet::aDeviceSaysHowItStandsAndAWatcherSeesIt()
{
    RunningHub hub(m_cluster);
    HubDevice till("till"), door("door");
    till.comeIn(hub);
    door.comeIn(hub);
    const QByteArray key = must(FleetStore(*hub.db).addWatcher("Ritva", hub.clock.now()));
    const auto seen = [&] {
        const Heard heard = hub.ask("GET", "/fleet.json", {{"Authorization", "Bearer " + key}});
        QMap<QString, QJsonObject> byName;
        for (const QJsonValue each : QJsonDocument::fromJson(heard.body).object()["devices"].toArray())
            byName[each["name"].toString()] = each.toObject();
        return byName;
    };
    QVERIFY(seen()["till"]["waiting"].isNull());

    const auto pushBatch = [&](const PushBatch &batch, const DeviceStanding &standing) {
        HttpFields fields = RunningHub::fieldsWith(till.token, true);
        fields.append({DeviceStanding::field, standing.toHeader()});
        return hub.ask("POST", "/v1/outbox", fields, batch.toBytes()).status;
    };
    const auto token = [&](const HubDevice &device, const DeviceStanding &standing) {
        HttpFields fields = RunningHub::fieldsWith({}, true);
        fields.append({DeviceStanding::field, standing.toHeader()});
        return hub.ask("POST", "/v1/token", fields, device.tokenRequest(hub.clock.now()).toBytes()).status;
    };
    const auto waiting = [&] { return seen()["till"]["waiting"].toInt(-1); };
    const PushBatch two = till.kiosk.batch({till.kiosk.note("a"), till.kiosk.captured("teapot.boiled", "{}")});
    QCOMPARE(token(till, {1, 5, 8000, 40}), 200);
    QCOMPARE(waiting(), 5);
    QCOMPARE(pushBatch(two, {1, 5, 8000, 40}), 200);
    const QJsonObject after = seen()["till"];
    QCOMPARE(after["waiting"].toInt(), 3); // two of the five came in
    QVERIFY(std::abs(after["oldestSeconds"].toInt() - 8000) <= 5);
    QVERIFY(std::abs(after["lagSeconds"].toInt() - 40) <= 1);
    QCOMPARE(after["parked"].toInt(), 1);
    QCOMPARE(after["needs"].toString(), "person");
    QCOMPARE(seen()["door"]["needs"].toString(), "nothing");

    const PushBatch rest = till.kiosk.batch({till.kiosk.note("b"), till.kiosk.note("c"), till.kiosk.note("d")});
    QCOMPARE(pushBatch(rest, {1, 5, 8100, 1}), 200);
    QCOMPARE(waiting(), 0);
    QVERIFY(seen()["till"]["oldestSeconds"].isNull());
    // Who asks anew how much the hub has does not know yet that nothing waits; and a word may come late.
    QCOMPARE(pushBatch(till.kiosk.batch({}), {1, 5, 8100, 1}), 200);
    QCOMPARE(token(till, {1, 4, 7900, 1}), 200);
    QCOMPARE(waiting(), 0);
    QCOMPARE(token(till, {1, 7, 3, 1}), 200);
    QCOMPARE(waiting(), 2);
    QCOMPARE(token(till, {2, 1, 3, 1}), 200); // it has begun anew
    QCOMPARE(waiting(), 1);

    for (const DeviceStanding &stands : {DeviceStanding{1, 0, {}, {}}, DeviceStanding{1, 0, {}, 2}}) { // it knew all a moment after its first token: not told a minute late
        QCOMPARE(token(door, stands), 200);
        hub.clock.by += 20;
    }
    QVERIFY(std::abs(seen()["door"]["lagSeconds"].toInt() - 2) <= 1);

    const QByteArray metrics = hub.ask("GET", "/metrics/fleet", {{"Authorization", "Bearer " + key}}).body;
    const QString line = QString("tuttu_device_parked{device=\"%1\",store=\"%2\"} 1\n").arg(till.kiosk.sender.device.toString(), turku.toString());
    QVERIFY2(QString::fromLatin1(metrics).contains(line), metrics.constData());
}

void TestFleet::withoutAKeyNobodySeesAnything()
{
    RunningHub hub(m_cluster);
    HubDevice till("till");
    till.comeIn(hub);
    const QByteArray key = must(FleetStore(*hub.db).addWatcher("Ritva", hub.clock.now()));
    for (const char *page : {"/fleet", "/fleet.json", "/metrics/fleet"}) {
        QCOMPARE(hub.ask("GET", page).status, 401);
        QVERIFY(hub.ask("GET", page).fields.value("www-authenticate").startsWith("Basic realm="));
        QCOMPARE(hub.ask("GET", page, {{"Authorization", "Bearer " + till.token}}).status, 401); // a device is no watcher
        QCOMPARE(hub.ask("GET", page, {{"Authorization", "Bearer "}}).status, 401);
        QCOMPARE(hub.ask("GET", page, {{"Authorization", "Basic " + QByteArray("anybody:" + key).toBase64()}}).status, 200);
        QVERIFY(!hub.ask("GET", page).body.contains("till"));
    }
    QCOMPARE(FleetStore(*hub.db).addWatcher("Ritva", hub.clock.now()).error().code, Errc::Duplicate);
    must(FleetStore(*hub.db).endWatcher("Ritva"));
    QCOMPARE(hub.ask("GET", "/fleet", {{"Authorization", "Bearer " + key}}).status, 401);
}

void TestFleet::namesAreTextAndThePageNeedsNothingFromElsewhere()
{
    FleetDevice bad = device("<script>alert(1)</script>");
    bad.parked = 2;
    bad.storeName = "Turku & Co";
    const QByteArray page = fleetPage(fleetView("Villa & <b>Lanka</b>", {bad, device("door")}, noon));
    QVERIFY(page.contains("&lt;script&gt;") && page.contains("Turku &amp; Co") && page.contains("Villa &amp; &lt;b&gt;Lanka"));
    for (const char *reach : {"<script", "http:", "https:", "src=", "url(", "@import", "<link"})
        QVERIFY2(!page.contains(reach), reach);
    QVERIFY(page.indexOf("Needs a person") < page.indexOf(">In order</h2>"));
    QVERIFY(fleetPage(fleetView("Tuttu Oy", {}, noon)).contains("No device has come in yet"));
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
