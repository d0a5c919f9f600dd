// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/base/whendone.h"
#include "core/connect/files/fileimport.h"
#include "core/connect/learnmodels.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct ImportVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::ImportVerb)
};

/** Set by Ctrl-C: a signal handler can reach nothing else. */
volatile std::sig_atomic_t interrupted = 0;

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray problems;
    for (const RowProblem &p : report.problems)
        problems.append(QJsonObject{{u"line"_s, p.line}, {u"column"_s, p.column}, {u"reason"_s, p.reason}});
    QJsonObject json{{u"rows"_s, report.rowsRead}, {u"kept"_s, report.kept}, {u"refused"_s, report.refused}, {u"stored"_s, report.stored},
                     {u"problemCount"_s, report.problemCount}, {u"problems"_s, problems}};
    if (report.stopped)
        json.insert(u"stopped"_s, errorLine(*report.stopped));
    return json;
}

void sayProblems(const ImportReport &report, Console &console)
{
    for (const RowProblem &p : report.problems) {
        if (p.line == 0)
            console.say(ImportVerb::tr("not stored: %1").arg(p.reason));
        else if (p.column.isEmpty())
            console.say(ImportVerb::tr("line %1: %2").arg(p.line).arg(p.reason));
        else
            console.say(ImportVerb::tr("line %1, column %2: %3").arg(QString::number(p.line), p.column, p.reason));
    }
    if (const qint64 more = report.problemCount - qint64(report.problems.size()); more > 0)
        console.say(ImportVerb::tr("... and %n more", nullptr, int(more)));
}

int finish(const ImportReport &report, bool asJson, Console &console)
{
    if (asJson) {
        console.sayJson(toJson(report));
    } else {
        sayProblems(report, console);
        console.say(ImportVerb::tr("rows %1, kept %2, refused %3, stored %4").arg(report.rowsRead).arg(report.kept).arg(report.refused).arg(report.stored));
    }
    if (report.stopped) {
        console.warn(errorLine(*report.stopped));
        return exitCode(*report.stopped);
    }
    return report.refused > 0 ? SomeRefused : Done;
}

/** On the storage thread: the file, then what it teaches the models. */
Result<ImportReport> importAndLearn(Shelf &shelf, ImportKind kind, const QString &path, const Store &here, const ImportWatch &watch)
{
    ImportReport report = importFile(shelf, kind, path, here, watch);
    if (kind == ImportKind::Orders && report.stored > 0) {
        if (const Result<> learnt = learnModels(shelf, here); !learnt && !report.stopped)
            report.stopped = learnt.error();
    }
    return report;
}

} // namespace

QFuture<int> importVerb(const QStringList &arguments, Desk &desk)
{
    static const QHash<QString, ImportKind> kinds{
        {u"customers"_s, ImportKind::Customers}, {u"products"_s, ImportKind::Products}, {u"orders"_s, ImportKind::Orders}, {u"sets"_s, ImportKind::Sets}};
    QCommandLineParser parser;
    parser.setApplicationDescription(ImportVerb::tr("Reads a CSV file, plain or packed with zstd, into the shop. Good rows are kept, bad ones are named."));
    parser.addPositionalArgument(u"KIND"_s, ImportVerb::tr("customers, products, orders or sets; products and customers before orders, products before sets"));
    parser.addPositionalArgument(u"FILE"_s, ImportVerb::tr("the file; docs/import.md says what it may hold"));
    const QCommandLineOption json(u"json"_s, ImportVerb::tr("Print the report as JSON."));
    const OpenShop::Options options;
    options.addTo(parser);
    parser.addOption(json);
    int code = Done;
    if (!parsed(parser, arguments, 2, desk.console, code))
        return ready(code);
    const QString kind = parser.positionalArguments()[0], path = parser.positionalArguments()[1];
    if (!kinds.contains(kind)) {
        desk.console.warn(ImportVerb::tr("%1 is none of customers, products, orders, sets.").arg(kind));
        return ready(WrongUsage);
    }

    std::signal(SIGINT, [](int) { interrupted = 1; });
    return withShop(desk, parser, options, [&desk, path, what = kinds[kind], asJson = parser.isSet(json)](OpenShop &shop, const Answer &answer) {
        ImportWatch watch;
        watch.cancelled = [] { return interrupted != 0; };
        watch.progress = [&desk](qint64 done, qint64 total) {
            const int percent = int(done * 100 / qMax(total, qint64(1)));
            QMetaObject::invokeMethod(QCoreApplication::instance(), [&desk, percent] { desk.console.progress(ImportVerb::tr("reading"), percent); });
        };
        const auto job = shop.storage.run([what, path, here = shop.settings.store, watch](Shelf &shelf) { return importAndLearn(shelf, what, path, here, watch); });
        whenDone(job, &shop.storage, [&desk, answer, asJson](const Result<ImportReport> &report) {
            if (!report)
                desk.console.warn(errorLine(report.error()));
            answer(report ? finish(*report, asJson, desk.console) : exitCode(report.error()));
        });
    });
}

} // namespace tuttu
