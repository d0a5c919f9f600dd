// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cuelook.h"

namespace tuttu {

CueLook cueLook(CueFamily family)
{
    switch (family) {
    case CueFamily::Welcome: return {Icon::Spark, Tone::Accent};
    case CueFamily::Occasion: return {Icon::Gift, Tone::Care};
    case CueFamily::Service: return {Icon::Box, Tone::Info};
    case CueFamily::Repair: return {Icon::Alert, Tone::Wait};
    case CueFamily::Care: return {Icon::Flower, Tone::Accent};
    case CueFamily::Taste: return {Icon::Heart, Tone::Care};
    case CueFamily::KeepInTouch: return {Icon::Mail, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

CueLook cueLook(const Cue &cue)
{
    CueLook look = cueLook(cue.family);
    if (cue.rule == u"longTimeCustomer")
        look.icon = Icon::Star;
    if (cue.rule == u"holdOpen")
        look.icon = Icon::Bag;
    return look;
}

} // namespace tuttu
