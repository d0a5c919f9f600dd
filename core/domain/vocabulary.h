// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace tuttu {

// Machine names the screens have words, glyphs and colours for. A shop's own files may use others: those are shown as written.

/** Product::category; also the words of Customer::interests. */
inline constexpr std::array knownCategories{"bags", "candles", "children", "christmas", "decoration", "garden", "home", "jewellery",
                                            "kitchen", "paper", "party", "storage", "tableware", "textiles", "other"};

/** Customer::avoids. */
inline constexpr std::array knownAvoids{"glitter", "leather", "metal", "pink", "plastic", "scented", "wool"};

/** Size::what. */
inline constexpr std::array knownSizes{"ring", "shoe", "top"};

} // namespace tuttu
