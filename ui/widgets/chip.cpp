// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"
#include "ui/theme/typeface.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace tuttu {

namespace {

constexpr int chipHeight = 28, chipPadding = 10, chipGlyph = 16, chipGap = 6;
constexpr int toggleHeight = 40, togglePadding = 16;

} // namespace

Chip::Chip(const QString &text, Tone tone, Icon icon, QWidget *parent)
    : QLabel(parent), m_tone(tone), m_icon(icon)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(TextRole::Chip));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void Chip::set(const QString &text, Tone tone, Icon icon)
{
    if (text == this->text() && tone == m_tone && icon == m_icon)
        return;
    m_tone = tone;
    m_icon = icon;
    setText(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int glyph = m_icon == Icon::None ? 0 : chipGlyph + (text().isEmpty() ? 0 : chipGap);
    return {int(std::ceil(tabularWidth(font(), text()))) + glyph + 2 * chipPadding, chipHeight};
}

QSize Chip::minimumSizeHint() const { return sizeHint(); }

void Chip::paintEvent(QPaintEvent *)
{
    const Pair pair = tokensOf(this).pair(m_tone);
    QPainter painter(this);
    paintPanel(painter, rect(), chipHeight / 2.0, pair.ground);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int left = chipPadding;
    if (m_icon != Icon::None) {
        paintIcon(painter, mirrored(QRect(left, 0, chipGlyph, height())), m_icon, pair.ink, chipGlyph - 1);
        left += chipGlyph + chipGap;
    }
    painter.setPen(pair.ink);
    painter.setFont(font());
    paintTabular(painter, mirrored(QRect(left, 0, width() - left - chipPadding, height())), text(), layoutDirection());
}

ToggleChip::ToggleChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFont(fontOf(TextRole::Strong));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ToggleChip::sizeHint() const
{
    // The tick's place is always kept: switching a chip must not push its neighbours about.
    return {int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) + 2 * togglePadding + chipGlyph + chipGap, target};
}

void ToggleChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const QRectF pill(0, (height() - toggleHeight) / 2.0, width(), toggleHeight);
    QPainter painter(this);
    const QColor fill = isChecked() ? t.accentSoft : isDown() ? t.sunk : t.surface;
    paintPanel(painter, pill, toggleHeight / 2.0, fill, {isChecked() ? t.accent : t.line});
    if (showsFocus(this))
        paintFocusRing(painter, pill.adjusted(-0.5, -3.5, 0.5, 3.5), toggleHeight / 2.0 + 3, t.accent);
    const int words = width() - 2 * togglePadding - chipGlyph - chipGap;
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QColor ink = !isEnabled() ? t.ink3 : isChecked() ? t.accent : t.ink;
    if (isChecked())
        paintIcon(painter, mirrored(QRect(togglePadding - 2, 0, chipGlyph, height())), Icon::Check, ink, chipGlyph);
    const int left = isChecked() ? togglePadding + chipGlyph + chipGap - 2 : (width() - words) / 2;
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(mirrored(QRect(left, 0, words, height())), Qt::AlignCenter | Qt::TextDontClip, text());
}

void ToggleChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tuttu
