// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/service/hubparts.h"

namespace tuttu {

// One route a file. Each answers once; on a thread of the server, which must not wait.
void serveEnrol(HubParts &parts, Asked asked);
void serveToken(HubParts &parts, Asked asked);
void serveOutbox(HubParts &parts, Asked asked);
void serveChanges(HubParts &parts, Asked asked);
void serveHints(HubParts &parts, Asked asked);
void serveContents(HubParts &parts, Asked asked);
void serveContent(HubParts &parts, Asked asked);
void serveCustomer(HubParts &parts, Asked asked);
void serveSnapshot(HubParts &parts, Asked asked);
void serveSum(HubParts &parts, Asked asked);
void serveHealth(HubParts &parts, Asked asked);
void serveMetrics(HubParts &parts, Asked asked);
void serveFleet(HubParts &parts, Asked asked);        ///< a page for people
void serveFleetJson(HubParts &parts, Asked asked);
void serveFleetMetrics(HubParts &parts, Asked asked);

} // namespace tuttu
