// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/notelint/notewords.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

struct NoteWordSet {
    int term = 0;
    QStringList spellings;
};

/** Where a list is being read. */
struct NoteSection {
    std::optional<NoteRisk> risk;
    bool fine = false;             ///< everything here is fine
    bool named = false;
    QHash<QString, NoteWordSet> sets;
};

namespace {

constexpr qsizetype shortestPart = 2;  ///< letters of a word of which only a part is given
/** Letters. A shorter word is too often a harmless one of another language ("slut", "full"), or of the same without its accents ("kürt"). */
constexpr qsizetype shortestSure = 6;
constexpr qsizetype shortestSlip = 9;  ///< letters; in shorter words one wrong letter too often makes another word

bool isApostrophe(QChar c) { return c == u'\'' || c == u'\u2019' || c == u'\u02bc' || c == u'`'; }
bool isCyrillic(QChar c) { return c.script() == QChar::Script_Cyrillic; }

/** Accents may be left out where the word stays clear. "\u00e5", "\u00e4" and "\u00f6" are letters of their own: "k\u00f6rtti" prays, a "kortti" is a card. */
bool mayLoseAccents(const QString &word)
{
    const bool ownLetters = std::any_of(word.begin(), word.end(), [](QChar c) { return u"\u00e5\u00e4\u00f6"_s.contains(c); });
    return word.size() >= (ownLetters ? shortestSlip : shortestSure)
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() > 127 && !isCyrillic(c); });
}

QString lowered(const QString &word)
{
    QString small = word.toLower().normalized(QString::NormalizationForm_C);
    return small.replace(u"i\u0307"_s, u"i"_s).replace(u'\u0131', u'i'); // the Turkish i, with and without its dot
}

/** Is one word the other with a letter wrong, missing, doubled or swapped with its neighbour? Never the first one. */
bool oneSlipApart(QStringView a, QStringView b)
{
    qsizetype from = 0;
    while (from < a.size() && from < b.size() && a[from] == b[from])
        ++from;
    qsizetype tail = 0;
    while (tail < a.size() - from && tail < b.size() - from && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const QStringView x = a.mid(from, a.size() - tail - from), y = b.mid(from, b.size() - tail - from);
    if (from == 0)
        return false;
    return (x.size() <= 1 && y.size() <= 1) || (x.size() == 2 && y.size() == 2 && x[0] == y[1] && x[1] == y[0]);
}

std::optional<NoteRisk> riskNamed(const QString &name)
{
    static const QStringList names{u"health"_s, u"religion"_s, u"politics"_s, u"ethnicity"_s, u"sexlife"_s, u"union"_s, u"crime"_s, u"insult"_s};
    const qsizetype i = names.indexOf(name);
    return i < 0 ? std::nullopt : std::optional(NoteRisk(i));
}

/** An entry is written as in a note and read as a note is: "doesn't eat" are three words. */
QString asRead(const QString &line)
{
    QString read;
    for (const QChar c : line) {
        if (!isApostrophe(c))
            read += c == u'-' ? u' ' : c;
        else if (read.isEmpty() || !isCyrillic(read.back()))
            read += u' ';
    }
    return read;
}

Error because(const QString &entry, const QString &why) { return {Errc::Invalid, u"\"%1\": %2"_s.arg(entry, why)}; }

} // namespace

std::vector<NoteWord> wordsOf(const QString &text)
{
    std::vector<NoteWord> words;
    bool opensSentence = true, opensClause = true;
    const auto isSpace = [&text](qsizetype i) { return i < 0 || i >= text.size() || text[i].isSpace(); };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype at = i;
        QString word;
        for (; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool inside = isApostrophe(c) && i > at && i + 1 < text.size() && isCyrillic(text[i - 1]) && isCyrillic(text[i + 1]);
            if (c.isLetterOrNumber() || c.isMark())
                word += c;
            else if (!inside)
                break;
        }
        if (i > at) {
            if (opensClause && !words.empty())
                words.back().endsClause = true;
            words.push_back({lowered(word), at, i - at, opensSentence, opensClause});
            opensSentence = opensClause = false;
        } else {
            opensSentence = opensSentence || u".!?;\n"_s.contains(text[i]);
            const bool isDash = text[i] == u'-' && (isSpace(i - 1) || isSpace(i + 1));
            opensClause = opensClause || opensSentence || isDash || u",:()[]&+\"\u2013\u2014\u2026\u2192"_s.contains(text[i]);
            ++i;
        }
    }
    if (!words.empty())
        words.back().endsClause = true;
    return words;
}

int NoteWords::newTerm()
{
    m_phrasesFrom.emplace_back();
    return int(m_phrasesFrom.size()) - 1;
}

Result<> NoteWords::addSpelling(int term, QString spelling)
{
    const QString entry = spelling;
    const Use use{!spelling.startsWith(u'*'), !spelling.endsWith(u'*'), term};
    spelling = lowered(spelling.mid(use.atStart ? 0 : 1)).chopped(use.atEnd ? 0 : 1);
    if (spelling.isEmpty() || !std::all_of(spelling.begin(), spelling.end(), [](QChar c) { return c.isLetterOrNumber() || c.isMark(); }))
        return because(entry, u"no word"_s);
    if (spelling.size() < shortestPart && !(use.atStart && use.atEnd))
        return because(entry, u"too short a part"_s);
    QStringList spellings{spelling};
    if (mayLoseAccents(spelling))
        spellings += folded(spelling);
    for (const QString &s : std::as_const(spellings)) {
        m_uses[s].push_back(use);
        m_longest = std::max(m_longest, s.size());
        if (s.size() >= shortestSlip && use.atStart)
            m_longWords[s.front()].push_back({s, use});
    }
    return {};
}

Result<int> NoteWords::termFor(const QString &step, const QHash<QString, NoteWordSet> &sets)
{
    const QStringList alternatives = step.split(u'/');
    for (const QString &name : alternatives) {
        if (name.startsWith(u'@') && !sets.contains(name))
            return because(step, u"no such set"_s);
    }
    if (alternatives.size() == 1 && step.startsWith(u'@'))
        return sets.value(step).term;
    if (const auto read = m_steps.constFind(step); read != m_steps.constEnd())
        return *read;
    const int term = newTerm();
    if (!step.contains(u'@')) // a set's words are its language's own
        m_steps.insert(step, term);
    for (const QString &alternative : alternatives) {
        const QStringList spellings = alternative.startsWith(u'@') ? sets.value(alternative).spellings : QStringList(alternative);
        for (const QString &spelling : spellings) {
            if (const auto added = addSpelling(term, spelling); !added)
                return added.error();
        }
    }
    return term;
}

Result<NoteWords::Phrase::Step> NoteWords::stepFor(QString step, const QHash<QString, NoteWordSet> &sets)
{
    Phrase::Step made;
    if ((made.opens = step.startsWith(u'^')))
        step.remove(0, 1);
    if ((made.ends = step.endsWith(u'$')))
        step.chop(1);
    if (step == u"*"_s) {
        made.term = anyWord;
        return made;
    }
    const auto term = termFor(step, sets);
    if (!term)
        return term.error();
    made.term = *term;
    return made;
}

Result<> NoteWords::addPhrase(QString entry, Phrase phrase, const QHash<QString, NoteWordSet> &sets)
{
    const QString whole = entry;
    if (entry.startsWith(u'!')) {
        phrase.fine = true;
        entry.remove(0, 1);
    }
    if (const QStringList sides = entry.split(u" <> "_s); sides.size() == 2) {
        const auto added = addPhrase(sides[0] + u" .. "_s + sides[1], phrase, sets);
        return added ? addPhrase(sides[1] + u" .. "_s + sides[0], phrase, sets) : added;
    }
    bool gap = false;
    for (const QString &word : entry.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u".."_s) {
            gap = true;
            continue;
        }
        auto step = stepFor(word, sets);
        if (!step)
            return step.error();
        step->afterGap = gap && !phrase.steps.empty();
        phrase.reachesBack = phrase.reachesBack || (gap && phrase.steps.empty());
        phrase.steps.push_back(*step);
        gap = false;
    }
    phrase.reachesOn = gap;
    if (phrase.steps.empty() || phrase.steps.front().term == anyWord || (!phrase.fine && (phrase.reachesBack || phrase.reachesOn)))
        return because(whole, u"begins or ends with nothing"_s);
    const auto letters = std::count_if(entry.begin(), entry.end(), [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'/' || c == u'@'; });
    phrase.atHome = phrase.steps.size() == 1 && letters < shortestSure;
    m_phrasesFrom[size_t(phrase.steps.front().term)].push_back(int(m_phrases.size()));
    m_phrases.push_back(std::move(phrase));
    return {};
}

Result<> NoteWords::addLine(const QString &line, int language, NoteSection &section)
{
    if (line.startsWith(u'[') && line.endsWith(u']')) {
        const QString name = line.mid(1, line.size() - 2);
        section.risk = riskNamed(name);
        section.fine = name == u"fine"_s;
        section.named = true;
        return section.risk || section.fine ? Result<>() : because(name, u"no such kind"_s);
    }
    const bool isSet = line.startsWith(u'@') && line.contains(u':');
    if (!isSet && !section.named)
        return because(line, u"of no kind"_s);
    const QString setName = isSet ? line.section(u':', 0, 0) : QString();
    NoteWordSet words{isSet ? newTerm() : 0, {}};
    if (setName == u"@common"_s)
        m_common.insert(language, words.term);
    for (const QString &part : (isSet ? line.section(u':', 1) : line).split(u',')) {
        const QString entry = part.simplified();
        if (entry.isEmpty())
            continue;
        if (isSet)
            words.spellings += entry;
        const auto added = isSet ? addSpelling(words.term, entry)
                                 : addPhrase(entry, {{}, section.risk, language, section.fine}, section.sets);
        if (!added)
            return added;
    }
    if (isSet)
        section.sets.insert(setName, words);
    return {};
}

Result<> NoteWords::add(const QString &list)
{
    const int language = m_languages++;
    NoteSection section;
    int number = 0;
    for (QString line : list.split(u'\n')) {
        ++number;
        line = line.section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        if (const auto added = addLine(asRead(line), language, section); !added)
            return {Errc::Invalid, QString::number(number) + u": "_s + added.error().detail};
    }
    return {};
}

std::vector<int> NoteWords::termsOf(const QString &word) const
{
    std::vector<int> terms;
    for (qsizetype from = 0; from < word.size(); ++from) {
        for (qsizetype length = std::min(m_longest, word.size() - from); length > 0; --length) {
            const auto found = m_uses.constFind(QString::fromRawData(word.constData() + from, length));
            if (found == m_uses.constEnd())
                continue;
            for (const Use &use : *found) {
                if ((from == 0 || !use.atStart) && (from + length == word.size() || !use.atEnd))
                    terms.push_back(use.term);
            }
        }
    }
    // A word that is known is no slip of another.
    if (terms.empty() && word.size() >= shortestSlip - 1) {
        for (const LongWord &known : m_longWords.value(word.front())) {
            const qsizetype n = known.word.size();
            bool near = false;
            for (qsizetype length = n - 1; length <= n + 1 && !near; ++length)
                near = length <= word.size() && (!known.use.atEnd || length == word.size()) && oneSlipApart(QStringView(word).left(length), known.word);
            if (near)
                terms.push_back(known.use.term);
        }
    }
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

} // namespace tuttu
