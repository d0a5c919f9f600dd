// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace tuttu {

inline constexpr int longestCueSentence = 240; ///< characters; the schema says the same

/** Words nobody is spoken of with, by language. */
class NeverWords
{
public:
    explicit NeverWords(const QHash<QString, QStringList> &words = {});
    /** The first of them in the sentence, in lower case. */
    std::optional<QString> in(const QString &sentence, const QString &language) const;

private:
    QHash<QString, QRegularExpression> m_words;
};

/** Why a sentence cannot stand in a book. */
struct CueSentenceProblem {
    enum class What { Empty, TooLong, NoSuchPlaceholder, HalfBrace, NeverWord };
    What what = What::Empty;
    QString word = {}; ///< the placeholder's name, or the word
    friend bool operator==(const CueSentenceProblem &, const CueSentenceProblem &) = default;
};

/** Whose sentence it is: the two have different facts to put in. */
enum class CueSpeaker { Rule, Persona };
bool hasPlaceholder(CueSpeaker speaker, const QString &name);

/** What the book's reader finds wrong with one sentence of a language. */
std::optional<CueSentenceProblem> problemOf(const QString &sentence, const QString &language, const NeverWords &never, CueSpeaker speaker = CueSpeaker::Rule);

} // namespace tuttu
