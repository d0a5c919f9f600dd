// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cuerule.h"

#include <QSet>

namespace tuttu {

/** A book tried on people before it is said to anybody: who would hear what, how often, and what is never said. */
class CueTrial
{
public:
    struct Tried {
        int could = 0;               ///< briefs in which the rule had something to say
        int says = 0;                ///< in which it was one of the three
        int first = 0;               ///< in which it came first
        QSet<CustomerId> people;     ///< who would hear it
        std::optional<Cue> example;  ///< the first that was chosen
        QDate exampleDay;
    };

    /** Whom a persona fits. */
    struct Called {
        int times = 0;               ///< briefs that said so
        QSet<CustomerId> people;
        std::optional<Segment> example; ///< the first
        QDate exampleDay;
    };

    explicit CueTrial(std::shared_ptr<const CueBook> book)
        : m_book(std::move(book)), m_tried(m_book->rules.size()), m_called(m_book->personas.size())
    {
    }

    /** One customer's brief; facts.context.cues must be this book. */
    void look(const BriefFacts &facts);
    /** One customer's briefs on each of so many days until now. */
    void look(const Profile &profile, const Catalogue &catalogue, BriefContext context, int days);

    int briefs() const { return m_briefs; }
    int silent() const { return m_silent; } ///< briefs with nothing to say
    const CueBook &book() const { return *m_book; }
    const std::vector<Tried> &tried() const { return m_tried; } ///< in the order of the book
    const std::vector<Called> &called() const { return m_called; } ///< personas, in the order of the book

private:
    void lookAtSegments(const BriefFacts &facts, const CueFindings &findings);

    std::shared_ptr<const CueBook> m_book;
    std::vector<Tried> m_tried;
    std::vector<Called> m_called;
    int m_briefs = 0, m_silent = 0;
};

} // namespace tuttu
