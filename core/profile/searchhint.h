// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"

namespace tuttu {

/** What tells two people of one name apart without showing their whole address to whoever looks over the shoulder:
 *  "•••• 0123 · l…@example.org". Empty when neither mail nor phone nor card is known. */
QString searchHint(const Customer &customer);

} // namespace tuttu
