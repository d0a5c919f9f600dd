// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <memory>

namespace tuttu {

/** Topic: at most one cue per topic is chosen; decides the chip's colour and glyph. */
enum class CueFamily { Welcome, Occasion, Service, Repair, Care, Taste, KeepInTouch };

/** One text of a cue with its {placeholders}, by an exact count ("=1") or the plural category of CLDR; "other" is always there. */
struct CueText {
    QString countOf;                ///< the placeholder that decides the category; empty = only "other"
    QHash<QString, QString> forms;
};

/** What one case of a rule says, by language ("en"). English is always there. */
struct CueWords {
    QHash<QString, CueText> say, because, evidence;
    QHash<QString, CueText> ifAsked; ///< to the customer who asks how we know
};

/** A talking point: the facts behind one sentence. The words are made by core/insight/wording from these facts alone. */
struct Cue {
    QString rule;           ///< its name in the cue book and in the op log
    CueFamily family = CueFamily::Welcome;
    double usefulness = 0;  ///< for choosing three; never shown
    ProductId product;      ///< when about one
    QString productName;
    int count = 0;          ///< years, times or days: see what the rule is about (core/insight/cues/cuefinding.h)
    int gapDays = 0;        ///< a usual gap; words make weeks of it
    QDate date;             ///< the day the sentence speaks of, store-local
    QString detail;         ///< a follow-up's own words
    std::shared_ptr<const CueWords> words; ///< of the book the cue was chosen from
    friend bool operator==(const Cue &, const Cue &) = default;
};

enum class CueVerdict { Said, NotNow, Wrong };

/** What clerks here made of a rule so far. */
struct CueRecord {
    int said = 0, notNow = 0, wrong = 0;
    friend bool operator==(const CueRecord &, const CueRecord &) = default;
};

} // namespace tuttu
