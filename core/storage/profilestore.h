// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/profile.h"

namespace tuttu {

struct Shelf;

/** Everything for a brief in one go. */
class ProfileStore
{
public:
    explicit ProfileStore(const Shelf &shelf) : m_shelf(shelf) {}
    /** NotFound when the customer's record is not here. */
    Result<Profile> profile(const CustomerId &id) const;

private:
    const Shelf &m_shelf;
};

} // namespace tuttu
