// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the models of a customer's lifetime say beside what others published, what they forecast beside what came, and how long they take
// beside the reference in Python, in the same run. By hand, where the shared data are:
//   bench_lifetime [folder with data/ and reference/]
#include "core/connect/files/transactionfile.h"
#include "core/insight/lifetime/lifetimevalue.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>

using namespace tuttu;

namespace {

struct Shop {
    const char *name;
    std::vector<CustomerHistory> histories;
    int days;
};

std::optional<Shop> read(const char *name, const QString &path, const QDate &until, const QDate &end, bool lines)
{
    const auto table = readTransactions(path, {{{lines ? "CustomerID" : "customer_id"}}, {{lines ? "InvoiceDate" : "date"}}, {{"sales"}, false}, {{"Quantity"}, false}, {{"UnitPrice"}, false}, {{"currency"}, false}}, {});
    if (!table) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(table.error().detail));
        return std::nullopt;
    }
    return Shop{name, summarise(table->lines, until, end), int(until.daysTo(end))};
}

/** How good forecasts are beside what came. */
struct Judged {
    double ratio, mae, rmse, correlation;
};

Judged judge(const std::vector<double> &forecast, const std::vector<double> &came)
{
    const auto n = double(came.size());
    double f = 0, c = 0, ff = 0, cc = 0, fc = 0, off = 0, square = 0;
    for (size_t i = 0; i < came.size(); ++i) {
        f += forecast[i];
        c += came[i];
        ff += forecast[i] * forecast[i];
        cc += came[i] * came[i];
        fc += forecast[i] * came[i];
        off += std::abs(forecast[i] - came[i]);
        square += (forecast[i] - came[i]) * (forecast[i] - came[i]);
    }
    return {f / c, off / n, std::sqrt(square / n), (n * fc - f * c) / std::sqrt((n * ff - f * f) * (n * cc - c * c))};
}

/** The share of what was spent later that the tenth of customers with the highest forecast brought. */
double topDecile(const std::vector<double> &forecast, const std::vector<CustomerHistory> &histories)
{
    std::vector<size_t> order(forecast.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return forecast[a] > forecast[b]; });
    double all = 0, top = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        all += histories[order[i]].laterSpend;
        top += i < order.size() / 10 ? histories[order[i]].laterSpend : 0;
    }
    return top / all;
}

struct Timed {
    FittedModel fitted;
    double ms;
};

Timed timedFit(const Candidate &candidate, const RepeatTable &table)
{
    QElapsedTimer timer;
    timer.start();
    FittedModel fitted = fitModel(candidate.kind, table, candidate.k);
    return {fitted, double(timer.nsecsElapsed()) / 1e6};
}

void printFits(const Shop &shop, const std::vector<Timed> &fits)
{
    const size_t returning = size_t(std::count_if(shop.histories.begin(), shop.histories.end(), [](const auto &h) { return h.repeats.x > 0; }));
    std::printf("\n%s: %zu customers, %zu came back\n  %-12s %9s %9s %9s %11s %12s %6s %8s\n", shop.name, shop.histories.size(), returning, "", "r", "alpha", "a or s", "b or beta", "LL", "evals", "ms");
    for (const auto &[fitted, ms] : fits) {
        const PurchaseModel &m = fitted.model;
        std::printf("  %-12s %9.6f %9.6f %9.6f %11.6f %12.4f %6d %8.1f%s\n", qPrintable(modelName(m.kind, m.k)), m.r, m.alpha, m.a, m.b, fitted.logLikelihood, fitted.evaluations, ms,
                    fitted.doubted(Doubt::NoChurnSignal) ? "  no churn signal" : "");
    }
}

/** What the reference run reaches with the same model on the same table; nothing = it has no such row. */
std::optional<Judged> reference(const Shop &shop, const QString &model)
{
    static const std::map<QString, Judged> cdnow{{"BG/NBD", {.879, .7855, 1.608, .6256}}, {"Pareto/NBD", {.885, .7545, 1.6028, .6302}}, {"MBG/NBD", {.838, .7648, 1.6072, .6273}}};
    static const std::map<QString, Judged> retail{{"NBD", {.756, .997, 1.626, .804}}, {"MBG/CNBD-2", {.724, .996, 1.641, .806}}};
    const auto &rows = shop.days > 200 ? cdnow : retail;
    const auto found = rows.find(model);
    return found == rows.end() ? std::nullopt : std::optional(found->second);
}

void printHoldout(const Shop &shop, const std::vector<Timed> &fits, const SpendModel &spend)
{
    std::vector<double> came, cameSpend, naive, past, recent;
    for (const CustomerHistory &h : shop.histories) {
        came.push_back(h.later);
        cameSpend.push_back(h.laterSpend);
        naive.push_back(h.repeats.x / std::max(h.repeats.age.count, 1e-9) * shop.days / 7);
        past.push_back(h.totalSpend());
        recent.push_back(h.repeats.recency.count - h.repeats.age.count);
    }
    std::vector<FittedModel> models;
    for (const Timed &timed : fits)
        models.push_back(timed.fitted);
    const size_t chosen = chooseModel(models);
    std::printf("\n%s, the %d days after: transactions (behind the bar: the reference run's), and the spend the best tenth brought\n  %-14s %6s %7s %7s %6s | %5s %7s %6s %6s | %s\n", shop.name, shop.days, "",
                "sum", "MAE", "RMSE", "corr", "sum", "MAE", "RMSE", "corr", "top tenth");
    for (size_t i = 0; i < models.size(); ++i) {
        const PurchaseModel &m = models[i].model;
        std::vector<double> forecast, worth;
        for (const CustomerHistory &h : shop.histories) {
            forecast.push_back(expectedPurchases(m, h.repeats, Weeks::ofDays(shop.days)));
            worth.push_back(forecast.back() * expectedSpend(spend, h.repeats.x, h.meanSpend));
        }
        const Judged j = judge(forecast, came);
        std::printf("%s %-14s %6.3f %7.4f %7.4f %6.4f |", i == chosen ? "*" : " ", qPrintable(modelName(m.kind, m.k)), j.ratio, j.mae, j.rmse, j.correlation);
        if (const auto r = reference(shop, modelName(m.kind, m.k)))
            std::printf(" %5.3f %7.4f %6.3f %6.4f |", r->ratio, r->mae, r->rmse, r->correlation);
        else
            std::printf("%28s |", "");
        std::printf(" %.3f\n", topDecile(worth, shop.histories));
    }
    const Judged n = judge(naive, came);
    std::printf("  %-14s %6.3f %7.4f %7.4f %6.4f |%28s | %.3f past spend, %.3f last seen\n  * chosen by likelihood\n", "same rate on", n.ratio, n.mae, n.rmse, n.correlation, "", topDecile(past, shop.histories),
                topDecile(recent, shop.histories));
    int held = 0, above = 0, returned = 0;
    QElapsedTimer timer;
    timer.start();
    for (size_t i = 0; i < shop.histories.size(); ++i) {
        const LifetimeValue value(models[chosen].model, spend, shop.histories[i], {Weeks::ofDays(shop.days)});
        if (shop.histories[i].repeats.x == 0)
            continue;
        ++returned;
        held += cameSpend[i] >= value.low() && cameSpend[i] <= value.high();
        above += cameSpend[i] > value.high();
    }
    std::printf("  Intervals of 80 %% held what %.1f %% of the returning customers spent (%.1f %% spent more); a customer's value in %.0f us\n", 100.0 * held / returned, 100.0 * above / returned,
                double(timer.nsecsElapsed()) / 1e3 / double(shop.histories.size()));
}

/** The reference's own fits, timed by itself, on the same histories. */
std::map<QString, double> referenceMs(const Shop &shop, const QString &folder, bool pareto)
{
    static const char script[] = "import sys\nsys.path.insert(0, sys.argv[1])\nimport numpy as np\nfrom clv import *\n"
                                 "x, tx, T, g, z = np.loadtxt(sys.stdin, unpack=True)\n"
                                 "def out(n, f): print(n, f[2], f[1], flush=True)\n"
                                 "out('BG/NBD', bg_fit(x, tx, T))\nout('MBG/NBD', mbgk_fit(x, tx, T))\n"
                                 "for k in (2, 3, 4): out('MBG/CNBD-%d' % k, mbgk_fit(x, tx, T, g, k))\n"
                                 "m = (x > 0) & (z > 0)\nout('Gamma-Gamma', gg_fit(x[m], z[m]))\n"
                                 "if sys.argv[2] == '1': out('Pareto/NBD', pn_fit(x, tx, T))\n";
    QProcess python;
    python.setStandardErrorFile(QProcess::nullDevice());
    python.start("/usr/bin/python3", {"-c", script, folder, pareto ? "1" : "0"});
    QByteArray input;
    for (const CustomerHistory &h : shop.histories)
        input += QByteArray::number(h.repeats.x) + ' ' + QByteArray::number(h.repeats.recency.count, 'g', 17) + ' ' + QByteArray::number(h.repeats.age.count, 'g', 17) + ' ' + QByteArray::number(h.logGaps, 'g', 17) + ' '
            + QByteArray::number(h.meanSpend, 'g', 17) + '\n';
    python.write(input);
    python.closeWriteChannel();
    python.waitForFinished(-1);
    std::map<QString, double> ms;
    const QList<QByteArray> lines = python.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split(' ');
        if (cells.size() == 3)
            ms[QString::fromLatin1(cells[0])] = cells[1].toDouble() * 1000;
    }
    return ms;
}

void printTimes(const Shop &shop, const std::vector<Timed> &fits, double spendMs, const QString &folder, bool pareto)
{
    std::map<QString, double> ours;
    for (const Timed &timed : fits)
        ours[modelName(timed.fitted.model.kind, timed.fitted.model.k)] = timed.ms;
    ours["Gamma-Gamma"] = spendMs;
    const auto theirs = referenceMs(shop, folder, pareto);
    std::printf("\n%s, one fit each: ours ms, the reference's ms, ratio%s\n", shop.name, pareto ? "" : " (the reference's Pareto/NBD takes above ten minutes here and is left out)");
    double sum = 0, theirSum = 0;
    for (const auto &[name, ms] : theirs) {
        std::printf("  %-12s %8.1f %10.1f %7.1f\n", qPrintable(name), ours[name], ms, ms / ours[name]);
        sum += ours[name];
        theirSum += ms;
    }
    if (!theirs.empty())
        std::printf("  %-12s %8.1f %10.1f %7.1f\n", "all", sum, theirSum, theirSum / sum);
}

/** A chain's customers, made up: two years of days. */
void printSize(int customers)
{
    std::mt19937_64 random(1);
    const auto gamma = [&](double shape, double rate) { return std::gamma_distribution<double>(shape, 1 / rate)(random); };
    Shop shop{"A made-up chain", {}, 182};
    for (int c = 0; c < customers; ++c) {
        const double rate = gamma(0.6, 7), u = gamma(0.9, 1), leave = u / (u + gamma(2.2, 1)), scale = gamma(4, 15);
        std::bernoulli_distribution leaves(leave);
        CustomerHistory h;
        h.repeats.age = Weeks::ofDays(int(random() % 730));
        double spent = 0, before = 0;
        for (double at = 0; !leaves(random);) {
            at = Weeks::ofDays(std::ceil((at + std::exponential_distribution<double>(rate)(random)) * 7)).count;
            if (at > h.repeats.age.count)
                break;
            ++h.repeats.x;
            h.repeats.recency = {at};
            h.logGaps += std::log(at - std::exchange(before, at));
            spent += gamma(6, scale);
        }
        h.meanSpend = h.repeats.x > 0 ? spent / h.repeats.x : 0;
        shop.histories.push_back(h);
    }
    QElapsedTimer timer;
    timer.start();
    const RepeatTable table(shop.histories);
    const double tabled = double(timer.elapsed()) / 1000;
    std::printf("\n%d made-up customers over two years: %zu different histories (%.2f s)\n", customers, table.rows().size(), tabled);
    for (const Candidate &candidate : candidates()) {
        const Timed timed = timedFit(candidate, table);
        std::printf("  %-12s %6.2f s, %d evaluations\n", qPrintable(modelName(candidate.kind, candidate.k)), timed.ms / 1000, timed.fitted.evaluations);
    }
    timer.restart();
    const FittedSpend spend = fitSpend(shop.histories);
    std::printf("  %-12s %6.2f s, %d evaluations\n", "Gamma-Gamma", double(timer.elapsed()) / 1000, spend.evaluations);
}

} // namespace

int main(int argc, char **argv)
{
    const QString shared = argc > 1 ? QString::fromLocal8Bit(argv[1]) : qEnvironmentVariable("TUTTU_SHARED", TUTTU_SOURCE_DIR "/../shared");
    const auto cdnow = read("CDNOW", shared + "/data/cdnow/cdnow_sample.csv.gz", QDate(1997, 9, 30), QDate(1998, 6, 30), false);
    const auto retail = read("Online Retail", shared + "/data/online_retail/online_retail.csv.gz", QDate(2011, 8, 31), QDate(2011, 12, 9), true);
    if (!cdnow || !retail)
        return 2;
    for (const Shop *shop : {&*cdnow, &*retail}) {
        const RepeatTable table(shop->histories);
        std::vector<Timed> fits;
        for (const Candidate &candidate : candidates())
            fits.push_back(timedFit(candidate, table));
        QElapsedTimer timer;
        timer.start();
        const FittedSpend spend = fitSpend(shop->histories);
        const double spendMs = double(timer.nsecsElapsed()) / 1e6;
        printFits(*shop, fits);
        std::printf("  Gamma-Gamma  p %.5f q %.5f gamma %.5f LL %.4f, %d customers, correlation of number and worth %.4f\n", spend.model.p, spend.model.q, spend.model.gamma, spend.logLikelihood,
                    spend.customers, spend.correlation);
        if (shop == &*cdnow)
            std::printf("  published    BG/NBD 0.2425945 4.4136019 0.7929199 2.4258881 LL -9582.4292; MBG/NBD 0.525 6.183 0.891 1.614;\n"
                        "               Pareto/NBD 0.55315 10.57633 0.60625 11.67150 LL -9594.976; Gamma-Gamma 6.25 3.74 15.44 LL -4055.9177\n");
        printHoldout(*shop, fits, spend.model);
        std::fflush(stdout);
        printTimes(*shop, fits, spendMs, shared + "/reference", shop == &*cdnow);
        std::fflush(stdout);
    }
    printSize(200'000);
    return 0;
}
