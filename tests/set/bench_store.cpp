// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_store [ARRIVALS [IDLE SECONDS]]: two devices of a store, the hub behind nginx with TLS, PostgreSQL: how long until the other device has what one captured, how long a
// day without the hub takes to be sent, and what two devices use that have nothing to do.
#include "tests/bench/measure.h"
#include "tests/set/chain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace tuttu;

namespace {

constexpr int aDay = 300; // captures of a device

QStringList state(Chain &chain, size_t i) { return chain.ask(i, "state", "STATE").split(' '); }

bool allSent(Chain &chain)
{
    return QTest::qWaitFor([&] {
        const QStringList a = state(chain, 0), b = state(chain, 1);
        return a.size() == 5 && b.size() == 5 && a[1] == "0" && b[1] == "0" && a[4] == b[4];
    }, 60'000);
}

/** Of user and system, in seconds. */
double cpuSeconds(const SetKiosk &kiosk)
{
    QFile stat(QString("/proc/%1/stat").arg(kiosk.program->processId()));
    if (!stat.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    const QList<QByteArray> fields = stat.readAll().split(')').last().simplified().split(' ');
    return double(fields[11].toLongLong() + fields[12].toLongLong()) / double(sysconf(_SC_CLK_TCK));
}

Samples hearing(Chain &chain, int arrivals)
{
    Samples samples;
    for (int i = 0; i < arrivals; ++i) {
        const size_t here = size_t(i % 2), there = 1 - here;
        chain.kiosks[there].heard.clear();
        const QStringList captured = chain.ask(here, "arrive", "C ").split(' ');
        const auto heard = [&] {
            chain.kiosks[there].read();
            return chain.kiosks[there].heard.contains(captured.value(1));
        };
        if (captured.size() != 3 || !QTest::qWaitFor(heard, 20'000))
            qFatal("an arrival was not heard");
        samples.add(double(chain.kiosks[there].heard.value(captured[1]) - captured[2].toLongLong()) / 1e6);
        letGoBy(50 + i * 37 % 400);
    }
    return samples;
}

double secondsToSendADay(Chain &chain)
{
    FaultPlan down;
    down.isDown = true;
    chain.kiosks[0].line->set(down);
    if (chain.ask(0, "many " + QByteArray::number(aDay), "MANY", 60'000).isEmpty())
        qFatal("the day was not captured");
    chain.kiosks[0].line->set({});
    QElapsedTimer timer;
    timer.start();
    chain.kiosks[0].program->write("now\n"); // the system says that the network is back
    if (!QTest::qWaitFor([&] { return state(chain, 0).value(1) == "0"; }, 60'000))
        qFatal("the day was not sent");
    return double(timer.elapsed()) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int arrivals = arguments.value(1, "20").toInt(), idleSecs = arguments.value(2, "10").toInt();
    Chain chain(application.applicationDirPath(), 1);
    chain.kiosks.resize(2);
    for (size_t i = 0; i < 2; ++i) {
        chain.kiosks[i].name = QString("kiosk%1").arg(i);
        chain.startKiosk(i);
        if (!QTest::qWaitFor([&] { chain.kiosks[i].read(); return !chain.kiosks[i].saved.isEmpty(); }, 60'000))
            qFatal("a device did not come in");
        chain.kiosks[i].program->write("quiet\n");
    }
    if (!allSent(chain))
        qFatal("the devices do not come to rest");

    const Samples heard = hearing(chain, arrivals);
    printRow(QString("An arrival on one device until the other of the store has it, through the hub, %1 times: p50, p99").arg(arrivals), ms(heard.p50()) + ", " + ms(heard.p99()), "1 s");
    printRow(QString("%1 captures of an outage sent, from the network's return").arg(aDay), QString::number(secondsToSendADay(chain), 'f', 2) + " s", "5 s");
    if (!allSent(chain))
        qFatal("the devices do not come to rest");
    const double before = cpuSeconds(chain.kiosks[0]) + cpuSeconds(chain.kiosks[1]);
    letGoBy(idleSecs * 1000);
    const double used = (cpuSeconds(chain.kiosks[0]) + cpuSeconds(chain.kiosks[1]) - before) / 2 / idleSecs;
    printRow(QString("A device that follows its hub and has nothing to do, over %1 s: of one core").arg(idleSecs), QString::number(used * 100, 'f', 2) + " %", "1 %");
    return 0;
}
