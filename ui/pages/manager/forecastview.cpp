// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/forecastview.h"

#include "ui/figures/trendpicture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>

namespace tuttu {

ForecastView::ForecastView(QWidget *parent) : QWidget(parent), m_map(new HeatMapWidget), m_about(new Label(TextRole::Small, {}, Ink::Soft))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 12, 20, 16);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Strong, tr("Visitors expected")), 1, Qt::AlignVCenter);
    auto *table = new Button(Button::Kind::Quiet, tr("As a table"), Icon::Paper);
    connect(table, &Button::clicked, this, [this] { emit tableWanted(m_map->table()); });
    head->addWidget(table);
    column->addLayout(head);
    column->addWidget(m_map, 1);
    all->addWidget(card, 1);
    all->addWidget(m_about);
    connect(m_map, &ChartWidget::opened, this, [this](int cell) {
        if (size_t(cell) < m_cells.size())
            emit hourOpened(m_cells[size_t(cell)].first, m_cells[size_t(cell)].second);
    });
}

void ForecastView::present(const FootfallForecast &forecast, const std::vector<Staffing> &planned, const TallyRule &rule)
{
    const TrendPicture picture(rule);
    m_cells.clear();
    for (const DayForecast &day : forecast.days) {
        for (const int hour : TrendPicture::forecastHours(forecast))
            m_cells.emplace_back(day.day, hour);
    }
    m_map->setChart(picture.forecast(forecast, planned));
    m_about->setText(tr("%1 Touch an hour to see what one more clerk would make of it.", "whole sentences before it").arg(picture.forecastSentence(forecast)));
}

} // namespace tuttu
