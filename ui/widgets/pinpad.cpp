// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pinpad.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tuttu {

namespace {

constexpr int dot = 18, dotGap = 16;

class Key final : public Button
{
public:
    explicit Key(const QString &text, QWidget *parent) : Button(Kind::Secondary, text, Icon::None, parent)
    {
        setSize(Size::Big);
        setFont(fontOf(TextRole::Key));
        setFixedSize(96, 80);
    }

protected:
    Colours colours() const override
    {
        const Tokens &t = tokensOf(this);
        return {isDown() ? t.sunk : t.bg, t.line, isEnabled() ? t.ink : t.ink3};
    }
};

} // namespace

PinDots::PinDots(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void PinDots::set(int filled, int length)
{
    m_filled = filled;
    m_length = length;
    setAccessibleName(tr("%n digit(s) entered", nullptr, filled));
    updateGeometry();
    update();
}

QSize PinDots::sizeHint() const { return {m_length * dot + (m_length - 1) * dotGap, dot}; }

void PinDots::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    for (int i = 0; i < m_length; ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(i * (dot + dotGap), 0, dot, dot));
        paintPanel(painter, place, dot / 2.0, i < m_filled ? t.accent : QColor(), {i < m_filled ? t.accent : t.ink3, 2});
    }
}

PinPad::PinPad(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Number pad"));
    auto *keys = new QGridLayout(this);
    keys->setContentsMargins(0, 0, 0, 0);
    keys->setSpacing(16);
    const QLocale locale;
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new Key(locale.toString(digit), this);
        connect(key, &QPushButton::clicked, this, [this, digit] { emit digitPressed(digit); });
        keys->addWidget(key, digit == 0 ? 3 : (digit - 1) / 3, digit == 0 ? 1 : (digit - 1) % 3);
    }
    auto *clear = new Button(Button::Kind::Quiet, tr("Clear"), Icon::None, this);
    auto *back = new Button(Button::Kind::Quiet, Icon::Backspace, tr("Delete the last digit"), this);
    for (Button *button : {clear, back})
        button->setFixedSize(96, 80);
    keys->addWidget(clear, 3, 0);
    keys->addWidget(back, 3, 2);
    connect(clear, &QPushButton::clicked, this, &PinPad::clearPressed);
    connect(back, &QPushButton::clicked, this, &PinPad::backspacePressed);
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (const int digit = text.size() == 1 ? text[0].digitValue() : -1; digit >= 0)
        emit digitPressed(digit);
    else if (event->key() == Qt::Key_Backspace)
        emit backspacePressed();
    else if (event->key() == Qt::Key_Delete)
        emit clearPressed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tuttu
