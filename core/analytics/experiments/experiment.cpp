// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/experiments/experiment.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr double alpha = 0.05;
constexpr double z80 = 0.8416212335729143; // four chances in five
constexpr double mostVisits = 1e9;

/** The one free choice of the sequence: where it is tightest, as the paper advises. */
double rhoSquared(double planned) { return (-2 * std::log(alpha) + std::log(-2 * std::log(alpha) + 1)) / planned; }

/** Half the width after `visits`, when one visit's part in the difference has this variance. */
double halfWidth(double variance, double visits, double planned)
{
    const double rho2 = rhoSquared(planned), grown = visits * rho2 + 1;
    return std::sqrt(variance * 2 * grown / (visits * visits * rho2) * std::log(std::sqrt(grown) / alpha));
}

} // namespace

Arm armOf(const QString &salt, const VisitId &visit, double without)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt.toUtf8());
    hash.addData(visit.bytes());
    const double lot = double(qFromBigEndian<quint64>(hash.result().constData()) >> 11) * 0x1p-53; // 53 bits: 0 to just below 1
    return lot < without ? Arm::Without : Arm::With;
}

bool doesWithout(const std::vector<Experiment> &running, ExperimentKind kind, const VisitId &visit)
{
    return !visit.isNull() && std::any_of(running.begin(), running.end(), [&](const Experiment &e) {
        return e.kind == kind && armOf(e.salt, visit, e.without / 100.0) == Arm::Without;
    });
}

std::optional<Interval> upliftSoFar(const Arms &arms, qint64 planned)
{
    const auto with = arms.with.variance(), without = arms.without.variance();
    if (planned <= 0 || arms.with.count < fewestInArm || arms.without.count < fewestInArm)
        return std::nullopt;
    const double visits = double(arms.with.count + arms.without.count);
    const double variance = visits * (*with / double(arms.with.count) + *without / double(arms.without.count));
    const double uplift = *arms.with.mean() - *arms.without.mean(), half = halfWidth(variance, visits, double(planned));
    return Interval{uplift - half, uplift + half};
}

std::optional<qint64> visitsNeeded(double usual, double better, double without)
{
    const double raised = usual + better;
    if (!(usual > 0 && usual < 1 && raised > 0 && raised < 1 && better != 0 && without > 0 && without < 1))
        return std::nullopt;
    const double variance = raised * (1 - raised) / (1 - without) + usual * (1 - usual) / without;
    const auto found = [&](double visits) { return halfWidth(variance, visits, visits) + z80 * std::sqrt(variance / visits) <= std::abs(better); };
    double few = 1, many = mostVisits;
    if (!found(many))
        return std::nullopt;
    while (many - few > 0.5) {
        const double half = (few + many) / 2;
        (found(half) ? many : few) = half;
    }
    return std::max(qint64(std::ceil(many)), qint64(std::ceil(double(fewestInArm) / std::min(without, 1 - without))));
}

} // namespace tuttu
