// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customerhitmodel.h"

#include "ui/text/customertext.h"
#include "ui/text/floortext.h"
#include "ui/widgets/monogram.h"


namespace tuttu {

QVariant CustomerHitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &hit = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return hit.name.shown;
    case LatinRole: return hit.name.latin;
    case HintRole: return hit.hint;
    case LastRole: return FloorText::lastPurchase(hit.lastPurchase);
    case InitialsRole: return initialsOf(hit.name.shown);
    case IdRole: return hit.customer.uuid();
    case Qt::AccessibleTextRole:
        return CustomerText::joined({hit.name.shown, hit.name.latin, hit.hint, FloorText::lastPurchase(hit.lastPurchase)});
    default: return {};
    }
}

} // namespace tuttu
