// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/security/devicekeys.h"

namespace tuttu {

/** The demo shop's settings; saved only once its folder is filled. */
ShopSettings demoSettings();

/** The demo's throw-away key, made at the first call and kept in clear in the folder: the people it seals are made up.
 *  Never for a real shop: the folder must not hold a real shop's settings (Unauthorized). Errors: KeyLost (the demo was filled
 *  under a key that is gone), Io. */
Result<DeviceKeysPtr> demoKeys(const ShopFolder &folder);

} // namespace tuttu
