// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/security/devicekeys.h"

namespace tuttu {

/** Settings of the demo shop: Covent Garden, cards with the in-store prefix 29. */
ShopSettings demoSettings();

/** The demo's throw-away key, made on the first call. It lies in the folder in clear, which only made-up people allow: a folder whose
 *  shop.json is not a demo's is refused with Errc::Invalid. Errors besides: KeyLost, Io. */
Result<DeviceKeysPtr> demoKeys(const ShopFolder &folder);

} // namespace tuttu
