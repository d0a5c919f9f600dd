// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/visitcontroller.h"
#include "ui/models/timelinemodel.h"
#include "ui/pages/brief/briefscene.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace tuttu {

class EmptyState;
class Label;
class ToggleChip;

/** Everything the cache knows of a customer, newest first, by month, one filter at a time. */
class TimelinePage final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePage(QWidget *parent = nullptr);
    void present(const BriefState &state, const BriefScene &scene);
    void clear();                       ///< nothing of a person stays
    void setFilter(TimelineFilter filter);
    TimelineFilter filter() const { return m_proxy.filter(); }

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFilters();
    void makeList();
    void presentFilters();

    TimelineModel m_model;
    TimelineProxyModel m_proxy;
    Label *m_name, *m_count;
    std::vector<std::pair<TimelineFilter, ToggleChip *>> m_filters;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_middle;
    quint64 m_nonce = 0;
};

} // namespace tuttu
