// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/fit.h"

#include "core/insight/lifetime/maximise.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

constexpr double plainlyBetter = 10;   ///< points of log-likelihood
constexpr double unseenLeaving = 1e-4; ///< a share of customers so small is no signal

PurchaseModel modelOf(ModelKind kind, int k, std::span<const double> p)
{
    PurchaseModel model{kind, k, p[0], p[1]};
    if (kind != ModelKind::Nbd) {
        model.a = p[2];
        model.b = p[3];
    }
    return model;
}

std::vector<std::vector<double>> startsFor(ModelKind kind, int k)
{
    switch (kind) {
    case ModelKind::Nbd: return {{0.5, 5}};
    case ModelKind::ParetoNbd: return {{0.5, 10, 0.6, 12}, {1, 1.1, 1, 1}};
    default: return {{0.5, 6.0 / k, 0.9, 2}, {1, 3.0 / k, 1, 3}};
    }
}

bool seesNobodyLeave(const PurchaseModel &model, const Optimum &found, const RepeatTable &table)
{
    if (model.kind == ModelKind::Nbd)
        return false;
    if (found.onLowBound(2))
        return true;
    if (model.kind == ModelKind::ParetoNbd)
        return -std::expm1(model.a * std::log(model.b / (model.b + table.weeks().back()))) < unseenLeaving;
    return model.a / (model.a + model.b) < unseenLeaving;
}

} // namespace

bool FittedModel::doubted(Doubt doubt) const
{
    return std::find(doubts.begin(), doubts.end(), doubt) != doubts.end();
}

bool FittedModel::usable() const
{
    return model.kind == ModelKind::Nbd || !(doubted(Doubt::NoChurnSignal) || doubted(Doubt::OnBound) || doubted(Doubt::NotConverged));
}

FittedModel fitModel(ModelKind kind, const RepeatTable &table, int k)
{
    Q_ASSERT(table.repeats() > 0);
    const Optimum found = maximise([&](std::span<const double> p) { return logLikelihood(modelOf(kind, k, p), table); }, startsFor(kind, k));
    FittedModel fitted{modelOf(kind, k, found.at), found.value, found.evaluations, {}};
    if (seesNobodyLeave(fitted.model, found, table))
        fitted.doubts.push_back(Doubt::NoChurnSignal);
    bool atAnEnd = found.onLowBound(0) || found.onHighBound(0) || found.onLowBound(1) || found.onHighBound(1);
    if (kind != ModelKind::Nbd)
        atAnEnd = atAnEnd || found.onHighBound(2) || found.onLowBound(3) || found.onHighBound(3);
    if (atAnEnd)
        fitted.doubts.push_back(Doubt::OnBound);
    if (!found.converged)
        fitted.doubts.push_back(Doubt::NotConverged);
    if (table.returning() < fewReturning)
        fitted.doubts.push_back(Doubt::FewReturning);
    return fitted;
}

std::span<const Candidate> candidates()
{
    static constexpr Candidate all[] = {{ModelKind::Nbd}, {ModelKind::BgNbd}, {ModelKind::MbgNbd}, {ModelKind::MbgCnbd, 2},
                                        {ModelKind::MbgCnbd, 3}, {ModelKind::MbgCnbd, 4}, {ModelKind::ParetoNbd}};
    return all;
}

QString modelName(ModelKind kind, int k)
{
    switch (kind) {
    case ModelKind::Nbd: return u"NBD"_s;
    case ModelKind::BgNbd: return u"BG/NBD"_s;
    case ModelKind::MbgNbd: return u"MBG/NBD"_s;
    case ModelKind::MbgCnbd: return u"MBG/CNBD-%1"_s.arg(k);
    case ModelKind::ParetoNbd: return u"Pareto/NBD"_s;
    }
    return {};
}

size_t chooseModel(const std::vector<FittedModel> &models)
{
    const auto bestOf = [&](auto fits) {
        size_t best = models.size();
        for (size_t i = 0; i < models.size(); ++i) {
            if (fits(models[i]) && (best == models.size() || models[i].merit() > models[best].merit()))
                best = i;
        }
        return best;
    };
    const size_t best = bestOf([](const FittedModel &m) { return m.usable(); });
    if (best == models.size() || models[best].model.kind != ModelKind::Nbd)
        return best;
    // People leave, and all alike: a parameter runs to its end, yet forecasts as if nobody left would be far worse.
    const size_t alike = bestOf([](const FittedModel &m) { return !m.doubted(Doubt::NoChurnSignal) && !m.doubted(Doubt::NotConverged) && !m.doubted(Doubt::FewReturning); });
    return alike < models.size() && models[alike].merit() > models[best].merit() + plainlyBetter ? alike : best;
}

} // namespace tuttu
