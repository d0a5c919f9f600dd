// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/lookcard.h"

#include "core/base/languagename.h"
#include "core/base/moneytext.h"
#include "ui/text/handovertext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/producttile.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tuttu {

using Phrase = HandOverText::Phrase;

namespace {

constexpr int padding = 20, heart = 40, leastHeight = 236, leastField = 132;

} // namespace

LookCard::LookCard(const Product &product, QWidget *parent)
    : CardButton(product.name, parent), m_product(product), m_name(new Label(TextRole::Title, product.name)), m_size(new Label(TextRole::Strong)),
      m_notHere(new Label(TextRole::Strong)), m_price(new Label(TextRole::Heading)), m_liked(new Label(TextRole::Body, {}, Ink::Soft)), m_foot(new QWidget)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(leastHeight);
    m_size->setVisible(!product.size.isEmpty());
    m_notHere->setVisible(product.stockHere == 0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(padding, padding, padding, 16);
    field->setSpacing(4);
    field->addWidget(m_name);
    field->addWidget(m_size);
    field->addWidget(m_notHere);
    field->addStretch(1);
    auto *named = new QWidget;
    named->setLayout(field);
    named->setMinimumHeight(leastField);
    all->addWidget(named, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_price);
    words->addWidget(m_liked);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(padding, 12, padding, 14);
    foot->addLayout(words, 1);
    foot->addSpacing(heart);
    all->addWidget(m_foot);
    for (QWidget *part : {static_cast<QWidget *>(named), m_foot})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QAbstractButton::toggled, this, &LookCard::sayWhetherLiked);
}

void LookCard::speak(const HandOverText &text)
{
    m_like = text(Phrase::LookLike);
    m_youLike = text(Phrase::LookLiked);
    m_size->setText(text(Phrase::LookSize).arg(m_product.size));
    m_notHere->setText(text(Phrase::LookNotHere));
    m_price->setText(moneyText(m_product.price, localeOf(text.language())));
    m_price->setVisible(!m_product.price.isNull());
    sayWhetherLiked();
}

void LookCard::sayWhetherLiked()
{
    m_liked->setText(isChecked() ? m_youLike : m_like);
    m_liked->setInk(isChecked() ? Ink::Accent : Ink::Soft);
    setAccessibleDescription(m_liked->text());
    update();
}

QRectF LookCard::colourField() const { return QRectF(0, 0, width(), m_foot->y()); }

void LookCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), cardRadius, cardRadius);
    painter.fillPath(shape, isDown() ? t.sunk : t.surface);
    painter.save();
    painter.setClipPath(shape);
    const Pair tile = t.tiles[tileLook(m_product.category).tone];
    const QRectF field = colourField();
    painter.setClipRect(field, Qt::IntersectClip);
    painter.fillRect(field, tile.ground);
    // A low hill of a second shade gives the colour a horizon, as on the small tiles.
    QColor hill = tile.ink;
    hill.setAlphaF(0.08f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hill);
    painter.drawEllipse(QRectF(-field.width() * 0.4, field.bottom() - field.height() * 0.26, field.width() * 1.8, field.height()));
    painter.restore();
    const bool liked = isChecked();
    paintPanel(painter, rect(), cardRadius, {}, {liked ? t.accent : t.line, liked ? 3.0 : 1.0});
    const QRect foot = m_foot->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? padding : width() - padding - heart;
    const QRect disc(x, foot.center().y() - heart / 2, heart, heart);
    paintPanel(painter, disc, heart / 2.0, liked ? t.accent : t.surface, {liked ? t.accent : t.edge, 1.5});
    paintIcon(painter, disc, liked ? Icon::HeartFull : Icon::Heart, liked ? t.accentInk : t.ink2, 22);
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()).adjusted(5, 5, -5, -5), cardRadius - 5, t.accent);
}

} // namespace tuttu
