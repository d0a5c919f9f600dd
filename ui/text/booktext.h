// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuedraft.h"

#include <QCoreApplication>
#include <QLocale>

namespace tuttu {

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
    static QString madeUpProduct();
    static QString madeUpPromise();
};

} // namespace tuttu
