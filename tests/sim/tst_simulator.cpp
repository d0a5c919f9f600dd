// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>

using namespace tuttu;

/** tst_simulator [SEEDS [FIRST [STEPS]]]: so many seeds (200), from this one on (1), with so many steps each (120). One seed is replayed by 1 and its number. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules("*.info=false\n*.warning=false"); // parked ops are part of it
    const quint32 seeds = argc > 1 ? quint32(std::atoi(argv[1])) : 200, firstSeed = argc > 2 ? quint32(std::atoi(argv[2])) : 1;
    World::Plan plan;
    if (argc > 3)
        plan.steps = std::atoi(argv[3]);
    QElapsedTimer took;
    took.start();
    quint32 failed = 0;
    for (quint32 seed = firstSeed; seed < firstSeed + seeds; ++seed) {
        plan.kiosks = 2 + int(seed % 3);
        World world(seed, plan);
        world.run();
        world.settle();
        if (const QString problem = world.problem(); !problem.isEmpty()) {
            ++failed;
            std::printf("SEED=%u %s\n", seed, qPrintable(problem));
            std::fflush(stdout);
        }
    }
    std::printf("%u seeds, %d steps each, %u failed, %.1f s\n", seeds, plan.steps, failed, double(took.elapsed()) / 1000.0);
    return failed == 0 ? 0 : 1;
}
