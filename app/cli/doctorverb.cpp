// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/base/whendone.h"
#include "core/storage/storagecheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct DoctorVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::DoctorVerb)
};

QJsonObject toJson(const CheckReport &r, const Opened &opened)
{
    return {{u"sound"_s, r.sound()}, {u"cacheFaults"_s, QJsonArray::fromStringList(r.cacheFaults)}, {u"outboxFaults"_s, QJsonArray::fromStringList(r.outboxFaults)},
            {u"customers"_s, r.customers}, {u"heardOf"_s, r.heardOf}, {u"products"_s, r.products}, {u"orders"_s, r.orders}, {u"orderLines"_s, r.orderLines},
            {u"visits"_s, r.visits}, {u"notes"_s, r.notes}, {u"scores"_s, r.scores}, {u"holds"_s, r.holds}, {u"followUps"_s, r.followUps}, {u"ops"_s, r.ops},
            {u"pendingOps"_s, r.pendingOps}, {u"missingSeqs"_s, r.missingSeqs}, {u"damagedOps"_s, r.damagedOps},
            {u"opsMissingInCache"_s, r.opsMissingInCache}, {u"parkedOps"_s, r.parkedOps}, {u"lostOps"_s, opened.lostOps}, {u"replayedOps"_s, opened.replayed}};
}

void sayReport(const CheckReport &r, const Opened &opened, Console &console)
{
    const auto line = [&](const QString &what, qint64 count) { console.say(u"%1 %2"_s.arg(count, 12).arg(what)); };
    line(DoctorVerb::tr("customers"), r.customers);
    line(DoctorVerb::tr("known by their id only"), r.heardOf);
    line(DoctorVerb::tr("products"), r.products);
    line(DoctorVerb::tr("orders"), r.orders);
    line(DoctorVerb::tr("lines of orders"), r.orderLines);
    line(DoctorVerb::tr("visits"), r.visits);
    line(DoctorVerb::tr("notes"), r.notes);
    line(DoctorVerb::tr("answers to the question"), r.scores);
    line(DoctorVerb::tr("holds"), r.holds);
    line(DoctorVerb::tr("follow-ups"), r.followUps);
    line(DoctorVerb::tr("captures in the outbox"), r.ops);
    line(DoctorVerb::tr("  not yet confirmed by a hub"), r.pendingOps);
    line(DoctorVerb::tr("  brought into the cache just now"), opened.replayed);
    line(DoctorVerb::tr("  kept but not understood"), r.parkedOps);
    for (const QString &fault : r.cacheFaults)
        console.say(DoctorVerb::tr("cache.db: %1").arg(fault));
    for (const QString &fault : r.outboxFaults)
        console.say(DoctorVerb::tr("outbox.db: %1").arg(fault));
    const auto wrong = [&](const QString &what, qint64 count) {
        if (count > 0)
            line(what, count);
    };
    wrong(DoctorVerb::tr("captures are missing from the outbox"), r.missingSeqs);
    wrong(DoctorVerb::tr("captures do not open or have a wrong checksum"), r.damagedOps);
    wrong(DoctorVerb::tr("captures are not in the cache"), r.opsMissingInCache);
    wrong(DoctorVerb::tr("captures are in the cache and no longer in the outbox: an older outbox was put back"), opened.lostOps);
}

} // namespace

QFuture<int> doctorVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(DoctorVerb::tr("Looks whether the shop's files are sound and counts what is in them. Changes nothing but what opening them does."));
    const OpenShop::Options options;
    options.addTo(parser);
    const QCommandLineOption json(u"json"_s, DoctorVerb::tr("Print the findings as JSON."));
    parser.addOption(json);
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    return withShop(desk, parser, options, [&desk, asJson = parser.isSet(json)](OpenShop &shop, const Answer &answer) {
        const auto job = shop.storage.run([keys = shop.keys](Shelf &shelf) { return StorageCheck(shelf).check(*keys); });
        whenDone(job, &shop.storage, [&desk, &shop, answer, asJson](const Result<CheckReport> &report) {
            if (!report) {
                desk.console.warn(errorLine(report.error()));
                return answer(exitCode(report.error()));
            }
            if (asJson)
                desk.console.sayJson(toJson(*report, shop.opened));
            else
                sayReport(*report, shop.opened, desk.console);
            const bool sound = report->sound() && shop.opened.lostOps == 0;
            if (!asJson)
                desk.console.say(sound ? DoctorVerb::tr("Everything is sound.") : DoctorVerb::tr("Not everything is sound: see above."));
            answer(sound ? Done : Unsound);
        });
    });
}

} // namespace tuttu
