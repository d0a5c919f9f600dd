// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace tuttu {

enum class TodoTerm;

/** Where the parts of one row lie, left to right; `mirrored` for right-to-left. */
struct TodoGeometry {
    static constexpr int headingHeight = 48, rowHeight = 96, disc = 44;
    static constexpr int barRoom = 16;  ///< for the scroll bar, at the trailing edge

    QRect heading;          ///< empty when the row begins no section
    QRect card;             ///< the row's part of its section's card
    QRect glyph, name, when, what, more;
    QRect give, finish;     ///< to be touched; empty when there is nothing to touch, and their room is kept

    /** The widths are those of the words on one line. */
    static TodoGeometry of(const QRect &row, bool beginsSection, bool givable, bool finishable, int whenWidth, int whatWidth);
    TodoGeometry mirrored(const QRect &row) const;
};

/** One thing to be done, with its section's heading over the first. Reads TodoModel's roles. */
class TodoDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSectionWords(std::function<QString(TodoTerm)> words) { m_sectionWords = std::move(words); }
    TodoGeometry geometry(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<QString(TodoTerm)> m_sectionWords;
};

} // namespace tuttu
