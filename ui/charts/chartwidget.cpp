// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/charts/chartaccessible.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tuttu {

namespace {

/** Narrower than this a finger would often hit the neighbour. */
constexpr double leastToOpen = target - 8;

void announce(ChartWidget *chart, QAccessible::Event what, int cell)
{
    QAccessibleEvent event(chart, what);
    event.setChild(cell);
    QAccessible::updateAccessibility(&event);
}

/** A long chart lies on something that scrolls. */
void bringIntoView(QWidget *chart, const QRectF &cell)
{
    for (QWidget *above = chart->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget())
            continue;
        const QRect there(chart->mapTo(area->widget(), cell.topLeft().toPoint()), cell.size().toSize());
        area->ensureVisible(there.center().x(), there.center().y(), there.width() / 2 + grid, there.height() / 2 + grid);
        return;
    }
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
{
    announceChartsAccessibly();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartWidget::Seen ChartWidget::seen() const { return {size(), devicePixelRatioF(), &tokensOf(this), layoutDirection()}; }

void ChartWidget::changed()
{
    const std::vector<ChartCell> before = std::exchange(m_cells, {});
    m_pictureOf = {};
    m_cellsOf = {};
    m_down = -1;
    updateGeometry();
    update();
    if (cells().size() == before.size()) { // an hour later: what one stands on may say something else
        if (m_current >= 0 && hasFocus() && m_cells[size_t(m_current)].sentence != before[size_t(m_current)].sentence)
            announce(this, QAccessible::NameChanged, m_current);
        return;
    }
    m_current = std::min(m_current, int(m_cells.size()) - 1);
    QAccessibleEvent other(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&other);
}

const std::vector<ChartCell> &ChartWidget::cells() const
{
    if (const Seen now = seen(); m_cellsOf != now) {
        m_cells = makeCells(rect(), ChartLook::of(this));
        m_cellsOf = now;
    }
    return m_cells;
}

void ChartWidget::setCurrent(int cell)
{
    if (cell < 0 || size_t(cell) >= cells().size())
        return;
    m_current = cell;
    bringIntoView(this, cells()[size_t(cell)].rect);
    update();
    if (hasFocus())
        announce(this, QAccessible::Focus, cell);
}

void ChartWidget::open(int cell)
{
    if (cell >= 0 && size_t(cell) < cells().size() && cells()[size_t(cell)].opens)
        Q_EMIT opened(cell);
}

QSize ChartWidget::minimumSizeHint() const
{
    const QSizeF least = leastSize(width(), ChartLook::of(this));
    return {int(std::ceil(least.width())), int(std::ceil(least.height()))};
}

QSize ChartWidget::sizeHint() const { return minimumSizeHint().expandedTo({480, 0}); }

int ChartWidget::heightForWidth(int width) const { return int(std::ceil(leastSize(width, ChartLook::of(this)).height())); }

void ChartWidget::paintEvent(QPaintEvent *)
{
    const ChartLook look = ChartLook::of(this);
    if (const Seen now = seen(); m_pictureOf != now) {
        m_picture = QPixmap(size() * now.ratio);
        m_picture.setDevicePixelRatio(now.ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintAll(painter, rect(), look);
        m_pictureOf = now;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_current >= 0 && size_t(m_current) < cells().size())
        paintCurrent(painter, rect(), look);
}

void ChartWidget::paintCurrent(QPainter &painter, const QRectF &, const ChartLook &look) const
{
    const QRectF cell = m_cells[size_t(m_current)].rect;
    if (m_down == m_current) {
        QColor pressed = look.tokens->ink;
        pressed.setAlphaF(0.1f);
        paintPanel(painter, cell, 8, pressed);
    }
    if (showsFocus(this))
        paintFocusRing(painter, cell, 8, look.tokens->ink);
}

int ChartWidget::cellAt(const QPointF &point) const
{
    for (size_t i = 0; i < cells().size(); ++i) {
        if (m_cells[i].rect.contains(point))
            return int(i);
    }
    return -1;
}

int ChartWidget::neighbour(int key) const
{
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right, onwards = key == Qt::Key_Right || key == Qt::Key_Down;
    const QRectF &from = m_cells[size_t(m_current)].rect;
    const auto way = [&](const QRectF &to) {
        const double step = across ? to.center().x() - from.center().x() : to.center().y() - from.center().y();
        return onwards ? step : -step;
    };
    const auto inLine = [&](const QRectF &to) {
        return across ? to.top() < from.bottom() - 0.5 && from.top() < to.bottom() - 0.5 : to.left() < from.right() - 0.5 && from.left() < to.right() - 0.5;
    };
    int nearest = -1;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const QRectF &to = m_cells[i].rect;
        if (way(to) > 0.5 && inLine(to) && (nearest < 0 || way(to) < way(m_cells[size_t(nearest)].rect)))
            nearest = int(i);
    }
    return nearest;
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = int(cells().size()) - 1;
    int to = -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: to = m_current < 0 ? std::min(0, last) : neighbour(event->key()); break;
    case Qt::Key_Home: to = std::min(0, last); break;
    case Qt::Key_End: to = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: open(m_current); return;
    default: break;
    }
    if (to < 0)
        return QWidget::keyPressEvent(event); // nothing there: the page may scroll
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    setCurrent(to);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    m_down = cellAt(event->position());
    m_wasCurrent = m_down >= 0 && m_down == m_current;
    if (m_down >= 0)
        setCurrent(m_down);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int down = std::exchange(m_down, -1);
    update();
    if (down < 0 || cellAt(event->position()) != down)
        return;
    const QRectF &cell = m_cells[size_t(down)].rect;
    if (m_wasCurrent || std::min(cell.width(), cell.height()) >= leastToOpen)
        open(down);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || cells().empty())
        return; // the touch says which
    setCurrent(std::max(m_current, 0));
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_down = -1;
    update();
}

} // namespace tuttu
