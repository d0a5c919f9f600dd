// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/text/todotext.h"

namespace tuttu {

/** What is to be done, in words and in its order. The display text is the whole row, for screen readers. */
class TodoModel final : public RowsModel<TodoLine>
{
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole, WhatRole, WhenRole, MoreRole, TermRole, IconRole, FinishRole, GiveRole };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace tuttu
