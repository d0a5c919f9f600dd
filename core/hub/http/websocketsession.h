// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/http/guest.h"

#include <boost/asio/ip/tcp.hpp>

namespace tuttu {

/** Goes on with a connection as a WebSocket, in the strand of `socket`; `key` is the client's, from its handshake. `answer` has a socket. */
void openWebSocket(boost::asio::ip::tcp::socket socket, House &house, const HttpAnswer &answer, const QByteArray &key);

} // namespace tuttu
