// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** Which orders `o`, with their stores `t`, are receipts of this shop's tills in a stretch of time: bind store, from, until, Channel::Store. One without a
 *  store came from a source that knows one store only: this one. */
#define TUTTU_SHOP_RECEIPTS "o.at >= ?2 AND o.at < ?3 AND o.channel = ?4 AND (o.store IS NULL OR t.uid = ?1)"
