// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/mergesides.h"

#include "core/storage/profilestore.h"
#include "core/storage/shelf.h"

namespace tuttu {

namespace {

Result<MergeSide> sideOf(Shelf &shelf, const CustomerId &id)
{
    auto profile = ProfileStore(shelf).profile(id);
    if (!profile)
        return profile.error();
    return MergeSide{std::move(profile->customer), int(profile->orders.size()), int(profile->visits.size()), int(profile->notes.size())};
}

} // namespace

std::vector<CustomerField> differing(const Customer &kept, const Customer &gone)
{
    std::vector<CustomerField> fields;
    for (const CustomerField field : allCustomerFields) {
        const QStringList ours = valueOf(kept, field), theirs = valueOf(gone, field);
        if (!isSet(field) && !ours.isEmpty() && !theirs.isEmpty() && !saysTheSame(field, ours, theirs))
            fields.push_back(field);
    }
    return fields;
}

std::vector<CustomerField> takenFromGone(const MergeSides &sides, const std::vector<CustomerField> &chosen)
{
    std::vector<CustomerField> taken = chosen;
    for (const CustomerField field : allCustomerFields) {
        const QStringList ours = valueOf(sides.kept.customer, field), theirs = valueOf(sides.gone.customer, field);
        if (!theirs.isEmpty() && (isSet(field) ? ours != theirs : ours.isEmpty()))
            taken.push_back(field);
    }
    return taken;
}

Result<MergeSides> mergeSidesOf(Shelf &shelf, const CustomerId &kept, const CustomerId &gone)
{
    auto ours = sideOf(shelf, kept);
    if (!ours)
        return ours.error();
    auto theirs = sideOf(shelf, gone);
    if (!theirs)
        return theirs.error();
    if (ours->customer.id == theirs->customer.id)
        return {Errc::Invalid, QStringLiteral("merge.circle")};
    return MergeSides{std::move(*ours), std::move(*theirs)};
}

} // namespace tuttu
