// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/visitcontroller.h"
#include "ui/pages/brief/briefscene.h"

namespace tuttu {

/** What the Know band says. */
struct KnowWords {
    static constexpr int maxTastes = 6, maxVisits = 3; ///< likes are told up to six tastes in all

    QStringList kinds;      ///< what the shop calls such a customer
    QString kindsBecause, kindsIfAsked; ///< a line for each
    QStringList sizes, likes, avoids;
    QStringList toldLikes, toldAvoids; ///< what the customer told themselves, and not said twice
    QStringList visits;     ///< one line each, newest first
    QString note, noteBy;   ///< the latest note and "Mia · 22 Jul"
    friend bool operator==(const KnowWords &, const KnowWords &) = default;
};

/** A visit on a day with a purchase is told by the purchase alone. */
KnowWords knowWords(const BriefState &state, const BriefScene &scene);

} // namespace tuttu
