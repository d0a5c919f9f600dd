// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/presence.h"
#include "tests/bench/measure.h"

#include <cmath>
#include <random>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 10'000;
constexpr double sigma = 6; // dB, as indoor measurements publish

/** What a receiver hears of a beacon at a distance. */
struct Air {
    double metres, perSecond, lost; ///< advertisements a second, and the share that does not arrive
    double memory = 0;              ///< of the fading from one advertisement to the next: 0 = each its own, near 1 = a body stands between
};

struct Outcome {
    int arrivals = 0;
    Samples noticedAfter; ///< seconds
};

/** So many traces of that length; the same each time. */
Outcome listen(const Air &air, int seconds)
{
    const PresenceRule rule;
    Outcome outcome;
    std::mt19937 random(20'261'122);
    std::normal_distribution<double> noise(0, 1);
    std::uniform_real_distribution<double> luck(0, 1);
    const double mean = rule.usualAt1m - 10 * rule.pathLoss * std::log10(air.metres);
    for (int run = 0; run < runs; ++run) {
        PresenceTracker tracker(rule);
        double fading = noise(random);
        double at = luck(random) * 1000 / air.perSecond;
        std::optional<double> noticed;
        for (; at < seconds * 1000 && !noticed; at += 1000 / air.perSecond) {
            fading = air.memory * fading + std::sqrt(1 - air.memory * air.memory) * noise(random);
            if (luck(random) < air.lost)
                continue;
            for (const PresenceEvent &event : tracker.see({u"door"_s, u"b"_s, int(std::lround(mean + sigma * fading)), 0, {}}, qint64(at))) {
                if (event.kind == PresenceEvent::Kind::Entered)
                    noticed = at / 1000;
            }
        }
        if (noticed) {
            ++outcome.arrivals;
            outcome.noticedAfter.add(*noticed);
        }
    }
    return outcome;
}

QString percent(int of) { return QString::number(100.0 * of / runs, 'f', 2) + u" %"_s; }

bool passerBy(const QString &how, const Air &air, int seconds, bool held)
{
    const Outcome outcome = listen(air, seconds);
    printRow(u"A passer-by at 8 m for %1 s, %2: false arrivals"_s.arg(seconds).arg(how), percent(outcome.arrivals), held ? u"1 %"_s : u"–"_s);
    return !held || outcome.arrivals * 100 < runs;
}

bool visitor(const QString &how, const Air &air, bool held)
{
    const Outcome outcome = listen(air, 10);
    printRow(u"A visitor at 1.5 m, %1: noticed within 10 s; p50 after"_s.arg(how),
             percent(outcome.arrivals) + u"; "_s + QString::number(outcome.noticedAfter.p50(), 'f', 1) + u" s"_s, held ? u"more than 95 %"_s : u"–"_s);
    return !held || outcome.arrivals * 100 > 95 * runs;
}

} // namespace

int main()
{
    printRow(u"**10,000 synthetic traces each, sigma 6 dB**"_s, u"**measured**"_s, u"**bar**"_s);
    bool good = passerBy(u"2 advertisements a second"_s, {8, 2, 0}, 60, true);
    good &= passerBy(u"1 a second, a fifth lost"_s, {8, 1, 0.2}, 60, true);
    good &= passerBy(u"10 a second, a fifth lost"_s, {8, 10, 0.2}, 60, true);
    good &= visitor(u"2 advertisements a second"_s, {1.5, 2, 0}, true);
    good &= visitor(u"1 a second"_s, {1.5, 1, 0}, true);
    good &= visitor(u"10 a second, a fifth lost"_s, {1.5, 10, 0.2}, true);
    // Slow fading, as behind a body: printed to be known, no bar is published for it.
    passerBy(u"slow fading (0.9 a step)"_s, {8, 2, 0, 0.9}, 60, false);
    visitor(u"slow fading (0.9 a step)"_s, {1.5, 2, 0, 0.9}, false);
    visitor(u"1 a second, a fifth lost"_s, {1.5, 1, 0.2}, false);
    return good ? 0 : 1;
}
