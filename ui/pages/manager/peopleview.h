// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tally.h"
#include "core/visit/peoplecontroller.h"
#include "ui/charts/chartwidget.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;

namespace tuttu {

class Button;
class Label;

/** Who the customers are: cohorts, where they are in their rhythm, what the year ahead may bring, habits, likes. */
class PeopleView final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleView(QWidget *parent = nullptr);
    void present(const PeopleState &state, const TallyRule &rule, const QDateTime &now);

signals:
    void countWanted();
    void cancelWanted();
    void tableWanted(const tuttu::ChartTable &table);

private:
    template<typename W> W *addChart(QBoxLayout *into, int stretch);
    template<typename W, typename Chart> void show(W *widget, Chart chart);

    QHash<const QWidget *, Label *> m_titles; ///< of the cards, by their charts
    Label *m_about;
    Button *m_count;
    CohortWidget *m_cohorts;
    BarRowsWidget *m_stages, *m_worth, *m_habits, *m_categories;
    bool m_counting = false;
};

} // namespace tuttu
