// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/insightverb.h"
#include "app/cli/salesoptions.h"
#include "core/insight/judging/rebuyjudge.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct ReplenishVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::ReplenishVerb)
};

QJsonObject toJson(const RebuyVerdict &v, int firstDay, int window)
{
    const auto day = [](int julian) { return QDate::fromJulianDay(julian).toString(Qt::ISODate); };
    return {{u"window"_s, QJsonArray{day(firstDay), day(firstDay + window - 1)}},
            {u"pairs"_s, v.pairs},
            {u"boughtAgain"_s, v.rebought},
            {u"AUC"_s, v.auc},
            {u"averagePrecision"_s, v.averagePrecision},
            {u"P@1000"_s, v.firstThousand},
            {u"P@5000"_s, v.firstFiveThousand},
            {u"parameters"_s, QJsonObject{{u"halfLifeDays"_s, v.recipe.halfLifeDays}, {u"trend"_s, v.recipe.trend}, {u"presence"_s, v.recipe.presence}}},
            {u"validationAveragePrecision"_s, v.validationPrecision},
            {u"beside"_s, QJsonObject{{u"purchases counted: AUC"_s, v.countAuc}, {u"purchases counted: P@1000"_s, v.countFirstThousand}, {u"most overdue first: AUC"_s, v.overdueAuc}}}};
}

QJsonObject toJson(const GapVerdict &v)
{
    return {{u"fewestGaps"_s, v.fewestGaps},
            {u"targets"_s, v.targets},
            {u"meanAbsoluteErrorDays"_s, v.shrunk},
            {u"medianAbsoluteErrorDays"_s, v.shrunkMedian},
            {u"withinAWeek"_s, v.withinWeek},
            {u"insideTheWindowSaid"_s, v.insideWindow},
            {u"logDeviation"_s, v.logDeviation},
            {u"beside"_s, QJsonObject{{u"own mean"_s, v.ownMean}, {u"own geometric mean"_s, v.ownGeometric}, {u"customer's geometric mean"_s, v.customerGeometric}}}};
}

} // namespace

QFuture<int> insightReplenish(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ReplenishVerb::tr("Judges on a retailer's sales who is reminded of what: whether those ranked first buy again in a window, and how far the usual gap is off. Prints JSON."));
    const SalesOptions sales{SalesCustomer, SalesItem, SalesDate};
    sales.addTo(parser);
    parser.addOption(QCommandLineOption(u"evaluate"_s, ReplenishVerb::tr("Judge; it is all the verb does.")));
    parser.addOption(QCommandLineOption(u"train-until"_s, ReplenishVerb::tr("The last day that is learnt from. Without it the window is the last of the file."), u"DATE"_s));
    parser.addOption(QCommandLineOption(u"window"_s, ReplenishVerb::tr("Days of the window; 28 without it."), u"DAYS"_s));
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
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
    const RebuyVerdict rebuys = judgeRebuys(read->sales, firstDay, int(*window));
    if (rebuys.pairs == 0) {
        desk.console.warn(ReplenishVerb::tr("Nothing can be judged: before %1 nobody bought the same item on two days. The file has sales from %2 to %3.")
                              .arg(QDate::fromJulianDay(firstDay).toString(Qt::ISODate), QDate::fromJulianDay(read->firstDay).toString(Qt::ISODate),
                                   QDate::fromJulianDay(read->lastDay).toString(Qt::ISODate)));
        return ready(Failed);
    }
    QJsonArray gaps;
    for (const int fewest : {2, 3, 5})
        gaps.append(toJson(judgeGaps(read->sales, fewest)));
    desk.console.sayJson({{u"again"_s, toJson(rebuys, firstDay, int(*window))}, {u"nextGap"_s, gaps}, {u"data"_s, salesJson(*read)}});
    return ready(Done);
}

} // namespace tuttu
