// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cuerule.h"

#include <QFile>

namespace tuttu {

inline QByteArray cueFile(const QString &name)
{
    QFile file(QStringLiteral(TUTTU_SOURCE_DIR "/resources/cues/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(file.fileName()));
    return file.readAll();
}

/** The book Tuttu comes with, as the pure rooms read it. */
inline const std::shared_ptr<const CueBook> &ourBook()
{
    static const auto book = [] {
        auto read = readCueBook(cueFile("cues.json"), cueFile("cues.schema.json"), *readNeverWords(cueFile("never.json")));
        if (!read)
            qFatal("cues.json: %s", qPrintable(read.error().detail));
        return std::make_shared<const CueBook>(std::move(*read));
    }();
    return book;
}

/** With the words of the case that fits its own facts. */
inline Cue worded(Cue cue, const QDate &today, CueFacts facts = noFacts())
{
    const auto set = [&facts](CueFact fact, double value) { facts[size_t(fact)] = value; };
    set(CueFact::Count, cue.count);
    set(CueFact::Gap, cue.gapDays);
    if (cue.date.isValid())
        set(CueFact::In, double(today.daysTo(cue.date)));
    set(CueFact::Named, !cue.productName.isEmpty());
    const CueRule *rule = ourBook()->find(cue.rule);
    if (!rule)
        qFatal("no rule is called %s", qPrintable(cue.rule));
    for (const CueCase &one : rule->cases) {
        if (std::all_of(one.when.begin(), one.when.end(), [&](const CueCondition &c) { return c.holds(facts); })) {
            cue.family = one.family;
            cue.words = one.words;
            break;
        }
    }
    return cue;
}

namespace rule {
inline const QString FirstVisit = "firstVisit", SecondVisit = "secondVisit", LongTimeCustomer = "longTimeCustomer", BirthdayNear = "birthdayNear", Lapsed = "lapsed",
                     ReplenishmentDue = "replenishmentDue", UsedUp = "usedUp", HoldOpen = "holdOpen", LastScoreLow = "lastScoreLow", ConsentMissing = "consentMissing",
                     FollowUpOpen = "followUpOpen", RecentReturn = "recentReturn", NoWayToWrite = "noWayToWrite";
} // namespace rule

} // namespace tuttu
