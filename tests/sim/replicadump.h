// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <map>

namespace tuttu {

struct Shelf;

/** All that captures have made in a cache, table by table, in words that do not depend on the device: rows by what they are about and not by their
 *  number, sealed cells opened, in the order they were made where that is known. */
Result<std::map<QString, QString>> replicaDump(const Shelf &shelf);

} // namespace tuttu
