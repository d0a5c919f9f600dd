// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace tuttu {

// What can follow `tuttuctl demo`.
QFuture<int> demoBuild(const QStringList &arguments, Desk &desk);
QFuture<int> demoFill(const QStringList &arguments, Desk &desk);
QFuture<int> demoPeople(const QStringList &arguments, Desk &desk);

} // namespace tuttu
