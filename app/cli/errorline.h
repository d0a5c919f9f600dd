// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tuttu {

/** One line for somebody at a terminal: what happened, what is kept, what to do. (The kiosk's words are the ui's.) */
QString errorLine(const Error &error);
int exitCode(const Error &error);

} // namespace tuttu
