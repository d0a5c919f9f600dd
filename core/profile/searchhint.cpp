// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/searchhint.h"

namespace tuttu {

using namespace Qt::StringLiterals;

QString searchHint(const Customer &customer)
{
    QStringList parts;
    if (customer.phone.size() > 4)
        parts.append(u"•••• "_s + customer.phone.right(4));
    else if (!customer.cards.empty() && customer.cards.front().value.size() > 4)
        parts.append(u"•••• "_s + customer.cards.front().value.right(4));
    if (const qsizetype at = customer.email.indexOf(u'@'); at > 0)
        parts.append(customer.email.left(1) + u"…"_s + customer.email.mid(at));
    return parts.join(u" · "_s);
}

} // namespace tuttu
