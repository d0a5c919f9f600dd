// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/experimentswidget.h"
#include "ui/pages/plan/goalswidget.h"

namespace tuttu::madeup {

GoalsView plan();                   ///< on and off track, too early, not counted; acts late, done and nobody's
GoalsView planEmpty();
GoalsView planLong();               ///< words as long as they may be
GoalsView planLoading();
GoalsView planError();
GoalsView planRefused();

ExperimentsView experiments();      ///< one runs and tells nothing yet, one has found something, one found harm
ExperimentsView experimentsOfCues(); ///< one runs, one has found something, one names a rule the book no longer has
std::vector<NamedRule> cueNames();   ///< of Tuttu's own book, that can be tried
ExperimentsView experimentsNone();
ExperimentsView experimentsFew();   ///< has just begun
ExperimentsView experimentsLoading();
ExperimentsView experimentsError();
ExperimentsView experimentsRefused();

} // namespace tuttu::madeup
