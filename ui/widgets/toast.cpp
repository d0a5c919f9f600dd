// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace tuttu {

namespace {

/** Surface on ink, as the toast itself. */
class ToastButton final : public Button
{
public:
    using Button::Button;

protected:
    Colours colours() const override
    {
        const Tokens &t = tokensOf(this);
        return {isDown() ? t.ink2 : QColor(), showsFocus(this) ? t.surface : t.ink3, t.surface};
    }
};

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent), m_sentence(new Label(TextRole::Strong, {}, Ink::OnInk)), m_action(new ToastButton(Button::Kind::Quiet, QString(), Icon::Undo))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 8, 8);
    row->setSpacing(16);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_action);
    row->addSpacing(8);
    setMinimumHeight(bigTarget);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::onTimeout);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto then = std::exchange(m_then, {});
        hide();
        if (then)
            then();
    });
    hide();
}

void Toast::say(const QString &sentence, const QString &action, std::function<void()> then)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_then = std::move(then);
    setAccessibleName(sentence);
    setVisible(true);
    raise();
    m_timer.start(action.isEmpty() ? showMs : showWithActionMs);
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Toast::onTimeout()
{
    if (m_action->hasFocus()) // somebody is on the way to it by keyboard
        m_timer.start(showMs);
    else
        hide();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), cardRadius, tokensOf(this).ink);
}

} // namespace tuttu
