// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/brokersource.h"
#include "tests/bench/measure.h"
#include "tests/core/devices/broker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

using namespace tuttu;

// What beacons cost the kiosk: a real mosquitto, a real publisher, the real source on the event loop. The beacons come in turn, so a
// lost or doubled one is seen. Run by hand: bench_devices [--seconds 10] [--rate 500] [--beacons 500]

namespace {

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

qint64 residentKiB()
{
    QFile file("/proc/self/statm");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

/** The nth sighting: the shop's beacons in turn. */
QByteArray message(int n, int beacons)
{
    return "{\"id\":\"iBeacon:fda50693-a4e2-4fb1-afcf-c6eb07647825-1-" + QByteArray::number(n % beacons) + "\",\"rssi\":-67.25,\"rssi@1m\":-59}\n";
}

struct Run {
    int seconds = 10, rate = 500, beacons = 500;
};

class Listener
{
public:
    explicit Listener(const Run &run, const MqttSettings &mqtt)
        : m_run(run), m_source({mqtt, {"espresense/devices/#"}, {}, {}}, m_clock, Retry{[] { return 0.5; }})
    {
        QObject::connect(&m_source, &BrokerSource::sighted, &m_source, [this](const Sighting &s) { take(s); });
        QObject::connect(&m_source, &DeviceSource::changed, &m_source, [this] {
            if (!m_publishing && m_source.state().health == DeviceState::Health::Working)
                publish();
        });
        // The figures' own numbers have their room from the start: what grows later is the kiosk's.
        m_sentAtNs.assign(size_t(run.seconds) * size_t(run.rate), 1);
        m_latencyMs.assign(m_sentAtNs.size(), 1);
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(20);
        QObject::connect(&m_tick, &QTimer::timeout, &m_source, [this] { send(); });
        m_publisher.start("mosquitto_pub", {"-h", mqtt.host, "-p", QString::number(mqtt.port), "-t", "espresense/devices/x/hall", "-l"});
        m_source.start();
    }
    int received() const { return m_received; }
    int sent() const { return m_sent; }
    Samples latency() const
    {
        Samples samples;
        for (int i = 0; i < m_received; ++i)
            samples.add(m_latencyMs[size_t(i)]);
        return samples;
    }
    double cpuMsUsed() const { return m_cpuEnd - m_cpuStart; }
    qint64 grownKiB() const { return m_residentEnd - m_residentStart; }
    qint64 residentKiBAtEnd() const { return m_residentEnd; }
    int distinct() const { return int(m_seen.size()); }

private:
    void publish()
    {
        m_publishing = true;
        m_elapsed.start();
        m_cpuStart = cpuMs();
        m_tick.start();
    }
    void send()
    {
        const int due = int(std::min(m_elapsed.elapsed(), qint64(m_run.seconds) * 1'000) * m_run.rate / 1'000);
        QByteArray lines;
        for (; m_sent < due; ++m_sent) {
            lines += message(m_sent, m_run.beacons);
            m_sentAtNs[size_t(m_sent)] = m_elapsed.nsecsElapsed();
        }
        m_publisher.write(lines);
        if (m_residentStart == 0 && m_elapsed.elapsed() > 1'000) // what the start takes is taken by then
            m_residentStart = residentKiB();
        const bool over = m_sent >= m_run.seconds * m_run.rate;
        if (over && (m_received >= m_sent || m_elapsed.elapsed() > m_run.seconds * 1'000 + 10'000))
            finish();
    }
    void take(const Sighting &sighting)
    {
        // They arrive in the order they were sent; one that is not whose turn it is was lost or doubled.
        const QString expected = QStringLiteral("-%1").arg(m_received % m_run.beacons);
        if (!sighting.beacon.endsWith(expected))
            qFatal("sighting %d is not the one that was sent", m_received);
        m_seen.insert(sighting.beacon);
        m_latencyMs[size_t(m_received)] = double(m_elapsed.nsecsElapsed() - m_sentAtNs[size_t(m_received)]) / 1e6;
        ++m_received;
    }
    void finish()
    {
        m_tick.stop();
        m_cpuEnd = cpuMs();
        m_residentEnd = residentKiB();
        m_publisher.closeWriteChannel();
        m_publisher.waitForFinished();
        QCoreApplication::quit();
    }

    Run m_run;
    SystemClock m_clock;
    BrokerSource m_source;
    QProcess m_publisher;
    QTimer m_tick;
    QElapsedTimer m_elapsed;
    bool m_publishing = false;
    int m_sent = 0, m_received = 0;
    std::vector<qint64> m_sentAtNs;
    QSet<QString> m_seen;
    std::vector<double> m_latencyMs;
    double m_cpuStart = 0, m_cpuEnd = 0;
    qint64 m_residentStart = 0, m_residentEnd = 0;
};

int number(const QCommandLineParser &options, const QString &name)
{
    return std::max(1, options.value(name).toInt());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{"seconds", "How long.", "n", "10"}, {"rate", "Sightings a second.", "n", "500"}, {"beacons", "Different beacons.", "n", "500"}});
    options.process(app);
    const Run run{number(options, "seconds"), number(options, "rate"), number(options, "beacons")};
    Broker broker;
    Listener listener(run, broker.settings());
    QCoreApplication::exec();
    const double seconds = run.seconds;
    printRow(QString("%1 beacons, %2 sightings a second for %3 s: received").arg(listener.distinct()).arg(run.rate).arg(run.seconds),
             QString("%1 of %2").arg(listener.received()).arg(listener.sent()), "all");
    printRow("from the publisher's pipe to the signal, p50 / p99", ms(listener.latency().p50()) + " / " + ms(listener.latency().p99()), "p99 ≤ 100 ms");
    printRow("processor time of the kiosk's side, sending included", QString("%1 ms, %2 %").arg(listener.cpuMsUsed(), 0, 'f', 0).arg(listener.cpuMsUsed() / seconds / 10, 0, 'f', 1), "");
    printRow("memory grown since the first second", QString("%1 KiB, to %2 MiB").arg(listener.grownKiB()).arg(listener.residentKiBAtEnd() / 1'024), "");
    return listener.received() == listener.sent() ? 0 : 1;
}
