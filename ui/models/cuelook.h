// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cue.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

namespace tuttu {

/** How a cue's topic is shown; its word comes from Wording::family. */
struct CueLook {
    Icon icon = Icon::Spark;
    Tone tone = Tone::Neutral;
};
CueLook cueLook(const Cue &cue);
CueLook cueLook(CueFamily family);

} // namespace tuttu
