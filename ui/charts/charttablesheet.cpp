// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablesheet.h"

#include "ui/charts/chartlook.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QHeaderView>
#include <QPainter>
#include <QScroller>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <vector>

namespace tuttu {

namespace {

constexpr int lineHeight = 40, padding = 12, leastRows = 4, mostRows = 11, usualWidth = 880;
constexpr double widestWords = 240, widestHead = 104;

double longestWord(const QString &text, TextRole role)
{
    double longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, wordsWidth(word, role));
    return longest;
}

/** Wide enough for the text, wrapped between words where it is longer than that. */
QSize sizeOf(const QString &text, TextRole role, double widest)
{
    const double width = std::min(wordsWidth(text, role), std::max(widest, longestWord(text, role)));
    return {int(width) + 2 * padding + 2, std::max(lineHeight, int(wordsHeight(text, width, role)) + 16)};
}

Qt::Alignment alignmentOf(const QVariant &value) { return Qt::Alignment(value.toInt()); }

class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const int width = table ? table->columnWidth(index.column()) - 2 * padding : int(widestWords);
        return {width + 2 * padding, std::max(lineHeight, int(wordsHeight(index.data().toString(), width, TextRole::Line)) + 16)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.widget);
        painter->save();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
        paintWords(*painter, QRectF(option.rect).adjusted(padding, 0, -padding, 0), index.data().toString(), t.ink, ChartLook::of(option.widget),
                   alignmentOf(index.data(Qt::TextAlignmentRole)), TextRole::Line);
        if (option.state.testFlag(QStyle::State_HasFocus) && showsFocus(option.widget))
            paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 6, t.accent);
        painter->restore();
    }
};

class Head final : public QHeaderView
{
public:
    explicit Head(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(target);
    }

protected:
    QSize sectionSizeFromContents(int section) const override { return sizeOf(words(section), TextRole::Chip, widestHead); }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &t = tokensOf(this);
        painter->save();
        painter->fillRect(rect, t.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), t.edge);
        paintWords(*painter, QRectF(rect).adjusted(padding, 0, -padding, 0), words(section), t.ink2, ChartLook::of(this),
                   alignmentOf(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)), TextRole::Chip);
        painter->restore();
    }

private:
    QString words(int section) const { return model()->headerData(section, Qt::Horizontal).toString(); }
};

} // namespace

ChartTableModel::ChartTableModel(ChartTable table, QObject *parent)
    : QAbstractTableModel(parent), m_table(std::move(table))
{
}

int ChartTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_table.rows.size()); }

int ChartTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_table.headers.size()); }

QVariant ChartTableModel::alignment(int column) const
{
    const bool words = std::find(m_table.wordColumns.begin(), m_table.wordColumns.end(), column) != m_table.wordColumns.end();
    return int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return role == Qt::DisplayRole ? m_table.rows[size_t(index.row())].value(index.column()) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? m_table.headers.value(section) : QVariant();
}

ChartTableWidget::ChartTableWidget(const ChartTable &table, QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new Head(this));
    verticalHeader()->hide();
    setModel(new ChartTableModel(table, this));
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(table.caption);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    share(usualWidth);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + leastRows * lineHeight);
    if (!table.rows.empty())
        setCurrentIndex(model()->index(0, 0));
}

QSize ChartTableWidget::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < std::min(model()->rowCount(), mostRows); ++row)
        height += rowHeight(row);
    return {usualWidth, std::max(height, minimumHeight())};
}

/** As wide as its widest cell, but no wider than asked for where it can be wrapped. */
int ChartTableWidget::widthOf(int column, double widest) const
{
    int width = sizeOf(model()->headerData(column, Qt::Horizontal).toString(), TextRole::Chip, std::min(widest, widestHead)).width();
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, sizeOf(model()->index(row, column).data().toString(), TextRole::Line, widest).width());
    return width;
}

void ChartTableWidget::share(int width)
{
    const int columns = model()->columnCount();
    std::vector<int> widths;
    // All on one line; words wrapped where that is too wide; numbers only then.
    for (const auto &[words, numbers] : {std::pair(widestWords, widestWords), std::pair(widestHead, widestWords), std::pair(widestHead, widestHead)}) {
        widths.clear();
        for (int c = 0; c < columns; ++c) {
            const bool number = alignmentOf(model()->headerData(c, Qt::Horizontal, Qt::TextAlignmentRole)).testFlag(Qt::AlignRight);
            widths.push_back(widthOf(c, number ? numbers : words));
        }
        if (std::accumulate(widths.begin(), widths.end(), 0) <= width)
            break;
    }
    const int over = std::max(0, width - std::accumulate(widths.begin(), widths.end(), 0));
    for (int c = 0; c < columns; ++c)
        setColumnWidth(c, widths[size_t(c)] + over / columns + (c == columns - 1 ? over % columns : 0));
    resizeRowsToContents();
}

void ChartTableWidget::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share(viewport()->width());
}

ChartTableSheet::ChartTableSheet(const ChartTable &table, QWidget *parent)
    : Sheet(table.caption, Side::Bottom, parent), m_table(new ChartTableWidget(table))
{
    body()->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

} // namespace tuttu
