// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr int widest = 480; ///< a sentence asks for no more than this before it wraps

/** As the text is laid out, which for joined scripts is wider than the sum of its letters. */
int naturalWidth(const QString &line, const QFont &font)
{
    QTextLayout layout(line, font);
    layout.beginLayout();
    const QTextLine all = layout.createLine();
    layout.endLayout();
    return all.isValid() ? int(std::ceil(all.naturalTextWidth())) + 1 : 0;
}

Qt::Alignment visual(Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask ? alignment : Qt::AlignLeft) & Qt::AlignHorizontal_Mask;
}

} // namespace

Label::Label(TextRole role, const QString &text, Ink ink, QWidget *parent)
    : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(role));
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    setFont(fontOf(role));
    updateGeometry();
}

void Label::setMaxLines(int lines)
{
    m_maxLines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines != 1);
    setSizePolicy(policy);
}

int Label::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(visual(alignment(), layoutDirection()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const int height = textStyle(m_role).line;
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++count) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, count * height + (height - line.ascent() - line.descent()) / 2));
    }
    layout.endLayout();
    return count;
}

int Label::linesFor(int width) const
{
    QString lines = text();
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font());
    const int count = std::max(layOut(layout, width), 1);
    return m_maxLines > 0 ? std::min(count, m_maxLines) : count;
}

bool Label::isCut() const
{
    QString lines = text();
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font());
    const int needed = layOut(layout, contentsRect().width());
    return (m_maxLines > 0 && needed > m_maxLines) || std::min(needed, m_maxLines > 0 ? m_maxLines : needed) * textStyle(m_role).line > contentsRect().height();
}

QSize Label::sizeHint() const
{
    int width = 0;
    for (const QString &line : text().split(u'\n'))
        width = std::max(width, naturalWidth(line, font()));
    if (m_maxLines != 1)
        width = std::min(width, widest);
    width += contentsMargins().left() + contentsMargins().right();
    return {width, heightForWidth(width)};
}

QSize Label::minimumSizeHint() const
{
    int word = 0; // the longest
    for (const QString &part : text().split(QRegularExpression(QStringLiteral("[\\s-]")), Qt::SkipEmptyParts))
        word = std::max(word, int(std::ceil(QFontMetricsF(font()).horizontalAdvance(part))) + 1);
    const QMargins m = contentsMargins();
    return {std::min(word, m_maxLines == 1 ? 48 : 72) + m.left() + m.right(), textStyle(m_role).line + m.top() + m.bottom()};
}

int Label::heightForWidth(int width) const
{
    const QMargins m = contentsMargins();
    return linesFor(width - m.left() - m.right()) * textStyle(m_role).line + m.top() + m.bottom();
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? tokensOf(this).text(m_ink) : tokensOf(this).ink3);
    QString lines = text();
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font());
    const QRect room = contentsRect();
    const int needed = layOut(layout, room.width());
    const int shown = m_maxLines > 0 ? std::min(needed, m_maxLines) : needed;
    const int lineHeight = textStyle(m_role).line;
    const int top = room.top() + (alignment() & Qt::AlignVCenter ? (room.height() - shown * lineHeight) / 2 : 0);
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i == shown - 1 && needed > shown) {
            const QString rest = QFontMetricsF(font()).elidedText(lines.mid(line.textStart()), Qt::ElideRight, room.width());
            painter.drawText(QRect(room.left(), top + i * lineHeight, room.width(), lineHeight),
                             int(visual(alignment(), layoutDirection()) | Qt::AlignAbsolute | Qt::AlignVCenter), rest);
        } else {
            line.draw(&painter, QPointF(room.left(), top));
        }
    }
}

} // namespace tuttu
