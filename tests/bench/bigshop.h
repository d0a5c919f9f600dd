// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/security/devicekeys.h"

#include <QStringList>

namespace tuttu {

class Clock;

/** A shop of the size that is measured: the demo shop, and beside its people so many more, made up by the same generator, who
 *  bought what the demo's real receipts say is bought. Made once and kept in its folder; the same for the same day and size. */
struct BigShop {
    ShopFolder folder{QString()};
    ShopSettings settings;
    DeviceKeysPtr keys;
    QStringList cards;      ///< of everybody who has a printed one
    QStringList names;      ///< as shown, of everybody

    /** Opens the folder, or fills it first. `lines` counts order lines; the demo's own are part of both numbers. */
    static BigShop at(const QString &folder, int customers, int lines, const Clock &clock);
};

} // namespace tuttu
