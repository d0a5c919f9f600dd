// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/notelint/notelint.h"

#include "core/capture/notelint/notenumbers.h"
#include "core/capture/notelint/notewords.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

struct Found { const NoteWords::Phrase *phrase; size_t from, to; };

/** A text, its words and what each word may stand for. */
struct Reading {
    const NoteWords &lists;
    std::vector<NoteWord> words;
    std::vector<std::vector<int>> terms;

    Reading(const NoteWords &known, const QString &text) : lists(known), words(wordsOf(text))
    {
        for (const NoteWord &word : words)
            terms.push_back(lists.termsOf(word.word));
    }

    bool stands(size_t at, const NoteWords::Phrase::Step &step) const
    {
        return (step.term == NoteWords::anyWord || std::binary_search(terms[at].begin(), terms[at].end(), step.term))
            && (!step.opens || words[at].opensClause) && (!step.ends || words[at].endsClause);
    }

    /** The word after the phrase whose steps from `step` on begin at `at` or, after a gap, a little later; 0 when there is none. */
    size_t endOf(const NoteWords::Phrase &phrase, size_t step, size_t at) const
    {
        if (step == phrase.steps.size())
            return at;
        const size_t last = at + (phrase.steps[step].afterGap ? NoteWords::widestGap : 0);
        const auto parted = [&](const NoteWord &word) { return step > 0 && (phrase.fine ? word.opensClause : word.opensSentence); };
        for (; at <= last && at < words.size() && !parted(words[at]); ++at) {
            if (!stands(at, phrase.steps[step]))
                continue;
            if (const size_t end = endOf(phrase, step + 1, at + 1))
                return end;
        }
        return 0;
    }

    /** An exception may speak for words before and after it, as far as its clause goes. */
    Found reachOf(const NoteWords::Phrase &phrase, size_t from, size_t to) const
    {
        for (int i = 0; phrase.reachesBack && i < NoteWords::widestGap && !words[from].opensClause; ++i)
            --from;
        for (int i = 0; phrase.reachesOn && i < NoteWords::widestGap && !words[to - 1].endsClause; ++i)
            ++to;
        return {&phrase, from, to};
    }

    /** How many words speak for a language. */
    auto votesFor(int language) const
    {
        const int common = lists.commonTerm(language);
        return std::count_if(terms.begin(), terms.end(), [common](const auto &t) { return std::binary_search(t.begin(), t.end(), common); });
    }
};

/** An exception is one of its own list and kind, but for what is fine whatever it seems. */
bool lifts(const Found &fine, const Found &risk)
{
    const bool concerns = !fine.phrase->risk || (fine.phrase->risk == risk.phrase->risk && fine.phrase->language == risk.phrase->language);
    return concerns && fine.from <= risk.from && risk.to <= fine.to;
}

} // namespace

Result<NoteLint> NoteLint::fromLists(const QHash<QString, QByteArray> &lists)
{
    auto words = std::make_shared<NoteWords>();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        if (const auto added = words->add(QString::fromUtf8(*it)); !added)
            return {Errc::Invalid, it.key() + u':' + added.error().detail};
    }
    NoteLint lint;
    lint.m_words = words;
    return lint;
}

std::vector<NoteWarning> NoteLint::check(const QString &text) const
{
    std::vector<NoteWarning> warnings = numbersIn(text);
    if (!m_words)
        return warnings;
    const Reading reading(*m_words, text);
    QHash<int, qsizetype> votes;
    qsizetype most = 0;
    for (int language = 0; language < m_words->languages(); ++language)
        most = std::max<qsizetype>(most, votes[language] = reading.votesFor(language));

    std::vector<Found> risks, fine;
    for (size_t at = 0; at < reading.words.size(); ++at) {
        for (const int term : reading.terms[at]) {
            for (const int i : m_words->phrasesFrom(term)) {
                const NoteWords::Phrase &phrase = m_words->phrase(i);
                const size_t end = phrase.atHome && votes[phrase.language] < most ? 0 : reading.endOf(phrase, 0, at);
                if (end > 0)
                    (phrase.fine ? fine : risks).push_back(reading.reachOf(phrase, at, end));
            }
        }
    }
    for (const Found &risk : risks) {
        if (std::any_of(fine.begin(), fine.end(), [&](const Found &f) { return lifts(f, risk); }))
            continue;
        const qsizetype from = reading.words[risk.from].at, to = reading.words[risk.to - 1].at + reading.words[risk.to - 1].length;
        warnings.push_back({*risk.phrase->risk, from, to - from});
    }
    std::sort(warnings.begin(), warnings.end(), [](const auto &a, const auto &b) { return std::tie(a.risk, a.at, b.length) < std::tie(b.risk, b.at, a.length); });
    std::vector<NoteWarning> apart; // one mark where several words of a kind overlap
    for (const NoteWarning &w : warnings) {
        if (!apart.empty() && apart.back().risk == w.risk && w.at < apart.back().at + apart.back().length)
            apart.back().length = std::max(apart.back().length, w.at + w.length - apart.back().at);
        else
            apart.push_back(w);
    }
    std::stable_sort(apart.begin(), apart.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return apart;
}

} // namespace tuttu
