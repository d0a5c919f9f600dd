// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinity.h"
#include "core/insight/segments/peoplecount.h"
#include "core/insight/segments/shophabits.h"

namespace tuttu {

struct Shelf;

/** What was learnt from receipts. Loading: NotFound when there is none that this program can read: learn anew. */
class ModelStore
{
public:
    explicit ModelStore(const Shelf &shelf) : m_shelf(shelf) {}

    Result<> saveAffinity(const Affinity &affinity);
    Result<Affinity> affinity() const;
    Result<> saveHabits(const ShopHabits &habits);
    Result<ShopHabits> habits() const;
    Result<> savePeople(const PeopleReading &people); ///< who the customers are, counted: for the manager's pages
    Result<PeopleReading> people() const;

private:
    Result<> save(const char *name, int version, const QByteArray &bytes);
    Result<QByteArray> load(const char *name, int version) const;
    const Shelf &m_shelf;
};

} // namespace tuttu
