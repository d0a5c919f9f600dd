// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinemodel.h"

#include "ui/text/customertext.h"

namespace tuttu {

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineLine &line = row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return CustomerText::joined({line.when, line.title, line.detail, line.amount});
    case KindRole: return int(line.kind);
    case DayRole: return line.day;
    case WhenRole: return line.when;
    case TitleRole: return line.title;
    case DetailRole: return line.detail;
    case AmountRole: return line.amount;
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{KindRole, "kind"}, {DayRole, "day"}, {WhenRole, "when"}, {TitleRole, "title"}, {DetailRole, "detail"}, {AmountRole, "amount"}};
}

TimelineProxyModel::TimelineProxyModel(TimelineModel &source, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&source);
}

void TimelineProxyModel::setFilter(TimelineFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
}

bool TimelineProxyModel::passes(TimelineFilter filter, TimelineKind kind)
{
    switch (filter) {
    case TimelineFilter::All: return true;
    case TimelineFilter::Bought: return kind == TimelineKind::Order;
    case TimelineFilter::Returned: return kind == TimelineKind::Return;
    case TimelineFilter::Visits: return kind == TimelineKind::Visit;
    case TimelineFilter::Scores: return kind == TimelineKind::Score;
    case TimelineFilter::Notes: return kind == TimelineKind::Note;
    case TimelineFilter::Holds: return kind == TimelineKind::Hold;
    case TimelineFilter::FollowUps: return kind == TimelineKind::FollowUp;
    case TimelineFilter::Consents: return kind == TimelineKind::Consent;
    }
    return true;
}

bool TimelineProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return passes(m_filter, TimelineKind(sourceModel()->index(row, 0, parent).data(TimelineModel::KindRole).toInt()));
}

} // namespace tuttu
