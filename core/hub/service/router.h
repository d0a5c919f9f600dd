// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/service/hubparts.h"

namespace tuttu {

/** Finds the route and looks whether who asks may: the protocol's marker, the method, the kind and size of the body, the token, and whether its device was
 *  revoked. A route that says nothing about it wants a token. */
void route(HubParts &parts, const HttpRequest &request, HttpServer::Reply reply);

} // namespace tuttu
