// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/insight/affinity.h"
#include "core/insight/catalogue.h"

#include <QTimeZone>

#include <optional>

namespace tuttu {

struct CueBook;
struct ShopHabits;

/** Where and when the brief is read, and what may be said there. */
struct BriefContext {
    QDateTime now;      ///< UTC
    QTimeZone zone;     ///< of the store
    StoreId store;      ///< null = any
    std::shared_ptr<const CueBook> cues = {};    ///< what may be said; null = nothing
    QHash<QString, CueRecord> records = {};      ///< by rule: what clerks here made of it
    bool curious = false;                        ///< rules little is known of get their turns; the same all day for one customer
    QStringList discreet = {};                   ///< categories that are never named and never suggested
    std::shared_ptr<const ShopHabits> habits = {}; ///< what is usual here; null = not learnt, then no habit is told

    QStringList leftOut = {};                    ///< rules of the book that say nothing
    std::optional<QStringList> leftOutOfDrawn = {}; ///< the same of visits drawn by lot for another set of cues; none: nobody is drawn

    QDate today() const { return now.toTimeZone(zone).date(); } ///< store-local
};

inline constexpr int mostCues = 3;
inline constexpr int mostRecommendations = 4;

/** The three things worth saying, the four worth showing, and the customer's rhythm, likes and kind. Pure: the same arguments give the
 *  same brief. When the customer refused or withdrew Purpose::Profiling, nothing is computed from their purchases: service
 *  cues and what is popular here are all they get. */
Brief makeBrief(const Profile &profile, const Affinity &affinity, const Catalogue &catalogue, const BriefContext &context);

} // namespace tuttu
