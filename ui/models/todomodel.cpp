// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/todomodel.h"

#include "ui/text/customertext.h"
#include "ui/theme/icon.h"

namespace tuttu {

namespace {

Icon iconOf(const TodoRow &row)
{
    if (row.term == TodoTerm::Done)
        return Icon::Check;
    if (std::holds_alternative<CaseId>(row.id))
        return Icon::Alert;
    if (std::holds_alternative<HoldId>(row.id))
        return Icon::Bag;
    switch (row.origin.value_or(FollowUpOrigin::ByHand)) {
    case FollowUpOrigin::ByHand: return Icon::Bell;
    case FollowUpOrigin::Cue: return Icon::Spark;
    case FollowUpOrigin::Hold: return Icon::Tag;
    case FollowUpOrigin::Case: return Icon::Alert;
    case FollowUpOrigin::Look: return Icon::Eye;
    }
    Q_UNREACHABLE();
}

} // namespace

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodoLine &line = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return CustomerText::joined({line.name, line.what, line.when, line.more});
    case NameRole: return line.name;
    case WhatRole: return line.what;
    case WhenRole: return line.when;
    case MoreRole: return line.more;
    case TermRole: return int(line.row.term);
    case IconRole: return int(iconOf(line.row));
    case FinishRole: return !line.finish.isEmpty();
    case GiveRole: return line.givable;
    default: return {};
    }
}

} // namespace tuttu
