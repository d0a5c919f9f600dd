// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace tuttu {

// What can follow `tuttuctl insight`. They read a retailer's own table and need no shop.
QFuture<int> insightFit(const QStringList &arguments, Desk &desk);
QFuture<int> insightPredict(const QStringList &arguments, Desk &desk);
QFuture<int> insightEvaluate(const QStringList &arguments, Desk &desk);
QFuture<int> insightBaskets(const QStringList &arguments, Desk &desk);
QFuture<int> insightReplenish(const QStringList &arguments, Desk &desk);

} // namespace tuttu
