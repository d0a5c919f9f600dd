// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuedraft.h"

#include <QCoreApplication>
#include <QLocale>

namespace tuttu {

/** A rule of the book by what it says. */
struct NamedRule {
    QString rule;      ///< its name in the book
    QString sentence;
    friend bool operator==(const NamedRule &, const NamedRule &) = default;
};

/** What a book of cues is made of, in words for whoever writes it. */
class BookText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::BookText)
public:
    static QString eagerness(Eagerness how);
    static QString rests(std::optional<int> days);              ///< "rests 30 days"
    static QString kind(CueTextKind kind);                      ///< what the text is for
    static QString language(const QString &code);               ///< by its own name
    static QString tone(const QString &tone);
    static QString form(const CueTextPlace &where, const QString &countOf); ///< "One week"; empty when it does not count
    static QString caption(const CueTextPlace &where, const QString &countOf); ///< tone and form; empty when there is only one
    /** A whole sentence; %1 stands where its number goes, and nowhere when it has none. `past`: a number of days is so long ago. */
    static QString condition(const CueConditionPlace &condition, bool past = false);
    static QStringList placeholders(CueAbout about);            ///< what may stand in its texts
    static QStringList countables(CueAbout about);              ///< of those the numbers
    static QString placeholder(const QString &name, CueAbout about);
    static QString countedBy(const QString &name, CueAbout about);
    static QString problem(const CueSentenceProblem &problem);  ///< what is wrong and how to mend it
    static QString sentence(const CueRule &rule, const QDate &today); ///< its usual one, said to somebody made up
    static std::vector<NamedRule> named(const std::vector<CueRule> &rules, const QDate &today);
    static QString nameOf(const QString &rule, const std::vector<NamedRule> &rules); ///< as it is, of one that is not among them any more
    static QString madeUpProduct();
    static QString madeUpPromise();
};

} // namespace tuttu
