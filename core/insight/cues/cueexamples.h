// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cuerule.h"

#include <QLocale>
#include <QSet>

namespace tuttu {

/** Findings of real customers, without the customer: what a rule that is being written would say in this shop today. */
class CueExamples
{
public:
    static constexpr size_t mostOfAKind = 60;

    /** Keeps what is found of one customer while there is room for its kind, and what an odd case of `book` waits for. */
    void look(const BriefFacts &facts, const CueBook &book);

    struct Example {
        Cue cue;               ///< with the rule's family and words
        int inCase = 0;        ///< that says it
        bool real = false;     ///< of this shop; otherwise made up
    };
    struct Wanted {
        int inCase = -1;       ///< -1: any
        CueText counted = {};  ///< the text looked at: the example should say ...
        QString form = {};     ///< ... this form of it; empty: any
        QLocale locale;
        QDate today;
        QString product, words; ///< of one that is made up
    };
    /** A real one when there is one that fits, or one made up so that the wanted words are said. */
    Example example(const CueRule &rule, const Wanted &wanted) const;

private:
    std::array<std::vector<CueFinding>, 8> m_found;
    QSet<QString> m_seen; ///< rule and case that have one
};

} // namespace tuttu
