// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/insightverb.h"
#include "app/cli/lifetimefits.h"
#include "app/cli/salesoptions.h"
#include "app/cli/transactionoptions.h"
#include "core/insight/lifetime/level.h"
#include "core/insight/lifetime/lifetimevalue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct FitVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::FitVerb)
};

/** The histories to learn from; nothing, and it is said, when nobody came back. */
std::optional<std::vector<CustomerHistory>> historiesOf(const TransactionsRead &read, const QDate &until, Console &console)
{
    std::vector<CustomerHistory> histories = summarise(read.lines, until);
    const auto came = std::find_if(histories.begin(), histories.end(), [](const CustomerHistory &h) { return h.repeats.x > 0; });
    if (came != histories.end())
        return histories;
    console.warn(FitVerb::tr("Nobody bought on a second day until %1 (%n customer(s)): there is no rhythm to learn from. Give a longer stretch of purchases.", nullptr, int(histories.size()))
                     .arg(until.toString(Qt::ISODate)));
    return std::nullopt;
}

QString cell(double value)
{
    return QString::number(value, 'g', 10);
}

QString quoted(const QByteArray &name)
{
    const QString text = QString::fromUtf8(name);
    return text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

struct Forecast {
    const PurchaseModel &buying;
    const SpendModel &spend;
    Horizon horizon;
    double level;
    QString name, currency;
};

void sayForecasts(const std::vector<CustomerHistory> &histories, const std::vector<QByteArray> &names, const Forecast &f, Console &console)
{
    console.say(u"customer,x,t_x_weeks,T_weeks,mean_spend,model,p_alive,expected_purchases,expected_spend_per_purchase,expected_spend,value,value_low,value_high,"
                "horizon_days,currency"_s);
    const Currency unit(f.currency);
    QStringList lines;
    for (const CustomerHistory &h : histories) {
        const Repeats &r = h.repeats;
        const auto alive = aliveChance(f.buying, r);
        const double purchases = f.level * expectedPurchases(f.buying, r, f.horizon.length), each = expectedSpend(f.spend, r.x, h.meanSpend);
        const LifetimeValue value(f.buying, f.spend, h, f.horizon, unit, f.level);
        const QStringList cells{quoted(names[size_t(h.customer)]), QString::number(r.x), cell(r.recency.count), cell(r.age.count), cell(h.meanSpend), f.name,
                                alive ? cell(*alive) : QString(), cell(purchases), cell(each), cell(purchases * each), cell(value.expected()), cell(value.low()),
                                cell(value.high()), QString::number(qRound(f.horizon.length.days())), f.currency};
        lines << cells.join(u',');
        if (lines.size() == 1000) {
            console.say(lines.join(u'\n'));
            lines.clear();
        }
    }
    if (!lines.isEmpty())
        console.say(lines.join(u'\n'));
}

void warnOfModel(const FittedModel &model, bool asked, Console &console)
{
    if (model.usable() && !model.doubted(Doubt::FewReturning))
        return;
    for (const QJsonValue &doubt : doubtsJson(model.doubts, model.usable()))
        console.warn(modelName(model.model.kind, model.model.k) + u": "_s + doubt[u"text"_s].toString());
    if (asked && !model.usable())
        console.warn(FitVerb::tr("It was asked for by --model and is used all the same."));
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"horizon"_s, FitVerb::tr("How many days ahead."), u"DAYS"_s},
                       {u"model"_s, FitVerb::tr("Use this model, named as insight fit names it, instead of the chosen one."), u"NAME"_s},
                       {u"discount"_s, FitVerb::tr("Per cent a month that later purchases lose in value; 0 without it."), u"PERCENT"_s},
                       {u"level"_s, FitVerb::tr("Multiply by what the same days of last year were above or below the forecast of then.")}});
}

/** What last year's same days were against the forecast of then; said, and 1 unless it is to be applied. */
double levelFor(const QCommandLineParser &parser, const TransactionsRead &read, const QDate &until, int days, const PurchaseModel &model, Console &console)
{
    const bool apply = parser.isSet(u"level"_s);
    const auto level = levelOfLastYear(read.lines, until, days, model);
    if (!level && apply)
        console.warn(FitVerb::tr("The level of last year is not known: a year and 13 weeks of purchases are needed before --until. Nothing is multiplied."));
    if (!level)
        return 1;
    console.warn((apply ? FitVerb::tr("Last year %1 to %2 had %3 transactions where %4 were expected: forecasts are multiplied by %5.")
                        : FitVerb::tr("Last year %1 to %2 had %3 transactions where %4 were expected; --level multiplies by %5."))
                     .arg(level->from.toString(Qt::ISODate), level->to.toString(Qt::ISODate)).arg(level->counted).arg(qRound(level->expected)).arg(level->factor(), 0, 'f', 2));
    return apply ? level->factor() : 1;
}

} // namespace

QFuture<int> insightFit(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(FitVerb::tr("Learns from purchases how often customers come back and what a purchase is worth. Prints each model's parameters, log-likelihood and "
                                                 "warnings as JSON, and which one is used."));
    const TransactionOptions options;
    options.addTo(parser);
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    const auto read = options.read(parser, desk.console, code);
    if (!read)
        return ready(code);
    const QDate until = TransactionOptions::until(parser, *read);
    const auto histories = historiesOf(*read, until, desk.console);
    if (!histories)
        return ready(Failed);
    QJsonObject json = modelsJson(fitLifetime(*histories));
    const RepeatTable table(*histories);
    json.insert(u"until"_s, until.toString(Qt::ISODate));
    json.insert(u"customers"_s, QJsonObject{{u"all"_s, table.customers()}, {u"returning"_s, table.returning()}, {u"repeatTransactions"_s, table.repeats()}});
    json.insert(u"data"_s, transactionsJson(*read));
    desk.console.sayJson(json);
    return ready(Done);
}

QFuture<int> insightPredict(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(FitVerb::tr("Learns from purchases until a day, and prints for each customer as CSV what the days after it will bring: purchases, spend, and its value "
                                                 "with an interval that holds eight times in ten. p_alive is empty where the model knows of no leaving."));
    const TransactionOptions options;
    options.addTo(parser);
    addOptions(parser);
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    if (!parser.isSet(u"horizon"_s) || !parser.isSet(u"until"_s)) {
        desk.console.warn(FitVerb::tr("Say until when to learn and how many days to look ahead: --until DATE --horizon DAYS."));
        return ready(WrongUsage);
    }
    const auto days = numberOption(parser, u"horizon"_s, 0, 1, 36'500, desk.console), discount = numberOption(parser, u"discount"_s, 0, 0, 100, desk.console);
    if (!days || !discount)
        return ready(WrongUsage);
    const auto read = options.read(parser, desk.console, code);
    if (!read)
        return ready(code);
    const QDate until = TransactionOptions::until(parser, *read);
    const auto histories = historiesOf(*read, until, desk.console);
    if (!histories)
        return ready(Failed);
    const LifetimeFits fits = fitLifetime(*histories);
    const FittedModel *model = parser.isSet(u"model"_s) ? fits.named(parser.value(u"model"_s)) : &fits.best();
    if (!model) {
        desk.console.warn(FitVerb::tr("There is no model %1. tuttuctl insight fit names them.").arg(parser.value(u"model"_s)));
        return ready(WrongUsage);
    }
    warnOfModel(*model, parser.isSet(u"model"_s), desk.console);
    const double level = levelFor(parser, *read, until, int(*days), model->model, desk.console);
    sayForecasts(*histories, read->customers, {model->model, fits.spend.model, {Weeks::ofDays(*days), *discount / 100}, level, modelName(model->model.kind, model->model.k), read->currency},
                 desk.console);
    return ready(Done);
}

} // namespace tuttu
