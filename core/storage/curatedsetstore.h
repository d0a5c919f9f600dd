// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/product.h"

#include <span>

namespace tuttu {

struct Shelf;

/** What the shop shows together. */
class CuratedSetStore
{
public:
    explicit CuratedSetStore(const Shelf &shelf) : m_shelf(shelf) {}

    /** These and no others, all or nothing. NotFound: one names a product nobody knows. */
    Result<> replaceAll(std::span<const CuratedSet> sets);
    /** By name; products in the order they were given. */
    Result<std::vector<CuratedSet>> all() const;

private:
    const Shelf &m_shelf;
};

} // namespace tuttu
