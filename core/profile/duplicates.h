// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/profile/alike.h"

namespace tuttu {

struct Shelf;

/** Somebody who is a customer already and may be the one who is being written down. */
struct Lookalike {
    CustomerId customer;     ///< of merged records the one that stands for them
    PersonName name;
    QString hint;            ///< masked, as in the search
    std::vector<Alike> why;  ///< strongest first
};

constexpr int mostLookalikes = 5;

/** Strongest first. On the storage thread; weighs a few hundred people at most and opens a few dozen, whatever the name. Before the search index is
 *  complete it finds by card, phone and mail only. Errors of the disk only. */
Result<std::vector<Lookalike>> lookalikesOf(Shelf &shelf, const Customer &draft);

} // namespace tuttu
