// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace tuttu {

/** Where the parts of one timeline row lie; left to right, mirrored by `mirrored` for right-to-left. */
struct TimelineGeometry {
    static constexpr int headingHeight = 48, rowHeight = 72, glyph = 40;
    static constexpr int barRoom = 16; ///< for the scroll bar, at the trailing edge

    QRect heading;          ///< empty when the row does not begin a month
    QRect card;             ///< the row's part of its month's card
    QRect glyphCircle, title, detail, amount, when;

    static TimelineGeometry of(const QRect &row, bool beginsMonth, int amountWidth);
    TimelineGeometry mirrored(const QRect &row) const;
};

/** One event, with its month over the first of it. Reads TimelineModel's roles. */
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** "Today" for the headings' words; headings are made by the page's TimeText. */
    void setMonthWords(std::function<QString(const QDate &)> words) { m_monthWords = std::move(words); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static bool beginsMonth(const QModelIndex &index);
    static bool endsMonth(const QModelIndex &index);

private:
    std::function<QString(const QDate &)> m_monthWords;
};

} // namespace tuttu
