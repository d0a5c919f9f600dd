// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customerfield.h"

#include <vector>

namespace tuttu {

struct Shelf;

/** One of two records before they are merged: what it says and what comes along. */
struct MergeSide {
    Customer customer;
    int orders = 0, visits = 0, notes = 0;
    friend bool operator==(const MergeSide &, const MergeSide &) = default;
};

struct MergeSides {
    MergeSide kept, gone;
    friend bool operator==(const MergeSides &, const MergeSides &) = default;
};

/** Fields of which somebody has to choose one: both records say something, and not the same. */
std::vector<CustomerField> differing(const Customer &kept, const Customer &gone);

/** What is taken from the record that goes: the fields chosen, those of which only it knows, and its lists, which are joined. */
std::vector<CustomerField> takenFromGone(const MergeSides &sides, const std::vector<CustomerField> &chosen);

/** On the storage thread. Invalid, "merge.circle": they are one already. */
Result<MergeSides> mergeSidesOf(Shelf &shelf, const CustomerId &kept, const CustomerId &gone);

} // namespace tuttu
