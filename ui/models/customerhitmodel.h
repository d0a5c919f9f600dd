// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profileservice.h"
#include "ui/models/rowsmodel.h"

namespace tuttu {

/** What a search found, best first. */
class CustomerHitModel final : public RowsModel<SearchHit>
{
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole + 1, LatinRole, HintRole, LastRole, InitialsRole, IdRole };
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace tuttu
