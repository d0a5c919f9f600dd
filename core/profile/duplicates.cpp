// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/duplicates.h"

#include "core/base/textfold.h"
#include "core/profile/searchhint.h"
#include "core/storage/customerstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/searchindex.h"
#include "core/storage/shelf.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr size_t mostWeighed = 2000;  // who are called alike, by their folded words
constexpr size_t mostOpened = 60;     // whole records: that costs a hundred times as much
constexpr int mostSharing = 50;       // one identifier; "0000" is many people's
constexpr qsizetype mostBytes = 4;    // of one letter in UTF-8
constexpr qsizetype mostWords = 4;    // of a name, the longest

using Candidates = std::vector<SearchIndex::Candidate>;

QByteArray firstLetter(const QString &word)
{
    return word.first(word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1).toUtf8();
}

Candidates both(const Candidates &a, const Candidates &b)
{
    Candidates common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common),
                          [](const auto &x, const auto &y) { return x.customer < y.customer; });
    return common;
}

/** Who has one word of the name whole and, when those are many, others that begin with the right letter: a slip of the finger is
 *  rarely in the first. Those who have most of the words first, then those seen last. */
std::vector<quint32> calledAlike(const SearchIndex &index, const QString &name)
{
    QStringList words = searchWords(name);
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    words = words.first(std::min(words.size(), mostWords));
    QHash<quint32, int> wordsOf;
    for (const QString &anchor : words) {
        if (anchor.size() < 2)
            continue;
        Candidates some = index.candidates(SearchIndex::Words, anchor.toUtf8());
        std::erase_if(some, [&](const SearchIndex::Candidate &c) { return !c.whole && anchor.toUtf8().size() < 8; });
        for (const QString &other : words) {
            if (&other != &anchor && some.size() > mostWeighed)
                some = both(some, index.candidates(SearchIndex::Words, firstLetter(other)));
        }
        for (const SearchIndex::Candidate &c : some)
            ++wordsOf[c.customer];
    }
    struct Ranked { quint32 customer, lastDay; int words; };
    std::vector<Ranked> ranked;
    for (const auto &[customer, count] : wordsOf.asKeyValueRange())
        ranked.push_back({customer, index.lastDay(customer), count});
    const size_t kept = std::min(ranked.size(), mostWeighed);
    std::partial_sort(ranked.begin(), ranked.begin() + qsizetype(kept), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(-a.words, -qint64(a.lastDay), a.customer) < std::tuple(-b.words, -qint64(b.lastDay), b.customer);
    });
    std::vector<quint32> keys;
    for (size_t i = 0; i < kept; ++i)
        keys.push_back(ranked[i].customer);
    return keys;
}

/** Two words of the name, or its only one, as they are or one letter off. */
bool mayBeCalled(const QStringList &words, const std::vector<std::string_view> &keys)
{
    const auto has = [&keys](const QString &word) {
        const QByteArray own = word.toUtf8();
        return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) {
            const QByteArrayView theirs(key.data(), qsizetype(key.size()));
            return theirs == own || (std::abs(theirs.size() - own.size()) <= mostBytes && oneEditApart(QString::fromUtf8(theirs), word));
        });
    };
    return std::count_if(words.begin(), words.end(), has) >= std::min<qsizetype>(words.size(), 2);
}

/** Those of whom it is worth opening the record. */
std::vector<qint64> worthOpening(const SearchText &text, const std::vector<quint32> &keys, const QString &name)
{
    const QStringList words = searchWords(name);
    std::vector<qint64> worth;
    for (auto key = keys.begin(); key != keys.end() && worth.size() < mostOpened; ++key) {
        if (mayBeCalled(words, text.wordsOf(*key)))
            worth.push_back(*key);
    }
    return worth;
}

Result<std::vector<qint64>> candidatesFor(Shelf &shelf, const Customer &draft)
{
    std::vector<Identifier> identifiers = draft.cards;
    if (!draft.phone.isEmpty())
        identifiers.push_back({IdentifierKind::Phone, draft.phone});
    if (!draft.email.isEmpty())
        identifiers.push_back({IdentifierKind::Email, draft.email});
    std::vector<qint64> keys;
    for (const Identifier &identifier : identifiers) {
        const auto sharing = CustomerStore(shelf).keysWith(identifier, mostSharing);
        if (!sharing)
            return sharing.error();
        keys.insert(keys.end(), sharing->begin(), sharing->end());
    }
    for (const qint64 key : worthOpening(shelf.search.text, calledAlike(shelf.search, draft.name.shown), draft.name.shown)) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }
    return keys;
}

struct Found {
    qint64 root;
    std::vector<Alike> why;
};

/** What both of a person's records have to say; a mail of the one that is gone is theirs as well. */
void join(std::vector<Found> &found, qint64 root, const std::vector<Alike> &why)
{
    const auto known = std::find_if(found.begin(), found.end(), [root](const Found &f) { return f.root == root; });
    if (known == found.end())
        return found.push_back({root, why});
    std::vector<Alike> all;
    std::set_union(known->why.begin(), known->why.end(), why.begin(), why.end(), std::back_inserter(all));
    known->why = std::move(all);
}

} // namespace

Result<std::vector<Lookalike>> lookalikesOf(Shelf &shelf, const Customer &draft)
{
    const CustomerStore customers(shelf);
    const MergeStore merges(shelf);
    const auto keys = candidatesFor(shelf, draft);
    if (!keys)
        return keys.error();
    std::vector<Found> found;
    for (const qint64 key : *keys) {
        const auto record = customers.byKey(key);
        if (!record && record.error().code != Errc::NotFound && record.error().code != Errc::Damaged)
            return record.error();
        const std::vector<Alike> why = record && record->id != draft.id ? whyAlike(draft, *record) : std::vector<Alike>();
        if (why.empty())
            continue;
        const auto root = merges.rootOf(key);
        if (!root)
            return root.error();
        join(found, *root, why);
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return isStronger(a.why, b.why); });
    std::vector<Lookalike> offers;
    for (const Found &one : found) {
        const auto person = merges.view(one.root);
        if (person && person->id != draft.id)
            offers.push_back({person->id, person->name, searchHint(*person), one.why});
        if (offers.size() == mostLookalikes)
            break;
    }
    return offers;
}

} // namespace tuttu
