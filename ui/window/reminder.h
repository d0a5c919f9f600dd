// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/followupsheet.h"

#include <functional>

namespace tuttu {

class ShopEngine;

/** Opens a follow-up made of something else, for somebody whose brief need not be open, over the window `page` stands in. `then`: once it
 *  is safe, unless something else has opened meanwhile. */
void openReminder(ShopEngine &shop, QWidget &page, const CustomerId &customer, const FollowUpDraft &suggested, std::function<void()> then = {});

} // namespace tuttu
