// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/demostaff.h"
#include "core/devices/brokersource.h"
#include "core/storage/importstore.h"
#include "core/storage/storage.h"
#include "core/visit/shopengine.h"
#include "tests/bench/bigshop.h"
#include "tests/bench/measure.h"
#include "tests/core/devices/broker.h"
#include "tests/rig/watchedapplication.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

using namespace tuttu;

// A busy shop as the kiosk lives through it: a real mosquitto, hundreds of strangers' beacons a second, now and then somebody who agreed to
// be noticed; and the window over it. Who is missed, how long a signal takes to the card on the Floor, what the screen pays, what the
// memory does. Run by hand: bench_noticing [--seconds 60] [--rate 500]. It fails when somebody is missed or noticed who should not be.

namespace {

constexpr int everySecs = 20;      // somebody comes
constexpr int staySecs = 40;       // for so long they are heard, once a second
constexpr int mustBeKnownSecs = 15; // after their first advertisement
constexpr double slowFrameMs = 50;

qint64 residentKiB()
{
    QFile file("/proc/self/statm");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

QString beaconOf(int guest)
{
    return QStringLiteral("iBeacon:fda50693-a4e2-4fb1-afcf-c6eb07647825-2-%1").arg(guest);
}

QByteArray line(const QByteArray &beacon, int rssi)
{
    return "{\"id\":\"" + beacon + "\",\"rssi\":" + QByteArray::number(rssi) + ",\"rssi@1m\":-59}\n";
}

/** People with a beacon who agreed to be noticed by it. */
void invite(Storage &storage, int guests, const QDateTime &since)
{
    std::vector<Customer> people;
    for (int i = 0; i < guests; ++i) {
        Customer &one = people.emplace_back();
        one.id = CustomerId::derived("guest", QString::number(i));
        one.name.shown = QStringLiteral("Guest %1").arg(i);
        one.cards = {{IdentifierKind::Beacon, beaconOf(i)}};
        one.consents = {{Purpose::Recognition, ConsentState::Granted, since, QStringLiteral("2026-1")}};
    }
    sure("the guests", await(storage.run([people](Shelf &shelf) { return ImportStore(shelf).importCustomers(people); })));
}

class BusyShop : public QObject
{
public:
    BusyShop(ShopEngine &engine, QWidget &window, const MqttSettings &mqtt, const Clock &clock, int seconds, int rate)
        : m_engine(engine), m_seconds(seconds), m_rate(rate), m_source({mqtt, {"espresense/devices/#"}, {}, {}}, clock, Retry{[] { return 0.5; }})
    {
        m_guests.resize(size_t(guestsIn(seconds)));
        connect(&m_source, &BrokerSource::sighted, &engine.presence, [this](const Sighting &s) {
            ++m_received;
            m_engine.presence.see(s);
        });
        connect(&m_source, &DeviceSource::changed, this, [this] {
            if (!m_tick.isActive() && m_source.state().health == DeviceState::Health::Working) {
                m_elapsed.start();
                m_tick.start(20);
            }
        });
        connect(&engine.floor, &FloorController::changed, this, &BusyShop::lookAtTheFloor);
        connect(&m_tick, &QTimer::timeout, this, &BusyShop::send);
        m_tick.setTimerType(Qt::PreciseTimer);
        m_publisher.start("mosquitto_pub", {"-h", mqtt.host, "-p", QString::number(mqtt.port), "-t", "espresense/devices/x/hall", "-l"});
        window.installEventFilter(this);
        m_source.start();
    }
    static int guestsIn(int seconds) { return std::max(1, (seconds - staySecs) / everySecs + 1); }

    int report() const;

protected:
    /** A card counts when it has been painted. */
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && !m_toPaint.empty()) {
            QMetaObject::invokeMethod(this, [this, shown = std::exchange(m_toPaint, {})] {
                for (const size_t guest : shown)
                    m_painted.add(double(m_elapsed.nsecsElapsed() - m_guests[guest].lastNs) / 1e6);
            }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    struct Guest {
        qint64 firstNs = 0, lastNs = 0, knownNs = 0;
        int sent = 0;
    };
    void send();
    void lookAtTheFloor();
    void finish();

    ShopEngine &m_engine;
    int m_seconds, m_rate;
    BrokerSource m_source;
    QProcess m_publisher;
    QTimer m_tick;
    QElapsedTimer m_elapsed;
    qint64 m_sent = 0, m_received = 0;
    std::vector<Guest> m_guests;
    size_t m_known = 0;
    std::vector<size_t> m_toPaint;
    Samples m_card, m_painted;
    int m_strangers = 0, m_minutes = 0, m_slowMinutes = 0;
    WatchedApplication::Longest m_longest;
    qint64 m_residentStart = 0, m_residentEnd = 0;
};

void BusyShop::send()
{
    const qint64 nowMs = m_elapsed.elapsed();
    QByteArray lines;
    for (size_t i = 0; i < m_guests.size(); ++i) { // somebody at the counter speaks once a second
        Guest &guest = m_guests[i];
        const qint64 here = nowMs - qint64(i) * everySecs * 1000;
        if (here < 0 || here > staySecs * 1000 || guest.sent * 1000 > here)
            continue;
        lines += line(beaconOf(int(i)).toUtf8(), -55);
        if (guest.sent++ == 0)
            guest.firstNs = m_elapsed.nsecsElapsed();
        if (guest.knownNs == 0)
            guest.lastNs = m_elapsed.nsecsElapsed();
        ++m_sent;
    }
    const qint64 due = std::min(nowMs, qint64(m_seconds) * 1000) * m_rate / 1000;
    for (; m_sent < due; ++m_sent) // everybody else in the street
        lines += line("iBeacon:fda50693-a4e2-4fb1-afcf-c6eb07647825-1-" + QByteArray::number(m_strangers++ % 5000), -80);
    m_publisher.write(lines);

    const int minute = int(nowMs / 60'000);
    if (minute > m_minutes) {
        m_minutes = minute;
        const auto longest = WatchedApplication::running().longest();
        m_slowMinutes += longest.cpuMs > slowFrameMs;
        if (longest.cpuMs > m_longest.cpuMs)
            m_longest = longest;
        WatchedApplication::running().startOver();
        if (minute == 1)
            m_residentStart = residentKiB(); // what the start takes is taken by then
        if (minute % 10 == 0)
            QTextStream(stderr) << "minute " << minute << ": " << m_received << " heard, " << m_known << " noticed, " << residentKiB() / 1024 << " MiB" << Qt::endl;
    }
    if (nowMs > m_seconds * 1000 + 5'000)
        finish();
}

void BusyShop::lookAtTheFloor()
{
    // Each guest's card is a hint without a name: the newest cards are those who came last.
    const FloorState &floor = m_engine.floor.state();
    const size_t cards = floor.arrived.size() + floor.withClerk.size() + floor.left.size();
    for (; m_known < cards && m_known < m_guests.size(); ++m_known) {
        Guest &guest = m_guests[m_known];
        guest.knownNs = m_elapsed.nsecsElapsed();
        m_card.add(double(guest.knownNs - guest.lastNs) / 1e6);
        m_toPaint.push_back(m_known);
    }
}

void BusyShop::finish()
{
    m_tick.stop();
    m_residentEnd = residentKiB();
    m_publisher.closeWriteChannel();
    m_publisher.waitForFinished();
    QCoreApplication::quit();
}

int BusyShop::report() const
{
    Samples noticed;
    int late = 0;
    for (const Guest &guest : m_guests) {
        const double secs = double(guest.knownNs - guest.firstNs) / 1e9;
        late += guest.knownNs == 0 || secs > mustBeKnownSecs;
        noticed.add(secs);
    }
    const FloorState &floor = m_engine.floor.state();
    const size_t cards = floor.arrived.size() + floor.withClerk.size() + floor.left.size();
    printRow(QString("%1 sightings a second for %2 s: heard").arg(m_rate).arg(m_seconds), QString("%1 of %2").arg(m_received).arg(m_sent), "all");
    printRow(QString("guests noticed within %1 s, cards on the Floor").arg(mustBeKnownSecs), QString("%1 of %2, %3").arg(m_guests.size() - size_t(late)).arg(m_guests.size()).arg(cards), "all, no other");
    printRow("first advertisement to the card, p50 / p99", QString("%1 s / %2 s").arg(noticed.p50(), 0, 'f', 1).arg(noticed.p99(), 0, 'f', 1), "10 s");
    printRow("deciding signal to the card on the Floor, p50 / p99", ms(m_card.p50()) + " / " + ms(m_card.p99()), "p99 100 ms");
    printRow("… to its first painted frame, p50 / p99", ms(m_painted.p50()) + " / " + ms(m_painted.p99()), "–");
    if (m_minutes > 0)
        printRow(QString("minutes with an event over %1 ms on the GUI thread (CPU); the longest").arg(slowFrameMs),
                 QString("%1 of %2; %3 (%4)").arg(m_slowMinutes).arg(m_minutes).arg(ms(m_longest.cpuMs), m_longest.what), "none");
    if (m_minutes > 1)
        printRow("memory since the first minute", QString("%1 KiB, to %2 MiB").arg(m_residentEnd - m_residentStart).arg(m_residentEnd / 1024), "no growth");
    return late == 0 && cards == m_guests.size() && m_received == m_sent ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("DISPLAY") ? "xcb" : "offscreen");
    WatchedApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{"seconds", "How long.", "n", "60"}, {"rate", "Sightings a second.", "n", "500"}});
    options.process(app);
    const int seconds = std::max(staySecs, options.value("seconds").toInt()), rate = std::max(10, options.value("rate").toInt());

    const SystemClock clock;
    QTemporaryDir folder;
    const BigShop shop = BigShop::at(folder.path(), 5'000, 150'000, clock);
    Storage storage(clock);
    sure("opening", await(storage.open(shop.folder.path(), shop.keys)));
    invite(storage, BusyShop::guestsIn(seconds), clock.now().addDays(-30));
    const ShopContext context = shop.settings.context();
    ShopEngine engine(storage, context, Reach::Alone, shop.keys, clock);
    engine.session.load(context.store);
    sure("warming up", await(engine.profiles.warmUp()));
    Theme theme(app);
    auto *window = new MainWindow(engine, clock);
    Stage stage(window);
    stage.resize(1280, 800);
    stage.show();
    engine.floor.load();
    engine.session.signIn(demoClerks().front().clerk.id, demoClerks().front().pin);

    Broker broker;
    BusyShop busy(engine, stage, broker.settings(), clock, seconds, rate);
    app.startOver();
    QApplication::exec();
    return busy.report();
}
