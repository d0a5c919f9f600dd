// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/insightverb.h"

namespace tuttu {

QFuture<int> insightFit(const QStringList &, Desk &)
{
    return ready(WrongUsage);
}

QFuture<int> insightPredict(const QStringList &, Desk &)
{
    return ready(WrongUsage);
}

} // namespace tuttu
