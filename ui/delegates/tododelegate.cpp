// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tododelegate.h"

#include "ui/models/todomodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr int side = 16, gap = 14, mostLines = 2;

Tone toneOf(TodoTerm term)
{
    switch (term) {
    case TodoTerm::Overdue: return Tone::Care;
    case TodoTerm::Today: return Tone::Accent;
    case TodoTerm::Coming: return Tone::Neutral;
    case TodoTerm::Done: return Tone::Live;
    }
    Q_UNREACHABLE();
}

bool sameSection(const QModelIndex &a, const QModelIndex &b) { return b.isValid() && a.data(TodoModel::TermRole) == b.data(TodoModel::TermRole); }
bool beginsSection(const QModelIndex &index) { return !sameSection(index, index.siblingAtRow(index.row() - 1)); }

/** The row's part of the card: round where the section begins and ends, straight between. */
QPainterPath cardPath(const QRectF &r, bool first, bool last)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(r, cardRadius, cardRadius);
    if (!first)
        path.addRect(r.adjusted(0, 0, 0, -r.height() / 2));
    if (!last)
        path.addRect(r.adjusted(0, r.height() / 2, 0, 0));
    return path.simplified();
}

/** Paints the words of a row in its direction. */
class Writer
{
public:
    Writer(QPainter &painter, Qt::LayoutDirection direction) : m_painter(painter), m_direction(direction) {}

    void line(const QRect &where, TextRole role, const QColor &ink, Qt::Alignment align, const QString &text) const
    {
        const QFont font = fontOf(role);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const Qt::Alignment visual = QStyle::visualAlignment(m_direction, align) | Qt::AlignAbsolute | Qt::AlignVCenter;
        m_painter.drawText(where, int(visual | Qt::TextSingleLine), QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
    }

    /** As many lines as there is room for; what does not fit ends in an ellipsis. */
    void lines(const QRect &where, TextRole role, const QColor &ink, const QString &text) const
    {
        const QFont font = fontOf(role);
        const int high = textStyle(role).line;
        QString rest = text.simplified();
        QTextLayout layout(rest, font);
        layout.beginLayout();
        int start = 0, count = 0;
        for (QTextLine next = layout.createLine(); next.isValid() && count + 1 < where.height() / high; next = layout.createLine(), ++count) {
            next.setLineWidth(where.width());
            if (start + next.textLength() >= rest.size())
                break;
            line({where.left(), where.top() + count * high, where.width(), high}, role, ink, Qt::AlignLeft, rest.mid(start, next.textLength()).trimmed());
            start += next.textLength();
        }
        layout.endLayout();
        line({where.left(), where.top() + count * high, where.width(), high}, role, ink, Qt::AlignLeft, rest.mid(start));
    }

private:
    QPainter &m_painter;
    Qt::LayoutDirection m_direction;
};

} // namespace

TodoGeometry TodoGeometry::of(const QRect &row, bool beginsSection, bool givable, bool finishable, int whenWidth, int whatWidth)
{
    TodoGeometry g;
    g.card = row.adjusted(0, 0, -barRoom, 0);
    if (beginsSection) {
        g.heading = {row.left(), row.top(), row.width() - barRoom, headingHeight};
        g.card.setTop(row.top() + headingHeight);
    }
    const int left = g.card.left() + side + disc + gap, right = g.card.right() + 1 - 8 - 2 * target, middle = g.card.top() + g.card.height() / 2;
    if (givable)
        g.give = {right, middle - target / 2, target, target};
    if (finishable)
        g.finish = {right + target, middle - target / 2, target, target};
    const int words = right - 12 - left, when = std::clamp(whenWidth, 0, words / 2);
    const int nameLine = textStyle(TextRole::Name).line + 2, moreLine = textStyle(TextRole::Small).line;
    const int whatHeight = (whatWidth > words ? mostLines : 1) * textStyle(TextRole::Body).line;
    const int top = middle - (nameLine + whatHeight + moreLine) / 2;
    g.glyph = {g.card.left() + side, middle - disc / 2, disc, disc};
    g.name = {left, top, words - when - gap, nameLine};
    g.when = {left + words - when, top, when, nameLine};
    g.what = {left, top + nameLine, words, whatHeight};
    g.more = {left, g.what.bottom() + 1, words, moreLine};
    return g;
}

TodoGeometry TodoGeometry::mirrored(const QRect &row) const
{
    TodoGeometry g = *this;
    for (QRect *part : {&g.heading, &g.card, &g.glyph, &g.name, &g.when, &g.what, &g.more, &g.give, &g.finish}) {
        if (!part->isEmpty())
            *part = QStyle::visualRect(Qt::RightToLeft, row, *part);
    }
    return g;
}

TodoGeometry TodoDelegate::geometry(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const auto width = [&](TextRole role, int what) {
        return int(std::ceil(QFontMetricsF(fontOf(role)).horizontalAdvance(index.data(what).toString().simplified()))) + 2;
    };
    const auto g = TodoGeometry::of(row, beginsSection(index), index.data(TodoModel::GiveRole).toBool(), index.data(TodoModel::FinishRole).toBool(),
                                    width(TextRole::Strong, TodoModel::WhenRole), width(TextRole::Body, TodoModel::WhatRole));
    return direction == Qt::RightToLeft ? g.mirrored(row) : g;
}

QSize TodoDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {360, TodoGeometry::rowHeight + (beginsSection(index) ? TodoGeometry::headingHeight : 0)};
}

void TodoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const TodoGeometry g = geometry(option.rect, option.direction, index);
    const auto term = TodoTerm(index.data(TodoModel::TermRole).toInt());
    const bool first = beginsSection(index), last = !sameSection(index, index.siblingAtRow(index.row() + 1));
    const Pair tone = t.pair(toneOf(term));
    const Writer writer(*painter, option.direction);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (first && m_sectionWords)
        writer.line(g.heading.adjusted(4, 8, -4, 0), TextRole::Heading, t.ink, Qt::AlignLeft, m_sectionWords(term));
    painter->setPen(QPen(t.line, 1));
    painter->setBrush(t.surface);
    painter->drawPath(cardPath(QRectF(g.card).adjusted(0.5, first ? 0.5 : -0.5, -0.5, last ? -0.5 : 0.5), first, last));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.ground);
    painter->drawEllipse(g.glyph);
    paintIcon(*painter, g.glyph, Icon(index.data(TodoModel::IconRole).toInt()), tone.ink, 20);
    writer.line(g.name, TextRole::Name, t.ink, Qt::AlignLeft, index.data(TodoModel::NameRole).toString());
    writer.line(g.when, term == TodoTerm::Overdue ? TextRole::Strong : TextRole::Line, term == TodoTerm::Overdue ? t.care : t.ink2, Qt::AlignRight,
                index.data(TodoModel::WhenRole).toString());
    writer.lines(g.what, TextRole::Body, term == TodoTerm::Done ? t.ink2 : t.ink, index.data(TodoModel::WhatRole).toString());
    writer.line(g.more, TextRole::Small, t.ink2, Qt::AlignLeft, index.data(TodoModel::MoreRole).toString());
    if (!g.finish.isEmpty())
        paintIcon(*painter, g.finish, Icon::Check, t.accent, 24);
    if (!g.give.isEmpty())
        paintIcon(*painter, g.give, Icon::People, t.ink2, 22);
    if ((option.state & QStyle::State_HasFocus) && showsFocus(option.widget))
        paintFocusRing(*painter, QRectF(g.card).adjusted(3, 3, -3, -3), buttonRadius, t.accent);
    painter->restore();
}

} // namespace tuttu
