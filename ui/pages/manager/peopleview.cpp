// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/peopleview.h"

#include "ui/errortext/errortext.h"
#include "ui/figures/trendpicture.h"
#include "ui/text/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QLocale>

namespace tuttu {

namespace {

constexpr int gap = 16;

} // namespace

template<typename W>
W *PeopleView::addChart(QBoxLayout *into, int stretch)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 12, 12, 16);
    auto *head = new QHBoxLayout;
    auto *title = new Label(TextRole::Strong);
    auto *chart = new W;
    auto *table = new Button(Button::Kind::Quiet, Icon::Paper, tr("As a table"));
    connect(table, &Button::clicked, this, [this, chart] { emit tableWanted(chart->table()); });
    head->addWidget(title, 1, Qt::AlignVCenter);
    head->addWidget(table, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(chart, 1);
    into->addWidget(card, stretch);
    m_titles.insert(chart, title);
    return chart;
}

template<typename W, typename Chart>
void PeopleView::show(W *widget, Chart chart)
{
    m_titles.value(widget)->setText(chart.caption);
    widget->setChart(std::move(chart));
}

PeopleView::PeopleView(QWidget *parent) : QWidget(parent), m_about(new Label(TextRole::Body, {}, Ink::Soft)), m_count(new Button(Button::Kind::Secondary, {}))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap);
    auto *head = new QHBoxLayout;
    head->addWidget(m_about, 1, Qt::AlignVCenter);
    head->addWidget(m_count);
    all->addLayout(head);
    m_cohorts = addChart<CohortWidget>(all, 3);
    auto *upper = new QHBoxLayout, *lower = new QHBoxLayout;
    for (QHBoxLayout *row : {upper, lower}) {
        row->setSpacing(gap);
        all->addLayout(row, 2);
    }
    m_stages = addChart<BarRowsWidget>(upper, 1);
    m_worth = addChart<BarRowsWidget>(upper, 1);
    m_habits = addChart<BarRowsWidget>(lower, 1);
    m_categories = addChart<BarRowsWidget>(lower, 1);
    connect(m_count, &Button::clicked, this, [this] {
        if (m_counting)
            emit cancelWanted();
        else
            emit countWanted();
    });
}

void PeopleView::present(const PeopleState &state, const TallyRule &rule, const QDateTime &now)
{
    m_counting = state.counting;
    m_count->setText(state.counting ? tr("Stop counting") : tr("Count anew"));
    const QLocale locale;
    QStringList about;
    if (state.counting)
        about += state.of > 0 ? tr("%1 of %2 customers counted.", "numbers").arg(locale.toString(state.counted), locale.toString(state.of)) : tr("Counting begins.");
    else if (state.problem)
        about += ErrorText::readingSentence(*state.problem);
    if (state.reading) {
        const PeopleReading &people = *state.reading;
        about += tr("%n customer(s) who bought, as of %1.", "a day or time", people.people).arg(TimeText(rule.zone, now).timeOrDay(people.at));
        if (people.leftOut > 0)
            about += tr("%n said no to having their purchases looked at and is in none of these.", nullptr, people.leftOut);
        const TrendPicture picture(rule);
        show(m_cohorts, picture.cohorts(people));
        show(m_stages, picture.stages(people));
        show(m_worth, picture.worth(people));
        show(m_habits, picture.habits(people));
        show(m_categories, picture.categories(people));
    }
    m_about->setText(about.join(u' '));
    for (QWidget *chart : std::initializer_list<QWidget *>{m_cohorts, m_stages, m_worth, m_habits, m_categories})
        chart->parentWidget()->setVisible(state.reading.has_value());
}

} // namespace tuttu
