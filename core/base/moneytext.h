// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QLocale>

namespace tuttu {

/** "£12.50", "12,50 £", "-£12.50": the shop's currency in the reader's manner. Exact: made from the minor units, never from a
 *  floating-point number. Empty for an amount without a currency. */
QString moneyText(const Money &money, const QLocale &locale = QLocale());

} // namespace tuttu
