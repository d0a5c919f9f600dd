// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cue.h"

namespace tuttu {

QString cueRuleName(CueRuleId rule)
{
    switch (rule) {
    case CueRuleId::FirstVisit: return QStringLiteral("firstVisit");
    case CueRuleId::LongTimeCustomer: return QStringLiteral("longTimeCustomer");
    case CueRuleId::BirthdayNear: return QStringLiteral("birthdayNear");
    case CueRuleId::Lapsed: return QStringLiteral("lapsed");
    case CueRuleId::ReplenishmentDue: return QStringLiteral("replenishmentDue");
    case CueRuleId::HoldOpen: return QStringLiteral("holdOpen");
    case CueRuleId::LastScoreLow: return QStringLiteral("lastScoreLow");
    case CueRuleId::ConsentMissing: return QStringLiteral("consentMissing");
    case CueRuleId::FollowUpOpen: return QStringLiteral("followUpOpen");
    case CueRuleId::RecentReturn: return QStringLiteral("recentReturn");
    }
    Q_UNREACHABLE();
}

} // namespace tuttu
