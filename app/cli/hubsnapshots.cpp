// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/chainstore.h"
#include "core/hub/feedstore.h"
#include "core/hub/recordstore.h"
#include "core/hub/snapshotstore.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

constexpr int tombstoneDays = 30; ///< longer than any lease: whoever was away for more reads anew anyway

struct HubSnapshotsVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubSnapshotsVerb)
};

/** What is to be had of a store, and what every store has. */
std::vector<Bucket> bucketsOf(const QString &chain, const std::vector<ChainPlace> &places, std::initializer_list<Bucket::Kind> kinds)
{
    std::vector<Bucket> buckets{Bucket::catalogueOf(chain)};
    for (const ChainPlace &place : places) {
        for (const Bucket::Kind kind : kinds)
            buckets.push_back({kind, place.store.id});
    }
    return buckets;
}

/** In short transactions, until everybody who had to leave has. */
Result<qint64> trim(PgConnection &db, const HubKeysPtr &keys, const StoreId &store, qint64 most, const QDateTime &now)
{
    qint64 all = 0;
    for (;;) {
        Result<qint64> left = qint64(0);
        const auto done = db.transaction([&]() -> Result<> {
            left = RecordStore(db, keys).trim(store, most, now);
            return left ? Result<>() : Result<>(left.error());
        });
        if (!done)
            return done.error();
        if (*left == 0)
            return all;
        all += *left;
    }
}

int tidy(HubDesk &hub, const HubKeysPtr &keys, const std::vector<ChainPlace> &places, qint64 most)
{
    const QDateTime now = SystemClock().now();
    qint64 left = 0, forgotten = 0;
    for (const ChainPlace &place : places) {
        const auto gone = trim(hub.db(), keys, place.store.id, most, now);
        if (!gone)
            return hub.failed(gone.error());
        left += *gone;
    }
    for (const Bucket &bucket : bucketsOf(hub.settings().chain, places, {Bucket::Kind::Store, Bucket::Kind::Customers})) {
        const auto gone = FeedStore(hub.db()).forgetTombstones(bucket, now.addDays(-tombstoneDays));
        if (!gone)
            return hub.failed(gone.error());
        forgotten += *gone;
    }
    hub.console().say(HubSnapshotsVerb::tr("%n customer(s) left stores that need not hold them any more.", nullptr, int(left)));
    hub.console().say(HubSnapshotsVerb::tr("%n thing(s) gone for %1 days are forgotten.", nullptr, int(forgotten)).arg(tombstoneDays));
    return Done;
}

int writeFiles(HubDesk &hub, const HubKeysPtr &keys, const std::vector<ChainPlace> &places)
{
    const QString folder = hub.settings().snapshotFolder;
    if (!QDir().mkpath(folder))
        return hub.failed({Errc::ReadOnly, HubSnapshotsVerb::tr("The folder %1 cannot be made").arg(folder)});
    SnapshotStore snapshots(hub.db(), keys);
    for (const Bucket &bucket : bucketsOf(hub.settings().chain, places, {Bucket::Kind::Customers})) {
        const auto made = snapshots.build(bucket, folder);
        if (!made)
            return hub.failed(made.error());
        hub.console().say(HubSnapshotsVerb::tr("%1: %2 rows, %3 KiB").arg(made->name).arg(made->rows).arg(made->size / 1024));
    }
    const auto swept = snapshots.sweep(folder, SystemClock().now().addDays(-1)); // whoever began an older one has it by then
    return swept ? Done : hub.failed(swept.error());
}

} // namespace

QFuture<int> hubSnapshots(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubSnapshotsVerb::tr("Lets go of customers whom a store need not hold any more, forgets what went long ago, and writes the files that new devices begin with. To be run each night."));
    const QCommandLineOption most(u"most"_s, HubSnapshotsVerb::tr("So many customers a store holds at most; those seen longest ago leave."), u"N"_s, u"200000"_s);
    parser.addOption(most);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 0, code) || !hub.open(code))
        return ready(code);
    const auto keys = hub.settings().keys();
    const auto places = keys ? ChainStore(hub.db()).all() : Result<std::vector<ChainPlace>>(keys.error());
    if (!places)
        return ready(hub.failed(places.error()));
    const int tidied = tidy(hub, *keys, *places, parser.value(most).toLongLong());
    return ready(tidied == Done ? writeFiles(hub, *keys, *places) : tidied);
}

} // namespace tuttu
