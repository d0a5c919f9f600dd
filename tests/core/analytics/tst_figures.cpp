// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/measures/figure.h"
#include "core/analytics/tally/countdays.h"
#include "core/storage/importstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <QFile>

#include <cmath>
#include <set>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId ours = StoreId::derived("store", u"london"_s), another = StoreId::derived("store", u"leeds"_s);
const QTimeZone zone("Europe/London");
const QDate friday(2026, 10, 23), saturday(2026, 10, 24), sunday(2026, 10, 25);
const Product candle = productNamed(u"84406"_s, u"Candle"_s);

using Row = QHash<QString, QString>;

std::vector<Row> table(const QString &name)
{
    QFile file(TUTTU_SOURCE_DIR "/tests/data/figures/" + name + ".tsv");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    std::vector<Row> rows;
    QStringList head;
    for (const QString &line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split('\t');
        if (head.isEmpty()) {
            head = cells;
            continue;
        }
        if (cells.size() != head.size())
            qFatal("%s: a row of %d cells: %s", qPrintable(name), int(cells.size()), qPrintable(line));
        Row row;
        for (int i = 0; i < cells.size(); ++i)
            row[head[i]] = cells[i];
        rows.push_back(row);
    }
    return rows;
}

QDateTime timeOf(const QString &text) { return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODate).toUTC(); }
QString key(int i) { return u"p%1"_s.arg(i, 2, 10, QChar(u'0')); }
CustomerId person(int i) { return CustomerId::derived("customer", key(i)); }
CustomerId personOf(const QString &who) { return who.isEmpty() ? CustomerId() : person(who.mid(1).toInt()); }
Purpose purposeOf(const QString &name) { return name == "email" ? Purpose::EmailMarketing : Purpose::Profiling; }

TallyRule rule()
{
    TallyRule made{ours, zone, {}, u"GBP"_s};
    for (const QDate &day : {friday, saturday, sunday})
        made.hours.spans.push_back({day.dayOfWeek(), QTime(10, 0), day == saturday ? QTime(2, 0) : QTime(18, 0)});
    return made;
}

/** Puts the files' rows where a shop's own would go: receipts are imported, everything else is captured. */
class MadeUpShop
{
public:
    MadeUpShop()
    {
        must(m_rig.open());
        std::vector<Customer> everybody;
        for (int i = 1; i <= 30; ++i)
            everybody.push_back(customerNamed(key(i), u"Person %1"_s.arg(i)));
        must(m_rig.run([&](Shelf &shelf) { return ImportStore(shelf).importCustomers(everybody); }));
        must(m_rig.run([&](Shelf &shelf) { return ImportStore(shelf).importProducts({&candle, 1}); }));
        putReceipts();
        putPeople();
        putActs();
    }

    std::vector<DayTally> days()
    {
        const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
        const auto counted = m_rig.run([&](Shelf &shelf) { return countedDays(shelf, rule(), friday, sunday, now, TallyStore::Part::WithHours); });
        must(counted);
        return *counted;
    }

private:
    template<typename T> static void must(const T &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    void keep(const Outcome &outcome, const QDateTime &at)
    {
        Op op = m_rig.op(outcome);
        op.at = at;
        must(answerOf(m_rig.storage().keep(op)));
    }

    void putReceipts()
    {
        std::vector<Order> orders;
        for (const Row &row : table("receipts")) {
            Order order = orderOf(row["number"], personOf(row["who"]), timeOf(row["at"]), {});
            order.store = row["store"].isEmpty() ? StoreId() : row["store"] == "ours" ? ours : another;
            order.channel = row["channel"] == "store" ? Channel::Store : Channel::Online;
            for (const QString &line : row["lines"].split("; ")) {
                const QStringList parts = line.split(" x ");
                order.lines.push_back({candle.id, parts[0].toInt(), {QString(parts[1]).remove('.').toLongLong(), Currency(row["currency"])}});
            }
            orders.push_back(order);
        }
        const auto done = m_rig.run([&](Shelf &shelf) { return ImportStore(shelf).importOrders(orders); });
        must(done);
        if (done->kept != qsizetype(orders.size()))
            qFatal("%d receipts were not taken", int(done->rejected.size()));
    }

    void putPeople()
    {
        for (const Row &row : table("doors")) {
            const DoorCount count{row["counter"], row["in"].toInt(), row["out"].toInt(), row["staff"] == "yes", timeOf(row["from"]), timeOf(row["to"])};
            keep(DoorCounted{ours, count}, count.to);
        }
        for (const Row &row : table("byhand"))
            keep(VisitorsCounted{ours, row["people"].toInt(), row["by"] == "clerk" ? Means::LookUp : Means::DoorCounter}, timeOf(row["at"]));
        for (const Row &row : table("visits")) {
            Visit visit;
            visit.id = m_rig.ids().make<VisitId>();
            visit.store = ours;
            visit.customer = personOf(row["who"]);
            visit.assurance = row["assurance"] == "identified" ? Assurance::Identified : Assurance::Hint;
            visit.place = row["place"];
            visit.arrived = visit.lastSign = timeOf(row["arrived"]);
            keep(VisitOpened{visit}, visit.arrived);
            keep(VisitSeen{visit.id}, timeOf(row["last sign"]));
            if (const QDateTime left = timeOf(row["left"]); left.isValid())
                keep(VisitEnded{visit.id, left != timeOf(row["last sign"])}, left);
        }
    }

    /** Every row as often as it says, each time of somebody else. */
    template<typename F> void each(const QString &name, F put)
    {
        for (const Row &row : table(name)) {
            const int first = row.contains("from person") ? row["from person"].mid(1).toInt() : 1;
            for (int i = 0; i < row["times"].toInt(); ++i)
                put(row, person(first + i));
        }
    }

    void putActs()
    {
        each("consents", [this](const Row &row, const CustomerId &who) { putConsent(row, who); });
        each("cues", [this](const Row &row, const CustomerId &who) {
            const QString verdict = row["verdict"];
            keep(CueJudged{who, {}, row["rule"], {}, verdict == "said" ? CueVerdict::Said : verdict == "wrong" ? CueVerdict::Wrong : CueVerdict::NotNow}, timeOf(row["at"]));
        });
        each("suggestions", [this, n = 0](const Row &row, const CustomerId &) mutable {
            const QDateTime at = timeOf(row["at"]);
            const CustomerId who = person(++n); // of one thing somebody's last word is kept
            if (row["what"] == "declined")
                return keep(RecommendationDeclined{who, candle.id}, at);
            const BasketId basket = m_rig.ids().make<BasketId>();
            keep(BasketLineSet{basket, {}, who, {candle.id, 1, LineFrom::Recommendation}}, at);
            if (row["what"] == "given up")
                keep(BasketDropped{basket}, at);
        });
        each("holds", [this](const Row &row, const CustomerId &who) {
            const QDateTime at = timeOf(row["placed"]);
            const HoldId id = m_rig.ids().make<HoldId>();
            keep(HoldPlaced{{id, who, candle.id, 1, at, at.addDays(2), {}, HoldState::Open}}, at);
            if (row["state"] != "open")
                keep(HoldEnded{id, row["state"] == "collected" ? HoldState::Collected : HoldState::Released}, at.addDays(1));
        });
        each("feedback", [this](const Row &row, const CustomerId &) {
            const QDateTime at = timeOf(row["at"]);
            bool isScore = false;
            const int score = row["what"].toInt(&isScore);
            keep(isScore ? Outcome(NpsAnswered{{}, {{}, at, score, {}, {}}}) : Outcome(NpsDeclined{{}, row["what"] == "abandoned"}), at);
        });
    }

    void putConsent(const Row &row, const CustomerId &who)
    {
        static const QHash<QString, ConsentState> states{{"awaited", ConsentState::Awaited}, {"granted", ConsentState::Granted}, {"one-to-one", ConsentState::OneToOne},
                                                         {"refused", ConsentState::Refused}, {"withdrawn", ConsentState::Withdrawn}, {"link", ConsentState::Granted}};
        const QDateTime at = timeOf(row["at"]);
        const Purpose purpose = purposeOf(row["purpose"]);
        if (row["what"] == "asked")
            return keep(ConsentAsked{who, {}, {purpose}}, at);
        ConsentEvent event;
        event.id = m_rig.ids().make<ConsentId>();
        event.purpose = purpose;
        event.state = states[row["what"]];
        event.method = row["what"] == "link" ? ConsentMethod::Link : ConsentMethod::Tick;
        event.at = at;
        keep(saysYes(event.state) ? Outcome(ConsentGiven{who, event}) : event.state == ConsentState::Refused ? Outcome(ConsentRefused{who, event}) : Outcome(ConsentWithdrawn{who, event}), at);
    }

    Rig m_rig;
};

Measure measureOf(const QString &name)
{
    for (const MeasureNature &nature : measureNatures) {
        if (name == nature.name)
            return nature.measure;
    }
    qFatal("no measure %s", qPrintable(name));
}

QString nameOf(Figure::State state)
{
    switch (state) {
    case Figure::State::Known: return u"known"_s;
    case Figure::State::TooFew: return u"too-few"_s;
    case Figure::State::Hidden: return u"hidden"_s;
    case Figure::State::NotCounted: return u"not-counted"_s;
    case Figure::State::Nothing: return u"nothing"_s;
    }
    return {};
}

/** Equal to as many decimals as were written. */
bool isAsWritten(double value, const QString &written)
{
    const auto point = written.indexOf('.');
    const double half = 0.5 * std::pow(10.0, point < 0 ? 0.0 : double(point + 1 - written.size()));
    return std::abs(value - written.toDouble()) <= half * 1.0001;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFigureIsWhatWasWorkedOutByHand_data();
    void everyFigureIsWhatWasWorkedOutByHand();
    void everyMeasureOfEveryDayWasWorkedOut();
    void hoursAddUpToTheirDayOfAnyLength();
    void theTwoHoursBeginningAtOneStayTwo();
    void staffIsCountedApart();
    void whoCameInTogetherIsNotedAsAGroup();
    void whatAVisitorSpendsIsConversionTimesTheAverageSale();

private:
    Tally tallyOf(const QString &period) const;
    std::vector<DayTally> m_days;
};

void TestFigures::initTestCase()
{
    m_days = MadeUpShop().days();
    QCOMPARE(m_days.size(), size_t(3));
}

/** "all", a day, or when an hour begins. */
Tally TestFigures::tallyOf(const QString &period) const
{
    Tally sum;
    const bool isHour = period.contains('T');
    const QDateTime hour = isHour ? timeOf(period) : QDateTime();
    int found = 0;
    for (const DayTally &day : m_days) {
        if (!isHour && (period == "all" || day.day == QDate::fromString(period, Qt::ISODate))) {
            sum += day.whole;
            ++found;
        }
        for (const HourTally &one : day.hours) {
            if (isHour && one.hour == hour) {
                sum += one.tally;
                ++found;
            }
        }
    }
    if (found != (period == "all" ? 3 : 1))
        qFatal("no such time: %s", qPrintable(period));
    return sum;
}

void TestFigures::everyFigureIsWhatWasWorkedOutByHand_data()
{
    QTest::addColumn<Row>("row");
    for (const Row &row : table("figures"))
        QTest::addRow("%s %s", qPrintable(row["period"]), qPrintable(row["measure"])) << row;
}

void TestFigures::everyFigureIsWhatWasWorkedOutByHand()
{
    QFETCH(Row, row);
    const Figure figure = figureOf(measureOf(row["measure"]), tallyOf(row["period"]));
    const auto says = u"%1 %2 [%3, %4] of %5; by hand: %6"_s.arg(nameOf(figure.state)).arg(figure.value, 0, 'f', 4).arg(figure.between.value_or(Interval()).low, 0, 'f', 4)
                          .arg(figure.between.value_or(Interval()).high, 0, 'f', 4).arg(figure.n).arg(row["working"]).toUtf8();
    QVERIFY2(nameOf(figure.state) == row["state"], says);
    QVERIFY2(figure.n == row["n"].toLongLong(), says);
    QVERIFY2(isAsWritten(figure.value, row["value"] == "-" ? u"0"_s : row["value"]), says);
    QVERIFY2(figure.between.has_value() == (row["low"] != "-"), says);
    if (figure.between)
        QVERIFY2(isAsWritten(figure.between->low, row["low"]) && isAsWritten(figure.between->high, row["high"]), says);
    if (figure.state == Figure::State::Hidden)
        QCOMPARE(figure.part, 0);
}

void TestFigures::everyMeasureOfEveryDayWasWorkedOut()
{
    std::set<std::pair<QString, QString>> worked;
    std::set<QString> states;
    for (const Row &row : table("figures")) {
        worked.emplace(row["period"], row["measure"]);
        states.insert(row["state"]);
    }
    for (const QString &period : {u"all"_s, friday.toString(Qt::ISODate), saturday.toString(Qt::ISODate), sunday.toString(Qt::ISODate)}) {
        for (const MeasureNature &nature : measureNatures)
            QVERIFY2(worked.count({period, QString(nature.name)}), nature.name);
    }
    QCOMPARE(states.size(), size_t(5));
}

void TestFigures::hoursAddUpToTheirDayOfAnyLength()
{
    for (const DayTally &day : m_days) {
        QCOMPARE(day.hours.size(), size_t(day.day == sunday ? 25 : 24));
        Tally hours;
        for (const HourTally &hour : day.hours)
            hours += hour.tally;
        QCOMPARE(hours, day.whole);
        for (const Measure measure : {Measure::Visitors, Measure::Transactions, Measure::ConsentsAsked, Measure::ConsentsWithdrawn}) { // takings of few receipts are hidden
            double sum = 0;
            for (const HourTally &hour : day.hours)
                sum += figureOf(measure, hour.tally).value;
            QCOMPARE(sum, figureOf(measure, day.whole).value);
        }
    }
}

void TestFigures::theTwoHoursBeginningAtOneStayTwo()
{
    const auto &hours = m_days[2].hours;
    for (const int i : {1, 2})
        QCOMPARE(hours[size_t(i)].hour.toTimeZone(zone).time(), QTime(1, 0));
    QCOMPARE(hours[1].hour.secsTo(hours[2].hour), 3600);
    QCOMPARE(hours[1].tally.visitors, 6);
    QCOMPARE(hours[2].tally.visitors, 9);
}

void TestFigures::whoCameInTogetherIsNotedAsAGroup()
{
    const Tally all = tallyOf("all");
    QCOMPARE(all.groups, 2); // two and three, counted by a clerk; what a counter says says nothing of groups, and one person is none
    QCOMPARE(all.grouped, 5);
}

void TestFigures::staffIsCountedApart()
{
    const Tally all = tallyOf("all");
    QCOMPARE(all.staff, 4 + 2 + 4 + 3);
    int byDoor = 0;
    for (const TallyPart &part : all.parts)
        byDoor += part.kind == TallyPart::Kind::Door ? part.count : 0;
    QCOMPARE(all.visitors, byDoor + 10 + 1); // ten by hand, and one with a card whom no door saw
}

void TestFigures::whatAVisitorSpendsIsConversionTimesTheAverageSale()
{
    for (const DayTally &day : {m_days[0], m_days[2]}) { // in pounds alone, nobody missed
        const auto value = [&day](Measure measure) { return figureOf(measure, day.whole).value; };
        QVERIFY(value(Measure::SalesPerVisitor) > 100);
        QVERIFY(std::abs(value(Measure::SalesPerVisitor) - value(Measure::Conversion) * value(Measure::AverageSale)) < 1e-9);
    }
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
