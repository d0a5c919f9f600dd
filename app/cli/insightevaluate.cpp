// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/insightverb.h"
#include "app/cli/salesoptions.h"
#include "core/connect/severalthreads.h"
#include "core/insight/judging/choose.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct EvaluateVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::EvaluateVerb)
};

constexpr int mostChoosers = 4000; ///< questions parameters are chosen with; the verdict asks all

double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

std::optional<Task> taskNamed(const QString &name)
{
    static const QHash<QString, Task> tasks{{u"A"_s, Task::NextVisit}, {u"A2"_s, Task::Window}, {u"B"_s, Task::NewItems}, {u"C"_s, Task::Basket}};
    const auto at = tasks.constFind(name.toUpper());
    return at == tasks.cend() ? std::nullopt : std::optional(*at);
}

/** The lists of A2 are those of A: their parameters are chosen with the next visit. */
Task chooserOf(Task task)
{
    return task == Task::Window ? Task::NextVisit : task;
}

QJsonObject toJson(const Recipe &recipe, Task task)
{
    static const QString levels[] = {u"customer"_s, u"visit"_s, u"receipt"_s};
    const GoesWithRecipe &goesWith = recipe.goesWith;
    const BlendRecipe &blend = recipe.blend;
    QJsonObject json{{u"popular"_s, blend.popular}, {u"popularDays"_s, blend.popularDays}, {u"goesWith"_s, blend.goesWith}};
    if (blend.goesWith > 0) {
        json.insert(u"level"_s, levels[int(goesWith.level)]);
        json.insert(u"rowHalfLifeDays"_s, goesWith.rows.halfLifeDays);
        json.insert(u"rowSizePower"_s, goesWith.rows.sizePower);
        json.insert(u"neighbours"_s, goesWith.slim.neighbours);
        json.insert(u"lambda"_s, goesWith.slim.lambda);
        if (task != Task::Basket)
            json.insert(u"pastHalfLifeDays"_s, goesWith.pastHalfLife);
    }
    if (blend.personal > 0) {
        json.insert(u"personal"_s, blend.personal);
        json.insert(u"personalHalfLifeDays"_s, blend.personalHalfLife);
        json.insert(u"personalTrend"_s, blend.personalTrend);
    }
    return json;
}

QJsonObject toJson(const Scorecard &card)
{
    const auto mean = [](const Scorecard::Mean &m) { return QJsonObject{{u"mean"_s, m.value}, {u"standardError"_s, m.error}}; };
    return {{u"n"_s, card.size()}, {u"HR@10"_s, mean(card.hitRate())}, {u"Recall@10"_s, mean(card.recall())}, {u"NDCG@10"_s, mean(card.ndcg())},
            {u"Precision@10"_s, mean(card.precision())}, {u"MRR@10"_s, mean(card.reciprocalRank())}, {u"distinctItems"_s, card.distinctItems()}};
}

QJsonObject toJson(const Stage &stage)
{
    const auto day = [](int julian) { return QDate::fromJulianDay(julian).toString(Qt::ISODate); };
    return {{u"window"_s, QJsonArray{day(stage.firstDay), day(stage.lastDay)}}, {u"customers"_s, stage.customerCount()}, {u"items"_s, stage.itemCount()},
            {u"visits"_s, stage.visits.size()}, {u"visitLines"_s, stage.visitLines}, {u"receipts"_s, stage.receipts.size()},
            {u"nextVisits"_s, qint64(stage.nextVisit.size())}, {u"newItemCustomers"_s, qint64(stage.newItems.size())}, {u"halves"_s, qint64(stage.halves.size())}};
}

/** Lists of one recipe on the judging stage. Made on one thread, so that the time of a list is what a tablet sees. */
QJsonObject judged(Asking &asking, const QString &name, const Chosen &chosen, const ItemWeights *weights)
{
    QElapsedTimer timer;
    timer.start();
    const auto lists = asking.lists(chosen.recipe.goesWith, weights, chosen.recipe.blend);
    const double ms = 1000 * seconds(timer) / std::max(1, asking.questions());
    Scorecard card;
    for (int q = 0; q < asking.questions(); ++q)
        card.add(lists[size_t(q)], asking.truth(q));
    QJsonObject json{{u"name"_s, name}, {u"metrics"_s, toJson(card)}, {u"msPerList"_s, ms}, {u"parameters"_s, toJson(chosen.recipe, asking.task())}};
    if (chosen.ndcg >= 0)
        json.insert(u"validationNDCG@10"_s, chosen.ndcg);
    return json;
}

QJsonArray plainRows(Asking &asking, Asking &chooser)
{
    constexpr int ever = 1'000'000; // days
    QJsonArray rows{judged(asking, u"popular, all of the training"_s, {{{}, {0, 0, 0, 0, 1, ever}}, -1, 0}, nullptr),
                    judged(asking, u"popular lately"_s, choosePopular(chooser), nullptr)};
    if (asking.task() == Task::NextVisit || asking.task() == Task::Window)
        rows.append(judged(asking, u"bought often, filled with popular lately"_s, choosePersonal(chooser), nullptr));
    return rows;
}

QJsonObject evaluated(const SalesLines &sales, Task task, int firstDay, int window)
{
    QElapsedTimer timer;
    timer.start();
    const Stage before = makeStage(sales, firstDay - window, window);
    const Stage stage = makeStage(sales, firstDay, window);
    QJsonObject json{{u"stage"_s, toJson(stage)}, {u"validation"_s, toJson(before)}, {u"stageSeconds"_s, seconds(timer)}};

    Asking asking(stage, task, oneByOne);
    if (asking.questions() == 0)
        return json; // nothing to learn for

    timer.restart();
    Asking chooser(before, chooserOf(task), severalThreads(), mostChoosers);
    const Chosen chosen = chooseRecipe(chooser);
    json.insert(u"chosenWith"_s, QJsonObject{{u"questions"_s, chooser.questions()}, {u"modelsTried"_s, chosen.tried}, {u"seconds"_s, seconds(timer)}});

    const Asking teacher(stage, task, severalThreads());
    timer.restart();
    const ItemWeights weights = teacher.learn(chosen.recipe.goesWith);
    json.insert(u"fitSeconds"_s, seconds(timer));
    json.insert(u"weights"_s, qint64(weights.size()));
    const QJsonObject model = judged(asking, u"Tuttu"_s, chosen, &weights);
    for (auto field = model.begin(); field != model.end(); ++field)
        json.insert(field.key(), field.value());
    json.insert(u"beside"_s, plainRows(asking, chooser));
    return json;
}

} // namespace

QFuture<int> insightEvaluate(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(EvaluateVerb::tr("Judges the recommendations on a retailer's sales: learns from those before a window, recommends, and compares with what was bought in it. "
                                                      "Parameters are chosen on the window before. Prints JSON."));
    const SalesOptions sales{SalesItem, SalesDate};
    sales.addTo(parser);
    parser.addOption(QCommandLineOption(u"task"_s, EvaluateVerb::tr("A: the next visit; A2: all the window; B: items new to the customer; C: the other half of a receipt."), u"A|A2|B|C"_s));
    parser.addOption(QCommandLineOption(u"train-until"_s, EvaluateVerb::tr("The last day that is learnt from; the window begins on the day after. Without it the window is the last of the file."), u"DATE"_s));
    parser.addOption(QCommandLineOption(u"window"_s, EvaluateVerb::tr("Days of the window; 28 without it."), u"DAYS"_s));
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    const auto task = taskNamed(parser.value(u"task"_s));
    if (!task) {
        desk.console.warn(EvaluateVerb::tr("Say which task: --task A, A2, B or C."));
        return ready(WrongUsage);
    }
    const auto window = numberOption(parser, u"window"_s, 28, 1, 3650, desk.console);
    const auto until = dayOption(parser, u"train-until"_s);
    if (!until)
        desk.console.warn(until.error().detail);
    if (!window || !until)
        return ready(WrongUsage);
    const auto read = sales.read(parser, desk.console, code);
    if (!read)
        return ready(code);
    const int firstDay = until->isValid() ? int(until->toJulianDay()) + 1 : read->lastDay - int(*window) + 1;
    QJsonObject json = evaluated(read->sales, *task, firstDay, int(*window));
    if (json[u"metrics"_s][u"n"_s].toInt() == 0) {
        desk.console.warn(EvaluateVerb::tr("Nothing can be judged: nobody who bought before %1 bought a known item in the %2 days from then on. The file has sales from %3 to %4; see --train-until and --window.")
                              .arg(QDate::fromJulianDay(firstDay).toString(Qt::ISODate)).arg(int(*window))
                              .arg(QDate::fromJulianDay(read->firstDay).toString(Qt::ISODate), QDate::fromJulianDay(read->lastDay).toString(Qt::ISODate)));
        return ready(Failed);
    }
    json.insert(u"task"_s, parser.value(u"task"_s).toUpper());
    json.insert(u"data"_s, salesJson(*read));
    desk.console.sayJson(json);
    return ready(Done);
}

} // namespace tuttu
