// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// settest [SECONDS [SEED [KIOSKS]]]: devices that capture and a hub, while lines, programs and the database break in an order the seed draws. Afterwards: every capture that
// was called safe is at the hub, once; nothing is there that nobody captured; and within a minute all devices hold the same.
#include "tests/set/chain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTextStream>

#include <map>

using namespace tuttu;

namespace {

constexpr int quietSecs = 60;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

FaultPlan anyWeather(QRandomGenerator &dice)
{
    FaultPlan plan;
    switch (dice.bounded(8)) {
    case 0: plan.isDown = true; break;
    case 1: plan.toTarget.latencyMs = plan.toClient.latencyMs = dice.bounded(50, 1500); plan.toTarget.jitterMs = plan.toClient.jitterMs = dice.bounded(0, 500); break;
    case 2: plan.toTarget.sliceBytes = plan.toClient.sliceBytes = dice.bounded(1, 400); plan.toTarget.sliceDelayMs = dice.bounded(0, 20); break;
    case 3: plan.toTarget.limitBytes = dice.bounded(1, 6000); break;   // a request, or its handshake, cut
    case 4: plan.toClient.limitBytes = dice.bounded(1, 6000); break;   // the answer is lost: it may have been done
    case 5: plan.timeoutMs = 0; break;                                 // half open: nothing is heard any more
    case 6: plan.resetMs = dice.bounded(0, 800); break;
    default: plan.toTarget.bytesPerSecond = plan.toClient.bytesPerSecond = dice.bounded(2'000, 20'000); break;
    }
    return plan;
}

struct Faults {
    std::map<QString, int> counts;
    void note(const QString &what) { ++counts[what]; }
};

void breakThings(Chain &chain, QRandomGenerator &dice, int seconds, Faults &faults)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < seconds * 1000) {
        const size_t i = dice.bounded(quint32(chain.kiosks.size()));
        const int what = dice.bounded(100);
        if (what < 60) {
            chain.kiosks[i].line->set(anyWeather(dice));
            faults.note("weather");
        } else if (what < 80) {
            chain.kiosks[i].line->set({});
        } else if (what < 90) {
            chain.killKiosk(i);
            chain.startKiosk(i);
            faults.note("kiosk killed");
        } else if (what < 96) {
            chain.killHub();
            letGoBy(int(dice.bounded(1500)));
            chain.startHub();
            faults.note("hub killed");
        } else {
            chain.killDatabase();
            faults.note("database killed");
        }
        letGoBy(int(dice.bounded(100, 1200)));
        for (SetKiosk &kiosk : chain.kiosks)
            kiosk.read();
    }
}

/** Everything sent, everything told, everywhere the same; -1: not within a minute. */
double secondsUntilEqual(Chain &chain)
{
    QElapsedTimer time;
    time.start();
    for (size_t i = 0; i < chain.kiosks.size(); ++i) {
        chain.kiosks[i].line->set({});
        chain.kiosks[i].program->write("quiet\nnow\n"); // the network is back: the system says so
    }
    QStringList last;
    while (time.elapsed() < quietSecs * 1000) {
        QSet<QString> sums;
        last.clear();
        bool all = true;
        for (size_t i = 0; i < chain.kiosks.size(); ++i) {
            const QStringList state = chain.ask(i, "state", "STATE").split(' ');
            all = all && state.size() == 5 && state[1] == "0"; // what is parked at the hub is told to nobody
            sums.insert(state.value(4));
            last << state.join(' ');
        }
        if (all && sums.size() == 1)
            return double(time.elapsed()) / 1000;
        letGoBy(250);
    }
    out() << "not equal: " << last.join(" | ") << Qt::endl;
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int seconds = arguments.value(1, "25").toInt();
    const quint32 seed = arguments.size() > 2 ? arguments[2].toUInt() : QRandomGenerator::global()->generate();
    const int devices = arguments.value(3, "3").toInt();
    out() << "SEED=" << seed << " " << seconds << " s of faults, " << devices << " devices" << Qt::endl;

    QRandomGenerator dice(seed);
    Chain chain(application.applicationDirPath(), seed);
    chain.kiosks.resize(size_t(devices));
    for (size_t i = 0; i < chain.kiosks.size(); ++i) {
        chain.kiosks[i].name = QString("kiosk%1").arg(i);
        chain.startKiosk(i);
    }
    const bool up = QTest::qWaitFor([&] {
        return std::all_of(chain.kiosks.begin(), chain.kiosks.end(), [](SetKiosk &k) { k.read(); return !k.saved.isEmpty(); });
    }, 60'000);
    if (!up)
        qFatal("the devices did not come in");
    Faults faults;
    breakThings(chain, dice, seconds, faults);
    const double equal = secondsUntilEqual(chain);

    QSet<QString> saved, tried, dumps;
    for (size_t i = 0; i < chain.kiosks.size(); ++i) {
        dumps.insert(chain.ask(i, "dump", "DUMP", 30'000));
        chain.kiosks[i].read();
        saved += chain.kiosks[i].saved;
        tried += chain.kiosks[i].tried;
    }
    const auto atHub = chain.opsAtTheHub();
    if (!atHub)
        qFatal("%s", qPrintable(atHub.error().detail));
    QSet<QString> there;
    for (const OpId &id : *atHub)
        there.insert(id.toString());
    const int lost = int((saved - there).size()), phantom = int((there - tried).size()), twice = int(atHub->size()) - int(there.size());
    for (const auto &[what, count] : faults.counts)
        out() << what << ": " << count << Qt::endl;
    out() << "captures called safe: " << saved.size() << ", at the hub: " << atHub->size() << ", lost: " << lost << ", twice: " << twice << ", phantom: " << phantom << Qt::endl;
    for (const QString &line : chain.parkedAtTheHub())
        out() << "parked: " << line << Qt::endl;
    out() << "replicas equal after: " << equal << " s, different caches: " << dumps.size() << Qt::endl;
    const bool good = lost == 0 && twice == 0 && phantom == 0 && equal >= 0 && dumps.size() == 1 && !dumps.contains(QString()) && saved.size() > seconds;
    out() << (good ? "the set test holds" : "THE SET TEST FAILS: settest ") << (good ? QString() : QString("%1 %2 %3").arg(seconds).arg(seed).arg(devices)) << Qt::endl;
    for (const QString &line : good ? QStringList() : chain.lastWords())
        out() << line << Qt::endl;
    return good ? 0 : 1;
}
