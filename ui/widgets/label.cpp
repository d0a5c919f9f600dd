// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr int widest = 480; ///< a sentence asks for no more than this before it wraps

Qt::Alignment visual(Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask ? alignment : Qt::AlignLeft) & Qt::AlignHorizontal_Mask;
}

} // namespace

/** The text with its glyphs. Finding them takes nearly all the time a label takes, and layouts ask for sizes again and again: so it is
 *  done once for the text, once more for a width it must be wrapped to, and never for painting. */
class Label::Shape
{
public:
    Shape(const QString &text, const QFont &font, int lineHeight) : m_text(text), m_font(font), m_lineHeight(lineHeight)
    {
        m_lines.replace(u'\n', QChar::LineSeparator);
        layOut(m_unbroken, endless);
        qreal widestLine = 0, widestWord = 0;
        for (int i = 0; i < m_unbroken.lineCount(); ++i) {
            const QTextLine line = m_unbroken.lineAt(i);
            widestLine = std::max(widestLine, line.naturalTextWidth());
            const int end = line.textStart() + line.textLength();
            for (int from = line.textStart(), at = from; at <= end; ++at) {
                if (at < end && !m_lines[at].isSpace() && m_lines[at] != u'-')
                    continue;
                widestWord = std::max(widestWord, std::abs(line.cursorToX(at) - line.cursorToX(from)));
                from = at + 1;
            }
        }
        m_natural = m_text.isEmpty() ? 0 : int(std::ceil(widestLine)) + 1;
        m_word = int(std::ceil(widestWord)) + 1;
    }

    bool isOf(const QString &text, const QFont &font) const { return text == m_text && font == m_font; }
    const QString &lines() const { return m_lines; }
    int natural() const { return m_natural; }
    int word() const { return m_word; }

    int count(int width)
    {
        if (m_natural <= width)
            return m_unbroken.lineCount();
        const auto known = std::find_if(m_counts.begin(), m_counts.end(), [&](const auto &one) { return one.first == width; });
        return known != m_counts.end() ? known->second : wrapped(width).lineCount();
    }

    const QTextLayout &laidOut(int width, const QTextOption &option)
    {
        const bool fits = m_natural <= width;
        QTextLayout &layout = fits ? m_unbroken : wrapped(width);
        layout.setTextOption(option);
        for (int i = 0; fits && i < layout.lineCount(); ++i)
            layout.lineAt(i).setLineWidth(width); // what it is aligned in; its glyphs stay
        return layout;
    }

private:
    static constexpr int endless = 1'000'000;
    static constexpr size_t mostWidths = 6;

    void layOut(QTextLayout &layout, int width)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.setFont(m_font);
        layout.setText(m_lines);
        layout.beginLayout();
        int count = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++count) {
            line.setLineWidth(std::max(width, 1));
            line.setPosition(QPointF(0, count * m_lineHeight + (m_lineHeight - line.ascent() - line.descent()) / 2));
        }
        layout.endLayout();
    }

    QTextLayout &wrapped(int width)
    {
        if (m_wrappedTo != width) {
            layOut(m_wrapped, width);
            m_wrappedTo = width;
            if (m_counts.size() == mostWidths)
                m_counts.erase(m_counts.begin());
            m_counts.emplace_back(width, m_wrapped.lineCount());
        }
        return m_wrapped;
    }

    QString m_text, m_lines = m_text;
    QFont m_font;
    int m_lineHeight;
    QTextLayout m_unbroken, m_wrapped;
    int m_natural = 0, m_word = 0, m_wrappedTo = -1;
    std::vector<std::pair<int, int>> m_counts; ///< width, lines
};

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

Label::~Label() = default;

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

Label::Shape &Label::shape() const
{
    if (!m_shape || !m_shape->isOf(text(), font()))
        m_shape = std::make_unique<Shape>(text(), font(), textStyle(m_role).line);
    return *m_shape;
}

int Label::linesFor(int width) const
{
    const int count = std::max(shape().count(width), 1);
    return m_maxLines > 0 ? std::min(count, m_maxLines) : count;
}

bool Label::isCut() const
{
    const int needed = shape().count(contentsRect().width());
    return (m_maxLines > 0 && needed > m_maxLines) || std::min(needed, m_maxLines > 0 ? m_maxLines : needed) * textStyle(m_role).line > contentsRect().height();
}

QSize Label::sizeHint() const
{
    int width = shape().natural();
    if (m_maxLines != 1)
        width = std::min(width, widest);
    width += contentsMargins().left() + contentsMargins().right();
    return {width, heightForWidth(width)};
}

QSize Label::minimumSizeHint() const
{
    const QMargins m = contentsMargins();
    return {std::min(shape().word(), m_maxLines == 1 ? 48 : 72) + m.left() + m.right(), textStyle(m_role).line + m.top() + m.bottom()};
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
    const QRect room = contentsRect();
    QTextOption option(visual(alignment(), layoutDirection()));
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QTextLayout &layout = shape().laidOut(room.width(), option);
    const int needed = layout.lineCount();
    const int shown = m_maxLines > 0 ? std::min(needed, m_maxLines) : needed;
    const int lineHeight = textStyle(m_role).line;
    const int top = room.top() + (alignment() & Qt::AlignVCenter ? (room.height() - shown * lineHeight) / 2 : 0);
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i == shown - 1 && needed > shown) {
            const QString rest = QFontMetricsF(font()).elidedText(shape().lines().mid(line.textStart()), Qt::ElideRight, room.width());
            painter.drawText(QRect(room.left(), top + i * lineHeight, room.width(), lineHeight),
                             int(visual(alignment(), layoutDirection()) | Qt::AlignAbsolute | Qt::AlignVCenter), rest);
        } else {
            line.draw(&painter, QPointF(room.left(), top));
        }
    }
}

} // namespace tuttu
