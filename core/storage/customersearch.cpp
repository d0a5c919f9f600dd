// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customersearch.h"

#include "core/storage/customerstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/searchkeys.h"
#include "core/storage/shelf.h"

#include <QCollator>

#include <algorithm>

namespace tuttu {

namespace {

struct Ranked {
    quint32 customer;
    int wholeWords;
    quint32 lastDay;
    /** For a heap whose top is the best; the key at the end makes the order the same every time. */
    friend bool operator<(const Ranked &a, const Ranked &b)
    {
        return std::tuple(a.wholeWords, a.lastDay, b.customer) < std::tuple(b.wholeWords, b.lastDay, a.customer);
    }
};

using Candidates = std::vector<SearchIndex::Candidate>;

/** Comparing so many is the most that fits a blink; a query that needs more is too vague to answer whole. */
constexpr int mostCompared = 50'000;
constexpr size_t mostWeighed = 2 * CustomerSearch::most; // before the exact ones are put above the folded

Candidates anyOf(const SearchIndex &index, const QByteArrayList &forms)
{
    Candidates all;
    for (const SearchIndex::Kind kind : {SearchIndex::Numbers, SearchIndex::Words}) {
        for (const QByteArray &form : forms) {
            const Candidates more = index.candidates(kind, form);
            Candidates both;
            std::set_union(all.begin(), all.end(), more.begin(), more.end(), std::back_inserter(both),
                           [](const auto &a, const auto &b) { return a.customer < b.customer; });
            all = std::move(both);
        }
    }
    return all;
}

void keepBoth(std::vector<Ranked> &ranked, bool first, const Candidates &found, const SearchIndex &index)
{
    std::vector<Ranked> both;
    if (first) {
        both.reserve(found.size());
        for (const auto &c : found)
            both.push_back({c.customer, c.whole, index.lastDay(c.customer)});
    } else {
        auto at = found.begin();
        for (Ranked r : ranked) {
            at = std::lower_bound(at, found.end(), r.customer, [](const auto &c, quint32 key) { return c.customer < key; });
            if (at == found.end())
                break;
            if (at->customer == r.customer) {
                r.wholeWords += at->whole;
                both.push_back(r);
            }
        }
    }
    ranked = std::move(both);
}

/** Who may match all parts. Words of one or two letters narrow little and are left to the comparison, unless there is nothing else. */
std::vector<Ranked> narrowed(const SearchIndex &index, const SearchQuery &query)
{
    std::vector<Ranked> ranked;
    bool first = true;
    for (const QByteArrayList &forms : query.numbers) {
        keepBoth(ranked, first, anyOf(index, forms), index);
        first = false;
    }
    QByteArrayList words = query.words;
    std::sort(words.begin(), words.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    for (const QByteArray &word : words) {
        if (!first && word.size() < 3)
            break;
        keepBoth(ranked, first, index.candidates(SearchIndex::Words, word), index);
        first = false;
    }
    return ranked;
}

/** Who a record stands for: itself, or the one it was merged into. */
Result<Customer> personOf(const Shelf &shelf, qint64 key)
{
    const MergeStore merges(shelf);
    const auto root = merges.rootOf(key);
    return root ? merges.view(*root) : Result<Customer>(root.error());
}

/** Whether a name has the typed words with their very letters: "Öström" before "Ostrom" for who takes the trouble of the dots. */
bool isVerbatim(const PersonName &name, const QStringList &typed)
{
    const QString names = u' ' + QStringList{name.shown, name.preferred, name.latin}.join(u' ').normalized(QString::NormalizationForm_C).toLower();
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) { return names.contains(u' ' + word); });
}

bool contains(const std::vector<Customer> &customers, const CustomerId &id)
{
    return std::any_of(customers.begin(), customers.end(), [&](const Customer &c) { return c.id == id; });
}

/** Who may have it inside of a word. */
std::vector<Ranked> inside(const SearchIndex &index, const SearchQuery &query)
{
    std::vector<Ranked> ranked;
    for (const quint32 customer : index.text.having(query))
        ranked.push_back({customer, -1, index.lastDay(customer)});
    return ranked;
}

/** One search: candidates are compared, best first, and those who match opened, until there are more than can be shown. */
class Finding
{
public:
    Finding(const Shelf &shelf, const SearchQuery &query) : m_shelf(shelf), m_query(query) {}

    bool enough() const { return m_more || m_hits.size() >= CustomerSearch::most; }

    Result<> among(std::vector<Ranked> ranked, SearchText::Where where)
    {
        std::make_heap(ranked.begin(), ranked.end());
        for (int compared = 0; !ranked.empty() && !m_more; ++compared) {
            std::pop_heap(ranked.begin(), ranked.end());
            const Ranked candidate = ranked.back();
            ranked.pop_back();
            if (!m_shelf.search.text.has(candidate.customer, m_query, where))
                m_more = compared >= mostCompared;
            else if (m_hits.size() == mostWeighed)
                m_more = true;
            else if (const auto taken = take(candidate); !taken)
                return taken;
        }
        return {};
    }

    CustomerSearch::Answer answer(const QString &typed, const QLocale &locale) &&
    {
        const QStringList words = typed.simplified().normalized(QString::NormalizationForm_C).toLower().split(u' ');
        for (Hit &hit : m_hits)
            hit.verbatim = isVerbatim(hit.customer.name, words);
        const QCollator names(locale);
        std::stable_sort(m_hits.begin(), m_hits.end(), [&](const Hit &a, const Hit &b) {
            const auto rank = [](const Hit &h) { return std::tuple(h.verbatim, h.ranked.wholeWords, h.ranked.lastDay); };
            return rank(a) != rank(b) ? rank(a) > rank(b) : names.compare(a.customer.name.shown, b.customer.name.shown) < 0;
        });
        CustomerSearch::Answer answer;
        answer.more = m_more || m_hits.size() > CustomerSearch::most;
        for (size_t i = 0; i < std::min(m_hits.size(), size_t(CustomerSearch::most)); ++i)
            answer.hits.push_back(std::move(m_hits[i].customer));
        return answer;
    }

private:
    struct Hit {
        Customer customer;
        Ranked ranked;
        bool verbatim = false;
    };

    Result<> take(const Ranked &candidate)
    {
        auto customer = personOf(m_shelf, candidate.customer);
        if (!customer)
            return customer.error().code == Errc::Damaged || customer.error().code == Errc::NotFound ? Result<>() : customer.error();
        const auto same = [&](const Hit &hit) { return hit.customer.id == customer->id; }; // one person's records are one row
        if (std::none_of(m_hits.begin(), m_hits.end(), same))
            m_hits.push_back({std::move(*customer), candidate, false});
        return {};
    }

    const Shelf &m_shelf;
    const SearchQuery &m_query;
    std::vector<Hit> m_hits;
    bool m_more = false;
};

} // namespace

Result<std::vector<Customer>> CustomerSearch::exact(const SearchQuery &query) const
{
    const CustomerStore customers(m_shelf);
    std::vector<Customer> hits;
    for (const Identifier &identifier : query.exact) {
        const auto ids = customers.withIdentifier(identifier);
        if (!ids)
            return ids.error();
        for (const CustomerId &id : *ids) {
            const auto key = customers.key(id);
            auto customer = key ? personOf(m_shelf, *key) : Result<Customer>(key.error());
            if (!customer && customer.error().code != Errc::NotFound)
                return customer.error();
            if (customer && !contains(hits, customer->id) && hits.size() < most)
                hits.push_back(std::move(*customer));
        }
    }
    return hits;
}

Result<CustomerSearch::Answer> CustomerSearch::find(const QString &typed) const
{
    const SearchQuery query = parseSearch(typed);
    auto exactly = exact(query);
    if (!exactly)
        return exactly.error();
    if (!exactly->empty())
        return Answer{State::Found, std::move(*exactly), false};
    if (!query.longEnough)
        return Answer{State::TooShort, {}, false};
    if (!m_shelf.search.ready())
        return Answer{State::Loading, {}, false};

    Finding finding(m_shelf, query);
    if (const auto opened = finding.among(narrowed(m_shelf.search, query), SearchText::Where::Beginnings); !opened)
        return opened.error();
    if (!finding.enough()) {
        if (const auto opened = finding.among(inside(m_shelf.search, query), SearchText::Where::Inside); !opened)
            return opened.error();
    }
    return std::move(finding).answer(typed, m_locale);
}

} // namespace tuttu
