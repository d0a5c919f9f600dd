// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the co-purchase model costs in a large shop: made-up customers with tastes, products by Zipf's law, receipts of five lines.
//   bench_insightsize [customers [products [lines]]]      200000 50000 5000000 without arguments
#include "core/insight/affinitybuilder.h"
#include "core/insight/ranking.h"
#include "core/insight/recommender/livemodel.h"

#include <QElapsedTimer>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <thread>

using namespace tuttu;

namespace {

void twoThreads(int jobs, const std::function<void(int)> &work)
{
    std::atomic<int> next = 0;
    const auto run = [&] {
        for (int job = next++; job < jobs; job = next++)
            work(job);
    };
    std::thread other(run);
    run();
    other.join();
}

double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/** Of this thread: what a shared machine gives to others is not counted. */
double cpuMs()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

/** Customers who mostly buy in three of some hundred fields. */
class MadeUpShop
{
public:
    MadeUpShop(int customers, int products) : m_customers(customers), m_products(products), m_fields(std::max(1, products / fieldSize)) {}

    std::vector<int> basket(int customer)
    {
        std::vector<int> items;
        for (int line = 0; line < linesEach; ++line)
            items.push_back(m_even(m_random) < 0.7 ? inField((customer * 7919 + int(m_even(m_random) * 3) * 104'729) % m_fields) : zipf(m_products));
        return items;
    }
    int anyone() { return int(m_even(m_random) * m_customers); }

    static constexpr int linesEach = 5;

private:
    static constexpr int fieldSize = 100;
    int zipf(int n) { return std::min(n - 1, int(std::pow(double(n), m_even(m_random))) - 1 + int(m_even(m_random) * 2)); }
    int inField(int field) { return std::min(m_products - 1, field + m_fields * zipf(fieldSize)); }

    int m_customers, m_products, m_fields;
    std::mt19937_64 m_random{1};
    std::uniform_real_distribution<double> m_even{0, 1};
};

void printPercentiles(const char *what, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    std::printf("| %s | %.3f ms, %.3f ms, %.3f ms |\n", what, ms[ms.size() / 2], ms[ms.size() * 99 / 100], ms.back());
}

std::vector<ProductId> idsOf(int products)
{
    std::vector<ProductId> ids;
    for (int i = 0; i < products; ++i)
        ids.push_back(ProductId::derived("product", QString::number(i)));
    return ids;
}

std::vector<ProductId> products(const std::vector<int> &items, const std::vector<ProductId> &ids)
{
    std::vector<ProductId> out;
    for (const int item : items)
        out.push_back(ids[size_t(item)]);
    return out;
}

/** What a brief ranks: a customer's things and all the neighbours of them. */
void printLists(const Affinity &affinity, MadeUpShop &shop, const std::vector<ProductId> &ids)
{
    for (const int lines : {25, 100, 500}) {
        std::vector<double> ms;
        for (int i = 0; i < 2000; ++i) {
            const int customer = shop.anyone();
            std::vector<int> items;
            for (int l = 0; l < lines; l += MadeUpShop::linesEach) {
                for (const ProductId &product : products(shop.basket(customer), ids))
                    items.push_back(affinity.indexOf(product));
            }
            std::sort(items.begin(), items.end());
            items.erase(std::unique(items.begin(), items.end()), items.end());
            std::erase(items, -1);
            std::vector<Owned> owned;
            for (const int item : items)
                owned.push_back({item, 1, 1});
            const double start = cpuMs();
            Ranking ranking(affinity, owned, items);
            int shown = 0;
            while (shown < 10 && ranking.next())
                ++shown;
            ms.push_back(cpuMs() - start);
        }
        printPercentiles(qPrintable(QStringLiteral("A list for a customer of %1 lines: p50, p99, longest (processor time)").arg(lines)), ms);
    }
}

void printTraining(int customers, int productCount, qint64 lines)
{
    const std::vector<ProductId> ids = idsOf(productCount);
    MadeUpShop shop(customers, productCount);
    const QDate today(2026, 5, 20);
    QElapsedTimer timer;
    timer.start();
    AffinityBuilder builder(today);
    const qint64 receipts = lines / MadeUpShop::linesEach;
    for (qint64 r = 0; r < receipts; ++r)
        builder.add(today.addDays(-(r % 730)), products(shop.basket(int(r % customers)), ids));
    std::printf("| Reading %lld lines | %.1f s |\n", static_cast<long long>(lines), double(timer.elapsed()) / 1000);
    timer.restart();
    Affinity affinity = std::move(builder).build(twoThreads);
    std::printf("| Training, two threads | %.1f s |\n", double(timer.elapsed()) / 1000);
    std::printf("| Peak memory of the program | %.0f MiB |\n", peakMiB());
    timer.restart();
    const QByteArray bytes = affinity.toBytes();
    const bool same = Affinity::fromBytes(bytes).ok();
    std::printf("| Model on disk (%s), written and read in | %.1f MiB, %.2f s |\n", same ? "good" : "BAD", double(bytes.size()) / 1048576, double(timer.elapsed()) / 1000);

    std::vector<double> ms;
    for (int i = 0; i < 2000; ++i) {
        const auto sale = products(shop.basket(shop.anyone()), ids);
        const double start = cpuMs();
        affinity.sold(sale);
        ms.push_back(cpuMs() - start);
    }
    printPercentiles("The model after a sale: p50, p99, longest", ms);
    printLists(affinity, shop, ids);
}

void printLive(int customers, int productCount, qint64 lines)
{
    MadeUpShop shop(customers, productCount);
    constexpr int today = 2'461'181;
    BasketRows rows;
    for (qint64 r = 0; r < lines / MadeUpShop::linesEach; ++r)
        rows.add(today - int(r % 730), shop.basket(int(r % customers)));
    QElapsedTimer timer;
    timer.start();
    LiveModel live(rows, productCount, today, {AffinityBuilder::halfLifeDays, AffinityBuilder::sizePower}, {AffinityBuilder::neighbours, AffinityBuilder::lambda}, twoThreads,
                   {AffinityBuilder::fewestTogether, 2e9});
    std::printf("| Training the model that follows the till | %.1f s, peak %.0f MiB |\n", double(timer.elapsed()) / 1000, peakMiB());
    std::vector<double> sales, columns;
    for (int i = 0; i < 2000; ++i) {
        const std::vector<int> basket = shop.basket(shop.anyone());
        const double start = cpuMs();
        live.sold(basket, today + 1);
        sales.push_back(cpuMs() - start);
    }
    while (live.dirty() > 0 && columns.size() < 2000) {
        const double start = cpuMs();
        live.settle(1);
        columns.push_back(cpuMs() - start);
    }
    printPercentiles("Co-counts after a sale: p50, p99, longest", sales);
    printPercentiles("One column solved again: p50, p99, longest", columns);
}

} // namespace

int main(int argc, char **argv)
{
    const int customers = argc > 1 ? std::atoi(argv[1]) : 200'000, productCount = argc > 2 ? std::atoi(argv[2]) : 50'000;
    const qint64 lines = argc > 3 ? std::atoll(argv[3]) : 5'000'000;
    if (customers < 1 || productCount < 1000 || lines < 1000) {
        std::fprintf(stderr, "bench_insightsize [customers [products, at least 1000 [lines, at least 1000]]]\n");
        return 2;
    }
    std::printf("| **%d customers, %d products, %lld lines** | |\n|---|---|\n", customers, productCount, static_cast<long long>(lines));
    std::fflush(stdout);
    if (const pid_t child = fork(); child == 0) { // a process of its own, so that each peak is its own
        printTraining(customers, productCount, lines);
        return 0;
    } else {
        int status = 0;
        waitpid(child, &status, 0);
        if (status != 0)
            return 1;
    }
    printLive(customers, productCount, lines);
    return 0;
}
