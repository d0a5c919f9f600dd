// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/cdnow.h"

#include "core/insight/lifetime/hypergeometric.h"
#include "core/insight/lifetime/level.h"
#include "core/insight/lifetime/lifetimevalue.h"

#include <boost/math/special_functions/expm1.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/hypergeometric_pFq.hpp>

#include <numeric>
#include <random>

using namespace tuttu;

/** What must hold of any model on any table. */
class TestLifetime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingOfOneDayIsOneTransaction();
    void whatComesAfterTheEndIsCountedApart();
    void aHundredThousandLinesOfOneCustomerAreDays();
    void theSeriesAgreesWithBoost();
    void theSumOverCountsAgreesWithTheClosedForm();
    void chancesAddUpToOneAndTheirMeanIsWhatIsExpected_data();
    void chancesAddUpToOneAndTheirMeanIsWhatIsExpected();
    void regularBuyersAreForecastAsASimulationOfThemDoes();
    void aBuyerOfThousandsOfDaysGivesNumbers_data() { chancesAddUpToOneAndTheirMeanIsWhatIsExpected_data(); }
    void aBuyerOfThousandsOfDaysGivesNumbers();
    void nothingHappensWhereTheClosedFormDividesByZero();
    void aOneTimeBuyerIsNotCertainToReturn();
    void whereNobodyLeavesNoModelSaysWhoIsStillThere();
    void whereAllLeaveAlikeItIsSeenAllTheSame();
    void whatWasSimulatedIsFoundAgain();
    void aHandfulOfCustomersIsNamedAsTooFew();
    void allAlikeIsSaidAndNotBelieved();
    void pricesInPenceAreAHundredTimesThoseInPounds();
    void chancesOfSpendingAgreeWithTheInterval();
    void purchasesWorthNothingTellNoWorth();
    void theIntervalHoldsWhatCameEightTimesInTen();
    void aLongerHorizonIsWorthMoreAndDiscountTakesFromIt();
    void lastYearsSeasonIsTheLevelOfThisYears();
};

namespace {

const PurchaseModel models[]{{ModelKind::Nbd, 1, 0.72, 9.4}, {ModelKind::BgNbd, 1, 0.243, 4.414, 0.793, 2.426}, {ModelKind::MbgNbd, 1, 0.525, 6.183, 0.891, 1.614},
                             {ModelKind::MbgCnbd, 2, 0.58, 2.288, 1.134, 1.585}, {ModelKind::MbgCnbd, 4, 0.93, 1.94, 0.33, 2.16}, {ModelKind::ParetoNbd, 1, 0.553, 10.578, 0.606, 11.669}};

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double gammaDraw(std::mt19937_64 &random, double shape, double rate)
{
    return std::gamma_distribution<double>(shape, 1 / rate)(random);
}

/** The days (counted in weeks) one customer of an MBG/CNBD-k buys after the first within `weeks`; never leaves when `leave` is nought. */
std::vector<double> simulated(std::mt19937_64 &random, int k, double rate, double leave, double weeks)
{
    std::vector<double> times;
    std::bernoulli_distribution leaves(leave);
    for (double at = 0; !leaves(random);) {
        at += gammaDraw(random, k, rate);
        if (at > weeks)
            break;
        times.push_back(at);
    }
    return times;
}

double betaDraw(std::mt19937_64 &random, double a, double b)
{
    const double x = gammaDraw(random, a, 1), y = gammaDraw(random, b, 1);
    return x / (x + y);
}

std::vector<CustomerHistory> simulatedShop(const PurchaseModel &m, int customers, bool leaving, double weeks)
{
    std::mt19937_64 random(7);
    std::vector<CustomerHistory> histories;
    for (int c = 0; c < customers; ++c) {
        const auto times = simulated(random, m.k, gammaDraw(random, m.r, m.alpha), leaving ? betaDraw(random, m.a, m.b) : 0, weeks);
        CustomerHistory h;
        h.customer = c;
        h.repeats = repeats(int(times.size()), times.empty() ? 0 : times.back(), weeks);
        double before = 0;
        for (const double t : times)
            h.logGaps += std::log(t - std::exchange(before, t));
        histories.push_back(h);
    }
    return histories;
}

} // namespace

void TestLifetime::everythingOfOneDayIsOneTransaction()
{
    const QDate day(2026, 3, 1);
    const int first = int(day.toJulianDay());
    const auto histories = summarise({{5, first + 14, 2}, {5, first, 1}, {5, first, 10}, {5, first + 14, 3}, {9, first, 4}}, day.addDays(28));
    QCOMPARE(histories.size(), size_t(2));
    QCOMPARE(histories[0].customer, 5);
    QCOMPARE(histories[0].repeats, repeats(1, 2, 4));
    QCOMPARE(histories[0].firstSpend, 11.0);
    QCOMPARE(histories[0].meanSpend, 5.0);
    QCOMPARE(histories[0].totalSpend(), 16.0);
    QCOMPARE(histories[0].logGaps, std::log(2.0));
    QCOMPARE(histories[1].repeats, repeats(0, 0, 4));
}

void TestLifetime::whatComesAfterTheEndIsCountedApart()
{
    const QDate until(2026, 3, 1);
    const int last = int(until.toJulianDay());
    const auto histories = summarise({{1, last, 1}, {1, last + 1, 2}, {1, last + 7, 3}, {1, last + 8, 4}, {2, last + 1, 5}}, until, until.addDays(7));
    QCOMPARE(histories.size(), size_t(1)); // the second was not seen before the end
    QCOMPARE(histories[0].later, 2);
    QCOMPARE(histories[0].laterSpend, 5.0);
    QCOMPARE(histories[0].repeats, repeats(0, 0, 0));
}

void TestLifetime::aHundredThousandLinesOfOneCustomerAreDays()
{
    std::vector<PurchaseLine> lines;
    for (int i = 0; i < 100'000; ++i)
        lines.push_back({0, 2'460'000 + i % 500, 1});
    const auto histories = summarise(lines, QDate::fromJulianDay(2'460'600));
    QCOMPARE(histories.size(), size_t(1));
    QCOMPARE(histories[0].repeats.x, 499);
    QCOMPARE(histories[0].meanSpend, 200.0);
    for (const PurchaseModel &m : models)
        QVERIFY(std::isfinite(logLikelihood(m, RepeatTable(histories))));
}

void TestLifetime::theSeriesAgreesWithBoost()
{
    for (const double b : {0.05, 0.7, 3.0, 40.0}) {
        for (const double over : {0.01, 0.6, 2.0, 60.0}) {
            for (const double z : {0.0, 0.1, 0.59, 0.61, 0.9, 0.99}) {
                const double boost = boost::math::hypergeometric_pFq({1.0, b}, {b + over}, z);
                QVERIFY2(near(hypergeometricOne(b, b + over, z), boost, 1e-10), qPrintable(QStringLiteral("b %1 c %2 z %3").arg(b).arg(b + over).arg(z)));
            }
        }
    }
}

/** (a+b+y-1)/(a-1) [1 - (..)^(r+x) 2F1(r+x, b+y; a+b+y-1; z)] P(alive), y = the purchases a customer could leave at. */
void TestLifetime::theSumOverCountsAgreesWithTheClosedForm()
{
    for (const PurchaseModel &m : {models[1], models[2]}) {
        for (const Repeats &c : {repeats(0, 0, 20), repeats(2, 30.43, 38.86), repeats(12, 30, 31), repeats(40, 20, 39)}) {
            for (const double t : {1.0, 39.0, 200.0}) {
                const double y = c.x + (m.kind == ModelKind::BgNbd ? 0 : 1), top = m.alpha + c.age.count, z = t / (top + t);
                const double f = boost::math::hypergeometric_pFq({m.r + c.x, m.b + y}, {m.a + m.b + y - 1}, z);
                const double closed = (m.a + m.b + y - 1) / (m.a - 1) * (1 - std::pow(top / (top + t), m.r + c.x) * f) * *aliveChance(m, c);
                QVERIFY(near(expectedPurchases(m, c, {t}), closed, 1e-8));
            }
        }
    }
}

void TestLifetime::chancesAddUpToOneAndTheirMeanIsWhatIsExpected_data()
{
    QTest::addColumn<int>("model");
    for (int i = 0; i < int(std::size(models)); ++i)
        QTest::newRow(qPrintable(modelName(models[i].kind, models[i].k))) << i;
}

void TestLifetime::chancesAddUpToOneAndTheirMeanIsWhatIsExpected()
{
    QFETCH(int, model);
    const PurchaseModel &m = models[model];
    for (const Repeats &c : {Repeats{}, repeats(0, 0, 30), repeats(1, 3, 30), repeats(7, 29, 30), repeats(30, 10, 39)}) {
        double before = 0;
        for (const double t : {0.5, 13.0, 60.0}) {
            const std::vector<double> chances = purchaseChances(m, c, {t});
            double mean = 0;
            for (size_t n = 0; n < chances.size(); ++n) {
                QVERIFY(chances[n] >= 0);
                mean += double(n) * chances[n];
            }
            QVERIFY(std::abs(sum(chances) - 1) < 1e-8);
            const double expected = expectedPurchases(m, c, {t});
            QVERIFY(std::abs(mean - expected) < 1e-6 * (1 + expected));
            QVERIFY(expected > before);
            before = expected;
        }
        const double alive = aliveChance(m, c).value_or(1);
        QVERIFY(alive >= 0 && alive <= 1);
    }
    QCOMPARE(expectedPurchases(m, repeats(3, 10, 20), {0}), 0.0);
}

void TestLifetime::regularBuyersAreForecastAsASimulationOfThemDoes()
{
    const PurchaseModel m{ModelKind::MbgCnbd, 3, 1.2, 0.9, 0.8, 2.0};
    double bought = 0;
    constexpr int customers = 60'000;
    const auto shop = simulatedShop(m, customers, true, 26);
    for (const CustomerHistory &h : shop)
        bought += h.repeats.x;
    QVERIFY(near(expectedPurchases(m, {}, {26}), bought / customers, 0.02));
    int none = 0;
    for (const CustomerHistory &h : shop)
        none += h.repeats.x == 0;
    QVERIFY(std::abs(purchaseChances(m, {}, {26})[0] - double(none) / customers) < 0.006);
}

void TestLifetime::aBuyerOfThousandsOfDaysGivesNumbers()
{
    QFETCH(int, model);
    const PurchaseModel &m = models[model];
    for (const Repeats &c : {repeats(221, 38, 39), repeats(3600, 520, 521), repeats(3600, 20, 521)}) {
        QVERIFY(std::isfinite(logLikelihood(m, tableOf(c))));
        const double expected = expectedPurchases(m, c, {52});
        QVERIFY2(std::isfinite(expected) && expected >= 0 && expected < 800, qPrintable(QString::number(expected)));
        if (m.kind == ModelKind::Nbd)
            QVERIFY(near(expected, (m.r + c.x) * 52 / (m.alpha + c.age.count), 1e-9));
    }
}

void TestLifetime::nothingHappensWhereTheClosedFormDividesByZero()
{
    PurchaseModel m = models[2];
    const auto at = [&](double a) {
        m.a = a;
        return expectedPurchases(m, repeats(3, 20, 30), {26});
    };
    QVERIFY(near(at(1), (at(1 - 1e-4) + at(1 + 1e-4)) / 2, 1e-7));
    PurchaseModel pareto = models[5];
    pareto.a = 1;
    const double one = expectedPurchases(pareto, repeats(3, 20, 30), {26});
    pareto.a = 1 + 1e-6;
    QVERIFY(near(one, expectedPurchases(pareto, repeats(3, 20, 30), {26}), 1e-5));
}

void TestLifetime::aOneTimeBuyerIsNotCertainToReturn()
{
    QCOMPARE(*aliveChance(models[1], repeats(0, 0, 52)), 1.0); // that is what BG/NBD says of everybody who came once
    QVERIFY(*aliveChance(models[2], repeats(0, 0, 52)) < 0.5);
    QVERIFY(*aliveChance(models[3], repeats(0, 0, 52)) < *aliveChance(models[3], repeats(0, 0, 2)));
}

void TestLifetime::whereNobodyLeavesNoModelSaysWhoIsStillThere()
{
    const auto shop = simulatedShop({ModelKind::Nbd, 1, 0.7, 9}, 3000, false, 40);
    const RepeatTable table(shop);
    std::vector<FittedModel> fits;
    for (const Candidate &candidate : candidates())
        fits.push_back(fitModel(candidate.kind, table, candidate.k));
    for (const FittedModel &fitted : fits) {
        if (fitted.model.kind == ModelKind::BgNbd || fitted.model.kind == ModelKind::ParetoNbd) {
            QVERIFY(fitted.doubted(Doubt::NoChurnSignal));
            QVERIFY(!fitted.usable());
        }
    }
    const FittedModel &chosen = fits[chooseModel(fits)];
    QCOMPARE(modelName(chosen.model.kind), QString("NBD"));
    QVERIFY(!aliveChance(chosen.model, shop[0].repeats));
}

void TestLifetime::whereAllLeaveAlikeItIsSeenAllTheSame()
{
    const auto shop = simulatedShop({ModelKind::MbgNbd, 1, 1.5, 1.5, 6000, 14000}, 4000, true, 52); // three in ten, after each purchase
    const RepeatTable table(shop);
    std::vector<FittedModel> fits;
    for (const Candidate &candidate : candidates())
        fits.push_back(fitModel(candidate.kind, table, candidate.k));
    const FittedModel &chosen = fits[chooseModel(fits)];
    QCOMPARE(modelName(chosen.model.kind), QString("MBG/NBD"));
    QVERIFY(!chosen.doubted(Doubt::NoChurnSignal));
    QVERIFY(near(chosen.model.a / (chosen.model.a + chosen.model.b), 0.3, 0.05));
    QVERIFY(*aliveChance(chosen.model, repeats(3, 4, 52)) < 0.1);
}

void TestLifetime::whatWasSimulatedIsFoundAgain()
{
    const PurchaseModel truth{ModelKind::MbgCnbd, 2, 1.5, 2.0, 0.9, 2.5};
    const auto shop = simulatedShop(truth, 8000, true, 60);
    const RepeatTable table(shop);
    std::vector<FittedModel> fits;
    for (const Candidate &candidate : candidates())
        fits.push_back(fitModel(candidate.kind, table, candidate.k));
    const PurchaseModel &found = fits[chooseModel(fits)].model;
    QCOMPARE(modelName(found.kind, found.k), QString("MBG/CNBD-2"));
    QVERIFY(near(found.r, truth.r, 0.08));
    QVERIFY(near(found.alpha, truth.alpha, 0.08));
    QVERIFY(near(found.a / (found.a + found.b), truth.a / (truth.a + truth.b), 0.05));
}

void TestLifetime::aHandfulOfCustomersIsNamedAsTooFew()
{
    const auto shop = simulatedShop({ModelKind::MbgNbd, 1, 0.5, 6, 0.9, 1.6}, 12, true, 30);
    QVERIFY(RepeatTable(shop).repeats() > 0);
    QVERIFY(fitModel(ModelKind::MbgNbd, RepeatTable(shop)).doubted(Doubt::FewReturning));
    QVERIFY(fitModel(ModelKind::Nbd, RepeatTable(shop)).usable());
    CustomerHistory one; // one purchase and one return visit
    one.repeats = repeats(1, 2, 4);
    for (const Candidate &candidate : candidates())
        QVERIFY(std::isfinite(fitModel(candidate.kind, RepeatTable({&one, 1}), candidate.k).logLikelihood));
}

void TestLifetime::allAlikeIsSaidAndNotBelieved()
{
    std::vector<CustomerHistory> clones(50);
    for (CustomerHistory &clone : clones) {
        clone.repeats = repeats(4, 16, 20);
        clone.logGaps = 4 * std::log(4.0);
    }
    const FittedModel fitted = fitModel(ModelKind::BgNbd, RepeatTable(clones));
    QVERIFY(!fitted.usable());
    const FittedModel nbd = fitModel(ModelKind::Nbd, RepeatTable(clones));
    QVERIFY(nbd.doubted(Doubt::OnBound));
    QVERIFY(near(expectedPurchases(nbd.model, clones[0].repeats, {20}), 4, 0.01));
}

void TestLifetime::pricesInPenceAreAHundredTimesThoseInPounds()
{
    auto pounds = cdnow(), pence = pounds;
    for (CustomerHistory &h : pence)
        h.meanSpend *= 100;
    const FittedSpend a = fitSpend(pounds), b = fitSpend(pence);
    QVERIFY(near(b.model.p, a.model.p, 1e-6) && near(b.model.q, a.model.q, 1e-6) && near(b.model.gamma, 100 * a.model.gamma, 1e-6));
    QVERIFY(near(expectedSpend(b.model, 3, 2000), 100 * expectedSpend(a.model, 3, 20), 1e-6));
    QVERIFY(near(a.logLikelihood, logLikelihood(a.model, pounds), 1e-9));
    QVERIFY(near(b.logLikelihood, logLikelihood(b.model, pence), 1e-9));
}

void TestLifetime::chancesOfSpendingAgreeWithTheInterval()
{
    const FittedSpend spend = fitSpend(cdnow());
    int looked = 0;
    for (const CustomerHistory &h : cdnow()) {
        const LifetimeValue value(models[2], spend.model, h, {{260}});
        if (value.low() <= 0 || ++looked > 40)
            continue;
        const std::vector<double> chances = spendChances(models[2], spend.model, h, {260}, std::array{value.low(), value.high()});
        QVERIFY2(std::abs(chances[0] - 0.1) < 2e-3 && std::abs(chances[1] - 0.9) < 2e-3, qPrintable(QString("%1 %2").arg(chances[0]).arg(chances[1])));
    }
    QVERIFY2(looked >= 10, qPrintable(QString::number(looked)));
}

void TestLifetime::purchasesWorthNothingTellNoWorth()
{
    std::vector<CustomerHistory> histories(3);
    for (CustomerHistory &h : histories) {
        h.repeats = repeats(2, 3, 5);
        h.firstSpend = 6;
    }
    const FittedSpend none = fitSpend(histories);
    QCOMPARE(none.customers, 0);
    QCOMPARE(expectedSpend(none.model, 2, 0), 6.0); // all that is known: the first purchases
    const LifetimeValue value(models[2], none.model, histories[0], {{26}});
    QVERIFY(std::isfinite(value.high()) && value.low() <= value.expected() && value.expected() > 0);
    const FittedSpend known = fitSpend(cdnow());
    QCOMPARE(expectedSpend(known.model, 5, 0), known.model.populationMean);
    QCOMPARE(fitSpend({}).model.populationMean, 0.0);
}

void TestLifetime::theIntervalHoldsWhatCameEightTimesInTen()
{
    const auto histories = cdnow();
    const FittedModel fitted = fitModel(ModelKind::MbgNbd, RepeatTable(histories));
    const FittedSpend spend = fitSpend(histories);
    int held = 0, above = 0, seen = 0;
    for (const CustomerHistory &h : histories) {
        if (h.repeats.x == 0) // most of them come no more: their interval is [0, 0] and tells little
            continue;
        const LifetimeValue value(fitted.model, spend.model, h, {{39}});
        ++seen;
        held += h.laterSpend >= value.low() && h.laterSpend <= value.high();
        above += h.laterSpend > value.high();
    }
    QVERIFY2(held > 0.8 * seen, qPrintable(QString::number(double(held) / seen)));
    QVERIFY2(above > 0.03 * seen && above < 0.15 * seen, qPrintable(QString::number(double(above) / seen))); // a tenth, if the models were the truth
}

void TestLifetime::aLongerHorizonIsWorthMoreAndDiscountTakesFromIt()
{
    CustomerHistory h;
    h.repeats = repeats(4, 20, 30);
    h.meanSpend = 20;
    const SpendModel spend{6.25, 3.74, 15.44, 35.17};
    const LifetimeValue quarter(models[2], spend, h, {{13}}), year(models[2], spend, h, {{52}}), later(models[2], spend, h, {{52}, 0.02});
    QVERIFY(quarter.expected() < year.expected() && quarter.high() < year.high());
    QVERIFY(later.expected() < year.expected() && later.high() < year.high());
    QVERIFY(later.expected() > year.expected() * std::pow(1.02, -12));
    const LifetimeValue doubled(models[2], spend, h, {{52}}, Currency(u"EUR"), 2);
    QVERIFY(near(doubled.expected(), 2 * year.expected(), 1e-12));
    QCOMPARE(doubled.currency(), Currency(u"EUR"));
    QVERIFY(lessWorth(LifetimeValue(models[2], spend, {}, {{52}}), year));
}

/** Everybody buys every 20 days on average, and twice as often in December. */
void TestLifetime::lastYearsSeasonIsTheLevelOfThisYears()
{
    std::mt19937_64 random(3);
    std::bernoulli_distribution usual(0.05), december(0.1);
    std::vector<PurchaseLine> lines;
    for (QDate day(2024, 6, 1); day < QDate(2025, 12, 1); day = day.addDays(1)) {
        for (int customer = 0; customer < 300; ++customer) {
            if ((day.month() == 12 ? december : usual)(random))
                lines.push_back({customer, int(day.toJulianDay()), 1});
        }
    }
    const auto level = levelOfLastYear(lines, QDate(2025, 11, 29), 31, {ModelKind::Nbd});
    QVERIFY(level);
    QCOMPARE(level->from, QDate(2024, 12, 1));
    QCOMPARE(level->to, QDate(2024, 12, 31));
    QVERIFY(near(level->factor(), 2, 0.1));
    QVERIFY(!levelOfLastYear(lines, QDate(2025, 7, 1), 31, {ModelKind::Nbd}));  // less than a year and 13 weeks
    QVERIFY(!levelOfLastYear(lines, QDate(2025, 11, 29), 400, {ModelKind::Nbd}));
    QVERIFY(!levelOfLastYear({}, QDate(2025, 11, 29), 31, {ModelKind::Nbd}));
}

QTEST_GUILESS_MAIN(TestLifetime)
#include "tst_lifetime.moc"
