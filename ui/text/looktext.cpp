// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/looktext.h"

#include "core/base/moneytext.h"
#include "ui/text/customertext.h"

namespace tuttu {

QString LookText::title(const QString &name, int things)
{
    return name.isEmpty() ? tr("%n thing(s) together", nullptr, things) : name;
}

QString LookText::facts(const Product &product)
{
    const QString size = product.size.isEmpty() ? QString() : tr("size %1").arg(product.size);
    const QString stock = !product.stockHere ? QString() : *product.stockHere == 0 ? tr("none here today") : tr("%n here", nullptr, *product.stockHere);
    return CustomerText::joined({moneyText(product.price), size, stock});
}

QString LookText::paperFacts(const Product &product)
{
    const QString size = product.size.isEmpty() ? QString() : tr("Size %1").arg(product.size);
    const QString article = product.code.isEmpty() ? QString() : tr("Article %1").arg(product.code);
    return CustomerText::joined({size, article});
}

QString LookText::aboutCode(bool leadsToAddress)
{
    return leadsToAddress ? tr("The code leads to all of it. Point a phone's camera at it.") : tr("The code holds this list. Point a phone's camera at it.");
}

//: %1 is the number of a page, %2 how many there are
QString LookText::pageOf() { return tr("%1 of %2"); }

} // namespace tuttu
