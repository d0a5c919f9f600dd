// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"

#include <QByteArray>

#include <span>

namespace tuttu {

/** Where an address says {articles}, the article numbers of a look stand: percent-encoded, with commas between. Https alone, to a host
 *  that no article number can change. */
bool isLookAddress(const QString &pattern);

/** What the QR code of a look holds, UTF-8: the address with its article numbers, or without one the words themselves: the shop's name, and
 *  of each product its name, article number and price. A code holds 2,953 bytes at most (ISO/IEC 18004, version 40-L). */
QByteArray lookCode(const QString &pattern, const QString &shop, std::span<const Product> products);

} // namespace tuttu
