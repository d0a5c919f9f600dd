// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tuttu {

namespace {

constexpr int popoverWidth = 400;

} // namespace

Popover::Popover(const QString &title, const QString &text, const QString &saying, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(title);
    setAccessibleDescription(saying.isEmpty() ? text : text + u'\n' + saying);
    setFocusPolicy(Qt::StrongFocus);
    auto *close = new Button(Button::Kind::Quiet, Icon::Close, tr("Close"));
    connect(close, &Button::clicked, this, [this] {
        if (auto *scrim = qobject_cast<Scrim *>(parentWidget()))
            scrim->leave();
    });
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Heading, title), 1, Qt::AlignVCenter);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    // The shadow falls inside the widget, as a menu's does.
    column->setContentsMargins(shadowReach + 20, shadowReach + 8, shadowReach + 8, shadowReach + 20);
    column->setSpacing(6);
    column->addLayout(head);
    auto *words = new Label(TextRole::Body, text);
    words->setContentsMargins(0, 0, 0, 0);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 12, 0);
    body->addWidget(words);
    column->addLayout(body);
    if (saying.isEmpty())
        return;
    auto *quote = new QHBoxLayout;
    quote->setContentsMargins(0, 6, 12, 0);
    quote->addWidget(new Label(TextRole::Body, saying, Ink::Soft));
    column->addLayout(quote);
}

QSize Popover::sizeHint() const
{
    const int width = popoverWidth + 2 * shadowReach;
    return {width, layout()->totalHeightForWidth(width)};
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const QRect panel = rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
    paintShadow(painter, panel, t);
    paintPanel(painter, panel, cardRadius, t.surface, {t.edge});
}

} // namespace tuttu
