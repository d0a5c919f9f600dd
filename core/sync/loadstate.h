// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuttu {

/** How far a device has come with reading what its chain knows for the first time. */
struct LoadState {
    bool goods = false; ///< it reads what the chain sells; else the store's customers
    int percent = 0;
    friend bool operator==(const LoadState &, const LoadState &) = default;
};

} // namespace tuttu
