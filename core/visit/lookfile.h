// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace tuttu {

/** Keeps a look's page as `name day.pdf` in the folder, making the folder if need be, and beside a file that is there already rather than over
 *  it. Answers with the path. Errors: Io, DiskFull, ReadOnly. */
Result<QString> keepLookFile(const QString &folder, const QString &name, const QDate &day, const QByteArray &pdf);

} // namespace tuttu
