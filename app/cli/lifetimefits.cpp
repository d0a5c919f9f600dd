// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lifetimefits.h"

#include "core/connect/severalthreads.h"
#include "core/connect/severalthreads.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct FitWords {
    Q_DECLARE_TR_FUNCTIONS(tuttu::LifetimeFits)
};

double msSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QLatin1String doubtCode(Doubt doubt)
{
    switch (doubt) {
    case Doubt::NoChurnSignal: return QLatin1String("noChurnSignal");
    case Doubt::OnBound: return QLatin1String("parameterOnBound");
    case Doubt::NotConverged: return QLatin1String("notConverged");
    case Doubt::FewReturning: return QLatin1String("fewReturningCustomers");
    }
    return {};
}

QString doubtText(Doubt doubt, bool usable)
{
    switch (doubt) {
    case Doubt::NoChurnSignal: return FitWords::tr("No churn signal: these purchases show nobody leaving, so this model would call everybody present for certain. It is not used.");
    case Doubt::OnBound: return usable ? FitWords::tr("A parameter ran to the end of its range: the customers differ less than the model can tell.")
                                       : FitWords::tr("A parameter ran to the end of its range: the data do not tell it. This model is used only where no other sees customers leave.");
    case Doubt::NotConverged: return FitWords::tr("The search for the parameters did not come to rest.");
    case Doubt::FewReturning: return FitWords::tr("Fewer than %n customers came back: forecasts of single customers are guesses.", nullptr, fewReturning);
    }
    return {};
}

QJsonObject parametersJson(const PurchaseModel &m)
{
    QJsonObject json{{u"r"_s, m.r}, {u"alpha"_s, m.alpha}};
    if (m.kind == ModelKind::Nbd)
        return json;
    json.insert(m.kind == ModelKind::ParetoNbd ? u"s"_s : u"a"_s, m.a);
    json.insert(m.kind == ModelKind::ParetoNbd ? u"beta"_s : u"b"_s, m.b);
    if (m.kind == ModelKind::MbgCnbd)
        json.insert(u"k"_s, m.k);
    return json;
}

} // namespace

const FittedModel *LifetimeFits::named(const QString &name) const
{
    const auto found = std::find_if(models.begin(), models.end(), [&](const FittedModel &m) { return modelName(m.model.kind, m.model.k).compare(name, Qt::CaseInsensitive) == 0; });
    return found == models.end() ? nullptr : &*found;
}

LifetimeFits fitLifetime(const std::vector<CustomerHistory> &histories)
{
    const RepeatTable table(histories);
    LifetimeFits fits;
    fits.models.resize(candidates().size());
    fits.milliseconds.resize(candidates().size());
    severalThreads()(int(candidates().size()), [&](int i) {
        QElapsedTimer timer;
        timer.start();
        const Candidate &candidate = candidates()[size_t(i)];
        fits.models[size_t(i)] = fitModel(candidate.kind, table, candidate.k);
        fits.milliseconds[size_t(i)] = msSince(timer);
    });
    fits.chosen = chooseModel(fits.models);
    QElapsedTimer timer;
    timer.start();
    fits.spend = fitSpend(histories);
    fits.spendMilliseconds = msSince(timer);
    return fits;
}

QJsonArray doubtsJson(const std::vector<Doubt> &doubts, bool usable)
{
    QJsonArray json;
    for (const Doubt doubt : doubts)
        json.append(QJsonObject{{u"code"_s, doubtCode(doubt)}, {u"text"_s, doubtText(doubt, usable)}});
    return json;
}

QJsonObject modelsJson(const LifetimeFits &fits)
{
    QJsonArray models;
    for (size_t i = 0; i < fits.models.size(); ++i) {
        const FittedModel &m = fits.models[i];
        models.append(QJsonObject{{u"name"_s, modelName(m.model.kind, m.model.k)}, {u"parameters"_s, parametersJson(m.model)}, {u"logLikelihood"_s, m.logLikelihood},
                                  {u"usable"_s, m.usable()}, {u"warnings"_s, doubtsJson(m.doubts, m.usable())}, {u"evaluations"_s, m.evaluations},
                                  {u"milliseconds"_s, fits.milliseconds[i]}});
    }
    QJsonObject spend{{u"name"_s, u"Gamma-Gamma"_s}, {u"customers"_s, fits.spend.customers}, {u"populationMean"_s, fits.spend.model.populationMean},
                      {u"warnings"_s, doubtsJson(fits.spend.doubts, true)}, {u"milliseconds"_s, fits.spendMilliseconds}};
    if (fits.spend.customers > 0) {
        spend.insert(u"parameters"_s, QJsonObject{{u"p"_s, fits.spend.model.p}, {u"q"_s, fits.spend.model.q}, {u"gamma"_s, fits.spend.model.gamma}});
        spend.insert(u"logLikelihood"_s, fits.spend.logLikelihood);
        spend.insert(u"correlationOfNumberAndWorth"_s, fits.spend.correlation);
    }
    return {{u"models"_s, models}, {u"chosen"_s, modelName(fits.best().model.kind, fits.best().model.k)}, {u"spend"_s, spend}, {u"timeUnit"_s, u"week"_s}};
}

} // namespace tuttu
