// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/insightverb.h"
#include "app/cli/salesoptions.h"
#include "core/insight/baskets/association.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct BasketsVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::BasketsVerb)
};

struct Thresholds {
    int count = 1;
    double confidence = 0;
    int fewestItems = 2, mostItems = 2, top = 100;
    double shrinkage = 0;
    QString rank;
};

BasketRows receiptsOf(const SalesLines &sales)
{
    std::vector<std::vector<int>> items(sales.receipts.size());
    for (const SalesLines::Line &line : sales.lines)
        items[size_t(line.receipt)].push_back(line.item);
    BasketRows rows;
    for (const std::vector<int> &receipt : items) {
        if (!receipt.empty())
            rows.add(0, receipt);
    }
    return rows;
}

double rankOf(const AssociationRule &rule, const Thresholds &wanted)
{
    if (wanted.rank == u"lift")
        return rule.lift();
    if (wanted.rank == u"confidence")
        return rule.confidence();
    if (wanted.rank == u"support")
        return rule.support();
    return rule.shrunkLift(wanted.shrinkage);
}

QJsonObject toJson(const AssociationRule &rule, const std::vector<QByteArray> &names, double shrinkage)
{
    const auto interval = [](const Interval &i) { return QJsonArray{i.low, i.high}; };
    QJsonArray given;
    for (const int item : rule.given)
        given.append(QString::fromUtf8(names[size_t(item)]));
    return {{u"given"_s, given},
            {u"then"_s, QString::fromUtf8(names[size_t(rule.then)])},
            {u"count"_s, rule.together},
            {u"givenCount"_s, rule.givenCount},
            {u"thenCount"_s, rule.thenCount},
            {u"support"_s, rule.support()},
            {u"supportInterval"_s, interval(rule.supportInterval())},
            {u"confidence"_s, rule.confidence()},
            {u"confidenceInterval"_s, interval(rule.confidenceInterval())},
            {u"lift"_s, rule.lift()},
            {u"liftInterval"_s, interval(rule.liftInterval())},
            {u"shrunkLift"_s, rule.shrunkLift(shrinkage)}};
}

/** The rules to print, best first: ties by count, then as the items come. */
void rankRules(std::vector<AssociationRule> &rules, const Thresholds &wanted)
{
    const auto better = [&](const AssociationRule &a, const AssociationRule &b) {
        const double ra = rankOf(a, wanted), rb = rankOf(b, wanted);
        if (ra != rb)
            return ra > rb;
        return a.together != b.together ? a.together > b.together : std::tie(a.given, a.then) < std::tie(b.given, b.then);
    };
    std::sort(rules.begin(), rules.end(), better);
}

QJsonObject found(const SalesLines &sales, const BasketRows &receipts, std::vector<AssociationRule> rules, const Thresholds &wanted)
{
    const auto all = qint64(rules.size());
    rankRules(rules, wanted);
    QJsonArray shown;
    for (size_t i = 0; i < rules.size() && (wanted.top == 0 || int(i) < wanted.top); ++i)
        shown.append(toJson(rules[i], sales.items, wanted.shrinkage));
    const double cells = double(receipts.size()) * double(sales.items.size());
    return {{u"receipts"_s, receipts.size()},
            {u"items"_s, qint64(sales.items.size())},
            {u"density"_s, double(receipts.lines()) / cells},
            {u"fewestReceipts"_s, wanted.count},
            {u"leastConfidence"_s, wanted.confidence},
            {u"rankedBy"_s, wanted.rank},
            {u"shrinkage"_s, wanted.shrinkage},
            {u"rules"_s, all},
            {u"pairs"_s, shown}};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(u"support"_s, BasketsVerb::tr("The least share of receipts with all items of a rule; 0.001 without it."), u"SHARE"_s));
    parser.addOption(QCommandLineOption(u"confidence"_s, BasketsVerb::tr("The least share of the receipts with the given items that have the other as well; 0 without it."), u"SHARE"_s));
    parser.addOption(QCommandLineOption(u"least-items"_s, BasketsVerb::tr("The fewest items of a rule; 2 without it."), u"N"_s));
    parser.addOption(QCommandLineOption(u"most-items"_s, BasketsVerb::tr("The most items of a rule; 2 without it: pairs. At most 10."), u"N"_s));
    parser.addOption(QCommandLineOption(u"rank"_s, BasketsVerb::tr("What comes first: shrunk (lift pulled towards 1 the less it rests on), lift, confidence or support."), u"BY"_s));
    parser.addOption(QCommandLineOption(u"shrinkage"_s, BasketsVerb::tr("Receipts at a lift of 1 that are added before a shrunk lift is taken; without it from how much the lifts of this file scatter."), u"N"_s));
    parser.addOption(QCommandLineOption(u"top"_s, BasketsVerb::tr("How many rules are printed; 100 without it, 0 prints all."), u"N"_s));
}

/** Nothing: an option is wrong, and it was said. */
std::optional<Thresholds> thresholds(const QCommandLineParser &parser, const BasketRows &receipts, int items, Console &console)
{
    constexpr double leastShrinkage = 1;
    static const QStringList ranks{u"shrunk"_s, u"lift"_s, u"confidence"_s, u"support"_s};
    const auto support = numberOption(parser, u"support"_s, 0.001, 0, 1, console);
    const auto confidence = numberOption(parser, u"confidence"_s, 0, 0, 1, console);
    const auto fewest = numberOption(parser, u"least-items"_s, 2, 2, 10, console);
    const auto most = numberOption(parser, u"most-items"_s, 2, 2, 10, console);
    const auto shrinkage = numberOption(parser, u"shrinkage"_s, -1, 0, 1e9, console);
    const auto top = numberOption(parser, u"top"_s, 100, 0, 1e9, console);
    const QString rank = parser.isSet(u"rank"_s) ? parser.value(u"rank"_s) : ranks.first();
    if (!ranks.contains(rank))
        console.warn(BasketsVerb::tr("--rank is one of %1.").arg(ranks.join(u", "_s)));
    if (!support || !confidence || !fewest || !most || !shrinkage || !top || !ranks.contains(rank))
        return std::nullopt;
    const double k = *shrinkage >= 0 ? *shrinkage : std::max(leastShrinkage, liftShrinkage(receipts, items));
    return Thresholds{minimumCount(*support, receipts.size()), *confidence, int(*fewest), int(*most), int(*top), k, rank};
}

} // namespace

QFuture<int> insightBaskets(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(BasketsVerb::tr("Counts what is bought together on a retailer's receipts: support, confidence and lift with their counts and 95 % intervals. Prints JSON."));
    const SalesOptions sales{SalesReceipt, SalesItem};
    sales.addTo(parser);
    addOptions(parser);
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    const auto read = sales.read(parser, desk.console, code);
    if (!read)
        return ready(code);
    const BasketRows receipts = receiptsOf(read->sales);
    const int items = int(read->sales.items.size());
    const auto wanted = thresholds(parser, receipts, items, desk.console);
    if (!wanted)
        return ready(WrongUsage);
    const auto sets = frequentSets(receipts, items, wanted->count, wanted->mostItems);
    if (!sets) {
        desk.console.warn(BasketsVerb::tr("At this support more sets of items are frequent than can be kept. Raise --support (it asks for %n receipts now), or lower --most-items.", nullptr, wanted->count));
        return ready(Failed);
    }
    QJsonObject json = found(read->sales, receipts, rulesOf(*sets, receipts.size(), wanted->confidence, wanted->fewestItems), *wanted);
    json.insert(u"data"_s, salesJson(*read));
    desk.console.sayJson(json);
    return ready(Done);
}

} // namespace tuttu
