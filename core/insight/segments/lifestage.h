// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace tuttu {

/** Where somebody is in their own rhythm; a fixed number of days for everybody would call the yearly guest lapsed and the daily one active. */
enum class LifeStage {
    Early,    ///< fewer than four days with a purchase: too little to know a rhythm
    Active,   ///< away for at most one and a half of their usual gaps
    Slipping, ///< for at most three
    Lapsed,   ///< for longer
    WonBack   ///< active, and the last purchase ended an absence of more than three usual gaps
};

struct LifeStageFinding {
    LifeStage stage = LifeStage::Early;
    int purchaseDays = 0;
    int usualGapDays = 0;   ///< median; 0 = not known
    int daysAway = -1;      ///< -1 = never bought
    int cameBackAfter = 0;  ///< days; WonBack alone
    friend bool operator==(const LifeStageFinding &, const LifeStageFinding &) = default;
};

/** `days`: Julian days with a purchase, distinct, oldest first, none after `today`. */
LifeStageFinding lifeStage(std::span<const qint64> days, qint64 today);

} // namespace tuttu
