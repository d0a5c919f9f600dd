// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/recordsql.h"
#include "core/hub/recordstore.h"
#include "core/sync/wire/pulled.h"
#include "tests/bench/measure.h"
#include "tests/core/hub/hubdevice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 4, ordersOfEach = 12, products = 500;

/** An id that pgbench can make of a number, too. */
QString idOf(int n) { return u"00000000-0000-4000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')); }

void fill(PgConnection &db, int customers, const Bucket &catalogue)
{
    RecordStore records(db, chainKeys());
    const auto put = [&](const std::function<Result<>()> &f) { must(db.transaction(f)); };
    std::vector<Product> goods;
    for (int i = 0; i < products; ++i)
        goods.push_back({ProductId::derived("product", QString::number(i)), QString::number(i), u"Candle %1"_s.arg(i), u"candles"_s, {}, {990, Currency(u"EUR"_s)}});
    put([&] { return records.putProducts(catalogue, goods); });
    for (int from = 0; from < customers; from += 100) {
        std::vector<Customer> people;
        std::vector<Order> orders;
        for (int n = from; n < from + 100; ++n) {
            Customer one;
            one.id = CustomerId::fromString(idOf(n));
            one.name.shown = u"Aino Virtanen %1"_s.arg(n);
            one.cards = {{IdentifierKind::Card, QString::number(6'400'000'000'000 + n)}};
            one.homeStore = turku;
            one.changed = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
            people.push_back(one);
            for (int i = 0; i < ordersOfEach; ++i) {
                Order order{OrderId::derived("order", u"%1/%2"_s.arg(n).arg(i)), QString::number(i), one.id, turku, Channel::Store, one.changed.addDays(-7 * i)};
                for (int line = 0; line < 3; ++line)
                    order.lines.push_back({goods[size_t((n * 7 + i * 3 + line) % products)].id, 1, {990, Currency(u"EUR"_s)}});
                orders.push_back(order);
            }
        }
        put([&] { return records.putCustomers(people, turku); });
        for (size_t at = 0; at < orders.size(); at += RecordStore::batch)
            put([&]() -> Result<> {
                const auto kept = records.putOrders({orders.begin() + qsizetype(at), orders.begin() + qsizetype(std::min(orders.size(), at + RecordStore::batch))}, SystemClock().now());
                return kept ? Result<>() : kept.error();
            });
    }
    must(db.script("ANALYZE"));
}

/** One device's profiles, on a connection that stays; how many came. By the system's own calls, as pgbench asks: what a device costs is not the hub's. */
int askFor(quint16 port, const QByteArray &token, int customers, int seconds)
{
    const int line = ::socket(AF_INET, SOCK_STREAM, 0), yes = 1;
    sockaddr_in hub{};
    hub.sin_family = AF_INET;
    hub.sin_port = htons(port);
    hub.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (line < 0 || ::connect(line, reinterpret_cast<const sockaddr *>(&hub), sizeof hub) != 0 || ::setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes) != 0)
        qFatal("the hub does not answer");
    const QByteArray head = QByteArray("POST /v1/customer HTTP/1.1\r\nHost: hub\r\n") + protocolField + QByteArray(": ") + protocolVersion + "\r\nContent-Type: application/json\r\nAuthorization: Bearer "
        + token + "\r\nContent-Length: ";
    QByteArray all(256 * 1024, Qt::Uninitialized);
    QElapsedTimer time;
    time.start();
    int came = 0;
    while (time.elapsed() < seconds * 1000) {
        const QByteArray body = CustomerAsk{CustomerId::fromString(idOf(int(QRandomGenerator::global()->bounded(customers))))}.toBytes();
        const QByteArray asked = head + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        if (::send(line, asked.constData(), size_t(asked.size()), MSG_NOSIGNAL) != asked.size())
            qFatal("the hub does not listen");
        qsizetype size = 0, whole = -1;
        while (whole < 0 || size < whole) {
            const auto got = ::recv(line, all.data() + size, size_t(all.size() - size), 0);
            if (got <= 0)
                qFatal("no answer");
            size += got;
            const auto text = QByteArray::fromRawData(all.constData(), size);
            const qsizetype end = whole < 0 ? text.indexOf("\r\n\r\n") : -1;
            if (end >= 0) {
                const QByteArray fields = text.left(end).toLower();
                const qsizetype at = fields.indexOf("content-length:") + 15, stop = fields.indexOf('\r', at);
                whole = end + 4 + fields.mid(at, stop < 0 ? -1 : stop - at).trimmed().toLongLong();
            }
        }
        const auto answer = QByteArray::fromRawData(all.constData(), size);
        if (!answer.startsWith("HTTP/1.1 200") || !answer.contains("Aino Virtanen"))
            qFatal("no profile: %s", answer.left(200).constData());
        ++came;
    }
    ::close(line);
    return came;
}

double throughTheHub(const RunningHub &hub, const QByteArray &token, int customers, int seconds)
{
    std::atomic<int> came = 0;
    std::vector<std::thread> all;
    for (int i = 0; i < clients; ++i)
        all.emplace_back([&] { came += askFor(hub.port(), token, customers, seconds); });
    for (std::thread &one : all)
        one.join();
    return double(came) / seconds;
}

/** The same statement, prepared, by PostgreSQL's own bench over its socket. */
double byPgbench(const QString &conninfo, const Sender &asker, int customers, int seconds, const Bucket &catalogue, const QString &folder)
{
    QString sql = QString::fromLatin1(recordsql::find).simplified();
    sql.replace(u"$1"_s, u"('00000000-0000-4000-8000-' || lpad((:n)::int::text, 12, '0'))::uuid"_s).replace(u"$2::bytea"_s, u"NULL::bytea"_s).replace(u"$3"_s, QString::number(CustomerAnswer::mostPeople))
        .replace(u"$4"_s, QString::number(CustomerAnswer::mostOrders)).replace(u"$5"_s, u"'%1'::uuid"_s.arg(catalogue.store.toString()))
        .replace(u"$6"_s, u"'%1'"_s.arg(asker.store.toString())).replace(u"$7"_s, u"'%1'"_s.arg(asker.device.toString())).replace(u"$8"_s, u"now()"_s);
    QFile script(folder + u"/find.sql"_s);
    if (!script.open(QIODevice::WriteOnly) || script.write(u"\\set n random(0, %1)\n%2;\n"_s.arg(customers - 1).arg(sql).toUtf8()) <= 0)
        qFatal("no script");
    script.close();
    const QString host = conninfo.section("host=", 1).section(' ', 0, 0), name = conninfo.section("dbname=", 1).section(' ', 0, 0);
    QProcess pgbench;
    pgbench.start(u"/usr/lib/postgresql/15/bin/pgbench"_s, {u"-n"_s, u"-M"_s, u"prepared"_s, u"-f"_s, script.fileName(), u"-c"_s, QString::number(clients), u"-j"_s, u"2"_s, u"-T"_s, QString::number(seconds),
                                                           u"-h"_s, host, u"-U"_s, u"tuttu"_s, name});
    pgbench.waitForFinished(-1);
    const QString said = QString::fromUtf8(pgbench.readAllStandardOutput());
    const QString tps = QRegularExpression(u"tps = ([0-9.]+)"_s).match(said).captured(1);
    if (tps.isEmpty())
        qFatal("pgbench: %s", pgbench.readAllStandardError().constData());
    return tps.toDouble();
}

} // namespace

/** How many profiles a second come through the hub, beside pgbench with the same query over the same rows. */
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"customers"_s, u"In the chain, a hundred at least"_s, u"n"_s, u"5000"_s}, {u"seconds"_s, u"Of each"_s, u"n"_s, u"5"_s}, {u"rounds"_s, u"Of each, in turns"_s, u"n"_s, u"3"_s}});
    parser.addHelpOption();
    parser.process(app);
    const int customers = parser.value(u"customers"_s).toInt(), seconds = parser.value(u"seconds"_s).toInt();
    PostgresCluster cluster;
    if (const QString problem = cluster.start(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    RunningHub hub(cluster);
    HubDevice till(u"till"_s);
    till.comeIn(hub);
    const Bucket catalogue = Bucket::catalogueOf(u"Tuttu Oy"_s);
    fill(*hub.db, customers, catalogue);
    const QString host = must(hub.db->query("SELECT current_setting('unix_socket_directories'), current_database()")).text(0, 0), name = must(hub.db->query("SELECT current_database()")).text(0, 0);
    Samples ours, theirs;
    for (int round = 0; round < parser.value(u"rounds"_s).toInt(); ++round) {
        ours.add(throughTheHub(hub, till.token, customers, seconds));
        theirs.add(byPgbench(u"host=%1 dbname=%2"_s.arg(host, name), till.kiosk.sender, customers, seconds, catalogue, cluster.folder()));
    }
    printRow(u"Profiles a second: through the hub"_s, QString::number(ours.p50(), 'f', 0), u"–"_s);
    printRow(u"… pgbench with the same query"_s, QString::number(theirs.p50(), 'f', 0), u"–"_s);
    printRow(u"… ratio"_s, QString::number(ours.p50() / theirs.p50(), 'f', 2), u"at least 0.5"_s);
    return 0;
}
