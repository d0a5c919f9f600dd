// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/importreport.h"
#include "core/domain/staff.h"

namespace tuttu {

struct Shelf;

enum class ImportKind { Customers, Products, Orders, Sets };

/** Reads one file (docs/import.md) into an open shop, in transactions of at most 500; sets all at once. On the storage thread, and all of its time:
 *  for the command line. `here` is the shop: its currency, zone and phone region are the file's. */
ImportReport importFile(Shelf &shelf, ImportKind kind, const QString &path, const Store &here, const ImportWatch &watch = {});

} // namespace tuttu
