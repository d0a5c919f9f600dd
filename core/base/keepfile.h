// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tuttu {

/** Keeps bytes as `name.suffix` in the folder, whole or not at all, making the folder if need be, and beside a file that is there already rather than over it.
 *  What no file system takes in a name becomes a space. Answers with the path. Errors: Io, DiskFull, ReadOnly. */
Result<QString> keepFile(const QString &folder, const QString &name, const QString &suffix, const QByteArray &bytes);

} // namespace tuttu
