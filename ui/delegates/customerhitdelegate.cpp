// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/customerhitdelegate.h"

#include "ui/models/customerhitmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/monogram.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr int side = 16, gap = 14;

int widthOf(TextRole role, const QString &text) { return text.isEmpty() ? 0 : int(std::ceil(QFontMetricsF(fontOf(role)).horizontalAdvance(text))) + 2; }

} // namespace

CustomerHitGeometry CustomerHitGeometry::of(const QRect &row, int nameWidth, int lastWidth)
{
    CustomerHitGeometry g;
    const int left = row.left() + side + disc + gap, right = row.right() + 1 - side;
    const int texts = right - lastWidth - (lastWidth > 0 ? gap : 0) - left;
    const int top = row.top() + 14, nameLine = textStyle(TextRole::Name).line + 2, hintLine = textStyle(TextRole::Small).line;
    g.monogram = {row.left() + side, row.top() + (row.height() - disc) / 2, disc, disc};
    g.name = {left, top, std::min(nameWidth, texts), nameLine};
    g.latin = {g.name.right() + 1 + 10, top, std::max(0, left + texts - g.name.right() - 11), nameLine};
    g.hint = {left, top + nameLine + 2, texts, hintLine};
    g.last = {right - lastWidth, row.top(), lastWidth, row.height()};
    return g;
}

CustomerHitGeometry CustomerHitGeometry::mirrored(const QRect &row) const
{
    const auto flip = [&](const QRect &r) { return QStyle::visualRect(Qt::RightToLeft, row, r); };
    return {flip(monogram), flip(name), flip(latin), flip(hint), flip(last)};
}

QSize CustomerHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {320, CustomerHitGeometry::rowHeight}; }

void CustomerHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const QString name = index.data(CustomerHitModel::NameRole).toString(), last = index.data(CustomerHitModel::LastRole).toString();
    CustomerHitGeometry g = CustomerHitGeometry::of(option.rect, widthOf(TextRole::Name, name), widthOf(TextRole::Small, last));
    if (option.direction == Qt::RightToLeft)
        g = g.mirrored(option.rect);
    painter->save();
    if (option.state & QStyle::State_Selected)
        paintPanel(*painter, option.rect, buttonRadius, t.accentSoft);
    else if (index.row() > 0)
        painter->fillRect(option.rect.left() + side, option.rect.top(), option.rect.width() - 2 * side, 1, t.line);
    paintMonogram(*painter, g.monogram, index.data(CustomerHitModel::IdRole).toUuid(), index.data(CustomerHitModel::InitialsRole).toString(), option.widget);
    const auto write = [&](const QRect &where, TextRole role, const QColor &ink, const QString &text) {
        const QFont font = fontOf(role);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(where, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    write(g.name, TextRole::Name, t.ink, name);
    write(g.latin, TextRole::Small, t.ink2, index.data(CustomerHitModel::LatinRole).toString());
    write(g.hint, TextRole::Small, t.ink2, index.data(CustomerHitModel::HintRole).toString());
    write(g.last, TextRole::Small, t.ink2, last);
    if ((option.state & QStyle::State_HasFocus) && showsFocus(option.widget))
        paintFocusRing(*painter, option.rect, buttonRadius, t.accent);
    painter->restore();
}

} // namespace tuttu
