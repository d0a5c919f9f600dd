// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/measureview.h"

#include "ui/figures/trendpicture.h"
#include "ui/text/measuretext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage.h"

#include <QBoxLayout>

namespace tuttu {

MeasureView::MeasureView(QWidget *parent)
    : QWidget(parent), m_measure(new Button(Button::Kind::Secondary, {}, Icon::Down)),
      m_whole(new Button(Button::Kind::Quiet, tr("The whole shop"), Icon::House)), m_heat(new HeatMapWidget), m_trend(new TrendWidget),
      m_sentence(new Label(TextRole::Body)), m_formula(new Label(TextRole::Small, {}, Ink::Soft))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_measure);
    head->addWidget(m_whole);
    m_whole->hide();
    for (const PeriodKind kind : {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Year}) {
        auto *chip = new ToggleChip(TrendPicture::kindName(kind));
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { emit kindChosen(kind); });
        head->addWidget(chip);
        m_kinds.emplace_back(kind, chip);
    }
    head->addStretch(1);
    auto *table = new Button(Button::Kind::Quiet, tr("As a table"), Icon::Paper);
    connect(table, &Button::clicked, this, [this] { emit tableWanted(m_isTrend ? m_trend->table() : m_heat->table()); });
    head->addWidget(table);
    all->addLayout(head);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_heat, 1);
    column->addWidget(m_trend, 1);
    all->addWidget(card, 1);
    all->addWidget(m_sentence);
    all->addWidget(m_formula);
    connect(m_measure, &Button::clicked, this, &MeasureView::openMeasures);
    connect(m_whole, &Button::clicked, this, &MeasureView::wholeShopWanted);
    connect(m_heat, &ChartWidget::opened, this, [this](int cell) {
        if (size_t(cell) < m_cells.size())
            emit cellOpened(m_cells[size_t(cell)].first, m_cells[size_t(cell)].second);
    });
    connect(m_trend, &ChartWidget::opened, this, [this](int cell) {
        if (size_t(cell) < m_periods.size())
            emit periodOpened(m_periods[size_t(cell)]);
    });
}

void MeasureView::openMeasures()
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    std::vector<MenuItem> items;
    for (const MeasureNature &nature : measureNatures) {
        if (!m_isTrend && nature.measure == Measure::Nps)
            continue; // an answer's hour is not told
        items.push_back({MeasureText::name(nature.measure), Icon::None, [this, measure = nature.measure] { emit measureChosen(measure); }});
    }
    stage->openMenu(m_measure, std::move(items));
}

void MeasureView::presentHead(const QString &name, const QString &formula)
{
    m_measure->setText(name);
    m_formula->setText(formula);
    for (const auto &[of, chip] : m_kinds)
        chip->setVisible(m_isTrend);
    m_heat->setVisible(!m_isTrend);
    m_trend->setVisible(m_isTrend);
}

void MeasureView::presentHeat(const HeatReading &reading, const TallyRule &rule)
{
    m_isTrend = false;
    presentHead(MeasureText::name(reading.measure), FigureText::formula(reading.measure));
    const HeatMap map = TrendPicture(rule).heat(reading);
    m_cells.clear();
    for (size_t row = 0; row < map.rows.size(); ++row) {
        for (const int hour : TrendPicture::heatHours(reading))
            m_cells.emplace_back(TrendPicture::heatWeekday(int(row)), hour);
    }
    m_heat->setChart(map);
    m_sentence->setText(natureOf(reading.measure).unit == MeasureUnit::Count || reading.measure == Measure::NetSales
                            ? tr("Each number is the mean of such an hour in the last %n weeks.", nullptr, FiguresController::heatWeeks)
                            : tr("Each number is of all such hours in the last %n weeks together.", nullptr, FiguresController::heatWeeks));
}

void MeasureView::presentTrend(const TrendReading &reading, const TallyRule &rule, std::optional<double> goal)
{
    m_isTrend = true;
    presentHead(TrendPicture::name(reading), TrendPicture::formula(reading));
    m_whole->setVisible(reading.part.has_value());
    for (const auto &[of, chip] : m_kinds)
        chip->setChecked(of == reading.kind);
    const TrendPicture picture(rule);
    const TrendChart chart = picture.trend(reading, goal);
    m_periods.clear();
    for (size_t i = reading.points.size() - chart.periods.size(); i < reading.points.size(); ++i)
        m_periods.push_back(reading.points[i].period);
    m_trend->setChart(chart);
    m_sentence->setText(picture.changeSentence(reading));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

} // namespace tuttu
