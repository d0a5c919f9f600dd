// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/visitcontroller.h"
#include "ui/pages/brief/briefscene.h"

namespace tuttu::samples {

/** Made-up people for tests of screens and for the gallery. The moment is Saturday 21 November 2026, 14:06 in London. */
QDateTime now();
BriefScene scene();                 ///< two clerks, Mia reads, live
BriefScene offline();               ///< 42 minutes, 17 captures safe

BriefState aino();                  ///< a regular with everything: three cues, four recommendations, a past
BriefState judged();                ///< the same, her cues judged in the three ways, one product on hold
BriefState withoutSuggestions();    ///< drawn to do without, in an experiment
BriefState longest();               ///< long names, long words, full chips
BriefState sakura();                ///< a Japanese name with its Latin form
BriefState layla();                 ///< an Arabic one, data three days old
BriefState newcomer();              ///< nothing known but the name, no cue, nothing to show
BriefState loading();
BriefState failed();

ProductId productId(const char *code);

} // namespace tuttu::samples
