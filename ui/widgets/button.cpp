// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

int textWidth(const QFont &font, const QString &text) { return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1; }

/** The text on at most two lines of the width; the second may still be too long. */
QStringList broken(const QFont &font, const QString &text, int width)
{
    if (textWidth(font, text) <= width)
        return {text};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const QString head = text.left(first.textLength()), tail = text.mid(first.textLength());
    return tail.isEmpty() ? QStringList{head} : QStringList{head.trimmed(), tail.trimmed()};
}

} // namespace

Button::Button(Kind kind, const QString &text, Icon icon, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind), m_icon(icon)
{
    setUp();
}

Button::Button(Kind kind, Icon icon, const QString &name, QWidget *parent)
    : QPushButton(parent), m_kind(kind), m_icon(icon)
{
    setAccessibleName(name);
    setUp();
}

void Button::setUp()
{
    setFont(fontOf(TextRole::Button));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    setFont(fontOf(size == Size::Big ? TextRole::BigButton : TextRole::Button));
    updateGeometry();
}

void Button::setGlyph(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

int Button::side() const { return m_size == Size::Big ? bigTarget : target; }
int Button::padding() const { return m_size == Size::Big ? 26 : m_leading ? 16 : 18; }
int Button::glyph() const { return m_size == Size::Big ? 20 : 18; }
int Button::glyphSpace() const { return m_icon == Icon::None ? 0 : text().isEmpty() ? glyph() : glyph() + (m_leading ? 14 : 10); }

QSize Button::sizeHint() const
{
    return {text().isEmpty() ? side() : std::max(side(), textWidth(font(), text()) + glyphSpace() + 2 * padding()), side()};
}

QSize Button::minimumSizeHint() const
{
    int longest = 0;
    for (const QString &word : text().split(u' '))
        longest = std::max(longest, textWidth(font(), word));
    return {text().isEmpty() ? side() : std::max(side(), longest + glyphSpace() + 24), side()};
}

bool Button::isCut() const
{
    const int width = this->width() - glyphSpace() - 16;
    const QStringList lines = broken(font(), text(), width);
    return !text().isEmpty() && textWidth(font(), lines.last()) > width;
}

Button::Colours Button::colours() const
{
    const Tokens &t = tokensOf(this);
    const bool pressed = isDown();
    if (!isEnabled())
        return {m_kind == Kind::Quiet ? QColor() : t.sunk, m_kind == Kind::Quiet ? QColor() : t.line, t.ink3};
    if (isChecked())
        return {t.accentSoft, t.accent, t.accent};
    switch (m_kind) {
    case Kind::Primary: return {pressed ? t.accentPressed : t.accent, {}, t.accentInk};
    case Kind::Secondary: return {pressed ? t.sunk : t.surface, t.line, t.ink};
    case Kind::Quiet: return {pressed ? t.sunk : QColor(), {}, m_leading ? t.ink : t.ink2};
    }
    Q_UNREACHABLE();
}

void Button::paintEvent(QPaintEvent *)
{
    const Colours c = colours();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // a painter takes the program's
    const qreal radius = m_size == Size::Big ? 16 : buttonRadius;
    if (c.fill.isValid() || c.border.isValid())
        paintPanel(painter, rect(), radius, c.fill, {c.border});
    if (showsFocus(this)) {
        const bool onAccent = m_kind == Kind::Primary && isEnabled();
        const qreal inset = onAccent ? 3 : 0;
        paintFocusRing(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - inset, onAccent ? tokensOf(this).accentInk : tokensOf(this).accent);
    }
    paintContent(painter, c.text);
}

void Button::paintContent(QPainter &painter, const QColor &colour)
{
    const int glyph = this->glyph();
    if (text().isEmpty()) {
        paintIcon(painter, rect(), m_icon, colour, glyph);
        return;
    }
    const int room = width() - glyphSpace() - 16;
    const QStringList lines = broken(font(), text(), room);
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, std::min(textWidth(font(), line), room));
    const int lineHeight = lines.size() == 1 ? height() : font().pixelSize() + 4;
    const int left = m_leading ? padding() : (width() - widest - glyphSpace()) / 2;
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    paintIcon(painter, mirrored(QRect(left, 0, glyph, height())), m_icon, colour, glyph);
    painter.setPen(colour);
    painter.setFont(font());
    int top = (height() - lineHeight * int(lines.size())) / 2;
    for (const QString &line : lines) {
        const QString shown = QFontMetricsF(font()).elidedText(line, Qt::ElideRight, room);
        const int align = int(Qt::AlignVCenter | (m_leading ? QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute : Qt::AlignHCenter));
        painter.drawText(mirrored(QRect(left + glyphSpace(), top, widest, lineHeight)), align | Qt::TextDontClip, shown);
        top += lineHeight;
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace tuttu
