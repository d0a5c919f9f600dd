// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/timelinedelegate.h"

#include "core/domain/profile.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tuttu {

namespace {

struct KindLook {
    Icon icon;
    Tone tone;
};

KindLook lookOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Order: return {Icon::Bag, Tone::Accent};
    case TimelineKind::Return: return {Icon::Undo, Tone::Wait};
    case TimelineKind::Visit: return {Icon::Door, Tone::Neutral};
    case TimelineKind::Note: return {Icon::Note, Tone::Info};
    case TimelineKind::Score: return {Icon::Smile, Tone::Neutral};
    case TimelineKind::Hold: return {Icon::Tag, Tone::Accent};
    case TimelineKind::FollowUp: return {Icon::Bell, Tone::Wait};
    case TimelineKind::Consent: return {Icon::Shield, Tone::Live};
    case TimelineKind::Case: return {Icon::Alert, Tone::Wait};
    case TimelineKind::Message: return {Icon::Paper, Tone::Info};
    case TimelineKind::Look: return {Icon::Eye, Tone::Accent};
    }
    return {Icon::Info, Tone::Neutral};
}

bool sameMonth(const QModelIndex &a, const QModelIndex &b)
{
    const QDate x = a.data(TimelineModel::DayRole).toDate(), y = b.data(TimelineModel::DayRole).toDate();
    return x.year() == y.year() && x.month() == y.month();
}

void drawText(QPainter &painter, const QRect &where, TextRole role, const QColor &colour, Qt::Alignment align, const QString &text)
{
    const QFont font = fontOf(role);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(where, int(align | Qt::AlignVCenter | Qt::TextSingleLine), QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
}

/** A row's part of the card: round where the month begins and ends, straight between. */
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

} // namespace

TimelineGeometry TimelineGeometry::of(const QRect &row, bool beginsMonth, int amountWidth)
{
    TimelineGeometry g;
    g.card = row.adjusted(0, 0, -barRoom, 0);
    if (beginsMonth) {
        g.heading = QRect(row.left(), row.top(), row.width(), headingHeight);
        g.card.setTop(row.top() + headingHeight);
    }
    const QRect inner = g.card.adjusted(16, 0, -16, 0);
    g.glyphCircle = QRect(inner.left(), inner.center().y() - glyph / 2 + 1, glyph, glyph);
    const int right = std::clamp(amountWidth, 96, inner.width() / 3);
    const int textLeft = g.glyphCircle.right() + 1 + 12;
    const int textWidth = inner.right() + 1 - right - 16 - textLeft;
    const int top = g.card.center().y() - 20 + 1;
    g.title = QRect(textLeft, top, textWidth, 20);
    g.detail = QRect(textLeft, top + 22, textWidth, 18);
    g.amount = QRect(inner.right() + 1 - right, top, right, 20);
    g.when = QRect(inner.right() + 1 - right, top + 22, right, 18);
    return g;
}

TimelineGeometry TimelineGeometry::mirrored(const QRect &row) const
{
    TimelineGeometry g = *this;
    for (QRect *part : {&g.heading, &g.card, &g.glyphCircle, &g.title, &g.detail, &g.amount, &g.when})
        *part = QStyle::visualRect(Qt::RightToLeft, row, *part);
    return g;
}

bool TimelineDelegate::beginsMonth(const QModelIndex &index)
{
    return index.row() == 0 || !sameMonth(index, index.siblingAtRow(index.row() - 1));
}

bool TimelineDelegate::endsMonth(const QModelIndex &index)
{
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    return !next.isValid() || !sameMonth(index, next);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {360, TimelineGeometry::rowHeight + (beginsMonth(index) ? TimelineGeometry::headingHeight : 0)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const bool first = beginsMonth(index), last = endsMonth(index);
    const bool rtl = option.direction == Qt::RightToLeft;
    const QString amount = index.data(TimelineModel::AmountRole).toString(), when = index.data(TimelineModel::WhenRole).toString();
    const int wanted = std::max(QFontMetrics(fontOf(TextRole::Strong)).horizontalAdvance(amount),
                                QFontMetrics(fontOf(TextRole::Small)).horizontalAdvance(when));
    TimelineGeometry g = TimelineGeometry::of(option.rect, first, wanted + 2);
    if (rtl)
        g = g.mirrored(option.rect);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Qt::Alignment lead = rtl ? Qt::AlignRight : Qt::AlignLeft, trail = rtl ? Qt::AlignLeft : Qt::AlignRight;
    if (first && m_monthWords)
        drawText(*painter, g.heading.adjusted(4, 8, -4, 0), TextRole::Heading, t.ink, lead, m_monthWords(index.data(TimelineModel::DayRole).toDate()));

    const QRectF card = QRectF(g.card).adjusted(0.5, first ? 0.5 : -0.5, -0.5, last ? -0.5 : 0.5);
    painter->setPen(QPen(t.line, 1));
    painter->setBrush(t.surface);
    painter->drawPath(cardPath(card, first, last));

    const KindLook look = lookOf(TimelineKind(index.data(TimelineModel::KindRole).toInt()));
    const Pair pair = t.pair(look.tone);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pair.ground);
    painter->drawEllipse(g.glyphCircle);
    paintIcon(*painter, g.glyphCircle, look.icon, pair.ink, 20);

    const QString detail = index.data(TimelineModel::DetailRole).toString();
    const QRect title = detail.isEmpty() ? g.title.translated(0, 10) : g.title;
    drawText(*painter, title, TextRole::Strong, t.ink, lead, index.data(TimelineModel::TitleRole).toString());
    drawText(*painter, g.detail, TextRole::Small, t.ink2, lead, detail);
    drawText(*painter, g.amount, TextRole::Strong, t.ink, trail, amount);
    drawText(*painter, amount.isEmpty() ? g.when.translated(0, -10) : g.when, TextRole::Small, t.ink2, trail, when);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, QRectF(g.card).adjusted(3, 3, -3, -3), buttonRadius, t.accent);
    painter->restore();
}

} // namespace tuttu
