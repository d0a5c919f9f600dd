// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tuttu {

/** One line, from the file descriptor given or else from the terminal, unseen. Never from the arguments: others can read those.
 *  Errors: Invalid (the descriptor cannot be read or is empty), WrongSecret (neither a descriptor nor a terminal). */
Result<QString> readPassphrase(const std::optional<int> &fd, const QString &prompt);

} // namespace tuttu
