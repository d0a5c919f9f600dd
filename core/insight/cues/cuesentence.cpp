// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuesentence.h"

#include <QSet>

namespace tuttu {

namespace {

using namespace Qt::StringLiterals;

/** The placeholders there are; wording.cpp fills them. */
const QSet<QString> &placeholders(CueSpeaker speaker)
{
    static const QSet<QString> ofRule{u"product"_s,  u"count"_s,  u"others"_s,    u"weeks"_s,   u"gapDays"_s, u"gapWeeks"_s,
                                      u"fromDays"_s, u"toDays"_s, u"fromWeeks"_s, u"toWeeks"_s, u"day"_s,     u"words"_s};
    static const QSet<QString> ofPersona{u"count"_s, u"of"_s, u"weeks"_s, u"gapDays"_s, u"gapWeeks"_s, u"day"_s};
    return speaker == CueSpeaker::Rule ? ofRule : ofPersona;
}

} // namespace

bool hasPlaceholder(CueSpeaker speaker, const QString &name) { return placeholders(speaker).contains(name); }

NeverWords::NeverWords(const QHash<QString, QStringList> &words)
{
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        QStringList escaped;
        for (const QString &word : it.value())
            escaped.append(QRegularExpression::escape(word));
        m_words.insert(it.key(), QRegularExpression(u"\\b(%1)\\b"_s.arg(escaped.join(u'|')),
                                                    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
    }
}

std::optional<QString> NeverWords::in(const QString &sentence, const QString &language) const
{
    const auto words = m_words.constFind(language);
    if (words == m_words.cend())
        return {};
    const auto found = words->match(sentence);
    return found.hasMatch() ? std::optional(found.captured().toLower()) : std::nullopt;
}

std::optional<CueSentenceProblem> problemOf(const QString &sentence, const QString &language, const NeverWords &never, CueSpeaker speaker)
{
    using What = CueSentenceProblem::What;
    if (sentence.isEmpty())
        return CueSentenceProblem{What::Empty};
    if (sentence.size() > longestCueSentence)
        return CueSentenceProblem{What::TooLong};
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    for (auto it = braces.globalMatch(sentence); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!hasPlaceholder(speaker, name))
            return CueSentenceProblem{What::NoSuchPlaceholder, name};
    }
    QString bare = sentence;
    bare.remove(braces);
    if (bare.contains(u'{') || bare.contains(u'}'))
        return CueSentenceProblem{What::HalfBrace};
    if (const auto word = never.in(bare, language))
        return CueSentenceProblem{What::NeverWord, *word};
    return {};
}

} // namespace tuttu
