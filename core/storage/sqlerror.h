// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace tuttu {

/** What SQLite's last answer on this connection means for us. The message names tables and columns, never values. */
Error sqlError(sqlite3 *db);
/** The same from a code alone (extended or not). `systemErrno` tells a full disk that showed up as an I/O error. */
Errc sqlErrc(int code, int systemErrno = 0);

} // namespace tuttu
