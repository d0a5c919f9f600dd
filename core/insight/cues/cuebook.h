// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/insight/cues/cuefinding.h"

namespace tuttu {

/** A fact compared with a number; never true of a fact that is not known. */
struct CueCondition {
    enum class Is { AtLeast, AtMost, Over, Under, Equal, NotEqual };
    CueFact fact = CueFact::Count;
    Is is = Is::Equal;
    double value = 0;
    bool holds(const CueFacts &facts) const;
};

/** The first case of a rule whose conditions hold says its words. */
struct CueCase {
    std::vector<CueCondition> when;
    CueFamily family = CueFamily::Welcome;
    double weight = 0.5;           ///< how useful, 0 to 1: what clerks make of it moves it
    std::shared_ptr<const CueWords> words;
};

/** One reason to say something. */
struct CueRule {
    QString name;                  ///< "lapsed": in the op log for ever
    CueAbout about = CueAbout::Person;
    int restDays = 30;             ///< after it was said
    bool sells = false;            ///< silent while something has to be put right first
    bool learns = true;            ///< false: its weight stands, whatever clerks make of it
    std::vector<CueCondition> when;
    std::vector<CueCase> cases;    ///< at least one
};

/** A kind of customer, by name. Its conditions are those of facts of the person. */
struct PersonaRule {
    QString name;                  ///< "weekendVisitor"
    QString kind;                  ///< nobody is called two things of a kind; empty = of no kind
    std::vector<CueCondition> when; ///< the first says what its texts count: see segmentsOf()
    std::shared_ptr<const CueWords> words; ///< say: what they are called; because; ifAsked
};

/** Everything the shop would like to say, as marketing wrote it. */
struct CueBook {
    int version = 0;
    std::vector<CueRule> rules;    ///< in the order that breaks ties of usefulness
    std::vector<PersonaRule> personas; ///< the clearest first
    const CueRule *find(QStringView name) const;
    bool asksFor(CueFact fact) const; ///< a rule does; personas aside
};

/** Reads a book (resources/cues/README.md). It must keep to the schema; beyond that no two rules share a name, facts and placeholders
 *  are ones that what a rule is about has, and no sentence holds a word of `never`: language -> words nobody is spoken of with.
 *  Errors: Invalid; detail says where ("rules[3].when[0]") and what. `tone` is taken where a text has it, otherwise "plain". */
Result<CueBook> readCueBook(const QByteArray &json, const QByteArray &schema, const QHash<QString, QStringList> &never, const QString &tone = QStringLiteral("plain"));

/** The book inside the program, that a test has checked so: reading it at each start costs no validation. */
Result<CueBook> readCheckedCueBook(const QByteArray &json, const QString &tone);

/** The words nobody is spoken of with; a JSON object of lists. Errors: Invalid. */
Result<QHash<QString, QStringList>> readNeverWords(const QByteArray &json);

} // namespace tuttu
