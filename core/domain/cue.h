// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

namespace tuttu {

/** The rules of the first shop. The name in the op log is cueRuleName(). */
enum class CueRuleId {
    FirstVisit, LongTimeCustomer, BirthdayNear, Lapsed, ReplenishmentDue, HoldOpen, LastScoreLow, ConsentMissing, FollowUpOpen, RecentReturn
};

/** Topic: at most one cue per topic is chosen; decides the chip's colour and glyph. */
enum class CueFamily { Welcome, Occasion, Service, Repair, Care, Taste, KeepInTouch };

/** A talking point: the facts behind one sentence. The words are made by core/insight/wording from these facts alone. */
struct Cue {
    CueRuleId rule = CueRuleId::FirstVisit;
    CueFamily family = CueFamily::Welcome;
    double usefulness = 0;  ///< for choosing three; never shown
    ProductId product;      ///< when about one
    QString productName;
    int count = 0;          ///< years, times, days or weeks: see the rule
    int gapDays = 0;        ///< a usual gap; words make weeks of it
    QDate date;             ///< the day the sentence speaks of, store-local
    QString detail;         ///< a follow-up's own words
    Purpose purpose = Purpose::EmailMarketing; ///< for ConsentMissing
    friend bool operator==(const Cue &, const Cue &) = default;
};

QString cueRuleName(CueRuleId rule);

enum class CueVerdict { Said, NotNow, Wrong };

} // namespace tuttu
