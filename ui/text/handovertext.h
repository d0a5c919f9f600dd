// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace tuttu {

/** What the customer reads on the turned tablet, in the language they choose: it changes this page and nothing else. */
class HandOverText final
{
public:
    enum class Phrase {
        Question, LeastLikely, MostLikely, GoesToShop, WithoutName, NoThanks,
        ReasonsTitle, ReasonsLine, CommentLabel, KeepName, KeepNameLine, WithoutNameLine, Back, Send, NotSaved,
        ThanksTitle, ThanksLine, Score, ScoreChosen, CharactersLeft, Languages,
        ReasonStaff, ReasonRange, ReasonPrice, ReasonQuality, ReasonWaiting, ReasonShop,
        AskBack, AskBackLine, HowToReach, ChangeAnswer,
        // what is theirs: on every such page
        Done, TakeBack, Kept, NotKept,
        // permissions
        PermissionsTitle, PermissionsLine, SaidNothing, SaidYes, SaidOneToOne, SaidNo, TookBack, AwaitsLink, SaidOn, HoldsUntil, Answers, Sign, SignHere, SignClear,
        // interests
        QuizOne, QuizSeveral, QuizStep, QuizNext, QuizTold, QuizNothing, QuizWhy, QuizLikes, QuizAvoids, QuizChange, QuizRemove,
        // their own screen
        OwnTitle, OwnLine, OwnPermissions, OwnQuiz,
        // a look
        LookTitle, LookLine, LookLike, LookLiked, LookSize, LookNotHere
    };

    HandOverText();
    /** BCP 47 of the languages there is a translation for; English always. */
    static QStringList languages();
    /** The first of `wanted` there is a translation for, else English. */
    void speak(const QStringList &wanted);
    const QString &language() const { return m_language; }
    Qt::LayoutDirection direction() const;

    QString operator()(Phrase phrase) const;
    QString say(const char *context, const char *source) const; ///< any text of the program, in the customer's language
    QString reason(const QString &chip) const;      ///< the words of a reason chip's machine name

private:
    QTranslator m_translator;
    QString m_language;
};

} // namespace tuttu
