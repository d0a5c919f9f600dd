// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuefact.h"
#include "core/insight/segments/segmentfindings.h"

namespace tuttu {

/** One thing a rule may speak of, with the facts of the person and its own. The cue has its slots filled, not yet its rule. */
struct CueFinding {
    Cue cue;
    CueFacts facts;
};

/** What a rule can be about. Each kind has its own slots:
 *  - person: date joined or first bought, count = full years since
 *  - birthday: date, count = days to it; only when the customer gave the day for being congratulated
 *  - absence: count = days since the last purchase, gap, date of it; needs a rhythm
 *  - rebuy: a product never returned, sold and in stock here, bought on three days at least, or once when it is known how long it lasts:
 *    count = days bought on, gap = the days what was bought last is in use, else the usual ones between, date last bought
 *  - hold: product, count = open holds, date it ends (invalid: when they come)
 *  - promise: an open follow-up: detail, count = open ones, date due
 *  - return: product, date; of the last 30 days
 *  - answer: their last answer under their name: count = 0 to 10, date */
enum class CueAbout { Person, Birthday, Absence, Rebuy, Hold, Promise, Return, Answer };

std::optional<CueAbout> cueAboutNamed(QStringView name);
/** Reads habits out of purchases: silent when that was refused, whatever a book says. */
bool needsProfiling(CueAbout about);
/** Proposes a purchase: silent while something has to be put right first, whatever a book says. */
bool sellsByNature(CueAbout about);

/** Of everything a brief may speak of, found once for all rules; the one to say first stands first. */
class CueFindings
{
public:
    explicit CueFindings(const BriefFacts &facts);
    const std::vector<CueFinding> &about(CueAbout about) const { return m_found[size_t(about)]; }
    const SegmentFindings &segments() const { return m_segments; }
    const CueFacts &ofPerson() const { return m_person; }

private:
    CueFacts person() const;
    CueFacts &add(CueAbout about, Cue cue); ///< with the facts every finding has; for more
    void findPerson();
    void findBirthday();
    void findAbsence();
    void findRebuys();
    void findHolds();
    void findPromises();
    void findReturns();
    void findAnswer();

    const BriefFacts &m_facts;
    SegmentFindings m_segments;
    CueFacts m_person;
    std::array<std::vector<CueFinding>, 8> m_found;
};

/** The day with this month and day that is nearest to `today`; 29 February is kept on the 28th in other years.
 *  Invalid when no year has such a day. */
QDate nearestAnniversary(int month, int day, const QDate &today);

} // namespace tuttu
