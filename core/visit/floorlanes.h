// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/visitrule.h"

namespace tuttu {

struct FloorState;
struct OpenedProfile;
struct SessionState;
struct VisitCard;

// The Floor's pure decisions.

/** No sign for `afterSecs`: not for somebody a clerk is with or who is left alone until later. */
bool isOver(const Visit &visit, const QDateTime &now, int afterSecs);
/** Somebody of the shop has greeted them within `withinSecs`: nobody else should walk up to them. */
bool wasApproached(const Visit &visit, const QDateTime &now, int withinSecs);
/** Whether the column of follow-ups and holds has changed. */
bool touchesTodos(const Outcome &outcome);
bool changesWhatIsTried(const Outcome &outcome); ///< an experiment began or ended, or did not after all
/** Name, tier and cues onto a card; nothing onto a hint. */
void describe(VisitCard &card, const OpenedProfile &profile);
void sortIntoLanes(const std::vector<VisitCard> &cards, const SessionState &session, const QDateTime &now, FloorState &floor);

} // namespace tuttu
