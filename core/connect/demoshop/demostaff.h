// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"

#include <vector>

namespace tuttu {

/** The demo's shop: Covent Garden, London. */
Store demoStore();

struct DemoClerk {
    Clerk clerk;
    QString pin; ///< six digits, shown on the demo's sign-in page: they guard nobody real
};

std::vector<DemoClerk> demoClerks();

} // namespace tuttu
