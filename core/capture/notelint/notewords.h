// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/notelint/noterisk.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace tuttu {

struct NoteSection;
struct NoteWordSet;

/** A word of a text: letters and digits in a row. Hyphens and apostrophes part words, but the apostrophe inside a Cyrillic word. */
struct NoteWord {
    QString word;                ///< in small letters, accents kept
    qsizetype at = 0, length = 0;
    bool opensSentence = false;  ///< no phrase reaches over from the word before
    bool opensClause = false;    ///< begins the text or stands after a comma, a dash, a bracket, ...
    bool endsClause = false;
};

std::vector<NoteWord> wordsOf(const QString &text);

/** The lists of all languages, made for looking up: each word of a text is of some terms, each phrase is terms in a row. */
class NoteWords
{
public:
    struct Phrase {
        struct Step {
            int term = 0;             ///< anyWord: whatever stands there
            bool afterGap = false;    ///< up to widestGap words may stand before it
            bool opens = false, ends = false; ///< only as the first or the last word of a clause
        };
        std::vector<Step> steps;
        std::optional<NoteRisk> risk; ///< none: of every kind
        int language = 0;
        bool fine = false;            ///< says that what lies inside is no risk
        bool atHome = false;          ///< counts only where no other language is likelier
        bool reachesBack = false, reachesOn = false; ///< an exception of up to widestGap words more, in its clause
    };
    static constexpr int widestGap = 3;
    static constexpr int anyWord = -1;

    /** Adds the next language's list. Errors: Invalid, "12: why". */
    Result<> add(const QString &list);

    std::vector<int> termsOf(const QString &word) const; ///< sorted
    const std::vector<int> &phrasesFrom(int term) const { return m_phrasesFrom[size_t(term)]; }
    const Phrase &phrase(int i) const { return m_phrases[size_t(i)]; }
    int languages() const { return m_languages; }
    int commonTerm(int language) const { return m_common.value(language, -1); } ///< words by which the language is known

private:
    struct Use { bool atStart, atEnd; int term; };
    struct LongWord { QString word; Use use; };

    int newTerm();
    Result<> addSpelling(int term, QString spelling);
    Result<int> termFor(const QString &step, const QHash<QString, NoteWordSet> &sets);
    Result<Phrase::Step> stepFor(QString step, const QHash<QString, NoteWordSet> &sets);
    Result<> addPhrase(QString entry, Phrase phrase, const QHash<QString, NoteWordSet> &sets);
    Result<> addLine(const QString &line, int language, NoteSection &section);

    QHash<QString, std::vector<Use>> m_uses;
    QHash<QString, int> m_steps;                     ///< what has been read before, such as "her/his"
    QHash<QChar, std::vector<LongWord>> m_longWords; ///< first letter -> words long enough to be known with a slip in them
    qsizetype m_longest = 0;
    std::vector<Phrase> m_phrases;
    std::vector<std::vector<int>> m_phrasesFrom;     ///< term -> phrases it begins
    QHash<int, int> m_common;
    int m_languages = 0;
};

} // namespace tuttu
