// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/importstore.h"
#include "core/visit/experimentcontroller.h"
#include "tests/rig/fakehub.h"

// People whose visits lots are drawn for, and a manager who tries something.

namespace tuttu {

inline CustomerId personAt(int i) { return CustomerId::derived("customer", QStringLiteral("Person %1").arg(i)); }
inline VisitId visitOf(int i) { return VisitId::derived("visit", QString::number(i)); }

inline void arrive(Shop &shop, int i)
{
    const QDateTime now = shop.clock.now();
    const Visit visit{visitOf(i), shop.context().store.id, personAt(i), Assurance::Identified, Means::Scan, {}, now, now, {}, {}, {}, {}, {}, {}};
    QVERIFY(shop.await(shop.engine().captures.record(VisitOpened{visit}, ClerkId())));
}

inline const BriefState &briefOf(Shop &shop, int i, const VisitId &visit)
{
    shop.engine().visit.open(personAt(i), {Assurance::Identified, Means::Scan, personAt(i), IdentifierKind::Card, shop.clock.now()}, visit);
    (void)QTest::qWaitFor([&] { return shop.brief().face == BriefState::Face::Ready; }, 20'000);
    return shop.brief();
}

/** Experiments in front of whoever is signed in; what is read arrives in parts. */
struct Bench {
    explicit Bench(Shop &of) : shop(of), experiments(of.storage(), of.engine().captures, of.engine().session, of.engine().profiles.shop(), of.clock)
    {
        QObject::connect(&experiments, &ExperimentController::changed, &experiments, [this] { ++changes; });
        experiments.open();
        (void)QTest::qWaitFor([this] { return changes > 0; }, 20'000);
    }
    Result<Op> kept(const QFuture<Result<Op>> &answer)
    {
        const int before = changes;
        const auto op = shop.await(answer);
        if (op)
            (void)QTest::qWaitFor([&] { return changes > before; }, 20'000);
        return op;
    }
    void look()
    {
        const int before = changes;
        experiments.load();
        (void)QTest::qWaitFor([&] { return changes > before; }, 20'000);
    }
    Experiment running() const { return experiments.state().lines.empty() ? Experiment() : experiments.state().lines.front().experiment; }
    bool draws(const VisitId &visit) const { return armOf(running().salt, visit, 0.5) == Arm::Without; }
    int someone(bool drawn) const
    {
        int i = 0;
        while (draws(visitOf(i)) != drawn)
            ++i;
        return i;
    }
    Shop &shop;
    ExperimentController experiments;
    int changes = 0;
};

} // namespace tuttu
