// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/board.h"
#include "tests/ui/madeupcharts.h"
#include "ui/charts/charttablesheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage.h"

#include <QBoxLayout>
#include <QPainter>

namespace tuttu {

namespace {

struct Page {
    Ground *ground = new Ground;
    QVBoxLayout *column = new QVBoxLayout(ground);
    Page()
    {
        column->setContentsMargins(24, 16, 24, 24);
        column->setSpacing(16);
    }
};

template<typename Chart>
Card *carded(Ground *ground, const Chart &chart, int current = -1)
{
    auto *card = new Card(ground);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    column->addWidget(new Label(TextRole::Heading, chart.caption));
    auto *widget = new ChartWidgetOf<Chart>;
    widget->setChart(chart);
    widget->setCurrent(current);
    column->addWidget(widget, 1);
    return card;
}

QHBoxLayout *tilesOf(Ground *ground, const std::vector<Tile> &tiles)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    for (const Tile &tile : tiles) {
        auto *widget = new TileWidget(tile, ground);
        row->addWidget(widget, 1);
    }
    return row;
}

QWidget *day(Qt::LayoutDirection direction)
{
    Page page;
    page.ground->setLayoutDirection(direction);
    page.column->addLayout(tilesOf(page.ground, madeUpTiles()));
    page.column->addWidget(carded(page.ground, madeUpDay()), 1);
    page.column->addLayout(tilesOf(page.ground, madeUpUnknownTiles()));
    return page.ground;
}

QWidget *oddDays()
{
    Page page;
    page.column->addWidget(carded(page.ground, madeUpHours(25, 0, 2)), 1);
    auto *row = new QHBoxLayout;
    for (const int count : {1, 3, 10})
        row->addWidget(carded(page.ground, madeUpHours(count, 9)), count == 10 ? 2 : 1);
    page.column->addLayout(row, 1);
    return page.ground;
}

QWidget *heat(Qt::LayoutDirection direction, int columns)
{
    Page page;
    page.ground->setLayoutDirection(direction);
    page.column->addWidget(carded(page.ground, madeUpWeek(columns), 15));
    page.column->addStretch();
    return page.ground;
}

QWidget *cohorts()
{
    Page page;
    page.column->addWidget(carded(page.ground, madeUpCohorts()));
    page.column->addStretch();
    return page.ground;
}

QWidget *trends(Qt::LayoutDirection direction)
{
    Page page;
    page.ground->setLayoutDirection(direction);
    page.column->addWidget(carded(page.ground, madeUpConversion(), 24), 1);
    page.column->addWidget(carded(page.ground, madeUpFootfall(260, 12), 258), 1);
    return page.ground;
}

QWidget *fewTrends()
{
    Page page;
    auto *row = new QHBoxLayout;
    row->addWidget(carded(page.ground, madeUpFootfall(8, 3), 9));
    TrendChart shares = madeUpConversion(14);
    shares.fromZero = false;
    row->addWidget(carded(page.ground, shares));
    page.column->addLayout(row, 1);
    auto *more = new QHBoxLayout;
    more->addWidget(carded(page.ground, madeUpFootfall(1, 0)));
    more->addWidget(carded(page.ground, madeUpConversion(260), 17), 2);
    more->addWidget(carded(page.ground, madeUpFootfall(0, 0)));
    page.column->addLayout(more, 1);
    return page.ground;
}

QWidget *bars(Qt::LayoutDirection direction)
{
    Page page;
    page.ground->setLayoutDirection(direction);
    auto *row = new QHBoxLayout;
    row->addWidget(carded(page.ground, madeUpBars()), 3);
    BarRows uplift{.caption = "Recommendations against hold-out", .rowName = "Group", .valueName = "more items a visit", .countName = {}, .markName = {}, .rows = {}};
    uplift.rows = {{.label = "All", .value = {.known = Known::Yes, .value = 0.19, .text = "+0.19", .band = Band{-0.04, 0.42}, .bandText = "−0.04 to +0.42"}},
                   {.label = "New", .value = {.known = Known::Yes, .value = -0.08, .text = "−0.08", .band = Band{-0.3, 0.14}, .bandText = "−0.30 to +0.14"}}};
    row->addWidget(carded(page.ground, uplift), 2);
    page.column->addLayout(row);
    page.column->addStretch();
    return page.ground;
}

/** Nothing is known: not a zero anywhere. */
QWidget *silent()
{
    Page page;
    HourStrip day = madeUpHours(11, 9);
    for (auto &hour : day.hours)
        hour.bar = hour.foot = hour.dot = {.known = Known::NotCounted};
    TrendChart weeks = madeUpConversion(12);
    for (auto &week : weeks.periods)
        week.value = week.other = {.known = Known::NotCounted};
    CohortGrid few = madeUpCohorts();
    few.cohorts.resize(3);
    for (auto &cohort : few.cohorts) {
        for (auto &cell : cohort.cells)
            cell.reading = {.known = Known::Hidden};
    }
    auto *row = new QHBoxLayout;
    row->addWidget(carded(page.ground, day), 1);
    row->addWidget(carded(page.ground, weeks), 1);
    page.column->addLayout(row, 1);
    page.column->addWidget(carded(page.ground, few));
    return page.ground;
}

QWidget *table()
{
    Page page;
    page.column->addWidget(carded(page.ground, madeUpDay()), 1);
    auto *stage = new Stage(page.ground);
    stage->resize(1280, 800);
    stage->openSheet(new ChartTableSheet(tableOf(madeUpDay())));
    return stage;
}

/** What the report prints: light in both themes. */
class Paper final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        const ChartLook look = ChartLook::onPaper(Qt::LeftToRight);
        paintChart(painter, QRectF(24, 24, 600, 330), madeUpDay(), look);
        paintChart(painter, QRectF(656, 24, 600, 330), madeUpConversion(), look);
        paintChart(painter, QRectF(24, 400, 600, 360), madeUpWeek(), look);
        paintChart(painter, QRectF(656, 400, 600, 200), madeUpBars(), look);
        double x = 656;
        for (const Tile &tile : madeUpTiles()) {
            paintChart(painter, QRectF(x, 660, 90, 120), tile, look);
            x += 102;
        }
    }
};

} // namespace

std::vector<Board> chartBoards()
{
    const auto rtl = Qt::RightToLeft, ltr = Qt::LeftToRight;
    return {{"charts-day", [=] { return day(ltr); }}, {"charts-day-rtl", [=] { return day(rtl); }}, {"charts-days", oddDays}, {"charts-heat", [=] { return heat(ltr, 11); }},
            {"charts-heat-rtl", [=] { return heat(rtl, 24); }}, {"charts-cohorts", cohorts}, {"charts-trend", [=] { return trends(ltr); }}, {"charts-trend-rtl", [=] { return trends(rtl); }},
            {"charts-trend-few", fewTrends}, {"charts-bars", [=] { return bars(ltr); }}, {"charts-bars-rtl", [=] { return bars(rtl); }}, {"charts-silent", silent}, {"charts-table", table},
            {"charts-paper", [] { return static_cast<QWidget *>(new Paper); }}};
}

} // namespace tuttu
