// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/measures/figure.h"
#include "core/analytics/tally/tallied.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr double z95 = 1.959963984540054;
const QDate day(2026, 10, 25); // 25 hours in London
const QDateTime nextNoon(day.addDays(1), QTime(12, 0), Qt::UTC);

bool near(double a, double b, double by) { return std::abs(a - b) <= by; }

TallyRule rule() { return {StoreId::derived("store", u"london"_s), QTimeZone("Europe/London"), {}, u"GBP"_s}; }

/** A shop open day and night, whose one door counts every hour at least as many as have a card there: nothing is missed. */
RawDay madeUpDay(std::mt19937 &random, const QString &door)
{
    const auto upTo = [&random](int n) { return int(random() % quint32(n)); };
    const QDateTime from = day.startOfDay(rule().zone).toUTC();
    const auto some = [&] { return from.addSecs(upTo(25 * 3600)); };
    RawDay raw;
    for (int hour = 0; hour < 25; ++hour) {
        raw.doors.push_back({door, 10 + upTo(20), 10, false, from.addSecs(hour * 3600), from.addSecs((hour + 1) * 3600)});
        const int together = upTo(4);
        raw.byHand.push_back({from.addSecs(hour * 3600), upTo(3) + together, together > 1, together > 1 ? together : 0});
        for (int i = upTo(6); i > 0; --i) {
            const QDateTime arrived = from.addSecs(hour * 3600 + upTo(3600)), left = arrived.addSecs(upTo(5400));
            raw.stays.push_back({arrived, left, upTo(9) ? left : QDateTime(), upTo(2) == 0, upTo(2) ? u"by the door"_s : QString(), upTo(3) == 0});
        }
    }
    for (int i = 0; i < 80; ++i) {
        const bool sells = upTo(9) != 0, named = upTo(2) == 0;
        const int pieces = sells ? 1 + upTo(4) : -1;
        const QDateTime at = some();
        raw.receipts.push_back({at, named, named ? at.addSecs(-upTo(86400)) : QDateTime(), sells, pieces * qint64(500 + upTo(2000)), pieces, upTo(20) ? u"GBP"_s : u"EUR"_s});
        raw.consents.push_back({some(), upTo(2) ? Purpose::Profiling : Purpose::SmsMarketing,
                                i % 2 ? std::optional<ConsentState>() : upTo(3) ? ConsentState::Granted : upTo(2) ? ConsentState::Refused : ConsentState::Withdrawn});
        raw.cues.push_back({some(), upTo(2) ? u"rebuy"_s : u"welcome"_s, CueVerdict(upTo(3))});
        raw.suggestions.push_back({some(), upTo(3) == 0});
        const int end = upTo(3);
        raw.holds.push_back({some(), end == 0, end == 1});
    }
    raw.feedback = {20 + upTo(20), upTo(20), upTo(20), 90, upTo(9), upTo(9)};
    return raw;
}

void join(RawDay &into, const RawDay &from)
{
    const auto add = [](auto &a, const auto &b) { a.insert(a.end(), b.begin(), b.end()); };
    add(into.stays, from.stays);
    add(into.receipts, from.receipts);
    add(into.doors, from.doors);
    add(into.byHand, from.byHand);
    add(into.consents, from.consents);
    add(into.cues, from.cues);
    add(into.suggestions, from.suggestions);
    add(into.holds, from.holds);
    into.feedback.promoters += from.feedback.promoters;
    into.feedback.passives += from.feedback.passives;
    into.feedback.detractors += from.feedback.detractors;
    into.feedback.invited += from.feedback.invited;
    into.feedback.refused += from.feedback.refused;
    into.feedback.abandoned += from.feedback.abandoned;
}

Tally counted(const RawDay &raw) { return tallied(raw, rule(), day, nextNoon).whole; }

Tally conversionOf(int part, int whole)
{
    Tally tally;
    tally.full.transactions = part;
    tally.full.visitors = whole;
    return tally;
}

Tally answers(int promoters, int passives, int detractors)
{
    Tally tally;
    tally.promoters = promoters;
    tally.passives = passives;
    tally.detractors = detractors;
    return tally;
}

/** Stays with this median, most of them short and some long. */
Tally staysAround(double median, int n, std::mt19937 &random)
{
    std::lognormal_distribution<double> minutes(std::log(median), .6);
    const QDateTime noon(day, QTime(12, 0), Qt::UTC);
    RawDay raw;
    for (int i = 0; i < n; ++i) {
        const QDateTime left = noon.addSecs(qint64(std::lround(minutes(random) * 60)));
        raw.stays.push_back({noon, left, left, false, {}});
    }
    return counted(raw);
}

} // namespace

class TestMeasures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoShopsTogetherAreWhatAllTheirRowsComeTo();
    void aDayHasItsHours_data();
    void aDayHasItsHours();
    void sharesDifferOnlyWhenTheIntervalSaysSo_data();
    void sharesDifferOnlyWhenTheIntervalSaysSo();
    void answersDifferByTheAdjustedParts();
    void moneyAndStaysDifferOnlyWhenTheIntervalSaysSo();
    void ofTooFewNothingDiffers();
    void oneMoreDayLiesWhereStudentSays_data();
    void oneMoreDayLiesWhereStudentSays();
    void ofTwoDaysNothingIsUsual();
    void visitorsAreSharedAmongTheClerksWhoWerePlanned();
    void theIntervalOfTheAverageSaleHoldsWithThingsBroughtBack();
    void theIntervalOfTheMedianStayHolds_data();
    void theIntervalOfTheMedianStayHolds();
};

void TestMeasures::twoShopsTogetherAreWhatAllTheirRowsComeTo()
{
    std::mt19937 random(5);
    for (int run = 0; run < 30; ++run) {
        const RawDay a = madeUpDay(random, u"a"_s), b = madeUpDay(random, u"b"_s);
        RawDay both = run % 2 ? b : a;
        join(both, run % 2 ? a : b);
        std::shuffle(both.receipts.begin(), both.receipts.end(), random);
        std::shuffle(both.doors.begin(), both.doors.end(), random);
        Tally sum = counted(a);
        sum += counted(b);
        const Tally all = counted(both);
        for (const MeasureNature &nature : measureNatures) {
            const Figure x = figureOf(nature.measure, sum), y = figureOf(nature.measure, all);
            QVERIFY2(x.state == y.state && x.n == y.n && x.part == y.part && x.missedMinutes == y.missedMinutes, nature.name);
            QVERIFY2(near(x.value, y.value, 1e-9) && x.between.has_value() == y.between.has_value(), nature.name);
            QVERIFY2(!x.between || (near(x.between->low, y.between->low, 1e-6) && near(x.between->high, y.between->high, 1e-6)), nature.name);
            QVERIFY2(x.state == Figure::State::Known || nature.measure == Measure::VisitorsPerClerkHour, nature.name);
        }
    }
}

void TestMeasures::aDayHasItsHours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("minutes"); ///< of the whole day
    QTest::addColumn<QString>("first"); ///< the first four, local, and the change's
    QTest::newRow("London in spring") << QByteArray("Europe/London") << QDate(2026, 3, 29) << 23 << 23 * 60 << "00:00 02:00 03:00 04:00";
    QTest::newRow("London in autumn") << QByteArray("Europe/London") << QDate(2026, 10, 25) << 25 << 25 * 60 << "00:00 01:00 01:00 02:00";
    QTest::newRow("Lord Howe in spring, half an hour less") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 24 << 23 * 60 + 30 << "00:00 01:00 02:30 03:00";
    QTest::newRow("Lord Howe in autumn, half an hour more") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 25 << 24 * 60 + 30 << "00:00 01:00 01:30 02:00";
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 10, 25) << 24 << 24 * 60 << "00:00 01:00 02:00 03:00";
    QTest::newRow("Havana in spring, without a midnight") << QByteArray("America/Havana") << QDate(2026, 3, 8) << 23 << 23 * 60 << "01:00 02:00 03:00 04:00";
    QTest::newRow("Havana in autumn, with two") << QByteArray("America/Havana") << QDate(2026, 11, 1) << 25 << 25 * 60 << "00:00 00:00 01:00 02:00";
}

void TestMeasures::aDayHasItsHours()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(int, hours);
    QFETCH(int, minutes);
    QFETCH(QString, first);
    const QTimeZone there(zone);
    const auto of = hoursOf(date, there), next = hoursOf(date.addDays(1), there), before = hoursOf(date.addDays(-1), there);
    QCOMPARE(int(of.size()), hours);
    QCOMPARE(of.front().secsTo(next.front()), minutes * 60); // no gap to the day after
    QVERIFY(before.back() < of.front() && before.back().secsTo(of.front()) <= 3600);
    QStringList local;
    for (size_t i = 0; i < of.size(); ++i) {
        const QDateTime at = of[i].toTimeZone(there);
        QCOMPARE(at.date(), date);
        QVERIFY(i == 0 || (of[i - 1].secsTo(of[i]) > 0 && of[i - 1].secsTo(of[i]) <= 3600));
        if (i < 4)
            local += at.toString("HH:mm");
    }
    QCOMPARE(local.join(' '), first);
}

void TestMeasures::sharesDifferOnlyWhenTheIntervalSaysSo_data()
{
    QTest::addColumn<QList<int>>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("differ");
    // Newcombe, Statistics in Medicine 17:873, 1998, table II, method 10.
    QTest::newRow("a") << QList<int>{56, 70, 48, 80} << .0524 << .3339 << true;
    QTest::newRow("b") << QList<int>{9, 10, 3, 10} << .1705 << .8090 << true;
    QTest::newRow("c") << QList<int>{6, 7, 2, 7} << .0582 << .8062 << true;
    QTest::newRow("d") << QList<int>{5, 56, 0, 29} << -.0381 << .1926 << false;
    QTest::newRow("e") << QList<int>{0, 10, 0, 20} << -.1611 << .2775 << false;
    QTest::newRow("f") << QList<int>{0, 10, 0, 10} << -.2775 << .2775 << false;
    QTest::newRow("g") << QList<int>{10, 10, 0, 20} << .6791 << 1.0 << true;
    QTest::newRow("h") << QList<int>{10, 10, 0, 10} << .6075 << 1.0 << true;
}

void TestMeasures::sharesDifferOnlyWhenTheIntervalSaysSo()
{
    QFETCH(QList<int>, of);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, differ);
    const auto between = differenceOf(Measure::Conversion, conversionOf(of[0], of[1]), conversionOf(of[2], of[3]));
    QVERIFY(between);
    QVERIFY2(near(between->low, low, .00005) && near(between->high, high, .00005), qPrintable(u"%1 %2"_s.arg(between->low).arg(between->high)));
    QCOMPARE(!between->holds(0), differ);
}

void TestMeasures::answersDifferByTheAdjustedParts()
{
    // 60 promoters and 15 detractors of 120 against 50 and 20 of 100: 7.459 with z = .7503, no change.
    const auto between = differenceOf(Measure::Nps, answers(60, 45, 15), answers(50, 30, 20));
    QVERIFY(between);
    const double difference = (between->low + between->high) / 2, half = (between->high - between->low) / 2;
    QVERIFY2(near(difference, 7.459, .0005), qPrintable(QString::number(difference)));
    QVERIFY2(near(difference / half * z95, .7503, .00005), qPrintable(QString::number(difference / half * z95)));
    QVERIFY(between->holds(0));
    QVERIFY(!differenceOf(Measure::Nps, answers(90, 20, 10), answers(50, 30, 20))->holds(0));

    // All of 40 promoters: a score cut off at 100 is no surer for that. p = 40.75 / 43, d = .75 / 43.
    const double p = 40.75 / 43, d = .75 / 43;
    const auto same = differenceOf(Measure::Nps, answers(40, 0, 0), answers(40, 0, 0));
    QVERIFY(near(same->high, 100 * z95 * std::sqrt(2 * (p + d - (p - d) * (p - d)) / 43), 1e-9));
}

void TestMeasures::moneyAndStaysDifferOnlyWhenTheIntervalSaysSo()
{
    std::mt19937 random(3);
    for (const Measure measure : {Measure::DwellMedian, Measure::DwellMean}) {
        int alike = 0;
        for (int run = 0; run < 1000; ++run)
            alike += differenceOf(measure, staysAround(12, 150, random), staysAround(12, 150, random))->holds(0);
        QVERIFY2(alike >= 930 && alike <= 970, qPrintable(QString::number(alike)));
        const Tally shorter = staysAround(12, 150, random), longer = staysAround(20, 150, random);
        const auto some = differenceOf(measure, longer, shorter), back = differenceOf(measure, shorter, longer);
        QVERIFY(some->low > 0 && some->holds(measure == Measure::DwellMedian ? 8 : 8 * std::exp(.18)));
        QVERIFY(near(back->low, -some->high, 1e-9) && near(back->high, -some->low, 1e-9));
    }
    // 100 receipts of 20.00 and 100 of 40.00 against as many of 25.00 and 45.00: 5.00 apart, each scattering by 10.00 about its mean.
    Tally a, b;
    a.transactions = b.transactions = 200;
    a.net = a.netOfSales = 100 * 2000 + 100 * 4000;
    a.netSquares = 100. * 2000 * 2000 + 100. * 4000 * 4000;
    b.net = b.netOfSales = 100 * 2500 + 100 * 4500;
    b.netSquares = 100. * 2500 * 2500 + 100. * 4500 * 4500;
    const double half = z95 * std::sqrt(2 * (200. * 1000 * 1000 / 199 / 200));
    const auto between = differenceOf(Measure::AverageSale, b, a);
    QVERIFY(near(between->low, 500 - half, 1e-6) && near(between->high, 500 + half, 1e-6));
    QVERIFY(!between->holds(0));
}

void TestMeasures::ofTooFewNothingDiffers()
{
    QVERIFY(!differenceOf(Measure::Conversion, conversionOf(0, 4), conversionOf(50, 100)));
    QVERIFY(!differenceOf(Measure::Nps, answers(29, 0, 0), answers(0, 0, 100)));
    QVERIFY(!differenceOf(Measure::AverageSale, {}, {}));
    Tally many, none;
    many.visitors = 1000;
    QVERIFY(!differenceOf(Measure::Visitors, many, none)); // a count is what was counted: another thing than chance
}

void TestMeasures::oneMoreDayLiesWhereStudentSays_data()
{
    QTest::addColumn<int>("freedom");
    QTest::addColumn<double>("t");
    QTest::newRow("2") << 2 << 4.3027;
    QTest::newRow("4") << 4 << 2.7764;
    QTest::newRow("10") << 10 << 2.2281;
    QTest::newRow("11") << 11 << 2.2010;
    QTest::newRow("20") << 20 << 2.0860;
    QTest::newRow("30") << 30 << 2.0423;
}

void TestMeasures::oneMoreDayLiesWhereStudentSays()
{
    QFETCH(int, freedom);
    QFETCH(double, t);
    std::vector<double> former;
    double sum = 0, squares = 0;
    for (int i = 0; i <= freedom; ++i)
        former.push_back(100 + 7 * ((i * 5) % 11));
    for (const double value : former)
        sum += value;
    const double n = freedom + 1, mean = sum / n;
    for (const double value : former)
        squares += (value - mean) * (value - mean);
    const auto usual = usualRange(former);
    QVERIFY(usual);
    QVERIFY(near((usual->low + usual->high) / 2, mean, 1e-9));
    const double found = (usual->high - usual->low) / 2 / std::sqrt(squares / freedom * (1 + 1 / n));
    QVERIFY2(near(found, t, .005), qPrintable(QString::number(found)));
}

void TestMeasures::ofTwoDaysNothingIsUsual()
{
    QVERIFY(!usualRange({}) && !usualRange({100, 120}));
    QVERIFY(usualRange({100, 120, 110}));
}

void TestMeasures::visitorsAreSharedAmongTheClerksWhoWerePlanned()
{
    Tally tally;
    tally.visitors = 200;
    QCOMPARE(figureOf(Measure::VisitorsPerClerkHour, tally).state, Figure::State::NotCounted);
    tally.staffedVisitors = 120;
    tally.clerkMinutes = 16 * 60;
    const Figure figure = figureOf(Measure::VisitorsPerClerkHour, tally);
    QCOMPARE(figure.state, Figure::State::Known);
    QCOMPARE(figure.value, 7.5);
    QCOMPARE(figure.n, 120);
}

void TestMeasures::theIntervalOfTheAverageSaleHoldsWithThingsBroughtBack()
{
    // One receipt in twelve only takes back: it is taken off the sum and is no sale.
    std::mt19937 random(17);
    std::lognormal_distribution<double> sale(8, .6), back(7.5, .6);
    const double meanSale = std::exp(8 + .18), meanBack = std::exp(7.5 + .18), truth = meanSale - meanBack / 11;
    const QDateTime noon(day, QTime(12, 0), Qt::UTC);
    int held = 0;
    for (int run = 0; run < 2000; ++run) {
        RawDay raw;
        for (int i = 0; i < 200; ++i) {
            const bool sells = random() % 12 != 0;
            raw.receipts.push_back({noon, false, {}, sells, sells ? qint64(std::lround(sale(random))) : -qint64(std::lround(back(random))), sells ? 1 : -1, u"GBP"_s});
        }
        held += figureOf(Measure::AverageSale, counted(raw)).between->holds(truth);
    }
    QVERIFY2(held >= 1860 && held <= 1940, qPrintable(QString::number(held)));
}

void TestMeasures::theIntervalOfTheMedianStayHolds_data()
{
    QTest::addColumn<double>("truth");
    // Wherever in its minute, or its five minutes, the truth lies.
    for (const double truth : {8.5, 17.05, 17.95, 33.0, 47.0})
        QTest::addRow("%g minutes", truth) << truth;
}

void TestMeasures::theIntervalOfTheMedianStayHolds()
{
    QFETCH(double, truth);
    std::mt19937 random(23);
    int held = 0;
    double sum = 0;
    for (int run = 0; run < 2000; ++run) {
        const Figure figure = figureOf(Measure::DwellMedian, staysAround(truth, 200, random));
        held += figure.between->holds(truth);
        sum += figure.value;
    }
    QVERIFY2(held >= 1860 && held <= 1940, qPrintable(QString::number(held)));
    QVERIFY2(near(sum / 2000, truth, .03 * truth), qPrintable(QString::number(sum / 2000))); // and it leans to no side
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
