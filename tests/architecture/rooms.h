// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace tuttu {

/** What the file includes and may not: an include beside or up, a Qt module or library that is no guest of its room, a quoted
 *  path that does not start at the root. One sentence each, with the line. The floors are those of the architecture. */
QStringList includeFindings(const SourceFile &file);

/** "core/storage" of "core/storage/schema/x.cpp"; "ui" of everything in ui; "app/kiosk". */
QString roomOf(const QString &path);

} // namespace tuttu
