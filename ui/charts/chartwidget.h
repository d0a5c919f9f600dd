// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barrows.h"
#include "ui/charts/cohortgrid.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/hourstrip.h"
#include "ui/charts/trendchart.h"

#include <QPixmap>
#include <QWidget>

namespace tuttu {

/** A chart on the screen. A finger opens a cell; by keyboard arrows go from cell to cell, Home and End to the first and last, Enter
 *  and Space open, Tab leaves. To a screen reader it is one object with the caption as its name and each cell a child. Where cells
 *  are narrower than a finger, the first touch chooses the nearest and the second opens it. Painted once, then shown from a picture. */
class ChartWidget : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWidget(QWidget *parent = nullptr);

    const std::vector<ChartCell> &cells() const;
    int current() const { return m_current; }   ///< -1: none yet
    void setCurrent(int cell);
    void open(int cell);
    virtual ChartTable table() const = 0;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(int cell);

protected:
    void changed();                             ///< the value is another one now
    virtual void paintAll(QPainter &painter, const QRectF &in, const ChartLook &look) const = 0;
    virtual void paintCurrent(QPainter &painter, const QRectF &in, const ChartLook &look) const; ///< over the picture
    virtual std::vector<ChartCell> makeCells(const QRectF &in, const ChartLook &look) const = 0;
    virtual QSizeF leastSize(double width, const ChartLook &look) const = 0; ///< its height is that at the given width

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int cellAt(const QPointF &point) const;
    int neighbour(int key) const;               ///< -1: nothing lies there

    struct Seen {                               ///< what picture and cells were made for
        QSize size;
        double ratio = 0;
        const Tokens *tokens = nullptr;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        bool operator==(const Seen &) const = default;
    };
    Seen seen() const;

    QPixmap m_picture;
    Seen m_pictureOf;
    mutable std::vector<ChartCell> m_cells;
    mutable Seen m_cellsOf;
    int m_current = -1, m_down = -1;
    bool m_wasCurrent = false;
};

template<typename Chart>
class ChartWidgetOf final : public ChartWidget
{
public:
    using ChartWidget::ChartWidget;

    const Chart &chart() const { return m_chart; }
    void setChart(Chart chart)
    {
        m_chart = std::move(chart);
        setAccessibleName(m_chart.caption);
        changed();
    }
    ChartTable table() const override { return tableOf(m_chart); }

protected:
    void paintAll(QPainter &painter, const QRectF &in, const ChartLook &look) const override { paintChart(painter, in, m_chart, look); }
    std::vector<ChartCell> makeCells(const QRectF &in, const ChartLook &look) const override { return cellsOf(m_chart, in, look); }
    QSizeF leastSize(double width, const ChartLook &look) const override
    {
        const double least = leastWidth(m_chart, look);
        return {least, leastHeight(m_chart, std::max(width, least), look)};
    }
    void paintCurrent(QPainter &painter, const QRectF &in, const ChartLook &look) const override
    {
        if constexpr (std::is_same_v<Chart, TrendChart>)
            paintChosen(painter, in, m_chart, current(), look);
        ChartWidget::paintCurrent(painter, in, look);
    }

private:
    Chart m_chart;
};

using HourStripWidget = ChartWidgetOf<HourStrip>;
using HeatMapWidget = ChartWidgetOf<HeatMap>;
using TrendWidget = ChartWidgetOf<TrendChart>;
using CohortWidget = ChartWidgetOf<CohortGrid>;
using BarRowsWidget = ChartWidgetOf<BarRows>;

} // namespace tuttu
