// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/text/timelinetext.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace tuttu {

/** A customer's events in words, newest first. The display text is the whole row, for screen readers. */
class TimelineModel final : public RowsModel<TimelineLine>
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, DayRole, WhenRole, TitleRole, DetailRole, AmountRole };

    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

/** What a filter chip lets through. */
enum class TimelineFilter { All, Bought, Returned, Visits, Scores, Notes, Holds, FollowUps, Consents };

/** One filter at a time; the order is the source's. */
class TimelineProxyModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TimelineProxyModel(TimelineModel &source, QObject *parent = nullptr);
    TimelineFilter filter() const { return m_filter; }
    void setFilter(TimelineFilter filter);
    static bool passes(TimelineFilter filter, TimelineKind kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TimelineFilter m_filter = TimelineFilter::All;
};

} // namespace tuttu
