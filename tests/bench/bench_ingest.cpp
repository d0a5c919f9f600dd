// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/erasurerule.h"
#include "core/hub/clearrows.h"
#include "core/hub/erasurenames.h"
#include "tests/bench/measure.h"
#include "tests/core/hub/hubrig.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <libpq-fe.h>

#include <thread>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

/** A device's day, as it is sent. */
std::vector<QByteArray> batchesOf(Kiosk &kiosk, int batches, int ops, bool sealed)
{
    std::vector<QByteArray> all;
    for (int b = 0; b < batches; ++b) {
        std::vector<PushedOp> made;
        for (int i = 0; i < ops; ++i)
            made.push_back(kiosk.note(u"Looked for a lamp for the hall, warm light, not above 200; comes back on Friday %1"_s.arg(b * ops + i)));
        if (sealed)
            std::transform(made.begin(), made.end(), made.begin(), [](const PushedOp &op) { return sealedForTheHub(op); });
        all.push_back(kiosk.batch(std::move(made)).toBytes());
    }
    return all;
}

/** The hub's way: reads, checks, keeps, tells. */
void pushAll(PgConnection &db, const Kiosk &kiosk, const std::vector<QByteArray> &batches)
{
    for (const QByteArray &bytes : batches) {
        const auto batch = sure("a batch", PushBatch::fromBytes(bytes));
        const auto answer = sure("its answer", IngestStore(db, chainKeys()).push(kiosk.sender, batch));
        if (answer.acknowledged != batch.ops.back().seq)
            qFatal("not all was taken");
    }
}

void ask(PGconn *db, PGresult *result)
{
    if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
        qFatal("%s", PQerrorMessage(db));
    PQclear(result);
}

/** The least one can do: the same rows in the same tables, a statement each, nothing read, checked or asked. */
void writeAll(PGconn *db, const Kiosk &kiosk, const std::vector<PushBatch> &batches, const std::vector<QByteArray> &names)
{
    const QByteArray home = kiosk.sender.store.toString().toLatin1(), device = kiosk.sender.device.toString().toLatin1(), bucket = ofCustomers.text().toLatin1();
    for (const PushBatch &batch : batches) {
        ask(db, PQexec(db, "BEGIN"));
        for (const PushedOp &op : batch.ops) {
            const QByteArray seq = QByteArray::number(op.seq), id = op.id.toString().toLatin1(), at = op.at.toString(Qt::ISODateWithMs).toLatin1(), actor = op.actor.toString().toLatin1(),
                             kind = op.kind.toLatin1(), key = "op/" + id,
                             told = op.isSealed() ? op.content.toBase64() : op.content;
            const char *row[] = {home, device, seq, id, at, actor, kind, op.content, op.sha256, op.isSealed() ? op.hubKey.constData() : nullptr, names[size_t(op.seq) - 1]};
            const int lengths[] = {0, 0, 0, 0, 0, 0, 0, int(op.content.size()), int(op.sha256.size()), int(op.hubKey.size()), 0}, formats[] = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0};
            ask(db, PQexecPrepared(db, "op", 11, row, lengths, formats, 0));
            const char *entity[] = {home, key};
            ask(db, PQexecPrepared(db, "entity", 2, entity, nullptr, nullptr, 0));
            const char *feed[] = {home, bucket, key, told};
            ask(db, PQexecPrepared(db, "feed", 4, feed, nullptr, nullptr, 0));
        }
        ask(db, PQexec(db, "COMMIT"));
    }
}

PGconn *bare(const QString &conninfo)
{
    PGconn *db = PQconnectdb(conninfo.toUtf8());
    ask(db, PQprepare(db, "op", "INSERT INTO op (home, device, epoch, seq, id, base_version, at, monotonic_ms, actor, kind, schema_version, content, sha256, hub_key, names) "
                                "VALUES ($1::uuid, $2::uuid, 1, $3::bigint, $4::uuid, 0, $5::timestamptz, 0, $6::uuid, $7, 1, $8::bytea, $9::bytea, $10::bytea, $11::bigint[])", 0, nullptr));
    ask(db, PQprepare(db, "entity", "INSERT INTO entity (home, key, version) VALUES ($1::uuid, $2, 1)", 0, nullptr));
    ask(db, PQprepare(db, "feed", "INSERT INTO feed (home, bucket, key, version, deleted, content) VALUES ($1::uuid, $2, $3, 1, false, $4)", 0, nullptr));
    return db;
}

/** Ops a second, by so many at once. */
double timed(int writers, int ops, const std::function<void(int)> &write)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> all;
    for (int i = 0; i < writers; ++i)
        all.emplace_back([&write, i] { write(i); });
    for (std::thread &one : all)
        one.join();
    return double(writers) * ops * 1e9 / double(timer.nsecsElapsed());
}

} // namespace

/** How fast the hub takes ops in, beside a bare client that writes the same rows. */
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"writers"_s, u"Devices at once"_s, u"n"_s, u"4"_s}, {u"batches"_s, u"Batches of a device"_s, u"n"_s, u"10"_s}, {u"ops"_s, u"Ops of a batch"_s, u"n"_s, u"500"_s},
                       {u"rounds"_s, u"Of each, in turns"_s, u"n"_s, u"5"_s}, {u"clear"_s, u"Not sealed, as of a device that knows no hub"_s}});
    parser.addHelpOption();
    parser.process(app);
    const int writers = parser.value(u"writers"_s).toInt(), batches = parser.value(u"batches"_s).toInt(), ops = parser.value(u"ops"_s).toInt();
    PostgresCluster cluster;
    if (const QString problem = cluster.start(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    Samples ours, theirs;
    for (int round = 0; round < parser.value(u"rounds"_s).toInt(); ++round) {
        std::vector<Kiosk> kiosks;
        std::vector<std::vector<QByteArray>> sent;
        std::vector<std::vector<PushBatch>> read;
        std::vector<std::vector<QByteArray>> names; ///< of each op, for the bare client
        for (int i = 0; i < writers; ++i) {
            kiosks.emplace_back(u"%1-%2"_s.arg(round).arg(i));
            sent.push_back(batchesOf(kiosks.back(), batches, ops, !parser.isSet(u"clear"_s)));
            read.emplace_back();
            names.emplace_back();
            for (const QByteArray &bytes : sent.back()) {
                read.back().push_back(sure("a batch", PushBatch::fromBytes(bytes)));
                for (const PushedOp &op : read.back().back().ops)
                    names.back().push_back(opNames(idsIn(QJsonDocument::fromJson(sure("its content", openedOp(op, chainKeys().get())).content).object()), *chainKeys()).toLatin1());
            }
        }
        const QString hub = sure("a database", cluster.hubDatabase()), plain = sure("a database", cluster.hubDatabase());
        std::vector<PgConnection> connections;
        std::vector<PGconn *> bares;
        for (int i = 0; i < writers; ++i) {
            connections.push_back(sure("a connection", PgConnection::open(hub)));
            bares.push_back(bare(plain));
        }
        ours.add(timed(writers, batches * ops, [&](int i) { pushAll(connections[size_t(i)], kiosks[size_t(i)], sent[size_t(i)]); }));
        theirs.add(timed(writers, batches * ops, [&](int i) { writeAll(bares[size_t(i)], kiosks[size_t(i)], read[size_t(i)], names[size_t(i)]); }));
        for (PGconn *db : bares)
            PQfinish(db);
    }
    const double ratio = ours.p50() / theirs.p50();
    printRow(u"Ops taken in, a second: the hub"_s, QString::number(ours.p50(), 'f', 0), u"–"_s);
    printRow(u"… a bare libpq client that writes the same rows"_s, QString::number(theirs.p50(), 'f', 0), u"–"_s);
    printRow(u"… ratio"_s, QString::number(ratio, 'f', 2), u"at least 0.5"_s);
    return 0;
}
