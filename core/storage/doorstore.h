// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"

#include <vector>

namespace tuttu {

struct Shelf;

/** What the door counters said. The same stretch said again replaces what it said before; no report longer than a day is kept. */
class DoorStore
{
public:
    explicit DoorStore(const Shelf &shelf) : m_shelf(shelf) {}

    Result<> apply(const DoorCounted &o);
    /** Reports that touch from..until (the end not in it), in order of their beginning. */
    Result<std::vector<DoorCount>> counts(const StoreId &store, const QDateTime &from, const QDateTime &until) const;

private:
    const Shelf &m_shelf;
};

} // namespace tuttu
