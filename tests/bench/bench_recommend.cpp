// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good the recommendations are, by the recommender protocol's tasks A (next visit, repeats allowed) and B (new items, four weeks)
// on Online Retail, beside plain popularity; what the four shown in a brief reach; and what all this costs.
//   bench_recommend [online_retail.csv.gz]
#include "onlineretail.h"

#include "core/insight/affinitybuilder.h"
#include "core/insight/makebrief.h"
#include "core/insight/ranking.h"
#include "core/insight/segments/shophabits.h"

#include "tests/core/insight/book.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <unordered_set>

using namespace tuttu;

namespace {

constexpr int shown = 10;
enum class Task { NextVisit, NewItems };

/** Mean and standard error of what each customer's list reached. */
struct Tally {
    std::vector<double> recall, ndcg;
    double ms = 0;

    static double mean(const std::vector<double> &v)
    {
        double sum = 0;
        for (const double x : v)
            sum += x;
        return v.empty() ? 0 : sum / double(v.size());
    }
    static double standardError(const std::vector<double> &v)
    {
        const double m = mean(v);
        double sum = 0;
        for (const double x : v)
            sum += (x - m) * (x - m);
        return std::sqrt(sum / double(v.size() - 1) / double(v.size()));
    }
    void count(const std::vector<int> &list, const std::set<int> &truth)
    {
        double hits = 0, gain = 0, ideal = 0;
        for (size_t i = 0; i < list.size(); ++i) {
            hits += truth.contains(list[i]);
            gain += truth.contains(list[i]) ? 1 / std::log2(double(i) + 2) : 0;
        }
        for (size_t i = 0; i < std::min<size_t>(shown, truth.size()); ++i)
            ideal += 1 / std::log2(double(i) + 2);
        recall.push_back(hits / double(truth.size()));
        ndcg.push_back(gain / ideal);
    }
    void print(const char *name) const
    {
        std::printf("  %-52s %5zu  %.4f +-%.4f  %.4f +-%.4f  %7.3f\n", name, recall.size(), mean(recall), standardError(recall), mean(ndcg), standardError(ndcg),
                    ms / double(recall.size()));
    }
};

struct CustomerSeen {
    std::vector<Owned> owned;
    std::vector<int> own;
    std::set<int> truth;
};

CustomerSeen seen(const OnlineRetail &data, const Affinity &affinity, const QString &customer, Task task)
{
    CustomerSeen out;
    std::map<int, std::pair<double, double>> weights;
    for (const auto &[day, items] : data.training.at(customer)) {
        for (const ProductId &product : items) {
            auto &[weight, lately] = weights[affinity.indexOf(product)];
            weight += std::exp2(-(data.windowStart - day) / RankWeights::halfLifeDays);
            lately += std::exp2(-(data.windowStart - day) / RankWeights::latelyDays);
        }
    }
    weights.erase(-1);
    for (const auto &[item, both] : weights) {
        out.owned.push_back({item, both.first, both.second});
        out.own.push_back(item);
    }
    for (const auto &[day, items] : data.window.at(customer)) {
        for (const ProductId &product : items) {
            const int item = affinity.indexOf(product);
            if (item >= 0 && (task == Task::NextVisit || !weights.contains(item)))
                out.truth.insert(item);
        }
        if (task == Task::NextVisit && !out.truth.empty())
            break;
    }
    return out;
}

Tally evaluate(const OnlineRetail &data, const Affinity &affinity, Task task, const RankWeights &weights)
{
    Tally tally;
    for (const auto &[customer, visits] : data.window) {
        const CustomerSeen c = seen(data, affinity, customer, task);
        if (c.truth.empty())
            continue;
        QElapsedTimer timer;
        timer.start();
        Ranking ranking(affinity, c.owned, task == Task::NewItems ? std::span<const int>(c.own) : std::span<const int>(), weights);
        std::vector<int> list;
        while (int(list.size()) < shown) {
            const auto next = ranking.next();
            if (!next)
                break;
            list.push_back(next->item);
        }
        tally.ms += double(timer.nsecsElapsed()) / 1e6;
        tally.count(list, c.truth);
    }
    return tally;
}

void printTask(const OnlineRetail &data, const Affinity &affinity, Task task, const char *title)
{
    std::printf("\n%s\n  %-52s %5s  %-15s  %-15s  %s\n", title, "", "n", "Recall@10", "NDCG@10", "ms each");
    evaluate(data, affinity, task, {0, 0, 1}).print("popular here, last 14 days");
    if (task == Task::NextVisit)
        evaluate(data, affinity, task, {1, 0, 0.001}).print("bought often, filled with popular");
    evaluate(data, affinity, task, {0, 1, 0}).print("goes with what they have");
    evaluate(data, affinity, task, {}).print("Tuttu: the blend a brief uses");
}

Profile profileOf(const OnlineRetail &data, const QString &customer)
{
    Profile profile;
    profile.customer.id = CustomerId::derived("customer", customer);
    const OnlineRetail::Visits &visits = data.training.at(customer);
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit) {
        Order order;
        order.at = QDateTime(QDate::fromJulianDay(visit->first), QTime(12, 0), Qt::UTC);
        for (const ProductId &product : visit->second)
            order.lines.push_back({product, 1, {}});
        profile.orders.push_back(order);
    }
    return profile;
}

/** The four of a brief: how many customers bought one of them within four weeks. */
void printBriefs(const OnlineRetail &data, const Affinity &affinity)
{
    std::vector<Product> range;
    for (const ProductId &product : data.catalogue)
        range.push_back({product, {}, data.names.at(product), {}, {}, {}, {}});
    const Catalogue catalogue(range);
    const BriefContext context{QDateTime(QDate::fromJulianDay(data.windowStart), QTime(8, 0), Qt::UTC), QTimeZone("Europe/London"), {}, ourBook()};
    int customers = 0, hit = 0, hitPopular = 0, withCue = 0;
    std::vector<double> times;
    for (const auto &[customer, visits] : data.window) {
        std::set<ProductId> truth;
        for (const auto &[day, items] : visits)
            truth.insert(items.begin(), items.end());
        const Profile profile = profileOf(data, customer);
        QElapsedTimer timer;
        timer.start();
        const Brief brief = makeBrief(profile, affinity, catalogue, context);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        ++customers;
        withCue += std::any_of(brief.cues.begin(), brief.cues.end(), [](const Cue &c) { return c.rule == "replenishmentDue"; });
        hit += std::any_of(brief.recommendations.begin(), brief.recommendations.end(), [&](const Recommendation &r) { return truth.contains(r.product.id); });
        Ranking popular(affinity, {}, seen(data, affinity, customer, Task::NewItems).own, {0, 0, 1});
        bool popularHit = false;
        for (int i = 0; i < mostRecommendations; ++i) {
            const auto next = popular.next();
            popularHit = popularHit || (next && truth.contains(affinity.product(next->item)));
        }
        hitPopular += popularHit;
    }
    std::sort(times.begin(), times.end());
    std::printf("\nThe four of a brief (no repeats within 30 days, own things only when a habit): %d customers of the window\n"
                "  bought one of the four within four weeks: %.1f %%; of the four most popular they do not have: %.1f %%; a replenishment cue for %.1f %%\n"
                "  whole brief: median %.3f ms, p99 %.3f ms, longest %.3f ms\n",
                customers, 100.0 * hit / customers, 100.0 * hitPopular / customers, 100.0 * withCue / customers, times[times.size() / 2],
                times[times.size() * 99 / 100], times.back());
}

/** Of this thread alone: what others do on the machine does not count. */
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Order madeUpOrder(const std::vector<ProductId> &ids, const QDateTime &at, const CustomerId &customer, QRandomGenerator &random)
{
    Order order;
    order.id = OrderId(QUuid::createUuid());
    order.customer = customer;
    order.at = at;
    for (int l = 0; l < 5; ++l)
        order.lines.push_back({ids[size_t(std::pow(double(ids.size()), random.generateDouble())) - 1], 1, {500 + random.bounded(2000), Currency(u"EUR")}});
    return order;
}

/** What is usual there, learnt from twenty thousand customers. */
std::shared_ptr<const ShopHabits> madeUpHabits(const std::vector<ProductId> &ids, const std::vector<Product> &range, const QDate &today, QRandomGenerator &random)
{
    ShopHabitsBuilder builder(today, QTimeZone("Europe/London"), Currency(u"EUR"), range);
    for (int c = 0; c < 20'000; ++c) {
        const CustomerId customer = CustomerId::derived("customer", QString::number(c));
        const int visits = 1 + int(-6 * std::log(1 - random.generateDouble()));
        for (int v = 0, day = random.bounded(700); v < visits && day > 0; ++v, day -= random.bounded(60))
            builder.add(madeUpOrder(ids, QDateTime(today.addDays(-day), QTime(9 + random.bounded(11), 0), Qt::UTC), customer, random));
    }
    return std::make_shared<const ShopHabits>(std::move(builder).build());
}

/** Things with a category, a brand and a price. */
std::vector<Product> plainRange(const std::vector<ProductId> &ids)
{
    std::vector<Product> range;
    for (const ProductId &id : ids) {
        const quint32 one = id.uuid().data1;
        Product &product = range.emplace_back();
        product.id = id;
        product.name = QStringLiteral("Product");
        product.category = QStringLiteral("category %1").arg(one % 20);
        product.brand = QStringLiteral("brand %1").arg(one % 300);
        product.price = {500 + one % 2000, Currency(u"EUR")};
        product.stockHere = 3;
    }
    return range;
}

/** The same: every third in sizes, collections of fifty, every twentieth new, every tenth of known life; two thousand sets of five. */
Catalogue withEverything(std::vector<Product> range, const QDate &today)
{
    for (size_t i = 0; i < range.size(); ++i) {
        Product &product = range[i];
        if (i % 3 == 0) {
            product.sizeKind = QStringLiteral("top");
            product.size = QString::number(36 + 2 * (i / 3 % 4));
            product.style = QStringLiteral("style %1").arg(i / 12);
        }
        product.collection = QStringLiteral("collection %1").arg(i / 50);
        product.since = today.addDays(i % 20 == 0 ? -30 : -400);
        product.lastsDays = i % 10 == 0 ? 60 : 0;
    }
    std::vector<CuratedSet> sets;
    for (size_t i = 0; i < 2000; ++i) {
        sets.push_back({QStringLiteral("set %1").arg(i), {}});
        for (size_t other = 0; other < 5; ++other)
            sets.back().products.push_back(range[i + 2000 * other].id);
    }
    return Catalogue(std::move(range), std::move(sets));
}

double percentile(std::vector<double> &times, int percent)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * size_t(percent) / 100];
}

/** Everything of a brief: facts, habits and forecasts, cues, personas, recommendations; in turns in a shop that knows no sizes, sets, collections,
 *  news or lifetimes and in one that does, so that others at work disturb both alike. */
void printLargeBriefs(const std::vector<ProductId> &ids, const Affinity &affinity, const QDate &today, int lines)
{
    QRandomGenerator random{unsigned(lines)};
    const std::vector<Product> range = plainRange(ids);
    const Catalogue plain(range), rich = withEverything(range, today);
    Profile profile;
    for (int day = 1; int(profile.orders.size()) * 5 < lines; day += 2)
        profile.orders.push_back(madeUpOrder(ids, QDateTime(today.addDays(-day), QTime(12, 0), Qt::UTC), {}, random));
    BriefContext context{QDateTime(today, QTime(12, 0), Qt::UTC), QTimeZone("Europe/London"), {}, ourBook()};
    context.habits = madeUpHabits(ids, range, today, random);
    context.curious = true;
    std::vector<double> times[2], cpu[2];
    bool empty = !context.habits->worth;
    qint64 turns = 0;
    for (int i = 0; i < 4000; ++i) {
        const int which = i % 2;
        profile.customer.id = CustomerId::derived("customer", QString::number(i / 2)); // a cue's turn is another one's for another customer
        QElapsedTimer timer;
        const double began = cpuMs();
        timer.start();
        const Brief brief = makeBrief(profile, affinity, which ? rich : plain, context);
        times[which].push_back(double(timer.nsecsElapsed()) / 1e6);
        cpu[which].push_back(cpuMs() - began);
        empty = empty || brief.recommendations.empty();
        turns += std::count_if(brief.recommendations.begin(), brief.recommendations.end(), [&](const Recommendation &r) {
            return which && (r.reason == ReasonKind::NewInCategory || r.reason == ReasonKind::CompletesLook || r.reason == ReasonKind::StepUp);
        });
    }
    std::printf("  a brief of %d lines there: median %.3f ms, p99 %.3f ms; of this thread's own time p99 %.3f ms%s\n", lines, percentile(times[0], 50), percentile(times[0], 99),
                percentile(cpu[0], 99), empty ? " (NOT WHOLE: something was empty)" : "");
    std::printf("  ... with sizes, sets, collections, news and lifetimes: median %.3f ms, p99 %.3f ms; own time p99 %.3f ms; %.2f and %.2f times as long; %.2f of the four by their "
                "turn\n",
                percentile(times[1], 50), percentile(times[1], 99), percentile(cpu[1], 99), percentile(cpu[1], 50) / percentile(cpu[0], 50),
                percentile(cpu[1], 99) / percentile(cpu[0], 99), double(turns) / 2000);
}

/** Customers who bought as much as those of a real shop: each one's brief once. */
void printCustomersBriefs(const std::vector<ProductId> &ids, const Affinity &affinity, const QDate &today, const std::vector<int> &linesOf)
{
    QRandomGenerator random{2};
    const std::vector<Product> range = plainRange(ids);
    const Catalogue rich = withEverything(range, today);
    BriefContext context{QDateTime(today, QTime(12, 0), Qt::UTC), QTimeZone("Europe/London"), {}, ourBook()};
    context.habits = madeUpHabits(ids, range, today, random);
    context.curious = true;
    std::vector<double> times;
    for (const int lines : linesOf) {
        Profile profile;
        profile.customer.id = CustomerId::derived("customer", QString::number(times.size()));
        for (int day = 1; int(profile.orders.size()) * 5 < lines; day += 1 + random.bounded(20))
            profile.orders.push_back(madeUpOrder(ids, QDateTime(today.addDays(-day), QTime(12, 0), Qt::UTC), {}, random));
        QElapsedTimer timer;
        timer.start();
        const Brief brief = makeBrief(profile, affinity, rich, context);
        times.push_back(brief.recommendations.empty() ? 1e9 : double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("  briefs of %zu customers there who bought as many lines as those of Online Retail (half %d, one in a hundred %d or more): median %.3f ms, p99 %.3f ms\n", times.size(),
                linesOf[linesOf.size() / 2], linesOf[linesOf.size() * 99 / 100], percentile(times, 50), percentile(times, 99));
}

/** As many lines as each customer of the training bought, fewest first. */
std::vector<int> linesByCustomer(const OnlineRetail &data)
{
    std::vector<int> lines;
    for (const auto &[customer, visits] : data.training) {
        int mine = 0;
        for (const auto &[day, items] : visits)
            mine += int(items.size());
        lines.push_back(mine);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/** A made-up chain: products by Zipf's law, five lines a basket. */
void printLargeBuild(int products, int baskets, const std::vector<int> &linesOf)
{
    QRandomGenerator random(1);
    std::vector<ProductId> ids;
    for (int i = 0; i < products; ++i)
        ids.push_back(ProductId::derived("product", QString::number(i)));
    const QDate today(2026, 5, 20);
    QElapsedTimer timer;
    timer.start();
    AffinityBuilder builder(today);
    std::vector<ProductId> items(5);
    for (int b = 0; b < baskets; ++b) {
        for (ProductId &item : items)
            item = ids[size_t(std::pow(double(products), random.generateDouble())) - 1];
        builder.add(today.addDays(-b % 730), items);
    }
    const double fed = double(timer.nsecsElapsed()) / 1e9;
    const Affinity affinity = std::move(builder).build();
    const double built = double(timer.nsecsElapsed()) / 1e9;
    const QByteArray bytes = affinity.toBytes();
    timer.restart();
    const bool read = Affinity::fromBytes(bytes).ok();
    std::printf("\nA model of %d products from %d baskets of 5 lines: fed in %.1f s, counted in %.1f s, %.1f MiB, read back (%s) in %.0f ms\n", products, baskets, fed,
                built - fed, double(bytes.size()) / 1048576, read ? "good" : "BAD", double(timer.elapsed()));

    for (const int lines : {25, 500})
        printLargeBriefs(ids, affinity, today, lines);
    printCustomersBriefs(ids, affinity, today, linesOf);
}

} // namespace

int main(int argc, char **argv)
{
    QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : qEnvironmentVariable("TUTTU_SHARED", TUTTU_SOURCE_DIR "/../shared") + "/data/online_retail/online_retail.csv.gz";
    const OnlineRetail data = OnlineRetail::read(path);
    if (data.sales == 0) {
        std::fprintf(stderr, "Online Retail is not at %s\n", qPrintable(path));
        return 2;
    }
    std::printf("Online Retail: %d sales; training %zu customers, %zu items, %d visits, %d rows (protocol: 527725; 4108, 3625, 14461, 328349)\n", data.sales, data.training.size(),
                data.catalogue.size(), data.trainingVisits, data.trainingRows);
    QElapsedTimer timer;
    timer.start();
    const Affinity affinity = data.affinity();
    std::printf("Model: counted in %.2f s, %.2f MiB\n", double(timer.elapsed()) / 1000, double(affinity.toBytes().size()) / 1048576);
    printTask(data, affinity, Task::NextVisit, "Task A: the next visit, repeats allowed");
    printTask(data, affinity, Task::NewItems, "Task B: items new to the customer, four weeks");
    printBriefs(data, affinity);
    printLargeBuild(50'000, 1'000'000, linesByCustomer(data));
    return 0;
}
