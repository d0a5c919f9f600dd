// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_neighbours [ARRIVALS]: two kiosks of a store without any hub, over the machine's real sockets: how long until somebody who was looked up on one stands on the other's Floor.
#include "tests/bench/measure.h"
#include "tests/rig/lan.h"

#include <QCoreApplication>
#include <QTimer>

using namespace tuttu;

namespace {

bool isOn(const Shop &shop, const CustomerId &customer)
{
    const auto &arrived = shop.floor().arrived;
    return std::any_of(arrived.begin(), arrived.end(), [&](const VisitCard &card) { return card.visit.customer == customer; });
}

/** Milliseconds from the clerk's touch here. */
double arrival(Shop &here, Shop &there, const CustomerId &customer)
{
    QEventLoop loop;
    QElapsedTimer timer;
    QObject::connect(&there.engine().floor, &FloorController::changed, &loop, [&] {
        if (isOn(there, customer))
            loop.quit();
    });
    QTimer::singleShot(10'000, &loop, [] { qFatal("an arrival was not heard"); });
    timer.start();
    here.engine().arrivals.lookUp(customer);
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int arrivals = application.arguments().value(1, "20").toInt();
    Shop door, counter;
    std::vector<CustomerId> customers;
    for (int i = 0; i < arrivals; ++i) {
        const QString name = QString("Guest %1").arg(i);
        customers.push_back(door.customer(name).id);
        if (counter.customer(name).id != customers.back())
            qFatal("the shops do not know the same people");
    }
    if (!door.signIn("Mia") || !counter.signIn("Leo"))
        qFatal("nobody signs in");
    const quint16 port = 47'831; // not the kiosks' own
    Lan atTheDoor(door, port), atTheCounter(counter, port);
    if (!atTheDoor.started || !atTheCounter.started || !QTest::qWaitFor([&] { return atTheDoor.near.met() == 1 && atTheCounter.near.met() == 1; }, 30'000))
        qFatal("they do not meet");
    Samples samples;
    for (int i = 0; i < arrivals; ++i) {
        samples.add(i % 2 ? arrival(counter, door, customers[size_t(i)]) : arrival(door, counter, customers[size_t(i)]));
        door.settle();
        counter.settle();
        (void)QTest::qWaitFor([] { return false; }, 20 + i * 37 % 200); // not in step with anything
    }
    printRow(QString("Somebody looked up on one device until they stand on the other's Floor, without a hub, %1 times: p50, p99").arg(arrivals), ms(samples.p50()) + ", " + ms(samples.p99()), "1 s");
    return 0;
}
