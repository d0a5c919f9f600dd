// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/reading/receiptsreading.h"
#include "core/analytics/report/report.h"
#include "core/base/clock.h"
#include "core/security/devicekeys.h"
#include "core/storage/rows.h"
#include "core/storage/storage.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <random>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr int markedDays = 10; ///< filled in as a shop does it: what each row touches is marked
const StoreId store = StoreId::derived("store", u"bench"_s);

TallyRule rule()
{
    TallyRule made{store, QTimeZone("Europe/Helsinki"), {}, u"EUR"_s};
    for (int day = 1; day <= 7; ++day)
        made.hours.spans.push_back({day, QTime(9, 0), QTime(21, 0)});
    return made;
}

/** One day of visits, receipts and door counts, written as rows: what counts them knows no difference. */
Result<qint64> fillDay(Shelf &shelf, const QDate &day, int visits, std::mt19937 &random)
{
    const auto upTo = [&random](int n) { return qint64(random() % quint32(n)); };
    const qint64 open = QDateTime(day, QTime(9, 0), rule().zone).toMSecsSinceEpoch();
    constexpr qint64 openMs = 12 * 3'600'000, people = 40'000;
    return shelf.cache.transaction([&]() -> Result<qint64> {
        qint64 rows = 0;
        Statement visit(shelf.cache, "INSERT INTO visit (uid, store, customer, assurance, means, place, arrived, last_sign, left_at) VALUES (randomblob(16), ?1, ?2, ?3, 0, '', ?4, ?5, ?5)");
        Statement head(shelf.cache, "INSERT INTO orders (uid, customer, at, store, channel, number, currency) VALUES (randomblob(16), ?, ?, 1, 0, '', 'EUR') RETURNING key");
        Statement line(shelf.cache, "INSERT INTO order_line (orders, pos, product, quantity, minor) VALUES (?, ?, 1, 1, ?)");
        Statement door(shelf.cache, "INSERT INTO door_count (store, began, ended, counter, staff, came_in, went_out) VALUES (?, ?, ?, 'door', 0, ?, ?)");
        for (int i = 0; i < visits; ++i, ++rows) {
            const qint64 at = open + upTo(openMs), known = upTo(3) == 0 ? 1 + upTo(people) : 0;
            std::optional<qint64> customer;
            if (known > 0)
                customer = known;
            if (const auto done = visit.bind(store, customer, known ? 3 : 0, at, at + upTo(3'000'000)).run(); !done)
                return done.error();
            if (upTo(2) == 0)
                continue;
            if (!head.bind(customer, at + 600'000).step())
                return head.error();
            const qint64 key = head.integer(0), pieces = 1 + upTo(5);
            for (qint64 pos = 0; pos < pieces; ++pos, ++rows) {
                if (const auto done = line.bind(key, pos, 100 + upTo(9000)).run(); !done)
                    return done.error();
            }
            ++rows;
        }
        for (qint64 quarter = 0; quarter < 48; ++quarter) {
            const qint64 began = open + quarter * 900'000, in = visits / 24;
            if (const auto done = door.bind(store, began, began + 900'000, in, in).run(); !done)
                return done.error();
        }
        return rows;
    });
}

/** Takes the triggers away that mark what is to be counted anew; put back, they mark every quarter of an hour there is. Years of rows are filled in without
 *  them, in minutes; how dear they are, the days filled in after them tell. */
Result<QStringList> takeMarks(Shelf &shelf)
{
    QStringList marks;
    Statement s(shelf.cache, "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'tally\\_%' ESCAPE '\\' AND name <> 'tally_mark_new'");
    while (s.step())
        marks += s.text(0);
    if (!s.ok())
        return s.error();
    for (const QString &mark : marks) {
        if (const auto done = shelf.cache.script(QByteArray("DROP TRIGGER " + mark.section(QLatin1Char(' '), 2, 2).toUtf8()).constData()); !done)
            return done.error();
    }
    return marks;
}

Result<> putMarks(Shelf &shelf, const QStringList &marks)
{
    for (const QString &mark : marks) {
        if (const auto done = shelf.cache.script(mark.toUtf8().constData()); !done)
            return done;
    }
    return shelf.cache.script("INSERT INTO tally_mark SELECT DISTINCT began / 900000 FROM door_count");
}

struct Filled {
    qint64 rows = 0, markedRows = 0;
    double markedMs = 0;
};

Filled fill(Storage &storage, const QDate &last, int days, int visits)
{
    sure("the shop", await(storage.run([](Shelf &shelf) -> Result<> {
        return shelf.cache.script("INSERT INTO store (key, uid) VALUES (1, x'00'); INSERT INTO product (key, uid, code, name, minor, currency) VALUES (1, x'00', '1', 'Thing', 100, 'EUR');"
                                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) INSERT INTO customer (key, uid) SELECT i, randomblob(16) FROM n");
    })));
    sure("the store", await(storage.run([](Shelf &shelf) -> Result<> {
        Statement s(shelf.cache, "UPDATE store SET uid = ?");
        return s.bind(store).run();
    })));
    std::mt19937 random(1);
    const auto day = [&](int back) { return sure("a day", await(storage.run([&, day = last.addDays(1 - back)](Shelf &shelf) { return fillDay(shelf, day, visits, random); }))); };
    Filled filled;
    const QStringList marks = sure("taking the marks", await(storage.run(takeMarks)));
    int back = days;
    for (; back > markedDays; --back)
        filled.rows += day(back);
    sure("putting them back", await(storage.run([&](Shelf &shelf) { return putMarks(shelf, marks); })));
    QElapsedTimer timer;
    timer.start();
    for (; back >= 1; --back)
        filled.markedRows += day(back);
    filled.markedMs = double(timer.nsecsElapsed()) / 1e6;
    filled.rows += filled.markedRows;
    return filled;
}

template<typename Read>
Samples timed(Storage &storage, int times, Read read)
{
    Samples samples;
    for (int i = 0; i < times; ++i) {
        double took = 0;
        sure("a reading", await(storage.run([&read, i](Shelf &shelf) { return read(shelf, i); }), &took));
        samples.add(took);
    }
    return samples;
}

/** Of the dearest trend: visitors per clerk hour over ten years. */
Samples pieces(Storage &storage, const ReadingNow &at)
{
    TrendRead read(at, Measure::VisitorsPerClerkHour, PeriodKind::Year, at.today(), 10);
    Samples samples;
    for (bool done = false; !done;) {
        double took = 0;
        done = sure("a piece", await(storage.run([&read](Shelf &shelf) { return read.goOn(shelf); }), &took));
        samples.add(took);
    }
    return samples;
}

void report(const char *what, const Samples &samples)
{
    printRow(u"%1: p50, p99"_s.arg(QLatin1String(what)), ms(samples.p50()) + u", "_s + ms(samples.p99()), u"300 ms"_s);
}

void readEverything(Storage &storage, const ReadingNow &at, int times)
{
    const QDate today = at.today();
    report("A day, hour by hour, beside five before it", timed(storage, times, [&](Shelf &s, int i) { return readDay(s, at, today.addDays(-1 - i % 300)); }));
    report("A day's receipts, the newest 200 with their lines", timed(storage, times, [&](Shelf &s, int i) { return readReceipts(s, at, dayStretch(today.addDays(-1 - i * 18), at.rule.zone)); }));
    const auto expected = sure("a forecast", await(storage.run([&](Shelf &s) { return readForecast(s, at, today.addDays(-1)); })));
    report("Today, with what is expected", timed(storage, times, [&](Shelf &s, int) { return readDay(s, at, today, expected ? &*expected : nullptr); }));
    report("What the two weeks to come are guessed from", timed(storage, times, [&](Shelf &s, int) { return readHistory(s, at, today.addDays(-1)); }));
    report("A week's map of any measure, 13 weeks", timed(storage, times, [&](Shelf &s, int i) { return readHeat(s, at, measureNatures[size_t(i) % measureNatures.size()].measure, today.addDays(-91), today); }));
    report("A trend of 53 weeks beside the year before, any measure", timed(storage, times, [&](Shelf &s, int i) { return readTrend(s, at, measureNatures[size_t(i) % measureNatures.size()].measure, PeriodKind::Week, today, 53); }));
    report("A trend of 36 months, any measure", timed(storage, times, [&](Shelf &s, int i) { return readTrend(s, at, measureNatures[size_t(i) % measureNatures.size()].measure, PeriodKind::Month, today, 36); }));
    report("A trend of ten years, any measure", timed(storage, times, [&](Shelf &s, int i) { return readTrend(s, at, measureNatures[size_t(i) % measureNatures.size()].measure, PeriodKind::Year, today, 10); }));
    report("A piece of the dearest of these, after which others have their turn", pieces(storage, at));
    report("The two weeks to come", timed(storage, times, [&](Shelf &s, int) { return readForecast(s, at, today.addDays(-1)); }));
    report("A year's report", timed(storage, times, [&](Shelf &s, int) { return readReport(s, at, PeriodKind::Year, today); }));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"days"_s, u"Days of the shop"_s, u"n"_s, u"1826"_s}, {u"visits"_s, u"Visits a day"_s, u"n"_s, u"1830"_s}, {u"times"_s, u"Readings of each kind"_s, u"n"_s, u"100"_s}});
    parser.addHelpOption();
    parser.process(app);
    const SystemClock clock;
    const QTemporaryDir folder;
    Storage storage(clock);
    sure("opening", await(storage.open(folder.path(), *DeviceKeys::fromMaster(QByteArray(DeviceKeys::masterSize, 'k')))));
    const ReadingNow at{rule(), clock.now()};
    const int days = parser.value(u"days"_s).toInt();
    const Filled filled = fill(storage, at.today(), days, parser.value(u"visits"_s).toInt());
    Samples day;
    for (int left = 1; left > 0;) {
        double took = 0;
        left = sure("counting", await(storage.run([&](Shelf &shelf) { return countDays(shelf, at.rule, QDate(1970, 1, 1), at.today(), at.now, 1); }), &took));
        day.add(took);
    }
    printRow(u"Visits, receipts and their lines"_s, QString::number(filled.rows), u"10,000,000"_s);
    printRow(u"Writing a row, with the mark of its quarter of an hour"_s, u"%1 µs"_s.arg(1000 * filled.markedMs / double(filled.markedRows), 0, 'f', 1), u"–"_s);
    printRow(u"Counting a day that changed: p50, p99"_s, ms(day.p50()) + u", "_s + ms(day.p99()), u"–"_s);
    readEverything(storage, at, parser.value(u"times"_s).toInt());
    return 0;
}
