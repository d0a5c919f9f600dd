// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/catalogue.h"
#include "core/insight/segments/shophabits.h"

#include <memory>

namespace tuttu {

struct Shelf;

/** What the shop sells now, with its sets. On the storage thread, as the next one. */
Catalogue readCatalogue(const Shelf &shelf);
/** What is usual here; empty, so that no habit is told, when nothing has been learnt yet. */
std::shared_ptr<const ShopHabits> readHabits(const Shelf &shelf);

} // namespace tuttu
