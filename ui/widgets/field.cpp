// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tuttu {

namespace {

constexpr int glyphRoom = 46;

void paintGround(QPainter &painter, const QWidget *widget, bool pill)
{
    const Tokens &t = tokensOf(widget);
    const qreal radius = pill ? widget->height() / 2.0 : buttonRadius;
    const bool focused = widget->hasFocus();
    paintPanel(painter, widget->rect(), radius, pill ? t.sunk : widget->isEnabled() ? t.surface : t.sunk,
               {focused ? t.accent : pill ? QColor() : t.edge, focused ? 2.0 : 1.0});
}

} // namespace

TextField::TextField(const QString &name, Keys keys, QWidget *parent)
    : QLineEdit(parent), m_keys(keys)
{
    setAccessibleName(name);
    setFont(fontOf({17, 24, QFont::Medium}));
    setFrame(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    place();
}

void TextField::setGlyph(Icon icon)
{
    m_icon = icon;
    place();
}

void TextField::setLook(Look look, int height)
{
    m_look = look;
    m_height = height;
    updateGeometry();
}

void TextField::place()
{
    // Qt keeps text margins left and right; we mean leading and trailing.
    const int lead = m_icon == Icon::None ? 16 : glyphRoom, trail = m_look == Look::Pill ? glyphRoom : 16;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? trail : lead, 0, mirrored ? lead : trail, 0);
}

void TextField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QLineEdit::changeEvent(event);
}

QRect TextField::leading(int strip) const { return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, strip, height())); }

void TextField::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintGround(painter, this, m_look == Look::Pill);
    if (m_icon != Icon::None)
        paintIcon(painter, leading(glyphRoom + 4), m_icon, tokensOf(this).ink2, 18);
    painter.end();
    QLineEdit::paintEvent(event);
}

SearchField::SearchField(const QString &name, QWidget *parent)
    : TextField(name, Keys::Letters, parent), m_clear(nullptr)
{
    setLook(Look::Pill, target);
    setFont(fontOf({15, 22, QFont::Normal}));
    setGlyph(Icon::Search);
    setPlaceholderText(name);
    auto *clear = new Button(Button::Kind::Quiet, Icon::Close, tr("Clear the search"), this);
    clear->setFocusPolicy(Qt::NoFocus); // Escape does the same by keyboard
    clear->setCursor(Qt::ArrowCursor);
    clear->hide();
    connect(clear, &QPushButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    m_clear = clear;
}

void SearchField::setBig()
{
    setLook(Look::Pill, bigTarget);
    setFont(fontOf({20, 28, QFont::Medium}));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    TextField::resizeEvent(event);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - target, (height() - target) / 2, target, target)));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        TextField::keyPressEvent(event);
}

TextArea::TextArea(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setFont(fontOf({17, 24, QFont::Normal}));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setViewportMargins(12, 10, 12, 10);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

bool TextArea::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        paintGround(painter, this, false);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QPlainTextEdit::event(event);
}

std::optional<Keys> keysOf(const QWidget *widget)
{
    if (const auto *field = qobject_cast<const TextField *>(widget))
        return field->isReadOnly() ? std::nullopt : std::optional(field->keys());
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget))
        return area->isReadOnly() ? std::nullopt : std::optional(Keys::Letters);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isReadOnly() ? std::nullopt : std::optional(Keys::Letters);
    return std::nullopt;
}

} // namespace tuttu
