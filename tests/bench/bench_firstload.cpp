// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new device's first reading of its store: how long it takes, whether the screen stays alive, what a scan waits, and how it compares with the same rows written
// by the SQLite C API alone.
#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/hub/snapshotfile.h"
#include "core/storage/customerstore.h"
#include "core/storage/productstore.h"
#include "core/storage/storage.h"
#include "core/sync/snapshotload.h"
#include "tests/bench/measure.h"
#include "tests/rig/watchedapplication.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <sqlite3.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId turku = StoreId::derived("store", u"turku"_s);
const Bucket people{Bucket::Kind::Customers, turku};
constexpr int products = 5000;

Product product(int n)
{
    return {ProductId::derived("product", QString::number(n)), QString::number(n), u"Thing %1"_s.arg(n), u"candles"_s, u""_s, {990 + n, Currency(u"EUR")}};
}

Customer person(int n)
{
    Customer c;
    c.id = CustomerId::derived("customer", QString::number(n));
    c.name = {u"Aino Maria Virtanen-%1"_s.arg(n), u"Aino"_s, {}, {}};
    c.email = u"aino.virtanen%1@example.org"_s.arg(n);
    c.phone = u"+35840%1"_s.arg(n, 7, 10, QChar(u'0'));
    c.cards = {{IdentifierKind::Card, u"29%1"_s.arg(n, 11, 10, QChar(u'0'))}};
    c.languages = {u"fi"_s};
    c.interests = {u"candles"_s, u"kitchen"_s};
    c.since = QDate(2015, 1, 1).addDays(n % 3000);
    c.homeStore = turku;
    c.consents = {{Purpose::EmailMarketing, ConsentState::Granted, QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::UTC), u"e-1"_s}};
    c.changed = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    return c;
}

Order receipt(int n, int k, int lines)
{
    Order o{OrderId::derived("order", u"%1/%2"_s.arg(n).arg(k)), u"%1-%2"_s.arg(n).arg(k), CustomerId::derived("customer", QString::number(n)), turku, Channel::Store,
            QDateTime(QDate(2022, 1, 1).addDays((n * 7 + k * 211) % 1700), QTime(10, 0), Qt::UTC), {}};
    for (int i = 0; i < lines; ++i)
        o.lines.push_back({ProductId::derived("product", QString::number((n * 31 + k * 17 + i * 101) % products)), 1 + i % 2, {1990, Currency(u"EUR")}});
    return o;
}

/** The hub's file on this disk: what a fast line would bring. */
struct FileLine final : RecordLine {
    QFuture<Asked<CustomerAnswer>> customer(const CustomerAsk &) override { return {}; }
    QFuture<Asked<SnapshotNotice>> snapshot(const Bucket &) override { return QtFuture::makeReadyFuture(Asked<SnapshotNotice>{{}, notice, {}, {}}); }
    QFuture<Asked<ContentPiece>> snapshotPiece(const SnapshotNotice &, qint64 from) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
            qFatal("the file is gone");
        return QtFuture::makeReadyFuture(Asked<ContentPiece>{{}, ContentPiece{from, file.read(ContentPiece::largest)}, {}, {}});
    }
    QFuture<Asked<BucketSum>> sum(const Bucket &, const Cursor &) override { return {}; }
    SnapshotNotice notice;
    QString path;
};

void makeFile(FileLine &line, const QString &folder, int customers, int ordersEach, int lines)
{
    line.notice = {people, u"cust-bench.tuttu"_s, {u"12ab-5-1"_s, 730, 4, 0}};
    line.path = folder + u'/' + line.notice.name;
    SnapshotFile file(line.notice, line.path, nullptr);
    sure("the file", file.begin());
    for (int n = 0; n < customers; ++n) {
        const Record c = person(n);
        const QString whose = recordKey(c);
        sure("a row", file.add({whose, 1, false, toJson(c)}, whose));
        for (int k = 0; k < ordersEach; ++k) {
            const Record o = receipt(n, k, lines);
            sure("a row", file.add({recordKey(o), 1, false, toJson(o)}, whose));
        }
    }
    sure("the file", file.finish(line.notice));
}

void run(sqlite3 *db, const QByteArray &sql)
{
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(db));
}

sqlite3_stmt *prepared(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *s = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), -1, &s, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(db));
    return s;
}

/** The same rows into an empty file of the same schema and pragmas, in the same order and as many transactions, value by value and nothing else. What the rows are is
 *  read between the transactions and not counted. */
class RawLoad
{
public:
    RawLoad(const QString &from, const QString &to);
    ~RawLoad();
    double ms(qint64 transactions);

private:
    struct Table { sqlite3_stmt *read, *write; };
    struct Row { sqlite3_stmt *write; std::vector<sqlite3_value *> values; };
    Table table(const QByteArray &name, const QByteArray &which);
    int readRows(const Table &table, qint64 of = 0);
    void writeRows();

    sqlite3 *m_old = nullptr, *m_fresh = nullptr;
    std::vector<Table> m_tables;
    std::vector<Row> m_rows; ///< of the next transaction
};

RawLoad::RawLoad(const QString &from, const QString &to)
{
    if (sqlite3_open(from.toUtf8().constData(), &m_old) != SQLITE_OK || sqlite3_open(to.toUtf8().constData(), &m_fresh) != SQLITE_OK)
        qFatal("cannot open");
    run(m_fresh, "PRAGMA page_size = 4096; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; "
                 "PRAGMA cache_size = -131072; PRAGMA wal_autocheckpoint = 16000");
    sqlite3_stmt *schema = prepared(m_old, "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL "
                                           "AND tbl_name IN ('customer', 'identifier', 'customer_search', 'orders', 'order_line', 'feed_row', 'store', 'product') ORDER BY type DESC");
    while (sqlite3_step(schema) == SQLITE_ROW)
        run(m_fresh, reinterpret_cast<const char *>(sqlite3_column_text(schema, 0)));
    sqlite3_finalize(schema);
}

RawLoad::~RawLoad()
{
    for (const Table &one : m_tables) {
        sqlite3_finalize(one.read);
        sqlite3_finalize(one.write);
    }
    sqlite3_close(m_old);
    sqlite3_close(m_fresh);
}

RawLoad::Table RawLoad::table(const QByteArray &name, const QByteArray &which)
{
    sqlite3_stmt *read = prepared(m_old, "SELECT * FROM " + name + ' ' + which);
    m_tables.push_back({read, prepared(m_fresh, "INSERT INTO " + name + " VALUES (" + QByteArrayList(sqlite3_column_count(read), "?").join(',') + ')')});
    return m_tables.back();
}

/** Of one row of another table; 0 = the next one there is. */
int RawLoad::readRows(const Table &table, qint64 of)
{
    if (of) {
        sqlite3_reset(table.read);
        sqlite3_bind_int64(table.read, 1, of);
    }
    int rows = 0;
    while ((of || rows == 0) && sqlite3_step(table.read) == SQLITE_ROW) {
        Row row{table.write, {}};
        for (int i = 0; i < sqlite3_column_count(table.read); ++i)
            row.values.push_back(sqlite3_value_dup(sqlite3_column_value(table.read, i)));
        m_rows.push_back(std::move(row));
        ++rows;
    }
    return rows;
}

void RawLoad::writeRows()
{
    run(m_fresh, "BEGIN");
    for (const Row &row : m_rows) {
        for (size_t i = 0; i < row.values.size(); ++i)
            sqlite3_bind_value(row.write, int(i) + 1, row.values[i]);
        if (sqlite3_step(row.write) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_fresh));
        sqlite3_reset(row.write);
    }
    run(m_fresh, "COMMIT");
}

double RawLoad::ms(qint64 transactions)
{
    const Table customer = table("customer", "ORDER BY key"), identifier = table("identifier", "WHERE customer = ?"), search = table("customer_search", "WHERE customer = ?"),
                orders = table("orders", "WHERE customer = ? ORDER BY key"), lines = table("order_line", "WHERE orders = ?"), told = table("feed_row", "ORDER BY bucket, place");
    sqlite3_stmt *count = prepared(m_old, "SELECT count(*) FROM feed_row");
    sqlite3_step(count);
    const qint64 each = sqlite3_column_int64(count, 0) / transactions;
    sqlite3_finalize(count);
    double ms = 0;
    qint64 inThis = 0;
    const auto write = [&] {
        QElapsedTimer timer;
        timer.start();
        writeRows();
        ms += double(timer.nsecsElapsed()) / 1e6;
        for (const Row &row : m_rows)
            std::for_each(row.values.begin(), row.values.end(), sqlite3_value_free);
        m_rows.clear();
        inThis = 0;
    };
    while (readRows(customer)) {
        const qint64 who = sqlite3_column_int64(customer.read, 0);
        inThis += readRows(told);
        readRows(identifier, who);
        readRows(search, who);
        const size_t before = m_rows.size();
        readRows(orders, who);
        for (size_t i = before, end = m_rows.size(); i < end; ++i) {
            readRows(lines, sqlite3_value_int64(m_rows[i].values.front()));
            inThis += readRows(told);
        }
        if (inThis >= each)
            write();
    }
    write();
    return ms;
}

PagePlaces places(qint64 &pages, Samples &jobs)
{
    return {PagePlaces::ofFeed().place,
            [&pages, &jobs](Shelf &s, const std::optional<Cursor> &asked, const FeedPage &page) -> Result<std::vector<Op>> {
                QElapsedTimer timer;
                timer.start();
                auto news = PagePlaces::ofFeed().apply(s, asked, page);
                ++pages;
                jobs.add(double(timer.nsecsElapsed()) / 1e6);
                return news;
            },
            PagePlaces::ofFeed().beginAnew};
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption customersOption(u"customers"_s, {}, u"n"_s, u"100000"_s), ordersOption(u"orders"_s, {}, u"each"_s, u"5"_s), linesOption(u"lines"_s, {}, u"each"_s, u"4"_s);
    parser.addOptions({customersOption, ordersOption, linesOption});
    parser.process(app);
    const int customers = parser.value(customersOption).toInt(), orders = parser.value(ordersOption).toInt(), lines = parser.value(linesOption).toInt();

    QTemporaryDir folder;
    FileLine line;
    makeFile(line, folder.path(), customers, orders, lines);

    const SystemClock clock;
    const auto keys = *DeviceKeys::fromMaster(QByteArray(32, 'k'));
    Storage storage(clock);
    sure("opening", await(storage.open(folder.path(), keys)));
    sure("products", await(storage.run([](Shelf &s) {
        return s.cache.transaction([&]() -> Result<> {
            for (int n = 0; n < products; ++n) {
                if (const auto put = ProductStore(s).put(product(n)); !put)
                    return put.error();
            }
            return {};
        });
    })));

    qint64 pages = 0;
    Samples jobs, gaps, scans;
    QElapsedTimer tick;
    tick.start();
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, &app, [&] { gaps.add(double(tick.nsecsElapsed()) / 1e6); tick.restart(); });
    ticking.start(16);
    QTimer scanning; // somebody scans meanwhile
    QObject::connect(&scanning, &QTimer::timeout, &app, [&] {
        auto timer = std::make_shared<QElapsedTimer>();
        timer->start();
        whenDone(storage.run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Card, u"2900000000001"_s}); }), &app,
                 [&scans, timer](const Result<std::vector<CustomerId>> &) { scans.add(double(timer->nsecsElapsed()) / 1e6); });
    });
    scanning.start(250);
    app.startOver();
    QElapsedTimer timer;
    timer.start();
    SnapshotLoad loading(storage, line, folder.filePath(u"snapshots"_s), places(pages, jobs));
    sure("loading", await(loading.load(people)));
    const double took = double(timer.nsecsElapsed()) / 1e6;
    ticking.stop();
    scanning.stop();
    const auto longest = app.longest();
    const qint64 held = sure("count", await(storage.run([](Shelf &s) { return CustomerStore(s).count(); })));
    if (held != customers)
        qFatal("%lld customers are here", (long long)held);
    sure("closing", await(storage.close()));

    const double raw = RawLoad(Storage::cachePath(folder.path()), folder.filePath(u"raw.db"_s)).ms(pages);
    double applying = 0;
    for (const double ms : jobs.all())
        applying += ms;
    printRow(u"First load, %1 customers, %2 order lines (a file of %3 MiB)"_s.arg(customers).arg(qint64(customers) * orders * lines).arg(line.notice.size / 1048576), ms(took), u"60 s"_s);
    printRow(u"… some pages on the storage thread: p50, p99, worst"_s, u"%1, %2, %3"_s.arg(ms(jobs.p50()), ms(jobs.p99()), ms(jobs.percentile(100))), {});
    printRow(u"… a card looked up meanwhile, %1 times: p50, p99, worst"_s.arg(scans.size()), u"%1, %2, %3"_s.arg(ms(scans.p50()), ms(scans.p99()), ms(scans.percentile(100))), {});
    printRow(u"… GUI thread: ticks of 16 ms p99, worst gap; longest event (CPU)"_s, u"%1, %2; %3 (%4)"_s.arg(ms(gaps.p99()), ms(gaps.percentile(100)), ms(longest.cpuMs), longest.what), u"50 ms"_s);
    printRow(u"… the same rows in the same order by the SQLite C API, as many transactions"_s, ms(raw), {});
    printRow(u"… apply rate to that: on the storage thread, in all"_s, u"%1, %2"_s.arg(raw / applying, 0, 'f', 2).arg(raw / took, 0, 'f', 2), u">= 0.5"_s);
    return 0;
}
